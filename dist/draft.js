import { d as toSource, x as require_dist } from "./source.js";
import { n as entriesOf } from "./entries.js";
import { p as readText } from "./files.js";
import { r as resolveEntry } from "./resolve.js";
import { c as readPrivateKey } from "./private-key.js";
import { r as readVariable } from "./variables.js";
import { i as product } from "./crash.js";
import { r as raiseProblem } from "./config.js";
import { c as prose } from "./prose.js";
import { i as writeWhole, r as unwritableWords } from "./write.js";
import { rm } from "node:fs/promises";
// src/terminal/commands/draft.ts
var import_dist = require_dist();
function draftText({ comment, region, entries }) {
	const destinations = entries.map(({ id, comment: above, keys }) => ({
		key: id,
		value: keys,
		comment: above
	}));
	const document = new import_dist.Document();
	document.contents = mapping([
		{
			key: "version",
			value: 1
		},
		...region === null ? [] : [{
			key: "region",
			value: region
		}],
		{
			key: "destinations",
			value: destinations
		}
	]);
	const schema = `https://raw.githubusercontent.com/${product.repository}/main/schema/destinations.schema.json`;
	const text = document.toString({ lineWidth: 0 });
	return `# yaml-language-server: $schema=${schema}\n${commentLines(comment)}${text}`;
}
function mapping(keys) {
	const map = new import_dist.YAMLMap();
	for (const { key, value, comment } of keys) {
		const name = new import_dist.Scalar(key);
		if (comment !== void 0 && comment !== "") name.commentBefore = comment.replaceAll(/^/gm, " ");
		map.items.push(new import_dist.Pair(name, Array.isArray(value) ? mapping(value) : value));
	}
	return map;
}
function pairsOf(keys) {
	return Object.fromEntries(keys.map(({ key, value }) => [key, Array.isArray(value) ? pairsOf(value) : value]));
}
function commentLines(comment) {
	return comment === "" ? "" : `${comment.replaceAll(/^/gm, "# ")}\n`;
}
async function draftErrors(text, folder, now) {
	const { entries, problems } = entriesOf(toSource("destinations.yml", text), `${folder}/destinations.yml`, folder);
	const lookup = (name) => {
		const variable = readVariable(name, {}, null);
		return variable.kind === "not-allowed" ? variable : { kind: "unread" };
	};
	const means = {
		lookup,
		readText,
		readKey: readPrivateKey,
		allowedHosts: null,
		onSecret: () => {},
		now
	};
	const resolved = await Promise.all(entries.map(async (entry) => [...entry.problems, ...(await resolveEntry(entry, means)).problems]));
	return [...problems.map(({ problem }) => problem), ...resolved.flat()].map(raiseProblem).filter(({ severity }) => severity === "error");
}
async function writeNewFiles(files, roots) {
	const written = [];
	for (const { name, absolute, text } of files) {
		const refusal = writeWhole(absolute, text, "create", roots);
		if (refusal === null) written.push(absolute);
		else {
			for (const file of written) await rm(file);
			return {
				name,
				refusal,
				roots
			};
		}
	}
	return null;
}
function unwrittenWords({ name, refusal, roots }, instead) {
	const words = unwritableWords(name, refusal, roots);
	return refusal.kind === "exists" ? `${words} ${instead}` : words;
}
function secretWords(secrets) {
	if (secrets.length === 0) return [];
	return [...prose(`Create ${secrets.length === 1 ? "this secret" : "these secrets"} in the repository's settings, or with the GitHub CLI, which asks for each value:`, 0, 80), ...commandLines(secrets.map(({ name, description, file }) => ({
		command: `gh secret set ${name}${file === true ? " < FILE" : ""}`,
		about: description
	})))];
}
function commandLines(commands) {
	const width = Math.max(...commands.map(({ command }) => command.length));
	const lines = commands.map(({ command, about }) => `  ${command.padEnd(width)}  # ${about}`);
	if (lines.every((line) => line.length <= 80)) return lines;
	return commands.flatMap(({ command, about }) => [...prose(about, 0, 76).map((line) => `  # ${line}`), `  ${command}`]);
}
export { secretWords as a, pairsOf as i, draftErrors as n, unwrittenWords as o, draftText as r, writeNewFiles as s, commandLines as t };
