// The report as SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html

import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { defaultName } from "../options.ts";
import { product } from "../product.generated.ts";
import { catalogue } from "../rules/catalogue.ts";
import { internalError } from "../rules/internal.ts";
import { type AnyRule, severityRank } from "../rules/rule.ts";
import { printable, printableLines } from "../text/printable.ts";
import {
  findingWords,
  idList,
  ignoredWords,
  type PlacedFinding,
  placedFindings,
  reasonGroups,
  rulePage,
  uriPath,
} from "./findings.ts";
import type { Report, ReportFinding, ReportFix, ReportLocation } from "./report.generated.ts";

/** GitHub shows this many results of a run, and rejects a larger file. */
const limits = { results: 5_000, gzippedBytes: 10_000_000 };

/** The most severe results come first if there is no room for all. Crashes and unchecked destinations are notifications. */
export function sarifReport(report: Report): string {
  const fingerprints = fingerprinted(
    placedFindings(report).filter(({ finding }) => finding.rule !== internalError.id),
  );
  const results = fingerprints.toSorted((one, other) => rankOf(one) - rankOf(other)).map(resultOf);
  for (let most = Math.min(results.length, limits.results); ; ) {
    const text = `${JSON.stringify(log(report, results.slice(0, most), results.length - most))}\n`;
    const excess = gzippedBytes(text) / (limits.gzippedBytes * 0.95);
    if (excess <= 1 || most === 0) return text;
    most = Math.floor(most / excess);
  }
}

/** Its category. The uploader's own applies only without automationDetails (codeql-action v4.36.2, src/upload-lib.ts). */
function automation({ name }: Report): object {
  return name === defaultName ? {} : { automationDetails: { id: `${name}/` } };
}

function gzippedBytes(text: string): number {
  const bytes = Buffer.byteLength(text);
  return bytes < limits.gzippedBytes / 2 ? bytes : gzipSync(text, { level: 1 }).length;
}

function log(report: Report, results: object[], leftOut: number): object {
  const ended = new Date(Date.parse(report.started_at) + report.duration_ms).toISOString();
  const omissionNote = `${leftOut} results are omitted, because GitHub shows at most ${limits.results} of a run. The other reports have them.`;
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: product.name,
            version: report.tool.version,
            semanticVersion: report.tool.version,
            informationUri: `https://github.com/${product.repository}`,
            rules: rules.map(descriptorOf),
            notifications: Object.entries(notificationKinds).map(([id, text]) => ({
              id,
              shortDescription: { text },
            })),
          },
        },
        ...automation(report),
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: {
          [root]: {
            description: { text: "The repository's root, or the working directory outside of a repository." },
          },
        },
        invocations: [
          {
            executionSuccessful: report.complete,
            startTimeUtc: report.started_at,
            endTimeUtc: ended,
            toolExecutionNotifications: [
              ...notifications(report),
              ...(leftOut > 0 ? [notification("results-left-out", "warning", omissionNote)] : []),
            ],
          },
        ],
        results,
      },
    ],
  };
}

const rules = catalogue.filter(({ id }) => id !== internalError.id);
const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));

const levels = { error: "error", warning: "warning", notice: "note" } as const;

