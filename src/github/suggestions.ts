// Edits that one click commits: review comments with a `suggestion`, on lines of the pull request's diff.

import { createHash } from "node:crypto";
import path from "node:path";
import { fileLimits, readText } from "../config/files.ts";
import { hiddenRanges } from "../config/schema/secret-texts.ts";
import { readDocument } from "../config/yaml/document.ts";
import { position, toSource } from "../config/yaml/source.ts";
import { type SafeEdit, safeEdits } from "../report/fixes.ts";
import { codeBlock, escapeMarkdown, inline } from "../report/markdown/escape.ts";
import type { Report } from "../report/report.generated.ts";
import type { Answer, Client } from "./client.ts";
import { type Author, markOf, readMark } from "./state.ts";
import type { PullRequestPlace } from "./workflow-run.ts";

const kind = "suggestion";

/** More would bury the review; the rest comes with the next push. */
const mostAtOnce = 30;

/** GitHub lists this many files of a pull request, and no more. */
const mostPages = 30;

/** Posts every edit that can be offered and has not been, as one review, so that people get one message. */
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
  return client.again(() => postNew(client, place, isOwn, fitting));
}

async function postNew(
  client: Client,
  { owner, repo, pullRequest, headSha }: PullRequestPlace,
  isOwn: (author: Author) => boolean,
  suggestions: Suggestion[],
): Promise<Answer<null>> {
  const posted = await client.ask("pull-requests: write", ({ paginate, rest }) =>
    paginate(rest.pulls.listReviewComments, { owner, repo, pull_number: pullRequest, per_page: 100 }),
  );
  if (posted.kind !== "ok") return posted;
  const bodies = posted.data.filter(({ user }) => isOwn(user)).map(({ body }) => body);
  const fresh = suggestions.filter(({ key }) => !bodies.some((body) => readMark(body, kind, key) !== null));
  if (fresh.length === 0) return { kind: "ok", data: null };
  const chosen = fresh.slice(0, mostAtOnce);
  const left = fresh.length - chosen.length;
  return client.ask("pull-requests: write", async ({ rest }) => {
    await rest.pulls.createReview({
      owner,
      repo,
      pull_number: pullRequest,
      commit_id: headSha,
      event: "COMMENT",
      body: `${chosen.length === 1 ? "1 edit" : `${chosen.length} edits`} of a destinations file can be committed from here.${left === 0 ? "" : ` ${left} more come with the next push.`}`,
      comments: chosen.map(({ file, start, end, body }) => ({
        path: file,
        line: end,
        side: "RIGHT",
        ...(start < end ? { start_line: start, start_side: "RIGHT" } : {}),
        body,
      })),
    });
    return null;
  });
}

async function diffOf(
  client: Client,
  { owner, repo, pullRequest }: PullRequestPlace,
  wanted: Set<string>,
): Promise<Answer<Map<string, Hunk[]>>> {
  return client.ask("pull-requests: write", async ({ paginate, rest }) => {
    const found = new Map<string, Hunk[]>();
    let pages = 0;
    const about = { owner, repo, pull_number: pullRequest, per_page: 100 };
    await paginate(rest.pulls.listFiles, about, ({ data }, done) => {
      // A large file has no patch.
      for (const { filename, patch } of data)
        if (wanted.has(filename) && patch !== undefined) found.set(filename, hunksOf(patch));
      if (found.size === wanted.size || ++pages === mostPages) done();
      return [];
    });
    return found;
  });
}

async function textsOf(files: string[], root: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file, await textOf(path.resolve(root, file), root));
  return texts;
}

/** A report that was merged may name any file. */
async function textOf(absolute: string, workspace: string): Promise<string> {
  const read = await readText(absolute, workspace, fileLimits.destinations);
  return read.kind === "read" ? read.text : "";
}

type Suggestion = { file: string; start: number; end: number; body: string; key: string };

/**
 * None where the diff does not show the lines, or shows others there: the file that was checked is the merge commit's, and
 * a suggestion changes the head's.
 */
function suggestionFor(edit: SafeEdit, hunks: Hunk[], text: string): Suggestion[] {
  const { replaces, text: written } = edit.fix;
  const { file, start_line, end_line } = replaces;
  const lines = linesOf(text);
  const isShown = (from: number, to: number) =>
    linesIn(hunks, from, to)?.every((line, index) => line === lines[from + index - 1]) ?? false;
  if (end_line >= start_line)
    return isShown(start_line, end_line) ? made(edit, start_line, end_line, lines, written) : [];
  // What goes in between two lines is said by repeating one of them.
  const [above, below] = [start_line - 1, start_line];
  if (isShown(above, above) && !holdsHidden(file, text, above))
    return made(edit, above, above, lines, `${lines[above - 1]}\n${written}`);
  if (isShown(below, below) && !holdsHidden(file, text, below))
    return made(edit, below, below, lines, `${written}\n${lines[below - 1]}`);
  return [];
}

function made(
  { finding, destination, fix }: SafeEdit,
  start: number,
  end: number,
  lines: string[],
  written: string,
): Suggestion[] {
  const block = codeBlock("suggestion", written);
  // Not word for word any more, where it has what a code block can't show.
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

/** Whether a line has what no text that is shown may hold. */
function holdsHidden(file: string, text: string, line: number): boolean {
  const { root } = readDocument(text);
  if (root === null) return true;
  const from = toSource(file, text);
  return hiddenRanges(root, from).some(
    ({ start, end }) => position(from, start).line <= line && line <= position(from, end).line,
  );
}

/**
 * Without line ends: the file has CRLF in a checkout on Windows, or in the repository as well. GitHub gives the lines of a
 * suggestion the ends that the file has.
 */
function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

/** Lines that follow each other. `start` is the number of the first one. */
type Hunk = { start: number; lines: string[] };

/** The right side of a patch, as `pulls.listFiles` gives it: lines that stay, and lines that are new. @internal */
export function hunksOf(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  for (const line of linesOf(patch)) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
    if (start !== undefined) hunks.push({ start: Number(start), lines: [] });
    // "\ No newline at end of file" is no line.
    else if (/^[ +]/.test(line)) hunks.at(-1)?.lines.push(line.slice(1));
  }
  return hunks;
}

/** The texts of some lines, which stand in one hunk; null where the diff does not show all of them. @internal */
export function linesIn(hunks: Hunk[], from: number, to: number): string[] | null {
  for (const { start, lines } of hunks)
    if (start <= from && to < start + lines.length) return lines.slice(from - start, to - start + 1);
  return null;
}
