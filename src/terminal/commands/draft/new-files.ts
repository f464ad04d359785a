// Files that the program writes for somebody to keep: all of them or none, and never over what is there.

import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** `name` is the path as it is shown. */
export type NewFile = { name: string; absolute: string; text: string };

/** What stands in the way (`taken`), or the system's code for why a file could not be written. */
export type Written =
  | { kind: "written" }
  | { kind: "taken"; name: string }
  | { kind: "failed"; name: string; code: string };

/** Where one of the files can't be written, those before it are taken back. */
export async function writeNewFiles(files: NewFile[]): Promise<Written> {
  const made: string[] = [];
  for (const { name, absolute, text } of files) {
    try {
      await mkdir(path.dirname(absolute), { recursive: true });
      await writeFile(absolute, text, { flag: "wx" });
      made.push(absolute);
    } catch (error) {
      for (const each of made) await rm(each);
      const code = (error as NodeJS.ErrnoException).code ?? "unknown";
      return code === "EEXIST" ? { kind: "taken", name } : { kind: "failed", name, code };
    }
  }
  return { kind: "written" };
}

/** Why nothing was written; `instead` says what to do about a file that is there. */
export function unwrittenWords(written: Exclude<Written, { kind: "written" }>, instead: string): string {
  return written.kind === "taken"
    ? `${written.name} is there already, and nothing is overwritten. ${instead}`
    : `${written.name} could not be written (${written.code}). Choose a folder that this user may write to.`;
}
