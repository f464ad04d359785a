// The report in GitHub's Markdown: what is wrong and how to fix it, then every destination in one table.

import { duration } from "../../text/phrases.ts";
import { printable } from "../../text/printable.ts";
import { type ChangeLine, changeLines, changesHeading } from "../changes/words.ts";
import {
  baseWords,
  fixHeading,
  fixParts,
  gatherNotices,
  idList,
  type PlacedFinding,
  placedFindings,
  type SharedNotice,
  type SkipGroup,
  serverWords,
  skipGroups,
} from "../findings.ts";
import { type Machine, type NetworkPath, type PathLine, pathOf } from "../observations.ts";
import type { Report, ReportDestination, ReportFinding, ReportFix, Status } from "../report.generated.ts";
import { counts, headline } from "../verdict.ts";
import { codeBlock, inline, outside } from "./escape.ts";

export const marks: Record<Status, string> = { passed: "✅", warned: "⚠️", failed: "❌", skipped: "⏭️" };
export const severityMarks: Record<ReportFinding["severity"], string> = {
  error: "❌",
  warning: "⚠️",
  notice: "ℹ️",
};

/**
 * The report as Markdown of at most `mostBytes` bytes: GitHub drops a job summary above 1 MiB whole. What does not fit
 * is counted, and the table and the errors come first.
 */
export function markdownReport(report: Report, mostBytes = 900_000): string {
  const all = placedFindings(report);
  const counting = all.filter(({ finding }) => finding.ignored === null);
  const errors = counting.filter(({ finding }) => finding.severity === "error");
  const { single, shared } = gatherNotices(counting.filter(({ finding }) => finding.severity !== "error"));
  const others = [...single.map((placed) => findingSection(placed)), ...shared.map(noticeLine)];
  const ignored = all.filter(({ finding }) => finding.ignored !== null);
  const diagrams = diagramsOf(report.destinations);
  const page = budget(mostBytes);
  page.add(`## ${marks[report.outcome]} ${inline(headline(report))}\n`);
  if (report.destinations.length > 0) page.add(`${counts(report)}.\n`);
  const heading = changesHeading(report);
  if (heading !== null)
    page.add(`### ${inline(heading)}\n\n${changeLines(report).map(changeLine).join("\n")}\n`);
  page.addAll(
    errors.map((placed) => findingSection(placed, diagrams.get(placed.finding))),
    (left) => `…and ${left} more errors: see the report.\n`,
  );
  if (report.destinations.length > 0) {
    page.add(
      "### Destinations\n\n| Verdict | Destination | Server | TLS | NetworkPath | Time |\n| :-: | --- | --- | --- | --- | --: |",
    );
    page.addAll(
      report.destinations.map((each) => row(each, report.mode)),
      (left) => `| | …and ${left} more | | | | |`,
    );
    page.add("");
  }
  page.addAll(skipGroups(report).map(skipLine), (left) => `…and ${left} more reasons: see the report.\n`);
  const ofBase = baseWords(report);
  if (ofBase !== null) page.add(`${inline(ofBase)}\n`);
  if (others.length > 0) {
    page.add(
      `<details${errors.length === 0 ? " open" : ""}>\n<summary>${others.length === 1 ? "1 warning or notice" : `${others.length} warnings and notices`}</summary>\n`,
    );
    page.addAll(others, (left) => `…and ${left} more: see the report.\n`);
    page.add("</details>\n");
  }
  if (ignored.length > 0) {
    page.add(`<details>\n<summary>${ignored.length} ignored</summary>\n`);
    page.addAll(ignored.map(ignoredLine), (left) => `- …and ${left} more`);
    page.add("\n</details>\n");
  }
  return page.text();
}

function changeLine({ status, text }: ChangeLine): string {
  return `- ${marks[status]} ${inline(text)}`;
}

/** A diagram is long, and a few of them show where to look. */
const mostDiagrams = 5;

/** The way to each of the first destinations that it is broken to, by the error that tells so. */
function diagramsOf(destinations: ReportDestination[]): Map<ReportFinding, string> {
  const broken = destinations.flatMap((destination): [ReportFinding, string][] => {
    const path = pathOf(destination);
    const cause = destination.findings.find(
      ({ severity, ignored }) => severity === "error" && ignored === null,
    );
    const isBroken = path?.lines.some(({ state }) => state === "broken");
    return path !== null && cause !== undefined && isBroken ? [[cause, flowchart(path)]] : [];
  });
  return new Map(broken.slice(0, mostDiagrams));
}

