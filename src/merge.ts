// The use case `mode: merge`: from the reports of all shards to the report of the run.

import type { UnknownIds } from "./config/chosen.ts";
import type { Host } from "./host.ts";
import type { Options } from "./options.ts";
import { unknownIdWords } from "./report/findings.ts";
import type { Report } from "./report/report.generated.ts";

/** `errors` are sentences about `shard-reports`. */
export type Unmerged = { kind: "unmerged"; errors: string[] };

/** A shard that is missing is named in the report. */
export async function merge({ shardReports, failOn, name }: Options, host: Host): Promise<Report | Unmerged> {
  // Keeps the validator of reports out of every other run.
  const { mergeReports, readReports } = await import("./report/shards/merge-reports.ts");
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
