#!/usr/bin/env node
// The face for a terminal: arguments in, text or JSON out, an exit status.

import { check, type Surroundings, type UnknownIds } from "./check.ts";
import { cliEvent } from "./config/trust.ts";
import type { Options } from "./options.ts";
import { bugWords } from "./report/bug.ts";
import { jsonReport, unwritableWords, writeReports } from "./report/files.ts";
import { markdownReport } from "./report/markdown.ts";
import type { Report } from "./report/report.generated.ts";
import { terminalReport } from "./report/terminal.ts";
import { exitStatus } from "./report/verdict.ts";
import { type Format, readCommand, unknownWord } from "./terminal/arguments.ts";
import { fixFiles } from "./terminal/fix-files.ts";

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => misused([bugWords(error)]));

async function main(args: string[]): Promise<number> {
  const command = readCommand(args);
  if (command.kind === "print") {
    process.stdout.write(command.text);
    return 0;
  }
  if (command.kind === "usage") return misused(command.errors);
  const { options, format, fix } = command;
  const around = surroundings();
  const first = await check(options, around);
  clearProgress();
  if ("kind" in first) return misused(unknownIds(first));
  const report = fix ? await fixed(first, options, around) : first;
  process.stdout.write(inFormat(report, format));
  const written = await writeReports(report, options.reports, options.reportDir);
  if (written.kind === "unwritable") return misused([`--${unwritableWords(written)}`]);
  return exitStatus(report);
}

function surroundings(): Surroundings {
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());
  return {
    workspace: process.cwd(),
    confined: false,
    environment: process.env,
    event: cliEvent,
    now: () => new Date(),
    interrupted: interrupted.signal,
    onSecret: () => {},
    onProgress: showProgress,
  };
}

/** Makes the edits that need no second look, says so on standard error, and checks again. */
async function fixed(report: Report, options: Options, around: Surroundings): Promise<Report> {
  const validate = () => checkKnown({ ...options, mode: "validate" }, around);
  const files = await fixFiles(report, around.workspace, validate);
  for (const { file, edits, undone } of files) {
    const words = undone
      ? "changed nothing: the edits would have made it worse"
      : `${edits} ${edits === 1 ? "edit" : "edits"} made`;
    process.stderr.write(`${file}: ${words}\n`);
  }
  if (files.length === 0) process.stderr.write("There is nothing that can be fixed without a second look.\n");
  const again = files.some(({ undone }) => !undone) ? await checkKnown(options, around) : report;
  clearProgress();
  return again;
}

/** No edit touches an id, so an id that was known still is. */
async function checkKnown(options: Options, around: Surroundings): Promise<Report> {
  const report = await check(options, around);
  if (!("kind" in report)) return report;
  throw new Error("An id is not known any more.");
}

function unknownIds({ unknown, known }: UnknownIds): string[] {
  return unknown.map((id) => unknownWord("only", id, known));
}

function misused(errors: string[]): 2 {
  const lines = errors.map((error) => `destination-check: ${error}`);
  process.stderr.write(`${lines.join("\n")}\nSee destination-check --help.\n`);
  return 2;
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
