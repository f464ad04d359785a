// `destination-check explain`: the page of a rule, or a list of rules. docs/rules is generated from the same pages.

import { defaultsIn, urlKeys } from "../../config/keys.ts";
import { product } from "../../product.generated.ts";
import { type FixPart, fixParts, rulePage } from "../../report/findings.ts";
import { catalogue, ignorableRules } from "../../rules/catalogue.ts";
import type { AnyRule } from "../../rules/rule.ts";
import { suggestion } from "../../text/matching.ts";
import { oneLine } from "../../text/printable.ts";
import { hanging, type Look, listItem, type Paint, painter, prose } from "../../text/prose.ts";
import { defineCommand, usage } from "../commands.ts";
import { lookOf } from "../print.ts";
import { packageFile } from "./schema.ts";

export const explainCommand = defineCommand({
  about:
    "Explain a rule: what it finds, why it matters, how to fix it and how to ignore it. For an error message from Stitch or a server, show the rules that find its cause.",
  usage: ["explain [RULE | GROUP | ERROR]"],
  positionals: [
    ["RULE", "The id of a rule, as reports print it in brackets."],
    ["GROUP", "config, network, ssh, …: list the rules of this group. Without an argument, all rules."],
    ["ERROR", "An error message, or its SQLSTATE."],
  ],
  flags: {},
  examples: `destination-check explain privilege/create-on-database
destination-check explain "must be owner of relation contacts"`,
  completes: catalogue.map(({ id }) => id),
  run: async (_, { positionals }, { environment }) => {
    const name = positionals.length === 0 ? null : positionals.join(" ").replace(/^\s*\[?|\]?\s*$/g, "");
    const examples = JSON.parse(await packageFile("schema/rule-examples.json")) as RuleExamples;
    const knownErrors = JSON.parse(await packageFile("schema/known-errors.json")) as KnownError[];
    const explained = explain(name, lookOf(process.stdout, environment), examples, knownErrors);
    if (explained.kind === "text") return { kind: "print", text: explained.text };
    const question = explained.suggestion === null ? "" : ` Did you mean ${explained.suggestion}?`;
    return usage(
      `explain: unknown rule or error "${oneLine(name ?? "", 80)}".${question} \`destination-check explain\` lists all rules.`,
    );
  },
});

export type Explanation = { kind: "text"; text: string } | { kind: "unknown"; suggestion: string | null };

export type RuleExamples = Readonly<Record<string, RuleExample>>;

/** `name` is a rule, a group or an error message. Lists all rules if it is null. */
export function explain(
  name: string | null,
  look: Look,
  examples: RuleExamples,
  known: readonly KnownError[] = [],
): Explanation {
  const groups = ruleGroups();
  const rule = catalogue.find(({ id }) => id === name);
  if (rule !== undefined) {
    const example = examples[rule.id] ?? null;
    const text = pageText(pageOf(rule, example, product.repository), look);
    const more = `An example that fails, and its fix: ${rulePage(rule.id)}`;
    const last = example === null ? "" : `\n${prose(more, 0, look.width).join("\n")}\n`;
    return { kind: "text", text: text + last };
  }
  const listed = name === null ? groups : groups.filter((group) => group.name === name);
  if (listed.length > 0) return { kind: "text", text: listText(listed, look) };
  const suggested = suggestionFor(name ?? "", groups);
  const errors = suggested !== null && /^[a-z0-9/-]+$/.test(name ?? "") ? [] : errorsFor(name ?? "", known);
  if (errors.length === 0) return { kind: "unknown", suggestion: suggested };
  const [only, ...others] = [...new Set(errors.flatMap(({ rules }) => rules))];
  const text = errorsText(errors, look);
  if (only === undefined) return { kind: "text", text };
  if (others.length > 0)
    return { kind: "text", text: `${text}\nThe page of a rule:\n  destination-check explain ${only}\n` };
  const page = explain(only, look, examples, known);
  return page.kind === "text" ? { kind: "text", text: `${text}\n${page.text}` } : page;
}

