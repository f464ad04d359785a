// The rule about what does not match the schema.

import type { SchemaReason } from "../../config/problem.ts";
import { list } from "../../text/phrases.ts";
import { code, text } from "../fix.ts";
import { keyName, named } from "../phrases.ts";
import { configRule, type ProblemOf } from "../rule.ts";
import { hostKeyWords, hostRemedy, hostWords, urlWords, type ValueWords } from "./hosts-and-urls.ts";
import { destinationExample, editFor } from "./schema-edits.ts";

export const schema = configRule({
  id: "config/schema",
  severity: "error",
  title: "Invalid value",
  why: (found) => wordsFor(found).why ?? whyOf(keyName(found.at)),
  titleOf: (found) => wordsFor(found).title,
  message: (found) => wordsFor(found).message,
  fix: ({ at, reason }, printed) => {
    const edit = at.kind === "range" ? null : editFor(at.path, reason);
    return edit ?? text(...wordsFor(printed).remedy);
  },
  related: ({ reason }) =>
    reason.kind === "id-taken"
      ? [{ message: "The first destination with this id is here.", location: reason.first }]
      : [],
});

/** `remedy` is for where no edit does it; `why` for reasons that are not about the key's own meaning. */
type SchemaWords = ValueWords & { why?: string };

function wordsFor({ at, reason }: ProblemOf<"config/schema">): SchemaWords {
  const key = keyName(at);
  const it = named(at);
  switch (reason.kind) {
    case "missing": {
      const keys = reason.keys.map((each) => `\`${each.key}\``);
      const noun = keys.length === 1 ? "key" : "keys";
      return {
        title: keys.length > 2 ? `${keys.length} required keys are missing` : `Missing ${noun} ${list(keys)}`,
        message: `${it} lacks the required ${noun} ${list(keys)}.`,
        remedy: [`Add the missing ${noun}.`],
        why: whyOf(reason.keys[0]?.key ?? key),
      };
    }
    case "type":
      return typeFault(key, it, reason);
    case "enum":
      return valueFault(key, it, reason);
    case "range": {
      const message = `${it} must be between ${reason.minimum} and ${reason.maximum}`;
      return {
        title: message,
        message: `${message}.`,
        remedy: ["Use the port's number. The default is 5432 for PostgreSQL and 22 for SSH."],
      };
    }
    case "beside-url":
      return {
        title: `${it} conflicts with \`url\``,
        message: `${it} is set beside \`url\`, which contains it already.`,
        remedy: ["Keep either `url` or the separate keys."],
      };
    case "id":
      return {
        title: "Invalid destination id",
        message: `The id \`${key}\` is not valid. An id has up to 100 letters, digits, dots, dashes and underscores, and does not begin with a dot or a dash.`,
        remedy: ["Use a shorter or simpler id, and set the name for people in `display_name`."],
        why: byId,
      };
    case "id-taken":
      return {
        title: `Duplicate id \`${key}\``,
        message: `The id \`${key}\` is already used in ${reason.first.file}, line ${reason.first.line}.`,
        remedy: ["Give one of the two another id."],
        why: byId,
      };
    case "misplaced-keys": {
      const keys = list(reason.keys.map((each) => `\`${each}\``));
      const are = reason.keys.length === 1 ? "is" : "are";
      return {
        title: `${keys} ${are} not indented enough`,
        message:
          reason.id === null
            ? `${keys} ${are} at the level of the destinations' ids, and no id is above.`
            : `${keys} ${are} at the level of the id \`${reason.id}\`, and must be indented below it.`,
        remedy: ["Indent each key by two spaces more than its destination's id."],
        why: byIndentation,
      };
    }
    case "other-file":
      return {
        title: "Settings of another program",
        message:
          "The file has the settings of a connection, but no `destinations`: it is another program's, or lacks the id of its destination.",
        remedy: [
          "Put the settings below `destinations` and an id:",
          code(`destinations:${destinationExample}`),
        ],
        why: "Only destinations below `destinations` are checked.",
      };
    case "colon":
      return {
        title: "No space after a colon",
        message: `${it} is text, because a key needs a space after its colon.`,
        remedy: [
          "Add a space after the colon, and put each key on a line of its own, indented by two spaces more.",
        ],
        why: byIndentation,
      };
    case "ignore-item":
      return {
        title: "Ignored rule without a reason",
        message: `${it} must have a \`rule\` and a \`reason\`.`,
        remedy: [
          "Use the rule's id from the report, and say why it is ignored:",
          code("ignore:\n  - rule: server/version-end-of-life\n    reason: The upgrade is planned"),
        ],
      };
    case "reference":
      return {
        title: "Invalid variable",
        message: referenceMessage(it, reason.mistake),
        remedy: wholeValue,
        why: byForm,
      };
    case "embedded-variable":
      return {
        title: "Variable inside text",
        message: `${it} mixes text and a variable. A variable must be the whole value.`,
        remedy: wholeValue,
        why: byForm,
      };
    case "empty":
      return {
        title: `${it} is empty`,
        message: reason.variable === null ? `${it} is empty.` : `${it} has no value.`,
        remedy:
          key === "destinations"
            ? ["Add a destination below it:", code(`destinations:${destinationExample}`)]
            : ["Add a value, or remove the key if it is optional."],
      };
    case "too-long":
      return {
        title: `${it} is too long`,
        message: `${it} is longer than ${reason.limit} characters.`,
        remedy: ["Shorten it."],
      };
    case "date":
      return {
        title: `${it} is not a date`,
        message: `${it} must be a date in the form YYYY-MM-DD.`,
        remedy: ["Use the last day on which the finding is ignored:", code("until: 2027-03-31")],
      };
    case "repeated":
      return {
        title: `Duplicate item in ${it}`,
        message: `${it} lists the same item twice.`,
        remedy: ["Remove one of the two."],
      };
    case "white-space":
      return {
        title: `White space around the value of ${it}`,
        message: `The value of ${it}, which is read from \`${reason.variable}\`, ${reason.isLineBreak ? "ends with a line break" : "begins or ends with a space"}.`,
        remedy: ["Store the value again, without the white space."],
        why: "The white space is part of the value, so the login or the connection fails.",
      };
    case "host":
      return { ...hostWords(it, reason.fault), remedy: [hostRemedy(reason.fault, reason.variable)] };
    case "host-key":
      return hostKeyWords(it, reason);
    case "url":
      return urlWords(reason.faults, reason.ssl);
    case "unrelated":
      return {
        title: `Not a destinations file, but ${reason.what}`,
        message: `The file is ${reason.what}. A destinations file has the keys \`version\` and \`destinations\`.`,
        remedy: [
          "Name the destinations file instead. To create a first one:",
          code("destination-check init"),
        ],
        why: "No destination is checked.",
      };
    case "too-large":
      return {
        title: `${it} is too large`,
        message: `${it} is larger than a destination needs.`,
        remedy: ["Use only the keys of the reference, and texts that fit into Stitch's form."],
        why: byLimits,
      };
    case "more":
      return {
        title: "More problems",
        message: `${it} has ${reason.count} more problems, which are not listed.`,
        remedy: fixTheOthers,
        why: byLimits,
      };
    case "not-read":
      return {
        title: `${it} was not read`,
        message: `${it} was not read, because the file has more problems than are listed.`,
        remedy: fixTheOthers,
        why: byLimits,
      };
    case "other":
      return {
        title: "Invalid value",
        message: `${it} does not match the schema (${reason.keyword}).`,
        remedy: ["Compare it with the reference of the destinations file."],
      };
  }
}

