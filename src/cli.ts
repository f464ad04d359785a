#!/usr/bin/env node
// The face for a terminal: arguments in, text or JSON out, an exit status.

import path from "node:path";
import { check, type Surroundings } from "./check.ts";
import { cliEvent } from "./config/trust.ts";
import { hideEnvironment } from "./connect/shared/hidden-environment.ts";
import { widenThreadPool } from "./connect/shared/thread-pool.ts";
import type { Options } from "./options.ts";
import { plan } from "./plan.ts";
import { previousWords, readPrevious, withChanges } from "./report/changes/previous.ts";
import { jsonReport, unwritableWords, writeReports } from "./report/files.ts";
import { markdownReport } from "./report/markdown/markdown.ts";
import type { Report } from "./report/report.generated.ts";
import { terminalReport } from "./report/terminal/terminal.ts";
import { exitStatus } from "./report/verdict.ts";
import { bugWords } from "./report/words/bug.ts";
import { unknownIdWords } from "./report/words/unknown-ids.ts";
import { reported } from "./reported.ts";
import { setupAuditor } from "./setup/setup-auditor.ts";
import { type Format, readCommand } from "./terminal/arguments.ts";
import { fixFiles, fixWords, unsafeEdits } from "./terminal/fix-files.ts";
import { complain, print } from "./terminal/print.ts";
import { workspaceAround } from "./terminal/workspace.ts";

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => stopped([bugWords(error)]));

async function main(args: string[]): Promise<number> {
  hideEnvironment();
  widenThreadPool();
  const command = readCommand(args);
  if (command.kind === "print") return printed(await print(command.text), 0);
  if (command.kind === "usage") return misused(command.errors);
  const around = surroundings();
  if (command.kind === "setup") return setUp(command.id, command.files, around);
  const { options, format, fix } = command;
  if (options.mode === "plan") {
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
  const code = await print(inFormat(report, format));
  const written = await writeReports(report, options.reports, options.reportDir);
  if (written.kind === "unwritable") return stopped([`--${unwritableWords(written)}`]);
  return printed(code, exitStatus(report));
}

async function setUp(id: string | null, files: string[], around: Surroundings): Promise<number> {
  const setup = await setupAuditor(id, files, around);
  return setup.kind === "usage" ? misused(setup.errors) : printed(await print(setup.text), 0);
}

function surroundings(): Surroundings {
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());
  return {
    folder: process.cwd(),
    workspace: workspaceAround(process.cwd()),
    confined: false,
    environment: process.env,
    event: cliEvent,
    base: null,
    secrets: [],
    now: () => new Date(),
    interrupted: interrupted.signal,
    onSecret: () => {},
    onProgress: showProgress,
  };
}

/** Makes the edits that need no second look, says so on standard error, and checks again. */
async function fixed(report: Report, options: Options, around: Surroundings): Promise<Report> {
  const validate = () => checkKnown({ ...options, mode: "validate" }, around);
  const files = await fixFiles(report, around.folder, validate);
  const again = files.some(({ undone }) => !undone) ? await checkKnown(options, around) : report;
  clearProgress();
  complain(fixWords(files, unsafeEdits(again)));
  return again;
}

async function compared(report: Report, { previous: file, only }: Options, folder: string): Promise<Report> {
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

function misused(errors: string[]): 2 {
  stopped(errors);
  complain(["See destination-check --help."]);
  return 2;
}

function stopped(errors: string[]): 2 {
  complain(errors.map((error) => `destination-check: ${error}`));
  return 2;
}

/** The status, unless what there was to say could not be printed. */
function printed<Status>(code: string | null, status: Status): Status | 2 {
  if (code === null) return status;
  return stopped([`standard output can't be written to (${code}).`]);
}

function inFormat(report: Report, format: Format): string {
  if (format === "json") return jsonReport(report);
  if (format === "markdown") return markdownReport(report);
  const colour = process.stdout.isTTY === true && (process.env.NO_COLOR ?? "") === "";
  return terminalReport(report, { colour, width: Math.min(process.stdout.columns ?? 100, 120) });
}

function showProgress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total} checked`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
}
