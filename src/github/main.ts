import path from "node:path";
import { getInput, setFailed } from "@actions/core";
import { check } from "../check.ts";
import type { Secret } from "../config/secrets/forms.ts";
import { prepareProcess } from "../connect/threads.ts";
import { crashSentence } from "../crash.ts";
import { type Host, untilInterrupted, writeRoots } from "../host.ts";
import { inputName, readTable, type Table } from "../option-kinds.ts";
import { type ActionOptions, actionOptions, type Options, readOptions, runOptions } from "../options.ts";
import { previousWords, readPrevious, withChanges } from "../report/changes.ts";
import { unwrittenWords, writeReports } from "../report/files.ts";
import type { Report } from "../report/report.generated.ts";
import { connectionLines } from "../report/terminal/destinations.ts";
import { terminalReport } from "../report/terminal/terminal.ts";
import { exitStatus } from "../report/verdict.ts";
import { merge, noReportWords, plan } from "../sharding.ts";
import { printableLines, withoutPasswords } from "../text/printable.ts";
import { hasColours } from "../text/prose.ts";
import {
  annotate,
  log,
  mask,
  outputReport,
  remarksToSummary,
  setOutputs,
  warn,
  writeSummary,
} from "./outputs.ts";
import type { Posts } from "./post.ts";
import { baseOf, checkedOutCommit, checkoutRoot, trustedBranchesOf } from "./repository.ts";
import { placeOf, type RunPlace, readEvent, readPayload, workflowRunOf } from "./workflow-run.ts";

export async function main(): Promise<void> {
  prepareProcess();
  const inputs = readInputs();
  if (inputs.kind === "usage") return fail(inputs.errors);
  const { options, action } = inputs;
  const { annotations, summary, variables, githubToken: token } = action;
  const host = runnerHost(options, token, variables);
  if (options.mode === "plan") {
    const matrix = await plan(options, host);
    log(`matrix: ${JSON.stringify(matrix)}`);
    const unset = setOutputs({ matrix });
    if (unset !== null) return fail([unset]);
    process.exitCode = 0;
    return;
  }
  const result = options.mode === "merge" ? await merge(options, host) : await check(options, host);
  if ("kind" in result) return fail(noReportWords(result, inputName));
  const { report, remarks: comparisonRemarks } = await compareWithPrevious(result, options, host);
  // A bug in one output does not affect the others.
  const crashes: string[] = [];
  const output = async <T>(write: () => T | Promise<T>): Promise<T | null> => {
    try {
      return await write();
    } catch (error) {
      crashes.push(crashSentence(error));
      return null;
    }
  };
  await output(() => log(terminalReport(report, { colour: hasColours(process.env, false), width: 120 })));
  if (process.env.RUNNER_DEBUG === "1")
    await output(() => log(["", ...connectionLines(report, 120)].join("\n")));
  const reportFolder = {
    folder: options.reportDir,
    from: host.folder,
    roots: writeRoots(host, []),
    folderInRepository: "",
  };
  const written = await output(() => writeReports(report, options.reports, reportFolder));
  const place = placeOf(process.env, readPayload(process.env), options.name, checkedOutCommit(host.root));
  const unwritten = [
    await output(() => outputReport(report, written?.paths ?? {})),
    summary ? await output(() => writeSummary(report, place)) : null,
  ];
  const postRemarks = (await output(() => postToGithub(action, report, options, host, place, token))) ?? [];
  const remarks = [...comparisonRemarks, ...postRemarks];
  if (summary) unwritten.push(await output(() => remarksToSummary(remarks)));
  const failures = () => [
    ...crashes,
    ...unwritten.filter((sentence) => sentence !== null),
    ...(written?.failures ?? []).map(
      (failure) => `${inputName("report-dir")}: ${unwrittenWords(failure, reportFolder)}`,
    ),
  ];
  if (annotations) {
    const fullList = summary ? "the job summary or the log" : "the log";
    // GitHub counts the errors and warnings below as annotations too.
    const reserved = { error: failures().length > 0 ? 1 : 0, warning: remarks.length, notice: 0 };
    await output(() => annotate(report, { fullList, reserved }));
  }
  warn(remarks);
  if (failures().length > 0) return fail(failures());
  // `setFailed` would use up one of the ten error annotations that GitHub shows.
  process.exitCode = exitStatus(report);
}

function runnerHost(
  { files, trustedBranches }: Options,
  token: Secret | null,
  variables: Record<string, string>,
): Host & { root: string } {
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const root = checkoutRoot(workspace, files, process.env);
  return {
    folder: workspace,
    workspace,
    root,
    confined: true,
    runnerTemp: process.env.RUNNER_TEMP || undefined,
    environment: { ...process.env, ...variables },
    event: readEvent(process.env),
    workflowRun: workflowRunOf(process.env),
    base: baseOf(process.env, token, root),
    trustedBranches: trustedBranchesOf(process.env, token, trustedBranches),
    secrets: token === null ? [] : [token],
    now: () => new Date(),
    interrupted: untilInterrupted(),
    onSecret: mask,
    onProgress: () => {},
  };
}

async function compareWithPrevious(
  report: Report,
  { previous: file, only }: Options,
  host: Host,
): Promise<{ report: Report; remarks: string[] }> {
  if (file === "") return { report, remarks: [] };
  const previous = await readPrevious(path.resolve(host.folder, file), host);
  const words = previousWords(previous, "previous", file);
  if (words !== null && previous.kind === "missing") log(words);
  const remarks = words === null || previous.kind === "missing" ? [] : [words];
  return { report: withChanges(report, previous, only), remarks };
}

async function postToGithub(
  posts: Posts,
  report: Report,
  options: Options,
  { workspace, root = workspace, interrupted }: Host,
  place: RunPlace | null,
  token: Secret | null,
): Promise<string[]> {
  // The job that merges the shards posts for all of them.
  if (report.shard !== null || (!posts.checkRun && !posts.comment && !posts.issue)) return [];
  if (place === null) return ["Nothing could be posted to GitHub: this is not a workflow run."];
  // Keeps the client of the API out of runs that send no requests.
  const { post } = await import("./post.ts");
  return post(posts, { report, options, root }, place, token, interrupted.aborted);
}

function fail(errors: string[]): void {
  setFailed(withoutPasswords(printableLines(errors.join("\n"))));
  process.exitCode = 2;
}

export type Inputs = { kind: "inputs"; options: Options; action: ActionOptions };

/** Reports all invalid inputs at once. Masks secrets. */
export function readInputs(): Inputs | { kind: "usage"; errors: string[] } {
  const action = readTable(actionOptions, textsOf(actionOptions), inputName);
  if (action.kind === "values") {
    const { githubToken, variables } = action.values;
    if (githubToken !== null) mask(githubToken.reveal());
    for (const value of Object.values(variables)) mask(value);
  }
  const run = readOptions(textsOf(runOptions));
  const errors = [action, run].flatMap((read) => (read.kind === "usage" ? read.errors : []));
  if (action.kind === "usage" || run.kind === "usage") return { kind: "usage", errors };
  return { kind: "inputs", options: run.options, action: action.values };
}

/** Not trimmed: a value in `variables` may begin or end with spaces. */
function textsOf(table: Table): Record<string, string> {
  return Object.fromEntries(
    Object.keys(table).map((name) => [name, getInput(name, { trimWhitespace: false })]),
  );
}
