// What `init` and `import` leave behind: new files, and the secrets that a person creates for them.

import { rm } from "node:fs/promises";
import { prose } from "../../../text/prose.ts";
import { unwritableWords, type WriteRefusal, writeWhole } from "../../../write.ts";

/** `name` is the path to show. */
export type NewFile = { name: string; absolute: string; text: string };

/** The first file that could not be written. `roots` are the folders that it had to be inside of. */
export type Unwritten = { name: string; refusal: WriteRefusal; roots: readonly string[] };

/** Writes all of the files or none, and overwrites nothing. Null if they are written. */
export async function writeNewFiles(files: NewFile[], roots: readonly string[]): Promise<Unwritten | null> {
  const written: string[] = [];
  for (const { name, absolute, text } of files) {
    const refusal = writeWhole(absolute, text, "create", roots);
    if (refusal === null) written.push(absolute);
    else {
      for (const file of written) await rm(file);
      return { name, refusal, roots };
    }
  }
  return null;
}

/** Why nothing was written. `instead` says what to do about a file that exists. */
export function unwrittenWords({ name, refusal, roots }: Unwritten, instead: string): string {
  const words = unwritableWords(name, refusal, roots);
  return refusal.kind === "exists" ? `${words} ${instead}` : words;
}

/** `holds` describes the value. A value of several lines is read from a `file`. */
export type NeededSecret = { name: string; holds: string; file?: boolean };

/** The secrets to create, with the commands that ask for their values. Empty if none is needed. */
export function secretWords(secrets: NeededSecret[]): string[] {
  if (secrets.length === 0) return [];
  return [
    ...prose(
      `Create ${secrets.length === 1 ? "this secret" : "these secrets"} in the repository's settings, or with the GitHub CLI, which asks for each value:`,
      0,
      printWidth,
    ),
    ...commandLines(
      secrets.map(({ name, holds, file }) => ({
        command: `gh secret set ${name}${file === true ? " < FILE" : ""}`,
        about: holds,
      })),
    ),
  ];
}

/** How wide a new user's terminal is at least, in columns. */
export const printWidth = 80;

/** Commands to copy, each with a comment that says what it is for: beside it, or above it where a line would be too long. */
export function commandLines(commands: { command: string; about: string }[]): string[] {
  const width = Math.max(...commands.map(({ command }) => command.length));
  const lines = commands.map(({ command, about }) => `  ${command.padEnd(width)}  # ${about}`);
  if (lines.every((line) => line.length <= printWidth)) return lines;
  return commands.flatMap(({ command, about }) => [
    ...prose(about, 0, printWidth - 4).map((line) => `  # ${line}`),
    `  ${command}`,
  ]);
}
