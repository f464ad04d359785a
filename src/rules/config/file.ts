// Rules about a file that can't be read, or is not YAML. The parser's own words would quote the text, which may hold a secret.

import type { Unreadable, YamlReason } from "../../config/problem.ts";
import { text } from "../fix.ts";
import { configRule } from "../rule.ts";

export const unreadable = configRule({
  id: "config/unreadable",
  severity: "error",
  title: "A file can't be read",
  why: "What can't be read can't be checked.",
  message: ({ what, path, reason }) =>
    `The ${what === "file" ? "destinations file" : "certificate"} ${path} ${unreadableWords(reason)}.`,
  fix: (_, { what, path, reason }) => text(unreadableRemedy(what, path, reason)),
});

export const yaml = configRule({
  id: "config/yaml",
  severity: "error",
  title: "The file is no valid YAML",
  why: "As long as the text can be read in two ways, or in none, nobody knows which destinations it means.",
  message: ({ reason }) => sentence(yamlMessage(reason)),
  fix: (_, { reason }) => text(yamlRemedy(reason)),
  related: ({ reason }) =>
    reason.kind === "duplicate-key" ? [{ message: "The first is here.", location: reason.first }] : [],
});

/** To go on behind the name of the file. */
export function unreadableWords(reason: Unreadable): string {
  switch (reason.kind) {
    case "missing":
      return "does not exist";
    case "no-match":
      return "is a pattern that matches no file";
    case "too-wild":
      return "is a pattern with more wildcards than any file's name needs";
    case "directory":
      return "is a directory";
    case "not-a-file":
      return "is not a regular file";
    case "outside-workspace":
      return "lies outside the workspace";
    case "too-large":
      return `is larger than ${reason.limit / 1024} KiB`;
    case "not-utf8":
      return "is not UTF-8 text";
    case "empty":
      return "is empty";
    case "system":
      return `can't be opened (${reason.code})`;
  }
}

function unreadableRemedy(what: "file" | "certificate", path: string, reason: Unreadable): string {
  const [from, add] =
    what === "file"
      ? ["the folder that the check runs in", "add the file; `destination-check init` writes a first one"]
      : ["the folder of the file that names it", "add the file"];
  switch (reason.kind) {
    case "missing":
      return `Correct the path, which starts at ${from}, or ${add}. In a workflow, actions/checkout must run before this step.`;
    case "no-match":
      return "Correct the pattern, which starts at the folder that the check runs in.";
    case "too-wild":
      return "Write at most three stars between two slashes, ** at most three times, and no parentheses.";
    case "outside-workspace":
      return "Move the file into the repository: a path, links followed, may not leave it.";
    case "too-large":
      return what === "file"
        ? "Split it into several files."
        : "Keep only the certificates that this server needs.";
    case "not-utf8":
      return "Save the file as UTF-8.";
    case "empty":
      return "Begin with `version: 1` and `destinations:`.";
    case "directory":
      return what === "file"
        ? `Name a file in it, such as ${path === "." ? "" : `${path.replace(/\/$/, "")}/`}destinations.yml.`
        : "Name the certificate's file in it.";
    case "not-a-file":
    case "system":
      return "Name a regular file that this user may read.";
  }
}

