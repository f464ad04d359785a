// What has changed since the last report, in words: for the summary, the terminal and the issue.

import { minute } from "../../text/phrases.ts";
import { oneLine } from "../../text/printable.ts";
import { idList } from "../findings.ts";
import type { Report, ReportDestination, Status } from "../report.generated.ts";

/** One line. `status` is that of the destinations that it is about. */
export type ChangeLine = { status: Status; text: string };

const mostLines = 20;

/** Null where there is no earlier report to compare with. */
export function changesHeading({ changes }: Report): string | null {
  return changes === null ? null : `Since the last report, of ${minute(changes.since)}`;
}

/** The worst first; one line that says so where nothing has changed. */
export function changeLines(report: Report): ChangeLine[] {
  const { changes, destinations } = report;
  if (changes === null) return [];
  const { failed, other_cause, recovered, removed } = changes;
  const known = new Set([...failed, ...other_cause]);
  const failing = destinations.filter(({ status }) => status === "failed");
  const still = failing.filter(({ id, failing_since }) => !known.has(id) && failing_since !== null);
  const changed = failing.filter(({ id }) => other_cause.includes(id));
  const unknown = destinations.filter(
    ({ status, failing_since }) => status !== "failed" && failing_since !== null,
  );
  const lines: ChangeLine[] = [
    ...gathered("failed", failed, (ids, one) => `${ids} ${one ? "has" : "have"} started to fail.`),
    ...changed.map((each) => line("failed", each, "fails for a new reason, and has been failing since")),
    ...still.map((each) => line("failed", each, "has been failing since")),
    ...unknown.map((each) =>
      line("skipped", each, "was not checked in this run, and had been failing since"),
    ),
    ...gathered("passed", recovered, (ids, one) => `${ids} ${one ? "has" : "have"} recovered.`),
    ...gathered(
      "passed",
      removed,
      (ids, one) => `${ids} failed before, and ${one ? "has" : "have"} been removed.`,
    ),
  ];
  if (lines.length === 0)
    return [{ status: "passed", text: "No destination has started to fail or recovered." }];
  if (lines.length <= mostLines) return lines;
  const left = lines.length - mostLines;
  return [...lines.slice(0, mostLines), { status: "skipped", text: `…and ${left} more: see the report.` }];

  function line(
    status: Status,
    { display_name, failing_since }: ReportDestination,
    words: string,
  ): ChangeLine {
    const since = `${minute(failing_since!)} (${timeBetween(failing_since!, report.started_at)})`;
    return { status, text: `${oneLine(display_name, 100)} ${words} ${since}.` };
  }
}

function gathered(status: Status, ids: string[], words: (ids: string, one: boolean) => string): ChangeLine[] {
  if (ids.length === 0) return [];
  return [{ status, text: words(idList(ids.map((id) => oneLine(id, 100))), ids.length === 1) }];
}

/** "5 minutes", "3 hours", "12 days" */
export function timeBetween(start: string, end: string): string {
  const minutes = Math.max(0, Math.round((Date.parse(end) - Date.parse(start)) / 60_000));
  if (minutes < 120) return counted(minutes, "minute");
  const hours = Math.round(minutes / 60);
  return hours < 48 ? counted(hours, "hour") : counted(Math.round(hours / 24), "day");
}

function counted(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
