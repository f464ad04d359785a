import { timeBetween } from "../report/changes.ts";
import {
  destinationSubject,
  type FindingSubject,
  keyOf,
  type ReportChanges,
  type Snapshot,
  type SubjectState,
} from "../report/compare.ts";
import { idList } from "../report/findings.ts";
import { escapeMarkdown } from "../report/markdown/escape.ts";
import { findingSection, inlineLinks } from "../report/markdown/finding.ts";
import { budget } from "../report/markdown/markdown.ts";
import type { Report, ReportDestination, ReportFinding } from "../report/report.generated.ts";
import { counted, list, minute } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import type { Answer, Client, Octokit } from "./client.ts";
import { type Author, markOf, readMark } from "./own-posts.ts";
import {
  isLate,
  type JobScope,
  mergeStates,
  nextState,
  readState,
  type State,
  toStored,
  type WriteResult,
  writeShared,
} from "./state.ts";
import { lineUrl, type RunPlace, runLink } from "./workflow-run.ts";

const kind = "issue";
const label = "destination-check";
const needs = "issues: write";
const issueRoute = "/repos/{owner}/{repo}/issues/{issue_number}";

/** How many open issues are searched for one that has lost its label. */
const newest = 100;

export type IssuePart = "opens" | "updates";

/** A scheduled run may open it, and a manual one on the default branch close it. Others do not show the current state. */
export function partOf({ event, isDefaultBranch }: RunPlace): IssuePart | null {
  if (event === "schedule") return "opens";
  return event === "workflow_dispatch" && isDefaultBranch ? "updates" : null;
}

/** A closed issue stays closed: a new failure opens a new one. Several jobs may share it. */
export function keepIssue(
  client: Client,
  place: RunPlace,
  isOwn: (author: Author) => boolean,
  report: Report,
  { part, scope }: { part: IssuePart; scope: JobScope },
): Promise<Answer<null>> {
  return writeShared(client, needs, scope, report, {
    read: (octokit) => openIssues(octokit, place, isOwn),
    write: (octokit) => writeOnce(octokit, place, isOwn, report, { part, scope }),
  });
}

async function writeOnce(
  octokit: Octokit,
  place: RunPlace,
  isOwn: (author: Author) => boolean,
  report: Report,
  { part, scope }: { part: IssuePart; scope: JobScope },
): Promise<WriteResult> {
  const [oldest, ...others] = await openIssues(octokit, place, isOwn);
  const state = mergeStates([oldest, ...others].flatMap((each) => each?.state ?? []));
  if (isLate(state, place.run)) return "left";
  const previousState = state ?? firstState(place, report);
  const next = nextState(previousState, report, scope, { sha: place.sha, run: place.run });
  const failing = [...next.state.snapshot.subjects.values()].filter(({ since }) => since !== null);
  const mark = markOf(
    kind,
    place.key,
    toStored({ ...next.state, snapshot: onlyFailing(next.state.snapshot) }),
  );
  const text = { title: issueTitle(failing), body: issueBody(mark, place, report, failing) };
  if (oldest === undefined) {
    if (failing.length === 0 || part === "updates") return "left";
    await create(octokit, place, text);
    return "written";
  }
  for (const { number } of others)
    await close(octokit, place, number, `This continues in #${oldest.number}.`);
  const changes = next.changes!;
  if (failing.length === 0) {
    await close(
      octokit,
      place,
      oldest.number,
      closingComment(place, report, previousState.snapshot, changes),
    );
    return "left";
  }
  const comment = state === null ? null : changeComment(place, report, previousState.snapshot, changes);
  if (comment === null && state !== null && others.length === 0) return "left";
  await update(octokit, place, oldest.number, text, comment);
  return "written";
}

function firstState({ sha, run }: RunPlace, { started_at }: Report): State {
  const snapshot = { at: started_at, subjects: new Map() };
  return { sha, run, jobs: new Map(), files: new Map(), snapshot };
}

function onlyFailing({ at, subjects }: Snapshot): Snapshot {
  const failing = [...subjects].filter(([, { since }]) => since !== null);
  return { at, subjects: new Map(failing.map(([key, each]) => [key, { ...each, warnings: [] }])) };
}

type ListedIssue = { number: number; user: Author; body?: string | null | undefined; pull_request?: unknown };

type OpenIssue = { number: number; state: State | null };

