#!/usr/bin/env node
import { H as cliEvent, T as bugWords, V as hideEnvironment, a as misused, c as stopped, i as complain, l as readArguments, o as print, r as showProgress, s as printed, t as workspaceAround } from "./common.js";
// src/cli.ts
process.exitCode = await main(process.argv.slice(2)).catch((error) => stopped([bugWords(error)]));
async function main(args) {
	hideEnvironment();
	const called = await readArguments(args);
	if (called.kind === "check") {
		if (called.options.mode === "check") (await import("./prepare2.js")).prepareToDial();
		const { runCheck } = await import("./check-command.js");
		return runCheck(called, surroundings());
	}
	if (called.kind === "watch") {
		const { runWatch } = await import("./watch-command.js");
		return runWatch(called, surroundings());
	}
	const outcome = called.kind === "command" ? await called.command.run(called.given, surroundings()) : called;
	if (outcome.kind === "usage") return misused(outcome.errors);
	if (outcome.kind === "stopped") return stopped(outcome.errors);
	const code = await print(outcome.text);
	if (outcome.notes !== void 0 && outcome.notes.length > 0) complain(outcome.notes);
	return printed(code, outcome.kind === "found" ? 1 : 0);
}
function surroundings() {
	const interrupted = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interrupted.abort());
	return {
		folder: process.cwd(),
		workspace: workspaceAround(process.cwd()),
		confined: false,
		environment: process.env,
		event: cliEvent,
		base: null,
		secrets: [],
		now: () => /* @__PURE__ */ new Date(),
		interrupted: interrupted.signal,
		onSecret: () => {},
		onProgress: showProgress
	};
}
export {};
