import { Worker } from "node:worker_threads";
// src/connect/connect-all.ts
function connectAll(work, signal, onFinished, thread = threadFile()) {
	const outcomes = work.targets.map(() => ({ kind: "unfinished" }));
	if (outcomes.length === 0 || signal.aborted) return Promise.resolve(outcomes);
	return new Promise((resolve) => {
		const worker = new Worker(thread, {
			env: {},
			execArgv: hidingEnvironment(),
			stdout: false,
			stderr: false
		});
		let left = outcomes.length;
		const finish = () => {
			signal.removeEventListener("abort", stop);
			worker.removeAllListeners("message");
			resolve(outcomes);
		};
		const stop = () => {
			worker.terminate();
			finish();
		};
		signal.addEventListener("abort", stop, { once: true });
		worker.on("message", ({ index, outcome }) => {
			outcomes[index] = outcome;
			onFinished();
			if (--left === 0) finish();
		});
		worker.on("error", (error) => {
			const message = error instanceof Error ? error.stack ?? error.message : String(error);
			for (const [index, outcome] of outcomes.entries()) if (outcome.kind === "unfinished") outcomes[index] = {
				kind: "crashed",
				message
			};
		});
		worker.on("exit", finish);
		worker.postMessage(work);
	});
}
function hidingEnvironment() {
	const option = "--report-exclude-env";
	return process.allowedNodeEnvironmentFlags.has(option) ? [option] : [];
}
function threadFile() {
	const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
	return new URL(`./thread.${extension}`, import.meta.url);
}
export { connectAll };
