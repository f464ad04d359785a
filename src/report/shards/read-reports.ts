// The shards' report.json files, as their jobs have left them.

import { findFiles } from "../../config/files.ts";
import type { Report } from "../report.generated.ts";
import { readReportFile } from "../report-file.ts";
import { validateReport } from "./validate.generated.js";

/** `errors` are sentences, each about one file or pattern. */
export type ReadReports = { kind: "read"; reports: Report[] } | { kind: "unusable"; errors: string[] };

/** Reads the reports that the patterns name, from `folder`. One that can't be used leaves none: it might be any shard. */
export async function readReports(patterns: readonly string[], folder: string): Promise<ReadReports> {
  const { files, unmatched } = await findFiles(patterns, folder);
  const reports: Report[] = [];
  const errors = unmatched.map((pattern) => `${pattern} matches no file.`);
  for (const { file, absolute } of files) {
    const read = await readReportFile(absolute);
    if (read.kind === "unusable") errors.push(`${file} ${read.reason}.`);
    else if (validateReport(read.content)) reports.push(read.content);
    else errors.push(`${file} is no report of this version of the program.`);
  }
  return errors.length > 0 ? { kind: "unusable", errors } : { kind: "read", reports };
}