const typeWords: Record<string, string> = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  object: "a mapping of keys",
  array: "a list",
  null: "empty",
};

function typeFault(
  key: string,
  it: string,
  { expected, found, suggestion }: Extract<SchemaReason, { kind: "type" }>,
): SchemaWords {
  const must = `${it} must be ${list(expected.map(typeWord), "or")}`;
  const message =
    found === "null"
      ? `${it} has no value. It must be ${list(expected.map(typeWord), "or")}.`
      : `${must}, but is ${typeWord(found)}${didYouMean(suggestion)}`;
  if (key === "destinations" && found === "array")
    return {
      title: must,
      message,
      remedy: [
        "Use an id with a colon instead of each dash, and indent the destination's keys below it:",
        code(`destinations:${destinationExample}`),
      ],
    };
  const isMapping = expected.length === 1 && expected[0] === "object";
  const below = key === "" ? "" : ` below \`${key}\``;
  return {
    title: must,
    message,
    remedy: [
      isMapping
        ? `Put keys${below}, each on a line of its own${below === "" ? "" : " and indented by two spaces more"}.`
        : `Use ${list(expected.map(typeWord), "or")}.`,
    ],
  };
}

function typeWord(type: string): string {
  return typeWords[type] ?? type;
}

/** Longer lists are not shown in a message: the only such list is that of the rules. */
const mostNamed = 8;

