import { createReadStream } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { check } from "../check.ts";
import { fileLimits, isInside, readStream, readText } from "../config/files.ts";
import { eventSkipReason } from "../config/trust/trust.ts";
import type { Connector } from "../connect/connect-all.ts";
import { crashSentence } from "../crash.ts";
import { endOfRun, type Host, writeRoots } from "../host.ts";
import { flagName } from "../option-kinds.ts";
import type { Options, TerminalOptions } from "../options.ts";
import { previousWords, readPrevious, withChanges } from "../report/changes.ts";
import { codeQualityReport } from "../report/codequality.ts";
import { reportText, unwrittenWords, writeReports } from "../report/files.ts";
import { fromRoot } from "../report/findings.ts";
import type { Report } from "../report/report.generated.ts";
import { connectionLines } from "../report/terminal/destinations.ts";
import { terminalProblems, terminalReport } from "../report/terminal/terminal.ts";
import { exitStatus } from "../report/verdict.ts";
import { unreadableWords } from "../rules/config/file.ts";
import { merge, noReportWords, plan } from "../sharding.ts";
import { list } from "../text/phrases.ts";
import { type Paint, painter } from "../text/prose.ts";
import type { CheckCall } from "./arguments.ts";
import { type Stopped, stopped, type Usage, usage } from "./commands.ts";
import {
  type FixedFile,
  filesInMemory,
  filesOnDisk,
  fixDiff,
  fixFiles,
  fixWords,
  unsafeFixes,
} from "./fix.ts";
import {
  asCalled,
  clearProgress,
  fail,
  failUsage,
  lookOf,
  print,
  printNotes,
  printSentences,
  statusAfterPrint,
} from "./print.ts";

/** Returns the exit status. */
export async function runCheck(
  { options, terminal }: CheckCall,
  commandHost: Host,
  connector: Connector | null,
): Promise<number> {
  const sources = await withSources(
    options,
    terminal,
    terminal.quiet ? { ...commandHost, onProgress: () => {} } : commandHost,
  );
  if (sources.kind === "usage") return failUsage(sources.errors);
  if (sources.kind === "stopped") return fail(sources.errors);
  const { host } = sources;
  if (options.mode === "plan") {
    const matrix = await plan(options, host);
    return statusAfterPrint(await print(`${JSON.stringify(matrix)}\n`), 0);
  }
  const first = options.mode === "merge" ? await merge(options, host) : await check(options, host, connector);
  clearProgress();
  if ("kind" in first) return failUsage(noReportWords(first, flagName));
  if (terminal.fix && terminal.dryRun) return dryRun(first, options, host);
  const { report, errors } = terminal.fix
    ? await applyFixes(first, options, host, terminal)
    : { report: first, errors: [] };
  const { status } = await outputReport(report, options, terminal, host);
  return errors.length > 0 ? fail(errors) : status;
}

/** `isComplete`: false if something could not be written. */
export async function outputReport(
  checked: Report,
  options: Options,
  terminal: TerminalOptions,
  host: Host,
): Promise<{ status: number; isComplete: boolean }> {
  const { previous, reports, reportDir, files } = options;
  const report = previous === "" ? checked : await compareWithPrevious(checked, options, terminal, host);
  // The report files are written even if printing crashes.
  const printing = await printReport(report, terminal, host).then(
    (code) => ({ code, crashes: [] }),
    (error: unknown) => ({ code: null, crashes: [crashSentence(error)] }),
  );
  const place = {
    folder: reportDir,
    from: host.folder,
    roots: writeRoots(host, files),
    folderInRepository: folderInRepository(host),
  };
  const { paths, failures } = await writeReports(report, reports, place);
  const written = Object.values(paths);
  if (written.length > 0 && !terminal.quiet) printSentences([`Wrote ${list(written)}.`]);
  const unwritten = failures.map((failure) => `${flagName("report-dir")}: ${unwrittenWords(failure, place)}`);
  const errors = [...printing.crashes, ...unwritten];
  if (errors.length > 0) return { status: fail(errors), isComplete: false };
  return { status: statusAfterPrint(printing.code, exitStatus(report)), isComplete: printing.code === null };
}

type Sources = { kind: "host"; host: Host } | Usage | Stopped;

/** Adds `--env-file` and standard input to the host. Both have to end before the deadline. */
async function withSources(
  { files, deadlineMs }: Options,
  { envFile }: TerminalOptions,
  host: Host,
): Promise<Sources> {
  const ended = endOfRun(host, deadlineMs);
  const read = envFile === "" ? { variables: {} } : await readVariables(envFile, host, ended);
  if (typeof read === "string") return usage(`${flagName("env-file")}: ${envFile} ${read}.`);
  // As with Node's --env-file, variables that are set already take precedence.
  const sourced = { ...host, environment: { ...read.variables, ...host.environment } };
  if (!files.includes("-")) return { kind: "host", host: sourced };
  const standardInput = await readStream(process.stdin, fileLimits.destinations, ended);
  return standardInput === null
    ? stopped(`standard input ${unendedWords(host)}, so nothing was checked.`)
    : { kind: "host", host: { ...sourced, standardInput } };
}

