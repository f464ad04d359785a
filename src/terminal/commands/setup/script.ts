// Names from the file in scripts for psql and for shells.

import { oneLine } from "../../../text/printable.ts";
import { identifier, literal } from "../../../text/sql.ts";

/** A name in a comment of SQL, which it can't end. */
export function shown(name: string): string {
  return oneLine(name, 63).replaceAll(/\*(?=\/)|\/(?=\*)/g, "$& ");
}

/** A block of PL/pgSQL, in dollar quotes that it does not contain. */
export function doBlock(body: string, tag: string): string {
  let quote = `$${tag}$`;
  for (let count = 1; body.includes(quote); count++) quote = `$${tag}${count}$`;
  return `DO ${quote}\n${body}\n${quote};`;
}

/**
 * Lets psql ask for the password and send only its hash. psql's own commands do not accept `U&"…"`, so a name that needs
 * it is passed in a variable.
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
