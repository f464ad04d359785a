"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_entries = require("./entries.js");
const require_entry_files = require("./entry-files.js");
const require_files = require("./files.js");
const require_source = require("./source.js");
const require_prose = require("./prose.js");
const require_matching = require("./matching.js");
const require_commands = require("./commands.js");
const require_fix = require("./fix.js");
const require_draft = require("./draft.js");
const require_named_entry = require("./named-entry.js");
const require_init = require("./init.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_util = require("node:util");
function appendEntry(source, entry, region) {
	const text = withEntry(require_source.toSource(source.file, withRegion(source, region)), entry, region);
	const lines = blockLines(entry, 2, 2).join("\n");
	if (text === null || !isOnlyAddition(source.text, text, entry, region)) return {
		text: null,
		entry: lines,
		line: 0
	};
	return {
		text,
		entry: lines,
		line: lineOfEntry(text, entry.id)
	};
}
function withEntry(source, entry, region) {
	const { text } = source;
	const { root } = require_source.readDocument(text);
	const destinations = ["destinations:", ...blockLines(entry, 2, 2)];
	if (root === null) return inserted(text, null, [
		"version: 1",
		...region === null ? [] : [`region: ${region}`],
		...destinations
	]);
	if (root.kind !== "mapping") return null;
	const own = root.entries.get("destinations");
	if (own === void 0) return root.style === "flow" ? null : inserted(text, null, destinations);
	if (own.origin !== void 0 || own.value.start < own.key.end) return null;
	const { value } = own;
	if (value.kind !== "mapping" || value.entries.size + value.merges.length === 0) return inNothing(source, root, own, entry);
	return value.style === "flow" ? inBraces(source, value, entry) : inBlock(source, own, value, entry);
}
function inBlock(source, own, value, entry) {
	const last = lastPair(value);
	const indent = columnOf(source, last.key.start);
	if (textBefore(source, last).trim() !== "") return null;
	const step = innerStep(source, value, indent) ?? Math.max(indent - columnOf(source, own.key.start), 2);
	const at = endOfComments(source, endOfPair(source, last), indent);
	const isSpaced = require_source.ownEntries(value).length > 1 && hasBlankLineBefore(source, last);
	return inserted(source.text, at, [...isSpaced ? [""] : [], ...blockLines(entry, indent, step)]);
}
function innerStep(source, value, indent) {
	return require_source.ownEntries(value).flatMap(({ value: each }) => each.kind === "mapping" && each.style === "block" ? require_source.ownEntries(each) : []).map(({ key }) => columnOf(source, key.start) - indent).find((columns) => columns > 0);
}
function inBraces(source, value, entry) {
	const { text } = source;
	const style = require_entries.styleOf(source, value);
	const last = lastPair(value);
	const end = endOfPair(source, last);
	const comma = /^\s*,/.exec(text.slice(end))?.[0] ?? "";
	const separator = comma === "" ? "," : "";
	const afterComma = end + comma.length;
	const indentation = textBefore(source, last);
	if (indentation.trim() !== "" || indentation === "") return `${text.slice(0, afterComma)}${separator} ${flowPair(entry, style, null)}${text.slice(afterComma)}`;
	const line = text.slice(end, require_source.endOfLine(source, afterComma)).replace(/\r$/, "");
	const at = line.replace(/#.*$/, "").includes("}") ? afterComma : end + line.length;
	const pair = flowPair(entry, style, indentation).replaceAll("\n", lineBreak(text));
	return `${text.slice(0, end)}${separator}${text.slice(end, at)}${lineBreak(text)}${indentation}${pair}${text.slice(at)}`;
}
function inNothing(source, root, own, entry) {
	const { text } = source;
	const colon = /^[ \t]*:[ \t]*/.exec(text.slice(own.key.end))?.[0];
	if (colon === void 0) return null;
	const start = own.key.end + colon.length;
	const nothing = /^(\{\s*\}|null|~)?/i.exec(text.slice(start))[0];
	const rest = text.slice(start + nothing.length);
	if (root.style === "flow") return `${text.slice(0, start)}{ ${flowPair(entry, require_entries.styleOf(source, root), null)} }${rest}`;
	if (!/^[ \t]*(#.*)?\r?(\n|$)/.test(rest)) return null;
	const withoutValue = `${text.slice(0, start).trimEnd()}${rest.startsWith("#") ? " " : ""}${rest}`;
	const indent = columnOf(source, own.key.start) + 2;
	const end = withoutValue.indexOf("\n", own.key.end);
	return inserted(withoutValue, end === -1 ? withoutValue.length : end, blockLines(entry, indent, 2));
}
function withRegion(source, region) {
	const { root } = require_source.readDocument(source.text);
	if (region === null || root?.kind !== "mapping" || root.style === "flow" || root.entries.has("region")) return source.text;
	const version = root.entries.get("version");
	if (version === void 0) return source.text;
	return inserted(source.text, require_source.endOfLine(source, version.key.start), [`region: ${region}`]);
}
function inserted(text, at, lines) {
	const eol = lineBreak(text);
	if (at === null || at >= text.length) return `${text === "" || text.endsWith("\n") ? text : `${text}${eol}`}${lines.join(eol)}${eol}`;
	const end = text[at - 1] === "\r" ? at - 1 : at;
	return `${text.slice(0, end)}${lines.map((line) => `${eol}${line}`).join("")}${text.slice(end)}`;
}
function lineBreak(text) {
	return text.includes("\r\n") ? "\r\n" : "\n";
}
function blockLines({ id, pairs }, indent, step) {
	return require_source.pairsText({ [id]: pairs }, "block", "").split("\n").map((line) => {
		const key = line.trimStart();
		return " ".repeat(indent + (line.length - key.length) / 2 * step) + key;
	});
}
function flowPair({ id, pairs }, style, indentation) {
	if (style !== "json" || indentation === null) return require_source.pairsText({ [id]: pairs }, style, "");
	return `${JSON.stringify(id)}: ${JSON.stringify(pairs, null, 2).replaceAll("\n", `\n${indentation}`)}`;
}
function lastPair(value) {
	return [...require_source.ownEntries(value), ...value.merges].reduce((last, each) => each.key.start > last.key.start ? each : last);
}
function textBefore(source, { key }) {
	return source.text.slice(require_source.startOfLine(source, key.start), key.start);
}
function endOfPair(source, entry) {
	const end = require_entries.endOfEntry(source, entry);
	if (end > entry.key.end) return end;
	return end + (/^[ \t]*:[ \t]*[^\s,}]*/.exec(source.text.slice(end, require_source.endOfLine(source, end)))?.[0].length ?? 0);
}
function endOfComments(source, end, indent) {
	const { text } = source;
	let at = require_source.endOfLine(source, end);
	for (;;) {
		const comment = /^\r?\n([ \t]*)#[^\n]*/.exec(text.slice(at));
		if (comment === null || comment[1].length < Math.max(indent, 1)) return at;
		at += comment[0].length;
	}
}
function hasBlankLineBefore(source, { key }) {
	const above = source.text.slice(0, require_source.startOfLine(source, key.start)).replaceAll("\r", "");
	return /\n[ \t]*\n([ \t]*#[^\n]*\n)*$/.test(above);
}
function columnOf(source, at) {
	return at - require_source.startOfLine(source, at);
}
function lineOfEntry(text, id) {
	const { root } = require_source.readDocument(text);
	const entry = root === null ? null : require_source.nodeAt(root, ["destinations", id]).entry;
	return entry === null ? 1 : require_source.lineOf(require_source.toSource("", text), entry.key.start);
}
function isOnlyAddition(before, after, entry, region) {
	const [old, now] = [require_source.readDocument(before), require_source.readDocument(after)];
	if (now.root === null || now.faults.length > 0) return false;
	const plain = require_source.toPlain(now.root);
	const expected = old.root === null ? { version: 1 } : require_source.toPlain(old.root);
	if (!require_source.isObject(plain) || !require_source.isObject(expected) || !require_source.isObject(plain.destinations)) return false;
	const destinations = require_source.isObject(expected.destinations) ? expected.destinations : {};
	const added = plain.region !== void 0 && expected.region === void 0 ? { region } : {};
	const wanted = {
		...expected,
		...added,
		destinations: {
			...destinations,
			[entry.id]: entry.pairs
		}
	};
	return (0, node_util.isDeepStrictEqual)(JSON.parse(JSON.stringify(plain)), JSON.parse(JSON.stringify(wanted)));
}
const addCommand = require_commands.defineCommand({
	about: "Add a destination to an existing destinations.yml, whose other lines stay as they are. At a terminal, asks the questions of `init`. Never asks for a secret.",
	usage: ["add [URL] [OPTIONS]"],
	positionals: [require_init.urlPositional],
	flags: {
		...require_init.questionFlags(),
		file: require_prose.text({
			value: "FILE",
			completes: "files",
			default: require_files.defaultFile,
			about: "The file to add to."
		}),
		yes: require_init.yesFlag
	},
	examples: `destination-check add
destination-check add postgres://stitch@db.example.com:5432/billing --id billing
destination-check add --id orders --type heroku --yes`,
	completes: "nothing",
	run: async ({ file: named, yes }, given, host) => {
		const now = new Date();
		const file = await readFileToExtend(named, host);
		if (file.kind === "stopped") return file;
		const questions = questionsFor(file);
		const { answers: fromArguments, errors, notes } = await require_init.givenAnswers("add", given, questions, now);
		const ask = require_init.isInteractive(yes);
		const all = [
			...errors,
			...regionErrors(file, given.texts.region?.trim()),
			...ask ? [] : require_init.missingAnswers(fromArguments, questions)
		];
		if (all.length > 0) return require_commands.usage(...all);
		const answers = ask ? await require_init.askAtTerminal(fromArguments, questions, host.interrupted, now) : require_init.withFallbacks(fromArguments, questions);
		if (answers === null) return require_commands.stopped("add was cancelled. Nothing was changed.");
		const region = ask ? answers.region : fromArguments.region ?? "";
		const outcome = await add({
			...answers,
			region
		}, file, host, now);
		return outcome.kind === "print" ? {
			...outcome,
			notes
		} : outcome;
	}
});
async function readFileToExtend(named, host) {
	const { files } = await require_entry_files.findEntryFiles([named], host);
	const [file] = files;
	if (files.length > 1 || file === void 0 || file.file === "-") return require_commands.stopped(`add: \`--file\` must name one file, and ${named} does not.`);
	const read = await require_fix.filesOnDisk(host).read(file.file);
	if (read.kind === "unreadable") return require_commands.stopped(require_named_entry.unreadableFileError("add", file.file, read.reason));
	const { root, faults } = require_source.readDocument(read.text);
	const plain = root === null ? {} : require_source.toPlain(root);
	const destinations = require_source.isObject(plain) ? plain.destinations ?? {} : null;
	const isOther = (key) => key !== "version" && key !== "region" && !key.startsWith("x-");
	const lacksDestinations = require_source.isObject(plain) && !("destinations" in plain) && Object.keys(plain).some(isOther);
	if (faults.length > 0 || lacksDestinations || !require_source.isObject(plain) || !require_source.isObject(destinations)) return require_commands.stopped(`add: ${file.file} has errors. ${require_named_entry.seeValidation(file.file)}`);
	const { region } = plain;
	return {
		kind: "file",
		name: file.file,
		argument: named,
		absolute: file.absolute,
		byteOrderMark: read.byteOrderMark,
		text: read.text,
		ids: Object.keys(destinations),
		region: typeof region === "string" ? region : null
	};
}
function questionsFor({ text: content, name, ids, region }) {
	const usedVariables = new Set(content.match(/(?<=\$\{)\w+(?=\})/g));
	const taken = (id) => {
		if (ids.includes(id)) return `${name} has a destination \`${require_matching.oneLine(id, 60)}\` already. Choose another id.`;
		const sample = require_init.withFallbacks({
			id,
			host: "example",
			database: "example"
		});
		const [variable] = require_init.newEntry(sample).variables.filter((each) => usedVariables.has(each));
		return variable === void 0 ? null : `\`${require_matching.oneLine(id, 60)}\` would have its secret in ${variable}, which ${name} uses already. Choose another id.`;
	};
	const free = ["warehouse", ...ids.map((_, index) => `warehouse-${index + 2}`)].find((id) => taken(id) === null);
	return require_init.allQuestions.flatMap((question) => {
		if (question.name === "id") return [{
			...question,
			fallback: free ?? null,
			taken
		}];
		return question.name === "region" && region !== null ? [] : [question];
	});
}
function regionErrors({ name, region }, given) {
	if (region === null || given === void 0 || given === region) return [];
	return [`\`--region\`: ${name} is for ${region}. A destination in another region needs a file of its own.`];
}
async function add(answers, file, host, now) {
	const { id } = answers;
	const { keys, secrets, variables } = require_init.newEntry(answers);
	const region = require_entries.destinationRegions.find((each) => each === answers.region) ?? null;
	const added = appendEntry(require_source.toSource(file.name, file.text), {
		id,
		pairs: require_draft.pairsOf(keys)
	}, region);
	const folder = node_path.default.dirname(file.absolute);
	const before = await require_draft.draftErrors(file.text, folder, now);
	if (!(added.text !== null && (await require_draft.draftErrors(added.text, folder, now)).length <= before.length)) return require_commands.stopped(`add: ${file.name} is written in a form that can't be added to. Below \`destinations:\`, add:\n${added.entry}`);
	const refusal = require_fix.filesOnDisk(host).write(file.name, file.byteOrderMark + added.text);
	if (refusal !== null) return require_commands.stopped(`add: ${refusal}`);
	const others = variables.filter((name) => !secrets.some((secret) => secret.name === name));
	const next = [...(0, node_fs.existsSync)(node_path.default.join(host.workspace, ".github/workflows/destinations.yml")) ? [require_init.workflowStep(host)] : [], ...require_init.nextCommands(answers, file.argument)];
	const words = `Added ${id} to ${file.name}, line ${added.line}.`;
	return {
		kind: "print",
		text: require_init.closingText(words, require_init.neededSecrets(secrets, others), next, host)
	};
}
exports.addCommand = addCommand;
