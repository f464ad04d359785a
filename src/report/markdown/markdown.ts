import { counted } from "../../text/phrases.ts";
import { type ChangeLine, changeLines, changesHeading } from "../changes.ts";
import {
  baseWords,
  countingFindings,
  type FindingGroup,
  groupByRule,
  idList,
  ignoredGroups,
  type PlacedFinding,
  placedFindings,
  rulePage,
  type SkipGroup,
  skipGroups,
  worstFirst,
} from "../findings.ts";
import type { Report, ReportDestination, ReportLocation } from "../report.generated.ts";
import { countsLine, headline } from "../verdict.ts";
import { codeSpan, escapeMarkdown, inline } from "./escape.ts";
import {
  destinationRow,
  diagramOf,
  failureSection,
  fileRow,
  folded,
  groupSection,
  inlineLinks,
  type LineUrl,
  type Links,
  linked,
  marks,
  moreRows,
  severityMarks,
  tableHead,
} from "./finding.ts";

/** GitHub drops a job summary above 1 MiB. */
const maxSummaryBytes = 900_000;

const maxRows = 25;

const maxSections = 12;

const maxDiagrams = 5;

/** At most `maxBytes` long: what does not fit is counted. The table and the errors come first. */
export function markdownReport(
  report: Report,
  { maxBytes = maxSummaryBytes, lineUrl = () => null }: { maxBytes?: number; lineUrl?: LineUrl } = {},
): string {
  const files = new Set(placedFindings(report).map(({ finding }) => finding.location.file));
  for (const { location } of report.destinations) files.add(location.file);
  const links: Links = { ...inlineLinks(lineUrl), rule: (rule) => `[${rule}]` };
  const definitions = ruleDefinitions(report);
  const page = budget(maxBytes - Buffer.byteLength(definitions));
  page.add(`## ${marks[report.outcome]} ${inline(headline(report))}\n`);
  addChanges(page, report);
  addTable(page, report, { ...links, place });
  addFailures(page, report, links);
  addOthers(page, report, links);
  return page.text() + definitions;

  function place(location: ReportLocation): string {
    const { file, line } = location;
    return linked(
      files.size > 1 ? escapeMarkdown(`${file}:${line}`) : `line\u00a0${line}`,
      lineUrl(location),
    );
  }
}

function ruleDefinitions(report: Report): string {
  const rules = [...new Set(placedFindings(report).map(({ finding }) => finding.rule))].toSorted();
  return rules.length === 0 ? "" : `\n${rules.map((rule) => `[${rule}]: ${rulePage(rule)}\n`).join("")}`;
}

type PageBuilder = ReturnType<typeof budget>;

function addChanges(page: PageBuilder, report: Report): void {
  const heading = changesHeading(report);
  if (heading === null) return;
  page.add(`### ${inline(heading)}\n\n${changeLines(report).map(changeLine).join("\n")}\n`);
}

function changeLine({ status, text }: ChangeLine): string {
  return `- ${marks[status]} ${inline(text)}`;
}

function addTable(page: PageBuilder, report: Report, links: Links): void {
  const { destinations, findings, mode } = report;
  const errors = findings.filter(({ severity, ignored }) => severity === "error" && ignored === null);
  const isFolded = destinations.length + errors.length > maxRows;
  const failing = destinations.filter(({ status }) => status === "failed");
  const others = worstFirst(destinations).filter(({ status }) => status !== "failed");
  const rowOf = (destination: ReportDestination) => destinationRow(destination, mode, links);
  const listed = [
    ...errors.map((finding) => fileRow(finding, links)),
    ...(isFolded ? failing : [...failing, ...others]).map(rowOf),
  ];
  if (!isFolded && destinations.length > 0) page.add(`${countsLine(report)}.\n`);
  if (listed.length > 0) {
    page.add(tableHead);
    page.addAll(listed, moreRows);
    page.add("");
  }
  if (isFolded && others.length > 0) {
    page.add(
      `<details${listed.length === 0 ? " open" : ""}>\n<summary>${countsLine(report)}</summary>\n\n${tableHead}`,
    );
    page.addAll(others.map(rowOf), moreRows);
    page.add("\n</details>\n");
  }
  page.addAll(skipGroups(report).map(skipLine), (left) => `…and ${left} more reasons: see the log.\n`);
  const ofBase = baseWords(report);
  if (ofBase !== null) page.add(`${inline(ofBase)}\n`);
}

function skipLine({ reason, ids }: SkipGroup): string {
  return `${marks.skipped} ${idList(ids, codeSpan)}: ${inline(reason)}\n`;
}

