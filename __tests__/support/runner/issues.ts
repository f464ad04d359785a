// The annotations of a step, from `::error::` and similar commands. Sources: actions/runner v2.336.0.

import { type Command, masked } from "./commands.ts";

export type Issue = Command & { name: "error" | "warning" | "notice" };

/** The number of issues of each kind that a step keeps: src/Runner.Worker/ExecutionContext.cs, _maxCountPerIssueType. */
const maxPerSeverity = 10;

/** In UTF-16 code units: the same file, _maxIssueMessageLength. */
const maxMessageLength = 4_096;

/** The annotations that GitHub shows, and how many it silently drops (the same file, AddIssue). */
export function issuesOf(
  commands: Command[],
  workspace: string,
  masks: string[],
): { annotations: Issue[]; dropped: number } {
  const counts = new Map<string, number>();
  const annotations: Issue[] = [];
  let dropped = 0;
  for (const command of commands.filter(isIssue)) {
    const count = (counts.get(command.name) ?? 0) + 1;
    counts.set(command.name, count);
    if (count > maxPerSeverity) dropped += 1;
    else annotations.push(issueOf(command, workspace, masks));
  }
  return { annotations, dropped };
}

function isIssue(command: Command): command is Issue {
  return ["error", "warning", "notice"].includes(command.name);
}

/** The message is masked and then truncated; the title is not masked. */
function issueOf(command: Issue, workspace: string, masks: string[]): Issue {
  const message = command.message
    .split("\n")
    .map((line) => masked(line, masks))
    .join("\n");
  const properties = withSoundPlace(command.properties);
  const { file } = properties;
  return {
    name: command.name,
    message: message.slice(0, maxMessageLength),
    properties: file === undefined ? properties : { ...properties, file: relative(file, workspace) },
  };
}

/** Only a path that begins with the workspace's is made relative (src/Runner.Sdk/Util/IOUtil.cs, MakeRelative). */
function relative(file: string, workspace: string): string {
  return file.startsWith(`${workspace}/`) ? file.slice(workspace.length + 1) : file;
}

/** ActionCommandManager.cs, ValidateLinesAndColumns. */
function withSoundPlace(given: Record<string, string>): Record<string, string> {
  const place = { ...given };
  const number = (name: string) => (/^\s*[+-]?\d+\s*$/.test(place[name] ?? "") ? Number(place[name]) : null);
  const dropColumns = () => {
    delete place.col;
    delete place.endColumn;
  };
  if (number("endLine") !== null && number("line") === null) place.line = place.endLine!;
  if (number("endColumn") !== null && number("col") === null) place.col = place.endColumn!;
  const [line, endLine] = [number("line"), number("endLine")];
  if (line === null) dropColumns();
  if (endLine !== null && place.line !== place.endLine) dropColumns();
  if (line !== null && endLine !== null && endLine < line) {
    delete place.line;
    delete place.endLine;
  }
  const [column, endColumn] = [number("col"), number("endColumn")];
  if (column !== null && endColumn !== null && endColumn < column) dropColumns();
  return place;
}
