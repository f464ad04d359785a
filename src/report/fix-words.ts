// How a fix is introduced, for every output: who runs it, or where it goes.

import type { ReportFix } from "./report.generated.ts";

/** "Run as postgres" or "In destinations.yml, add above line 9"; empty for plain advice. */
export function fixHeading({ kind, run_as, replaces }: ReportFix): string {
  if (kind === "sql")
    return run_as === "a superuser" || run_as === null
      ? "Run as a superuser"
      : `Run as ${run_as}, or as a superuser`;
  if (kind === "shell") return "Run";
  if (kind === "text") return "";
  if (replaces === null) return "Write in the entry";
  const { file, start_line: start, end_line: end } = replaces;
  if (end < start) return `In ${file}, add above line ${start}`;
  return start === end
    ? `In ${file}, change line ${start} to`
    : `In ${file}, change lines ${start} to ${end} to`;
}
