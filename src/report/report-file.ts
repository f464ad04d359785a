// A report.json that another run has left: its own content is for the reader of it to judge.

import { readFile, stat } from "node:fs/promises";

/** `content` is null where it is no JSON. `reason` completes a sentence about the file: "can't be read: EACCES". */
export type ReportFile =
  | { kind: "read"; content: unknown }
  | { kind: "unusable"; isMissing: boolean; reason: string };

/** In bytes: some 20,000 destinations. */
const largest = 64 * 1024 * 1024;

/** Never throws for what is on the disk, and reads nothing that is larger than a report can be. */
export async function readReportFile(file: string): Promise<ReportFile> {
  try {
    const about = await stat(file);
    if (!about.isFile() || about.size > largest)
      return { kind: "unusable", isMissing: false, reason: "is larger than 64 MB, or no file" };
    return { kind: "read", content: parsed(await readFile(file, "utf8")) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { kind: "unusable", isMissing: code === "ENOENT", reason: `can't be read: ${code}` };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
