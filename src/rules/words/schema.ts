// What does not fit the schema, in words.

import type { SchemaReason, UrlFault } from "../../config/problem.ts";

const typeWords: Record<string, string> = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  object: "a mapping of keys",
  array: "a list",
  null: "nothing",
};

/** More words than this are not listed in a message: the only such list is that of the rules. */
const mostNamed = 8;

/** What is wrong with the key `key` (or with the file, where that is empty), as one sentence. */
export function schemaMessage(key: string, reason: SchemaReason): string {
  const named = key === "" ? "The file" : `\`${key}\``;
  switch (reason.kind) {
    case "missing":
      return `${named} needs the key \`${reason.key}\`, which is missing.`;
    case "type":
      return reason.found === "null"
        ? `${named} has no value: it must be ${oneOf(reason.expected.map(typeWord))}.`
        : `${named} must be ${oneOf(reason.expected.map(typeWord))}, and is ${typeWord(reason.found)}.`;
    case "enum":
      if (reason.allowed.length > mostNamed)
        return `${named} is no rule that can be accepted${meant(reason.suggestion)}`;
      return `${named} must be ${oneOf(reason.allowed)}${meant(reason.suggestion)}`;
    case "range":
      return `${named} must be a whole number from ${reason.minimum} to ${reason.maximum}.`;
    case "beside-url":
      return `${named} stands beside \`url\`, which says the same.`;
    case "id":
      return `The id "${key}" may hold letters, digits, dots, dashes and underscores, 100 at most, and begins with a letter, a digit or an underscore.`;
    case "id-taken":
      return `The id "${key}" is taken: ${reason.first.file} has it in line ${reason.first.line}.`;
    case "embedded-variable":
      return `${named} mixes text and a variable: \${NAME} is always the whole value.`;
    case "empty":
      return `${named} is empty.`;
    case "too-long":
      return `${named} is longer than ${reason.limit} characters.`;
    case "date":
      return `${named} must be a day, as YYYY-MM-DD.`;
    case "repeated":
      return `${named} lists the same item twice.`;
    case "host-with-port":
      return `${named} holds a port as well: "${reason.host}:${reason.port}".`;
    case "host-is-url":
      return `${named} is a URL, and must be a host name or an IP address.`;
    case "host-is-path":
      return `${named} is a path, and must be a host name or an IP address: Stitch connects over the network.`;
    case "host-has-space":
      return `${named} holds a space, which no host name has.`;
    case "host-key":
      return `${named} is neither a fingerprint (SHA256:…) nor a host key (ssh-ed25519 AAAA…).`;
    case "url":
      return urlMessage(reason.fault);
    case "too-large":
      return `${named} is larger than any destination needs.`;
    case "more":
      return `${named} has ${reason.count} more problems, which are not listed.`;
    case "not-read":
      return `${named} was not read: the file has more problems than are listed.`;
    case "other":
      return `${named} does not fit the schema (${reason.keyword}).`;
  }
}

/** What to do about it, where no edit says it better. */
export function schemaRemedy(key: string, reason: SchemaReason): string {
  switch (reason.kind) {
    case "missing":
      return missingRemedy(reason.key);
    case "type":
      return reason.expected.length === 1 && reason.expected[0] === "object"
        ? `Write keys${key === "" ? "" : ` below \`${key}\``}, each in a line of its own${key === "" ? "" : " and indented by two spaces more"}.`
        : `Write ${oneOf(reason.expected.map(typeWord))} here.`;
    case "enum":
      return reason.allowed.length > mostNamed
        ? "Copy the rule's id from the report. Findings about secrets in the file, the runner's variables and forbidden hosts always count."
        : `Write ${oneOf(reason.allowed)}.`;
    case "range":
      return "Write the port as a number. PostgreSQL's is 5432 and SSH's is 22 where nobody has changed them.";
    case "beside-url":
      return "Keep either `url` or the separate keys.";
    case "id":
      return "Choose a shorter or plainer id, and put the name for people into `display_name`.";
    case "id-taken":
      return "Give one of the two another id: `only`, `ignore` and every report go by it.";
    case "embedded-variable":
      return "Put the whole value into one environment variable and write only its name here, as ${NAME}. A dollar sign that is meant as such is written $$.";
    case "empty":
      return "Write the value, or remove the key where it is optional.";
    case "too-long":
      return "Shorten it.";
    case "date":
      return "Write the last day on which the finding is accepted, for example 2027-03-31.";
    case "repeated":
      return "Remove one of the two.";
    case "host-with-port":
      return `Write "${reason.host}" here, and ${reason.port} as the port.`;
    case "host-is-url":
      return "Write the host alone, or move the whole URL into a variable and name that variable in `url`.";
    case "host-is-path":
    case "host-has-space":
      return "Write the name or the address that Stitch's form has in Host.";
    case "host-key":
      return "Run `ssh-keyscan <bastion> | ssh-keygen -lf -` and compare with the bastion's own `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub`; write what both print (SHA256:…).";
    case "url":
      return urlRemedy(reason.fault);
    case "too-large":
      return "Keep to the keys of the reference, and texts to what Stitch's form takes.";
    case "more":
    case "not-read":
      return "Mend those that are listed, and check again.";
    case "other":
      return "Compare with the reference of the destinations file.";
  }
}

function meant(suggestion: string | null): string {
  return suggestion === null ? "." : `: did you mean ${suggestion}?`;
}

function missingRemedy(key: string): string {
  return key === "version"
    ? "Add `version: 1` as the first line."
    : `Add \`${key}:\` with its value; Stitch's form has a field for it.`;
}

function urlMessage(fault: UrlFault): string {
  switch (fault.kind) {
    case "scheme":
      return "The value of `url`'s variable is no connection URL: it must begin with postgres:// or postgresql://.";
    case "no-host":
      return "The connection URL has no host.";
    case "no-username":
      return "The connection URL has no user name.";
    case "no-database":
      return "The connection URL has no database.";
    case "bad-escape":
      return "The connection URL can't be taken apart: its user name or password holds a character that must be escaped.";
    case "bad-port":
      return "The connection URL's port is not a number from 1 to 65535.";
    case "several-hosts":
      return "The connection URL names several hosts; Stitch connects to one.";
    case "socket":
      return "The connection URL's host is a path; Stitch connects over the network.";
    case "sslmode":
      return `The connection URL says sslmode=${fault.mode}, and \`ssl\` is where that is said.`;
    case "parameter":
      return `The connection URL has a parameter${fault.name === "" ? "" : ` (${fault.name})`} behind its question mark, which Stitch's form has no place for.`;
  }
}

function urlRemedy(fault: UrlFault): string {
  switch (fault.kind) {
    case "bad-escape":
      return "In the secret, write these characters of user name and password as percent codes: @ as %40, / as %2F, : as %3A, ? as %3F, # as %23, % as %25.";
    case "sslmode":
      return fault.mode === "disable"
        ? "Remove ?sslmode=disable from the secret: without `ssl` nothing is encrypted."
        : `Remove ?sslmode=${fault.mode} from the secret, and write ${sslFor(fault.mode)} in this entry.`;
    case "parameter":
      return "Remove the question mark and what follows from the secret.";
    default:
      return "Correct the secret. Its form is postgres://user:password@host:5432/database.";
  }
}

function sslFor(mode: string): string {
  if (mode === "verify-full") return "`ssl: { verify: full }` with the `certificate`";
  return mode === "verify-ca" ? "`ssl: { verify: ca }` with the `certificate`" : "`ssl: true`";
}

function typeWord(type: string): string {
  return typeWords[type] ?? type;
}

function oneOf(words: string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
