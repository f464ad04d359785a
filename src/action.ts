// The face for GitHub: inputs in; annotations, summary, outputs and the log out.

import { setFailed } from "@actions/core";
import { check } from "./check.ts";
import { printableLines } from "./config/printable.ts";
import { widenThreadPool } from "./connect/shared/thread-pool.ts";
import { annotate } from "./github/annotations.ts";
import { readEvent } from "./github/event.ts";
import { readInputs } from "./github/inputs.ts";
import { log } from "./github/log.ts";
import { mask } from "./github/masks.ts";
import { setOutputs, writeSummary } from "./github/outputs.ts";
import { readOptions } from "./options.ts";
import { bugWords } from "./report/bug.ts";
import { unwritableWords, writeReports } from "./report/files.ts";
import { terminalReport } from "./report/terminal.ts";
import { unknownIdWords } from "./report/unknown-ids.ts";
import { exitStatus } from "./report/verdict.ts";

await main().catch((error: unknown) => misused([bugWords(error)]));

async function main(): Promise<void> {
  widenThreadPool();
  const { texts, annotations, summary, errors } = readInputs();
  const settings = readOptions(texts);
  if (settings.kind === "usage") return misused([...errors, ...settings.errors]);
  if (errors.length > 0) return misused(errors);
  const { options } = settings;
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  const report = await check(options, {
    folder: workspace,
    workspace,
    confined: true,
    environment: process.env,
    event: readEvent(process.env),
    now: () => new Date(),
    interrupted: untilInterrupted(),
    onSecret: mask,
    onProgress: () => {},
  });
  if ("kind" in report) return misused(unknownIdWords(report));
  log(terminalReport(report, { colour: true, width: 120 }));
  if (annotations) annotate(report);
  const written = await writeReports(report, options.reports, options.reportDir);
  setOutputs(report, written.kind === "written" ? written.paths : {});
  if (summary) await writeSummary(report);
  if (written.kind === "unwritable") return misused([unwritableWords(written)]);
  // A bare exit code: `setFailed` would take one of the ten places that GitHub has for errors.
  process.exitCode = exitStatus(report);
}

/** GitHub cancels a job with SIGINT, and with SIGTERM 7.5 s later. */
function untilInterrupted(): AbortSignal {
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());
  return interrupted.signal;
}

function misused(errors: string[]): void {
  setFailed(printableLines(errors.join("\n")));
  process.exitCode = 2;
}
