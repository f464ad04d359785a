// `destination-check setup`: prints what makes a destination ready.

import { setupAuditor } from "../../setup/setup-auditor.ts";
import { type Command, textFlags, usage } from "../command.ts";

export const setup: Command = {
  help: `Prints what an administrator runs to make a destination ready. Nothing is dialled, and no password is read.

Usage: destination-check setup --audit [ID] [--files FILE]

  --audit       the SQL that makes a role for \`audit:\`: for the destination ID, or for any
  --files FILE  where the destinations are (default: destinations.yml)

Example:
  destination-check setup --audit warehouse | psql -d analytics
`,
  takes: "destinations",
  flags: { audit: { type: "boolean" }, files: { type: "string", multiple: true } },
  run: async (given, place) => {
    const { values, positionals } = given;
    const [id = null, ...others] = positionals;
    const errors = [
      ...(values.audit === true ? [] : ["setup: what is to be set up is missing; write --audit."]),
      ...(others.length === 0
        ? []
        : [
            `setup: one destination at a time, and here are ${positionals.length}: ${positionals.join(", ")}. A file is named by --files.`,
          ]),
    ];
    if (errors.length > 0) return usage(...errors);
    const files = textFlags(given, "files");
    return setupAuditor(id, files.length === 0 ? ["destinations.yml"] : files, place);
  },
};
