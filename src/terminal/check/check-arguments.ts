// The arguments of a check: its options, under the names of action.yml, and what is for a terminal only.

import { notAmong, type Options, type OptionTexts, readOptions } from "../../options.ts";
import { type Given, textFlag, textFlags } from "../command.ts";
import { usage } from "../outcome.ts";
import { type Format, formats, optionFlags } from "./check-flags.ts";

/** What a check prints: `format` on standard output, only its problems where it is quiet, and what was dialled. */
export type Manners = { format: Format; quiet: boolean; verbose: boolean };

export type CheckCommand =
  | { kind: "check"; options: Options; manners: Manners; fix: boolean }
  | { kind: "watch"; options: Options; manners: Manners }
  | { kind: "usage"; errors: string[] };

/** Reads what was given, and names everything that is wrong with it at once. */
export function readCheck(given: Given): CheckCommand {
  const { values, positionals } = given;
  const [fix, watch, quiet, verbose] = ["fix", "watch", "quiet", "verbose"].map(
    (name) => values[name] === true,
  ) as [boolean, boolean, boolean, boolean];
  const texts: OptionTexts = {
    ...Object.fromEntries(Object.keys(optionFlags).map((name) => [name, optionText(given, name)])),
    files: positionals.join("\n"),
  };
  const mode = texts.mode ?? "";
  const formatText = textFlag(given, "format") ?? "text";
  const format = formats.find((each) => each === formatText);
  const read = readOptions(watch && mode === "" ? { ...texts, mode: "validate" } : texts);
  const errors = read.kind === "usage" ? read.errors.map((error) => `--${error}`) : [];
  if (format === undefined) errors.push(`--${notAmong("format", formatText, formats)}`);
  if (fix && ["plan", "merge"].includes(mode))
    errors.push(`--fix: mode ${mode} reads reports or makes a plan, and edits no file.`);
  if (watch && ["check", "plan", "merge"].includes(mode))
    errors.push(`--watch: it validates at each save, and mode ${mode} does more. Leave --mode out.`);
  if (watch && fix)
    errors.push("--watch: it edits no file, which may be open in an editor. Call --fix by itself.");
  if (quiet && verbose) errors.push("--quiet: it prints less, and --verbose more. Leave one of them out.");
  if (read.kind === "usage" || format === undefined || errors.length > 0) return usage(...errors);
  const { options } = read;
  const manners = { format, quiet, verbose };
  return watch ? { kind: "watch", options, manners } : { kind: "check", options, manners, fix };
}

/** A flag's value as an input of the Action would have it: a line each, where there may be several. */
function optionText(given: Given, name: string): string {
  return given.values[name] === true ? "true" : textFlags(given, name).join("\n");
}
