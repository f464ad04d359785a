import { a as endOfEntry, c as styleOf, t as destinationRegions } from "./entries.js";
import { n as findEntryFiles } from "./entry-files.js";
import { r as defaultFile } from "./files.js";
import { _ as nodeAt, b as toPlain, d as toSource, g as isObject, i as lineOf, l as startOfLine, m as pairsText, t as endOfLine, y as readDocument } from "./source.js";
import { T as text } from "./prose.js";
import { a as unreadableWords } from "./config.js";
import { i as oneLine } from "./matching.js";
import { a as usage, i as stopped, n as defineCommand } from "./commands.js";
import { n as filesOnDisk } from "./fix.js";
import { i as pairsOf, n as draftErrors } from "./draft.js";
import { o as seeValidation } from "./named-entry.js";
import { a as missingAnswers, c as withFallbacks, closingText, i as isInteractive, l as yesFlag, n as askAtTerminal, neededSecrets, nextCommands, o as questionFlags, r as givenAnswers, s as urlPositional, t as allQuestions, u as newEntry, workflowStep } from "./init.js";
import { existsSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
// src/terminal/commands/init/append-entry.ts
function appendEntry(source, entry, region) {
	const text = withEntry(toSource(source.file, withRegion(source, region)), entry, region);
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
	const { root } = readDocument(text);
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
	const isSpaced = ownEntries(value).length > 1 && hasBlankLineBefore(source, last);
	return inserted(source.text, at, [...isSpaced ? [""] : [], ...blockLines(entry, indent, step)]);
}
function innerStep(source, value, indent) {
	return ownEntries(value).flatMap(({ value: each }) => each.kind === "mapping" && each.style === "block" ? ownEntries(each) : []).map(({ key }) => columnOf(source, key.start) - indent).find((columns) => columns > 0);
}
function inBraces(source, value, entry) {
	const { text } = source;
	const style = styleOf(source, value);
	const last = lastPair(value);
	const end = endOfPair(source, last);
	const comma = /^\s*,/.exec(text.slice(end))?.[0] ?? "";
	const separator = comma === "" ? "," : "";
	const afterComma = end + comma.length;
	const indentation = textBefore(source, last);
	if (indentation.trim() !== "" || indentation === "") return `${text.slice(0, afterComma)}${separator} ${flowPair(entry, style, null)}${text.slice(afterComma)}`;
	const line = text.slice(end, endOfLine(source, afterComma)).replace(/\r$/, "");
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
	if (root.style === "flow") return `${text.slice(0, start)}{ ${flowPair(entry, styleOf(source, root), null)} }${rest}`;
	if (!/^[ \t]*(#.*)?\r?(\n|$)/.test(rest)) return null;
	const withoutValue = `${text.slice(0, start).trimEnd()}${rest.startsWith("#") ? " " : ""}${rest}`;
	const indent = columnOf(source, own.key.start) + 2;
	const end = withoutValue.indexOf("\n", own.key.end);
	return inserted(withoutValue, end === -1 ? withoutValue.length : end, blockLines(entry, indent, 2));
}
function withRegion(source, region) {
	const { root } = readDocument(source.text);
	if (region === null || root?.kind !== "mapping" || root.style === "flow" || root.entries.has("region")) return source.text;
	const version = root.entries.get("version");
	if (version === void 0) return source.text;
	return inserted(source.text, endOfLine(source, version.key.start), [`region: ${region}`]);
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
	return pairsText({ [id]: pairs }, "block", "").split("\n").map((line) => {
		const key = line.trimStart();
		return " ".repeat(indent + (line.length - key.length) / 2 * step) + key;
	});
}
function flowPair({ id, pairs }, style, indentation) {
	if (style !== "json" || indentation === null) return pairsText({ [id]: pairs }, style, "");
	return `${JSON.stringify(id)}: ${JSON.stringify(pairs, null, 2).replaceAll("\n", `\n${indentation}`)}`;
}
function ownEntries({ entries }) {
	return [...entries.values()].filter(({ origin }) => origin === void 0);
}
function lastPair(value) {
	return [...ownEntries(value), ...value.merges].reduce((last, each) => each.key.start > last.key.start ? each : last);
}
function textBefore(source, { key }) {
	return source.text.slice(startOfLine(source, key.start), key.start);
}
function endOfPair(source, entry) {
	const end = endOfEntry(source, entry);
	if (end > entry.key.end) return end;
	return end + (/^[ \t]*:[ \t]*[^\s,}]*/.exec(source.text.slice(end, endOfLine(source, end)))?.[0].length ?? 0);
}
function endOfComments(source, end, indent) {
	const { text } = source;
	let at = endOfLine(source, end);
	for (;;) {
		const comment = /^\r?\n([ \t]*)#[^\n]*/.exec(text.slice(at));
		if (comment === null || comment[1].length < Math.max(indent, 1)) return at;
		at += comment[0].length;
	}
}
function hasBlankLineBefore(source, { key }) {
	const above = source.text.slice(0, startOfLine(source, key.start)).replaceAll("\r", "");
	return /\n[ \t]*\n([ \t]*#[^\n]*\n)*$/.test(above);
}
function columnOf(source, at) {
	return at - startOfLine(source, at);
}
function lineOfEntry(text, id) {
	const { root } = readDocument(text);
	const entry = root === null ? null : nodeAt(root, ["destinations", id]).entry;
	return entry === null ? 1 : lineOf(toSource("", text), entry.key.start);
}
function isOnlyAddition(before, after, entry, region) {
	const [old, now] = [readDocument(before), readDocument(after)];
	if (now.root === null || now.faults.length > 0) return false;
	const plain = toPlain(now.root);
	const expected = old.root === null ? { version: 1 } : toPlain(old.root);
	if (!isObject(plain) || !isObject(expected) || !isObject(plain.destinations)) return false;
	const destinations = isObject(expected.destinations) ? expected.destinations : {};
	const added = plain.region !== void 0 && expected.region === void 0 ? { region } : {};
	const wanted = {
		...expected,
		...added,
		destinations: {
			...destinations,
			[entry.id]: entry.pairs
		}
	};
	return isDeepStrictEqual(JSON.parse(JSON.stringify(plain)), JSON.parse(JSON.stringify(wanted)));
}
// src/terminal/commands/init/add.ts
const addCommand = defineCommand({
	about: "Add a destination to an existing destinations.yml, whose other lines stay as they are. At a terminal, asks the questions of `init`. Never asks for a secret.",
	usage: ["add [URL] [OPTIONS]"],
	positionals: [urlPositional],
	flags: {
		...questionFlags(),
		file: text({
			value: "FILE",
			completes: "files",
			default: defaultFile,
			about: "The file to add to."
		}),
		yes: yesFlag
	},
	examples: `destination-check add
destination-check add postgres://stitch@db.example.com:5432/billing --id billing
destination-check add --id orders --type heroku --yes`,
	completes: "nothing",
	run: async ({ file: named, yes }, given, host) => {
		const now = /* @__PURE__ */ new Date();
		const file = await readFileToExtend(named, host);
		if (file.kind === "stopped") return file;
		const questions = questionsFor(file);
		const { answers: fromArguments, errors, notes } = await givenAnswers("add", given, questions, now);
		const ask = isInteractive(yes);
		const all = [
			...errors,
			...regionErrors(file, given.texts.region?.trim()),
			...ask ? [] : missingAnswers(fromArguments, questions)
		];
		if (all.length > 0) return usage(...all);
		const answers = ask ? await askAtTerminal(fromArguments, questions, host.interrupted, now) : withFallbacks(fromArguments, questions);
		if (answers === null) return stopped("add was cancelled. Nothing was changed.");
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
	const { files } = await findEntryFiles([named], host);
	const [file] = files;
	if (files.length > 1 || file === void 0 || file.file === "-") return stopped(`add: \`--file\` must name one file, and ${named} does not.`);
	const read = await filesOnDisk(host).read(file.file);
	if (read.kind === "unreadable") {
		const next = read.reason.kind === "missing" ? " `destination-check init` creates one." : "";
		return stopped(`add: ${file.file} ${unreadableWords(read.reason)}.${next}`);
	}
	const { root, faults } = readDocument(read.text);
	const plain = root === null ? {} : toPlain(root);
	const destinations = isObject(plain) ? plain.destinations ?? {} : null;
	if (faults.length > 0 || !isObject(plain) || !isObject(destinations)) return stopped(`add: ${file.file} has errors. ${seeValidation(file.file)}`);
	const { region } = plain;
	return {
		kind: "file",
		name: file.file,
		absolute: file.absolute,
		text: read.text,
		ids: Object.keys(destinations),
		region: typeof region === "string" ? region : null
	};
}
function questionsFor({ text: content, name, ids, region }) {
	const usedVariables = new Set(content.match(/(?<=\$\{)\w+(?=\})/g));
	const taken = (id) => {
		if (ids.includes(id)) return `${name} has a destination \`${oneLine(id, 60)}\` already. Choose another id.`;
		const sample = withFallbacks({
			id,
			host: "example",
			database: "example"
		});
		const [variable] = newEntry(sample).variables.filter((each) => usedVariables.has(each));
		return variable === void 0 ? null : `\`${oneLine(id, 60)}\` would have its secret in ${variable}, which ${name} uses already. Choose another id.`;
	};
	const free = ["warehouse", ...ids.map((_, index) => `warehouse-${index + 2}`)].find((id) => taken(id) === null);
	return allQuestions.flatMap((question) => {
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
	const { keys, secrets, variables } = newEntry(answers);
	const region = destinationRegions.find((each) => each === answers.region) ?? null;
	const added = appendEntry(toSource(file.name, file.text), {
		id,
		pairs: pairsOf(keys)
	}, region);
	const folder = path.dirname(file.absolute);
	const before = await draftErrors(file.text, folder, now);
	if (!(added.text !== null && (await draftErrors(added.text, folder, now)).length <= before.length)) return stopped(`add: ${file.name} is written in a form that can't be added to. Below \`destinations:\`, add:\n${added.entry}`);
	const refusal = filesOnDisk(host).write(file.name, added.text);
	if (refusal !== null) return stopped(`add: ${refusal}`);
	const others = variables.filter((name) => !secrets.some((secret) => secret.name === name));
	const next = [...existsSync(path.join(host.workspace, ".github/workflows/destinations.yml")) ? [workflowStep(host)] : [], ...nextCommands(answers)];
	const words = `Added ${id} to ${file.name}, line ${added.line}.`;
	return {
		kind: "print",
		text: closingText(words, neededSecrets(secrets, others), next)
	};
}
export { addCommand };
