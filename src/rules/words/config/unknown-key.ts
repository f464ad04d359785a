// An unknown key, and what it was meant to be, in words. Its value is never shown: it may be a misspelt secret's.

import type { Problem } from "../../../config/problem.ts";
import { renameKey, replacePair, setKey, text } from "../../fix.ts";
import type { Fix } from "../../rule.ts";

type UnknownKey = Extract<Problem, { rule: "config/unknown-key" }>;

/** Which key is not known, and what was meant, as a sentence or two. */
export function unknownKeyMessage({ at, key, allowed, meant }: UnknownKey): string {
  const unknown = `\`${key}\` is no key of this mapping`;
  if (meant === null) return `${unknown}. Its keys are ${allowed.join(", ")}.`;
  switch (meant.kind) {
    case "key":
      return `${unknown}: did you mean \`${meant.key}\`?`;
    case "inside":
      return `${unknown}: what it says belongs in \`${meant.key}\`.`;
    case "pair":
      return `${unknown}: what it says is \`${meant.key}: ${meant.value}\`.`;
    case "whole":
      return `${unknown}: what it says is \`${at.kind === "range" ? "" : at.path.at(-2)}: ${meant.value}\`.`;
    case "shared":
      return `\`${key}\` is no key of the file: the name of what entries share begins with x-.`;
    case "top":
      return `\`${key}\` is a key of the file, and not of a destination.`;
  }
}

export function unknownKeyFix({ at, key, allowed, meant }: UnknownKey): Fix {
  if (meant === null || at.kind === "range")
    return text(`Remove the line, or use one of ${allowed.join(", ")}.`);
  switch (meant.kind) {
    case "key":
    case "shared":
      return renameKey(at.path, meant.key);
    case "pair":
      return replacePair(at.path, meant.key, meant.value);
    case "whole":
      return setKey(at.path.slice(0, -1), meant.value);
    case "inside": {
      const [parent, child] = meant.key.split(".");
      return text(
        `Replace the line by this, with the value that belongs there:\n    ${parent}:\n      ${child}: …`,
      );
    }
    case "top":
      return text(
        `Remove the line here, and write \`${key}:\` at the top of the file, beside \`version\`: it holds for all its destinations.`,
      );
  }
}
