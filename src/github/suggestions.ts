import { createHash } from "node:crypto";
import path from "node:path";
import { fileLimits, readText } from "../config/files.ts";
import { hiddenRanges } from "../config/schema/secret-texts.ts";
import { readDocument } from "../config/yaml/document.ts";
import { lineOf, toSource } from "../config/yaml/source.ts";
import { type SafeEdit, safeEdits } from "../report/fixes.ts";
import { codeBlock, escapeMarkdown, inline } from "../report/markdown/escape.ts";
import type { Report } from "../report/report.generated.ts";
import type { Answer, Client, Octokit } from "./client.ts";
import { type Author, markOf, readMark } from "./own-posts.ts";
import type { PullRequestPlace } from "./workflow-run.ts";

const kind = "suggestion";
const needs = "pull-requests: write";
const pullRequestRoute = "/repos/{owner}/{repo}/pulls/{pull_number}";

/** More would bury the review. The rest is posted with the next push. */
const maxAtOnce = 30;

/** GitHub lists at most 3,000 files of a pull request. */
const maxPages = 30;

/** Posts all new suggestions as one review, so that people get one notification. */
export async function suggestEdits(
  client: Client,
  place: PullRequestPlace,
  isOwn: (author: Author) => boolean,
  report: Report,
  root: string,
): Promise<Answer<null>> {
  const edits = safeEdits(report);
  if (edits.length === 0) return { kind: "ok", data: null };
  const diff = await diffOf(client, place, new Set(edits.map(({ fix }) => fix.replaces.file)));
  if (diff.kind !== "ok") return diff;
  const texts = await textsOf([...diff.data.keys()], root);
  const fitting = edits.flatMap((edit) => {
    const { file } = edit.fix.replaces;
    return suggestionFor(edit, diff.data.get(file) ?? [], texts.get(file) ?? "");
  });
  if (fitting.length === 0) return { kind: "ok", data: null };
  return client.retry(() => client.call(needs, (octokit) => postNew(octokit, place, isOwn, fitting)));
}

async function postNew(
  { paginate, request }: Octokit,
  { owner, repo, pullRequest, headSha }: PullRequestPlace,
  isOwn: (author: Author) => boolean,
  suggestions: Suggestion[],
): Promise<null> {
  const target = { owner, repo, pull_number: pullRequest };
  const comments = await paginate(`GET ${pullRequestRoute}/comments`, { ...target, per_page: 100 });
  const bodies = comments.filter(({ user }) => isOwn(user)).map(({ body }) => body);
  const fresh = suggestions.filter(({ key }) => !bodies.some((body) => readMark(body, kind, key) !== null));
  if (fresh.length === 0) return null;
  const chosen = fresh.slice(0, maxAtOnce);
  const omitted = fresh.length - chosen.length;
  const more = omitted === 0 ? "" : ` ${omitted} more will follow after the next push.`;
  await request(`POST ${pullRequestRoute}/reviews`, {
    ...target,
    commit_id: headSha,
    event: "COMMENT",
    body: `${chosen.length === 1 ? "1 fix" : `${chosen.length} fixes`} to commit with one click.${more}`,
    comments: chosen.map(({ file, start, end, body }) => ({
      path: file,
      line: end,
      side: "RIGHT",
      ...(start < end ? { start_line: start, start_side: "RIGHT" } : {}),
      body,
    })),
  });
  return null;
}

async function diffOf(
  client: Client,
  { owner, repo, pullRequest }: PullRequestPlace,
  files: Set<string>,
): Promise<Answer<Map<string, Hunk[]>>> {
  return client.call(needs, async ({ paginate }) => {
    const hunks = new Map<string, Hunk[]>();
    let pages = 0;
    const about = { owner, repo, pull_number: pullRequest, per_page: 100 };
    await paginate(`GET ${pullRequestRoute}/files`, about, ({ data }, done) => {
      for (const { filename, patch } of data)
        if (files.has(filename) && patch !== undefined) hunks.set(filename, hunksOf(patch));
      if (hunks.size === files.size || ++pages === maxPages) done();
      return [];
    });
    return hunks;
  });
}

async function textsOf(files: string[], root: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file, await textOf(path.resolve(root, file), root));
  return texts;
}

/** `absolute` may be outside of the workspace: a merged report may name any file. */
async function textOf(absolute: string, workspace: string): Promise<string> {
  const original = await readText(absolute, workspace, fileLimits.destinations);
  return original.kind === "read" ? original.text : "";
}

type Suggestion = { file: string; start: number; end: number; body: string; key: string };

/** Empty if the diff shows other lines: the check ran on the merge commit, but a suggestion changes the head. */
function suggestionFor(edit: SafeEdit, hunks: Hunk[], text: string): Suggestion[] {
  const { replaces, text: written } = edit.fix;
  const { file, start_line, end_line } = replaces;
  const lines = linesOf(text);
  const isShown = (from: number, to: number) =>
    linesIn(hunks, from, to)?.every((line, index) => line === lines[from + index - 1]) ?? false;
  if (end_line >= start_line)
    return isShown(start_line, end_line) ? makeSuggestion(edit, start_line, end_line, lines, written) : [];
  // A suggestion can't insert, so it replaces a neighbouring line with itself and the new lines.
  const [above, below] = [start_line - 1, start_line];
  if (isShown(above, above) && !holdsHidden(file, text, above))
    return makeSuggestion(edit, above, above, lines, `${lines[above - 1]}\n${written}`);
  if (isShown(below, below) && !holdsHidden(file, text, below))
    return makeSuggestion(edit, below, below, lines, `${written}\n${lines[below - 1]}`);
  return [];
}

function makeSuggestion(
  { finding, destination, fix }: SafeEdit,
  start: number,
  end: number,
  lines: string[],
  written: string,
): Suggestion[] {
  const block = codeBlock("suggestion", written);
  // A code block can't show every character, so its text may differ.
  if (!block.includes(`\n${written}\n`)) return [];
  const { file } = fix.replaces;
  const parts = [file, ...lines.slice(start - 1, end), written];
  const key = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
  const about = destination === null ? "" : `${escapeMarkdown(destination.display_name)}: `;
  const note = fix.note === null ? [] : [inline(fix.note)];
  const body = [
    markOf(kind, key),
    `**${about}${inline(finding.title)}.** ${inline(finding.message)}`,
    block,
    ...note,
  ];
  return [{ file, start, end, body: body.join("\n\n"), key }];
}

function holdsHidden(file: string, text: string, line: number): boolean {
  const { root } = readDocument(text);
  if (root === null) return true;
  const from = toSource(file, text);
  return hiddenRanges(root, from).some(
    ({ start, end }) => lineOf(from, start) <= line && line <= lineOf(from, end),
  );
}

/** GitHub keeps the line endings of the file when it applies a suggestion. */
function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

type Hunk = { start: number; lines: string[] };

/** The unchanged and added lines of a patch from `GET /repos/…/pulls/…/files`. @internal */
export function hunksOf(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  for (const line of linesOf(patch)) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
    if (start !== undefined) hunks.push({ start: Number(start), lines: [] });
    else if (/^[ +]/.test(line)) hunks.at(-1)?.lines.push(line.slice(1));
  }
  return hunks;
}

/** Null if no hunk contains all of the lines. @internal */
export function linesIn(hunks: Hunk[], from: number, to: number): string[] | null {
  for (const { start, lines } of hunks)
    if (start <= from && to < start + lines.length) return lines.slice(from - start, to - start + 1);
  return null;
}
