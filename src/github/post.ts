// Posts for the inputs `check-run`, `comment` and `issue`. A failed post does not change the outcome of the run.

import type { Secret } from "../config/secrets/forms.ts";
import type { Options } from "../options.ts";
import type { Report } from "../report/report.generated.ts";
import { postCheckRun } from "./check-run.ts";
import { type Answer, type Client, githubClient, refusalWords } from "./client.ts";
import { keepComment } from "./comment.ts";
import { keepIssue, partOf } from "./issue.ts";
import { ownershipOf } from "./own-posts.ts";
import { scopeOf } from "./state.ts";
import { suggestEdits } from "./suggestions.ts";
import type { PullRequestPlace, RunPlace } from "./workflow-run.ts";

export type Posts = { checkRun: boolean; comment: boolean; issue: boolean };

export type RunToPost = { report: Report; options: Options; root: string };

const budgetMs = 60_000;
/** The runner kills a cancelled job after 7.5 s. */
const interruptedBudgetMs = 5_000;

/** Returns a sentence for each post that failed. Posts one after the other, as GitHub requires of integrations. */
export async function post(
  { checkRun, comment, issue }: Posts,
  run: RunToPost,
  place: RunPlace,
  token: Secret | null,
  isInterrupted: boolean,
): Promise<string[]> {
  if (token === null) return ["Nothing could be posted to GitHub: `github-token` is empty."];
  const ms = isInterrupted ? interruptedBudgetMs : budgetMs;
  const client = githubClient(token.reveal(), place.apiUrl, ms, null);
  const remarks: string[] = [];
  const succeeded = <T>(subject: string, answer: Answer<T>): boolean => {
    if (answer.kind !== "ok") remarks.push(refusalWords(subject, answer, place.isFork));
    return answer.kind === "ok";
  };
  if (checkRun) {
    const { subject, answer } = await postCheckRun(client, place, run.report);
    succeeded(subject, answer);
  }
  if (comment && hasPullRequest(place)) await postComment(client, place, run, succeeded);
  const part = issue ? partOf(place) : null;
  if (part !== null) {
    const { report, options } = run;
    const isOwn = await ownershipOf(client);
    succeeded("The issue", await keepIssue(client, place, isOwn, report, { part, scope: scopeOf(options) }));
  }
  return remarks;
}

function hasPullRequest(place: RunPlace): place is PullRequestPlace {
  return place.pullRequest !== null;
}

/** Suggestions need the same permission as the comment, so they are skipped if the comment failed. */
async function postComment(
  client: Client,
  place: PullRequestPlace,
  { report, options, root }: RunToPost,
  succeeded: (subject: string, answer: Answer<null>) => boolean,
): Promise<void> {
  const isOwn = await ownershipOf(client);
  const posted = await keepComment(client, place, isOwn, report, scopeOf(options));
  if (!succeeded("The comment", posted)) return;
  succeeded("Suggestions", await suggestEdits(client, place, isOwn, report, root));
}
