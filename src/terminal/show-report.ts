// A report on standard output, in the format that was asked for, and what was dialled on standard error.

import { forms } from "../report/forms.ts";
import type { Report } from "../report/report.generated.ts";
import { dialledLines } from "../report/terminal/dialled.ts";
import { terminalProblems, terminalReport } from "../report/terminal/terminal.ts";
import type { Manners } from "./check-arguments.ts";
import { lookOf } from "./look.ts";
import { complain, print } from "./print.ts";

/** Gives the system's code where standard output can't be written to. */
export async function showReport(
  report: Report,
  { format, quiet, verbose }: Manners,
): Promise<string | null> {
  if (verbose && report.destinations.length > 0)
    complain([...dialledLines(report, lookOf(process.stderr, process.env).width), ""]);
  if (format !== "text" && format !== "github") return print(await forms[format].text(report));
  const look = lookOf(process.stdout, process.env);
  const code = await print(quiet ? terminalProblems(report, look) : terminalReport(report, look));
  if (format === "github" && code === null) {
    // Loaded only here: nobody else needs GitHub's toolkit.
    const { annotate } = await import("../github/runner/annotations.ts");
    annotate(report, "the log");
  }
  return code;
}
