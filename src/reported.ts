// What a run has to report: of its own check, or of the shards that have checked for it.

import { check, type UnknownIds } from "./check.ts";
import type { Unmerged } from "./merge.ts";
import type { Options } from "./options.ts";
import type { Report } from "./report/report.generated.ts";
import type { Surroundings } from "./surroundings.ts";

/** Never throws for what a file, a network or a server does. */
export async function reported(
  options: Options,
  around: Surroundings,
): Promise<Report | UnknownIds | Unmerged> {
  if (options.mode !== "merge") return check(options, around);
  // Loaded only here: no other run reads reports.
  const { merge } = await import("./merge.ts");
  return merge(options, around.folder);
}
