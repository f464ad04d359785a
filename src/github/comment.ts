import {
  destinationSubject,
  type FindingKey,
  keyOf,
  type ReportChanges,
  type SubjectState,
} from "../report/compare.ts";
import { countingFindings, idList, type PlacedFinding, rulePage } from "../report/findings.ts";
import { escapeMarkdown, inline } from "../report/markdown/escape.ts";
import {
  findingSection,
  inlineLinks,
  type Links,
  linked,
  marks,
  severityMarks,
} from "../report/markdown/finding.ts";
import { budget } from "../report/markdown/markdown.ts";
import type { Report } from "../report/report.generated.ts";
import { countsLine, headline } from "../report/verdict.ts";
import { ruleTitle } from "../rules/catalogue.ts";
import { counted } from "../text/phrases.ts";
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
import {
  commitLink,
  fileUrl,
  lineUrl,
  type PullRequestPlace,
  type RunPlace,
  runLink,
} from "./workflow-run.ts";

const kind = "comment";
const needs = "pull-requests: write";

export function keepComment(
  client: Client,
  place: PullRequestPlace,
  isOwn: (author: Author) => boolean,
  report: Report,
  scope: JobScope,
): Promise<Answer<null>> {
  return writeShared(client, needs, scope, report, {
    read: (octokit) => ownComments(octokit, place, isOwn),
    write: (octokit) => writeOnce(octokit, place, isOwn, report, scope),
  });
}

async function writeOnce(
  octokit: Octokit,
  place: PullRequestPlace,
  isOwn: (author: Author) => boolean,
  report: Report,
  scope: JobScope,
): Promise<WriteResult> {
  const comments = await ownComments(octokit, place, isOwn);
  const previousState = mergeStates(comments.flatMap(({ state }) => state ?? []));
  if (isLate(previousState, place.run)) return "left";
  const { state, changes } = nextState(previousState, report, scope, { sha: place.headSha, run: place.run });
  if (comments.length === 0 && state.snapshot.subjects.size === 0) return "left";
  const mark = markOf(kind, place.key, toStored(state));
  const since = previousState === null || changes === null ? null : { sha: previousState.sha, changes };
  const body = commentText(mark, place, report, since, otherProblems(state, report));
  const { owner, repo, pullRequest } = place;
  const comment = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
  // The newest is the one that people have read last.
  const newest = comments.at(-1);
  if (newest === undefined)
    await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      owner,
      repo,
      issue_number: pullRequest,
      body,
    });
  else await octokit.request(`PATCH ${comment}`, { owner, repo, comment_id: newest.id, body });
  for (const { id } of comments.slice(0, -1))
    await octokit.request(`DELETE ${comment}`, { owner, repo, comment_id: id }).catch(ignoreNotFound);
  return "written";
}

function ignoreNotFound(error: { status?: unknown }): void {
  if (error.status !== 404) throw error;
}

function otherProblems({ snapshot }: State, report: Report): SubjectState[] {
  const reportedKeys = new Set([
    ...report.destinations.map((each) => keyOf(destinationSubject(each))),
    ...report.findings.map(({ location }) => keyOf({ kind: "file", name: location.file })),
  ]);
  return [...snapshot.subjects.values()].filter(({ subject }) => !reportedKeys.has(keyOf(subject)));
}

type OwnComment = { id: number; state: State | null };

/** The oldest first. Two jobs that start at the same time may create one each. */
async function ownComments(
  { paginate }: Octokit,
  { owner, repo, pullRequest, key }: PullRequestPlace,
  isOwn: (author: Author) => boolean,
): Promise<OwnComment[]> {
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const comments = await paginate(route, { owner, repo, issue_number: pullRequest, per_page: 100 });
  return comments
    .filter(({ user }) => isOwn(user))
    .flatMap(({ id, body }) => {
      const mark = readMark(body, kind, key);
      return mark === null ? [] : [{ id, state: readState(mark.state) }];
    });
}

/** GitHub's limit is 65,536 characters. */
const maxBytes = 65_000;

const maxLines = 25;

type Since = { sha: string; changes: ReportChanges };

