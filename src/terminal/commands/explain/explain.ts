// `destination-check explain`: the page of a rule, or the list of all rules.

import { product } from "../../../product.generated.ts";
import { rulePage } from "../../../report/findings.ts";
import { catalogue } from "../../../rules/catalogue.ts";
import { hanging, type Look, type Paint, painter, prose } from "../../../text/prose.ts";
import { suggestion } from "../../../text/suggestion.ts";
import { defineCommand, usage } from "../../command.ts";
import { lookOf } from "../../print.ts";
import { packageFile } from "../package-file.ts";
import { type Page, type Part, pageOf, type RuleGroup, ruleGroups, type Shown, severityOf } from "./page.ts";

export const explainCommand = defineCommand({
  about: "Explain a rule: what it finds, why that matters, what to do, and how to ignore it.",
  usage: ["explain [RULE | GROUP]"],
  positionals: [
    ["RULE", "The id of a rule, which reports print in brackets."],
    ["GROUP", "config, network, ssh, …: list the rules of this group. Without an argument, all rules."],
  ],
  flags: {},
  examples: "destination-check explain privilege/create-on-database",
  completes: catalogue.map(({ id }) => id),
  run: async (_, { positionals }, { environment }) => {
    if (positionals.length > 1) return usage(`explain: expected one rule, got ${positionals.length}.`);
    const [name = null] = positionals;
    const examples = JSON.parse(await packageFile("schema/rule-examples.json")) as RuleExamples;
    const explained = explain(name, lookOf(process.stdout, environment), examples);
    if (explained.kind === "text") return { kind: "print", text: explained.text };
    const question = explained.suggestion === null ? "" : ` Did you mean ${explained.suggestion}?`;
    return usage(
      `explain: unknown rule "${name}".${question} \`destination-check explain\` lists all rules.`,
    );
  },
});

export type Explained = { kind: "text"; text: string } | { kind: "unknown"; suggestion: string | null };

/** The finding in each rule's example, by the rule's id: schema/rule-examples.json. */
export type RuleExamples = Readonly<Record<string, Shown>>;

/** The page of a rule, the list of a group, or the list of all rules if `name` is null. */
export function explain(name: string | null, look: Look, examples: RuleExamples): Explained {
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
  return listed.length === 0
    ? { kind: "unknown", suggestion: suggestionFor(name ?? "", groups) }
    : { kind: "text", text: listText(listed, look) };
}

/** A rule by its id or by the part after the slash; or a group. */
function suggestionFor(name: string, groups: RuleGroup[]): string | null {
  const ids = catalogue.map(({ id }) => id);
  const nameOf = (id: string) => id.split("/")[1]!;
  const near = suggestion(nameOf(`/${name}`.replace(/^.*(?=\/)/, "")), ids.map(nameOf));
  return (
    ids.find((id) => id === suggestion(name, ids)) ??
    ids.find((id) => nameOf(id) === near) ??
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

/** With less room beside a rule's id, its title goes below. */
const minTitleWidth = 30;

function pageText({ id, severity, place, sections }: Page, { colour, width }: Look): string {
  const paint = painter(colour);
  const blocks = sections.map(({ heading, parts }) =>
    [paint("bold", heading), parts.map((part) => partText(part, paint, width)).join("\n\n")].join("\n"),
  );
  const head = [paint("bold", id), ...prose(`${severity} · ${place}`, 0, width)].join("\n");
  return `${[head, ...blocks].join("\n\n")}\n`;
}

function partText(part: Part, paint: Paint, width: number): string {
  if (part.kind !== "code") return prose(part.text, part.kind === "quote" ? 4 : 2, width).join("\n");
  const lines = part.text.split("\n").map((line) => (line === "" ? "" : `    ${paint("green", line)}`));
  return lines.join("\n");
}
