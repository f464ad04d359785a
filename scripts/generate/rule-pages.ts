// docs/rules: a page for every rule of the catalogue, each with an example that the test suite runs, and their index.

import { existsSync, readFileSync } from "node:fs";
import { type Golden, readGolden } from "../../__tests__/support/faults/describe.ts";
import { faultsOf, groups, type NamedFault } from "../../__tests__/support/faults/fault.ts";
import { codeBlock } from "../../src/report/markdown/text.ts";
import { fixHeading } from "../../src/report/words/fix.ts";
import { type AnyRule, catalogue } from "../../src/rules/catalogue/catalogue.ts";
import { readable } from "./readable.ts";
import { type Example, exampleSection } from "./rule-example.ts";
import { ignorableRules } from "./rules.ts";
import { cell, prose } from "./text.ts";

const notice = "<!-- Made by `npm run generate`: do not edit. -->\n\n";

/** What the groups of rules are about, in the order of a connection. */
const groupTitles: Record<string, string> = {
  config: "The file",
  network: "The way to the server",
  ssh: "The tunnel",
  tls: "Encryption",
  auth: "The login",
  server: "The server",
  privilege: "The user's privileges",
  rehearsal: "The rehearsal",
  internal: "The check itself",
};

const mayConcernFile = ["config/unreadable", "config/yaml", "config/schema", "config/unknown-key"];

/** The pages by their paths in the repository. `repository` is "owner/name". */
export function rulePages(repository: string): Record<string, string> {
  const examples = readExamples();
  const pages = catalogue.map((rule) => {
    const example = examples.get(rule.id);
    const page = example === undefined ? pageWithout(rule, repository) : pageOf(rule, example);
    return [`docs/rules/${rule.id}.md`, page];
  });
  return { "docs/rules/README.md": indexPage(), ...Object.fromEntries(pages) };
}

function readExamples(): Map<string, Example> {
  const faults = groups()
    .flatMap(faultsOf)
    .filter(({ fault }) => fault.example);
  return new Map(faults.map((named) => [named.fault.finds, { named, golden: goldenOf(named) }]));
}

/** The golden text beside the fault, in words that a reader meets outside of a test. */
function goldenOf({ name, file, fault }: NamedFault): Golden {
  const path = file.replace(/\.yml$/, ".found");
  const golden = existsSync(path) ? readGolden(readable(readFileSync(path, "utf8"), fault)) : null;
  if (golden === null) throw new Error(`${name}.found can't be read: run its test with -u first.`);
  return golden;
}

function indexPage(): string {
  const sections = Object.entries(groupTitles).map(([group, title]) => {
    const rows = catalogue
      .filter(({ id }) => id.startsWith(`${group}/`))
      .map((rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${severityOf(rule)} | ${cell(rule.title)} |`);
    return `## ${title}\n\n| Rule | Severity | What it finds |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `${notice}# Rules

What the check finds, in the order of a connection: from the file to the user's privileges. Each page says what is wrong, why
it matters and what to do, and has an example that the test suite runs: the set-up that fails, and the same set-up fixed.

${sections.join("\n")}`;
}

function pageOf(rule: AnyRule, example: Example): string {
  const { golden } = example;
  return [
    head(rule),
    `## What\n\n${prose(golden.title)}. In the example below the check says:\n\n> ${prose(golden.message)}\n`,
    `## Why\n\n${prose(typeof rule.why === "string" ? rule.why : golden.why)}\n`,
    `## What to do\n\n${fixSection(golden)}\n`,
    exampleSection(example),
    ignoreSection(rule),
  ].join("\n");
}

/** The one rule that no set-up can show. */
function pageWithout(rule: AnyRule, repository: string): string {
  const why = typeof rule.why === "string" ? rule.why : "";
  return [
    head(rule),
    `## What\n\n${prose(rule.title)}. The message says what broke.\n`,
    `## Why\n\n${prose(why)}\n`,
    `## What to do\n\nReport it with the message and the version of the program: https://github.com/${repository}/issues.\n`,
    "## Example\n\nThere is none: a bug that an example could show would have been mended.\n",
    ignoreSection(rule),
  ].join("\n");
}

function head(rule: AnyRule): string {
  return `${notice}# ${rule.id}\n\n${severityOf(rule)} · ${placeOf(rule)} · [All rules](../README.md)\n`;
}

function severityOf({ severity }: AnyRule): string {
  if (typeof severity === "string") return { error: "Error", warning: "Warning", notice: "Notice" }[severity];
  return "Error or warning";
}

function placeOf({ at }: AnyRule): string {
  if (typeof at === "function") return "points at the place that has to change";
  if (at.length === 0) return "points at the entry";
  const key = `points at \`${at.join(".")}\` of the entry`;
  const inUrl = ["host", "username", "password", "database"].includes(String(at[0]));
  return inUrl ? `${key}, or at its \`url\`` : `${key}, or at the entry where that is absent`;
}

function fixSection({ fix }: Golden): string {
  if (fix === null) return "Nothing: the finding explains itself.";
  const note = fix.note === null ? "" : `\n\n${prose(fix.note)}`;
  if (fix.kind !== "text") {
    const block = codeBlock(fix.kind === "shell" ? "sh" : fix.kind, fix.text);
    return `${prose(fixHeading(fix))}:\n\n${block}${note}`;
  }
  const lines = fix.text.split("\n");
  const isCode = (line: string) => line.startsWith("    ");
  const code = lines.filter(isCode).map((line) => line.slice(4));
  const [before, after] = [
    lines.slice(0, lines.findIndex(isCode)),
    lines.slice(lines.findLastIndex(isCode) + 1),
  ];
  if (code.length === 0) return `${prose(lines.join(" "))}${note}`;
  const rest = after.length === 0 ? "" : `\n\n${prose(after.join(" "))}`;
  return `${prose(before.join(" "))}\n\n${codeBlock("", code.join("\n"))}${rest}${note}`;
}

function ignoreSection({ id }: AnyRule): string {
  if (!ignorableRules().includes(id)) {
    const reason = id.startsWith("internal/")
      ? "a destination that could not be checked must not look as if it had been"
      : "it keeps secrets safe from whoever can change the file";
    return `## Ignoring it\n\nThis rule can't be ignored: ${reason}.\n`;
  }
  const entry = `    ignore:\n      - rule: ${id}\n        reason: Who accepts this, and why\n        until: 2027-03-31 # optional: it counts again after this day`;
  const ofFile = mayConcernFile.includes(id)
    ? "\nA finding about the file as a whole belongs to no entry, and always counts.\n"
    : "";
  return `## Ignoring it\n\nWhere a team accepts the finding, the entry says so. It stays visible in the report and no longer counts:\n\n${codeBlock("yaml", entry)}\n${ofFile}`;
}
