import { Worker } from "node:worker_threads";
// src/connect/connect-all.ts
function connectAll(work, signal, onFinished) {
	const outcomes = work.targets.map(() => ({ kind: "unfinished" }));
	if (outcomes.length === 0 || signal.aborted) return Promise.resolve(outcomes);
	return new Promise((resolve) => {
		const worker = new Worker(threadFile(), {
			env: {},
			execArgv: [],
			stdout: false,
			stderr: false
		});
		const stop = () => worker.terminate();
		signal.addEventListener("abort", stop, { once: true });
		worker.on("message", ({ index, outcome }) => {
			outcomes[index] = outcome;
			onFinished();
		});
		worker.on("error", (error) => {
			const message = error instanceof Error ? error.stack ?? error.message : String(error);
			for (const [index, outcome] of outcomes.entries()) if (outcome.kind === "unfinished") outcomes[index] = {
				kind: "crashed",
				message
			};
		});
		worker.on("exit", () => {
			signal.removeEventListener("abort", stop);
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