/** A finding with its cause and its fix, below a heading of its own. */
export function findingSection({ finding, destination }: PlacedFinding, diagram?: string): string {
  const { location, severity, rule, title, message, why, fix } = finding;
  const about = destination === null ? "" : `${outside(destination.display_name)}: `;
  return [
    `### ${severityMarks[severity]} ${about}${inline(title)}\n`,
    `${inline(message)}\n`,
    `<sub>${outside(`${location.file}, line ${location.line}, column ${location.column}`)} · <code>${outside(rule)}</code></sub>\n`,
    ...(diagram === undefined ? [] : [`${codeBlock("mermaid", diagram)}\n`]),
    `**Why it matters:** ${inline(why)}\n`,
    ...(fix === null ? [] : [`${fixText(fix)}\n`]),
  ].join("\n");
}

function fixText(fix: ReportFix): string {
  const parts = fixParts(fix, fixHeading(fix)).map((part) =>
    part.kind === "code" ? codeBlock(part.language, part.text) : inline(part.text),
  );
  return `**To fix it:** ${parts.join("\n\n")}`;
}

function row(destination: ReportDestination, mode: Report["mode"]): string {
  const { display_name, id, status, server, stages, target, duration_ms } = destination;
  const name = display_name === id ? bold(id) : `${bold(display_name)} <code>${outside(id)}</code>`;
  const tls =
    stages.find((stage) => stage.name === "tls")?.detail?.split(",")[0] ?? (server === null ? "" : "none");
  const path =
    target === null
      ? ""
      : outside([target.bastion, `${target.host}:${target.port}`].filter((hop) => hop !== null).join(" → "));
  return `| ${marks[status]} | ${name} | ${outside(serverWords(destination, mode))} | ${outside(tls)} | ${path} | ${duration_ms > 0 ? duration(duration_ms) : ""} |`;
}

/** A name of which nothing shows would leave the marks alone. */
function bold(name: string): string {
  return `**${outside(name) || "…"}**`;
}

function noticeLine({ finding, ids }: SharedNotice): string {
  const { severity, title, rule } = finding;
  return `${severityMarks[severity]} ${inline(title)}, for ${ids.length} destinations: ${outside(idList(ids))} <code>${outside(rule)}</code>\n`;
}

function skipLine({ reason, ids }: SkipGroup): string {
  return `${marks.skipped} **${outside(idList(ids))}:** ${inline(reason)}\n`;
}

function ignoredLine({ finding, destination }: PlacedFinding): string {
  const { rule, title, ignored } = finding;
  const until = ignored?.until ? ` (until ${ignored.until})` : "";
  return `- ${destination === null ? "" : `${outside(destination.display_name)}: `}${inline(title)} <code>${outside(rule)}</code>: ${outside(`${ignored?.reason}${until}`)}`;
}

/** Collects parts as long as they fit. */
export function budget(mostBytes: number) {
  const parts: string[] = [];
  let left = mostBytes;
  const add = (part: string): boolean => {
    const bytes = Buffer.byteLength(part) + 1;
    if (bytes > left) return false;
    parts.push(part);
    left -= bytes;
    return true;
  };
  return {
    add,
    /** Adds as many as fit with room to spare for what comes after, and says how many are left out. */
    addAll: (items: string[], rest: (left: number) => string) => {
      const reserve = mostBytes / 4;
      const fits = (item: string) => Buffer.byteLength(item) < left - reserve;
      const cut = items.findIndex((item) => !(fits(item) && add(item)));
      if (cut !== -1) add(rest(items.length - cut));
    },
    text: () => `${parts.join("\n")}\n`,
  };
}

const ids: Record<Machine["kind"], string> = { runner: "runner", bastion: "bastion", database: "database" };
const arrows: Record<PathLine["state"], string> = { ok: "-->", broken: "--x", unreached: "-.->" };

/** Without colours of its own: GitHub's theme, light or dark, has them. A cross ends the line that is broken. */
function flowchart({ machines, lines }: NetworkPath): string {
  const nodes = machines.map(({ kind, name, address }) => {
    const label = address === "" ? name : `${name}: ${shortened(address)}`;
    return `  ${ids[kind]}["${text(label)}"]`;
  });
  const edges = lines.map(({ state, label }, index) => {
    const [from, to] = [machines[index]!, machines[index + 1]!];
    return `  ${ids[from.kind]} ${arrows[state]}|"${text(label)}"| ${ids[to.kind]}`;
  });
  return ["flowchart LR", ...nodes, ...edges].join("\n");
}

/** Every character that could mean something to Mermaid, to Markdown or to HTML, as one of Mermaid's entity codes. */
function text(label: string): string {
  return printable(label).replaceAll(/[^A-Za-z0-9 ]/gu, (mark) => `#${mark.codePointAt(0)};`);
}

function shortened(address: string): string {
  return address.length <= 60 ? address : `${address.slice(0, 40)}…${address.slice(-19)}`;
}
