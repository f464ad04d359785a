// The secrets that a person has to create for a destinations file, by name: what they hold is never asked for.

import { commandLines } from "./command-lines.ts";

/** `holds` says what it is. Where it has several lines it comes out of a `file`. */
export type NeededSecret = { name: string; holds: string; file?: boolean };

/** What to create, and the commands that ask for each value. Empty where nothing is needed. */
export function secretWords(secrets: NeededSecret[]): string[] {
  if (secrets.length === 0) return [];
  return [
    `Create ${secrets.length === 1 ? "this secret" : "these secrets"} in the repository's settings, or with GitHub's command, which asks for each value:`,
    ...commandLines(
      secrets.map(({ name, holds, file }) => ({
        command: `gh secret set ${name}${file === true ? " < FILE" : ""}`,
        about: holds,
      })),
    ),
  ];
}
