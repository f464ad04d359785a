import { O as boolean } from "./entry-files.js";
import { i as usage, t as defineCommand } from "./command.js";
import { t as packageFile } from "./package-file.js";
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
export { schemaCommand };
