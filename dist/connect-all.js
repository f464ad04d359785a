import { Worker } from "node:worker_threads";
// src/connect/connect-all.ts
function connectAll(work, deadlineMs, onFinished) {
	const outcomes = work.targets.map(() => ({ kind: "unfinished" }));
	if (outcomes.length === 0) return Promise.resolve(outcomes);
	return new Promise((resolve) => {
		const worker = new Worker(threadFile(), {
			env: {},
			execArgv: [],
			stdout: false,
			stderr: false
		});
		const deadline = setTimeout(() => worker.terminate(), deadlineMs);
		worker.on("message", ({ index, attempt }) => {
			outcomes[index] = {
				kind: "attempt",
				attempt
			};
			onFinished(index);
		});
		worker.on("error", (error) => {
			const message = error instanceof Error ? error.stack ?? error.message : String(error);
			for (const [index, outcome] of outcomes.entries()) if (outcome.kind === "unfinished") outcomes[index] = {
				kind: "crashed",
				message
			};
		});
		worker.on("exit", () => {
			clearTimeout(deadline);
			resolve(outcomes);
		});
		worker.postMessage(work);
	});
}
function threadFile() {
	const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
	return new URL(`./thread.${extension}`, import.meta.url);
}
export { connectAll };
