import { r as __exportAll } from "./rolldown-runtime.js";
const module = process.getBuiltinModule("node:module");
const path = process.getBuiltinModule("node:path");
const { Worker } = process.getBuiltinModule("node:worker_threads");
// src/connect/dial-thread.ts
let early = null;
function startThread() {
	if (early !== null) return;
	const worker = open(threadFile());
	early = worker;
	worker.unref();
	worker.once("exit", () => {
		if (early === worker) early = null;
	});
	worker.on("error", () => {});
}
function takeThread(file) {
	if (file !== null || early === null) return open(file ?? threadFile());
	const worker = early;
	early = null;
	worker.ref();
	return worker;
}
function open(file) {
	return new Worker(file, {
		env: compiledCode(),
		execArgv: hidingEnvironment(),
		stdout: true,
		stderr: true
	});
}
function compiledCode() {
	const folder = module.getCompileCacheDir?.();
	return folder === void 0 ? {} : { NODE_COMPILE_CACHE: path.dirname(folder) };
}
function hidingEnvironment() {
	const option = "--report-exclude-env";
	return process.allowedNodeEnvironmentFlags.has(option) ? [option] : [];
}
function threadFile() {
	const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
	return new URL(`./thread.${extension}`, import.meta.url);
}
// src/connect/shared/thread-pool.ts
const threads = 64;
function widenThreadPool() {
	process.env.UV_THREADPOOL_SIZE ??= String(threads);
}
// src/connect/prepare.ts
var prepare_exports = /* @__PURE__ */ __exportAll({ prepareToDial: () => prepareToDial });
function prepareToDial() {
	widenThreadPool();
	try {
		startThread();
	} catch {}
}
export { prepare_exports as n, takeThread as r, prepareToDial as t };
