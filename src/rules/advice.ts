// The server may be an impostor: in a fix, only objects and owners have its names, and then the fix begins with a warning.

import type { Destination } from "../config/destination.ts";
import { identityOf } from "../connect/attempt.ts";
import { shortened, withoutBackticks } from "../text/printable.ts";
import { identifier, storedName } from "../text/sql.ts";
import { code, type Fix, text } from "./fix.ts";
import type { Finding, ServerInput } from "./rule.ts";

type ServerFacts = Pick<ServerInput, "destination" | "facts">;
type Advice = Exclude<Fix, { kind: "yaml" }>;

/** If the server's names of the user or the database differ from the file's, the message says so, and a person has to decide. */
export function withTrustedFix(finding: Finding, input: ServerInput): Finding {
  const { destination, attempt } = input;
  const { fix } = finding;
  if (fix === null || fix.kind === "yaml") return finding;
  const differences = otherNamesIn(fix, input);
  const message = [finding.message, ...differences].join(" ");
  const advice = differences.length > 0 && fix.kind === "sql" ? manualFix(fix) : fix;
  return {
    ...finding,
    message,
    fix: identityOf(attempt) === "none" ? withCaution(advice, destination) : advice,
  };
}

export function otherNames(about: ServerFacts): string[] {
  return [...otherSubjects(about), ...otherActor(about)];
}

function otherSubjects({ destination, facts: { role, database } }: ServerFacts): string[] {
  const sentence = (kind: string, name: string, nameInFile: string) =>
    name === "" || name === storedName(nameInFile)
      ? []
      : [`The server calls the ${kind} ${shownName(name)}, not ${shownName(nameInFile)}.`];
  return [
    ...sentence("user", role.login, destination.username),
    ...sentence("database", database.name, destination.database),
  ];
}

function otherActor({ facts: { role } }: ServerFacts): string[] {
  return role.name === role.login
    ? []
    : [`According to the server, the user acts as ${shownName(role.name)}.`];
}

function shownName(name: string): string {
  return `\`${shortened(withoutBackticks(name), 63)}\``;
}

/** Only what matters for this fix: a setting does not depend on the current role. */
function otherNamesIn(fix: Advice, about: ServerFacts): string[] {
  if (!quotedNames(fix).some(isNamedIn(about.destination))) return [];
  return [...otherSubjects(about), ...(/\b(GRANT|OWNER TO)\b/.test(fix.text) ? otherActor(about) : [])];
}

function manualFix({ text: statements, note }: Extract<Fix, { kind: "sql" }>): Advice {
  return text(
    "The server uses different names than the file (see the message). Find out which user and database are meant, use their names in these statements, and run them as a superuser:",
    code(statements),
    ...(note === "" ? [] : [note]),
  ) as Advice;
}

const caution =
  "Nothing proves that this is the right server: check each of these names on your own server first.";

/** In SQL as a comment, so that it is copied too. */
function withCaution(fix: Advice, destination: Destination): Fix {
  const isForeign = quotedNames(fix).some((name) => !isNamedIn(destination)(name));
  if (fix.kind === "sql" && (isForeign || fix.runAs !== "a superuser"))
    return { ...fix, text: `-- ${caution}\n${fix.text}` };
  return fix.kind === "text" && isForeign ? { ...fix, text: `${caution}\n${fix.text}` } : fix;
}

function quotedNames(fix: Advice): string[] {
  const lines = fix.kind === "text" ? (fix.text.match(/^ {4}.*$/gm) ?? []) : [fix.text];
  return lines.flatMap((line) => line.match(/(?<!CREATE \w+ |:)(?:U&)?"(?:[^"]|"")*"/g) ?? []);
}

function isNamedIn({ username, database, audit, schemas }: Destination): (quoted: string) => boolean {
  const namesInFile = [username, database, ...schemas, ...(audit === null ? [] : [audit.username])];
  const names = namesInFile.flatMap((name) => [identifier(name), identifier(storedName(name))]);
  return (quoted) => names.includes(quoted);
}
