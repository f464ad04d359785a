// A finding as golden text, with placeholders for values that change: in full for the example of a rule, and otherwise only
// rule, place and fix, so that each sentence is in one file.

import type { ReportFinding } from "../../../src/report/report.generated.ts";

/** Placeholders whose values are names, ports and fingerprints. Long ones come first, since one may contain another. */
const named = ["role", "database", "group", "port", "free port", "ssh.port"];

/** A parsed golden text. `location` and `fix` are as in a report. */
export type Golden = Omit<ReportFinding, "ignored" | "key" | "excerpt" | "related">;

/** The full text of a finding. */
export function describeFinding(
  finding: ReportFinding,
  pointed: string,
  texts: Record<string, string>,
): string {
  const { title, message, why, fix } = finding;
  const { rule, place, edit } = linesOf(finding, pointed);
  const words = [`title: ${title}`, `message: ${message}`, `why: ${why}`];
  const note = fix?.note ? [`note: ${fix.note.replaceAll("\n", "\n  ")}`] : [];
  return `${withPlaceholders([rule, place, ...words, ...edit, ...note].join("\n"), texts)}\n`;
}

/** What rewording does not change. */
export function outlineFinding(
  finding: ReportFinding,
  pointed: string,
  texts: Record<string, string>,
): string {
  const { rule, place, edit } = linesOf(finding, pointed);
  return `${withPlaceholders([rule, place, ...edit].join("\n"), texts)}\n`;
}

function linesOf({ rule, severity, fix, location }: ReportFinding, pointed: string) {
  const replaces = fix?.replaces;
  const where = replaces ? ` lines ${replaces.start_line} to ${replaces.end_line}` : "";
  const below = fix?.below.length ? ` below ${fix.below.join(" > ")}` : "";
  const database = fix?.database ? ` in ${fix.database}` : "";
  const runAs = fix?.run_as ? ` as ${fix.run_as}` : "";
  return {
    rule: `${severity} ${rule}`,
    place: `at: ${location.line}:${location.column} ${pointed}`,
    edit: [
      `fix: ${fix?.kind ?? "none"}${where}${below}${database}${runAs}`,
      ...(fix === null ? [] : fix.text.split("\n").map((line) => `  ${line}`)),
    ],
  };
}

const form =
  /^(?<severity>error|warning|notice) (?<rule>\S+)\nat: (?<line>\d+):(?<column>\d+) (?<pointed>.*)\ntitle: (?<title>.*)\nmessage: (?<message>.*)\nwhy: (?<why>.*)\nfix: (?<kind>\w+)(?: lines (?<first>\d+) to (?<last>\d+))?(?: below (?<below>.*?))?(?: in (?<database>.*?))?(?: as (?<runAs>.*))?\n(?<text>(?: {2}.*\n)*)(?:note: (?<note>.*\n(?: {2}.*\n)*))?$/;

/** Parses the text of `describeFinding`. Null for an outline, or for a message of two lines. */
export function readGolden(text: string): Golden | null {
  const parts = form.exec(text.replaceAll("\r\n", "\n"))?.groups;
  if (parts === undefined) return null;
  const [line, column] = [Number(parts.line), Number(parts.column)];
  const replaces =
    parts.first === undefined
      ? null
      : { file: "destinations.yml", start_line: Number(parts.first), end_line: Number(parts.last) };
  const fix = {
    kind: parts.kind as "sql" | "yaml" | "shell" | "text",
    text: parts.text!.replaceAll(/^ {2}/gm, "").replace(/\n$/, ""),
    run_as: parts.runAs ?? null,
    database: parts.database ?? null,
    below: parts.below?.split(" > ") ?? [],
    note: parts.note?.replaceAll(/^ {2}/gm, "").replace(/\n$/, "") ?? null,
    replaces,
    safe: false,
  };
  return {
    rule: parts.rule!,
    severity: parts.severity as Golden["severity"],
    title: parts.title!,
    message: parts.message!,
    why: parts.why!,
    fix: parts.kind === "none" ? null : fix,
    location: {
      file: "destinations.yml",
      line,
      column,
      end_line: line,
      end_column: column + parts.pointed!.length,
    },
  };
}

function withPlaceholders(text: string, texts: Record<string, string>): string {
  const fingerprints = Object.keys(texts).filter((name) => name.endsWith(".fingerprint"));
  const plain = [...named, ...fingerprints]
    .filter((name) => texts[name] !== undefined && texts[name] !== "")
    .sort((one, other) => texts[other]!.length - texts[one]!.length)
    .reduce((rest, name) => rest.replaceAll(texts[name]!, `{${name}}`), text);
  const user = texts["ssh.user"];
  // The user who runs the tests logs in to the bastion. That may be root, which advice mentions too.
  const anyUser =
    user === undefined
      ? plain
      : plain.replaceAll(
          new RegExp(`(?<!, as |excludes |images block \`)\\b(${user}|root)\\b(?! cert)`, "g"),
          "{ssh.user}",
        );
  return anyUser
    .replaceAll(/\d{4}-\d\d-\d\d/g, (day) => (isNear(day) ? "{day}" : day))
    .replaceAll(/(?<=\{day\} )\d\d:\d\d(?= UTC)/g, "{clock}")
    .replaceAll(/([0-9A-F]{2}:){31}[0-9A-F]{2}/g, "{sha256}")
    .replaceAll(/\b(resolve|connect|ssh|tls|login) [\d.]+ m?s/g, "$1 {time}");
}

/** Dates that a fault sets are relative to today; the date of a release is fixed. */
function isNear(day: string): boolean {
  return Math.abs(Date.parse(day) - Date.now()) < 100 * 24 * 60 * 60 * 1_000;
}
