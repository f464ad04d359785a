import { C as port, Y as variableName, et as readText, q as readVariable, v as readServer } from "./core.js";
import { _ as usage } from "./common.js";
import { t as readOneEntry } from "./one-entry.js";
// src/setup/entry.ts
async function namedEntry(command, id, files, around) {
	const found = await readOneEntry(id, files, command, around);
	if (found.kind === "usage") return found;
	const { entry, definition } = found;
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