function descriptorOf({ id, severity, title, why }: AnyRule): object {
  const page = rulePage(id);
  const level = levels[typeof severity === "string" ? severity : "error"];
  const reason = typeof why === "string" ? why : "The message of each finding says why.";
  const [group = ""] = id.split("/");
  return {
    id,
    name: id.replaceAll(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${reason}` },
    help: {
      text: `${title}.\n\nWhy it matters: ${reason}\n\nThe alert has the fix. An example, and how to ignore the finding: ${page}`,
      markdown: `**${title}.**\n\n**Why it matters:** ${reason}\n\nThe alert has the fix. [An example, and how to ignore the finding](${page})`,
    },
    helpUri: page,
    defaultConfiguration: { level },
    properties: {
      "problem.severity": problemSeverities[level],
      precision: "high",
      tags: ["postgresql", group],
    },
  };
}

const problemSeverities = { error: "error", warning: "warning", note: "recommendation" };

function rankOf({ finding }: PlacedFinding): number {
  return finding.ignored === null ? severityRank[finding.severity] : 3;
}

type FindingWithFingerprint = PlacedFinding & { fingerprint: string };

/** By rule, destination and key, and by the order among equals, so that an alert survives moved lines. */
function fingerprinted(placed: PlacedFinding[]): FindingWithFingerprint[] {
  const seen = new Map<string, number>();
  return placed.map(({ finding, destination }) => {
    const place = destination === null ? ["file", finding.location.file] : ["destination", destination.id];
    const same = JSON.stringify([finding.rule, ...place, finding.key]);
    const count = (seen.get(same) ?? 0) + 1;
    seen.set(same, count);
    const hash = createHash("sha256").update(same).digest("hex").slice(0, 32);
    return { finding, destination, fingerprint: `${hash}:${count}` };
  });
}

function resultOf({ finding, destination, fingerprint }: FindingWithFingerprint): object {
  const { rule, severity, key, location, related, ignored, fix } = finding;
  const about = destination === null ? "" : `${destination.display_name}: `;
  const ignoredNote = ignored === null ? "" : `\n\n${ignoredWords(ignored)}.`;
  const changes = fix === null ? [] : changesOf(fix);
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule),
    // GitHub ignores `suppressions` (github/codeql-action#1230), but a note fails no check.
    level: ignored === null ? levels[severity] : "note",
    message: { text: plain(`${about}${findingWords(finding)}${ignoredNote}`) },
    locations: [
      {
        physicalLocation: physicalLocation(location),
        ...(destination === null ? {} : { logicalLocations: [logicalLocation(destination.id, key)] }),
      },
    ],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
    // The uploader adds primaryLocationLineHash, and warns if a file sets a different one.
    partialFingerprints: { "destinationKey/v1": fingerprint },
    ...(ignored === null
      ? {}
      : {
          suppressions: [{ kind: "inSource", status: "accepted", justification: printable(ignored.reason) }],
        }),
    ...(changes.length === 0 ? {} : { fixes: [{ artifactChanges: changes }] }),
  };
}

/** `[text](target)` is a link in a SARIF message (section 3.11.6). */
function plain(text: string): string {
  return printableLines(text).replaceAll("](", "] (");
}

function relatedLocation({ message, location }: ReportFinding["related"][number], index: number): object {
  return {
    id: index + 1,
    message: { text: plain(message) },
    physicalLocation: physicalLocation(location),
  };
}

function logicalLocation(id: string, key: string | null): object {
  const name = printable(id);
  return { name, fullyQualifiedName: key ? `${name}.${printable(key)}` : name, kind: "object" };
}

function physicalLocation({ file, line, column, end_line, end_column }: ReportLocation): object {
  const region = { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column };
  return { artifactLocation: artifactLocation(file), region };
}

const root = "%SRCROOT%";

function artifactLocation(file: string): object {
  const uri = uriPath(file);
  if (file.startsWith("/")) return { uri: `file://${uri}` };
  if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return { uri, uriBaseId: root };
}

function changesOf({ safe, replaces, text }: ReportFix): object[] {
  if (!safe || replaces === null) return [];
  const { file, start_line: startLine, end_line: endLine } = replaces;
  const isInsertion = endLine < startLine;
  const deletedRegion = isInsertion
    ? { startLine, startColumn: 1, endLine: startLine, endColumn: 1 }
    : { startLine, startColumn: 1, endLine };
  const insertedContent = { text: isInsertion ? `${text}\n` : text };
  return [{ artifactLocation: artifactLocation(file), replacements: [{ deletedRegion, insertedContent }] }];
}

const notificationKinds = {
  "not-checked": "A destination was not checked",
  "internal-error": internalError.title,
  "results-left-out": "There are more results than GitHub shows",
} as const;

type NotificationKind = keyof typeof notificationKinds;

function notifications(report: Report): object[] {
  const bugs = placedFindings(report)
    .filter(({ finding }) => finding.rule === internalError.id)
    .map(({ finding, destination }) =>
      notification(
        "internal-error",
        "error",
        `${destination?.display_name ?? "The run"}: ${finding.message}`,
      ),
    );
  const level = report.complete ? "note" : "warning";
  const skipped = reasonGroups(report.destinations).map(({ reason, ids }) =>
    notification("not-checked", level, `${idList(ids)}: ${reason}`),
  );
  return [...bugs, ...skipped];
}

function notification(kind: NotificationKind, level: "error" | "warning" | "note", text: string): object {
  return { descriptor: { id: kind }, level, message: { text: plain(text) } };
}