function valueFault(
  key: string,
  it: string,
  { allowed, suggestion }: Extract<SchemaReason, { kind: "enum" }>,
): SchemaWords {
  if (allowed.length > mostNamed)
    return {
      title: "Unknown rule in `ignore`",
      message: `${it} is not a rule that can be ignored${didYouMean(suggestion)}`,
      remedy: [
        "Copy the rule's id from the report. Findings that keep secrets safe can't be ignored, and neither can internal errors.",
      ],
    };
  if (allowed.length === 1 && suggestion !== null) {
    const message = `${it} must be the number ${suggestion}, without quotes`;
    return { title: message, message: `${message}.`, remedy: [`Use ${suggestion}.`] };
  }
  const values = list(
    allowed.map((value) => `\`${value}\``),
    "or",
  );
  const note =
    key === "type" && suggestion === "postgresql"
      ? " It is also the type of providers that Stitch has no type for, such as Azure and Supabase."
      : "";
  return {
    title: `Invalid value of \`${key}\``,
    message: `${it} must be ${values}${didYouMean(suggestion)}${note}`,
    remedy: [`Use ${values}.`],
  };
}

function didYouMean(suggestion: string | null): string {
  return suggestion === null ? "." : `: did you mean \`${suggestion}\`?`;
}

function referenceMessage(
  it: string,
  mistake: Extract<SchemaReason, { kind: "reference" }>["mistake"],
): string {
  switch (mistake.kind) {
    case "variable": {
      const form =
        mistake.tool === null
          ? "in another form than `${NAME}`"
          : `in the form of ${mistake.tool}, instead of \`\${NAME}\``;
      return `${it} has a variable ${form}.`;
    }
    case "store":
      return `${it} refers to a secret in ${mistake.tool}. The check reads environment variables only: \`\${NAME}\`.`;
    case "encrypted":
      return `${it} is encrypted with ${mistake.tool}, and the check does not decrypt it.`;
    case "several":
      return `${it} has several variables. One variable must be the whole value.`;
    case "file":
      return `${it} is the path of a file. It must be a variable that holds the key itself: \`\${NAME}\`.`;
  }
}

const wholeValue = [
  "Store the whole value in one environment variable, and use its name here. A plain dollar sign is written `$$`.",
  code("${NAME}"),
];

const fixTheOthers = ["Fix the problems that are listed, and run the check again."];

const byId = "`only` and all reports refer to a destination by its id.";
const byIndentation = "Indentation and colons decide which values belong to which destination.";
const byForm =
  "A value in another form than `${NAME}` is not read from the environment, so the login would fail.";
const byLimits = "The limit keeps a run from taking forever, so not everything in this file was checked.";

/** Why a key matters. */
function whyOf(key: string): string {
  const steps = key.split(".");
  const known = [steps.at(-1), steps[0]].find((step) => step !== undefined && Object.hasOwn(whys, step));
  return known === undefined
    ? "Stitch needs this value to connect, so no load works without it."
    : whys[known]!;
}

const ignoring =
  "A finding is ignored only with its rule, a reason and a valid date, and else fails the check.";

const whys: Record<string, string> = {
  version: "The check reads the file by its version.",
  destinations: "Only destinations below `destinations` are checked.",
  region: "The region decides which addresses of Stitch the fixes for a firewall list.",
  type: "The type decides which fixes are shown, and whether SSL is required.",
  display_name: "Reports show the destination under this name.",
  description: "It is shown to people as text.",
  schemas: "The check tests whether the user can load into each of these schemas.",
  access: "It decides whether the check connects to the destination.",
  ssl: "It decides whether the connection is encrypted, and how the server is verified.",
  host_key: "It proves that the bastion is the right one, so that no other machine can read the data.",
  ignore: ignoring,
  rule: ignoring,
  reason: ignoring,
  until: ignoring,
};
