// `issue: true`: one issue while anything fails in the runs on a schedule.

import { compare } from "../../report/changes/compare.ts";
import type { Snapshot } from "../../report/changes/previous.ts";
import type { Report } from "../../report/report.generated.ts";
import type { Answer } from "../api/answer.ts";
import type { Client } from "../api/client.ts";
import type { Author } from "../api/identity.ts";
import { markOf, readMark } from "../mark.ts";
import type { Place } from "../place.ts";
import { packState, readState, type State } from "../state.ts";
import { changeComment, closingComment, issueBody, issueTitle } from "./issue-text.ts";

const kind = "issue";
const label = "destination-check";
const needs = "issues: write";

/** Beyond these an issue that has lost its label is not looked for. */
const newest = 100;

/** Whether a run may open the issue, or only write on and close the one that there is. */
export type Part = "opens" | "updates";

/**
 * A run on a schedule does both. One that a person starts on the default branch is how somebody sees that a repair works:
 * it may close the issue. No other run says anything about the destinations as they are.
 */
export function partOf({ event, isDefaultBranch }: Place): Part | null {
  if (event === "schedule") return "opens";
  return event === "workflow_dispatch" && isDefaultBranch ? "updates" : null;
}

/** Opens, updates or closes the issue. An issue that was closed stays closed: a new failure opens a new one. */
export function keepIssue(
  client: Client,
  place: Place,
  isOwn: (author: Author) => boolean,
  report: Report,
  run: { part: Part; isWhole: boolean },
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
  { owner, repo, key }: Place,
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
  { owner, repo }: Place,
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
  { owner, repo }: Place,
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
  { owner, repo }: Place,
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
