// `destination-check setup`: prints what makes a destination ready.

import { destinationRegions } from "../../config/entries.ts";
import { type Command, choiceFlag, filesFlag } from "../command.ts";
import { usage } from "../outcome.ts";
import { setupAuditor } from "./setup/setup-auditor.ts";
import { setupBastion } from "./setup/setup-bastion.ts";
import { setupLoader } from "./setup/setup-loader.ts";

export const setupCommand: Command = {
  help: `Prints what an administrator runs to make a destination ready. Nothing is dialled, and no password is read.

Usage: destination-check setup ID [--files FILE]
       destination-check setup ID --ssh [--region REGION] [--files FILE]
       destination-check setup --audit [ID] [--files FILE]

  ID               the SQL that makes the destination's user and grants what Stitch needs; for Heroku its own commands
  --ssh            the script that makes a user on the bastion, who may forward to this database and nothing else
  --region REGION  north-america or europe, where the file has no \`region\`: whose addresses the bastion lets in
  --audit          the SQL that makes a role for \`audit:\`: for the destination ID, or for any
  --files FILE     where the destinations are (default: destinations.yml)

Examples:
  destination-check setup warehouse > setup.sql && psql -d analytics -f setup.sql
  destination-check setup warehouse --ssh > bastion.sh
  destination-check setup --audit warehouse | psql -d analytics
`,
  takes: "destinations",
  flags: {
    audit: { type: "boolean" },
    ssh: { type: "boolean" },
    region: { type: "string", completes: destinationRegions },
    files: { type: "string", multiple: true },
  },
  run: async (given, host) => {
    const { values, positionals } = given;
    const [id = null, ...others] = positionals;
    const [isAudit, isSsh] = [values.audit === true, values.ssh === true];
    const region = choiceFlag(given, "region", destinationRegions);
    const errors = [
      ...(isAudit && isSsh ? ["setup: --audit and --ssh are two scripts: write one of them at a time."] : []),
      ...(id === null && !isAudit ? ["setup: which destination is missing; write its id."] : []),
      ...(values.region !== undefined && !isSsh ? ["setup: --region goes with --ssh."] : region.errors),
      ...(others.length === 0
        ? []
        : [
            `setup: one destination at a time, and here are ${positionals.length}: ${positionals.join(", ")}. A file is named by --files.`,
          ]),
    ];
    if (errors.length > 0) return usage(...errors);
    const files = filesFlag(given);
    if (isAudit || id === null) return setupAuditor(id, files, host);
    return isSsh ? setupBastion(id, region.word, files, host) : setupLoader(id, files, host);
  },
};
