"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_crash = require("./crash.js");
const require_matching = require("./matching.js");
const require_threads = require("./threads.js");
const require_files = require("./files.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_util = require("node:util");
function startConnector() {
	const thread = require_threads.startThread("thread", resourceLimits);
	thread.unref();
	return {
		thread,
		ended: new Promise((resolve) => {
			thread.once("error", (error) => resolve(require_crash.crashEvidence(error)));
			thread.once("exit", (code) => resolve(`the connecting thread ended with status ${code}`));
		})
	};
}
const resourceLimits = {
	maxYoungGenerationSizeMb: 16,
	maxOldGenerationSizeMb: 1024
};
function connectAll(work, signal, { onFinished, onSecret }, connector) {
	const outcomes = work.targets.map(() => ({ kind: "unfinished" }));
	if (outcomes.length === 0 || signal.aborted) return Promise.resolve(outcomes);
	const { thread, ended } = connector ?? startConnector();
	return new Promise((resolve) => {
		const finished = new Set();
		const finish = (all) => {
			signal.removeEventListener("abort", stop);
			thread.removeAllListeners("message");
			resolve(all);
		};
		const stop = () => {
			thread.terminate();
			finish(outcomes);
		};
		signal.addEventListener("abort", stop, { once: true });
		ended.then((evidence) => finish(outcomes.map((each) => each.kind === "unfinished" ? {
			kind: "crashed",
			evidence
		} : each)));
		thread.on("message", (message) => {
			if (message.kind === "secret") return onSecret(message.value);
			const { index, outcome } = message;
			outcomes[index] = outcome;
			finished.add(index);
			if (finished.size === outcomes.length) finish(outcomes);
			onFinished(index);
		});
		thread.ref();
		thread.postMessage(work);
	});
}
function toTarget(destination) {
	const { type, host, port, database, ssl, ssh, schemas, audit } = destination;
	const login = audit ?? {
		username: destination.username,
		password: destination.password
	};
	return {
		type,
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
function hostAndPort(host, port) {
	return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
function capital(sentence) {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
function list(items, conjunction = "and") {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function firstFew(items, total = items.length) {
	const first = items.slice(0, 5);
	const more = total - first.length;
	return more > 0 ? `${first.join(", ")} and ${more} more` : list(first);
}
function quoted(text) {
	return `"${require_matching.oneLine(text, 200)}"`;
}
function shellWord(word) {
	return /^[A-Za-z0-9_.:/@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function pathWord(path) {
	return shellWord(path.startsWith("-") ? `./${path}` : path);
}
const unitMs = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
function milliseconds(text) {
	const [, amount, unit = ""] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/.exec(text) ?? [];
	const ms = amount === void 0 ? 0 : Number(amount) * unitMs[unit];
	return ms > 0 ? ms : null;
}
function duration$1(ms) {
	return ms < 1e3 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}
function minute(iso) {
	return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}
function untilInterrupted() {
	const interrupted = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interrupted.abort());
	return interrupted.signal;
}
function endOfRun({ interrupted }, deadlineMs) {
	return AbortSignal.any([interrupted, AbortSignal.timeout(deadlineMs)]);
}
function writeRoots(host, files) {
	const { folder, workspace, confined, runnerTemp } = host;
	if (confined) return [workspace, ...runnerTemp === void 0 ? [] : [runnerTemp]];
	const others = files.map((file) => node_path.default.resolve(folder, file)).filter((file) => !require_files.isInside(file, workspace));
	return [...new Set([workspace, ...others.map((file) => workspaceOf(node_path.default.dirname(file)))])];
}
function workspaceOf(folder) {
	for (let at = folder;; at = node_path.default.dirname(at)) {
		if ((0, node_fs.existsSync)(node_path.default.join(at, ".git"))) return at;
		if (node_path.default.dirname(at) === at) return folder;
	}
}
const inputName = (name) => `\`${name}\``;
const flagName = (name) => `\`--${name}\``;
function readTable(table, texts, nameOf) {
	const errors = [];
	const values = {};
	for (const [name, { read, default: preset, unit }] of Object.entries(table)) {
		const text = texts[name] ?? "";
		const result = read(text.trim() === "" ? preset : text);
		if ("errors" in result) errors.push(...result.errors.map((error) => `${nameOf(name)}: ${error}`));
		else values[name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase()) + unit] = result.value;
	}
	return errors.length > 0 ? {
		kind: "usage",
		errors
	} : {
		kind: "values",
		values
	};
}
function notAmong(word, allowed) {
	const near = require_matching.suggestion(word, allowed);
	return `"${word}" is not one of ${allowed.join(", ")}.${near === null ? "" : ` Did you mean ${near}?`}`;
}
function parsed(spec) {
	return {
		default: "",
		expression: null,
		details: "",
		flag: false,
		short: null,
		value: "VALUE",
		multiple: false,
		completes: "nothing",
		unit: "",
		...spec
	};
}
function text(spec) {
	return parsed({
		value: "TEXT",
		...spec,
		read: (given) => ({ value: given.trim() })
	});
}
function folder(spec) {
	const read = (given) => given.includes("://") ? wrong("a URL is not a folder.") : { value: given.trim() };
	return parsed({
		value: "FOLDER",
		...spec,
		read
	});
}
function choice({ words: allowed, aliases = {}, ...spec }) {
	const read = (input) => {
		const word = Object.hasOwn(aliases, input.trim()) ? aliases[input.trim()] : allowed.find((each) => each === input.trim());
		return word === void 0 ? wrong(notAmong(input.trim(), allowed)) : { value: word };
	};
	return parsed({
		value: "WORD",
		completes: allowed,
		...spec,
		read
	});
}
function choices({ words: allowed, ...spec }) {
	const read = (words) => {
		const unknown = words.filter((each) => !allowed.some((word) => word === each));
		if (unknown.length > 0) return { errors: unknown.map((each) => notAmong(each, allowed)) };
		return { value: allowed.filter((word) => words.includes(word)) };
	};
	return parsedWords({
		completes: allowed,
		...spec,
		read
	});
}
function boolean(spec) {
	const read = (input) => {
		const word = input.trim().toLowerCase();
		if (word !== "true" && word !== "false") return wrong(`"${input.trim()}" is not a boolean. Use true or false.`);
		return { value: word === "true" };
	};
	return parsed({
		default: "false",
		value: null,
		...spec,
		read
	});
}
function integer({ min, max, ...spec }) {
	const read = (input) => {
		const value = /^[0-9]{1,6}$/.test(input.trim()) ? Number(input) : -1;
		if (value >= min && value <= max) return { value };
		return wrong(`"${input.trim()}" is not a whole number from ${min} to ${max}.`);
	};
	return parsed({
		value: "NUMBER",
		...spec,
		read
	});
}
function duration({ max, ...spec }) {
	const read = (input) => {
		const ms = milliseconds(input.trim());
		if (ms === null) return wrong(`"${input.trim()}" is not a duration. Use a number with a unit: 500ms, 30s, 10m, 12h or 30d.`);
		if (ms > milliseconds(max)) return wrong(`"${input.trim()}" is too long. The maximum is ${max}.`);
		return { value: ms };
	};
	return {
		...parsed({
			value: "DURATION",
			...spec,
			read
		}),
		unit: "Ms"
	};
}
function lines(spec) {
	const read = (input) => ({ value: input.split("\n").map((line) => line.trim()).filter((line) => line !== "") });
	return {
		...parsed({
			value: "FILE",
			completes: "files",
			...spec,
			read
		}),
		multiple: true
	};
}
function parsedWords({ read, ...spec }) {
	const readText = (input) => read(input.split(/[\s,]+/).filter((word) => word !== ""));
	return {
		...parsed({
			value: "WORD",
			...spec,
			read: readText
		}),
		multiple: true
	};
}
function optional(option) {
	return {
		...option,
		read: (given) => given.trim() === "" ? { value: null } : option.read(given)
	};
}
function wrong(error) {
	return { errors: [error] };
}
const colourfulLogs = [
	"GITHUB_ACTIONS",
	"GITLAB_CI",
	"CIRCLECI",
	"BITBUCKET_BUILD_NUMBER",
	"TF_BUILD",
	"BUILDKITE",
	"TRAVIS",
	"DRONE",
	"APPVEYOR",
	"TEAMCITY_VERSION"
];
function hasColours(environment, isTerminal) {
	const { NO_COLOR: no = "", FORCE_COLOR: force = "", TERM: terminal } = environment;
	if (no !== "") return false;
	if (force !== "") return force !== "0" && force !== "false";
	if (isTerminal) return terminal !== "dumb";
	return colourfulLogs.some((name) => (environment[name] ?? "") !== "");
}
function painter(colour) {
	return (style, text) => colour ? (0, node_util.styleText)(style, text, { validateStream: false }) : text;
}
function prose(text, indent, width) {
	const room = Math.max(1, width - indent);
	const lines = [];
	let line = "";
	for (const word of wordsOf(require_matching.printable(text), room)) if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > room) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line].map((each) => " ".repeat(indent) + each);
}
function wordsOf(text, room) {
	return (text.match(/(?:`[^`]*`|[^ \u00a0])+/g) ?? []).flatMap((word) => {
		if (columnsOf(word) <= room) return [word];
		return word.split(/[ \u00a0]/).flatMap((part) => part.search(wide) === -1 ? [part] : pieces(part, room));
	});
}
function pieces(text, columns) {
	const [first, rest] = split(text, columns);
	return rest === "" ? [first] : [first, ...pieces(rest, columns)];
}
function split(text, columns) {
	let [end, used] = [0, 0];
	for (const character of text) {
		used += columnsOf(character);
		if (used > columns && end > 0) break;
		end += character.length;
	}
	return [text.slice(0, end), text.slice(end)];
}
function fitted(text, columns) {
	const cut = cutTo(text, columns);
	return cut + " ".repeat(Math.max(0, columns - columnsOf(cut)));
}
function cutTo(text, columns) {
	return columnsOf(text) <= columns ? text : `${split(text, Math.max(1, columns - 1))[0]}…`;
}
function hanging(text, indent, width) {
	const [first = "", ...rest] = prose(text, indent, width);
	return [first.trimStart(), rest];
}
function listItem(text, indent, width) {
	const [first, rest] = hanging(text, indent + 2, width);
	return [`${" ".repeat(indent)}- ${first}`, ...rest];
}
const wide = /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]|\p{Emoji_Presentation}/gu;
function columnsOf(text) {
	if (/^[\x20-\x7e]*$/.test(text)) return text.length;
	return text.replaceAll(wide, "ww").replaceAll(/\p{M}/gu, "").length;
}
Object.defineProperty(exports, "boolean", {
	enumerable: true,
	get: function() {
		return boolean;
	}
});
Object.defineProperty(exports, "capital", {
	enumerable: true,
	get: function() {
		return capital;
	}
});
Object.defineProperty(exports, "choice", {
	enumerable: true,
	get: function() {
		return choice;
	}
});
Object.defineProperty(exports, "choices", {
	enumerable: true,
	get: function() {
		return choices;
	}
});
Object.defineProperty(exports, "columnsOf", {
	enumerable: true,
	get: function() {
		return columnsOf;
	}
});
Object.defineProperty(exports, "connectAll", {
	enumerable: true,
	get: function() {
		return connectAll;
	}
});
Object.defineProperty(exports, "counted", {
	enumerable: true,
	get: function() {
		return counted;
	}
});
Object.defineProperty(exports, "cutTo", {
	enumerable: true,
	get: function() {
		return cutTo;
	}
});
Object.defineProperty(exports, "duration", {
	enumerable: true,
	get: function() {
		return duration;
	}
});
Object.defineProperty(exports, "duration$1", {
	enumerable: true,
	get: function() {
		return duration$1;
	}
});
Object.defineProperty(exports, "endOfRun", {
	enumerable: true,
	get: function() {
		return endOfRun;
	}
});
Object.defineProperty(exports, "firstFew", {
	enumerable: true,
	get: function() {
		return firstFew;
	}
});
Object.defineProperty(exports, "fitted", {
	enumerable: true,
	get: function() {
		return fitted;
	}
});
Object.defineProperty(exports, "flagName", {
	enumerable: true,
	get: function() {
		return flagName;
	}
});
Object.defineProperty(exports, "folder", {
	enumerable: true,
	get: function() {
		return folder;
	}
});
Object.defineProperty(exports, "hanging", {
	enumerable: true,
	get: function() {
		return hanging;
	}
});
Object.defineProperty(exports, "hasColours", {
	enumerable: true,
	get: function() {
		return hasColours;
	}
});
Object.defineProperty(exports, "hostAndPort", {
	enumerable: true,
	get: function() {
		return hostAndPort;
	}
});
Object.defineProperty(exports, "inputName", {
	enumerable: true,
	get: function() {
		return inputName;
	}
});
Object.defineProperty(exports, "integer", {
	enumerable: true,
	get: function() {
		return integer;
	}
});
Object.defineProperty(exports, "lines", {
	enumerable: true,
	get: function() {
		return lines;
	}
});
Object.defineProperty(exports, "list", {
	enumerable: true,
	get: function() {
		return list;
	}
});
Object.defineProperty(exports, "listItem", {
	enumerable: true,
	get: function() {
		return listItem;
	}
});
Object.defineProperty(exports, "minute", {
	enumerable: true,
	get: function() {
		return minute;
	}
});
Object.defineProperty(exports, "notAmong", {
	enumerable: true,
	get: function() {
		return notAmong;
	}
});
Object.defineProperty(exports, "optional", {
	enumerable: true,
	get: function() {
		return optional;
	}
});
Object.defineProperty(exports, "painter", {
	enumerable: true,
	get: function() {
		return painter;
	}
});
Object.defineProperty(exports, "parsed", {
	enumerable: true,
	get: function() {
		return parsed;
	}
});
Object.defineProperty(exports, "parsedWords", {
	enumerable: true,
	get: function() {
		return parsedWords;
	}
});
Object.defineProperty(exports, "pathWord", {
	enumerable: true,
	get: function() {
		return pathWord;
	}
});
Object.defineProperty(exports, "prose", {
	enumerable: true,
	get: function() {
		return prose;
	}
});
Object.defineProperty(exports, "quoted", {
	enumerable: true,
	get: function() {
		return quoted;
	}
});
Object.defineProperty(exports, "readTable", {
	enumerable: true,
	get: function() {
		return readTable;
	}
});
Object.defineProperty(exports, "shellWord", {
	enumerable: true,
	get: function() {
		return shellWord;
	}
});
Object.defineProperty(exports, "startConnector", {
	enumerable: true,
	get: function() {
		return startConnector;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "toTarget", {
	enumerable: true,
	get: function() {
		return toTarget;
	}
});
Object.defineProperty(exports, "untilInterrupted", {
	enumerable: true,
	get: function() {
		return untilInterrupted;
	}
});
Object.defineProperty(exports, "workspaceOf", {
	enumerable: true,
	get: function() {
		return workspaceOf;
	}
});
Object.defineProperty(exports, "writeRoots", {
	enumerable: true,
	get: function() {
		return writeRoots;
	}
});
Object.defineProperty(exports, "wrong", {
	enumerable: true,
	get: function() {
		return wrong;
	}
});
