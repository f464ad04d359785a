// The flags of a check: for its parsing, for the help, and for the shells that complete them.

import { failOns, modes, type OptionName, reportNames } from "../../options.ts";
import type { Flag } from "../command.ts";

export const formats = ["text", ...reportNames, "github"] as const;
export type Format = (typeof formats)[number];

/** The settings of a run, by their names in action.yml. */
export const optionFlags = {
  mode: { type: "string", completes: modes },
  only: { type: "string", multiple: true, isList: true, completes: "destinations" },
  "fail-on": { type: "string", completes: failOns },
  "allowed-hosts": { type: "string", multiple: true, isList: true, completes: "nothing" },
  "allowed-variables": { type: "string", multiple: true, isList: true, completes: "nothing" },
  rehearse: { type: "boolean" },
  reports: { type: "string", isList: true, completes: reportNames },
  "report-dir": { type: "string", completes: "folders" },
  previous: { type: "string", completes: "files" },
  shard: { type: "string", completes: "nothing" },
  shards: { type: "string", completes: "nothing" },
  "shard-reports": { type: "string", multiple: true, completes: "files" },
  timeout: { type: "string", completes: "nothing" },
  retries: { type: "string", completes: "nothing" },
  deadline: { type: "string", completes: "nothing" },
  concurrency: { type: "string", completes: "nothing" },
  "certificate-horizon": { type: "string", completes: "nothing" },
} as const satisfies Partial<Record<OptionName, Flag>>;

/** What is for a terminal only. */
const terminalFlags = {
  format: { type: "string", completes: formats },
  quiet: { type: "boolean" },
  verbose: { type: "boolean" },
  watch: { type: "boolean" },
  fix: { type: "boolean" },
  version: { type: "boolean", short: "V" },
} as const satisfies Record<string, Flag>;

export type CheckFlagName = keyof typeof optionFlags | keyof typeof terminalFlags;
export const checkFlags: Readonly<Record<CheckFlagName, Flag>> = { ...optionFlags, ...terminalFlags };
