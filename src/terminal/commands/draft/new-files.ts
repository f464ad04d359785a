// What `init` and `import` leave behind: new files, and the secrets that a person creates for them.

import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** `name` is the path to show. */
export type NewFile = { name: string; absolute: string; text: string };

export type Written =
  | { kind: "written" }
  | { kind: "exists"; name: string }
  | { kind: "failed"; name: string; code: string };

/** Writes all of the files or none, and overwrites nothing. */
export async function writeNewFiles(files: NewFile[]): Promise<Written> {
  const written: string[] = [];
  for (const { name, absolute, text } of files) {
    try {
      await mkdir(path.dirname(absolute), { recursive: true });
      await writeFile(absolute, text, { flag: "wx" });
      written.push(absolute);
    } catch (error) {
      for (const file of written) await rm(file);
      const code = (error as NodeJS.ErrnoException).code ?? "unknown";
      return code === "EEXIST" ? { kind: "exists", name } : { kind: "failed", name, code };
    }
  }
  return { kind: "written" };
}

/** Why nothing was written. `instead` says what to do about a file that exists. */
export function notWrittenWords(written: Exclude<Written, { kind: "written" }>, instead: string): string {
  return written.kind === "exists"
    ? `${written.name} already exists, and was not overwritten. ${instead}`
    : `${written.name} could not be written (${written.code}). Choose a folder that you can write to.`;
}

/** `holds` describes the value. A value of several lines is read from a `file`. */
export type NeededSecret = { name: string; holds: string; file?: boolean };

/** The secrets to create, with the commands that ask for their values. Empty if none is needed. */
export function secretWords(secrets: NeededSecret[]): string[] {
  if (secrets.length === 0) return [];
  return [
    `Create ${secrets.length === 1 ? "this secret" : "these secrets"} in the repository's settings, or with the GitHub CLI, which asks for each value:`,
    ...commandLines(
      secrets.map(({ name, holds, file }) => ({
        command: `gh secret set ${name}${file === true ? " < FILE" : ""}`,
        about: holds,
      })),
    ),
  ];
}

/** Commands to copy, each with a comment that says what it is for. */
export function commandLines(commands: { command: string; about: string }[]): string[] {
  const width = Math.max(...commands.map(({ command }) => command.length));
  return commands.map(({ command, about }) => `  ${command.padEnd(width)}  # ${about}`);
}
