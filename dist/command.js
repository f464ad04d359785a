import { A as flagName, I as readTable, N as lines, x as defaultFile } from "./entry-files.js";
// src/terminal/command.ts
function usage(...errors) {
	return {
		kind: "usage",
		errors
	};
}
function stopped(...errors) {
	return {
		kind: "stopped",
		errors
	};
}
function defineCommand({ run, ...command }) {
	return {
		...command,
		run: async (given, host) => {
			const read = readTable(command.flags, given.texts, flagName);
			return read.kind === "usage" ? read : run(read.values, given, host);
		}
	};
}
const filesFlag = lines({
	default: defaultFile,
	about: "Paths or globs of the destinations files."
});
export { usage as i, filesFlag as n, stopped as r, defineCommand as t };
