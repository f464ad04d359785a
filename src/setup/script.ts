// What the scripts for psql and for a shell have in common: how names of the file stand in them.

import { oneLine } from "../rules/words/printable.ts";

/** A name within a comment of SQL, which it can't end. */
export function shown(name: string): string {
  return oneLine(name, 63).replaceAll(/\*(?=\/)|\/(?=\*)/g, "$& ");
}

/** A block of PL/pgSQL, in a dollar quote that is no part of it. */
export function doBlock(body: string, tag: string): string {
  let quote = `$${tag}$`;
  for (let count = 1; body.includes(quote); count++) quote = `$${tag}${count}$`;
  return `DO ${quote}\n${body}\n${quote};`;
}

/**
 * psql asks for the password and sends no more than its hash. Its commands know no other quotes than these, and end with
 * the line: what follows a line break in a name would be run.
 */
export function askForPassword(role: string): string {
  return /[\r\n\0]/.test(role)
    ? "-- psql's \\password takes no name with a line break: set the password with ALTER ROLE."
    : `\\password "${role.replaceAll('"', '""')}"`;
}

/** A word of a shell, always in quotes. */
export function shellWord(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
