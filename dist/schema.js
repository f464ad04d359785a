import { n as usage } from "./outcome.js";
import { t as packageFile } from "./package-file.js";
// src/terminal/commands/schema.ts
const schemaCommand = {
	help: `Prints the JSON Schema of destinations.yml, for an editor or a validator.

Usage: destination-check schema [--report]

  --report  the schema of the report that --format json prints

Example:
  destination-check schema > destinations.schema.json
`,
	flags: { report: {
		type: "boolean",
		about: "the schema of the report that --format json prints"
	} },
	takes: "nothing",
	run: async ({ values, positionals }) => {
		if (positionals.length > 0) return usage(`schema: it takes no name, and here is "${positionals[0]}".`);
		const name = values.report === true ? "report" : "destinations";
		return {
			kind: "print",
			text: await packageFile(`schema/${name}.schema.json`)
		};
	}
};
export { schemaCommand };
