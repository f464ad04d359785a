#!/usr/bin/env node
import { O as bugWords, S as untilInterrupted, X as cliEvent, Y as hideEnvironment, a as misused, c as stopped, i as complain, l as commandIn, o as print, r as showProgress, s as printed, t as workspaceAround, u as readArguments } from "./common.js";
// src/cli.ts
process.exitCode = await main(process.argv.slice(2)).catch((error) => stopped([hasNoFolder(error) ? "the folder that this runs in has been deleted." : bugWords(error)]));
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
	if (outcome.kind === "usage") return misused(outcome.errors, commandIn(args));
	if (outcome.kind === "stopped") return stopped(outcome.errors);
	const code = await print(outcome.text);
	if (outcome.notes !== void 0 && outcome.notes.length > 0) complain(outcome.notes);
	return printed(code, outcome.kind === "found" ? 1 : 0);
}
function hasNoFolder(error) {
	return error.syscall === "uv_cwd";
}
function surroundings() {
	return {
		folder: process.cwd(),
		workspace: workspaceAround(process.cwd()),
		confined: false,
		environment: process.env,
		event: cliEvent,
		base: null,
		secrets: [],
		now: () => /* @__PURE__ */ new Date(),
		interrupted: untilInterrupted(),
		onSecret: () => {},
		onProgress: showProgress
	};
}
export {};
