import { i as product } from "./crash.js";
import { n as readPrivateKey, x as readVariable } from "./private-key.js";
import { K as resolveEntry, _ as raiseProblem, nt as entriesOf, pt as readText } from "./options.js";
import { b as require_dist, f as source } from "./durations.js";
import path from "node:path";
import { mkdir, rm, writeFile } from "node:fs/promises";
// src/terminal/commands/draft/new-files.ts
/** Where one of the files can't be written, those before it are taken back. */
async function writeNewFiles(files) {
	const made = [];
	for (const { name, absolute, text } of files) try {
		await mkdir(path.dirname(absolute), { recursive: true });
		await writeFile(absolute, text, { flag: "wx" });
		made.push(absolute);
	} catch (error) {
		for (const each of made) await rm(each);
		const code = error.code ?? "unknown";
		return code === "EEXIST" ? {
			kind: "taken",
			name
		} : {
			kind: "failed",
			name,
			code
		};
	}
	return { kind: "written" };
}
/** Why nothing was written; `instead` says what to do about a file that is there. */
function unwrittenWords(written, instead) {
	return written.kind === "taken" ? `${written.name} is there already, and nothing is overwritten. ${instead}` : `${written.name} could not be written (${written.code}). Choose a folder that this user may write to.`;
}
// src/terminal/commands/draft/command-lines.ts
/** A line each, with what it is for behind it. */
function commandLines(commands) {
	const width = Math.max(...commands.map(({ command }) => command.length));
	return commands.map(({ command, about }) => `  ${command.padEnd(width)}  # ${about}`);
}
// src/terminal/commands/draft/secrets.ts
/** What to create, and the commands that ask for each value. Empty where nothing is needed. */
function secretWords(secrets) {
	if (secrets.length === 0) return [];
	return [`Create ${secrets.length === 1 ? "this secret" : "these secrets"} in the repository's settings, or with GitHub's command, which asks for each value:`, ...commandLines(secrets.map(({ name, holds, file }) => ({
		command: `gh secret set ${name}${file === true ? " < FILE" : ""}`,
		about: holds
	})))];
}
// src/terminal/commands/draft/draft.ts
var import_dist = require_dist();
/** The text of a destinations file, which an editor completes by the schema that its first line names. */
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
function commentLines(comment) {
	return comment === "" ? "" : `${comment.replaceAll(/^/gm, "# ")}\n`;
}
// src/terminal/commands/draft/findings.ts
/** The errors of a text, by what is wrong with it. No variable is read, and a certificate's path starts at `folder`. */
async function draftErrors(text, folder, now) {
	const { entries, problems } = entriesOf(source("destinations.yml", text), `${folder}/destinations.yml`, folder);
	const found = problems.map(({ problem }) => problem);
	for (const entry of entries) {
		const lookup = (name) => {
			const variable = readVariable(name, {}, null);
			return variable.kind === "not-allowed" ? variable : { kind: "unread" };
		};
		const resolved = await resolveEntry(entry, {
			lookup,
			readText,
			readKey: readPrivateKey,
			allowedHosts: null,
			onSecret: () => {},
			now
		});
		found.push(...entry.problems, ...resolved.problems);
	}
	return found.map(raiseProblem).filter(({ severity }) => severity === "error");
}
export { unwrittenWords as a, commandLines as i, draftText as n, writeNewFiles as o, secretWords as r, draftErrors as t };
