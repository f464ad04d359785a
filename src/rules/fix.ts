// The four kinds of fixes.

import type { Path } from "../config/yaml/document.ts";
import type { Edit, Pair } from "../config/yaml/edit.ts";

/**
 * What to do. `sql` and `yaml` close the finding when applied word for word; `shell` and `text` are for what only a
 * person or another system can do. `runAs` is the role that must run it; a `safe` edit may be made without asking.
 */
export type Fix =
  | { kind: "sql"; text: string; runAs: string; note: string }
  | { kind: "yaml"; edit: Edit; note: string; safe: boolean }
  | { kind: "shell"; text: string; note: string }
  | { kind: "text"; text: string };

/** SQL to run as a role; `a superuser` where only one may. `note` says where, in a provider's own terms. */
export function sql(text: string, runAs: string, note = ""): Fix {
  return { kind: "sql", text, runAs, note };
}

/** The same where transactions are read-only by default. In a block of its own: it can be pasted, or sent as one message. */
export function inReadWrite(fix: Fix | null): Fix | null {
  return fix?.kind === "sql" ? { ...fix, text: `BEGIN READ WRITE;\n${fix.text}\nCOMMIT;` } : fix;
}

/** Sets a key of the file to a value of one line. What the entry means stays, or becomes what it was meant to be. */
export function setKey(path: Path, value: string): Fix {
  return { kind: "yaml", edit: { kind: "set", path, value }, note: "", safe: true };
}

/** The same where a person has to look first: `note` says at what. */
export function proposeKey(path: Path, value: string, note: string): Fix {
  return { kind: "yaml", edit: { kind: "set", path, value }, note, safe: false };
}

export function renameKey(path: Path, to: string): Fix {
  return { kind: "yaml", edit: { kind: "rename", path, to }, note: "", safe: true };
}

/** A key together with its value becomes another. */
export function replacePair(path: Path, key: string, value: string): Fix {
  return { kind: "yaml", edit: { kind: "pair", path, to: { key, value } }, note: "", safe: true };
}

/** Keys that a mapping lacks; a `note` says what a person has to look at first. */
export function insertKeys(path: Path, pairs: Pair[], note: string): Fix {
  return { kind: "yaml", edit: { kind: "insert", path, pairs }, note, safe: note === "" };
}

/** Neighbouring keys, the first at `path`, move below the id before them; below a new one where there is none. */
export function moveBelow(path: Path, keys: string[], id: string | null): Fix {
  const note = id === null ? "Choose the id yourself: reports go by it." : "";
  return { kind: "yaml", edit: { kind: "indent", path, keys, id }, note, safe: id !== null };
}

/** A command to run; `note` says what to do with its result. */
export function shell(text: string, note = ""): Fix {
  return { kind: "shell", text, note };
}

export function text(what: string): Fix {
  return { kind: "text", text: what };
}

/** YAML on one line for a text value: plain where that is safe, else in double quotes, which JSON's are too. */
export function yamlText(value: string): string {
  return /^[A-Za-z][A-Za-z0-9_./-]*$/.test(value) && !/^(true|false|null|yes|no|on|off)$/i.test(value)
    ? value
    : JSON.stringify(value);
}
