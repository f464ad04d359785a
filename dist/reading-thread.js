import { a as readEntriesOf } from "./entry-files.js";
import { parentPort } from "node:worker_threads";
// src/reading-thread.ts
parentPort?.once("message", async ({ files, host }) => {
	for (const file of files) parentPort?.postMessage(await readEntriesOf(file, host));
});
export {};
