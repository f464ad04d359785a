// The report for a terminal or a log: problems with their place in front, then a line for each destination, then the sum.

import { styleText } from "node:util";
import { fixHeading } from "./fix-words.ts";
import { counts, headline } from "./headline.ts";
import type { Report, ReportDestination, ReportFinding, ReportFix, Status } from "./report.generated.ts";

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
  const blocks = [
    ...(report.outcome === "skipped" ? [headline(report)] : []),
    ...report.findings.map((finding) => findingBlock(finding, null, paint, width)),
    ...report.destinations.flatMap((destination) =>
      destination.findings.map((finding) => findingBlock(finding, destination, paint, width)),
    ),
    ...(report.destinations.length > 0 ? [table(report.destinations, paint)] : []),
    `${paint("bold", headline(report))}\n${paint("dim", `${counts(report)}; ${seconds(report.duration_ms)}`)}`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** One finding, as it stands in the report: with the name of its destination, if it has one. */
export function findingBlock(
  finding: ReportFinding,
  destination: Pick<ReportDestination, "display_name"> | null,
  paint: Paint,
  width: number,
): string {
  const { location, severity, rule, title, ignored } = finding;
  const place = `${location.file}:${location.line}:${location.column}`;
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

function table(destinations: ReportDestination[], paint: Paint): string {
  const rows = destinations.map((destination) => [
    printable(destination.display_name),
    destination.status,
    serverWords(destination),
    destination.stages.find(({ name }) => name === "tls")?.detail?.split(",")[0] ?? "",
    destination.duration_ms > 0 ? seconds(destination.duration_ms) : "",
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row, index) => {
    const [mark, style] = statusMark[destinations[index]!.status];
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return `${paint(style, mark)} ${cells.join("  ").trimEnd()}`;
  });
  return lines.join("\n");
}

function serverWords({ server, reason }: ReportDestination): string {
  if (server !== null) return `${server.product} ${printable(server.version)}`;
  return reason ?? "";
}

/** Lines of at most `width` columns, each indented. A word that is longer stays whole: it may be a command. */
function prose(text: string, indent: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of printable(text).split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each);
}

/** Without what would move the cursor, change colours or turn the direction of the text. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ");
}

function seconds(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
