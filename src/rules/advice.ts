// What a server may put into a fix. It may be an impostor, so the user, the database and every address come from the file or
// from what was measured here; only objects and owners have the names that the server gives, and then the fix says so first.

import type { Destination } from "../config/destination.ts";
import { identityOf } from "../connect/attempt.ts";
import { shortened, withoutBackticks } from "../text/printable.ts";
import { identifier, storedName } from "../text/sql.ts";
import { code, type Fix, text } from "./fix.ts";
import type { Finding, ServerInput } from "./rule.ts";

type ServerFacts = Pick<ServerInput, "destination" | "facts">;
type Advice = Exclude<Fix, { kind: "yaml" }>;

/**
 * A finding about a server's facts, with a fix that can be trusted as far as the server: where it calls the user or the
 * database by other names than the file, the message says so, and the fix leaves to a person which are right.
 */
export function withTrustedFix(finding: Finding, input: ServerInput): Finding {
  const { destination, attempt } = input;
  const { fix } = finding;
  if (fix === null || fix.kind === "yaml") return finding;
  const others = otherNamesIn(fix, input);
  const message = [finding.message, ...others].join(" ");
  const advice = others.length > 0 && fix.kind === "sql" ? forAPerson(fix) : fix;
  return {
    ...finding,
    message,
    fix: identityOf(attempt) === "none" ? cautioned(advice, destination) : advice,
  };
}

/** What the server calls otherwise than the file does, in sentences. */
export function otherNames(about: ServerFacts): string[] {
  return [...otherSubjects(about), ...otherActor(about)];
}

function otherSubjects({ destination, facts: { role, database } }: ServerFacts): string[] {
  const sentence = (what: string, name: string, own: string) =>
    name === "" || name === storedName(own)
      ? []
      : [`The server calls the ${what} ${shown(name)}, not ${shown(own)}.`];
  return [
    ...sentence("user", role.login, destination.username),
    ...sentence("database", database.name, destination.database),
  ];
}

/** By `ALTER ROLE … SET role`. */
function otherActor({ facts: { role } }: ServerFacts): string[] {
  return role.name === role.login ? [] : [`The server says that the user acts as ${shown(role.name)}.`];
}

function shown(name: string): string {
  return `\`${shortened(withoutBackticks(name), 63)}\``;
}

/** Of these, what a fix depends on: a role's settings are its own, whatever role it acts as. */
function otherNamesIn(fix: Advice, about: ServerFacts): string[] {
  if (!quotedNames(fix).some(isNamedIn(about.destination))) return [];
  return [...otherSubjects(about), ...(/\b(GRANT|OWNER TO)\b/.test(fix.text) ? otherActor(about) : [])];
}

function forAPerson({ text: statements, note }: Extract<Fix, { kind: "sql" }>): Advice {
  return text(
    "The server uses other names than the file, as the message says. Find out which user and which database are meant, put their names into these statements, and run them as a superuser:",
    code(statements),
    ...(note === "" ? [] : [note]),
  ) as Advice;
}

const caution =
  "Nothing proves that this is the right server: check each of these names on your own server first.";

/** In SQL as a comment above it, so that it is copied too. */
function cautioned(fix: Advice, destination: Destination): Fix {
  const isForeign = quotedNames(fix).some((name) => !isNamedIn(destination)(name));
  if (fix.kind === "sql" && (isForeign || fix.runAs !== "a superuser"))
    return { ...fix, text: `-- ${caution}\n${fix.text}` };
  return fix.kind === "text" && isForeign ? { ...fix, text: `${caution}\n${fix.text}` } : fix;
}

/** The quoted identifiers in the lines to copy. One of something that is to be created is ours. */
function quotedNames(fix: Advice): string[] {
  const lines = fix.kind === "text" ? (fix.text.match(/^ {4}.*$/gm) ?? []) : [fix.text];
  return lines.flatMap((line) => line.match(/(?<!CREATE \w+ )(?:U&)?"(?:[^"]|"")*"/g) ?? []);
}

function isNamedIn({ username, database, audit, schemas }: Destination): (quoted: string) => boolean {
  const own = [username, database, ...schemas, ...(audit === null ? [] : [audit.username])];
  const names = own.flatMap((name) => [identifier(name), identifier(storedName(name))]);
  return (quoted) => names.includes(quoted);
}
