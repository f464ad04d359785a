// The check at a terminal: a report in the format that was asked for, and an exit status. What serves one flag is imported
// where that flag is given.

import path from "node:path";
import { check } from "../check.ts";
import { crashSentence } from "../crash.ts";
import type { Host } from "../host.ts";
import { merge } from "../merge.ts";
import type { Options } from "../options.ts";
import { plan } from "../plan.ts";
import { previousWords, readPrevious, withChanges } from "../report/changes/previous.ts";
import { unwritableWords, writeReports } from "../report/files.ts";
import { unknownIdWords } from "../report/groups.ts";
import type { Report } from "../report/report.generated.ts";
import { exitStatus } from "../report/verdict.ts";
import type { CheckCommand, Manners } from "./check/check-arguments.ts";
import { showReport } from "./check/show-report.ts";
import { fixFiles, fixWords, unsafeEdits } from "./fix.ts";
import { complain, misused, print, printed, stopped } from "./print.ts";
import { clearProgress } from "./progress.ts";

/** Checks, prints the report and writes the files that were asked for. Gives the exit status. */
export async function runCheck(
  { options, manners, fix }: Extract<CheckCommand, { kind: "check" }>,
  world: Host,
): Promise<number> {
  const host = manners.quiet ? { ...world, onProgress: () => {} } : world;
  if (options.mode === "plan") {
    const matrix = await plan(options, host);
    return printed(await print(`${JSON.stringify(matrix)}\n`), 0);
  }
  const first = options.mode === "merge" ? await merge(options, host.folder) : await check(options, host);
  clearProgress();
  if ("kind" in first) {
    const errors = first.kind === "unmerged" ? first.errors : unknownIdWords(first);
    return misused(errors.map((words) => `--${words}`));
  }
  const report = fix ? await fixed(first, options, host, manners) : first;
  return (await giveReport(report, options, manners, host.folder)).status;
}

/**
 * Prints a report, compared with the last one where there is one, and writes its files. `isGiven` is false where somebody
 * did not get all of it, or reads no more.
 */
export async function giveReport(
  found: Report,
  options: Options,
  manners: Manners,
  folder: string,
): Promise<{ status: number; isGiven: boolean }> {
  const report = options.previous === "" ? found : await compared(found, options, folder);
  // A bug in what is printed does not keep the files from being written.
  const shown = await showReport(report, manners).then(
    (code) => ({ code, crashes: [] }),
    (error: unknown) => ({ code: null, crashes: [crashSentence(error)] }),
  );
  const { failures } = await writeReports(report, options.reports, options.reportDir);
  const errors = [...shown.crashes, ...failures.map((failure) => `--${unwritableWords(failure)}`)];
  if (errors.length > 0) return { status: stopped(errors), isGiven: false };
  return { status: printed(shown.code, exitStatus(report)), isGiven: shown.code === null };
}

/** Makes the edits that need no second look, says so on standard error, and checks again. */
async function fixed(report: Report, options: Options, host: Host, { quiet }: Manners): Promise<Report> {
  const validate = () => checkKnown({ ...options, mode: "validate" }, host);
  const files = await fixFiles(report, host.folder, validate);
  const again = files.some(({ undone }) => !undone) ? await checkKnown(options, host) : report;
  clearProgress();
  if (!quiet) complain(fixWords(files, unsafeEdits(again)));
  return again;
}

async function compared(report: Report, { previous: file, only }: Options, folder: string): Promise<Report> {
  const previous = await readPrevious(path.resolve(folder, file));
  const words = previousWords(previous, file);
  if (words !== null) complain([words]);
  return withChanges(report, previous, only);
}

/** No edit touches an id, so an id that was known still is. */
async function checkKnown(options: Options, host: Host): Promise<Report> {
  const report = await check(options, host);
  if (!("kind" in report)) return report;
  throw new Error("An id is not known any more.");
}
