// The shards' report.json files, as their jobs have left them.

import { readFile, stat } from "node:fs/promises";
import { type FoundFile, findFiles } from "../../config/files.ts";
import type { Report } from "../report.generated.ts";
import { validateReport } from "./validate.generated.js";

/** `errors` are sentences, each about one file or pattern. */
export type ReadReports = { kind: "read"; reports: Report[] } | { kind: "unusable"; errors: string[] };

/** In bytes: some 20,000 destinations. */
const largest = 64 * 1024 * 1024;

/** Reads the reports that the patterns name, from `folder`. One that can't be used leaves none: it might be any shard. */
export async function readReports(patterns: readonly string[], folder: string): Promise<ReadReports> {
  const { files, unmatched } = await findFiles(patterns, folder);
  const reports: Report[] = [];
  const errors = unmatched.map((pattern) => `${pattern} matches no file.`);
  for (const found of files) {
    const read = await readOne(found).catch((error: NodeJS.ErrnoException) => `can't be read: ${error.code}`);
    if (typeof read === "string") errors.push(`${found.file} ${read}.`);
    else reports.push(read);
  }
  return errors.length > 0 ? { kind: "unusable", errors } : { kind: "read", reports };
}

/** The report, or what is wrong with its file. */
async function readOne({ absolute }: FoundFile): Promise<Report | string> {
  const found = await stat(absolute);
  if (!found.isFile() || found.size > largest) return "is larger than 64 MB, or no file";
  const report = parsed(await readFile(absolute, "utf8"));
  return validateReport(report) ? report : "is no report of this version of the program";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
