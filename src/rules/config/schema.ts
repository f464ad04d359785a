import type { SchemaReason } from "../../config/problem.ts";
import { capital, list } from "../../text/phrases.ts";
import { code, text } from "../fix.ts";
import { keyName, subjectOf } from "../phrases.ts";
import { configRule, type ProblemOf } from "../rule.ts";
import { hostKeyWords, hostRemedy, hostWords, urlWords, type ValueWords } from "./hosts-and-urls.ts";
import { destinationExample, editFor } from "./schema-edits.ts";

export const schema = configRule({
  id: "config/schema",
  severity: "error",
  title: "Invalid value",
  why: (evidence) => wordsFor(evidence).why ?? whyOf(keyName(evidence.at)),
  titleOf: (evidence) => wordsFor(evidence).title,
  message: (evidence) => wordsFor(evidence).message,
  fix: ({ at, reason }, printed) => {
    const edit = at.kind === "range" ? null : editFor(at.path, reason);
    return edit ?? text(...wordsFor(printed).remedy);
  },
  related: ({ reason }) =>
    reason.kind === "id-taken"
      ? [{ message: "The first destination with this id is here.", location: reason.first }]
      : [],
});

type SchemaWords = ValueWords & { why?: string };

function wordsFor({ at, reason }: ProblemOf<"config/schema">): SchemaWords {
  const key = keyName(at);
  const subject = subjectOf(at);
  switch (reason.kind) {
    case "missing": {
      const keys = reason.keys.map((each) => `\`${each.key}\``);
      const noun = keys.length === 1 ? "key" : "keys";
      return {
        title: keys.length > 2 ? `${keys.length} required keys are missing` : `Missing ${noun} ${list(keys)}`,
        message: `${subject} lacks the required ${noun} ${list(keys)}.`,
        remedy: [`Add the missing ${noun}.`],
        why: whyOf(reason.keys[0]?.key ?? key),
      };
    }
    case "type":
      return typeFault(key, subject, reason);
    case "enum":
      return valueFault(key, subject, reason);
    case "range": {
      const message = `${subject} must be between ${reason.minimum} and ${reason.maximum}`;
      return {
        title: message,
        message: `${message}${didYouMean(reason.suggestion)}`,
        remedy: ["Use the port's number. The default is 5432 for PostgreSQL and 22 for SSH."],
      };
    }
    case "beside-url":
      return {
        title: `${subject} conflicts with \`url\``,
        message: `${subject} is set beside \`url\`, which contains it already.`,
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
        title: `${reason.keys.length < 3 ? keys : "Keys"} ${are} not indented enough`,
        message:
          reason.id === null
            ? `${keys} ${are} at the level of the destinations' ids, and there is no id above.`
            : `${keys} ${are} at the level of \`${reason.id}\`, and must be indented below it.`,
        remedy: [
          `Indent each key by two spaces more than ${reason.id === null ? "its destination's id" : `\`${reason.id}\``}.`,
        ],
        why: byIndentation,
      };
    }
    case "other-file":
      return {
        title: "Settings of another program",
        message:
          "The file has the settings of a connection, but no `destinations`: it belongs to another program, or lacks the id of its destination.",
        remedy: [
          "Put the settings below `destinations` and an id:",
          code(`destinations:${destinationExample}`),
        ],
        why: "Only destinations below `destinations` are checked.",
      };
    case "colon":
      return {
        title: "No space after a colon",
        message: `${subject} is text, because a key needs a space after its colon.`,
        remedy: [
          "Add a space after the colon, and put each key on a line of its own, indented by two spaces more.",
        ],
        why: byIndentation,
      };
    case "equals-sign":
      return {
        title: "Equals sign instead of a colon",
        message: `${subject} is text, because its keys end with an equals sign instead of a colon.`,
        remedy: [
          "Replace each equals sign with a colon and a space, and indent the keys by two spaces more than the line above.",
        ],
        why: byIndentation,
      };
    case "ignore-item":
      return {
        title: "Ignored rule without a reason",
        message: `${subject} must have a \`rule\` and a \`reason\`.`,
        remedy: [
          "Use the rule's id from the report, and say why it is ignored:",
          code("ignore:\n  - rule: server/version-end-of-life\n    reason: The upgrade is planned"),
        ],
      };
    case "reference":
      return {
        title: "Invalid variable",
        message: referenceMessage(subject, reason.mistake),
        remedy: wholeValue,
        why: byForm,
      };
    case "embedded-variable":
      return {
        title: "Variable inside text",
        message: `${subject} mixes text and a variable. A variable must be the whole value.`,
        remedy: wholeValue,
        why: byForm,
      };
    case "empty":
      return {
        title: `${subject} is empty`,
        message: reason.variable === null ? `${subject} is empty.` : `${subject} has no value.`,
        remedy:
          key === "destinations"
            ? ["Add a destination below it:", code(`destinations:${destinationExample}`)]
            : ["Add a value, or remove the key if it is optional."],
      };
    case "too-long":
      return {
        title: `${subject} is too long`,
        message: `${subject} is longer than ${reason.limit} characters.`,
        remedy: ["Shorten it."],
      };
    case "date":
      return {
        title: `${subject} is not a date`,
        message: `${subject} must be a date in the form YYYY-MM-DD.`,
        remedy: ["Use the last day on which the finding is ignored:", code("until: 2027-03-31")],
      };
    case "reserved":
      return {
        title: "Reserved schema name",
        message: `${subject} begins with \`pg_\`, which PostgreSQL reserves for its own schemas, so it can't be created.`,
        remedy: ["Use the Schema Name of the integration in Stitch."],
      };
    case "repeated":
      return {
        title: `Duplicate item in ${subject}`,
        message: `${subject} lists the same item twice.`,
        remedy: ["Remove one of the two."],
      };
    case "white-space": {
      const what = reason.excess === "quotes" ? "quotes" : "white space";
      const ends = {
        "line-break": "ends with a line break",
        space: "begins or ends with a space",
        quotes: "is in quotes",
      };
      return {
        title: `${capital(what)} around the value of ${subject}`,
        message: `The value of ${subject}, which is read from \`${reason.variable}\`, ${ends[reason.excess]}.`,
        remedy: [`Store the value again, without the ${what}.`],
        why: `The ${what} ${reason.excess === "quotes" ? "are" : "is"} part of the value, so the login or the connection fails.`,
      };
    }
    case "host":
      return { ...hostWords(subject, reason.fault), remedy: [hostRemedy(reason.fault, reason.variable)] };
    case "host-key":
      return hostKeyWords(subject, reason);
    case "url":
      return urlWords(reason.faults, reason.ssl);
    case "unrelated":
      return unrelatedWords(reason);
    case "too-large":
      return {
        title: `${subject} is too large`,
        message: `${subject} is larger than a destination needs.`,
        remedy: ["Use only keys from the reference, and values that fit into Stitch's form."],
        why: byLimits,
      };
    case "more":
      return {
        title: "More problems",
        message: `${subject} has ${reason.count} more problems, which are not listed.`,
        remedy: fixTheOthers,
        why: byLimits,
      };
    case "not-read":
      return {
        title: `${subject} was not read`,
        message: `${subject} was not read, because the file has more problems than are listed.`,
        remedy: fixTheOthers,
        why: byLimits,
      };
    case "other":
      return {
        title: "Invalid value",
        message: `${subject} does not match the schema (${reason.keyword}).`,
        remedy: ["Compare it with the reference of the destinations file."],
      };
  }
}

