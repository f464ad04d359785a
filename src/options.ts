// The settings of a run, from the texts that a person wrote: inputs of the Action and flags of the terminal alike.

import { mostShards, type Shard } from "./config/shards.ts";
import { type AllowedHosts, readAllowedHosts, readAllowedVariables } from "./config/trust/allow-lists.ts";
import { dayMs, milliseconds } from "./text/durations.ts";
import { suggestion } from "./text/suggestion.ts";

export const modes = ["check", "validate", "plan", "merge"] as const;
export const failOns = ["error", "warning", "never"] as const;

/** Where the destinations are, as long as nobody says otherwise. */
export const usualFile = "destinations.yml";

export type Options = {
  files: string[];
  mode: (typeof modes)[number];
  only: string[];
  /** In a pull request, only what means something else than on the base branch. */
  changedOnly: boolean;
  failOn: (typeof failOns)[number];
  /** Null where every one is allowed. */
  allowedHosts: AllowedHosts | null;
  allowedVariables: string[] | null;
  timeoutMs: number;
  deadlineMs: number;
  retries: number;
  concurrency: number;
  rehearse: boolean;
  certificateHorizonMs: number;
  reports: ReportName[];
  reportDir: string;
  /** This machine's share of the run; null for all of it. */
  shard: Shard | null;
  /** How many shards `mode: plan` makes; null for as many as the destinations are worth. */
  shards: number | null;
  /** Where `mode: merge` finds the reports of the shards. */
  shardReports: string[];
  /** The path of the last run's report.json; empty where there is none to compare with. */
  previous: string;
};

export const reportNames = ["json", "sarif", "junit", "markdown", "html"] as const;
export type ReportName = (typeof reportNames)[number];

/** The texts of the settings by their names in action.yml; an empty one stands for the default. */
export type OptionTexts = Readonly<Partial<Record<OptionName, string>>>;
export type OptionName =
  | "files"
  | "mode"
  | "only"
  | "changed-only"
  | "fail-on"
  | "allowed-hosts"
  | "allowed-variables"
  | "timeout"
  | "deadline"
  | "retries"
  | "concurrency"
  | "rehearse"
  | "certificate-horizon"
  | "reports"
  | "report-dir"
  | "shard"
  | "shards"
  | "shard-reports"
  | "previous";

export type ReadOptions = { kind: "options"; options: Options } | { kind: "usage"; errors: string[] };

/** Reads every setting, and names everything that is wrong with them at once. */
export function readOptions(texts: OptionTexts): ReadOptions {
  const errors: string[] = [];
  const text = (name: OptionName) => texts[name]?.trim() ?? "";
  const choice = <T extends string>(name: OptionName, allowed: readonly T[], fallback: T): T => {
    const given = text(name);
    if (given === "") return fallback;
    const found = allowed.find((each) => each === given);
    if (found === undefined) errors.push(notAmong(name, given, allowed));
    return found ?? fallback;
  };
  const time = (name: OptionName, fallback: number, most: number): number => {
    const given = text(name);
    if (given === "") return fallback;
    const ms = milliseconds(given);
    if (ms !== null && ms > most)
      errors.push(`${name}: "${given}" is too long: the most is ${most / dayMs}d.`);
    if (ms === null)
      errors.push(
        `${name}: "${given}" is no duration. Write a number with its unit: 500ms, 30s, 10m, 12h or 30d.`,
      );
    return ms ?? fallback;
  };
  const number = (name: OptionName, fallback: number, least: number, most: number): number => {
    const given = text(name);
    if (given === "") return fallback;
    const value = /^[0-9]{1,6}$/.test(given) ? Number(given) : -1;
    if (value < least || value > most)
      errors.push(`${name}: "${given}" is no whole number from ${least} to ${most}.`);
    return value;
  };
  const yesOrNo = (name: OptionName, fallback: boolean): boolean => {
    const given = text(name).toLowerCase();
    if (!["", "true", "false"].includes(given)) errors.push(`${name}: "${given}" is neither true nor false.`);
    return given === "" ? fallback : given === "true";
  };
  const shard = (given: string): Shard | null => {
    if (given === "") return null;
    const [, index, of] = /^([0-9]{1,3})\/([0-9]{1,3})$/.exec(given) ?? [];
    const read = { index: Number(index), of: Number(of) };
    if (read.index >= 1 && read.index <= read.of && read.of <= mostShards) return read;
    errors.push(`shard: "${given}" is no share of a run. Write which shard of how many, as 2/8.`);
    return null;
  };
  const reports = words(text("reports"));
  for (const name of reports) {
    if (!reportNames.some((known) => known === name)) errors.push(notAmong("reports", name, reportNames));
  }
  const hosts = readAllowedHosts(words(text("allowed-hosts")));
  const variables = readAllowedVariables(words(text("allowed-variables")));
  errors.push(...hosts.errors, ...variables.errors);
  const options: Options = {
    files: lines(text("files"), [usualFile]),
    mode: choice("mode", modes, "check"),
    only: words(text("only")),
    changedOnly: yesOrNo("changed-only", false),
    failOn: choice("fail-on", failOns, "error"),
    allowedHosts: hosts.allowedHosts,
    allowedVariables: variables.allowedVariables,
    timeoutMs: time("timeout", 30_000, dayMs),
    deadlineMs: time("deadline", 600_000, dayMs),
    retries: number("retries", 2, 0, 10),
    concurrency: number("concurrency", 256, 1, 99_999),
    rehearse: yesOrNo("rehearse", false),
    certificateHorizonMs: time("certificate-horizon", 30 * dayMs, 3_650 * dayMs),
    reports: reportNames.filter((name) => reports.includes(name)),
    reportDir: text("report-dir") || "destination-check-report",
    shard: shard(text("shard")),
    shards: text("shards") === "" ? null : number("shards", 1, 1, mostShards),
    shardReports: lines(text("shard-reports"), []),
    previous: text("previous"),
  };
  if (options.mode === "merge" && options.shardReports.length === 0)
    errors.push("shard-reports: mode merge needs the paths of the shards' report.json files.");
  return errors.length > 0 ? { kind: "usage", errors } : { kind: "options", options };
}

/** A sentence on a word that is none of those that are known, with what was meant. */
export function notAmong(name: string, given: string, allowed: readonly string[]): string {
  const near = suggestion(given, allowed);
  return `${name}: "${given}" is none of ${allowed.join(", ")}${near === null ? "." : `; did you mean ${near}?`}`;
}

function lines(text: string, fallback: string[]): string[] {
  const found = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return found.length > 0 ? found : fallback;
}

function words(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}
