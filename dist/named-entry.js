"use strict";
const require_entry_files = require("./entry-files.js");
const require_files = require("./files.js");
const require_variables = require("./variables.js");
const require_resolve = require("./resolve.js");
const require_private_key = require("./private-key.js");
const require_findings = require("./findings.js");
const require_config = require("./config.js");
const require_prose = require("./prose.js");
const require_matching = require("./matching.js");
const require_commands = require("./commands.js");
async function idArgument(command, { positionals }, files, host) {
	const [id] = positionals;
	if (positionals.length > 1) return require_commands.usage(tooManyIds(command, positionals));
	if (id !== void 0) return {
		kind: "id",
		id
	};
	const { entries, problems } = await require_entry_files.readEntries(files, host);
	if (entries.length === 0 && problems.length > 0) return require_commands.stopped(...fileErrors(command, files, problems));
	const [only, ...others] = entries;
	if (only !== void 0 && others.length === 0) return {
		kind: "id",
		id: only.id
	};
	const ids = entries.map((entry) => require_matching.oneLine(entry.id, 60));
	return require_commands.usage(`${command}: missing destination id.${ids.length === 0 ? "" : ` Available: ${require_findings.idList(ids)}.`}`);
}
function tooManyIds(command, ids) {
	return `${command}: expected one destination id, got ${ids.length}: ${ids.join(", ")}. Name files with \`--files\`.`;
}
async function findEntry(command, id, files, host) {
	const { entries, problems } = await require_entry_files.readEntries(files, host);
	const entry = entries.find((each) => each.id === id);
	if (entry === void 0 && problems.length > 0) return require_commands.stopped(...fileErrors(command, files, problems));
	if (entry === void 0) return require_commands.usage(...require_findings.unknownIdWords({
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
	return require_commands.stopped(`${command}: ${id} has errors. ${seeValidation(source.file)}`);
}
async function namedEntry(command, id, files, host) {
	const result = await findEntry(command, id, files, host);
	if (result.kind !== "entry") return result;
	const { entry, definition } = result;
	const lookup = (name) => name === require_variables.variableName(definition.password) ? { kind: "unread" } : require_variables.readVariable(name, host.environment, null);
	return {
		kind: "entry",
		entry,
		definition,
		reading: {
			lookup,
			readText: require_files.readText,
			readKey: require_private_key.readPrivateKey,
			allowedHosts: null,
			onSecret: () => {},
			now: new Date(),
			entry,
			problems: [],
			secrets: []
		}
	};
}
function serverOf({ definition, reading }) {
	const { password: _, ...server } = require_resolve.readServer(definition, reading);
	return server;
}
function sshPortOf({ definition, reading }) {
	return require_resolve.readPort(["ssh", "port"], definition.ssh?.port ?? require_variables.entryKeys["ssh.port"].default, reading);
}
function unreadableValues(command, { entry, reading }) {
	const unset = reading.problems.flatMap((problem) => problem.rule === "config/unset-variable" ? [problem.variable] : []);
	if (unset.length === 0) return invalidEntry(command, entry);
	return require_commands.stopped(...[...new Set(unset)].map((name) => `${command}: ${entry.id} uses \${${name}}, which is not set. Set it.`));
}
function fileErrors(command, files, problems) {
	const unread = problems.flatMap(({ problem }) => problem.rule === "config/unreadable" && problem.fileKind === "file" ? [problem] : []);
	if (unread.length === 0) return [`${command}: ${files.join(", ")} has errors. ${seeValidation(...files)}`];
	return unread.map(({ path, reason }) => unreadableFileError(command, path, reason));
}
function unreadableFileError(command, path, reason) {
	const next = reason.kind === "missing" ? " `destination-check init` creates a destinations.yml." : "";
	return `${command}: ${path} ${require_config.unreadableWords(reason)}.${next}`;
}
function filesArguments(files) {
	return isDefault(files) ? "" : files.map((file) => ` --files ${require_prose.pathWord(file)}`).join("");
}
function isDefault(files) {
	return files.every((file) => file === require_files.defaultFile);
}
function seeValidation(...files) {
	return `Run \`${["destination-check --mode validate", ...isDefault(files) ? [] : files.map(require_prose.pathWord)].join(" ")}\` to see them.`;
}
Object.defineProperty(exports, "fileErrors", {
	enumerable: true,
	get: function() {
		return fileErrors;
	}
});
Object.defineProperty(exports, "filesArguments", {
	enumerable: true,
	get: function() {
		return filesArguments;
	}
});
Object.defineProperty(exports, "findEntry", {
	enumerable: true,
	get: function() {
		return findEntry;
	}
});
Object.defineProperty(exports, "idArgument", {
	enumerable: true,
	get: function() {
		return idArgument;
	}
});
Object.defineProperty(exports, "invalidEntry", {
	enumerable: true,
	get: function() {
		return invalidEntry;
	}
});
Object.defineProperty(exports, "namedEntry", {
	enumerable: true,
	get: function() {
		return namedEntry;
	}
});
Object.defineProperty(exports, "seeValidation", {
	enumerable: true,
	get: function() {
		return seeValidation;
	}
});
Object.defineProperty(exports, "serverOf", {
	enumerable: true,
	get: function() {
		return serverOf;
	}
});
Object.defineProperty(exports, "sshPortOf", {
	enumerable: true,
	get: function() {
		return sshPortOf;
	}
});
Object.defineProperty(exports, "tooManyIds", {
	enumerable: true,
	get: function() {
		return tooManyIds;
	}
});
Object.defineProperty(exports, "unreadableFileError", {
	enumerable: true,
	get: function() {
		return unreadableFileError;
	}
});
Object.defineProperty(exports, "unreadableValues", {
	enumerable: true,
	get: function() {
		return unreadableValues;
	}
});
