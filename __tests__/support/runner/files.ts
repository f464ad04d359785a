// The files through which a step passes data to the runner. Source: actions/runner v2.336.0,
// src/Runner.Worker/FileCommandManager.cs.

import { lineBreak, masked } from "./commands.ts";

/**
 * The pairs of GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE: `name=value`, or `name<<delimiter`, lines and `delimiter`
 * (EnvFileKeyValuePairs). A line can end with CRLF only on Windows. Throws if the runner would fail the step.
 */
export function pairsIn(text: string, isWindows = false): Record<string, string> {
  const pairs: Record<string, string> = {};
  let rest = linesOf(text, isWindows);
  while (rest.length > 0) {
    const [{ text: line }, ...after] = rest as [Line, ...Line[]];
    rest = after;
    if (line === "") continue;
    const [equals, heredoc] = [line.indexOf("="), line.indexOf("<<")];
    if (equals !== -1 && (heredoc === -1 || equals < heredoc)) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
    if (heredoc === -1 || name === "" || delimiter === "") throw new Error(`Invalid format '${line}'`);
    const end = rest.findIndex((each) => each.text === delimiter);
    if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    const value = rest.slice(0, end);
    // The last line end belongs to the delimiter.
    pairs[name] = value.map((each, index) => each.text + (index < end - 1 ? each.end : "")).join("");
    rest = rest.slice(end + 1);
  }
  return pairs;
}

type Line = { text: string; end: string };

function linesOf(text: string, isWindows: boolean): Line[] {
  const pattern = isWindows ? /([^\n]*?)(\r\n|\n|$)/gy : /([^\n]*)(\n|$)/gy;
  const lines = [...text.matchAll(pattern)].map(([, line = "", end = ""]) => ({ text: line, end }));
  // Text after the last line end is a line unless it is empty.
  return lines.filter(({ text: line, end }, index) => index < lines.length - 1 || line !== "" || end !== "");
}

/** In bytes (CreateStepSummaryCommand.AttachmentSizeLimit). */
const maxSummaryBytes = 1024 * 1024;

/** The summary that GitHub shows: masked line by line, and empty if it is too large. */
export function summaryOf(content: Buffer, masks: string[]): string {
  if (content.length > maxSummaryBytes) return "";
  return content
    .toString()
    .split(lineBreak)
    .map((line) => masked(line, masks))
    .join("\n");
}
