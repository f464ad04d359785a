// A line for each destination, those that fail first: its name, its status, why it fails or what it is, and its time.

import { duration } from "../../text/phrases.ts";
import { oneLine, printable, shortened } from "../../text/printable.ts";
import { hanging, type Paint, type Style } from "../../text/prose.ts";
import { causeOf, idList, resultWords, triesWords, worstFirst } from "../findings.ts";
import type { Report, ReportDestination, Status } from "../report.generated.ts";

export const statusMark: Record<Status, [string, Style]> = {
  passed: ["✔", "green"],
  warned: ["!", "yellow"],
  failed: ["✖", "red"],
  skipped: ["-", "dim"],
};

/** Whether validation has found nothing wrong with what is "skipped" because nothing was connected to. */
export function isValid({ mode }: Report, status: Status): boolean {
  return mode === "validate" && status === "skipped";
}

/** Of more destinations, those that passed share one line. */
const mostRows = 25;

type Row = { mark: Status; cells: string[] };

export function destinationTable(report: Report, paint: Paint, width: number): string {
  const destinations = worstFirst(report.destinations);
  const isShort = destinations.length <= mostRows;
  const isListed = (each: ReportDestination) => isShort || !isSound(each, report);
  const listed = destinations.filter(isListed);
  const passed = destinations.filter((each) => !isListed(each));
  const rows = listed.map((destination) => rowOf(destination, report));
  const columns = fitting(
    rows.map(({ cells }) => cells),
    width,
  );
  const lines = rows.map(({ mark: status, cells }) => {
    const [mark, style] = statusMark[status];
    const shown = columns.map(({ column, width: most }) => shortened(cells[column]!, most).padEnd(most));
    return `${paint(style, mark)} ${shown.join("  ").trimEnd()}`;
  });
  return [...lines, ...(passed.length === 0 ? [] : [passedLine(report, passed, paint, width)])].join("\n");
}

function isSound(destination: ReportDestination, report: Report): boolean {
  const { status } = destination;
  return status === "passed" || (isValid(report, status) && causeOf(destination) === null);
}

function passedLine({ mode }: Report, passed: ReportDestination[], paint: Paint, width: number): string {
  const ids = passed.map(({ id }) => oneLine(id, 60));
  const words = `${passed.length} ${mode === "validate" ? "valid" : "passed"}: ${idList(ids)}`;
  const [first, rest] = hanging(words, 2, width);
  const [mark, style] = statusMark.passed;
  return [`${paint(style, mark)} ${first}`, ...rest].join("\n");
}

/** Name, status, what it is or why it fails, and time. */
function rowOf(destination: ReportDestination, report: Report): Row {
  const { display_name, status, tries, duration_ms } = destination;
  const cause = causeOf(destination);
  const valid = isValid(report, status);
  const words = valid ? "" : resultWords(destination, report.mode).replace("\u00a0", " ");
  return {
    mark: valid ? (cause === null ? "passed" : "warned") : status,
    cells: [
      printable(display_name),
      valid ? "valid" : status,
      printable(cause === null ? words : `${cause.finding.title}${triesWords(tries)}`),
      duration_ms > 0 ? duration(duration_ms) : "",
    ],
  };
}

/** However narrow the terminal is, a name keeps this many columns. */
const leastName = 16;

/**
 * Which columns fit into the width, and how wide they are: the time goes first, then names are shortened, and at last the
 * result.
 */
function fitting(rows: string[][], width: number): { column: number; width: number }[] {
  const widest = [0, 1, 2, 3].map((column) =>
    rows.reduce((most, row) => Math.max(most, row[column]!.length), 0),
  );
  const name = Math.min(widest[0]!, leastName);
  // The mark before a name takes two columns, and so does the space before each of the others.
  const room = (others: number[]) => width - others.reduce((sum, column) => sum + 2 + widest[column]!, 2);
  const others = room([1, 2, 3]) >= widest[0]! ? [1, 2, 3] : [1, 2];
  widest[0] = Math.min(widest[0]!, Math.max(name, room(others)));
  if (others.length === 2) widest[2] = Math.max(1, Math.min(widest[2]!, room([1]) - 2 - widest[0]));
  return [0, ...others].map((column) => ({ column, width: widest[column]! }));
}
