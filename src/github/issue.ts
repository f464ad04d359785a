// `issue: true`: one issue while anything fails in the runs on a schedule.

import {
  compare,
  type FindingSubject,
  keyOf,
  type Remembered,
  type ReportChanges,
  type Snapshot,
} from "../report/changes/compare.ts";
import { timeBetween } from "../report/changes/words.ts";
import { idList } from "../report/findings.ts";
import { escapeMarkdown } from "../report/markdown/escape.ts";
import { findingSection, inlineLinks } from "../report/markdown/finding.ts";
import { budget } from "../report/markdown/markdown.ts";
import type { Report, ReportDestination, ReportFinding } from "../report/report.generated.ts";
import { minute } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import type { Answer } from "./answer.ts";
import type { Client } from "./client.ts";
import { type Author, markOf, readMark } from "./mark.ts";
import { lineUrl, type RunPlace, runLink } from "./place.ts";
import { packState, readState, type State } from "./state.ts";

const kind = "issue";
const label = "destination-check";
const needs = "issues: write";

/** Beyond these an issue that has lost its label is not looked for. */
const newest = 100;

/** Whether a run may open the issue, or only write on and close the one that there is. */
export type IssuePart = "opens" | "updates";

/**
 * A run on a schedule does both. One that a person starts on the default branch is how somebody sees that a repair works:
 * it may close the issue. No other run says anything about the destinations as they are.
 */
export function partOf({ event, isDefaultBranch }: RunPlace): IssuePart | null {
  if (event === "schedule") return "opens";
  return event === "workflow_dispatch" && isDefaultBranch ? "updates" : null;
}

/** Opens, updates or closes the issue. An issue that was closed stays closed: a new failure opens a new one. */
export function keepIssue(
  client: Client,
  place: RunPlace,
  isOwn: (author: Author) => boolean,
  report: Report,
  run: { part: IssuePart; isWhole: boolean },
): Promise<Answer<null>> {
  return client.again(async () => {
    const found = await openIssue(client, place, isOwn);
    if (found.kind !== "ok") return found;
    const state = found.data?.state ?? null;
    const before = state?.snapshot ?? { at: report.started_at, subjects: new Map() };
    const { after, changes } = compare(before, report, run.isWhole);
    const failing = [...after.subjects.values()].filter(({ since }) => since !== null);
    const kept = onlyFailing(after);
    const mark = markOf(kind, place.key, packState({ sha: place.sha, snapshot: kept }));
    const open = { title: issueTitle(failing), body: issueBody(mark, place, report, failing) };
    if (found.data === null) {
      if (failing.length === 0 || run.part === "updates") return { kind: "ok", data: null };
      return create(client, place, open);
    }
    const { number } = found.data;
    if (failing.length === 0)
      return close(client, place, number, closingComment(place, report, before, changes));
    const comment = state === null ? null : changeComment(place, report, before, changes);
    if (comment === null && state !== null) return { kind: "ok", data: null };
    return update(client, place, number, open, comment);
  });
}

/** Warnings come and go without a word here. */
function onlyFailing({ at, subjects }: Snapshot): Snapshot {
  const failing = [...subjects].filter(([, { since }]) => since !== null);
  return { at, subjects: new Map(failing.map(([key, each]) => [key, { ...each, warnings: [] }])) };
}

/** `state` is null where the mark's own does not tell. */
type OpenIssue = { number: number; state: State | null };

/** Found by the label, or among the newest where it could not be set. */
async function openIssue(
  client: Client,
  { owner, repo, key }: RunPlace,
  isOwn: (author: Author) => boolean,
): Promise<Answer<OpenIssue | null>> {
  return client.ask(needs, async ({ paginate, rest }) => {
    const about = { owner, repo, state: "open", per_page: 100 } as const;
    const labelled = await paginate(rest.issues.listForRepo, { ...about, labels: label });
    const ours = (issues: typeof labelled) =>
      issues
        .filter(({ user, pull_request }) => isOwn(user) && pull_request === undefined)
        .flatMap(({ number, body }): OpenIssue[] => {
          const mark = readMark(body, kind, key);
          return mark === null ? [] : [{ number, state: readState(mark.state) }];
        })[0] ?? null;
    const found = ours(labelled);
    if (found !== null) return found;
    const { data } = await rest.issues.listForRepo({ ...about, per_page: newest, sort: "created" });
    return ours(data);
  });
}

