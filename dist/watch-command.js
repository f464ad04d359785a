import { r as check } from "./plan.js";
import { Mt as unknownIdWords, Z as namedFiles, ct as globbed, ft as isTooWild, ht as withSlashes, lt as isGlob, rt as readEntries, st as findFiles, ut as isInside } from "./options.js";
import { n as complain, r as stopped, t as giveReport } from "./main2.js";
import path from "node:path";
import { existsSync, statSync, watch } from "node:fs";
import { realpath, stat } from "node:fs/promises";
// src/terminal/watch/folders.ts
/** Throws what the system says where it watches no more folders. */
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
			const wanted = new Map(folders.map((folder) => existing(folder)));
			for (const [key, watcher] of watchers) {
				if (wanted.has(key)) continue;
				watcher.close();
				watchers.delete(key);
			}
			for (const [key, folder] of wanted) if (!watchers.has(key)) watchers.set(key, watch(folder, onEvent).on("error", onError));
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
/** The folder, or the nearest above that exists. One that was deleted and made anew has another key. */
function existing(folder) {
	const state = statSync(folder, { throwIfNoEntry: false });
	const above = path.dirname(folder);
	if (state?.isDirectory() || above === folder) return [`${folder}:${state?.ino}`, folder];
	return existing(above);
}
// src/terminal/watch/watch.ts
/** Until the signal aborts, or `act` has enough. */
async function watch$1(given) {
	const { look, events, act, ended } = given;
	let watched = await look();
	events.watch(watched.folders);
	while (!ended.aborted && await act(watched) && !ended.aborted) watched = await changed(watched, given);
}
/** What there is when it has changed and come to rest. */
async function changed(before, { look, events, ended, idleMs = 50, graceMs = 500 }) {
	const lookAtRest = async () => {
		while (await events.happened(ended, idleMs));
		const watched = await look();
		events.watch(watched.folders);
		return watched;
	};
	let now = await lookAtRest();
	while (!ended.aborted && !isOther(now, before)) {
		await events.happened(ended);
		now = await lookAtRest();
	}
	const until = performance.now() + graceMs;
	for (let left = graceMs; left > 0 && isAway(now, before); left = until - performance.now()) {
		if (!await events.happened(ended, left)) break;
		now = await lookAtRest();
	}
	return now;
}
function isOther({ files }, before) {
	return files.size !== before.files.size || [...files].some(([file, state]) => before.files.get(file) !== state);
}
/** Whether a file that was there is gone or empty. One that nothing names any more may be there all the same. */
function isAway({ files }, before) {
	return [...before.files].some(([file, state]) => state && (files.has(file) ? !files.get(file) : !existsSync(file)));
}
// src/terminal/watch/folders-of.ts
/** The folders, as absolute paths, in which a file that comes to be may be one that the pattern names. */
async function foldersOf(pattern, folder) {
	if (!isGlob(pattern)) return [path.dirname(path.resolve(folder, pattern))];
	if (isTooWild(pattern)) return [];
	const above = withSlashes(pattern).split("/").slice(0, -1);
	const firstGlob = above.findIndex(isGlob);
	const fixed = firstGlob === -1 ? above : above.slice(0, firstGlob);
	const start = path.resolve(folder, fixed.join("/") || (pattern.startsWith("/") ? "/" : "."));
	const below = firstGlob === -1 ? [] : above.slice(firstGlob);
	const steps = below.some((step) => step.split("{").length !== step.split("}").length) ? ["**"] : below;
	return [start, ...(await Promise.all(steps.map((_, index) => globbed(steps.slice(0, index + 1).join("/"), start, { onlyDirectories: true })))).flat().map((each) => path.resolve(start, each))];
}
// src/terminal/watch/watched.ts
/** Looks at what there is now. */
async function lookAround(patterns, host) {
	const [found, { entries }, below] = await Promise.all([
		findFiles(patterns, host.folder),
		readEntries(patterns, host),
		Promise.all(patterns.map((pattern) => foldersOf(pattern, host.folder)))
	]);
	const certificates = entries.flatMap((entry) => namedFiles(entry).filter((file) => isInside(file, entry.workspace)));
	const files = /* @__PURE__ */ new Map();
	const folders = new Set(below.flat());
	for (const file of [...found.files.map(({ absolute }) => absolute), ...certificates]) {
		files.set(file, await stateOf(file));
		folders.add(path.dirname(file));
		folders.add(path.dirname(await realpath(file).catch(() => file)));
	}
	return {
		files,
		folders: [...folders]
	};
}
/** The time of the last change of any kind: a file that is replaced, or may be read again, is another. */
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
// src/terminal/watch/watch-command.ts
/** Gives the exit status: 0 when somebody ends it, whatever the last report says. */
async function runWatch({ options, manners }, host) {
	const events = folderEvents();
	let ending = 0;
	const act = async (watched) => {
		clearScreen();
		const report = await check(options, host);
		if ("kind" in report) complain(unknownIdWords(report).map((words) => `--${words}`));
		else {
			const { status, isGiven } = await giveReport(report, options, manners, host.folder);
			if (!isGiven) {
				ending = status;
				return false;
			}
		}
		if (!manners.quiet) complain([watchedWords(watched)]);
		return true;
	};
	const look = () => lookAround(options.files, host);
	try {
		await watch$1({
			look,
			events,
			act,
			ended: host.interrupted
		});
		return ending;
	} catch (error) {
		const { code, syscall } = error;
		if (syscall !== "watch") throw error;
		return stopped([`--watch: the system watches no more folders (${code}).`]);
	} finally {
		events.close();
	}
}
/** With what was scrolled away. */
function clearScreen() {
	if (process.stdout.isTTY && process.env.TERM !== "dumb") process.stdout.write("\x1B[2J\x1B[3J\x1B[H");
}
function watchedWords({ files }) {
	const count = [...files.values()].filter((state) => state !== null).length;
	return `Watching ${count === 1 ? "1 file" : `${count} files`}. Ctrl-C ends it.`;
}
export { runWatch };
