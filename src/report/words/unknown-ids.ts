// What is said where `only`, or a command, names a destination that no file has.

import { oneLine } from "../../text/printable.ts";
import { suggestion } from "../../text/suggestion.ts";
import { idList } from "../groups.ts";

/** A sentence for each of them, with the ids that there are, in the order of the files, and the one that was meant. */
export function unknownIdWords(
  { unknown, known }: { unknown: string[]; known: string[] },
  name = "only",
): string[] {
  if (known.length === 0)
    return unknown.map((id) => `${name}: there is no destination, and so none of the id "${id}".`);
  const there = idList(known.map((id) => oneLine(id, 60)));
  return unknown.map((id) => {
    if (known.length === 1) return `${name}: there is no "${id}"; the only destination is ${there}.`;
    const near = suggestion(id, known);
    return `${name}: "${id}" is none of ${there}${near === null ? "." : `; did you mean ${oneLine(near, 60)}?`}`;
  });
}
