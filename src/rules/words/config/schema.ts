// What does not fit the schema, in words.

import type { SchemaReason } from "../../../config/problem.ts";
import { list } from "../../../text/phrases.ts";
import { hostMessage } from "./host.ts";
import { urlMessage } from "./url.ts";

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
export const mostNamed = 8;

/** What is wrong with a value, as one sentence. `key` is its key, and `named` how a sentence begins with it. */
export function schemaMessage(key: string, named: string, reason: SchemaReason): string {
  switch (reason.kind) {
    case "missing": {
      const keys = reason.keys.map((each) => `\`${each.key}\``);
      return keys.length === 1
        ? `${named} needs the key ${keys[0]}, which is missing.`
        : `${named} needs the keys ${list(keys)}, which are missing.`;
    }
    case "type": {
      const expected = list(reason.expected.map(typeWord), "or");
      return reason.found === "null"
        ? `${named} has no value: it must be ${expected}.`
        : `${named} must be ${expected}, and is ${typeWord(reason.found)}${meant(reason.meant)}`;
    }
    case "enum":
      if (reason.allowed.length > mostNamed)
        return `${named} is no rule that can be accepted${meant(reason.suggestion)}`;
      if (reason.allowed.length === 1 && reason.suggestion !== null)
        return `${named} must be the number ${reason.suggestion}, without quotes.`;
      return `${named} must be ${list(reason.allowed, "or")}${meant(reason.suggestion)}`;
    case "range":
      return `${named} must be a whole number from ${reason.minimum} to ${reason.maximum}.`;
    case "beside-url":
      return `${named} stands beside \`url\`, which says the same.`;
    case "id":
      return `The id "${key}" may hold letters, digits, dots, dashes and underscores, 100 at most, and begins with a letter, a digit or an underscore.`;
    case "id-taken":
      return `The id "${key}" is taken: ${reason.first.file} has it in line ${reason.first.line}.`;
    case "too-far-left": {
      const keys = list(reason.keys.map((each) => `\`${each}\``));
      const stand = reason.keys.length === 1 ? "stands" : "stand";
      return reason.id === null
        ? `${keys} ${stand} where the ids of destinations belong, without an id above.`
        : `${keys} ${stand} beside the id \`${reason.id}\`, and belong below it.`;
    }
    case "colon":
      return `${named} is text: a colon without a space behind it makes no key.`;
    case "ignore-item":
      return `${named} must say why the finding is accepted: \`rule\` and \`reason\`.`;
    case "reference":
      return referenceMessage(named, reason.written);
    case "embedded-variable":
      return `${named} mixes text and a variable: \${NAME} is always the whole value.`;
    case "empty":
      return reason.variable === null ? `${named} is empty.` : `${named} has no value.`;
    case "too-long":
      return `${named} is longer than ${reason.limit} characters.`;
    case "date":
      return `${named} must be a day of the calendar, as YYYY-MM-DD.`;
    case "repeated":
      return `${named} lists the same item twice.`;
    case "white-space":
      return `The value of ${named}, which is read from ${reason.variable}, ${reason.isLineBreak ? "ends with a line break" : "begins or ends with a space"}.`;
    case "host":
      return hostMessage(named, reason.fault);
    case "host-key":
      return `${named} is neither a fingerprint (SHA256:…) nor a host key (ssh-ed25519 AAAA…).`;
    case "host-key-marker":
      return `${named} is a line of known_hosts that begins with @: a CA's key or a revoked one, and no host's.`;
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

/** Why it matters, for the key that it is about. */
export function schemaWhy(key: string, reason: SchemaReason): string {
  switch (reason.kind) {
    case "id":
    case "id-taken":
      return "`only` and every report go by the id.";
    case "too-far-left":
    case "colon":
      return "Indentation and colons tell which values belong to which destination.";
    case "reference":
    case "embedded-variable":
      return "The check reads a value from the environment where ${NAME} is all of it, and knows no other spelling.";
    case "white-space":
      return "The value is used as it is: to a server or a resolver the white space is a part of it.";
    case "too-large":
    case "more":
    case "not-read":
      return "The check ends its work on what no team has written by hand, so that every run ends.";
    case "missing":
      return whyOfKey(reason.keys[0]?.key ?? key);
    default:
      return whyOfKey(key);
  }
}

const form = "Stitch's form asks for this value in this form, and the check can't connect without it.";

const whys: Record<string, string> = {
  version: "The version tells how the rest of the file is to be read.",
  destinations: "What does not stand below `destinations` is not checked.",
  region: "The region decides which addresses of Stitch a firewall has to let in.",
  type: "The type decides which remedies are advised, and that Heroku needs SSL.",
  display_name: "Reports call the destination by this name.",
  description: "Reports and people read it as text.",
  schemas: "The check asks the server about each of these schemas.",
  access: "It decides whether the destination is dialled.",
  ssl: "It decides whether the connection is encrypted, and what proves the server.",
  host_key: "It proves that the bastion is the right one.",
  ignore: acceptance(),
  rule: acceptance(),
  reason: acceptance(),
  until: acceptance(),
};

function acceptance(): string {
  return "A finding is accepted only with its rule, a reason and, where one is given, a last day: half of it accepts nothing.";
}

function whyOfKey(key: string): string {
  const steps = key.split(".");
  const known = [steps.at(-1), steps[0]].find((step) => step !== undefined && Object.hasOwn(whys, step));
  return known === undefined ? form : whys[known]!;
}

function referenceMessage(
  named: string,
  written: Extract<SchemaReason, { kind: "reference" }>["written"],
): string {
  switch (written) {
    case "variable":
      return `${named} names a variable in a way that is not read here: it must be \${NAME}.`;
    case "several":
      return `${named} names several variables: \${NAME} is always the whole value.`;
    case "file":
      return `${named} names a file: it must be the name of a variable that holds the key itself, as \${NAME}.`;
  }
}

function meant(suggestion: string | null): string {
  return suggestion === null ? "." : `: did you mean ${suggestion}?`;
}

export function typeWord(type: string): string {
  return typeWords[type] ?? type;
}
