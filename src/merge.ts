// The use case `mode: merge`: from the reports of all shards to the report of the run.

import type { UnknownIds } from "./config/chosen.ts";
import type { Options } from "./options.ts";
import { unknownIdWords } from "./report/findings.ts";
import type { Report } from "./report/report.generated.ts";

/** `errors` are sentences about `shard-reports`. */
export type Unmerged = { kind: "unmerged"; errors: string[] };

/** A shard that is missing is told in the report. */
export async function merge(
  { shardReports, failOn, name }: Options,
  folder: string,
): Promise<Report | Unmerged> {
  // Keeps the validator of reports out of every other run.
  const { mergeReports, readReports } = await import("./report/shards/merge-reports.ts");
  const read = await readReports(shardReports, folder);
  if (read.kind === "unusable") return { kind: "unmerged", errors: read.errors };
  const merged = mergeReports(read.reports, { failOn, name });
  if (merged.kind === "merged") return merged.report;
  const parts = merged.parts.map((part) => part ?? "a whole run");
  return {
    kind: "unmerged",
    errors: [`these are not the shards of one run, each given once: ${parts.join(", ")}.`],
  };
}

/** Why there is no report, a sentence each. `nameOf` gives the name of an input, or of a flag. */
export function noReportWords(
  result: UnknownIds | Unmerged,
  nameOf: (name: "only" | "shard-reports") => string,
): string[] {
  if (result.kind === "unknown-ids") return unknownIdWords(result, nameOf("only"));
  return result.errors.map((error) => `${nameOf("shard-reports")}: ${error}`);
}
