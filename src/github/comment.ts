// `comment: true`: one comment on the pull request, kept up to date, with what has changed since the last push.

import {
  compare,
  keyOf,
  type Noted,
  type ReportChanges,
  type Snapshot,
  snapshotOf,
} from "../report/changes/compare.ts";
import { idList, type PlacedFinding, placedFindings, rulePage } from "../report/findings.ts";
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
import { counts, headline } from "../report/verdict.ts";
import { ruleTitle } from "../rules/catalogue.ts";
import { oneLine } from "../text/printable.ts";
import type { Answer } from "./answer.ts";
import type { Client } from "./client.ts";
import { type Author, markOf, readMark } from "./mark.ts";
import { commitLink, lineUrl, type PullRequestPlace, type RunPlace, runLink } from "./place.ts";
import { packState, readState } from "./state.ts";

const kind = "comment";
const needs = "pull-requests: write";

/** Writes the comment, or writes it anew. Where nothing was ever wrong there is none. */
export function keepComment(
  client: Client,
  place: PullRequestPlace,
  isOwn: (author: Author) => boolean,
  report: Report,
  isWhole: boolean,
): Promise<Answer<null>> {
  return client.again(async () => {
    const found = await ownComments(client, place, isOwn);
    if (found.kind !== "ok") return found;
    const last = found.data.at(-1) ?? null;
    const before = last === null ? null : readState(last.state);
    const { after, since } = sinceThen(before, report, isWhole);
    if (last === null && after.subjects.size === 0) return { kind: "ok", data: null };
    const mark = markOf(kind, place.key, packState({ sha: place.headSha, snapshot: after }));
    const written = await write(client, place, last?.id ?? null, commentText(mark, place, report, since));
    if (written.kind !== "ok") return written;
    return removeAll(client, place, found.data.slice(0, -1));
  });
}

function sinceThen(
  before: ReturnType<typeof readState>,
  report: Report,
  isWhole: boolean,
): { after: Snapshot; since: Since | null } {
  if (before === null) return { after: snapshotOf(report), since: null };
  const { after, changes } = compare(before.snapshot, report, isWhole);
  return { after, since: { sha: before.sha, changes } };
}

type OwnComment = { id: number; state: unknown };

/** The oldest first. There are several where two runs began at once. */
async function ownComments(
  client: Client,
  { owner, repo, pullRequest, key }: PullRequestPlace,
  isOwn: (author: Author) => boolean,
): Promise<Answer<OwnComment[]>> {
  return client.ask(needs, async ({ paginate, rest }) => {
    const about = { owner, repo, issue_number: pullRequest, per_page: 100 };
    const all = await paginate(rest.issues.listComments, about);
    return all
      .filter(({ user }) => isOwn(user))
      .flatMap(({ id, body }) => {
        const mark = readMark(body, kind, key);
        return mark === null ? [] : [{ id, state: mark.state }];
      });
  });
}

function write(
  client: Client,
  { owner, repo, pullRequest }: PullRequestPlace,
  id: number | null,
  body: string,
): Promise<Answer<null>> {
  return client.ask(needs, async ({ rest }) => {
    if (id === null) await rest.issues.createComment({ owner, repo, issue_number: pullRequest, body });
    else await rest.issues.updateComment({ owner, repo, comment_id: id, body });
    return null;
  });
}

async function removeAll(
  client: Client,
  { owner, repo }: PullRequestPlace,
  comments: OwnComment[],
): Promise<Answer<null>> {
  for (const { id } of comments) {
    const removed = await client.ask(needs, ({ rest }) =>
      rest.issues.deleteComment({ owner, repo, comment_id: id }),
    );
    if (removed.kind !== "ok") return removed;
  }
  return { kind: "ok", data: null };
}

/** GitHub takes 65,536 characters; a character has a byte or more. */
const mostBytes = 65_000;

const mostLines = 25;

/** What was known when the comment was last written; null where it was not there. */
type Since = { sha: string; changes: ReportChanges };

