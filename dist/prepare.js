import { r as __exportAll } from "./rolldown-runtime.js";
import { t as startThread } from "./dial-thread.js";
// src/connect/shared/thread-pool.ts
const threads = 64;
function widenThreadPool() {
	process.env.UV_THREADPOOL_SIZE ??= String(threads);
}
// src/connect/prepare.ts
var prepare_exports = /* @__PURE__ */ __exportAll({ prepareToDial: () => prepareToDial });
function prepareToDial() {
	widenThreadPool();
	startThread();
}
export { prepare_exports as n, prepareToDial as t };
