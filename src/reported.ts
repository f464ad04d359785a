// What a run has to report: of its own check, or of the shards that have checked for it.

import { check, type UnknownIds } from "./check.ts";
import type { Host } from "./host.ts";
import { merge, type Unmerged } from "./merge.ts";
import type { Options } from "./options.ts";
import type { Report } from "./report/report.generated.ts";

/** Never throws for what a file, a network or a server does. */
export async function reported(options: Options, host: Host): Promise<Report | UnknownIds | Unmerged> {
  if (options.mode !== "merge") return check(options, host);
  return merge(options, host.folder);
}
