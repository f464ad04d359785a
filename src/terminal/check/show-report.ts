// A report on standard output, in the format that was asked for, and what was dialled on standard error.

import type { Report } from "../../report/report.generated.ts";
import { type Look, terminalReport } from "../../report/terminal/terminal.ts";
import { lookOf, terminalOf } from "../look.ts";
import { complain, print } from "../print.ts";
import type { Manners } from "./check-arguments.ts";

/** Gives the system's code where standard output can't be written to. */
export async function showReport(
  report: Report,
  { format, quiet, verbose }: Manners,
): Promise<string | null> {
  if (verbose && report.destinations.length > 0) {
    const { dialledLines } = await import("../../report/terminal/dialled.ts");
    complain([...dialledLines(report, lookOf(terminalOf("stderr"), process.env).width), ""]);
  }
  if (format !== "text" && format !== "github") {
    const { forms } = await import("../../report/forms.ts");
    return print(await forms[format].text(report));
  }
  const look = lookOf(terminalOf("stdout"), process.env);
  const text = quiet ? await problems(report, look) : terminalReport(report, look);
  const code = await print(text);
  if (format === "github" && code === null) {
    // Loaded only here: nobody else needs GitHub's toolkit.
    const { annotate } = await import("../../github/runner/annotations.ts");
    annotate(report, "the log");
  }
  return code;
}

async function problems(report: Report, look: Look): Promise<string> {
  const { terminalProblems } = await import("../../report/terminal/problems.ts");
  return terminalProblems(report, look);
}
