"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_entries = require("./entries.js");
const require_files = require("./files.js");
const require_variables = require("./variables.js");
const require_source = require("./source.js");
const require_server_identity = require("./server-identity.js");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
function hiddenRanges(root, source) {
	const cached = cachedRanges.get(root);
	if (cached !== void 0) return cached;
	const { hidden, secrets, emptyAfter } = require_entries.scanForSecrets(root);
	const properties = [...secrets.flatMap((each) => propertiesOf(each, source)), ...emptyAfter.flatMap((keyEnd) => propertiesBetween(keyEnd, require_source.endOfLine(source, keyEnd), source))];
	const ranges = require_source.mergedRanges([
		...hidden,
		...properties,
		...tellingComments(source)
	]);
	cachedRanges.set(root, ranges);
	return ranges;
}
const cachedRanges = new WeakMap();
function secretTexts(root, source) {
	const texts = root === null ? textsByLine(source.text) : textsByNode(root, source);
	return bounded([...new Set(texts)].filter((text) => text.length >= 16 || require_files.hiddenIn(text).length > 0 || require_files.loginIn(text).length > 0));
}
const maxLength = {
	text: 16384,
	file: 131072
};
function bounded(texts) {
	let remaining = maxLength.file;
	return texts.flatMap((text) => text.length <= maxLength.text ? [text] : [text.slice(0, maxLength.text / 2), text.slice(-maxLength.text / 2)]).filter((text) => {
		remaining -= text.length;
		return remaining >= 0;
	});
}
function textsByNode(root, source) {
	const { secrets, suspects, names, emptyAfter } = require_entries.scanForSecrets(root);
	const hardCoded = secrets.flatMap((each) => {
		const { value } = each;
		const properties = propertiesOf(each, source).flatMap((range) => words(require_source.textIn(source, range)));
		if (value.kind !== "scalar") return [...words(require_source.textIn(source, value)), ...properties];
		const text = String(value.value);
		const reference = require_entries.mistakeOf(each);
		if (reference === null) return [...textsOf(text), ...properties];
		return reference.kind === "variable" && reference.hasDefault ? words(text) : [];
	});
	const withoutValue = emptyAfter.flatMap((keyEnd) => propertiesBetween(keyEnd, require_source.endOfLine(source, keyEnd), source).flatMap((range) => words(require_source.textIn(source, range))));
	return [
		...hardCoded,
		...withoutValue,
		...suspects.flatMap((text) => [...require_files.hiddenIn(text), ...require_files.loginIn(text)]),
		...names.flatMap((name) => [...require_files.hiddenIn(name), ...textsByLine(name)])
	];
}
const keyInLine = /(?<![\w-])([A-Za-z_][\w-]{0,40})["']?[ \t]{0,8}[:= ]/g;
function textsByLine(text) {
	return text.split(/[\r\n]/).flatMap((line) => [...line.matchAll(keyInLine)].flatMap(({ 0: match, 1: name = "", index }) => {
		if (!namesSecret(name)) return [];
		const isBlock = /^[\s"'-]*$/.test(line.slice(0, index));
		const rest = line.slice(index + match.length);
		const value = (isBlock ? rest : rest.replace(/[,}\]].*/s, "")).trim();
		const plain = value.replace(/^["']|["']$/g, "");
		return require_variables.variableName(plain) !== null || require_files.referenceMistake(name, name, plain, null) !== null ? [] : [...textsOf(plain), ...words(value)];
	}));
}
function textsOf(text) {
	const hidden = [...require_files.hiddenIn(text), ...require_files.loginIn(text)];
	return hidden.length > 0 || /\w:\/\//.test(text) ? hidden : [text];
}
function words(text) {
	return text.split(/[\s"'[\],&*!|>#:<]+/).filter((word) => !/^[{}$]/.test(word));
}
function namesSecret(name) {
	const key = require_entries.namedKey(name.toLowerCase(), require_variables.secretNames);
	return key !== null && key !== "url";
}
function propertiesOf({ keyEnd, value }, source) {
	return propertiesBetween(keyEnd, value.start, source);
}
function propertiesBetween(keyEnd, end, { text }) {
	return end > keyEnd && words(text.slice(keyEnd, end)).some(require_entries.mayBeSecret) ? [{
		start: keyEnd,
		end
	}] : [];
}
function tellingComments(source) {
	const { text } = source;
	const ranges = [];
	for (let start = text.indexOf("#"); start !== -1; start = text.indexOf("#", start + 1)) {
		if (start > 0 && !/\s/.test(text[start - 1])) continue;
		const end = require_source.endOfLine(source, start);
		if (mayTell(text.slice(start, end))) ranges.push({
			start,
			end
		});
		start = end;
	}
	return ranges;
}
function mayTell(comment) {
	if (/passw|passphrase|pwd|secret|token|credential/i.test(comment)) return true;
	return comment.split(/[\s"'`=:,;()[\]{}]+/).some(require_entries.mayBeSecret);
}
async function readEntries(patterns, host) {
	const foundFiles = await findEntryFiles(patterns, host);
	return gatherEntries(foundFiles, await readEachFile(foundFiles.files, host));
}
async function readEachFile(files, host) {
	const read = [];
	for (const file of files) read.push(await readEntriesOf(file, host));
	return read;
}
function findEntryFiles(patterns, { folder, workspace, confined, root }, signal) {
	return require_files.findFiles(confined ? patterns : require_files.withNearest(patterns, folder, workspace), folder, {
		shownFrom: root,
		signal
	});
}
async function readEntriesOf({ file, absolute }, { workspace, confined, standardInput, texts }) {
	const fileWorkspace = confined || require_files.isInside(absolute, workspace) ? workspace : node_path.default.dirname(absolute);
	const piped = file === "-" ? standardInput : void 0;
	const displayName = piped === void 0 ? file : "stdin";
	const text = texts?.get(absolute);
	const content = (text === void 0 ? piped : require_files.decodeText(Buffer.from(text), Number.POSITIVE_INFINITY)) ?? await require_files.readText(absolute, fileWorkspace, require_files.fileLimits.destinations);
	if (content.kind === "unreadable") return unreadEntries(displayName, reasonOf(content));
	const source = require_source.toSource(displayName, content.text);
	const { entries, problems } = require_entries.entriesOf(source, absolute, fileWorkspace);
	const root = (entries[0] ?? problems[0])?.root ?? null;
	const isDamaged = problems.some(({ problem }) => problem.rule === "config/yaml");
	return {
		files: problems.every((problem) => problem.root !== null) ? [file] : [],
		secrets: [...secretTexts(root, source), ...isDamaged ? secretTexts(null, source) : []],
		sha256: hashOf(file, content.text),
		entries,
		problems
	};
}
function reasonOf({ reason, bytes }) {
	if (reason.kind !== "not-utf8" || bytes === void 0) return reason;
	const form = require_server_identity.binaryForm(bytes);
	if (form?.kind === "utf-16") return form;
	const what = require_entries.binaryKind(bytes);
	return what === null ? reason : {
		kind: "binary",
		what
	};
}
function unreadEntries(file, reason) {
	const problems = [require_entries.unreadableFile(file, reason)];
	return {
		files: [],
		sha256: hashOf(file),
		secrets: [],
		entries: [],
		problems
	};
}
function hashOf(...texts) {
	return (0, node_crypto.createHash)("sha256").update(JSON.stringify(texts)).digest("hex");
}
function gatherEntries({ unmatched, tooMany, tooWild }, read) {
	const all = {
		files: read.flatMap(({ files }) => files),
		sha256: hashOf(...read.map(({ sha256 }) => sha256)),
		secrets: read.flatMap(({ secrets }) => secrets),
		entries: [],
		problems: [
			...unmatched.map((pattern) => require_entries.unreadableFile(pattern, { kind: "no-match" })),
			...tooMany.map((pattern) => require_entries.unreadableFile(pattern, {
				kind: "too-many-matches",
				limit: require_files.maxMatches
			})),
			...tooWild.map((pattern) => require_entries.unreadableFile(pattern, { kind: "too-wild" }))
		]
	};
	for (const { entries, problems } of read) {
		for (const entry of entries) all.entries.push(entry);
		for (const problem of problems) all.problems.push(problem);
	}
	markRepeatedIds(all.entries);
	return all;
}
function markRepeatedIds(entries) {
	const first = new Map();
	for (const entry of entries) {
		const earlier = first.get(entry.id);
		if (earlier === void 0) {
			first.set(entry.id, entry);
			continue;
		}
		const reason = {
			kind: "id-taken",
			first: require_source.locate(earlier.source, earlier.root, {
				kind: "key",
				path: earlier.path
			})
		};
		entry.problems.push({
			rule: "config/schema",
			at: {
				kind: "key",
				path: entry.path
			},
			reason
		});
		entry.invalidKeys = new Set([""]);
	}
}
function chosenEntries(only, entries, problems) {
	if (only.length === 0) return {
		kind: "chosen",
		entries
	};
	const selections = only.flatMap((line) => isName(line, entries) ? [unquoted(line)] : wordsIn(line)).map((name) => ({
		name,
		matches: matching(name, entries)
	}));
	const unknown = selections.flatMap(({ name, matches }) => matches.length === 0 ? [name] : []);
	const ambiguous = selections.filter(({ matches }) => matches.length > 1).map(({ name, matches }) => ({
		name,
		ids: matches.map(({ id }) => id)
	}));
	const mayHide = ({ source, root }) => root === null || !entries.some((entry) => entry.source === source);
	if (ambiguous.length > 0 || unknown.length > 0 && !problems.some(mayHide)) return {
		kind: "unknown-ids",
		unknown,
		known: entries.map(({ id }) => id),
		ambiguous
	};
	const chosen = new Set(selections.flatMap(({ matches }) => matches));
	return {
		kind: "chosen",
		entries: entries.filter((entry) => chosen.has(entry))
	};
}
function matching(name, entries) {
	const byId = entries.filter(({ id }) => id === name);
	return byId.length > 0 ? byId : entries.filter(({ displayName }) => displayName === name);
}
function isName(line, entries) {
	return line !== unquoted(line) || entries.some(({ displayName }) => displayName === line);
}
function unquoted(line) {
	return /^"(.*)"$/.exec(line)?.[1] ?? line;
}
function wordsIn(line) {
	return line.split(/[\s,]+/).filter((word) => word !== "");
}
Object.defineProperty(exports, "chosenEntries", {
	enumerable: true,
	get: function() {
		return chosenEntries;
	}
});
Object.defineProperty(exports, "findEntryFiles", {
	enumerable: true,
	get: function() {
		return findEntryFiles;
	}
});
Object.defineProperty(exports, "gatherEntries", {
	enumerable: true,
	get: function() {
		return gatherEntries;
	}
});
Object.defineProperty(exports, "hiddenRanges", {
	enumerable: true,
	get: function() {
		return hiddenRanges;
	}
});
Object.defineProperty(exports, "readEachFile", {
	enumerable: true,
	get: function() {
		return readEachFile;
	}
});
Object.defineProperty(exports, "readEntries", {
	enumerable: true,
	get: function() {
		return readEntries;
	}
});
Object.defineProperty(exports, "readEntriesOf", {
	enumerable: true,
	get: function() {
		return readEntriesOf;
	}
});
Object.defineProperty(exports, "unreadEntries", {
	enumerable: true,
	get: function() {
		return unreadEntries;
	}
});
