#!/usr/bin/env node
import { _ as cliEvent, o as product, s as suggestion } from "./common.js";
import { t as startThread } from "./dial-thread.js";
import { n as keepYoungGenerationSmall, r as hideEnvironment, t as bugWords } from "./bug.js";
import { t as widenThreadPool } from "./thread-pool.js";
import { i as readOptions, r as notAmong } from "./options.js";
import { i as optionFlags, n as checkFlags, r as formats, t as commands } from "./commands.js";
import { a as usage, i as textFlags, r as textFlag } from "./command.js";
import { t as lookOf } from "./look.js";
import { n as parse } from "./parse.js";
import { a as print, i as misused, n as showProgress, o as printed, r as complain, s as stopped } from "./progress.js";
const path = process.getBuiltinModule("node:path");
const { existsSync } = process.getBuiltinModule("node:fs");
// src/terminal/check-arguments.ts
function readCheck(given) {
	const { values, positionals } = given;
	const [fix, watch, quiet, verbose] = [
		"fix",
		"watch",
		"quiet",
		"verbose"
	].map((name) => values[name] === true);
	const texts = {
		...Object.fromEntries(Object.keys(optionFlags).map((name) => [name, optionText(given, name)])),
		files: positionals.join("\n")
	};
	const mode = texts.mode ?? "";
	const formatText = textFlag(given, "format") ?? "text";
	const format = formats.find((each) => each === formatText);
	const read = readOptions(watch && mode === "" ? {
		...texts,
		mode: "validate"
	} : texts);
	const errors = read.kind === "usage" ? read.errors.map((error) => `--${error}`) : [];
	if (format === void 0) errors.push(`--${notAmong("format", formatText, formats)}`);
	if (fix && ["plan", "merge"].includes(mode)) errors.push(`--fix: mode ${mode} reads reports or makes a plan, and edits no file.`);
	if (watch && [
		"check",
		"plan",
		"merge"
	].includes(mode)) errors.push(`--watch: it validates at each save, and mode ${mode} does more. Leave --mode out.`);
	if (watch && fix) errors.push("--watch: it edits no file, which may be open in an editor. Call --fix by itself.");
	if (quiet && verbose) errors.push("--quiet: it goes with no --verbose, which says more.");
	if (read.kind === "usage" || format === void 0 || errors.length > 0) return usage(...errors);
	const { options } = read;
	const manners = {
		format,
		quiet,
		verbose
	};
	return watch ? {
		kind: "watch",
		options,
		manners
	} : {
		kind: "check",
		options,
		manners,
		fix
	};
}
function optionText(given, name) {
	return given.values[name] === true ? "true" : textFlags(given, name).join("\n");
}
// src/terminal/arguments.ts
async function readArguments(args, exists = existsSync) {
	const [first = "", ...rest] = args;
	if (Object.hasOwn(commands, first)) return readCommand(await commands[first].load(), rest);
	const called = await readRun(args);
	const meant = first.startsWith("-") ? null : suggestion(first, Object.keys(commands));
	if (meant === null || called.kind !== "usage" && exists(first)) return called;
	const errors = called.kind === "usage" ? called.errors : [];
	return usage(...errors, `${first} is no command${exists(first) ? "" : " and no file"}; did you mean ${meant}?`);
}
function readCommand(command, args) {
	const given = parse(args, command.flags);
	if (given.kind === "usage") return given;
	return given.values.help === true ? {
		kind: "print",
		text: command.help
	} : {
		kind: "command",
		command,
		given
	};
}
async function readRun(args) {
	const given = parse(args, checkFlags);
	if (given.kind === "usage") return given;
	if (given.values.help === true) {
		const { help } = await import("./help.js");
		return {
			kind: "print",
			text: help(lookOf(process.stdout, process.env).width)
		};
	}
	if (given.values.version === true) return {
		kind: "print",
		text: `${product.name} ${product.version}\n`
	};
	return readCheck(given);
}
// src/terminal/workspace.ts
function workspaceAround(folder) {
	for (let at = folder;; at = path.dirname(at)) {
		if (existsSync(path.join(at, ".git"))) return at;
		if (path.dirname(at) === at) return folder;
	}
}
// src/cli.ts
process.exitCode = await main(process.argv.slice(2)).catch((error) => stopped([bugWords(error)]));
async function main(args) {
	hideEnvironment();
	keepYoungGenerationSmall();
	const called = await readArguments(args);
	if (called.kind === "check") {
		if (called.options.mode === "check") {
			widenThreadPool();
			startThread();
		}
		const { runCheck } = await import("./check-command2.js");
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