async function create(
  client: Client,
  { owner, repo }: RunPlace,
  text: { title: string; body: string },
): Promise<Answer<null>> {
  // It may be there already. Where it can't be made, the issue is found without it.
  await client.ask(needs, ({ rest }) =>
    rest.issues.createLabel({
      owner,
      repo,
      name: label,
      color: "b60205",
      description: "A destination fails its health check",
    }),
  );
  return client.ask(needs, async ({ rest }) => {
    await rest.issues.create({ owner, repo, ...text, labels: [label] });
    return null;
  });
}

async function update(
  client: Client,
  { owner, repo }: RunPlace,
  issue_number: number,
  text: { title: string; body: string },
  comment: string | null,
): Promise<Answer<null>> {
  return client.ask(needs, async ({ rest }) => {
    // The comment first: a body that knows of the change would keep the next run from telling it.
    if (comment !== null) await rest.issues.createComment({ owner, repo, issue_number, body: comment });
    await rest.issues.update({ owner, repo, issue_number, ...text });
    return null;
  });
}

async function close(
  client: Client,
  { owner, repo }: RunPlace,
  issue_number: number,
  comment: string,
): Promise<Answer<null>> {
  return client.ask(needs, async ({ rest }) => {
    await rest.issues.createComment({ owner, repo, issue_number, body: comment });
    await rest.issues.update({
      owner,
      repo,
      issue_number,
      state: "closed",
      state_reason: "completed",
    });
    return null;
  });
}

/** GitHub takes 65,536 characters; a character has a byte or more. */
const mostBytes = 65_000;

function issueTitle(failing: Remembered[]): string {
  return failing.length === 1
    ? "A destination fails its health check"
    : `${failing.length} destinations fail their health check`;
}

/** What fails now, each with its cause. `mark` is the first line. */
function issueBody(mark: string, place: RunPlace, report: Report, failing: Remembered[]): string {
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
    errorSections(report, place, () => true),
    (left) => `…and ${left} more errors: see the report.\n`,
  );
  page.add(`<sub>${minute(report.started_at)} · ${runLink(place)}</sub>`);
  return page.text();
}

/** What has changed since the last comment; null where nothing has. */
function changeComment(
  place: RunPlace,
  report: Report,
  before: Snapshot,
  changes: ReportChanges,
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
    errorSections(report, place, (key) => changed.has(key)),
    (left) => `…and ${left} more errors: see the report.\n`,
  );
  page.add(`<sub>${minute(report.started_at)} · ${runLink(place)}</sub>`);
  return page.text();
}

/** The note with which the issue is closed. */
function closingComment(place: RunPlace, report: Report, before: Snapshot, changes: ReportChanges): string {
  const what = changeComment(place, report, before, changes);
  return `All is well again: nothing fails any more.\n\n${what ?? `<sub>${runLink(place)}</sub>\n`}`;
}

function listed(mark: string, words: string, subjects: FindingSubject[], report: Report): string[] {
  if (subjects.length === 0) return [];
  const known = subjects.map((subject) => plainName(subject, report));
  return [`- ${mark} **${words}:** ${escapeMarkdown(idList(known))}`];
}

function recoveredLine(subject: FindingSubject, report: Report, before: Snapshot): string {
  const { since = null } = before.subjects.get(keyOf(subject)) ?? {};
  const after = since === null ? "" : ` after ${timeBetween(since, report.started_at)}`;
  return `- ✅ **Recovered${after}:** ${escapeMarkdown(plainName(subject, report))}`;
}

function errorSections(report: Report, place: RunPlace, isWanted: (key: string) => boolean): string[] {
  const section = (finding: ReportFinding, destination: ReportDestination | null) =>
    findingSection(
      { finding, destination },
      inlineLinks((location) => lineUrl(place, location)),
    );
  const ofFiles = report.findings
    .filter(
      ({ severity, location }) =>
        severity === "error" && isWanted(keyOf({ kind: "file", name: location.file })),
    )
    .map((finding) => section(finding, null));
  const ofDestinations = report.destinations
    .filter(({ id }) => isWanted(keyOf({ kind: "destination", name: id })))
    .flatMap((destination) =>
      destination.findings
        .filter(({ severity, ignored }) => severity === "error" && ignored === null)
        .map((finding) => section(finding, destination)),
    );
  return [...ofFiles, ...ofDestinations];
}

function nameOf(subject: FindingSubject, report: Report): string {
  return escapeMarkdown(plainName(subject, report));
}

function plainName({ kind, name }: FindingSubject, report: Report): string {
  const found: ReportDestination | undefined =
    kind === "file" ? undefined : report.destinations.find(({ id }) => id === name);
  return oneLine(
    found === undefined || found.display_name === name ? name : `${found.display_name} (${name})`,
    120,
  );
}