function unrelatedWords({ what, next }: Extract<SchemaReason, { kind: "unrelated" }>): SchemaWords {
  const keys = "A destinations file has the keys `version` and `destinations`.";
  const remedies = {
    name: ["Name the destinations file instead. To create a first one:", code("destination-check init")],
    import: ["Convert it to a destinations file:", code("destination-check import FILE")],
    decrypt: [
      "Decrypt it, and pass the destinations file through a pipe:",
      code("sops decrypt FILE | destination-check -"),
    ],
  };
  return {
    title: what === null ? "Not a destinations file" : `Not a destinations file, but ${what}`,
    message:
      what === null
        ? "The file does not have the keys of a destinations file: `version` and `destinations`."
        : `The file is ${what}. ${keys}`,
    remedy: remedies[next],
    why: "No destination is checked.",
  };
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

function expectedWords(types: readonly string[]): string {
  return list(
    types.flatMap((type) => (type === "boolean" ? ["`true`", "`false`"] : [typeWord(type)])),
    "or",
  );
}

function typeFault(
  key: string,
  subject: string,
  { expected, found, suggestion }: Extract<SchemaReason, { kind: "type" }>,
): SchemaWords {
  const must = `${subject} must be ${expectedWords(expected)}`;
  const message =
    found === "null"
      ? `${subject} has no value. It must be ${expectedWords(expected)}.`
      : `${must}, but is ${typeWord(found)}${didYouMean(suggestion)}`;
  if ((key === "destinations" || key === "") && found === "array")
    return {
      title: must,
      message,
      remedy: [
        "Use an id with a colon instead of each dash, and indent the destination's keys below it:",
        code(`${key === "" ? "version: 1\n" : ""}destinations:${destinationExample}`),
      ],
      why: byId,
    };
  const isMapping = expected.length === 1 && expected[0] === "object";
  const below = key === "" ? "" : ` below \`${key}\``;
  if (isMapping && found === "array")
    return { title: must, message, remedy: [`Replace each dash${below} with a space.`] };
  return {
    title: must,
    message,
    remedy: [
      isMapping
        ? `Put keys${below}, each on a line of its own${below === "" ? "" : " and indented by two spaces more"}.`
        : found === "null"
          ? "Add a value, or remove the key if it is optional."
          : `Use ${expectedWords(expected)}.`,
    ],
  };
}

function typeWord(type: string): string {
  return typeWords[type] ?? type;
}

function valueFault(
  key: string,
  subject: string,
  { allowed, suggestion }: Extract<SchemaReason, { kind: "enum" }>,
): SchemaWords {
  if (key.endsWith("rule"))
    return {
      title: "Unknown rule in `ignore`",
      message: `${subject} is not a rule that can be ignored${didYouMean(suggestion)}`,
      remedy: [
        "Copy the rule's id from the report. Findings that keep secrets safe can't be ignored, and neither can internal errors.",
      ],
    };
  if (allowed.length === 1 && suggestion !== null) {
    const message = `${subject} must be the number ${suggestion}, without quotes`;
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
    message: `${subject} must be ${values}${didYouMean(suggestion)}${note}`,
    remedy: [`Use ${values}.`],
  };
}

function didYouMean(suggestion: string | null): string {
  return suggestion === null ? "." : `: did you mean \`${suggestion}\`?`;
}

function referenceMessage(
  subject: string,
  mistake: Extract<SchemaReason, { kind: "reference" }>["mistake"],
): string {
  switch (mistake.kind) {
    case "variable": {
      const form =
        mistake.tool === null
          ? "that is not in the form `${NAME}`"
          : `in the form of ${mistake.tool}, instead of \`\${NAME}\``;
      return `${subject} has a variable ${form}.`;
    }
    case "store":
      return `${subject} refers to a secret in ${mistake.tool}. The check reads environment variables only: \`\${NAME}\`.`;
    case "encrypted":
      return `${subject} is encrypted with ${mistake.tool}, and the check does not decrypt it.`;
    case "several":
      return `${subject} has several variables. One variable must be the whole value.`;
    case "file":
      return `${subject} is the path of a file. It must be a variable that holds the key itself: \`\${NAME}\`.`;
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
  "A value that is not in the form `${NAME}` is not read from the environment, so the login would fail.";
const byLimits = "Very large files are checked only in part, so that a run always ends.";

function whyOf(key: string): string {
  const steps = key.split(".");
  const keyWithReason = [steps.at(-1), steps[0]].find(
    (step) => step !== undefined && Object.hasOwn(whys, step),
  );
  return keyWithReason === undefined
    ? "Stitch needs this value to connect, so no load works without it."
    : whys[keyWithReason]!;
}

const ignoring =
  "Without its rule, a reason and a valid date a finding is not ignored, so it fails the check.";

const whys: Record<string, string> = {
  version: "Without a valid version, the check does not know how to read the file.",
  destinations: "Only destinations below `destinations` are checked.",
  region: "Without a valid region, fixes for firewalls can't list Stitch's addresses.",
  type: "Without a valid type, fixes can be wrong for the provider, and missing SSL can go unnoticed.",
  display_name: "Reports show the destination under this name.",
  description: "The description is shown to people as text.",
  schemas: "A schema that is not listed correctly is not checked.",
  access: "Without a valid value, the check does not know whether to connect to the destination.",
  ssl: "Without a valid value, it is unclear whether to encrypt the connection and verify the server.",
  host_key: "Without a valid host key, another machine could impersonate the bastion and read the data.",
  ignore: ignoring,
  rule: ignoring,
  reason: ignoring,
  until: ignoring,
};
