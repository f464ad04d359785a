// What a command says of destinations files that it can't go by.

import type { FileProblem } from "../../config/entries.ts";
import { unreadableWords } from "../../rules/config/file.ts";

/** Why they can't be gone by, a sentence each: what can't be read, or where to see what is wrong in them. */
export function unreadFilesWords(command: string, files: string[], problems: FileProblem[]): string[] {
  const unread = problems.flatMap(({ problem }) =>
    problem.rule === "config/unreadable" && problem.what === "file" ? [problem] : [],
  );
  if (unread.length === 0)
    return [`${command}: ${files.join(", ")} can't be read in full. ${seeValidation(...files)}`];
  return unread.map(({ path, reason }) => {
    const next = reason.kind === "missing" ? " `destination-check init` writes a destinations.yml." : "";
    return `${command}: ${path} ${unreadableWords(reason)}.${next}`;
  });
}

/** Where a person sees all that is wrong with files. */
export function seeValidation(...files: string[]): string {
  const named = files.every((file) => file === "destinations.yml") ? [] : files;
  return `See ${["destination-check --mode validate", ...named].join(" ")}.`;
}
