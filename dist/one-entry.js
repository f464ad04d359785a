import { I as readEntries, T as unknownIdWords } from "./core.js";
import { _ as usage } from "./common.js";
// src/terminal/one-entry.ts
async function readOneEntry(id, files, command, around) {
	const { entries, problems } = await readEntries(files, around);
	const entry = entries.find((each) => each.id === id);
	if (entry === void 0 && problems.length > 0) return usage(`${command}: ${files.join(", ")} can't be read in full. See destination-check --mode validate.`);
	if (entry === void 0) return usage(...unknownIdWords({
		unknown: [id],
		known: entries.map((each) => each.id)
	}, command));
	const { definition } = entry;
	if (definition === null) return usage(`${command}: ${id} has errors. See destination-check --mode validate.`);
	return {
		kind: "entry",
		entry,
		definition
	};
}
export { readOneEntry as t };
