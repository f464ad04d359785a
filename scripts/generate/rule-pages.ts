// docs/rules: a page for every rule of the catalogue, each with an example that the test suite runs, and their index.

import { existsSync, readFileSync } from "node:fs";
import { type Golden, readGolden } from "../../__tests__/support/faults/describe.ts";
import { faultsOf, groups, type NamedFault } from "../../__tests__/support/faults/fault.ts";
import { fixHeading } from "../../src/report/findings.ts";
import { codeBlock } from "../../src/report/markdown/escape.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import {
  pageOf,
  type RuleExample,
  type RulePage,
  ruleGroups,
  type Section,
  severityOf,
} from "../../src/terminal/commands/explain.ts";
import { readable } from "./readable.ts";
import { type Example, exampleSection } from "./rule-example.ts";
import { cell, prose } from "./text.ts";

const notice = "<!-- Made by `npm run generate`: do not edit. -->\n\n";

/** The pages by their paths in the repository. `repository` is "owner/name". */
export function rulePages(repository: string): Record<string, string> {
  const examples = readExamples();
  const pages = catalogue.map((rule) => {
    const example = examples.get(rule.id) ?? null;
    const page = pageOf(rule, example && shownIn(example), repository);
    return [`docs/rules/${rule.id}.md`, markdownOf(page, example)];
  });
  return { "docs/rules/README.md": indexPage(), ...Object.fromEntries(pages) };
}

/** The examples for `explain`, by rule id. */
export function shownExamples(): string {
  const shown = [...readExamples()].map(([id, example]) => {
    const isConstant = catalogue.some((rule) => rule.id === id && typeof rule.why === "string");
    const { message, why, fix } = shownIn(example);
    return [id, { message, why: isConstant ? null : why, fix }] as const;
  });
  const sorted = shown.sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

function shownIn({ golden: { message, why, fix } }: Example): RuleExample {
  if (fix === null) return { message, why, fix };
  const { kind, text, note } = fix;
  return { message, why, fix: { kind, heading: fixHeading(fix), text, note } };
}

function readExamples(): Map<string, Example> {
  const faults = groups()
    .flatMap(faultsOf)
    .filter(({ fault }) => fault.example);
  return new Map(faults.map((named) => [named.fault.finds, { named, golden: goldenOf(named) }]));
}

/** The golden text beside the fault, with the names of tests replaced. */
function goldenOf({ name, file, fault }: NamedFault): Golden {
  const path = file.replace(/\.yml$/, ".found");
  const golden = existsSync(path) ? readGolden(readable(readFileSync(path, "utf8"), fault)) : null;
  if (golden === null) throw new Error(`${name}.found can't be read: run its test with -u first.`);
  return golden;
}

function indexPage(): string {
  const sections = ruleGroups().map(({ title, rules }) => {
    const rows = rules.map(
      (rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${severityOf(rule)} | ${cell(rule.title)} |`,
    );
    return `## ${title}\n\n| Rule | Severity | What it finds |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `${notice}# Rules

All rules, in the order of a connection: from the file to the user's privileges. Each page explains the problem, why it matters and how to fix it, with
an example that the test suite runs.

${sections.join("\n")}`;
}

/** The example is before the last section. */
function markdownOf({ id, severity, place, sections }: RulePage, example: Example | null): string {
  const head = `${notice}# ${id}\n\n${severity}${place === null ? "" : ` · ${place}`} · [All rules](../README.md)\n`;
  const parts = sections.map(sectionOf);
  const shown =
    example === null
      ? "## Example\n\nThere is no example: a known bug would be fixed.\n"
      : exampleSection(example);
  return [head, ...parts.slice(0, -1), shown, ...parts.slice(-1)].join("\n");
}

function sectionOf({ heading, parts }: Section): string {
  const texts = parts.map((part) => {
    if (part.kind === "code") return codeBlock(part.language, part.text);
    if (part.kind === "item") return `- ${prose(part.text)}`;
    return part.kind === "quote" ? `> ${prose(part.text)}` : prose(part.text);
  });
  return `## ${heading}\n\n${texts.join("\n\n")}\n`;
}
