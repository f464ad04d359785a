// The outcome, the exit status and the headline of a report.

import { capital, counted, list } from "../text/phrases.ts";
import { countingFindings, reasonGroups } from "./findings.ts";
import type { Report, ReportDestination, ReportFinding, Status } from "./report.generated.ts";

export const exitStatuses = {
  0: "No errors. Warnings pass, unless `fail-on` is `warning`. With `fail-on: never`, errors pass too.",
  1: "A destination or a file has errors (invalid YAML is one), or warnings if `fail-on` is `warning`.",
  2: "The check is incomplete: a file is missing, empty or unreadable, an option is wrong, a report can't be written, the run reached its deadline or was interrupted, or the program has a bug.",
} as const;

export function exitStatus(report: Report): 0 | 1 | 2 {
  const counting = countingFindings(report).map(({ finding }) => finding);
  if (!report.complete || counting.some(({ rule }) => rule === "internal/error")) return 2;
  if (report.fail_on === "never") return 0;
  const fails = report.fail_on === "error" ? ["error"] : ["error", "warning"];
  return counting.some(({ severity }) => fails.includes(severity)) ? 1 : 0;
}

/** The worst status. Destinations that were not reached count as failed, and skipped ones only if there are no others. */
export function outcomeOf(
  findings: ReportFinding[],
  destinations: ReportDestination[],
  notReached: number,
): Status {
  if (notReached > 0) return "failed";
  const has = (status: Status) => destinations.some((destination) => destination.status === status);
  if (has("failed") || findings.some(({ severity }) => severity === "error")) return "failed";
  if (has("warned")) return "warned";
  return has("passed") ? "passed" : "skipped";
}

export function statusCounts(destinations: ReportDestination[]): Omit<Report["summary"], "total"> {
  const count = (status: Status) => destinations.filter((each) => each.status === status).length;
  return {
    passed: count("passed"),
    warned: count("warned"),
    failed: count("failed"),
    skipped: count("skipped"),
  };
}

/** "Success! All 8 destinations passed.", or what is wrong, the worst first. */
export function headline(report: Report): string {
  const { summary, findings, mode, not_reached, missing_shards, why_not_dialled } = report;
  const { total, failed } = summary;
  const fileErrors = findings.filter(({ severity }) => severity === "error").length;
  if (failed > 0 || fileErrors > 0 || not_reached > 0 || missing_shards.length > 0)
    return [
      ...(missing_shards.length === 0 ? [] : [missingShards(report)]),
      failures(report, fileErrors),
      ...(why_not_dialled === null || mode === "validate" ? [] : [why_not_dialled]),
      ...(exitStatus(report) === 0 ? ["The run passes, because `fail-on` is `never`."] : []),
    ]
      .filter((sentence) => sentence !== "")
      .join(" ");
  if (exitStatus(report) === 1) return failingWarnings(report);
  if (total === 0) return "No destinations to check.";
  const skipped = report.destinations.filter(({ reason }) => reason !== null);
  const ignoring = report.destinations.filter((each) => each.reason === null && ignoresError(each)).length;
  if (mode === "validate") return validated(report);
  if (skipped.length === total) {
    const [first, ...others] = reasonGroups(skipped);
    return `No connections were made.${others.length === 0 ? ` ${first?.reason}` : ""}`;
  }
  const warnings = report.destinations.filter(
    (each) => each.reason === null && each.status === "warned" && !ignoresError(each),
  ).length;
  const checked = total - skipped.length;
  const unchecked = skipped.length > 0 ? `, ${skipped.length} not checked` : "";
  const withWarnings = `${warnings} with ${warnings === 1 ? "a warning" : "warnings"}`;
  if (ignoring > 0)
    return `No destination failed: ${ignoring} with ignored errors${warnings > 0 ? `, ${withWarnings}` : ""}${unchecked}.`;
  if (warnings === checked)
    return `Success! ${counted(checked, "destination")} passed with warnings${unchecked}.`;
  const passed = checked === total ? allDestinations(total) : counted(checked, "destination");
  return `Success! ${passed} passed${warnings > 0 ? `, ${withWarnings}` : ""}${unchecked}.`;
}

export function countsLine(report: Report): string {
  const { total } = report.summary;
  return total === 0 ? "" : `${counted(total, "destination")}: ${countParts(report).join(", ")}`;
}

export function countParts({ summary }: Report): string[] {
  const { passed, warned, failed, skipped } = summary;
  return Object.entries({ passed, warned, failed, skipped })
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`);
}

function ignoresError({ findings }: ReportDestination): boolean {
  return findings.some(({ severity, ignored }) => severity === "error" && ignored !== null);
}

function validated({ destinations, summary }: Report): string {
  if (destinations.some(ignoresError)) return "No errors other than ignored ones. No connections were made.";
  const { total } = summary;
  const warned = destinations.filter(hasWarning).length;
  const warnings = warned === 0 ? "" : total === 1 ? ", with warnings" : `, ${warned} with warnings`;
  return `${allDestinations(total)} ${total === 1 ? "is" : "are"} valid${warnings}. No connections were made.`;
}

function failingWarnings({ destinations, findings, summary }: Report): string {
  const warned = destinations.filter(hasWarning).length;
  const ofFiles = findings.filter(({ severity }) => severity === "warning").length;
  const parts = [
    ...(warned === 0 ? [] : [`${partOf(warned, summary.total)} ${warned === 1 ? "has" : "have"} warnings`]),
    ...(ofFiles === 0 ? [] : [`a destinations file has ${counted(ofFiles, "warning")}`]),
  ];
  return `${capital(parts.join(", "))}, and \`fail-on\` is \`warning\`.`;
}

function hasWarning({ findings }: ReportDestination): boolean {
  return findings.some(({ severity, ignored }) => severity === "warning" && ignored === null);
}

function missingShards({ missing_shards }: Report): string {
  return missing_shards.length === 1
    ? `Shard ${missing_shards[0]} did not report.`
    : `Shards ${list(missing_shards.map(String))} did not report.`;
}

function failures({ summary, not_reached: notReached }: Report, fileErrors: number): string {
  const { failed, total } = summary;
  const failedOnes = failed > 0 ? `${partOf(failed, total)} failed` : null;
  const early = notReached === 1 ? "was not reached" : "were not reached";
  const unreached =
    notReached === 0
      ? null
      : `${failedOnes === null ? partOf(notReached, total) : notReached} ${early} before the run ended`;
  const ofFile =
    fileErrors === 0
      ? null
      : `${fileErrors === 1 ? "a destinations file has" : "the destinations files have"} ${counted(fileErrors, "error")}`;
  const parts = [failedOnes, unreached, ofFile].filter((part) => part !== null);
  if (parts.length === 0) return "";
  const last = parts.at(-1) ?? "";
  const sentence = parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")}, and ${last}`;
  return `${capital(sentence)}.`;
}

function allDestinations(total: number): string {
  return total === 2 ? "Both destinations" : `${total > 2 ? "All " : ""}${counted(total, "destination")}`;
}

function partOf(count: number, total: number): string {
  return total === 1 ? "1 destination" : `${count} of ${counted(total, "destination")}`;
}
