// The log of a step.

import { withoutCommands } from "../../text/printable.ts";

/** Prints text of several lines so that the runner sees no command in it. */
export function log(text: string): void {
  process.stdout.write(`${withoutCommands(text)}\n`);
}
