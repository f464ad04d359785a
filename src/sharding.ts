// The modes `plan` and `merge`: a run is divided into shards, one job each, and their reports become one.

import { chosenEntries, type UnknownIds } from "./config/entry-files.ts";
import { shardCount } from "./config/shards.ts";
import type { Host } from "./host.ts";
import type { Options } from "./options.ts";
import { readInTime } from "./reading.ts";
import { unknownIdWords } from "./report/findings.ts";
import type { Report } from "./report/report.generated.ts";

/** For `strategy: { matrix: ${{ fromJSON(…) }} }`. */
export type Matrix = { shard: string[] };

/** There is always a shard: its job reports files that can't be read and ids that are unknown. */
export async function plan({ files, only, shards, deadlineMs }: Options, host: Host): Promise<Matrix> {
  const signal = AbortSignal.any([host.interrupted, AbortSignal.timeout(deadlineMs)]);
  const reason = () => ({ kind: "deadline", ms: deadlineMs }) as const;
  const { entries, problems } = await readInTime(files, host, { signal, reason });
  const choice = chosenEntries(only, entries, problems);
  const count = shards ?? shardCount(choice.kind === "chosen" ? choice.entries.length : 0);
  return { shard: Array.from({ length: count }, (_, index) => `${index + 1}/${count}`) };
}

/** `errors` are sentences about `shard-reports`. */
export type Unmerged = { kind: "unmerged"; errors: string[] };

/** A shard that is missing is named in the report. */
export async function merge({ shardReports, failOn, name }: Options, host: Host): Promise<Report | Unmerged> {
  // Keeps the validator of reports out of every other run.
  const { mergeReports, readReports } = await import("./report/merge-shards.ts");
  const read = await readReports(shardReports, host.folder, host);
  if (read.kind === "unusable") return { kind: "unmerged", errors: read.errors };
  const merged = mergeReports(read.reports, { failOn, name, run: host.workflowRun });
  return merged.kind === "merged" ? merged.report : { kind: "unmerged", errors: merged.errors };
}

/** Why there is no report, a sentence each. `nameOf` gives the name of an input, or of a flag. */
export function noReportWords(
  result: UnknownIds | Unmerged,
  nameOf: (name: "only" | "shard-reports") => string,
): string[] {
  if (result.kind === "unknown-ids") return unknownIdWords(result, nameOf("only"));
  return result.errors.map((error) => `${nameOf("shard-reports")}: ${error}`);
}
