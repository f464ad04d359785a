// The report for a terminal or a log: problems with their place in front, then a line for each destination, then the sum.
// Where nothing was dialled, that comes first.

import { styleText } from "node:util";
import { printable, shortened } from "../../config/printable.ts";
import { changeLines, changesHeading } from "../changes/words.ts";
import {
  baseWords,
  gatherNotices,
  idList,
  type Placed,
  placedFindings,
  type SharedNotice,
  type SkipGroup,
  serverWords,
  skipGroups,
} from "../groups.ts";
import type { Report, ReportDestination, ReportFinding, ReportFix, Status } from "../report.generated.ts";
import { fixHeading } from "../words/fix.ts";
import { counts, headline } from "../words/headline.ts";

/** `width` is where prose is broken, in columns. */
export type Look = { colour: boolean; width: number };

type Style = "red" | "yellow" | "blue" | "green" | "bold" | "dim";
type Paint = (style: Style, text: string) => string;

const severityStyle: Record<ReportFinding["severity"], Style> = {
  error: "red",
  warning: "yellow",
  notice: "blue",
};

const statusMark: Record<Status, [string, Style]> = {
  passed: ["✔", "green"],
  warned: ["!", "yellow"],
  failed: ["✖", "red"],
  skipped: ["-", "dim"],
};

/** The whole report as lines of text, ending with a line break. */
export function terminalReport(report: Report, { colour, width }: Look): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const isFirst =
    report.destinations.length > 0 &&
    report.outcome !== "failed" &&
    report.destinations.every(({ reason }) => reason !== null);
  const verdict = paint("bold", headline(report));
  const sum = [counts(report), seconds(report.duration_ms)].filter((part) => part !== "").join("; ");
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
    [...(isFirst ? [] : [verdict]), paint("dim", sum)].join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** A finding with the name of its destination, where it has one. */
type Named = { finding: Placed["finding"]; destination: Pick<ReportDestination, "display_name"> | null };

/** One finding, as it stands in the report. */
export function findingBlock({ finding, destination }: Named, paint: Paint, width: number): string {
  const { location, severity, rule, title, ignored } = finding;
  const place = `${printable(location.file)}:${location.line}:${location.column}`;
  const about = destination === null ? "" : `${printable(destination.display_name)}: `;
  const level =
    ignored === null ? paint(severityStyle[severity], severity) : paint("dim", `${severity}, accepted`);
  const head = `${paint("bold", place)}: ${level}: ${about}${title} [${rule}]`;
  if (ignored !== null) {
    const until = ignored.until === null ? "" : ` (until ${ignored.until})`;
    return [head, ...prose(`Accepted${until}: ${ignored.reason}`, 2, width)].join("\n");
  }
  const lines = [head, ...prose(finding.message, 2, width), ...labelled("Why", finding.why, paint, width)];
  return [...lines, ...(finding.fix === null ? [] : fixLines(finding.fix, paint, width))].join("\n");
}

function noticeBlock({ finding, ids }: SharedNotice, paint: Paint, width: number): string {
  const words = `${finding.title}, for ${ids.length} destinations: ${idList(ids)} [${finding.rule}]`;
  const [first = "", ...rest] = prose(`notice: ${words}`, 2, width);
  const head = first.trimStart().replace("notice", paint(severityStyle.notice, "notice"));
  return [head, ...rest].join("\n");
}

function skipBlock({ reason, ids }: SkipGroup, paint: Paint, width: number): string {
  const [first = "", ...rest] = prose(idList(ids), 2, width);
  return [`${paint("dim", "-")} ${first.trimStart()}`, ...rest, ...prose(reason, 2, width)].join("\n");
}

function changesBlock(report: Report, paint: Paint, width: number): string[] {
  const heading = changesHeading(report);
  if (heading === null) return [];
  const lines = changeLines(report).flatMap(({ status, text }) => {
    const [mark, style] = statusMark[status];
    const [first = "", ...rest] = prose(text, 2, width);
    return [`${paint(style, mark)} ${first.trimStart()}`, ...rest];
  });
  return [[`${heading}:`, ...lines].join("\n")];
}

function fixLines(fix: ReportFix, paint: Paint, width: number): string[] {
  const note = fix.note === null ? [] : prose(fix.note, 7, width);
  if (fix.kind === "text") {
    const [advice = "", ...lines] = fix.text.split("\n");
    return [
      ...labelled("Fix", advice, paint, width),
      ...lines.map((line) => `       ${printable(line)}`),
      ...note,
    ];
  }
  const text = fix.text.split("\n").map((line) => `       ${paint("green", printable(line))}`);
  return [...labelled("Fix", `${fixHeading(fix)}:`, paint, width), ...text, ...note];
}

function labelled(label: string, text: string, paint: Paint, width: number): string[] {
  const [first = "", ...rest] = prose(text, 7, width);
  return [`  ${paint("dim", label.padEnd(3))}  ${first.trimStart()}`, ...rest];
}

function table({ destinations, mode }: Report, paint: Paint, width: number): string {
  const rows = destinations.map((destination) => [
    printable(destination.display_name),
    destination.status,
    printable(serverWords(destination, mode)).replace("\u00a0", " "),
    destination.stages.find(({ name }) => name === "tls")?.detail?.split(",")[0] ?? "",
    destination.duration_ms > 0 ? seconds(destination.duration_ms) : "",
  ]);
  const widest = (column: number) => rows.reduce((most, row) => Math.max(most, row[column]!.length), 0);
  const [names, ...others] = [0, 1, 2, 3, 4].map(widest) as [number, ...number[]];
  // The mark before a name takes two columns, and so does the space before each of the others.
  const room = width - others.reduce((sum, each) => sum + 2 + each, 2);
  const widths = [Math.min(names, Math.max(leastName, room)), ...others];
  const lines = rows.map(([name = "", ...rest], index) => {
    const [mark, style] = statusMark[destinations[index]!.status];
    const cells = [shortened(name, widths[0]!), ...rest].map((cell, column) => cell.padEnd(widths[column]!));
    return `${paint(style, mark)} ${cells.join("  ").trimEnd()}`;
  });
  return lines.join("\n");
}

/** However narrow the terminal is, a name keeps this many columns. */
const leastName = 16;

/** Lines of at most `width` columns, each indented. A word that is longer stays whole: it may be a command. */
function prose(text: string, indent: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text).split(/[ \u00a0]/)) {
    if (line !== "" && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each);
}

function seconds(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
