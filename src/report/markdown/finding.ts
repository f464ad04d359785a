import { printable, withoutMiddle } from "../../text/printable.ts";
import {
  causeOf,
  type FindingGroup,
  fixHeading,
  fixParts,
  type PlacedFinding,
  placesWords,
  resultWords,
  rulePage,
  triesWords,
} from "../findings.ts";
import { type Machine, type NetworkPath, type PathLine, pathOf } from "../observations.ts";
import type {
  Report,
  ReportDestination,
  ReportFinding,
  ReportFix,
  ReportLocation,
  Status,
} from "../report.generated.ts";
import { codeBlock, codeSpan, escapeHtml, escapeMarkdown, inline, inlineHtml } from "./escape.ts";

export type Links = {
  place: (location: ReportLocation) => string;
  rule: (rule: string) => string;
};

export type LineUrl = (location: ReportLocation) => string | null;

export function inlineLinks(lineUrl: LineUrl): Links {
  return {
    place: (location) => placeLink(location, lineUrl),
    rule: (rule) => `[${rule}](${rulePage(rule)})`,
  };
}

function placeLink(location: ReportLocation, lineUrl: LineUrl): string {
  return linked(escapeMarkdown(`${location.file}, line ${location.line}`), lineUrl(location));
}

export function linked(text: string, url: string | null): string {
  return url === null ? text : `[${text}](${url})`;
}

export const marks: Record<Status, string> = { passed: "✅", warned: "⚠️", failed: "❌", skipped: "⏭️" };
export const severityMarks: Record<ReportFinding["severity"], string> = {
  error: "❌",
  warning: "⚠️",
  notice: "ℹ️",
};

export const tableHead = "| Status | Destination | Result | Rule | Where |\n| :-: | --- | --- | --- | --- |";

export function moreRows(count: number): string {
  return `| | …and ${count} more | | | |`;
}

export function fileRow(finding: ReportFinding, links: Links): string {
  const { rule, title, location, severity } = finding;
  return `| ${severityMarks[severity]} | ${codeSpan(location.file)} | ${inline(title)} | ${links.rule(rule)} | ${links.place(location)} |`;
}

export function destinationRow(destination: ReportDestination, mode: Report["mode"], links: Links): string {
  const { status, location, tries } = destination;
  const cause = causeOf(destination);
  const isValid = mode === "validate" && status === "skipped";
  const mark = marks[isValid ? (cause === null ? "passed" : "warned") : status];
  const where = links.place(cause?.finding.location ?? location);
  const start = `| ${mark} | ${nameOf(destination)} |`;
  if (cause === null) return `${start} ${escapeMarkdown(resultWords(destination, mode))} | | ${where} |`;
  const { title, rule } = cause.finding;
  const more = cause.more > 0 ? ` and ${cause.more} more` : "";
  return `${start} ${inline(title)}${more}${triesWords(tries)} | ${links.rule(rule)} | ${where} |`;
}

function nameOf({ display_name, id }: ReportDestination): string {
  return display_name === id ? codeSpan(id) : `${bold(display_name)} ${codeSpan(id)}`;
}

/** A name without visible characters would leave only the asterisks. */
function bold(name: string): string {
  return `**${escapeMarkdown(name) || "…"}**`;
}

export function findingSection(placed: PlacedFinding, links: Links): string {
  const { finding, destination } = placed;
  const about = destination === null ? "" : `${escapeMarkdown(destination.display_name)}: `;
  return `### ${severityMarks[finding.severity]} ${about}${inline(finding.title)}\n\n${findingBody(placed, links)}`;
}

export function failureSection(
  name: string,
  failures: PlacedFinding[],
  links: Links,
  diagram: string | null,
): string {
  const [first, ...others] = failures;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const bodies = failures.map((placed, index) => {
    const heading = others.length === 0 ? "" : `### ${inline(placed.finding.title)}\n\n`;
    return heading + findingBody(placed, links, index === 0 ? diagram : null);
  });
  const title = `❌ <b>${escapeHtml(name) || "…"}</b>: ${inlineHtml(first?.finding.title ?? "")}${more}`;
  return folded(title, bodies.join("\n"));
}

export function groupSection({ rule, severity, title, why, members }: FindingGroup, links: Links): string {
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) return findingSection(only, links);
  const each = members.map(({ finding, destination }) => {
    const name = destination === null ? codeSpan(finding.location.file) : bold(destination.display_name);
    const fix = finding.fix === null ? "" : `\n\n${fixText(finding.fix)}`;
    return `${name} (${links.place(finding.location)}): ${inline(finding.message)}${fix}\n`;
  });
  return [
    `### ${severityMarks[severity]} ${inline(title)}: ${placesWords(members)}\n`,
    `**Why it matters:** ${inline(why)} ${links.rule(rule)}\n`,
    ...each,
  ].join("\n");
}

/** `summary` is HTML. */
export function folded(summary: string, text: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${text}\n</details>\n`;
}

function findingBody({ finding }: PlacedFinding, links: Links, diagram: string | null = null): string {
  const { location, rule, message, why, fix } = finding;
  return [
    `${inline(message)}\n`,
    `<sub>${links.place(location)} · ${links.rule(rule)}</sub>\n`,
    ...(diagram === null ? [] : [`${codeBlock("mermaid", diagram)}\n`]),
    `**Why it matters:** ${inline(why)}\n`,
    ...(fix === null ? [] : [`${fixText(fix)}\n`]),
  ].join("\n");
}

function fixText(fix: ReportFix): string {
  const parts = fixParts(fix, fixHeading(fix)).map((part) => {
    if (part.kind === "code") return codeBlock(part.language, part.text);
    return part.kind === "item" ? `- ${inline(part.text)}` : inline(part.text);
  });
  return `**To fix it:** ${parts.join("\n\n")}`;
}

const hopRules = /^(network|ssh|tls)\//;

export function diagramOf(destination: ReportDestination, { rule }: ReportFinding): string | null {
  const path = pathOf(destination);
  if (path === null || path.lines.length < 2 || !hopRules.test(rule)) return null;
  return path.lines.some(({ state }) => state === "broken") ? flowchart(path) : null;
}

const ids: Record<Machine["kind"], string> = { runner: "runner", bastion: "bastion", database: "database" };
const arrows: Record<PathLine["state"], string> = { ok: "-->", broken: "--x", unreached: "-.->" };

function flowchart({ machines, lines }: NetworkPath): string {
  const nodes = machines.map(({ kind, name, address }) => {
    const label = address === "" ? name : `${name}: ${withoutMiddle(address, 40, 19)}`;
    return `  ${ids[kind]}["${escapeMermaid(label)}"]`;
  });
  const edges = lines.map(({ state, label }, index) => {
    const [from, to] = [machines[index]!, machines[index + 1]!];
    return `  ${ids[from.kind]} ${arrows[state]}|"${escapeMermaid(label)}"| ${ids[to.kind]}`;
  });
  return ["flowchart LR", ...nodes, ...edges].join("\n");
}

/** As Mermaid's entity codes, so that no character has a meaning in Mermaid, Markdown or HTML. */
function escapeMermaid(label: string): string {
  return printable(label).replaceAll(/[^A-Za-z0-9 ]/gu, (mark) => `#${mark.codePointAt(0)};`);
}
