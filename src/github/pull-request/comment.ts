// `comment: true`: one comment on the pull request, kept up to date, with what has changed since the last push.

import { compare } from "../../report/changes/compare.ts";
import { type Snapshot, snapshotOf } from "../../report/changes/previous.ts";
import type { Report } from "../../report/report.generated.ts";
import type { Answer } from "../api/answer.ts";
import type { Client } from "../api/client.ts";
import type { Author } from "../api/identity.ts";
import { markOf, readMark } from "../mark.ts";
import type { PullRequestPlace } from "../place.ts";
import { packState, readState } from "../state.ts";
import { commentText, type Since } from "./comment-text.ts";

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
