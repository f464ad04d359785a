import { S as noReportWords, b as check } from "./terminal.js";
import { i as readEntries } from "./entry-files.js";
import { a as findFiles, c as isInside, h as withSlashes, o as globbed, s as isGlob, u as isTooWild } from "./files.js";
import { i as namedFiles } from "./resolve.js";
import { g as flagName } from "./prose.js";
import { outputReport } from "./check.js";
import { a as fail, l as printNotes } from "./main2.js";
import { existsSync, statSync, watch } from "node:fs";
import path from "node:path";
import { realpath, stat } from "node:fs/promises";
// src/terminal/watch.ts
async function runWatch({ options, terminal }, host) {
	const events = folderEvents();
	let exitStatus = 0;
	const act = async (watched) => {
		clearScreen();
		const report = await check(options, host);
		if ("kind" in report) printNotes(noReportWords(report, flagName));
		else {
			const { status, isComplete } = await outputReport(report, options, terminal, host);
			if (!isComplete) {
				exitStatus = status;
				return false;
			}
		}
		if (!terminal.quiet) printNotes([watchingWords(watched)]);
		return true;
	};
	const look = () => findWatchedFiles(options.files, host);
	try {
		await actOnSaves({
			look,
			events,
			act,
			ended: host.interrupted
		});
		return exitStatus;
	} catch (error) {
		const { code, syscall } = error;
		if (syscall !== "watch") throw error;
		return fail([`${flagName("watch")}: the system can't watch more folders (${code}).`]);
	} finally {
		events.close();
	}
}
function clearScreen() {
	if (process.stdout.isTTY && process.env.TERM !== "dumb") process.stdout.write("\x1B[2J\x1B[3J\x1B[H");
}
function watchingWords({ files }) {
	const count = [...files.values()].filter((state) => state !== null).length;
	return `Watching ${count === 1 ? "1 file" : `${count} files`}. Press Ctrl-C to stop.`;
}
async function actOnSaves(loop) {
	const { look, events, act, ended } = loop;
	let watched = await look();
	events.watch(watched.folders);
	while (!ended.aborted && await act(watched) && !ended.aborted) watched = await nextChange(watched, loop);
}
async function nextChange(previous, { look, events, ended, idleMs = 50, graceMs = 500 }) {
	const lookWhenIdle = async () => {
		while (await events.happened(ended, idleMs));
		const watched = await look();
		events.watch(watched.folders);
		return watched;
	};
	let now = await lookWhenIdle();
	while (!ended.aborted && !isDifferent(now, previous)) {
		await events.happened(ended);
		now = await lookWhenIdle();
	}
	const until = performance.now() + graceMs;
	for (let left = graceMs; left > 0 && hasLostFile(now, previous); left = until - performance.now()) {
		if (!await events.happened(ended, left)) break;
		now = await lookWhenIdle();
	}
	return now;
}
function isDifferent({ files }, previous) {
	return files.size !== previous.files.size || [...files].some(([file, state]) => previous.files.get(file) !== state);
}
function hasLostFile({ files }, previous) {
	return [...previous.files].some(([file, state]) => state && (files.has(file) ? !files.get(file) : !existsSync(file)));
}
function folderEvents() {
	const watchers = /* @__PURE__ */ new Map();
	let hasHappened = false;
	let failure = null;
	let wake = () => {};
	const onEvent = () => {
		hasHappened = true;
		wake();
	};
	const onError = (error) => {
		failure = error;
		wake();
	};
	return {
		watch: (folders) => {
			const watchable = new Map(folders.map((folder) => existing(folder)));
			for (const [key, watcher] of watchers) {
				if (watchable.has(key)) continue;
				watcher.close();
				watchers.delete(key);
			}
			for (const [key, folder] of watchable) if (!watchers.has(key)) watchers.set(key, watch(folder, onEvent).on("error", onError));
		},
		happened: async (ended, ms) => {
			if (!hasHappened && failure === null && !ended.aborted) {
				let timer;
				await new Promise((resolve) => {
					wake = resolve;
					ended.addEventListener("abort", wake);
					if (ms !== void 0) timer = setTimeout(wake, ms);
				});
				ended.removeEventListener("abort", wake);
				clearTimeout(timer);
			}
			if (failure !== null && failure.code !== "EPERM") throw failure;
			const was = hasHappened || failure !== null;
			[hasHappened, failure] = [false, null];
			return was;
		},
		close: () => {
			for (const watcher of watchers.values()) watcher.close();
		}
	};
}
function existing(folder) {
	const state = statSync(folder, { throwIfNoEntry: false });
	const above = path.dirname(folder);
	if (state?.isDirectory() || above === folder) return [`${folder}:${state?.ino}`, folder];
	return existing(above);
}
async function findWatchedFiles(patterns, host) {
	const [matched, { entries }, searched] = await Promise.all([
		findFiles(patterns, host.folder),
		readEntries(patterns, host),
		Promise.all(patterns.map((pattern) => foldersOf(pattern, host.folder)))
	]);
	const certificates = entries.flatMap((entry) => namedFiles(entry).filter((file) => isInside(file, entry.workspace)));
	const files = /* @__PURE__ */ new Map();
	const folders = new Set(searched.flat());
	for (const file of [...matched.files.map(({ absolute }) => absolute), ...certificates]) {
		files.set(file, await stateOf(file));
		folders.add(path.dirname(file));
		folders.add(path.dirname(await realpath(file).catch(() => file)));
	}
	return {
		files,
		folders: [...folders]
	};
}
async function stateOf(file) {
	const state = await stat(file, { bigint: true }).catch(() => null);
	if (state?.size === 0n) return "";
	return state && [
		state.ino,
		state.size,
		state.mtimeNs,
		state.ctimeNs
	].join();
}
async function foldersOf(pattern, folder) {
	if (!isGlob(pattern)) return [path.dirname(path.resolve(folder, pattern))];
	if (isTooWild(pattern)) return [];
	const parents = withSlashes(pattern).split("/").slice(0, -1);
	const firstGlob = parents.findIndex(isGlob);
	const fixed = firstGlob === -1 ? parents : parents.slice(0, firstGlob);
	const start = path.resolve(folder, fixed.join("/") || (pattern.startsWith("/") ? "/" : "."));
	const globs = firstGlob === -1 ? [] : parents.slice(firstGlob);
	const steps = globs.some((step) => step.split("{").length !== step.split("}").length) ? ["**"] : globs;
	return [start, ...(await Promise.all(steps.map((_, index) => globbed(steps.slice(0, index + 1).join("/"), start, { onlyDirectories: true })))).flat().map((match) => path.resolve(start, match))];
}
export { runWatch };
