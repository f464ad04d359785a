// The report for a terminal or a log: findings with their places, then a line for each destination, then the verdict. Where
// nothing was connected to, that comes first.

import { styleText } from "node:util";
import { duration } from "../text/phrases.ts";
import { printable, shortened } from "../text/printable.ts";
import { changeLines, changesHeading } from "./changes/words.ts";
import {
  baseWords,
  fixHeading,
  fixParts,
  gatherNotices,
  idList,
  type PlacedFinding,
  placedFindings,
  type SharedNotice,
  type SkipGroup,
  serverWords,
  skipGroups,
} from "./findings.ts";
import type {
  Report,
  ReportDestination,
  ReportFinding,
  ReportFix,
  ReportStage,
  Status,
} from "./report.generated.ts";
import { counts, exitStatus, headline } from "./verdict.ts";

/** `width` is where prose is broken, in columns. */
export type Look = { colour: boolean; width: number };

const severityStyle: Record<ReportFinding["severity"], Style> = {
  error: "red",
  warning: "yellow",
  notice: "blue",
};

/** The whole report as lines of text, ending with a line break. */
export function terminalReport(report: Report, { colour, width }: Look): string {
  const paint = painter(colour);
  const isFirst =
    report.destinations.length > 0 &&
    report.outcome !== "failed" &&
    report.destinations.every(({ reason }) => reason !== null);
  const verdict = verdictLines(report, paint, width);
  const sums = [counts(report), duration(report.duration_ms)].filter((part) => part !== "");
  const sum = sums.join("; ").length <= width ? [sums.join("; ")] : sums;
  const { single, shared } = gatherNotices(placedFindings(report));
  const blocks = [
    ...(isFirst ? [verdict] : []),
    ...single.map((placed) => findingBlock(placed, paint, width)),
    ...shared.map((notice) => noticeBlock(notice, paint, width)),
    ...(report.destinations.length > 0 ? [table(report, paint, width)] : []),
    ...skipGroups(report).map((group) => skipBlock(group, paint, width)),
    ...changesBlock(report, paint, width),
    ...[baseWords(report)]
      .filter((words) => words !== null)
      .map((words) => prose(words, 0, width).join("\n")),
    [
      ...(isFirst ? [] : [verdict]),
      ...painted(
        "dim",
        sum.flatMap((each) => prose(each, 0, width)),
        paint,
      ),
    ].join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function verdictLines(report: Report, paint: Paint, width: number): string {
  return painted("bold", prose(headline(report), 0, width), paint).join("\n");
}

/** A finding with the name of its destination, where it has one. */
type NamedFinding = {
  finding: PlacedFinding["finding"];
  destination: Pick<ReportDestination, "display_name"> | null;
};

/** One finding, as it stands in the report. */
export function findingBlock({ finding, destination }: NamedFinding, paint: Paint, width: number): string {
  const { location, severity, rule, title, ignored } = finding;
  const place = `${printable(location.file)}:${location.line}:${location.column}`;
  const about = destination === null ? "" : `${printable(destination.display_name)}: `;
  const [level, style] =
    ignored === null ? [severity, severityStyle[severity]] : [`${severity}, ignored`, "dim" as const];
  const [first, rest] = hanging(`${place}: ${level}: ${about}${title} [${rule}]`, 2, width);
  const start = `${place}: ${level}:`;
  const painted = `${paint("bold", place)}: ${paint(style, level)}:`;
  const head = [first.startsWith(start) ? painted + first.slice(start.length) : first, ...rest].join("\n");
  if (ignored !== null) {
    const until = ignored.until === null ? "" : ` (until ${ignored.until})`;
    return [head, ...prose(`Ignored${until}: ${ignored.reason}`, 2, width)].join("\n");
  }
  const lines = [head, ...prose(finding.message, 2, width), ...labelled("Why", finding.why, paint, width)];
  return [...lines, ...(finding.fix === null ? [] : fixLines(finding.fix, paint, width))].join("\n");
}

function noticeBlock({ finding, ids }: SharedNotice, paint: Paint, width: number): string {
  const words = `${finding.title}, for ${ids.length} destinations: ${idList(ids)} [${finding.rule}]`;
  const [first, rest] = hanging(`notice: ${words}`, 2, width);
  return [first.replace("notice", paint(severityStyle.notice, "notice")), ...rest].join("\n");
}

function skipBlock({ reason, ids }: SkipGroup, paint: Paint, width: number): string {
  const [first, rest] = hanging(idList(ids), 2, width);
  return [`${paint("dim", "-")} ${first}`, ...rest, ...prose(reason, 2, width)].join("\n");
}

function changesBlock(report: Report, paint: Paint, width: number): string[] {
  const heading = changesHeading(report);
  if (heading === null) return [];
  const lines = changeLines(report).flatMap(({ status, text }) => {
    const [mark, style] = statusMark[status];
    const [first, rest] = hanging(text, 2, width);
    return [`${paint(style, mark)} ${first}`, ...rest];
  });
  return [[`${heading}:`, ...lines].join("\n")];
}

function fixLines(fix: ReportFix, paint: Paint, width: number): string[] {
  const [first, ...rest] = fixParts(fix, fixHeading(fix));
  const lines = rest.flatMap((part) =>
    part.kind === "prose"
      ? prose(part.text, 7, width)
      : part.text.split("\n").map((line) => `         ${paint("green", printable(line))}`),
  );
  return [...labelled("Fix", first?.text ?? "", paint, width), ...lines];
}

function labelled(label: string, text: string, paint: Paint, width: number): string[] {
  const [first, rest] = hanging(text, 7, width);
  return [`  ${paint("dim", label.padEnd(3))}  ${first}`, ...rest];
}

function painted(style: Style, lines: string[], paint: Paint): string[] {
  return lines.map((line) => paint(style, line));
}

const statusMark: Record<Status, [string, Style]> = {
  passed: ["✔", "green"],
  warned: ["!", "yellow"],
  failed: ["✖", "red"],
  skipped: ["-", "dim"],
};

function table({ destinations, mode }: Report, paint: Paint, width: number): string {
  const rows = destinations.map((destination) => [
    printable(destination.display_name),
    destination.status,
    printable(serverWords(destination, mode)).replace("\u00a0", " "),
    destination.stages.find(({ name }) => name === "tls")?.detail?.split(",")[0] ?? "",
    destination.duration_ms > 0 ? duration(destination.duration_ms) : "",
  ]);
  const columns = fitting(rows, width);
  const lines = rows.map((row, index) => {
    const [mark, style] = statusMark[destinations[index]!.status];
    const cells = columns.map(({ column, width: most }) => shortened(row[column]!, most).padEnd(most));
    return `${paint(style, mark)} ${cells.join("  ").trimEnd()}`;
  });
  return lines.join("\n");
}

/** However narrow the terminal is, a name keeps this many columns. */
const leastName = 16;

/**
 * Which columns fit into the width, and how wide they are: names are shortened first, then the column for TLS goes, then
 * that for the time, and at last what the server is gets shortened.
 */
function fitting(rows: string[][], width: number): { column: number; width: number }[] {
  const widest = [0, 1, 2, 3, 4].map((column) =>
    rows.reduce((most, row) => Math.max(most, row[column]!.length), 0),
  );
  const name = Math.min(widest[0]!, leastName);
  // The mark before a name takes two columns, and so does the space before each of the others.
  const room = (others: number[]) => width - others.reduce((sum, column) => sum + 2 + widest[column]!, 2);
  const fits = [
    [1, 2, 3, 4],
    [1, 2, 4],
  ].find((others) => room(others) >= name);
  const others = fits ?? [1, 2];
  widest[0] = Math.min(widest[0]!, Math.max(name, room(others)));
  if (fits === undefined) widest[2] = Math.max(1, Math.min(widest[2]!, room([1]) - 2 - name));
  return [0, ...others].map((column) => ({ column, width: widest[column]! }));
}

type Style = "red" | "yellow" | "blue" | "green" | "bold" | "dim";
export type Paint = (style: Style, text: string) => string;

/** Colours text, or leaves it as it is. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

/**
 * Lines of at most `width` columns, each indented. A word that is longer stays whole, and so does what stands between
 * backticks where it fits into a line: it may be a command.
 */
export function prose(text: string, indent: number, width: number): string[] {
  const room = width - indent;
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(printable(text), room)) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each);
}

