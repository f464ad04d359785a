// `destination-check allowlist`: prints Stitch's addresses.

import { destinationRegions } from "../../config/entries.ts";
import { type Command, choiceFlag, filesFlag, textFlag } from "../command.ts";
import { usage } from "../outcome.ts";
import { allowlist } from "./allowlist/allowlist.ts";
import { allowlistFormats } from "./allowlist/formats.ts";

export const allowlistCommand: Command = {
  help: `Prints the addresses that Stitch connects from, for a firewall. Nothing is dialled.

Usage: destination-check allowlist [--region REGION] [--for ID]
       [--format FORMAT] [--port PORT] [--files FILE]

  --region REGION  north-america or europe (default: that of destinations.yml; without one, both)
  --for ID         for this destination: its region, port, user and database, or its bastion
  --format FORMAT  text, json, pg_hba, terraform or aws-cli (default: text)
  --port PORT      the port that they are let in at (default: 5432)
  --files FILE     where the destinations are (default: destinations.yml)

Examples:
  destination-check allowlist --region europe
  destination-check allowlist --for warehouse --format pg_hba
  destination-check allowlist --for warehouse --format terraform > stitch.tf
`,
  flags: {
    region: { type: "string", completes: destinationRegions },
    for: { type: "string", completes: "destinations" },
    format: { type: "string", completes: allowlistFormats },
    port: { type: "string", completes: "nothing" },
    files: { type: "string", multiple: true },
  },
  takes: "nothing",
  run: async (given, host) => {
    const format = choiceFlag(given, "format", allowlistFormats);
    const region = choiceFlag(given, "region", destinationRegions);
    const portText = textFlag(given, "port");
    const port = portText === null ? null : /^[0-9]{1,5}$/.test(portText) ? Number(portText) : 0;
    const errors = [
      ...format.errors,
      ...region.errors,
      ...(port !== null && (port < 1 || port > 65535)
        ? [`--port: "${portText}" is no whole number from 1 to 65535.`]
        : []),
      ...(given.positionals.length > 0
        ? [`allowlist: a destination is named by --for, as in --for ${given.positionals[0]}.`]
        : []),
    ];
    if (errors.length > 0) return usage(...errors);
    const asked = { id: textFlag(given, "for"), region: region.word, port, files: filesFlag(given) };
    return allowlist({ ...asked, format: format.word ?? "text" }, host);
  },
};
