import { i as unfinished, r as internalError, u as raise } from "./core.js";
import { i as judge, r as isToldBetter } from "./rules.js";
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
	const outcomes = await connectAll({
		targets,
		timeoutMs,
		concurrency,
		retries,
		rehearse,
		allowedHosts
	}, ended, () => around.onProgress(++done, ready.length));
	const horizon = new Date(now.getTime() + options.certificateHorizonMs).toISOString();
	const clock = {
		now: now.toISOString(),
		horizon
	};
	for (const [index, candidate] of ready.entries()) addOutcome(candidate, outcomes[index], clock, unfinished(options, around));
}
function addOutcome(candidate, outcome, clock, early) {
	if (outcome.kind === "unfinished") candidate.skip = early;
	else if (outcome.kind === "crashed") addCrash(candidate, outcome.message);
	else judgeOutcome(candidate, outcome.attempt, clock);
}
function judgeOutcome(candidate, attempt, clock) {
	try {
		const judged = judge(candidate.destination, attempt, clock);
		candidate.findings = [...candidate.findings.filter(({ rule }) => !isToldBetter(rule, judged)), ...judged];
		candidate.attempt = attempt;
	} catch (error) {
		addCrash(candidate, error instanceof Error ? error.stack ?? error.message : String(error));
	}
}
function addCrash({ destination, findings }, detail) {
	findings.push(raise(internalError, {
		destination,
		detail
	}));
}
export { dialAll };
