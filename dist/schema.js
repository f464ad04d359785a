import { f as boolean } from "./prose.js";
import { a as usage, n as defineCommand } from "./commands.js";
import { existsSync } from "node:fs";
import path from "node:path";
import { readFile } from "node:fs/promises";
// src/terminal/commands/schema.ts
const schemaCommand = defineCommand({
	about: "Print the JSON Schema of destinations.yml, for an editor or a validator.",
	usage: ["schema [--report]"],
	positionals: [],
	flags: { report: boolean({ about: "Print the schema of the report instead (`--format json`)." }) },
	examples: "destination-check schema > destinations.schema.json",
	completes: "nothing",
	run: async ({ report }, { positionals }) => {
		if (positionals.length > 0) return usage(`schema: unexpected argument "${positionals[0]}".`);
		return {
			kind: "print",
			text: await packageFile(`schema/${report ? "report" : "destinations"}.schema.json`)
		};
	}
});
async function packageFile(name) {
	let folder = import.meta.dirname;
	while (!existsSync(path.join(folder, name)) && path.dirname(folder) !== folder) folder = path.dirname(folder);
	return readFile(path.join(folder, name), "utf8");
}
export { packageFile, schemaCommand };
