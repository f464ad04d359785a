// The flags of a check: for its parsing, for the help, and for the shells that complete them.

import { failOns, modes, type OptionName, reportNames } from "../options.ts";
import type { Flag } from "./command.ts";

/** `value` stands for the flag's value in the help. */
export type CheckFlag = Flag & { value?: string; about: string };

export const formats = ["text", ...reportNames, "github"] as const;
export type Format = (typeof formats)[number];

/** The settings of a run, by their names in action.yml. */
export const optionFlags = {
  mode: {
    type: "string",
    value: "MODE",
    completes: modes,
    about:
      "check (default); validate: read the files only, dial nothing; plan, merge: for a run on several machines, print the matrix, join the reports",
  },
  only: {
    type: "string",
    multiple: true,
    isList: true,
    value: "ID",
    completes: "destinations",
    about: "check only this destination; several times or a list",
  },
  "fail-on": {
    type: "string",
    value: "SEVERITY",
    completes: failOns,
    about: `the least severity that ends with status 1: ${failOns.join(", ")} (default: error)`,
  },
  "allowed-hosts": {
    type: "string",
    multiple: true,
    isList: true,
    value: "PATTERN",
    completes: "nothing",
    about: "dial no other host: *.example.com, 10.0.0.5, 10.0.0.0/8; several times or a list",
  },
  "allowed-variables": {
    type: "string",
    multiple: true,
    isList: true,
    value: "PATTERN",
    completes: "nothing",
    about: "read no other variable for a file: WAREHOUSE_*; several times or a list",
  },
  rehearse: {
    type: "boolean",
    about: "create a schema, a table and a row, read it, and roll all of it back",
  },
  reports: {
    type: "string",
    isList: true,
    value: "json,html",
    completes: reportNames,
    about: `write these as files, too: ${reportNames.join(", ")}`,
  },
  "report-dir": {
    type: "string",
    value: "FOLDER",
    completes: "folders",
    about: "where to (default: destination-check-report)",
  },
  previous: {
    type: "string",
    value: "FILE",
    completes: "files",
    about: "the last report.json: what is new since, and what recovered",
  },
  shard: {
    type: "string",
    value: "2/8",
    completes: "nothing",
    about: "this machine's share of the destinations",
  },
  shards: {
    type: "string",
    value: "8",
    completes: "nothing",
    about: "how many shares --mode plan makes (default: one for every 250 destinations)",
  },
  "shard-reports": {
    type: "string",
    multiple: true,
    value: "PATTERN",
    completes: "files",
    about: "for --mode merge: the shares' report.json files",
  },
  timeout: { type: "string", value: "30s", completes: "nothing", about: "for each destination" },
  retries: {
    type: "string",
    value: "2",
    completes: "nothing",
    about: "how often to try again what failed fast and may pass",
  },
  deadline: { type: "string", value: "10m", completes: "nothing", about: "for the whole run" },
  concurrency: { type: "string", value: "256", completes: "nothing", about: "destinations at a time" },
  "certificate-horizon": {
    type: "string",
    value: "30d",
    completes: "nothing",
    about: "how early an expiry warns",
  },
} as const satisfies Partial<Record<OptionName, CheckFlag>>;

/** What is for a terminal only. */
const terminalFlags = {
  format: {
    type: "string",
    value: "FORMAT",
    completes: formats,
    about: `what is printed: ${formats.join(", ")} (default: text); github: the text, and annotations for a workflow's log`,
  },
  quiet: {
    type: "boolean",
    about: "print problems only, and nothing where all is well: the status tells",
  },
  verbose: {
    type: "boolean",
    about: "say on standard error what was dialled, stage by stage",
  },
  watch: {
    type: "boolean",
    about: "validate at each save of a file or of a certificate that it names, until Ctrl-C",
  },
  fix: { type: "boolean", about: "make the edits that need no second look, and check again" },
  version: { type: "boolean", short: "V", about: "print the version" },
} as const satisfies Record<string, CheckFlag>;

export const checkFlags: Readonly<Record<string, CheckFlag>> = { ...optionFlags, ...terminalFlags };