function wordsOf(text: string, room: number): string[] {
  const words = text.match(/(?:`[^`]*`|[^ \u00a0])+/g) ?? [];
  return words.flatMap((word) => (word.length > room ? word.split(/[ \u00a0]/) : [word]));
}

/** A line that stands behind something of at most `indent` columns, and those that follow it. */
export function hanging(text: string, indent: number, width: number): [string, string[]] {
  const [first = "", ...rest] = prose(text, indent, width);
  return [first.trimStart(), rest];
}

/** For whoever reads the status; nothing where all is well. That nothing was checked is not well. */
export function terminalProblems(report: Report, { colour, width }: Look): string {
  const paint = painter(colour);
  const isUnchecked = report.outcome === "skipped" && report.mode === "check";
  const blocks = [
    ...placedFindings(report)
      .filter(({ finding }) => finding.ignored === null && finding.severity !== "notice")
      .map((placed) => findingBlock(placed, paint, width)),
    ...(exitStatus(report) !== 0 || isUnchecked ? [verdictLines(report, paint, width)] : []),
  ];
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

/** Lines for each destination: who logs in where, through which bastion, and each stage with its time and what was seen. */
export function connectionLines({ destinations }: Report, width: number): string[] {
  return destinations.flatMap((destination) => [
    ...wrapped(`${destination.display_name}: ${wayOf(destination)}`, "", 2, width),
    ...destination.stages
      .filter(({ status, detail }) => status !== "skipped" || detail !== null)
      .flatMap((stage) => wrapped(seenAt(stage, destination), stageHead(stage), headWidth, width)),
  ]);
}

const headWidth = 30;

/** "stitch at db.example.com:5432, database analytics, through bastion.example.com:22" */
function wayOf({ target, reason, stages, tries }: ReportDestination): string {
  const notConnected = `not connected${reason === null ? ": its entry has errors." : `. ${reason}`}`;
  if (target === null) return notConnected;
  const { host, port, database, username, bastion } = target;
  const through = bastion === null ? "" : `, through ${bastion}`;
  const after = tries > 1 ? `; the last of ${tries} tries` : "";
  const way = `${username} at ${host}:${port}, database ${database}${through}`;
  return stages.some(({ status }) => status !== "skipped") ? `${way}${after}` : `${way}; ${notConnected}`;
}

function stageHead({ name, status, ms }: ReportStage): string {
  return `  ${name.padEnd(8)}  ${status.padEnd(7)}  ${(ms === null ? "" : duration(ms)).padStart(7)}  `;
}

/** What the stage has seen; of one that failed, what was known by then. */
function seenAt({ name, status, detail }: ReportStage, { target, tls, bastion }: ReportDestination): string {
  if (name === "connect" && target !== null) {
    const { host, port } = target;
    return target.bastion ?? `${host}:${port}`;
  }
  if (status === "ok" && name === "tls" && tls !== null)
    return `${detail ?? tls.protocol}, ${tls.verified === "none" ? "not verified" : `verified (${tls.verified})`}`;
  if (name === "ssh" && bastion !== null && detail !== null) return `${bastion.host_key_type}, ${detail}`;
  return detail ?? "";
}

function wrapped(text: string, head: string, indent: number, width: number): string[] {
  const [first, rest] = hanging(printable(text), indent, width);
  return [`${head}${first}`.trimEnd(), ...rest];
}
