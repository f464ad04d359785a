// How the terminal wants to be written to.

import type { Look } from "../report/terminal.ts";

type Stream = { isTTY?: boolean; columns?: number };

/** Longer lines are hard to read, however wide the terminal is. */
const widest = 120;

/** Prose that goes into a file or through a pipe. */
const usual = 100;

/**
 * Colours only on a terminal that knows them, and never with NO_COLOR (https://no-color.org: set, and not empty);
 * FORCE_COLOR puts none into a file. A terminal that does not tell its width (0 columns) has the usual one.
 */
export function lookOf(
  { isTTY = false, columns = 0 }: Stream,
  environment: Readonly<Record<string, string | undefined>>,
): Look {
  const { NO_COLOR: noColour = "", TERM: terminal } = environment;
  return {
    colour: isTTY && noColour === "" && terminal !== "dumb",
    width: isTTY && columns > 0 ? Math.min(columns, widest) : usual,
  };
}