/** `others` are problems found by other jobs. @internal */
export function commentText(
  mark: string,
  place: RunPlace,
  report: Report,
  since: Since | null,
  others: SubjectState[],
): string {
  const counting = countingFindings(report);
  const listed = ["error", "warning"].flatMap((severity) =>
    counting.filter(({ finding }) => finding.severity === severity),
  );
  const links = inlineLinks((location) => lineUrl(place, location));
  const page = budget(maxBytes);
  page.add(mark);
  const failing = others.filter(({ errors }) => errors.length > 0).length;
  const outcome = failing > 0 ? "failed" : report.outcome;
  page.add(`### ${marks[outcome]} ${inline(verdict(report, failing))}\n`);
  const changed = since === null ? [] : changeParts(place, since);
  if (changed.length > 0) page.add(`${changed.join("\n")}\n`);
  if (listed.length > 0) {
    const isNew = newness(since?.changes ?? null);
    const lines = listed
      .slice(0, maxLines)
      .map((each) => findingLine(each, links, isNew(each) ? "**new** " : ""));
    if (listed.length > maxLines) lines.push(`- …and ${listed.length - maxLines} more`);
    page.add(`${lines.join("\n")}\n`);
    page.add("<details>\n<summary>Why, and how to fix it</summary>\n");
    page.addAll(
      listed.map((placed) => findingSection(placed, links)),
      (left) => `…and ${left} more: see the report.\n`,
    );
    page.add("</details>\n");
  }
  if (others.length > 0) {
    page.add("Found by another job:\n");
    page.addAll(
      others.flatMap((each) => otherLines(each, place)),
      (left) => `- …and ${left} more`,
    );
    page.add("");
  }
  const sum = report.destinations.length > 0 ? `${inline(countsLine(report))} · ` : "";
  page.add(`<sub>${sum}${commitLink(place, place.headSha)} · ${runLink(place)}</sub>`);
  return page.text();
}

function verdict(report: Report, failing: number): string {
  if (failing === 0) return headline(report);
  if (report.outcome === "failed")
    return `${headline(report)} Another job reported ${counted(failing, "more failure")}.`;
  return `Another job reported ${counted(failing, "failure")}. ${headline(report).replace(/^Success! /, "")}`;
}

function otherLines({ subject, errors, warnings }: SubjectState, place: RunPlace): string[] {
  const file = subject.kind === "file" ? subject.name : subject.file;
  const about = subject.kind === "file" ? "" : `**${escapeMarkdown(oneLine(subject.name, 100))}**: `;
  const where = file === null ? "" : ` (${linked(escapeMarkdown(file), fileUrl(place, file))})`;
  const line = (mark: string, rule: string) =>
    `- ${mark} ${about}${linked(inline(ruleTitle(rule)), rulePage(rule))}${where}`;
  return [
    ...errors.map((rule) => line(severityMarks.error, rule)),
    ...warnings.map((rule) => line(severityMarks.warning, rule)),
  ];
}

function changeParts(place: RunPlace, { sha, changes }: Since): string[] {
  const { fresh, still, solved } = changes;
  const parts = [
    ...(fresh.length > 0 ? [`${fresh.length} new`] : []),
    ...(still.length > 0 ? [`${still.length} unchanged`] : []),
    ...(solved.length > 0 ? [`${solved.length} fixed`] : []),
  ];
  if (parts.length === 0) return [];
  const again = sha === place.headSha ? "Since the last run of" : "Since";
  return [`${again} ${commitLink(place, sha)}: ${parts.join(", ")}.`, ...solvedLines(solved)];
}

function solvedLines(solved: FindingKey[]): string[] {
  const byRule = new Map<string, string[]>();
  for (const { rule, subject } of solved)
    byRule.set(rule, [...(byRule.get(rule) ?? []), oneLine(subject.name, 100)]);
  const lines = [...byRule].map(
    ([rule, names]) =>
      `- ${marks.passed} Fixed: ${inline(ruleTitle(rule))} (${escapeMarkdown(idList(names))})`,
  );
  return lines.length === 0 ? [] : ["", ...lines.slice(0, maxLines)];
}

/** Whether a finding is new. Of several with the same rule and subject, the last ones are. */
function newness(changes: ReportChanges | null): (placed: PlacedFinding) => boolean {
  const unmatched = new Map<string, number>();
  const countOf = (key: string) => unmatched.get(key) ?? 0;
  for (const { subject, rule } of changes?.still ?? []) {
    const key = `${keyOf(subject)} ${rule}`;
    unmatched.set(key, countOf(key) + 1);
  }
  return ({ finding, destination }) => {
    if (changes === null) return false;
    const subject =
      destination === null
        ? ({ kind: "file", name: finding.location.file } as const)
        : destinationSubject(destination);
    const key = `${keyOf(subject)} ${finding.rule}`;
    unmatched.set(key, countOf(key) - 1);
    return countOf(key) < 0;
  };
}

function findingLine({ finding, destination }: PlacedFinding, links: Links, mark: string): string {
  const { rule, severity, title, location } = finding;
  const about = destination === null ? "" : `**${escapeMarkdown(destination.display_name)}**: `;
  return `- ${severityMarks[severity]} ${mark}${about}${linked(inline(title), rulePage(rule))} (${links.place(location)})`;
}