/** In a workflow the checkout is untrusted: a file in it must not be a link, nor choose the host that secrets are sent to. */
async function readVariables(
  named: string,
  host: Host,
  ended: AbortSignal,
): Promise<{ variables: Record<string, string> } | string> {
  const { folder, workspace, confined, event } = host;
  const absolute = path.resolve(folder, named);
  const isCheckedOut = confined && isInside(absolute, workspace);
  if (isCheckedOut && eventSkipReason(event)?.kind === "untrusted-event")
    return `is not read, since the event ${event.name} can combine an untrusted author's file with your secrets. Set the variables in the step's \`env:\``;
  const read = isCheckedOut
    ? await readText(absolute, workspace, fileLimits.variables)
    : await readStream(createReadStream(absolute), fileLimits.variables, ended);
  if (read === null) return unendedWords(host);
  if (read.kind === "unreadable") return unreadableWords(read.reason);
  return { variables: parseEnv(read.text) as Record<string, string> };
}

function unendedWords({ interrupted }: Host): string {
  return `did not end ${interrupted.aborted ? "before the run was interrupted" : "in time"}`;
}

/** Returns the system's error code, or null. */
async function printReport(
  report: Report,
  { format, quiet, verbose }: TerminalOptions,
  host: Host,
): Promise<string | null> {
  if (verbose && report.destinations.length > 0)
    printNotes([...connectionLines(report, lookOf(process.stderr, process.env).width), ""]);
  const folder = folderInRepository(host);
  if (format === "codequality") return print(codeQualityReport(fromRoot(report, folder)));
  if (format !== "text" && format !== "github") return print(await reportText(report, format, folder));
  const terminal = lookOf(process.stdout, process.env);
  const look = format === "text" ? terminal : { ...terminal, colour: false };
  const text = quiet ? terminalProblems(report, look) : terminalReport(report, look);
  const code = await print(asCalled(text, process.env));
  if (format === "github" && code === null) {
    // Keeps the output for workflows out of other runs.
    const { annotate } = await import("../github/outputs.ts");
    annotate(fromRoot(report, folder), { fullList: "the log" });
  }
  return code;
}

function folderInRepository({ workspace, folder }: Host): string {
  return path.relative(workspace, folder);
}

async function applyFixes(
  report: Report,
  options: Options,
  host: Host,
  { quiet }: TerminalOptions,
): Promise<{ report: Report; errors: string[] }> {
  const validate = () => checkAgain({ ...options, mode: "validate" }, host);
  const files = await fixFiles(report, filesOnDisk(host), validate);
  const reportAfter = files.some(({ kind }) => kind === "fixed") ? await checkAgain(options, host) : report;
  clearProgress();
  const words = fixWords(files, unsafeFixes(reportAfter));
  if (!quiet && words.length > 0) printSentences(words);
  return { report: reportAfter, errors: fixFailures(files) };
}

function fixFailures(files: FixedFile[]): string[] {
  return files.flatMap((file) => (file.kind === "failed" ? [`${flagName("fix")}: ${file.words}`] : []));
}

/** Prints what `--fix` would change as a diff. Returns the exit status of the unchanged files. */
async function dryRun(report: Report, options: Options, host: Host): Promise<number> {
  const texts = new Map<string, string>();
  const validate = () => checkAgain({ ...options, mode: "validate" }, { ...host, texts });
  const files = await fixFiles(report, filesInMemory(host, texts), validate);
  const { lines, isExact } = await fixDiff(files, host, texts);
  const paint = painter(lookOf(process.stdout, process.env).colour);
  const code = await print(lines.map((line) => `${paintedDiffLine(line, paint)}\n`).join(""));
  const failures = fixFailures(files);
  if (failures.length > 0) return fail(failures);
  if (lines.length === 0) printSentences(["Nothing can be fixed automatically."]);
  else if (!isExact)
    printSentences([
      "The diff hides secrets or unprintable characters, so `patch` can't apply it. Use `--fix`.",
    ]);
  return statusAfterPrint(code, exitStatus(report));
}

function paintedDiffLine(line: string, paint: Paint): string {
  if (/^(?:---|\+\+\+) /.test(line)) return paint("bold", line);
  return line.startsWith("-") ? paint("red", line) : line.startsWith("+") ? paint("green", line) : line;
}

async function compareWithPrevious(
  report: Report,
  { previous: file, only }: Options,
  { quiet }: TerminalOptions,
  host: Host,
): Promise<Report> {
  const previous = await readPrevious(path.resolve(host.folder, file), host);
  const words = previousWords(previous, flagName("previous"), file);
  if (words !== null && !(quiet && previous.kind === "missing")) printSentences([words]);
  return withChanges(report, previous, only);
}

/** Fixes keep ids, so `only` still matches. */
async function checkAgain(options: Options, host: Host): Promise<Report> {
  const report = await check(options, host);
  if (!("kind" in report)) return report;
  throw new Error("A fix has changed the id of a destination.");
}
