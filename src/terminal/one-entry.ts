// The one destination that a command is about, by its id.

import { type Entry, readEntries } from "../config/entries/entries.ts";
import type { DestinationEntry } from "../config/schema/schema.generated.ts";
import { unknownIdWords } from "../report/words/unknown-ids.ts";
import { type Outcome, type Place, usage } from "./command.ts";
import { seeValidation, unreadFilesWords } from "./unread-files.ts";

export type OneEntry =
  | { kind: "entry"; entry: Entry; definition: DestinationEntry }
  | Extract<Outcome, { kind: "usage" | "stopped" }>;

/** Finds it in the files, or says why that can't be: `command` is the name under which it was asked for. */
export async function readOneEntry(
  id: string,
  files: string[],
  command: string,
  around: Place,
): Promise<OneEntry> {
  const { entries, problems } = await readEntries(files, around);
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined && problems.length > 0)
    return { kind: "stopped", errors: unreadFilesWords(command, files, problems) };
  if (entry === undefined)
    return usage(...unknownIdWords({ unknown: [id], known: entries.map((each) => each.id) }, command));
  const { definition } = entry;
  if (definition === null)
    return { kind: "stopped", errors: [`${command}: ${id} has errors. ${seeValidation(entry.source.file)}`] };
  return { kind: "entry", entry, definition };
}
