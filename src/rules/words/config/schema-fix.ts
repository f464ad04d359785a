// What to do about a value that does not fit the schema: an edit where one says it all, else words.

import type { MissingKey, SchemaReason } from "../../../config/problem.ts";
import type { Path } from "../../../config/yaml/document.ts";
import type { Pair } from "../../../config/yaml/edit.ts";
import type { Place } from "../../../config/yaml/source.ts";
import { list } from "../../../text/phrases.ts";
import { spoken } from "../../../text/printable.ts";
import { insertKeys, moveBelow, proposeKey, setKey, text, yamlText } from "../../fix.ts";
import type { Fix } from "../../rule.ts";
import { hostNote, hostRemedy } from "./host.ts";
import { mostNamed, typeWord } from "./schema.ts";
import { urlRemedy } from "./url.ts";

/** The fix of what is wrong at `at`, whose key is `key`. */
export function schemaFix(at: Place, key: string, reason: SchemaReason): Fix {
  const edit = at.kind === "range" ? null : schemaEdit(at.path, reason);
  return edit ?? text(schemaRemedy(spoken(key), reason));
}

function schemaEdit(path: Path, reason: SchemaReason): Fix | null {
  switch (reason.kind) {
    case "enum":
      return reason.suggestion === null ? null : setKey(path, reason.suggestion);
    case "type":
      if (reason.meant !== null) return setKey(path, reason.meant);
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
    case "too-far-left":
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
