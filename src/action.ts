// The face for GitHub: inputs in; annotations, summary, outputs and the log out.

import path from "node:path";
import { setFailed, setOutput } from "@actions/core";
import type { Secret } from "./config/secrets/secret.ts";
import { hideEnvironment } from "./connect/shared/hidden-environment.ts";
import { widenThreadPool } from "./connect/shared/thread-pool.ts";
import { baseOf } from "./github/base.ts";
import { placeOf } from "./github/place.ts";
import type { Posted, Posts } from "./github/post.ts";
import { annotate } from "./github/runner/annotations.ts";
import { readEvent } from "./github/runner/event.ts";
import { readInputs } from "./github/runner/inputs.ts";
import { log } from "./github/runner/log.ts";
import { mask } from "./github/runner/masks.ts";
import { setOutputs, writeRemarks, writeSummary } from "./github/runner/outputs.ts";
import { readPayload } from "./github/runner/payload.ts";
import { type Host, untilInterrupted } from "./host.ts";
import { type Options, readOptions } from "./options.ts";
import { plan } from "./plan.ts";
import { previousWords, readPrevious, withChanges } from "./report/changes/previous.ts";
import { unwritableWords, writeReports } from "./report/files.ts";
import type { Report } from "./report/report.generated.ts";
import { terminalReport } from "./report/terminal/terminal.ts";
import { exitStatus } from "./report/verdict.ts";
import { bugWords } from "./report/words/bug.ts";
import { unknownIdWords } from "./report/words/unknown-ids.ts";
import { reported } from "./reported.ts";
import { printableLines } from "./text/printable.ts";

// Until there is another verdict: a run that ends without one has not passed.
process.exitCode = 2;
main().catch((error: unknown) => misused([bugWords(error)]));

async function main(): Promise<void> {
  hideEnvironment();
  widenThreadPool();
  const { texts, annotations, summary, posts, token, variables, errors } = readInputs();
  if (token !== null) mask(token.reveal());
  for (const value of Object.values(variables)) mask(value);
  const settings = readOptions(texts);
  if (settings.kind === "usage") return misused([...errors, ...settings.errors]);
  if (errors.length > 0) return misused(errors);
  const { options } = settings;
  const event = readEvent(process.env);
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const interrupted = untilInterrupted();
  const host: Host = {
    folder: workspace,
    workspace,
    confined: true,
    environment: { ...process.env, ...variables },
    event,
    base: baseOf(process.env, token),
    secrets: token === null ? [] : [token],
    now: () => new Date(),
    interrupted,
    onSecret: mask,
    onProgress: () => {},
  };
  if (options.mode === "plan") {
    setOutput("matrix", await plan(options, host));
    process.exitCode = 0;
    return;
  }
  const found = await reported(options, host);
  if ("kind" in found) return misused(found.kind === "unmerged" ? found.errors : unknownIdWords(found));
  const { report, remark } = await compared(found, options, workspace);
  log(terminalReport(report, { colour: true, width: 120 }));
  if (annotations) annotate(report, summary ? "the job summary or the log" : "the log");
  const written = await writeReports(report, options.reports, options.reportDir);
  setOutputs(report, written.kind === "written" ? written.paths : {});
  if (summary) await writeSummary(report);
  const remarks = await posted(posts, { report, options, workspace }, token, interrupted.aborted);
  await writeRemarks([...remark, ...remarks], summary);
  if (written.kind === "unwritable") return misused([unwritableWords(written)]);
  // A bare exit code: `setFailed` would take one of the ten places that GitHub has for errors.
  process.exitCode = exitStatus(report);
}

/** With what has changed since the last report. That there is none yet is no more than a line in the log. */
async function compared(
  report: Report,
  { previous: file, only }: Options,
  folder: string,
): Promise<{ report: Report; remark: string[] }> {
  if (file === "") return { report, remark: [] };
  const previous = await readPrevious(path.resolve(folder, file));
  const words = previousWords(previous, file);
  if (words !== null && previous.kind === "missing") log(words);
  const remark = words === null || previous.kind === "missing" ? [] : [words];
  return { report: withChanges(report, previous, only), remark };
}

/** What could not be posted. Even a bug there loses no report. */
async function posted(
  asked: Posts,
  what: Posted,
  token: Secret | null,
  isInterrupted: boolean,
): Promise<string[]> {
  // The job that joins the shards posts for all of them.
  if (what.report.shard !== null || (!asked.checkRun && !asked.comment && !asked.issue)) return [];
  const place = placeOf(process.env, readPayload(process.env), what.options.files);
  if (place === null) return ["Nothing could be posted to GitHub: this is no workflow run."];
  try {
    // Loaded only here: most runs need no client for GitHub's API.
    const { post } = await import("./github/post.ts");
    return await post(asked, what, place, token, isInterrupted);
  } catch (error) {
    return [bugWords(error)];
  }
}

function misused(errors: string[]): void {
  setFailed(printableLines(errors.join("\n")));
  process.exitCode = 2;
}
