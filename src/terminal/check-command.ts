// The check at a terminal: a report in the format that was asked for, and an exit status.

import path from "node:path";
import { check, type Surroundings } from "../check.ts";
import type { Options } from "../options.ts";
import { unwritableWords, writeReports } from "../report/files.ts";
import { forms } from "../report/forms.ts";
import type { Report } from "../report/report.generated.ts";
import { terminalReport } from "../report/terminal/terminal.ts";
import { exitStatus } from "../report/verdict.ts";
import { unknownIdWords } from "../report/words/unknown-ids.ts";
import { reported } from "../reported.ts";
import type { CheckCommand, Format } from "./check-arguments.ts";
import { complain, misused, print, printed, stopped } from "./print.ts";
import { clearProgress } from "./progress.ts";

/** Checks, prints the report and writes the files that were asked for. Gives the exit status. */
export async function runCheck(
  { options, format, fix }: Extract<CheckCommand, { kind: "check" }>,
  around: Surroundings,
): Promise<number> {
  if (options.mode === "plan") {
    const { plan } = await import("../plan.ts");
    const matrix = await plan(options, around);
    return printed(await print(`${JSON.stringify(matrix)}\n`), 0);
  }
  const first = await reported(options, around);
  clearProgress();
  if ("kind" in first) {
    const errors = first.kind === "unmerged" ? first.errors : unknownIdWords(first);
    return misused(errors.map((words) => `--${words}`));
  }
  const found = fix ? await fixed(first, options, around) : first;
  const report = options.previous === "" ? found : await compared(found, options, around.folder);
  const code = await print(await inFormat(report, format));
  const written = await writeReports(report, options.reports, options.reportDir);
  if (written.kind === "unwritable") return stopped([`--${unwritableWords(written)}`]);
  return printed(code, exitStatus(report));
}

/** Makes the edits that need no second look, says so on standard error, and checks again. */
async function fixed(report: Report, options: Options, around: Surroundings): Promise<Report> {
  const { fixFiles, fixWords, unsafeEdits } = await import("./fix-files.ts");
  const validate = () => checkKnown({ ...options, mode: "validate" }, around);
  const files = await fixFiles(report, around.folder, validate);
  const again = files.some(({ undone }) => !undone) ? await checkKnown(options, around) : report;
  clearProgress();
  complain(fixWords(files, unsafeEdits(again)));
  return again;
}

async function compared(report: Report, { previous: file, only }: Options, folder: string): Promise<Report> {
  const { previousWords, readPrevious, withChanges } = await import("../report/changes/previous.ts");
  const previous = await readPrevious(path.resolve(folder, file));
  const words = previousWords(previous, file);
  if (words !== null) complain([words]);
  return withChanges(report, previous, only);
}

/** No edit touches an id, so an id that was known still is. */
async function checkKnown(options: Options, around: Surroundings): Promise<Report> {
  const report = await check(options, around);
  if (!("kind" in report)) return report;
  throw new Error("An id is not known any more.");
}

async function inFormat(report: Report, format: Format): Promise<string> {
  if (format !== "text") return forms[format].text(report);
  const colour = process.stdout.isTTY === true && (process.env.NO_COLOR ?? "") === "";
  return terminalReport(report, { colour, width: Math.min(process.stdout.columns ?? 100, 120) });
}