function suggestionFor(name: string, groups: RuleGroup[]): string | null {
  const ids = catalogue.map(({ id }) => id);
  const nameOf = (id: string) => id.split("/")[1]!;
  const nearestName = suggestion(nameOf(`/${name}`.replace(/^.*(?=\/)/, "")), ids.map(nameOf));
  return (
    ids.find((id) => id === suggestion(name, ids)) ??
    ids.find((id) => nameOf(id) === nearestName) ??
    suggestion(
      name,
      groups.map((group) => group.name),
    )
  );
}

function listText(groups: RuleGroup[], { colour, width }: Look): string {
  const paint = painter(colour);
  const rules = groups.flatMap((group) => group.rules);
  const widest = (text: (rule: (typeof rules)[number]) => string) =>
    rules.reduce((most, rule) => Math.max(most, text(rule).length), 0);
  const [ids, severities] = [widest(({ id }) => id), widest(severityOf)];
  const titleColumn = ids + severities + 6;
  const sections = groups.map((group) => {
    const lines = group.rules.flatMap((rule) => {
      const head = `  ${rule.id.padEnd(ids)}  ${severityOf(rule)}`;
      if (width - titleColumn < minTitleWidth) return [head, ...prose(rule.title, 6, width)];
      const [first, rest] = hanging(rule.title, titleColumn, width);
      return [`${head.padEnd(titleColumn)}${first}`, ...rest];
    });
    return [paint("bold", group.title), ...lines].join("\n");
  });
  return `${sections.join("\n\n")}\n`;
}

const minTitleWidth = 30;

function pageText({ id, severity, place, sections }: RulePage, { colour, width }: Look): string {
  const paint = painter(colour);
  const blocks = sections.map(({ heading, parts }) =>
    [paint("bold", heading), parts.map((part) => partText(part, paint, width)).join("\n\n")].join("\n"),
  );
  const head = [
    paint("bold", id),
    ...prose(place === null ? severity : `${severity} · ${place}`, 0, width),
  ].join("\n");
  return `${[head, ...blocks].join("\n\n")}\n`;
}

function partText(part: PagePart, paint: Paint, width: number): string {
  if (part.kind === "item") return listItem(part.text, 2, width).join("\n");
  if (part.kind !== "code") return prose(part.text, part.kind === "quote" ? 4 : 2, width).join("\n");
  const lines = part.text.split("\n").map((line) => (line === "" ? "" : `    ${paint("green", line)}`));
  return lines.join("\n");
}

export type RulePage = { id: string; severity: string; place: string | null; sections: Section[] };
export type Section = { heading: "What" | "Why" | "What to do" | "Ignoring it"; parts: PagePart[] };
export type PagePart = FixPart | { kind: "quote"; text: string };

export type RuleExample = {
  message: string;
  why: string | null;
  fix: { kind: "sql" | "yaml" | "shell" | "text"; heading: string; text: string; note: string | null } | null;
};

export function pageOf(rule: AnyRule, example: RuleExample | null, repository: string): RulePage {
  const { id, title, why } = rule;
  const whatParts: PagePart[] =
    example === null
      ? [sentence(`${title}. The message says what broke.`)]
      : [sentence(`${title}. For example, the check says:`), { kind: "quote", text: example.message }];
  const report = `Report it with the message and the version of the program: https://github.com/${repository}/issues.`;
  return {
    id,
    severity: severityOf(rule),
    place: placeOf(rule),
    sections: [
      { heading: "What", parts: whatParts },
      { heading: "Why", parts: [sentence(typeof why === "string" ? why : (example?.why ?? ""))] },
      { heading: "What to do", parts: example === null ? [sentence(report)] : partsOf(example) },
      { heading: "Ignoring it", parts: ignoreParts(id) },
    ],
  };
}

export function severityOf({ severity }: AnyRule): string {
  if (typeof severity === "string") return { error: "Error", warning: "Warning", notice: "Notice" }[severity];
  return "Error or warning";
}

/** Null if it depends on the finding. */
function placeOf({ at }: AnyRule): string | null {
  if (typeof at === "function") return null;
  if (at.length === 0) return "points at the entry";
  const key = `points at \`${at.join(".")}\` of the entry`;
  // A key with a default may be absent from the `url` too.
  const inUrl = urlKeys.includes(String(at[0])) && !Object.hasOwn(defaultsIn(""), String(at[0]));
  return inUrl ? `${key}, or at its \`url\`` : `${key}, or at the entry where that is absent`;
}

