import { A as readEntries, L as readVariable, R as variableName, U as readText, b as unknownIdWords, g as readServer, v as port } from "./core.js";
import { a as usage } from "./command.js";
// src/setup/entry.ts
async function namedEntry(command, id, files, around) {
	const { entries, problems } = await readEntries(files, around);
	const entry = entries.find((each) => each.id === id);
	if (entry === void 0 && problems.length > 0) return usage(`${command}: ${files.join(", ")} can't be read in full. See destination-check --mode validate.`);
	if (entry === void 0) return usage(...unknownIdWords({
		unknown: [id],
		known: entries.map((each) => each.id)
	}, command));
	const { definition } = entry;
	if (definition === null) return hasErrors(command, id);
	const lookup = (name) => name === variableName(definition.password) ? { kind: "unread" } : readVariable(name, around.environment, null);
	return {
		kind: "entry",
		entry,
		definition,
		reading: {
			lookup,
			readText,
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
	return port(["ssh", "port"], definition.ssh?.port ?? 22, reading);
}
function unreadable(command, { entry, reading }) {
	const unset = reading.problems.flatMap((problem) => problem.rule === "config/unset-variable" ? [problem.variable] : []);
	if (unset.length === 0) return hasErrors(command, entry.id);
	return usage(...[...new Set(unset)].map((name) => `${command}: ${entry.id} reads \${${name}}, which is not set here. Set that variable.`));
}
function hasErrors(command, id) {
	return usage(`${command}: ${id} has errors. See destination-check --mode validate.`);
}
export { unreadable as i, serverOf as n, sshPortOf as r, namedEntry as t };
