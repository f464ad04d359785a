// The arguments of a check: its options, under the names of action.yml, and what is for a terminal only.

import { notAmong, type Options, type OptionTexts, readOptions } from "../options.ts";
import { type Flags, type Given, textFlag, textFlags, usage } from "./command.ts";

export type Format = (typeof formats)[number];

export type CheckCommand =
  | { kind: "check"; options: Options; format: Format; fix: boolean }
  | { kind: "usage"; errors: string[] };

/** Settings that take a text. */
const textNames = [
  "mode",
  "fail-on",
  "timeout",
  "deadline",
  "retries",
  "concurrency",
  "certificate-horizon",
  "reports",
  "report-dir",
  "previous",
  "shard",
  "shards",
] as const;
const listNames = ["only", "allowed-hosts", "allowed-variables", "shard-reports"] as const;
const formats = ["text", "json", "markdown"] as const;

export const checkFlags: Flags = {
  ...Object.fromEntries(textNames.map((name) => [name, { type: "string" }])),
  ...Object.fromEntries(listNames.map((name) => [name, { type: "string", multiple: true }])),
  format: { type: "string" },
  fix: { type: "boolean" },
  rehearse: { type: "boolean" },
  version: { type: "boolean", short: "V" },
};

/** Reads what was given, and names everything that is wrong with it at once. */
export function readCheck(given: Given): CheckCommand {
  const { values, positionals } = given;
  const formatText = textFlag(given, "format") ?? "text";
  const format = formats.find((each) => each === formatText);
  const texts: OptionTexts = {
    ...Object.fromEntries(textNames.map((name) => [name, textFlag(given, name) ?? ""])),
    files: positionals.join("\n"),
    ...Object.fromEntries(listNames.map((name) => [name, textFlags(given, name).join("\n")])),
    rehearse: values.rehearse === true ? "true" : "",
  };
  const fix = values.fix === true;
  const read = readOptions(texts);
  const errors = read.kind === "usage" ? read.errors.map((error) => `--${error}`) : [];
  if (format === undefined) errors.push(`--${notAmong("format", formatText, formats)}`);
  if (fix && ["plan", "merge"].includes(texts.mode ?? ""))
    errors.push(`--fix: mode ${texts.mode} reads reports or makes a plan, and edits no file.`);
  if (read.kind === "usage" || format === undefined || errors.length > 0) return usage(...errors);
  return { kind: "check", options: read.options, format, fix };
}
