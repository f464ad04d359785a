import { t as startThread } from "./dial-thread.js";
import { t as widenThreadPool } from "./thread-pool.js";
import { setFlagsFromString } from "node:v8";
// src/connect/shared/young-generation.ts
function keepYoungGenerationSmall() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
// src/connect/prepare.ts
function prepareToDial() {
	widenThreadPool();
	keepYoungGenerationSmall();
	startThread();
}
export { prepareToDial as t };
