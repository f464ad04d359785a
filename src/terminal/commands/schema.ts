// `destination-check schema`: prints a JSON Schema, to the byte as it is published.

import type { Command } from "../command.ts";
import { usage } from "../outcome.ts";
import { packageFile } from "../package-file.ts";

export const schemaCommand: Command = {
  help: `Prints the JSON Schema of destinations.yml, for an editor or a validator.

Usage: destination-check schema [--report]

  --report  the schema of the report that --format json prints

Example:
  destination-check schema > destinations.schema.json
`,
  flags: { report: { type: "boolean", about: "the schema of the report that --format json prints" } },
  takes: "nothing",
  run: async ({ values, positionals }) => {
    if (positionals.length > 0) return usage(`schema: it takes no name, and here is "${positionals[0]}".`);
    const name = values.report === true ? "report" : "destinations";
    return { kind: "print", text: await packageFile(`schema/${name}.schema.json`) };
  },
};
