"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_terminal = require("./terminal.js");
const require_entry_files = require("./entry-files.js");
const require_files = require("./files.js");
const require_resolve = require("./resolve.js");
const require_prose = require("./prose.js");
const require_check = require("./check.js");
const require_main = require("./main2.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_fs_promises = require("node:fs/promises");
async function runWatch({ options, terminal }, host) {
	const events = folderEvents();
	let exitStatus = 0;
	const act = async (watched) => {
		clearScreen();
		const report = await require_terminal.check(options, host);
		if ("kind" in report) require_main.printNotes(require_terminal.noReportWords(report, require_prose.flagName));
		else {
			const { status, isComplete } = await require_check.outputReport(report, options, terminal, host);
			if (!isComplete) {
				exitStatus = status;
				return false;
			}
		}
		if (!terminal.quiet) require_main.printNotes([watchingWords(watched)]);
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
		return require_main.fail([`${require_prose.flagName("watch")}: the system can't watch more folders (${code}).`]);
	} finally {
		events.close();
	}
}
function clearScreen() {
	if (process.stdout.isTTY && process.env.TERM !== "dumb") process.stdout.write("\x1B[2J\x1B[3J\x1B[H");
}
function watchingWords({ files }) {
	const count = [...files.values()].filter((state) => state !== null).length;
	return `Watching ${require_prose.counted(count, "file")}. Press Ctrl-C to stop.`;
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
	return [...previous.files].some(([file, state]) => state && (files.has(file) ? !files.get(file) : !(0, node_fs.existsSync)(file)));
}
function folderEvents() {
	const watchers = new Map();
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
			for (const [key, folder] of watchable) if (!watchers.has(key)) watchers.set(key, (0, node_fs.watch)(folder, onEvent).on("error", onError));
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
	const state = (0, node_fs.statSync)(folder, { throwIfNoEntry: false });
	const above = node_path.default.dirname(folder);
	if (state?.isDirectory() || above === folder) return [`${folder}:${state?.ino}`, folder];
	return existing(above);
}
async function findWatchedFiles(patterns, host) {
	const [matched, { entries }, searched] = await Promise.all([
		require_entry_files.findEntryFiles(patterns, host),
		require_entry_files.readEntries(patterns, host),
		Promise.all(patterns.map((pattern) => foldersOf(pattern, host.folder)))
	]);
	const certificates = entries.flatMap((entry) => require_resolve.namedFiles(entry).filter((file) => require_files.isInside(file, entry.workspace)));
	const files = new Map();
	const above = patterns.includes("destinations.yml") ? require_files.foldersUpTo(host.workspace, host.folder) : [];
	const folders = new Set([...searched.flat(), ...above]);
	for (const file of [...matched.files.map(({ absolute }) => absolute), ...certificates]) {
		files.set(file, await stateOf(file));
		folders.add(node_path.default.dirname(file));
		folders.add(node_path.default.dirname(await (0, node_fs_promises.realpath)(file).catch(() => file)));
	}
	return {
		files,
		folders: [...folders]
	};
}
async function stateOf(file) {
	const state = await (0, node_fs_promises.stat)(file, { bigint: true }).catch(() => null);
	if (state?.size === 0n) return "";
	return state && [
		state.ino,
		state.size,
		state.mtimeNs,
		state.ctimeNs
	].join();
}
async function foldersOf(pattern, folder) {
	if (!require_files.isGlob(pattern)) return [node_path.default.dirname(node_path.default.resolve(folder, pattern))];
	if (require_files.isTooWild(pattern)) return [];
	const start = node_path.default.resolve(folder, require_files.beforeGlob(pattern));
	const parents = require_files.withSlashes(pattern).split("/").slice(0, -1);
	const firstGlob = parents.findIndex(require_files.isGlob);
	const globs = firstGlob === -1 ? [] : parents.slice(firstGlob);
	const steps = globs.some((step) => step.split("{").length !== step.split("}").length) ? ["**"] : globs;
	return [start, ...(await Promise.all(steps.map((_, index) => require_files.globPaths(steps.slice(0, index + 1).join("/"), start, { onlyDirectories: true })))).flat().map((match) => node_path.default.resolve(start, match))];
}
exports.runWatch = runWatch;