/** The codes of the `yaml` package's parser: what is wrong, then what to do. */
const syntax: Record<string, [string, string]> = {
  ALIAS_PROPS: [
    "An alias has an anchor or a tag of its own",
    "Write the anchor (&name) where the value is, and only *name here.",
  ],
  BAD_ALIAS: ["An alias has no valid name", "Write *name with the name of an anchor, without spaces."],
  BAD_COLLECTION_TYPE: ["A tag does not fit its value", "Remove the tag (the word that begins with !)."],
  BAD_DIRECTIVE: ["A line that begins with % is no valid directive", "Remove it, or put the text in quotes."],
  BAD_DQ_ESCAPE: [
    "A backslash in double quotes begins no known escape",
    "Write the backslash twice (\\\\), or use single quotes host the value.",
  ],
  BAD_INDENT: [
    "This line is not indented like its neighbours",
    "Give it the same number of spaces as the keys it belongs with.",
  ],
  BAD_PROP_ORDER: ["An anchor or a tag stands in the wrong place", "Write it directly before the value."],
  BAD_SCALAR_START: [
    "A value begins with a character that YAML keeps for itself",
    "Put the value in quotes.",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "A value holds a second colon, which YAML takes for another key",
    "Put the value in quotes.",
  ],
  BLOCK_IN_FLOW: ["A block stands inside brackets", "Write all of it in brackets, or none."],
  COLON_WITHOUT_SPACE: [
    "The colon has no space behind it, so that YAML sees a word here and no key",
    "Write a space behind the colon.",
  ],
  DUPLICATE_KEY: ["A key stands here twice", "Remove one of them."],
  FOREIGN_SPACE: [
    "A space stands here that is none to YAML, such as the non-breaking one that pages and chats put in place of spaces",
    "Delete it and type plain spaces.",
  ],
  IMPOSSIBLE: ["The parser can't make sense of this place", "Look for a stray character."],
  KEY_OVER_1024_CHARS: [
    "A key is longer than 1,024 characters",
    "Look for a missing quote or line break before it.",
  ],
  MISSING_CHAR: [
    "Something is missing here: a closing quote, a bracket, a comma or the space behind a colon",
    "Add what is missing.",
  ],
  MULTILINE_IMPLICIT_KEY: ["A key goes over several lines", "Look for a missing colon in the line above."],
  MULTIPLE_ANCHORS: ["A value has two anchors", "Keep one of them."],
  MULTIPLE_DOCS: [
    "The file holds a second document behind ---, which would not be read",
    "Remove the ---, and keep all destinations below one `destinations:`; or move what follows to a file of its own.",
  ],
  MULTIPLE_TAGS: ["A value has two tags", "Keep one of them."],
  NON_STRING_KEY: ["A key is not text", "Put the key in quotes."],
  RESOURCE_EXHAUSTION: ["The file nests too deeply", "Write it with fewer levels."],
  OPEN_BRACKET: [
    "The bracket here is not closed, or a line inside it is not indented",
    "Close it, and indent every line inside it more than the key before it.",
  ],
  OPEN_VARIABLE: [
    "A variable stands inside braces or brackets without quotes, and YAML takes its own brace for a mapping",
    "Put it in double quotes.",
  ],
  TAB_AS_INDENT: [
    "A tab stands where spaces belong",
    "Indent every line with spaces: YAML does not allow tabs.",
  ],
  TAG_RESOLVE_FAILED: ["A tag is not known", "Remove the tag (the word that begins with !)."],
  UNEXPECTED_TOKEN: [
    "Something stands here that does not belong",
    "Look for a missing quote, colon or line break just before it.",
  ],
};

/** What is wrong, as a clause; the full stop comes with whoever makes a sentence of it. */
function yamlMessage(reason: YamlReason): string {
  switch (reason.kind) {
    case "syntax":
      return syntax[reason.code]?.[0] ?? "The text is no valid YAML";
    case "duplicate-key":
      return `The key "${reason.key}" stands here a second time; the first is in line ${reason.first.line}`;
    case "unknown-anchor": {
      const meant = reason.suggestion === null ? "" : `: did you mean *${reason.suggestion}?`;
      return `The alias *${reason.name} has no anchor &${reason.name} before it${meant}`;
    }
    case "recursive-alias":
      return `The alias *${reason.name} stands inside the value that it stands for`;
    case "bad-merge":
      return "The merge key << needs a mapping, or a list of mappings";
    case "bad-key":
      return "A key is a list or a mapping instead of text";
    case "too-deep":
      return "The file nests too deeply";
    case "too-many-words":
      return "The file has more text than this check reads at once";
    case "too-many-nodes":
      return "The file's aliases expand to more values than any destinations file needs";
  }
}

/** What to do about it, in whole sentences. */
function yamlRemedy(reason: YamlReason): string {
  switch (reason.kind) {
    case "syntax":
      if (reason.variable !== null) return `Put it in double quotes: "\${${reason.variable}}".`;
      return (
        syntax[reason.code]?.[1] ?? "Look for a missing quote, colon or line break just before this place."
      );
    case "duplicate-key":
      return `Keep one of the two "${reason.key}" and remove the other: YAML does not say which of them counts.`;
    case "unknown-anchor":
      if (reason.suggestion !== null) return `Write *${reason.suggestion}.`;
      return `Write &${reason.name} at the value that is meant, further up in the file, or write the value here.`;
    case "recursive-alias":
      return "Write the value here in place of the alias.";
    case "bad-merge":
      return "Write << with an alias of a mapping: `<<: *shared`.";
    case "bad-key":
      return "Write the key as text, and put it in quotes if it has special characters.";
    case "too-deep":
      return "Write it with fewer levels: a destination needs four.";
    case "too-many-words":
      return "Split it into several files: one holds some ten thousand destinations with all their keys.";
    case "too-many-nodes":
      return "Use fewer aliases of aliases, or several files.";
  }
}

function sentence(clause: string): string {
  return clause.endsWith("?") ? clause : `${clause}.`;
}
