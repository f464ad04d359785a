import { $ as entriesOf, F as resolveEntry, Tt as readText, U as product, ct as v, dt as i, it as source, lt as u, ut as s, vt as readVariable } from "./core.js";
import { t as raiseProblem } from "./raise-problem.js";
const path = process.getBuiltinModule("node:path");
const { mkdir, rm, writeFile } = process.getBuiltinModule("node:fs/promises");
// src/draft/new-files.ts
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
function unwrittenWords(written, instead) {
	return written.kind === "taken" ? `${written.name} is there already, and nothing is overwritten. ${instead}` : `${written.name} could not be written (${written.code}). Choose a folder that this user may write to.`;
}
// src/draft/command-lines.ts
function commandLines(commands) {
	const width = Math.max(...commands.map(({ command }) => command.length));
	return commands.map(({ command, about }) => `  ${command.padEnd(width)}  # ${about}`);
}
// src/draft/secrets.ts
function secretWords(secrets) {
	if (secrets.length === 0) return [];
	return [`Create ${secrets.length === 1 ? "this secret" : "these secrets"} in the repository's settings, or with GitHub's command, which asks for each value:`, ...commandLines(secrets.map(({ name, holds, file }) => ({
		command: `gh secret set ${name}${file === true ? " < FILE" : ""}`,
		about: holds
	})))];
}
// src/draft/draft.ts
function draftText({ comment, region, entries }) {
	const destinations = entries.map(({ id, comment: above, keys }) => ({
		key: id,
		value: keys,
		comment: above
	}));
	const document = new v();
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
	const map = new u();
	for (const { key, value, comment } of keys) {
		const name = new i(key);
		if (comment !== void 0 && comment !== "") name.commentBefore = comment.replaceAll(/^/gm, " ");
		map.items.push(new s(name, Array.isArray(value) ? mapping(value) : value));
	}
	return map;
}
function commentLines(comment) {
	return comment === "" ? "" : `${comment.replaceAll(/^/gm, "# ")}\n`;
}
// src/draft/findings.ts
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
			allowedHosts: null,
			onSecret: () => {},
			now
		});
		found.push(...entry.problems, ...resolved.problems);
	}
	return found.map(raiseProblem).filter(({ severity }) => severity === "error");
}
export { unwrittenWords as a, commandLines as i, draftText as n, writeNewFiles as o, secretWords as r, draftErrors as t };