/** `mark` is its first line. @internal */
export function commentText(mark: string, place: RunPlace, report: Report, since: Since | null): string {
  const wrong = placedFindings(report).filter(
    ({ finding }) => finding.ignored === null && finding.severity !== "notice",
  );
  const errors = wrong.filter(({ finding }) => finding.severity === "error");
  const shown = [...errors, ...wrong.filter(({ finding }) => finding.severity === "warning")];
  const links = inlineLinks((location) => lineUrl(place, location));
  const page = budget(mostBytes);
  page.add(mark);
  page.add(`### ${marks[report.outcome]} ${inline(headline(report))}\n`);
  const changed = since === null ? [] : changeParts(place, since);
  if (changed.length > 0) page.add(`${changed.join("\n")}\n`);
  if (shown.length > 0) {
    const isNew = newness(since?.changes ?? null);
    const lines = shown.slice(0, mostLines).map((each) => findingLine(each, links, isNew(each)));
    if (shown.length > mostLines) lines.push(`- …and ${shown.length - mostLines} more`);
    page.add(`${lines.join("\n")}\n`);
    page.add("<details>\n<summary>Why, and how to fix it</summary>\n");
    page.addAll(
      shown.map((placed) => findingSection(placed, links)),
      (left) => `…and ${left} more: see the report.\n`,
    );
    page.add("</details>\n");
  }
  const sum = report.destinations.length > 0 ? `${inline(counts(report))} · ` : "";
  page.add(`<sub>${sum}${commitLink(place, place.headSha)} · ${runLink(place)}</sub>`);
  return page.text();
}

function changeParts(place: RunPlace, { sha, changes }: Since): string[] {
  const { fresh, still, solved } = changes;
  const parts = [
    ...(fresh.length > 0 ? [`${fresh.length} new`] : []),
    ...(still.length > 0 ? [`${still.length} still there`] : []),
    ...(solved.length > 0 ? [`${solved.length} solved`] : []),
  ];
  if (parts.length === 0) return [];
  const again = sha === place.headSha ? "Since the last run of" : "Since";
  return [`${again} ${commitLink(place, sha)}: ${parts.join(", ")}.`, ...solvedLines(solved)];
}

function solvedLines(solved: Noted[]): string[] {
  const byRule = new Map<string, string[]>();
  for (const { rule, subject } of solved)
    byRule.set(rule, [...(byRule.get(rule) ?? []), oneLine(subject.name, 100)]);
  const lines = [...byRule].map(
    ([rule, names]) =>
      `- ${marks.passed} Solved: ${inline(ruleTitle(rule))} (${escapeMarkdown(idList(names))})`,
  );
  return lines.length === 0 ? [] : ["", ...lines.slice(0, mostLines)];
}

/** Whether a finding is new; of several by one rule at one place the last ones are. */
function newness(changes: ReportChanges | null): (placed: PlacedFinding) => boolean {
  const left = new Map<string, number>();
  const of = (key: string) => left.get(key) ?? 0;
  for (const { subject, rule } of changes?.still ?? []) {
    const key = `${keyOf(subject)} ${rule}`;
    left.set(key, of(key) + 1);
  }
  return ({ finding, destination }) => {
    if (changes === null) return false;
    const subject =
      destination === null
        ? ({ kind: "file", name: finding.location.file } as const)
        : ({ kind: "destination", name: destination.id } as const);
    const key = `${keyOf(subject)} ${finding.rule}`;
    left.set(key, of(key) - 1);
    return of(key) < 0;
  };
}

function findingLine({ finding, destination }: PlacedFinding, links: Links, isNew: boolean): string {
  const { rule, severity, title, location } = finding;
  const about = destination === null ? "" : `**${escapeMarkdown(destination.display_name)}**: `;
  return `- ${severityMarks[severity]} ${isNew ? "**new** " : ""}${about}${linked(inline(title), rulePage(rule))} (${links.place(location)})`;
}
