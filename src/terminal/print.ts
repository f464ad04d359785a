// Standard output, which may be a full disk or a reader that has gone away, and standard error. A runner may read both for
// commands.

import { printableLines } from "../config/printable.ts";
import { withoutCommands } from "../report/terminal/log-text.ts";

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

/** Says why nothing was done because of how the program was called. Gives the exit status. */
export function misused(errors: string[]): 2 {
  stopped(errors);
  complain(["See destination-check --help."]);
  return 2;
}

/** Says why the work could not be done. Gives the exit status. */
export function stopped(errors: string[]): 2 {
  complain(errors.map((error) => `destination-check: ${error}`));
  return 2;
}

/** The status, unless what there was to say could not be printed. That nobody reads on (`| head`) is no failure. */
export function printed<Status>(code: string | null, status: Status): Status | 2 {
  if (code === null || code === "EPIPE") return status;
  return stopped([`standard output can't be written to (${code}).`]);
}
