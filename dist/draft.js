"use strict";
const require_source = require("./source.js");
const require_entries = require("./entries.js");
const require_files = require("./files.js");
const require_resolve = require("./resolve.js");
const require_private_key = require("./private-key.js");
const require_variables = require("./variables.js");
const require_crash = require("./crash.js");
const require_config = require("./config.js");
const require_prose = require("./prose.js");
const require_write = require("./write.js");
let node_fs_promises = require("node:fs/promises");
var import_dist = require_source.require_dist();
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
	const schema = `https://raw.githubusercontent.com/${require_crash.product.repository}/main/schema/destinations.schema.json`;
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
	const { entries, problems } = require_entries.entriesOf(require_source.toSource("destinations.yml", text), `${folder}/destinations.yml`, folder);
	const lookup = (name) => {
		const variable = require_variables.readVariable(name, {}, null);
		return variable.kind === "not-allowed" ? variable : { kind: "unread" };
	};
	const sources = {
		lookup,
		readText: require_files.readText,
		readKey: require_private_key.readPrivateKey,
		allowedHosts: null,
		onSecret: () => {},
		now
	};
	const resolved = await Promise.all(entries.map(async (entry) => [...entry.problems, ...(await require_resolve.resolveEntry(entry, sources)).problems]));
	return [...problems.map(({ problem }) => problem), ...resolved.flat()].map(require_config.raiseProblem).filter(({ severity }) => severity === "error");
}
async function writeNewFiles(files, roots) {
	const written = [];
	for (const { name, absolute, text } of files) {
		const refusal = require_write.writeWhole(absolute, text, "create", roots);
		if (refusal === null) written.push(absolute);
		else {
			for (const file of written) await (0, node_fs_promises.rm)(file);
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
	const words = require_write.unwritableWords(name, refusal, roots);
	return refusal.kind === "exists" ? `${words} ${instead}` : words;
}
function secretWords(secrets) {
	if (secrets.length === 0) return [];
	return [...require_prose.prose(`Create ${secrets.length === 1 ? "this secret" : "these secrets"} in the repository's settings, or with the GitHub CLI, which asks for each value:`, 0, 80), ...commandLines(secrets.map(({ name, description, file }) => ({
		command: `gh secret set ${name}${file === true ? " < FILE" : ""}`,
		about: description
	})))];
}
function commandLines(commands) {
	const width = Math.max(...commands.map(({ command }) => command.length));
	const lines = commands.map(({ command, about }) => `  ${command.padEnd(width)}  # ${about}`);
	if (lines.every((line) => line.length <= 80)) return lines;
	return commands.flatMap(({ command, about }) => [...require_prose.prose(about, 0, 76).map((line) => `  # ${line}`), `  ${command}`]);
}
Object.defineProperty(exports, "commandLines", {
	enumerable: true,
	get: function() {
		return commandLines;
	}
});
Object.defineProperty(exports, "draftErrors", {
	enumerable: true,
	get: function() {
		return draftErrors;
	}
});
Object.defineProperty(exports, "draftText", {
	enumerable: true,
	get: function() {
		return draftText;
	}
});
Object.defineProperty(exports, "pairsOf", {
	enumerable: true,
	get: function() {
		return pairsOf;
	}
});
Object.defineProperty(exports, "secretWords", {
	enumerable: true,
	get: function() {
		return secretWords;
	}
});
Object.defineProperty(exports, "unwrittenWords", {
	enumerable: true,
	get: function() {
		return unwrittenWords;
	}
});
Object.defineProperty(exports, "writeNewFiles", {
	enumerable: true,
	get: function() {
		return writeNewFiles;
	}
});
