// Prints to standard output and standard error. A disk may be full or a reader gone, and a CI system may look for commands in both.

import { fstatSync } from "node:fs";
import type { Progress } from "../host.ts";
import { product } from "../product.generated.ts";
import { list } from "../text/phrases.ts";
import { oneLine, printableLines, withoutCommands, withoutPasswords } from "../text/printable.ts";
import { cutTo, type Environment, hanging, hasColours, type Look } from "../text/prose.ts";

/** Returns the system's error code, or null. */
export function print(text: string): Promise<string | null> {
  ignoreErrors(process.stdout);
  return new Promise((resolve) =>
    process.stdout.write(withoutCommands(text), (error: NodeJS.ErrnoException | null | undefined) =>
      resolve(error ? (error.code ?? "unknown") : null),
    ),
  );
}

export function printNotes(lines: string[]): void {
  ignoreErrors(process.stderr);
  process.stderr.write(`${withoutCommands(printableLines(lines.join("\n")))}\n`);
}

/** An "error" event without a listener would end the process. The callback of `write` gets the error anyway. */
function ignoreErrors(stream: NodeJS.WriteStream): void {
  if (stream.listenerCount("error") === 0) stream.on("error", () => {});
}

export function failUsage(errors: string[], command: string | null = null): 2 {
  fail(errors);
  const program = asCalled("destination-check", process.env);
  printNotes([`See ${program} ${command === null ? "" : `${command} `}--help.`]);
  return 2;
}

/** npx does not install the command, so the commands in a text for people begin with npx too. */
export function asCalled(text: string, { npm_command }: Environment): string {
  if (npm_command !== "exec") return text;
  return text.replaceAll(/(?<=^ *|^Usage: |`)destination-check(?=[ `]|$)/gm, `npx ${product.name}`);
}

export function fail(errors: string[]): 2 {
  printSentences(errors.map((error) => `destination-check: ${error}`));
  return 2;
}

/** Breaks long lines on a terminal. They stay whole where a tool may search a log. */
export function printSentences(sentences: string[]): void {
  const lines = sentences.map((each) => withoutPasswords(asCalled(each, process.env)));
  printNotes(process.stderr.isTTY ? lines.flatMap(wrapped) : lines);
}

function wrapped(line: string): string[] {
  const indent = line.search(/\S/);
  const [first, rest] = hanging(line, indent + 2, lookOf(process.stderr, process.env).width);
  return [" ".repeat(indent) + first, ...rest];
}

/** Returns 2 if the output could not be printed. A reader that stops early (`| head`) is not a failure. */
export function statusAfterPrint<Status>(code: string | null, status: Status): Status | 2 {
  if (code === null || code === "EPIPE") return status;
  return fail([`standard output can't be written to (${code}).`]);
}

let isProgressShown = false;

export function showProgress({ done, total, waitingFor }: Progress): void {
  if (!process.stderr.isTTY) return;
  const remaining = total - done - waitingFor.length;
  const names = [
    ...waitingFor.map((name) => oneLine(name, 40)),
    ...(remaining > 0 ? [`${remaining} more`] : []),
  ];
  const waiting = names.length === 0 ? "" : `, waiting for ${list(names)}`;
  const room = (process.stderr.columns || defaultWidth) - 1;
  process.stderr.write(`\r\u001b[K${cutTo(`${done} of ${total} checked${waiting}`, room)}`);
  isProgressShown = true;
}

export function clearProgress(): void {
  if (isProgressShown) process.stderr.write("\r\u001b[K");
  isProgressShown = false;
}

const maxWidth = 120;

/** For files and pipes, and for terminals that report 0 columns. */
const defaultWidth = 100;

/** A file never gets colours. */
export function lookOf(
  { isTTY = false, columns = 0, fd }: { isTTY?: boolean; columns?: number; fd?: number },
  environment: Environment,
): Look {
  return {
    colour: !isFile(fd) && hasColours(environment, isTTY),
    width: isTTY && columns > 0 ? Math.min(columns, maxWidth) : defaultWidth,
  };
}

function isFile(fd: number | undefined): boolean {
  try {
    return fd !== undefined && fstatSync(fd).isFile();
  } catch {
    return false;
  }
}
