// `destination-check schema`: prints a JSON Schema, to the byte as it is published.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Command, usage } from "../command.ts";

export const schema: Command = {
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
    const file = path.join("schema", `${values.report === true ? "report" : "destinations"}.schema.json`);
    return { kind: "print", text: await readFile(path.join(packageFolder(file), file), "utf8") };
  },
};

/** The folder of the package, which has the file: above dist/ where this is bundled, and above src/ where it isn't. */
function packageFolder(file: string): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, file)) && path.dirname(folder) !== folder)
    folder = path.dirname(folder);
  return folder;
}
