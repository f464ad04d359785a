// The use case `mode: merge`: from the reports of all shards to the report of the run.

import type { Options } from "./options.ts";
import type { Report } from "./report/report.generated.ts";
import { mergeReports } from "./report/shards/merge-reports.ts";

/** `errors` are sentences about `shard-reports`. */
export type Unmerged = { kind: "unmerged"; errors: string[] };

/** A shard that is missing is told in the report. */
export async function merge({ shardReports, failOn }: Options, folder: string): Promise<Report | Unmerged> {
  // Keeps a validator of 170 kB out of every other run.
  const { readReports } = await import("./report/shards/merge-reports.ts");
  const read = await readReports(shardReports, folder);
  if (read.kind === "unusable") return unmerged(read.errors);
  const merged = mergeReports(read.reports, failOn);
  if (merged.kind === "merged") return merged.report;
  const parts = merged.parts.map((part) => part ?? "a whole run");
  return unmerged([`these are no shards of one run, each given once: ${parts.join(", ")}.`]);
}

function unmerged(errors: string[]): Unmerged {
  return { kind: "unmerged", errors: errors.map((error) => `shard-reports: ${error}`) };
}
