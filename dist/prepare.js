import { t as startThread } from "./dial-thread.js";
import { t as widenThreadPool } from "./thread-pool.js";
import { setFlagsFromString } from "node:v8";
// src/connect/shared/young-generation.ts
const newestKnownV8 = 14;
function keepYoungGenerationSmall() {
	const [major] = process.versions.v8.split(".");
	if (Number(major) <= newestKnownV8) setFlagsFromString("--semi-space-growth-factor=1");
}
// src/connect/prepare.ts
function prepareToDial() {
	widenThreadPool();
	keepYoungGenerationSmall();
	startThread();
}
export { prepareToDial as t };
