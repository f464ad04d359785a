// A report on standard output, in the format that was asked for, and what was dialled on standard error.

import { forms } from "../../report/forms.ts";
import type { Report } from "../../report/report.generated.ts";
import { dialledLines, terminalProblems, terminalReport } from "../../report/terminal.ts";
import { lookOf } from "../look.ts";
import { complain, print } from "../print.ts";
import type { Manners } from "./check-arguments.ts";

/** Gives the system's code where standard output can't be written to. */
export async function showReport(
  report: Report,
  { format, quiet, verbose }: Manners,
): Promise<string | null> {
  if (verbose && report.destinations.length > 0) {
    complain([...dialledLines(report, lookOf(process.stderr, process.env).width), ""]);
  }
  if (format !== "text" && format !== "github") {
    return print(forms[format].text(report));
  }
  const look = lookOf(process.stdout, process.env);
  const text = quiet ? terminalProblems(report, look) : terminalReport(report, look);
  const code = await print(text);
  if (format === "github" && code === null) {
    // Keeps GitHub's toolkit out of all other runs.
    const { annotate } = await import("../../github/annotations.ts");
    annotate(report, "the log");
  }
  return code;
}
