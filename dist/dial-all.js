import { r as takeThread } from "./prepare.js";
import { x as unfinished } from "./core.js";
// src/connect/connect-all.ts
function connectAll(work, signal, onFinished, thread = null) {
	const outcomes = work.targets.map(() => ({ kind: "unfinished" }));
	if (outcomes.length === 0 || signal.aborted) return Promise.resolve(outcomes);
	return new Promise((resolve) => {
		const worker = takeThread(thread);
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
// src/connect/target.ts
function toTarget(destination) {
	const { host, port, database, ssl, ssh, schemas, audit } = destination;
	const login = audit ?? {
		username: destination.username,
		password: destination.password
	};
	return {
		host,
		port,
		database,
		ssl,
		schemas,
		username: login.username,
		password: login.password?.reveal() ?? "",
		role: audit === null ? null : destination.username,
		ssh: ssh && {
			...ssh,
			privateKey: ssh.privateKey.reveal(),
			passphrase: ssh.passphrase?.reveal() ?? null
		}
	};
}
// src/dial-all.ts
async function dialAll(ready, options, around, now, ended) {
	const targets = ready.map(({ destination }) => toTarget(destination));
	let done = 0;
	const { timeoutMs, concurrency, retries, rehearse, allowedHosts } = options;
	const work = {
		targets,
		timeoutMs,
		concurrency,
		retries,
		rehearse,
		allowedHosts
	};
	const [outcomes, { judgeOutcome }] = await Promise.all([connectAll(work, ended, () => around.onProgress(++done, ready.length)), import("./judge-outcome.js")]);
	const horizon = new Date(now.getTime() + options.certificateHorizonMs).toISOString();
	const clock = {
		now: now.toISOString(),
		horizon
	};
	for (const [index, candidate] of ready.entries()) {
		const outcome = outcomes[index];
		if (outcome.kind === "unfinished") candidate.skip = unfinished(options, around);
		else judgeOutcome(candidate, outcome, clock);
	}
}
export { dialAll };
