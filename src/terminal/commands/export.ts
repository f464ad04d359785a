// `destination-check export`: a destination as the body of a request to Stitch's API.

import { type Command, choiceFlag, filesFlag } from "../command.ts";
import { stopped, usage } from "../outcome.ts";
import { findEntry, hasErrors } from "./named-entry.ts";
import { exportDestination } from "./stitch/export-destination.ts";

const requests = ["create", "update"] as const;

export const exportCommand: Command = {
  help: `Prints the body of the request that makes a destination in Stitch. Nothing is dialled, and no secret is read: each stays a reference, such as "\${WAREHOUSE_PASSWORD}". What Stitch has no place for is named on standard error.

Usage: destination-check export ID [--files FILE] [--request create|update]

  --files FILE      where the destinations are (default: destinations.yml)
  --request create  for POST /v4/destinations (default)
            update  for PUT /v4/destinations/NUMBER, which takes no type

Examples:
  destination-check export warehouse

  # Fill in the secrets from the environment; jq quotes them for JSON, which envsubst does not.
  destination-check export warehouse |
    jq 'walk(if type == "string" and test("^\\\\$\\\\{\\\\w+\\\\}$") then env[.[2:-1]] // error("\\(.) is not set") else . end)' |
    curl --fail-with-body https://api.stitchdata.com/v4/destinations \\
      --header "Authorization: Bearer $STITCH_ACCESS_TOKEN" --header 'Content-Type: application/json' --data @-
`,
  flags: { files: { type: "string", multiple: true }, request: { type: "string", completes: requests } },
  takes: "destinations",
  run: async (given, host) => {
    const [id, ...others] = given.positionals;
    if (id === undefined) return usage("export: the id of a destination is missing.");
    if (others.length > 0)
      return usage(
        `export: one destination at a time, and here are ${others.length + 1}: ${given.positionals.join(", ")}. A file is named by --files.`,
      );
    const request = choiceFlag(given, "request", requests);
    if (request.errors.length > 0) return usage(...request.errors);
    const found = await findEntry("export", id, filesFlag(given), host);
    if (found.kind !== "entry") return found;
    if (found.entry.unfit.size > 0) return hasErrors("export", found.entry);
    const made = await exportDestination(found.entry, found.definition, new Date());
    if (made.kind === "refused") return stopped(...made.errors);
    const { type, ...rest } = made.body;
    const body = request.word === "update" ? rest : { type, ...rest };
    return { kind: "print", text: `${JSON.stringify(body, null, 2)}\n`, notes: made.notes };
  },
};
