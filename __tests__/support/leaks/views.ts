// Everything that is made of a report: each file, the terminal's text, and the runner's commands.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { annotate } from "../../../src/github/outputs.ts";
import { reportNames } from "../../../src/options.ts";
import { writeReports } from "../../../src/report/files.ts";
import type { Report } from "../../../src/report/report.generated.ts";
import { terminalReport } from "../../../src/report/terminal.ts";
import { printedBy } from "../printed.ts";

/** The text of each view by its name; the job summary is the Markdown report. */
export async function viewsOf(report: Report): Promise<Record<string, string>> {
  return {
    ...(await reportFiles(report)),
    terminal: terminalReport(report, { colour: false, width: 100 }),
    log: terminalReport(report, { colour: true, width: 120 }),
    annotations: printedBy(() => annotate(report, "the log")),
  };
}

async function reportFiles(report: Report): Promise<Record<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), "reports-"));
  try {
    const written = await writeReports(report, reportNames, folder);
    if (written.failures.length > 0) throw new Error(`${written.failures[0]!.file} could not be written.`);
    const texts = Object.entries(written.paths).map(
      async ([name, file]) => [name, await readFile(file, "utf8")] as const,
    );
    return Object.fromEntries(await Promise.all(texts));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