function addFailures(page: PageBuilder, report: Report, links: Links): void {
  const failures = failuresOf(report);
  const withDiagrams = new Map(failures.flatMap(withDiagram).slice(0, maxDiagrams));
  const sections = failures.map((each) =>
    failureSection(each.name, each.errors, links, withDiagrams.get(each) ?? null),
  );
  const isFolded = sections.length > maxSections;
  if (isFolded)
    page.add(`<details>\n<summary>Why, and how to fix each of the ${sections.length} failures</summary>\n`);
  page.addAll(sections, (left) => `…and ${left} more failures: see the log.\n`);
  if (isFolded) page.add("</details>\n");
}

type FailingSubject = { name: string; errors: PlacedFinding[] };

function failuresOf(report: Report): FailingSubject[] {
  const bySubject = new Map<unknown, FailingSubject>();
  for (const placed of countingFindings(report)) {
    const { finding, destination } = placed;
    if (finding.severity !== "error") continue;
    const subject = destination ?? finding.location.file;
    const name = destination?.display_name ?? finding.location.file;
    const failure = bySubject.get(subject) ?? { name, errors: [] };
    failure.errors.push(placed);
    bySubject.set(subject, failure);
  }
  return [...bySubject.values()];
}

function withDiagram(subject: FailingSubject): [FailingSubject, string][] {
  const [first] = subject.errors;
  const diagram = first?.destination ? diagramOf(first.destination, first.finding) : null;
  return diagram === null ? [] : [[subject, diagram]];
}

function addOthers(page: PageBuilder, report: Report, links: Links): void {
  const groups = groupByRule(countingFindings(report));
  const warnings = groups.filter(({ severity }) => severity === "warning");
  const notices = groups.filter(({ severity }) => severity === "notice");
  const ignored = ignoredGroups(report);
  if (warnings.length > 0) {
    const isOpen = report.outcome !== "failed";
    page.add(
      `<details${isOpen ? " open" : ""}>\n<summary>${severityMarks.warning} ${counted(memberCount(warnings), "warning")}</summary>\n`,
    );
    page.addAll(
      warnings.map((group) => groupSection(group, links)),
      (left) => `…and ${left} more rules with warnings: see the log.\n`,
    );
    page.add("</details>\n");
  }
  if (notices.length > 0)
    page.add(
      folded(
        `${severityMarks.notice} ${counted(memberCount(notices), "notice")}`,
        notices.map(noticeLine).join(""),
      ),
    );
  if (ignored.length > 0) {
    page.add(`<details>\n<summary>${counted(memberCount(ignored), "ignored finding")}</summary>\n`);
    page.addAll(ignored.map(ignoredLine), (left) => `- …and ${left} more`);
    page.add("\n</details>\n");
  }
}

function memberCount(groups: FindingGroup[]): number {
  return groups.reduce((sum, { members }) => sum + members.length, 0);
}

function noticeLine({ rule, title, members }: FindingGroup): string {
  const names = members.map(({ finding, destination }) => destination?.id ?? finding.location.file);
  return `- ${inline(title)} [${rule}]: ${idList(names, codeSpan)}\n`;
}

function ignoredLine({ rule, title, members }: FindingGroup): string {
  const { reason, until } = members[0]!.finding.ignored!;
  const names = members.flatMap(({ destination }) => destination?.display_name ?? []);
  const about = names.length === 0 ? "" : `${escapeMarkdown(idList(names))}: `;
  return `- ${about}${inline(title)} [${rule}]: ${escapeMarkdown(`${reason}${until === null ? "" : ` (until ${until})`}`)}`;
}

export function budget(maxBytes: number) {
  const parts: string[] = [];
  let remainingBytes = maxBytes;
  const add = (part: string): boolean => {
    const bytes = Buffer.byteLength(part) + 1;
    if (bytes > remainingBytes) return false;
    parts.push(part);
    remainingBytes -= bytes;
    return true;
  };
  return {
    add,
    /** Reserves a quarter of the bytes for later parts. `omittedLine` is added with the number of items that did not fit. */
    addAll: (items: string[], omittedLine: (left: number) => string) => {
      const reserve = maxBytes / 4;
      const fits = (item: string) => Buffer.byteLength(item) < remainingBytes - reserve;
      const cut = items.findIndex((item) => !(fits(item) && add(item)));
      if (cut !== -1) add(omittedLine(items.length - cut));
    },
    text: () => `${parts.join("\n")}\n`,
  };
}
