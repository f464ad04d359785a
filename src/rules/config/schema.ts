// The rule about what does not fit the schema.

import type { MissingKey, SchemaReason } from "../../config/problem.ts";
import type { Path } from "../../config/yaml/document.ts";
import type { Pair } from "../../config/yaml/edit.ts";
import { list } from "../../text/phrases.ts";
import { type Fix, insertKeys, moveBelow, proposeKey, setKey, text, yamlText } from "../fix.ts";
import { configRule } from "../rule.ts";
import { hostMessage, hostNote, hostRemedy, keyName, named, urlMessage, urlRemedy } from "./values.ts";

export const schema = configRule({
  id: "config/schema",
  severity: "error",
  title: "A value does not fit",
  why: ({ at, reason }) => schemaWhy(keyName(at), reason),
  message: ({ at, reason }) => schemaMessage(keyName(at), named(at), reason),
  fix: ({ at, reason }, said) => {
    const edit = at.kind === "range" ? null : schemaEdit(at.path, reason);
    return edit ?? text(schemaRemedy(keyName(said.at), reason));
  },
  related: ({ reason }) =>
    reason.kind === "id-taken" ? [{ message: "The first of this id is here.", location: reason.first }] : [],
});

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

/** What is wrong with a value, as one sentence. `key` is its key, and `named` how a sentence begins with it. */
function schemaMessage(key: string, named: string, reason: SchemaReason): string {
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
        : `${named} must be ${expected}, and is ${typeWord(reason.found)}${meant(reason.suggestion)}`;
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
    case "misplaced-keys": {
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
function schemaWhy(key: string, reason: SchemaReason): string {
  switch (reason.kind) {
    case "id":
    case "id-taken":
      return "`only` and every report go by the id.";
    case "misplaced-keys":
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

function typeWord(type: string): string {
  return typeWords[type] ?? type;
}

function schemaEdit(path: Path, reason: SchemaReason): Fix | null {
  switch (reason.kind) {
    case "enum":
      return reason.suggestion === null ? null : setKey(path, reason.suggestion);
    case "type":
      if (reason.suggestion !== null) return setKey(path, reason.suggestion);
      return reason.expected[0] === "string" && reason.text !== null
        ? setKey(path, JSON.stringify(reason.text))
        : null;
    case "missing":
      return insertKeys(
        path,
        reason.keys.map((key) => exampleOf(path, key)),
        missingNote(reason.keys),
      );
    case "empty":
      return reason.variable === null
        ? null
        : proposeKey(path, `\${${reason.variable}}`, storing("the value", reason.variable));
    case "reference":
      return proposeKey(path, `\${${reason.variable}}`, referenceNote(reason));
    case "ignore-item": {
      const item = `{ rule: ${reason.ignored ?? "group/name"}, reason: Why this is accepted }`;
      return reason.ignored === null
        ? null
        : proposeKey(path, reason.isList ? item : `[${item}]`, "Write your own reason.");
    }
    case "misplaced-keys":
      return moveBelow(reason.first, reason.keys, reason.id);
    case "host": {
      const { fault, variable } = reason;
      return variable === null && "host" in fault
        ? proposeKey(path, yamlText(fault.host), hostNote(fault))
        : null;
    }
    default:
      return null;
  }
}

/** What stands for a value that only the reader knows. */
const examples: Record<string, string> = {
  version: "1",
  destinations: "\n  warehouse:\n    url: ${WAREHOUSE_DATABASE_URL}\n    ssl: true",
  host: "db.example.com",
  username: "stitch",
  user: "stitch",
  database: "analytics",
  rule: "server/version-end-of-life",
  reason: "Why this is accepted",
};

function exampleOf(path: Path, { key, variable }: MissingKey): Pair {
  if (variable !== null) return { key, value: `\${${variable}}` };
  const example = key === "host" && path.at(-1) === "ssh" ? "bastion.example.com" : examples[key];
  return { key, value: example ?? "…" };
}

function missingNote(keys: MissingKey[]): string {
  const own = keys.filter(({ key, variable }) => variable === null && key !== "version");
  const notes = keys.flatMap(({ key, variable }) =>
    variable === null ? [] : [storing(`the ${key.replace("_", " ")}`, variable)],
  );
  const names = list(own.map(({ key }) => `\`${key}\``));
  return [...(own.length === 0 ? [] : [`Put your own ${names} in.`]), ...notes].join(" ");
}

function referenceNote({ written, variable }: Extract<SchemaReason, { kind: "reference" }>): string {
  switch (written) {
    case "variable":
      return `Hand the value to the check as the environment variable ${variable}.`;
    case "several":
      return storing("the whole value", variable);
    case "file":
      return storing("the content of the file", variable);
  }
}

function storing(what: string, variable: string): string {
  return `Store ${what} as a secret, and hand it to the check as the environment variable ${variable}.`;
}

/** What to do about it, in whole sentences, where no edit says it better. */
function schemaRemedy(key: string, reason: SchemaReason): string {
  switch (reason.kind) {
    case "type":
      if (key === "destinations" && reason.found === "array")
        return "Give each destination an id, which stands with a colon where its dash is: `warehouse:`. Its keys follow below, indented by two spaces more.";
      return reason.expected.length === 1 && reason.expected[0] === "object"
        ? `Write keys${key === "" ? "" : ` below \`${key}\``}, each in a line of its own${key === "" ? "" : " and indented by two spaces more"}.`
        : `Write ${list(reason.expected.map(typeWord), "or")} here.`;
    case "enum":
      return reason.allowed.length > mostNamed
        ? "Copy the rule's id from the report. Findings about secrets in the file, the runner's variables and forbidden hosts always count."
        : `Write ${list(reason.allowed, "or")}.`;
    case "range":
      return "Write the port as a number. PostgreSQL's is 5432 and SSH's is 22 where nobody has changed them.";
    case "beside-url":
      return "Keep either `url` or the separate keys.";
    case "id":
      return "Choose a shorter or plainer id, and put the name for people into `display_name`.";
    case "id-taken":
      return "Give one of the two another id: `only`, `ignore` and every report go by it.";
    case "colon":
      return "Write a space behind the colon, and each key in a line of its own, indented by two spaces more than the key above.";
    case "ignore-item":
      return "Write `rule:` with the rule's id from the report, and `reason:` with why it is accepted.";
    case "embedded-variable":
      return "Put the whole value into one environment variable and write only its name here, as ${NAME}. A dollar sign that is meant as such is written $$.";
    case "empty":
      return key === "destinations"
        ? "Write the id of each destination below it, as `warehouse:`, indented by two spaces, and its keys below that, indented by two more."
        : "Write the value, or remove the key where it is optional.";
    case "too-long":
      return "Shorten it.";
    case "date":
      return "Write the last day on which the finding is accepted, for example 2027-03-31.";
    case "repeated":
      return "Remove one of the two.";
    case "white-space":
      return `Store the value again without it, for example with \`printf %s 'the value' | gh secret set ${reason.variable}\`.`;
    case "host":
      return hostRemedy(reason.fault, reason.variable);
    case "host-key":
    case "host-key-marker":
      return "Run `ssh-keyscan <bastion> | ssh-keygen -lf -` and compare with the bastion's own `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub`; write what both print (SHA256:…).";
    case "url":
      return urlRemedy(reason.fault);
    case "too-large":
      return "Keep to the keys of the reference, and texts to what Stitch's form takes.";
    case "more":
    case "not-read":
      return "Mend those that are listed, and check again.";
    default:
      return "Compare with the reference of the destinations file.";
  }
}
