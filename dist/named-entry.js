import { G as readServer, J as port, Mt as unknownIdWords, pt as readText, rt as readEntries } from "./options.js";
import { w as entryKeys } from "./durations.js";
import { C as variableName, n as readPrivateKey, x as readVariable } from "./private-key.js";
import { n as usage, t as stopped } from "./outcome.js";
import { n as unreadFilesWords, t as seeValidation } from "./unread-files.js";
// src/terminal/commands/named-entry.ts
/** Finds it in the files, or says why that can't be: `command` is what a complaint begins with. */
async function findEntry(command, id, files, host) {
	const { entries, problems } = await readEntries(files, host);
	const entry = entries.find((each) => each.id === id);
	if (entry === void 0 && problems.length > 0) return stopped(...unreadFilesWords(command, files, problems));
	if (entry === void 0) return usage(...unknownIdWords({
		unknown: [id],
		known: entries.map((each) => each.id)
	}, command));
	const { definition } = entry;
	return definition === null ? hasErrors(command, entry) : {
		kind: "entry",
		entry,
		definition
	};
}
/** What there is to say of an entry that is not as the schema has it. */
function hasErrors(command, { id, source }) {
	return stopped(`${command}: ${id} has errors. ${seeValidation(source.file)}`);
}
/** Finds it, and reads it with the variables that are set here. */
async function namedEntry(command, id, files, host) {
	const found = await findEntry(command, id, files, host);
	if (found.kind !== "entry") return found;
	const { entry, definition } = found;
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
/** Where the database is and who loads into it; null is what stands in a variable that is not set here, or has a fault. */
function serverOf({ definition, reading }) {
	const { password: _, ...server } = readServer(definition, reading);
	return server;
}
/** The port of the bastion. */
function sshPortOf({ definition, reading }) {
	return port(["ssh", "port"], definition.ssh?.port ?? entryKeys["ssh.port"].default, reading);
}
/** Why values that a command needs could not be read. */
function unreadable(command, { entry, reading }) {
	const unset = reading.problems.flatMap((problem) => problem.rule === "config/unset-variable" ? [problem.variable] : []);
	if (unset.length === 0) return hasErrors(command, entry);
	return stopped(...[...new Set(unset)].map((name) => `${command}: ${entry.id} reads \${${name}}, which is not set here. Set that variable.`));
}
export { sshPortOf as a, serverOf as i, hasErrors as n, unreadable as o, namedEntry as r, findEntry as t };