function partsOf({ fix }: RuleExample): PagePart[] {
  return fix === null ? [sentence("There is no general fix: see the message.")] : fixParts(fix, fix.heading);
}

const mayConcernFile = ["config/unreadable", "config/yaml", "config/schema", "config/unknown-key"];

function ignoreParts(id: string): PagePart[] {
  if (!ignorableRules().includes(id)) {
    const reason = id.startsWith("internal/")
      ? "a destination that could not be checked must not look as if it had been"
      : "it keeps secrets safe from anyone who can change the file";
    return [sentence(`This rule can't be ignored: ${reason}.`)];
  }
  const entry = `    ignore:\n      - rule: ${id}\n        reason: Why this is acceptable\n        until: 2027-03-31 # optional: the last day`;
  return [
    sentence(
      "To ignore the finding, add this to the entry. It stays in the report, but no longer affects the outcome:",
    ),
    { kind: "code", language: "yaml", text: entry },
    ...(mayConcernFile.includes(id) ? [sentence("A finding about the whole file can't be ignored.")] : []),
  ];
}

function sentence(text: string): PagePart {
  return { kind: "prose", text };
}

export type RuleGroup = { name: string; title: string; rules: AnyRule[] };

const groupTitles: Record<string, string> = {
  config: "Destinations file",
  network: "Network",
  ssh: "SSH tunnel",
  tls: "TLS",
  auth: "Authentication",
  server: "Server",
  privilege: "Privileges",
  load: "Loaded tables",
  stitch: "Stitch's settings and checks",
  rehearsal: "Rehearsal",
  internal: "Internal errors",
};

export function ruleGroups(): RuleGroup[] {
  return Object.entries(groupTitles).map(([name, title]) => ({
    name,
    title,
    rules: catalogue.filter(({ id }) => id.startsWith(`${name}/`)),
  }));
}

/** A row of docs/troubleshooting.md, from which schema/known-errors.json is generated. In `phrases`, `…` matches anything. */
export type KnownError = {
  message: string;
  phrases: string[];
  code: string;
  heading: string;
  rules: string[];
  advice: string;
};

/** The errors with the longest phrase in the text; otherwise those with a phrase that contains the text, or with its SQLSTATE. */
export function errorsFor(text: string, known: readonly KnownError[]): KnownError[] {
  const searched = normalized(text);
  const [code] = /\b(?=\w*\d)[0-9A-Z]{5}\b/.exec(text) ?? [];
  const lengthOf = ({ phrases }: KnownError) =>
    Math.max(
      ...phrases.map((each) =>
        each.length >= minPhraseLength && patternOf(each).test(searched) ? each.length : 0,
      ),
    );
  const longest = Math.max(...known.map(lengthOf));
  if (longest > 0) return known.filter((each) => lengthOf(each) === longest);
  const isPart = ({ phrases }: KnownError) =>
    searched.length >= minPhraseLength && phrases.some((each) => normalized(each).includes(searched));
  const parts = known.filter(isPart);
  return parts.length > 0 ? parts : known.filter((each) => each.code !== "" && each.code === code);
}

/** A shorter part, such as `view`, is in too many phrases. */
const minPhraseLength = 5;

function normalized(text: string): string {
  return text.toLowerCase().replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, " ").trim();
}

function patternOf(phrase: string): RegExp {
  const literal = normalized(phrase).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(literal.replaceAll("…", ".*"), "s");
}

function errorsText(errors: readonly KnownError[], { colour, width }: Look): string {
  const paint = painter(colour);
  const blocks = errors.map(({ message, heading, rules, advice }) => [
    ...prose(message, 0, width).map((line) => paint("bold", line)),
    ...prose(heading, 2, width),
    ...advice.split("\n").flatMap((line) => (line === "" ? [] : prose(line, 2, width))),
    ...rules
      .filter((id) => !advice.includes(id))
      .flatMap((id) => prose(`${id}: ${catalogue.find((rule) => rule.id === id)!.title}`, 2, width)),
  ]);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
