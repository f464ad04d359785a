import { oneLine } from "../../../text/printable.ts";
import { identifier, literal } from "../../../text/sql.ts";
// What the scripts for psql and for a shell have in common: how names of the file stand in them.

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
 * psql asks for the password and sends no more than its hash. Its own commands take no `U&"…"`: a name that has to be
 * written so goes there by way of a variable.
 */
export function askForPassword(name: string): string {
  const role = identifier(name);
  if (!role.startsWith("U&")) return `\\password ${role}`;
  return `SELECT ${literal(name)} AS role \\gset\n\\password :"role"`;
}

/** A word of a shell, always in quotes. */
export function shellWord(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
