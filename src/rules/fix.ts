import type { ForeignGroup } from "../config/problem.ts";
import type { Path } from "../config/yaml/document.ts";
import type { Edit, Pair } from "../config/yaml/edit.ts";
import { list } from "../text/phrases.ts";
import { printableLines } from "../text/printable.ts";

/** `sql` and `yaml` resolve the finding as printed; `shell` and `text` need a person. A `safe` edit needs no review. */
export type Fix =
  | { kind: "sql"; text: string; runAs: string; note: string }
  | { kind: "yaml"; edit: Edit; note: string; safe: boolean }
  | { kind: "shell"; text: string; note: string }
  | { kind: "text"; text: string };

/** `runAs` is a role, or "a superuser". `note` is advice, as in `text`. */
export function sql(statements: string, runAs: string, ...note: string[]): Fix {
  return { kind: "sql", text: statements, runAs, note: note.join("\n") };
}

export function inReadWrite(fix: Fix | null): Fix | null {
  return fix?.kind === "sql" ? { ...fix, text: `BEGIN READ WRITE;\n${fix.text}\nCOMMIT;` } : fix;
}

export function asOwnRole(fix: Fix | null): Fix | null {
  return fix?.kind === "sql" ? { ...fix, text: `SET ROLE none;\n${fix.text}` } : fix;
}

/** Sets a key to a value of one line, for a change that needs no review. */
export function setKey(path: Path, value: string): Fix {
  return { kind: "yaml", edit: { kind: "set", path, value }, note: "", safe: true };
}

/** Sets a key, for a change that a person has to review: `note` says what to check. */
export function proposeKey(path: Path, value: string, ...note: string[]): Fix {
  return { kind: "yaml", edit: { kind: "set", path, value }, note: note.join("\n"), safe: false };
}

export function renameKey(path: Path, to: string): Fix {
  return { kind: "yaml", edit: { kind: "rename", path, to }, note: "", safe: true };
}

export function replacePair(path: Path, key: string, value: string): Fix {
  return { kind: "yaml", edit: { kind: "pair", path, to: { key, value } }, note: "", safe: true };
}

export function insertKeys(path: Path, pairs: Pair[], note: string): Fix {
  return { kind: "yaml", edit: { kind: "insert", path, pairs }, note, safe: note === "" };
}

export function moveBelow(path: Path, keys: string[], id: string | null): Fix {
  const note = id === null ? idNote : "";
  return { kind: "yaml", edit: { kind: "indent", path, keys, id }, note, safe: id !== null };
}

export function regroup(path: Path, { keys, renamed, set, isCertain, variables }: ForeignGroup): Fix {
  const notes = [
    ...leakedNotes(variables),
    ...(isCertain
      ? []
      : ["The settings contradict each other; the fix uses the safer one. Check that it is what you want."]),
  ];
  return {
    kind: "yaml",
    edit: { kind: "regroup", path, keys, renamed, set },
    note: notes.join("\n"),
    safe: notes.length === 0,
  };
}

export function rewriteFile(text: string, variables: string[]): Fix {
  const note = [idNote, ...leakedNotes(variables)].join("\n");
  return { kind: "yaml", edit: { kind: "rewrite", path: [], text }, note, safe: false };
}

const idNote = "Choose your own id: reports use it.";

function leakedNotes(variables: string[]): string[] {
  if (variables.length === 0) return [];
  const names = list([...new Set(variables)].map((name) => `\`${name}\``));
  return [
    `Hard-coded secrets have leaked: rotate them, store the new ones as secrets, and pass them to the check as ${names}.`,
  ];
}

export function shell(commands: string, ...note: string[]): Fix {
  return { kind: "shell", text: commands, note: note.join("\n") };
}

export function text(...parts: string[]): Fix {
  return { kind: "text", text: parts.join("\n") };
}

/** Lines to copy, marked by four spaces, as items of a list are by `- `: see `fixParts` in src/report/findings.ts. */
export function code(lines: string): string {
  return printableLines(lines).replaceAll(/^/gm, "    ");
}
