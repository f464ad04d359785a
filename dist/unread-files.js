import { y as unreadableWords } from "./options.js";
// src/terminal/commands/unread-files.ts
/** Why they can't be gone by, a sentence each: what can't be read, or where to see what is wrong in them. */
function unreadFilesWords(command, files, problems) {
	const unread = problems.flatMap(({ problem }) => problem.rule === "config/unreadable" && problem.what === "file" ? [problem] : []);
	if (unread.length === 0) return [`${command}: ${files.join(", ")} can't be read in full. ${seeValidation(...files)}`];
	return unread.map(({ path, reason }) => {
		const next = reason.kind === "missing" ? " `destination-check init` writes a destinations.yml." : "";
		return `${command}: ${path} ${unreadableWords(reason)}.${next}`;
	});
}
/** Where a person sees all that is wrong with files. */
function seeValidation(...files) {
	return `See ${["destination-check --mode validate", ...files.every((file) => file === "destinations.yml") ? [] : files].join(" ")}.`;
}
export { unreadFilesWords as n, seeValidation as t };
