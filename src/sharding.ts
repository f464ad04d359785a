// The modes `plan` and `merge`: a run is divided into shards, one job each, and their reports are joined.

import { chosenEntries, shardCount, type UnknownIds } from "./config/entry-files.ts";
import type { Host } from "./host.ts";
import type { Options } from "./options.ts";
import { readInTime } from "./reading.ts";
import { unknownIdWords } from "./report/findings.ts";
import type { Report } from "./report/report.generated.ts";

export type Matrix = { shard: string[] };

/** There is always a shard: its job reports unreadable files and unknown ids. */
export async function plan({ files, only, shards, deadlineMs }: Options, host: Host): Promise<Matrix> {
  const ended = endOfRun(host, deadlineMs);
  const { entries, problems } = await readInTime(files, host, ended, () => ({
    kind: "deadline",
    ms: deadlineMs,
  }));
  const choice = chosenEntries(only, entries, problems);
  const count = shards ?? shardCount(choice.kind === "chosen" ? choice.entries.length : 0);
  return { shard: Array.from({ length: count }, (_, index) => `${index + 1}/${count}`) };
}

function endOfRun({ interrupted }: Host, deadlineMs: number): AbortSignal {
  return AbortSignal.any([interrupted, AbortSignal.timeout(deadlineMs)]);
}

export type Unmerged = { kind: "unmerged"; errors: string[] };

export async function merge(
  { shardReports, failOn, name, deadlineMs }: Options,
  host: Host,
): Promise<Report | Unmerged> {
  // Keeps the validator of reports out of all other runs.
  const { mergeReports, readReports } = await import("./report/merge-shards.ts");
  const ended = endOfRun(host, deadlineMs);
  const result = await readReports(shardReports, host.folder, host, ended);
  if (result.kind === "unusable") return { kind: "unmerged", errors: result.errors };
  const merged = mergeReports(result.reports, { failOn, name, run: host.workflowRun });
  return merged.kind === "merged" ? merged.report : { kind: "unmerged", errors: merged.errors };
}

export function noReportWords(
  result: UnknownIds | Unmerged,
  nameOf: (name: "only" | "shard-reports") => string,
): string[] {
  if (result.kind === "unknown-ids") return unknownIdWords(result, nameOf("only"));
  return result.errors.map((error) => `${nameOf("shard-reports")}: ${error}`);
}
