import { duration } from "../../text/phrases.ts";
import { oneLine, printable } from "../../text/printable.ts";
import { columnsOf, fitted, hanging, type Paint, type TextStyle } from "../../text/prose.ts";
import { causeOf, idList, resultWords, triesWords, worstFirst } from "../findings.ts";
import type { Report, ReportDestination, ReportStage, Status } from "../report.generated.ts";

export const statusMark: Record<Status, [string, TextStyle]> = {
  passed: ["✔", "green"],
  warned: ["!", "yellow"],
  failed: ["✖", "red"],
  skipped: ["-", "dim"],
};

export function isValid({ mode }: Report, status: Status): boolean {
  return mode === "validate" && status === "skipped";
}

const maxRows = 25;

type TableRow = { mark: Status; cells: string[] };

export function destinationTable(report: Report, paint: Paint, width: number): string {
  const destinations = worstFirst(report.destinations);
  const isShort = destinations.length <= maxRows;
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
    const shown = columns.map(({ column, width: most }) => fitted(cells[column]!, most));
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

function rowOf(destination: ReportDestination, report: Report): TableRow {
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

const minNameWidth = 16;

/** The columns that fit, and their widths: drops the time first, then shortens names, then results. */
function fitting(rows: string[][], width: number): { column: number; width: number }[] {
  const widest = [0, 1, 2, 3].map((column) =>
    rows.reduce((most, row) => Math.max(most, columnsOf(row[column]!)), 0),
  );
  const name = Math.min(widest[0]!, minNameWidth);
  const widthFor = (others: number[]) => width - others.reduce((sum, column) => sum + 2 + widest[column]!, 2);
  const others = widthFor([1, 2, 3]) >= widest[0]! ? [1, 2, 3] : [1, 2];
  widest[0] = Math.min(widest[0]!, Math.max(name, widthFor(others)));
  if (others.length === 2) widest[2] = Math.max(1, Math.min(widest[2]!, widthFor([1]) - 2 - widest[0]));
  return [0, ...others].map((column) => ({ column, width: widest[column]! }));
}

export function connectionLines({ destinations }: Report, width: number): string[] {
  return destinations.flatMap((destination) => [
    ...wrapped(`${destination.display_name}: ${pathTo(destination)}`, "", 2, width),
    ...destination.stages
      .filter(({ status, detail }) => status !== "skipped" || detail !== null)
      .flatMap((stage) => wrapped(seenAt(stage, destination), stageHead(stage), headWidth, width)),
  ]);
}

const headWidth = 30;

function pathTo({ target, reason, stages, tries }: ReportDestination): string {
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
