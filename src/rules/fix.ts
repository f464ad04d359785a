// The four kinds of fixes.

import type { ForeignGroup } from "../config/schema/foreign-keys.ts";
import type { Path } from "../config/yaml/document.ts";
import type { Edit, Pair } from "../config/yaml/edit.ts";
import { list } from "../text/phrases.ts";
import { printableLines } from "../text/printable.ts";

/**
 * What to do. `sql` and `yaml` close the finding when applied word for word; `shell` and `text` are for what only a
 * person or another system can do. `runAs` is the role that must run it; a `safe` edit may be made without asking.
 */
export type Fix =
  | { kind: "sql"; text: string; runAs: string; note: string }
  | { kind: "yaml"; edit: Edit; note: string; safe: boolean }
  | { kind: "shell"; text: string; note: string }
  | { kind: "text"; text: string };

/** SQL to run as a role; `a superuser` where only one may. `note` is advice on how, as of `text`. */
export function sql(statements: string, runAs: string, ...note: string[]): Fix {
  return { kind: "sql", text: statements, runAs, note: note.join("\n") };
}

/** The same where transactions are read-only by default: in a transaction of its own, to paste or to send as one message. */
export function inReadWrite(fix: Fix | null): Fix | null {
  return fix?.kind === "sql" ? { ...fix, text: `BEGIN READ WRITE;\n${fix.text}\nCOMMIT;` } : fix;
}

/** Sets a key of the file to a value of one line, without changing what the entry means, or is obviously meant to mean. */
export function setKey(path: Path, value: string): Fix {
  return { kind: "yaml", edit: { kind: "set", path, value }, note: "", safe: true };
}

/** The same where a person has to look first: `note` says at what, as parts of advice. */
export function proposeKey(path: Path, value: string, ...note: string[]): Fix {
  return { kind: "yaml", edit: { kind: "set", path, value }, note: note.join("\n"), safe: false };
}

export function renameKey(path: Path, to: string): Fix {
  return { kind: "yaml", edit: { kind: "rename", path, to }, note: "", safe: true };
}

/** A key together with its value becomes another. */
export function replacePair(path: Path, key: string, value: string): Fix {
  return { kind: "yaml", edit: { kind: "pair", path, to: { key, value } }, note: "", safe: true };
}

/** Keys that a mapping lacks; a `note` says what a person has to change in them. */
export function insertKeys(path: Path, pairs: Pair[], note: string): Fix {
  return { kind: "yaml", edit: { kind: "insert", path, pairs }, note, safe: note === "" };
}

/** Neighbouring keys, the first at `path`, move below the id before them; below a new one where there is none. */
export function moveBelow(path: Path, keys: string[], id: string | null): Fix {
  const note = id === null ? idNote : "";
  return { kind: "yaml", edit: { kind: "indent", path, keys, id }, note, safe: id !== null };
}

/** Keys of other programs become ours. */
export function regroup(path: Path, { keys, renamed, set, isCertain, variables }: ForeignGroup): Fix {
  const notes = [
    ...leakedNotes(variables),
    ...(isCertain
      ? []
      : ["The settings contradict each other: the fix has the safer one. Check that it is what you want."]),
  ];
  return {
    kind: "yaml",
    edit: { kind: "regroup", path, keys, renamed, set },
    note: notes.join("\n"),
    safe: notes.length === 0,
  };
}

/** Another program's file becomes a destinations file. */
export function rewriteFile(text: string, variables: string[]): Fix {
  const note = [idNote, ...leakedNotes(variables)].join("\n");
  return { kind: "yaml", edit: { kind: "rewrite", path: [], text }, note, safe: false };
}

const idNote = "Choose the id yourself: reports go by it.";

function leakedNotes(variables: string[]): string[] {
  if (variables.length === 0) return [];
  const names = list([...new Set(variables)].map((name) => `\`${name}\``));
  return [
    `Hard-coded secrets have leaked: rotate them, store the new ones as secrets, and pass them to the check as ${names}.`,
  ];
}

/** Commands to run at hand, not on a server; `note` is advice on what to do with the result. */
export function shell(commands: string, ...note: string[]): Fix {
  return { kind: "shell", text: commands, note: note.join("\n") };
}

/** Advice: sentences, and `code` to copy, in the order of reading. */
export function text(...parts: string[]): Fix {
  return { kind: "text", text: parts.join("\n") };
}

/** Lines to copy, in advice or in a note. Four spaces tell them from prose: see `fixParts` in src/report/findings.ts. */
export function code(lines: string): string {
  return printableLines(lines).replaceAll(/^/gm, "    ");
}
