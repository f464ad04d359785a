// The texts of the issue: what fails now, and what has changed.

import type { Changes } from "../../report/changes/compare.ts";
import { keyOf, type Remembered, type Snapshot, type Subject } from "../../report/changes/previous.ts";
import { timeBetween } from "../../report/changes/words.ts";
import { idList } from "../../report/groups.ts";
import { outside } from "../../report/markdown/escape.ts";
import { budget, findingSection } from "../../report/markdown/markdown.ts";
import type { Report, ReportDestination } from "../../report/report.generated.ts";
import { minute } from "../../text/durations.ts";
import { oneLine } from "../../text/printable.ts";
import { runLink } from "../links.ts";
import type { Place } from "../place.ts";

/** GitHub takes 65,536 characters; a character has a byte or more. */
const mostBytes = 65_000;

export function issueTitle(failing: Remembered[]): string {
  return failing.length === 1
    ? "A destination fails its health check"
    : `${failing.length} destinations fail their health check`;
}

/** What fails now, each with its cause. `mark` is the first line. */
export function issueBody(mark: string, place: Place, report: Report, failing: Remembered[]): string {
  const page = budget(mostBytes);
  page.add(mark);
  page.add(
    `The health check of this repository's destinations finds errors. This issue closes when all is well again.\n`,
  );
  page.add("| Failing | Since |\n| --- | --- |");
  page.addAll(
    failing.map(
      ({ subject, since }) => `| ${nameOf(subject, report)} | ${since === null ? "" : minute(since)} |`,
    ),
    (left) => `| …and ${left} more | |`,
  );
  page.add("");
  page.addAll(
    errorSections(report, () => true),
    (left) => `…and ${left} more errors: see the report.\n`,
  );
  page.add(`<sub>${minute(report.started_at)} · ${runLink(place)}</sub>`);
  return page.text();
}

/** What has changed since the last comment; null where nothing has. */
export function changeComment(
  place: Place,
  report: Report,
  before: Snapshot,
  changes: Changes,
): string | null {
  const { failed, otherCause, recovered, removed } = changes;
  const lines = [
    ...listed("❌", "Began to fail", failed, report),
    ...listed("❌", "Fails for another reason than before", otherCause, report),
    ...recovered.map((subject) => recoveredLine(subject, report, before)),
    ...listed("✅", "No longer in the file", removed, report),
  ];
  if (lines.length === 0) return null;
  const changed = new Set([...failed, ...otherCause].map(keyOf));
  const page = budget(mostBytes);
  page.addAll(lines, (left) => `- …and ${left} more`);
  page.add("");
  page.addAll(
    errorSections(report, (key) => changed.has(key)),
    (left) => `…and ${left} more errors: see the report.\n`,
  );
  page.add(`<sub>${minute(report.started_at)} · ${runLink(place)}</sub>`);
  return page.text();
}

/** The note with which the issue is closed. */
export function closingComment(place: Place, report: Report, before: Snapshot, changes: Changes): string {
  const what = changeComment(place, report, before, changes);
  return `All is well again: nothing fails any more.\n\n${what ?? `<sub>${runLink(place)}</sub>\n`}`;
}

function listed(mark: string, words: string, subjects: Subject[], report: Report): string[] {
  if (subjects.length === 0) return [];
  const known = subjects.map((subject) => plainName(subject, report));
  return [`- ${mark} **${words}:** ${outside(idList(known))}`];
}

function recoveredLine(subject: Subject, report: Report, before: Snapshot): string {
  const { since = null } = before.subjects.get(keyOf(subject)) ?? {};
  const after = since === null ? "" : ` after ${timeBetween(since, report.started_at)}`;
  return `- ✅ **Recovered${after}:** ${outside(plainName(subject, report))}`;
}

function errorSections(report: Report, isWanted: (key: string) => boolean): string[] {
  const ofFiles = report.findings
    .filter(
      ({ severity, location }) =>
        severity === "error" && isWanted(keyOf({ kind: "file", name: location.file })),
    )
    .map((finding) => findingSection({ finding, destination: null }));
  const ofDestinations = report.destinations
    .filter(({ id }) => isWanted(keyOf({ kind: "destination", name: id })))
    .flatMap((destination) =>
      destination.findings
        .filter(({ severity, ignored }) => severity === "error" && ignored === null)
        .map((finding) => findingSection({ finding, destination })),
    );
  return [...ofFiles, ...ofDestinations];
}

function nameOf(subject: Subject, report: Report): string {
  return outside(plainName(subject, report));
}

function plainName({ kind, name }: Subject, report: Report): string {
  const found: ReportDestination | undefined =
    kind === "file" ? undefined : report.destinations.find(({ id }) => id === name);
  return oneLine(
    found === undefined || found.display_name === name ? name : `${found.display_name} (${name})`,
    120,
  );
}
