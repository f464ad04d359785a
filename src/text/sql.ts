import { oneLine, withoutBackticks } from "./printable.ts";

export function identifier(name: string): string {
  const quoted = name.replaceAll('"', '""');
  if (withoutBackticks(name) === name) return `"${quoted}"`;
  return `U&"${escapeUncopyable(quoted.replaceAll("\\", "\\\\"), (code) => `\\+${code.padStart(6, "0")}`)}"`;
}

/**
 * Does not depend on `standard_conforming_strings`: a value with a backslash is an escape string, as `U&` constants need that
 * setting. https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-STRINGS-ESCAPE
 */
export function literal(text: string): string {
  const quoted = text.replaceAll("'", "''");
  if (withoutBackticks(text) === text && !text.includes("\\")) return `'${quoted}'`;
  return `E'${escapeUncopyable(quoted.replaceAll("\\", "\\\\"), (code) => `\\U${code.padStart(8, "0")}`)}'`;
}

/** A name as PostgreSQL stores it: at most 63 bytes of whole characters. */
export function storedName(name: string): string {
  const bytes = Buffer.from(name, "utf8");
  if (bytes.length <= 63) return name;
  let end = 63;
  while ((bytes[end]! & 0xc0) === 0x80) end--;
  return bytes.toString("utf8", 0, end);
}

/** For a comment, which the name can neither end nor nest. */
export function commentName(name: string): string {
  return oneLine(name, 63).replaceAll(/\*(?=\/)|\/(?=\*)/g, "$& ");
}

/** Like PostgreSQL's: https://www.postgresql.org/docs/current/functions-string.html#FUNCTIONS-STRING-FORMAT */
export function format(template: string, values: string[]): string {
  let next = 0;
  return template.replaceAll(/%(?:(\d+)\$)?([ILs%])/g, (_, place: string | undefined, kind: string) => {
    if (kind === "%") return "%";
    const value = values[place === undefined ? next++ : Number(place) - 1] ?? "";
    if (kind === "s") return value;
    return kind === "I" ? identifier(value) : literal(value);
  });
}

/** PL/pgSQL in dollar quotes that it does not contain. */
export function doBlock(body: string, tag: string): string {
  let quote = `$${tag}$`;
  for (let count = 1; body.includes(quote); count++) quote = `$${tag}${count}$`;
  return `DO ${quote}\n${body}\n${quote};`;
}

/** Sends only a hash. psql's commands do not accept `U&"…"`, so such a name is passed in a variable. */
export function passwordPrompt(name: string): string {
  const role = identifier(name);
  if (!role.startsWith("U&")) return `\\password ${role}`;
  return `SELECT ${literal(name)} AS role \\gset\n\\password :"role"`;
}

/** Escapes characters that would not survive copying, or would end the code block. */
function escapeUncopyable(text: string, encode: (hexadecimal: string) => string): string {
  return Array.from(text, (character) =>
    withoutBackticks(character) === character ? character : encode(character.codePointAt(0)!.toString(16)),
  ).join("");
}
