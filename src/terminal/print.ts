// Standard output, which may be a full disk or a reader that has gone away, and standard error. A runner may read both for
// commands.

import { hanging } from "../report/terminal.ts";
import { printableLines, withoutCommands } from "../text/printable.ts";
import { lookOf } from "./look.ts";

/** Prints a text. Gives the system's code where that fails. */
export function print(text: string): Promise<string | null> {
  hearErrors(process.stdout);
  return new Promise((resolve) =>
    process.stdout.write(withoutCommands(text), (error: NodeJS.ErrnoException | null | undefined) =>
      resolve(error ? (error.code ?? "unknown") : null),
    ),
  );
}

/** Says something on standard error, where somebody may listen. */
export function complain(lines: string[]): void {
  hearErrors(process.stderr);
  process.stderr.write(`${withoutCommands(printableLines(lines.join("\n")))}\n`);
}

/** An error that nobody listens to ends the program; the one who writes gets it all the same. */
function hearErrors(stream: NodeJS.WriteStream): void {
  if (stream.listenerCount("error") === 0) stream.on("error", () => {});
}

/** Says why nothing was done because of how the program, or a command of it, was called. Gives the exit status. */
export function misused(errors: string[], command: string | null = null): 2 {
  stopped(errors);
  complain([`See destination-check ${command === null ? "" : `${command} `}--help.`]);
  return 2;
}

/** Says why the work could not be done. Gives the exit status. */
export function stopped(errors: string[]): 2 {
  complain(errors.flatMap((error) => fitted(`destination-check: ${error}`)));
  return 2;
}

/** At a terminal no line is wider than it; elsewhere an error is one line, for whoever looks for it in a log. */
function fitted(line: string): string[] {
  if (!process.stderr.isTTY) return [line];
  const [first, rest] = hanging(line, 2, lookOf(process.stderr, process.env).width);
  return [first, ...rest];
}

/** The status, unless what there was to say could not be printed. That nobody reads on (`| head`) is no failure. */
export function printed<Status>(code: string | null, status: Status): Status | 2 {
  if (code === null || code === "EPIPE") return status;
  return stopped([`standard output can't be written to (${code}).`]);
}
