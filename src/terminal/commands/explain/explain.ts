// `explain`: the page of a rule, or the list of all, as text for a terminal.

import { product } from "../../../product.generated.ts";
import { rulePage } from "../../../report/finding-text.ts";
import { hanging, type Look, type Paint, painter, prose } from "../../../report/terminal.ts";
import { catalogue } from "../../../rules/catalogue.ts";
import { suggestion } from "../../../text/suggestion.ts";
import { type RuleGroup, ruleGroups } from "./groups.ts";
import { type Page, type Part, pageOf, type Shown, severityOf } from "./page.ts";

export type Explained = { kind: "text"; text: string } | { kind: "unknown"; meant: string | null };

/** What the check says in the example of a rule, by the rule's id: schema/rule-examples.json. */
export type RuleExamples = Readonly<Record<string, Shown>>;

/** The page of a rule, the list of a group, or of everything where nothing is named. */
export function explain(name: string | null, look: Look, examples: RuleExamples): Explained {
  const groups = ruleGroups();
  const rule = catalogue.find(({ id }) => id === name);
  if (rule !== undefined) {
    const example = examples[rule.id] ?? null;
    const text = pageText(pageOf(rule, example, product.repository), look);
    const more = `A set-up that fails, and the same mended: ${rulePage(rule.id)}`;
    const last = example === null ? "" : `\n${prose(more, 0, look.width).join("\n")}\n`;
    return { kind: "text", text: text + last };
  }
  const listed = name === null ? groups : groups.filter((group) => group.name === name);
  return listed.length === 0
    ? { kind: "unknown", meant: meantBy(name ?? "", groups) }
    : { kind: "text", text: listText(listed, look) };
}

/** A rule by its whole id, or by the name behind its group's; or a group. */
function meantBy(name: string, groups: RuleGroup[]): string | null {
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
  const beside = ids + severities + 6;
  const sections = groups.map((group) => {
    const lines = group.rules.flatMap((rule) => {
      const head = `  ${rule.id.padEnd(ids)}  ${severityOf(rule)}`;
      if (width - beside < leastTitle) return [head, ...prose(rule.title, 6, width)];
      const [first, rest] = hanging(rule.title, beside, width);
      return [`${head.padEnd(beside)}${first}`, ...rest];
    });
    return [paint("bold", group.title), ...lines].join("\n");
  });
  return `${sections.join("\n\n")}\n`;
}

/** Where fewer columns are left beside a rule's id, its title stands below. */
const leastTitle = 30;

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
