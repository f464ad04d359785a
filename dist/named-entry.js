import { i as readEntries } from "./entry-files.js";
import { p as readText } from "./files.js";
import { d as entryKeys, o as variableName, r as readVariable } from "./variables.js";
import { n as readServer, s as readPort } from "./resolve.js";
import { c as readPrivateKey } from "./private-key.js";
import { c as idList, y as unknownIdWords } from "./findings.js";
import { a as unreadableWords } from "./config.js";
import { i as oneLine } from "./matching.js";
import { a as usage, i as stopped } from "./commands.js";
// src/terminal/commands/named-entry.ts
async function idArgument(command, { positionals }, files, host) {
	const [id] = positionals;
	if (positionals.length > 1) return usage(tooManyIds(command, positionals));
	if (id !== void 0) return {
		kind: "id",
		id
	};
	const { entries } = await readEntries(files, host);
	const [only, ...others] = entries;
	if (only !== void 0 && others.length === 0) return {
		kind: "id",
		id: only.id
	};
	const ids = entries.map((entry) => oneLine(entry.id, 60));
	return usage(`${command}: missing destination id.${ids.length === 0 ? "" : ` Available: ${idList(ids)}.`}`);
}
function tooManyIds(command, ids) {
	return `${command}: expected one destination id, got ${ids.length}: ${ids.join(", ")}. Name files with \`--files\`.`;
}
async function findEntry(command, id, files, host) {
	const { entries, problems } = await readEntries(files, host);
	const entry = entries.find((each) => each.id === id);
	if (entry === void 0 && problems.length > 0) return stopped(...fileErrors(command, files, problems));
	if (entry === void 0) return usage(...unknownIdWords({
		unknown: [id],
		known: entries.map((each) => each.id),
		ambiguous: []
	}, command));
	const { definition, problems: own } = entry;
	const hasPassword = own.some((problem) => problem.rule === "config/literal-secret" && problem.isPart);
	return definition === null || hasPassword ? invalidEntry(command, entry) : {
		kind: "entry",
		entry,
		definition
	};
}
function invalidEntry(command, { id, source }) {
	return stopped(`${command}: ${id} has errors. ${seeValidation(source.file)}`);
}
async function namedEntry(command, id, files, host) {
	const result = await findEntry(command, id, files, host);
	if (result.kind !== "entry") return result;
	const { entry, definition } = result;
	const lookup = (name) => name === variableName(definition.password) ? { kind: "unread" } : readVariable(name, host.environment, null);
	return {
		kind: "entry",
		entry,
		definition,
		reading: {
			lookup,
			readText,
			readKey: readPrivateKey,
			allowedHosts: null,
			onSecret: () => {},
			now: /* @__PURE__ */ new Date(),
			entry,
			problems: [],
			secrets: []
		}
	};
}
function serverOf({ definition, reading }) {
	const { password: _, ...server } = readServer(definition, reading);
	return server;
}
function sshPortOf({ definition, reading }) {
	return readPort(["ssh", "port"], definition.ssh?.port ?? entryKeys["ssh.port"].default, reading);
}
function unreadableValues(command, { entry, reading }) {
	const unset = reading.problems.flatMap((problem) => problem.rule === "config/unset-variable" ? [problem.variable] : []);
	if (unset.length === 0) return invalidEntry(command, entry);
	return stopped(...[...new Set(unset)].map((name) => `${command}: ${entry.id} uses \${${name}}, which is not set. Set it.`));
}
function fileErrors(command, files, problems) {
	const unread = problems.flatMap(({ problem }) => problem.rule === "config/unreadable" && problem.fileKind === "file" ? [problem] : []);
	if (unread.length === 0) return [`${command}: ${files.join(", ")} has errors. ${seeValidation(...files)}`];
	return unread.map(({ path, reason }) => {
		const next = reason.kind === "missing" ? " `destination-check init` creates a destinations.yml." : "";
		return `${command}: ${path} ${unreadableWords(reason)}.${next}`;
	});
}
function seeValidation(...files) {
	return `Run \`${["destination-check --mode validate", ...files.every((file) => file === "destinations.yml") ? [] : files].join(" ")}\` to see them.`;
}
export { namedEntry as a, sshPortOf as c, invalidEntry as i, tooManyIds as l, findEntry as n, seeValidation as o, idArgument as r, serverOf as s, fileErrors as t, unreadableValues as u };