/** The oldest first, since two jobs may open one each. If none has the label, those among the newest issues without it. */
async function openIssues(
  { paginate, request }: Octokit,
  { owner, repo, key }: RunPlace,
  isOwn: (author: Author) => boolean,
): Promise<OpenIssue[]> {
  const route = "GET /repos/{owner}/{repo}/issues";
  const wanted = { owner, repo, state: "open", per_page: 100 } as const;
  const labelled = await paginate(route, { ...wanted, labels: label });
  const ownIssues = (issues: ListedIssue[]) =>
    issues
      .filter(({ user, pull_request }) => isOwn(user) && pull_request === undefined)
      .flatMap(({ number, body }): OpenIssue[] => {
        const mark = readMark(body, kind, key);
        return mark === null ? [] : [{ number, state: readState(mark.state) }];
      })
      .toSorted((one, other) => one.number - other.number);
  const issues = ownIssues(labelled);
  if (issues.length > 0) return issues;
  const { data } = await request(route, { ...wanted, per_page: newest, sort: "created" });
  return ownIssues(data);
}

type IssueText = { title: string; body: string };

async function create({ request }: Octokit, { owner, repo }: RunPlace, text: IssueText): Promise<void> {
  const description = "A destination fails its health check";
  // The label may exist. If it can't be created, the issue is found without it.
  await request("POST /repos/{owner}/{repo}/labels", {
    owner,
    repo,
    name: label,
    color: "b60205",
    description,
  }).catch(() => null);
  await request("POST /repos/{owner}/{repo}/issues", { owner, repo, ...text, labels: [label] });
}

async function update(
  { request }: Octokit,
  { owner, repo }: RunPlace,
  issue_number: number,
  text: IssueText,
  comment: string | null,
): Promise<void> {
  // The comment first: if it failed after the update, no later run would post it.
  if (comment !== null)
    await request(`POST ${issueRoute}/comments`, { owner, repo, issue_number, body: comment });
  await request(`PATCH ${issueRoute}`, { owner, repo, issue_number, ...text });
}

async function close(
  { request }: Octokit,
  { owner, repo }: RunPlace,
  issue_number: number,
  comment: string,
): Promise<void> {
  await request(`POST ${issueRoute}/comments`, { owner, repo, issue_number, body: comment });
  await request(`PATCH ${issueRoute}`, {
    owner,
    repo,
    issue_number,
    state: "closed",
    state_reason: "completed",
  });
}

/** GitHub's limit is 65,536 characters. */
const maxBytes = 65_000;

function issueTitle(failing: SubjectState[]): string {
  const files = failing.filter(({ subject }) => subject.kind === "file").length;
  const count = (number: number, noun: string) => (number === 0 ? [] : [counted(number, noun)]);
  const subjects = [...count(failing.length - files, "destination"), ...count(files, "destinations file")];
  return `${list(subjects)} ${failing.length === 1 ? "is failing its" : "are failing their"} health check`;
}

function issueBody(mark: string, place: RunPlace, report: Report, failing: SubjectState[]): string {
  const page = budget(maxBytes);
  page.add(mark);
  page.add(
    "The health check of this repository's destinations found errors. This issue closes when they are fixed.\n",
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

function changeComment(
  place: RunPlace,
  report: Report,
  previous: Snapshot,
  changes: ReportChanges,
): string | null {
  const { failed, otherCause, recovered, removed } = changes;
  const lines = [
    ...changeLine("❌", "Started failing", failed, report),
    ...changeLine("❌", "Fails for a new reason", otherCause, report),
    ...recovered.map((subject) => recoveredLine(subject, report, previous)),
    ...changeLine("✅", "Removed", removed, report),
  ];
  if (lines.length === 0) return null;
  const changed = new Set([...failed, ...otherCause].map(keyOf));
  const page = budget(maxBytes);
  page.addAll(lines, (left) => `- …and ${left} more`);
  page.add("");
  page.addAll(
    errorSections(report, place, (key) => changed.has(key)),
    (left) => `…and ${left} more errors: see the report.\n`,
  );
  page.add(`<sub>${minute(report.started_at)} · ${runLink(place)}</sub>`);
  return page.text();
}

function closingComment(place: RunPlace, report: Report, previous: Snapshot, changes: ReportChanges): string {
  const changesText = changeComment(place, report, previous, changes);
  return `All errors are fixed.\n\n${changesText ?? `<sub>${runLink(place)}</sub>\n`}`;
}

function changeLine(mark: string, words: string, subjects: FindingSubject[], report: Report): string[] {
  if (subjects.length === 0) return [];
  const known = subjects.map((subject) => plainName(subject, report));
  return [`- ${mark} **${words}:** ${escapeMarkdown(idList(known))}`];
}

function recoveredLine(subject: FindingSubject, report: Report, previous: Snapshot): string {
  const { since = null } = previous.subjects.get(keyOf(subject)) ?? {};
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
    .filter((each) => isWanted(keyOf(destinationSubject(each))))
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

function plainName(subject: FindingSubject, report: Report): string {
  const { name } = subject;
  const destination: ReportDestination | undefined = report.destinations.find(
    (each) => keyOf(destinationSubject(each)) === keyOf(subject),
  );
  return oneLine(
    destination === undefined || destination.display_name === name
      ? name
      : `${destination.display_name} (${name})`,
    120,
  );
}
