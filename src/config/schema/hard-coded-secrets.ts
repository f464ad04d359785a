// Hard-coded secrets: which keys hold secrets, in any spelling, and where a document has a secret instead of `${NAME}`.

import { keyNames, lastStep, publicPaths, secretNames, topKeys } from "../keys.ts";
import type { Problem, SchemaReason } from "../problem.ts";
import { minPieceLength } from "../secrets/forms.ts";
import { hiddenIn, loginIn } from "../values/connection-url.ts";
import { type ReferenceMistake, referenceMistake } from "../values/reference-spellings.ts";
import { belongsToRunner, variableName, variableNameFrom } from "../values/variables.ts";
import {
  isObject,
  type Mapping,
  type MappingEntry,
  type Node,
  type Path,
  toPlain,
} from "../yaml/document.ts";
import type { Range } from "../yaml/parse.ts";
import type { Place } from "../yaml/source.ts";
import { foreignTarget, meantKey } from "./suggestions.ts";

export function secretProblems(
  root: Node,
  pathInEntry: (path: Path) => Path,
): { path: Path; problem: Problem }[] {
  return scanForSecrets(root).reported.map(({ path, spelling, key, value, isPart }) => {
    const at: Place = { kind: "value", path };
    if (isPart) {
      const variable = visibleVariable([...pathInEntry(path).slice(0, -1), key], key, value);
      return { path, problem: { rule: "config/literal-secret", at, key, variable, isPart } };
    }
    const texts = value.kind === "scalar" || value.size > maxSearched ? [] : textsIn(toPlain(value));
    const isReferences = texts.length > 0 && texts.every((text) => variableName(text) !== null);
    if (isReferences && texts.length === 1) {
      const found = value.kind === "mapping" ? "object" : "array";
      const suggestion = String(texts[0]);
      const reason: SchemaReason = { kind: "type", expected: ["string"], found, text: null, suggestion };
      return { path, problem: { rule: "config/schema", at, reason } };
    }
    const mistake: ReferenceMistake | null = isReferences
      ? { kind: "several" }
      : mistakeOf({ path, spelling, key, value });
    // The name may be the secret itself, in braces.
    const named = mistake?.kind === "variable" && !hasPassword(value) ? mistake.name : null;
    const derived = mistake === null ? visibleVariable : variableFor;
    const variable = named ?? derived(pathInEntry(path), key, value);
    const problem: Problem =
      mistake === null
        ? { rule: "config/literal-secret", at, key, variable, isPart }
        : { rule: "config/schema", at, reason: { kind: "reference", mistake, variable } };
    return { path, problem };
  });
}

export function mistakeOf({
  path,
  spelling,
  key,
  value,
}: Pick<HardCodedSecret, "path" | "spelling" | "key" | "value">): ReferenceMistake | null {
  if (value.kind !== "scalar") return null;
  const name = variableFor(path, key);
  // The name that the fix would propose, without the braces.
  if (value.value === name) return { kind: "variable", name, tool: null, hasDefault: false };
  return referenceMistake(spelling, key, value.value, value.tag ?? null);
}

function textsIn(value: unknown): unknown[] {
  return isObject(value) || Array.isArray(value) ? Object.values(value).flatMap(textsIn) : [value];
}

/** In nodes, with aliases expanded. */
const maxSearched = 100;

/** Reports show no piece of a hard-coded secret, so a name that shares one would be masked in its fix. */
function visibleVariable(path: Path, key: string, value: Node): string {
  const name = variableFor(path, key);
  const secret = value.size > maxSearched ? "" : JSON.stringify(toPlain(value)).toLowerCase();
  for (let end = minPieceLength; end <= name.length; end++) {
    if (secret.includes(name.slice(end - minPieceLength, end).toLowerCase())) return variableFor([key], key);
  }
  return name;
}

/** Whether a word in it looks like a password rather than a name: Tr0ub4dor. */
function hasPassword(value: Node): boolean {
  const words = value.kind === "scalar" ? String(value.value).split(/\W+/) : [];
  return words.some((word) => /[a-z]/.test(word) && /[A-Z]/.test(word) && /[0-9]/.test(word));
}

/** WAREHOUSE_PASSWORD for the password of `warehouse`, BASE_PASSWORD for that of `x-base`. */
export function variableFor(path: Path, key: string): string {
  const steps = path.filter(
    (step): step is string => typeof step === "string" && step !== "<<" && hiddenIn(step).length === 0,
  );
  const [first = "", ...rest] = steps;
  const words = first === "destinations" ? rest : [first.replace(/^x-/, ""), ...rest];
  const last = words.at(-1);
  const isKey = last !== undefined && (last === key || ownSecretName(last) === key);
  const isOther = last !== undefined && !isKey && otherSecret.test(last);
  const named = [...(isKey ? words.slice(0, -1) : words), ...(isOther ? [] : [key])].join("_");
  const name = variableNameFrom(named.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase());
  return belongsToRunner(name) ? `STITCH_${name}` : name;
}

export function isSecretKey(key: string): boolean {
  return secretNames.includes(key);
}

/** The secret key that a name is a synonym or a misspelling of. The value of a misspelled key is a secret too. */
export function secretNameOf(key: string): string | null {
  return ownSecretName(key) ?? (otherSecret.test(key) ? "password" : null);
}

function ownSecretName(spelling: string): string | null {
  const last = lastStep(spelling);
  const name = isSecretKey(last) ? last : (foreignTarget(spelling, "") ?? "");
  return isSecretKey(name) ? name : meantKey(spelling, secretNames);
}

const otherSecret = /(pass(word|wd|phrase)|secret|token|(private|ssl|ssh|client)[_-]?key)$/i;

/** `path`: where the value is written, perhaps in a shared anchor. `isPart`: in another key's value (`stitch:password`). */
export type HardCodedSecret = {
  path: Path;
  spelling: string;
  key: string;
  keyEnd: number;
  value: Node;
  isPart: boolean;
};

/** `reported`: those of `secrets` that are not in duplicates of a key. `hidden`: ranges of what may be a secret. `emptyAfter`: key ends of empty secrets, whose password may begin with & or !. */
type SecretScan = {
  reported: HardCodedSecret[];
  secrets: HardCodedSecret[];
  hidden: Range[];
  suspects: string[];
  names: string[];
  emptyAfter: number[];
};

const cachedScans = new WeakMap<Node, SecretScan>();

export function scanForSecrets(root: Node): SecretScan {
  const cached = cachedScans.get(root);
  if (cached !== undefined) return cached;
  const search: SecretSearch = {
    secrets: new Map(),
    inDuplicates: new Map(),
    hidden: new Set(),
    inEntries: new Set(),
    inAnchors: new Set(),
    secretNames: new Map(),
    ownKeys: new Map(),
    suspects: new Set(),
    emptyAfter: [],
  };
  walk(root, [], false, search);
  const reported = [...search.secrets.values()];
  const result = {
    reported,
    secrets: [...reported, ...search.inDuplicates.values()],
    hidden: [...search.hidden].map(({ start, end }) => ({ start, end })),
    suspects: [...search.suspects],
    names: [...search.secretNames.keys()],
    emptyAfter: search.emptyAfter,
  };
  cachedScans.set(root, result);
  return result;
}

type SecretSearch = {
  secrets: Map<Node, HardCodedSecret>;
  inDuplicates: Map<Node, HardCodedSecret>;
  hidden: Set<Range>;
  inEntries: Set<Node>;
  inAnchors: Set<Node>;
  secretNames: Map<string, string | null>;
  ownKeys: Map<string, string | null>;
  suspects: Set<string>;
  emptyAfter: number[];
};

/** `isAnchor`: below a key that begins with `x-`. What an entry includes from there is visited again. */
function walk(node: Node, path: Path, isAnchor: boolean, search: SecretSearch): void {
  const walked = isAnchor ? search.inAnchors : search.inEntries;
  if (walked.has(node)) return;
  if (node.kind === "scalar") {
    if (mayBeMisplaced(String(node.value), path, search)) search.hidden.add(node);
    if (!looksSecret(node.value)) return;
    search.hidden.add(node);
    search.suspects.add(String(node.value));
    return;
  }
  walked.add(node);
  if (node.kind === "sequence") {
    for (const [index, item] of node.items.entries())
      walk(item, item.origin ?? [...path, index], isAnchor, search);
    return;
  }
  for (const [key, entry] of node.entries)
    walkKey(key, entry, node, path, isAnchor || (path.length === 0 && key.startsWith("x-")), search);
  for (const [key, entry] of node.duplicates)
    walkKey(key, entry, node, path, isAnchor, { ...search, secrets: search.inDuplicates });
  for (const { value } of node.merges) walk(value, value.origin ?? [...path, "<<"], isAnchor, search);
}

function walkKey(
  spelling: string,
  { key: name, value, origin }: MappingEntry,
  siblings: Mapping,
  parentPath: Path,
  isAnchor: boolean,
  search: SecretSearch,
): void {
  const path = value.origin ?? origin ?? [...parentPath, spelling];
  const keyEnd = name.end;
  if (spelling.length >= minPieceLength && isForeign(spelling, parentPath, search)) search.hidden.add(name);
  // `urle` in an item of `ignore` is a misspelled `rule`.
  const key = parentPath[2] === "ignore" ? null : cached(spelling, search.secretNames, secretNameOf);
  if (key === null && !isAnchor && hasLogin(spelling, value, siblings)) {
    search.hidden.add(value);
    if (!search.secrets.has(value))
      search.secrets.set(value, { path, spelling, key: "password", keyEnd, value, isPart: true });
    return;
  }
  if (key === null || !isHardCoded(spelling, value, parentPath)) {
    if (key !== null && value.kind !== "scalar" && !isEntry(value)) search.hidden.add(value);
    if (key !== null && value.kind === "scalar" && !value.value) search.emptyAfter.push(keyEnd);
    walk(value, path, isAnchor, search);
    return;
  }
  search.hidden.add(value);
  if (isAnchor && !isCertainlySecret(spelling, value)) return;
  if (!search.secrets.has(value))
    search.secrets.set(value, { path, spelling, key, keyEnd, value, isPart: false });
}

/** Files with thousands of entries repeat a few keys. */
function cached<Result>(
  spelling: string,
  results: Map<string, Result>,
  compute: (spelling: string) => Result,
): Result {
  const known = results.get(spelling);
  if (known !== undefined) return known;
  const result = compute(spelling);
  results.set(spelling, result);
  return result;
}

function isHardCoded(key: string, value: Node, parentPath: Path): boolean {
  if (value.kind === "scalar")
    return variableName(value.value) === null && value.value !== null && value.value !== "";
  return isSecretKey(key) && (parentPath.length > 1 || value.kind === "sequence");
}

const textKeys = ["host", "username", "user", "database", "display_name", "description", "schemas", "reason"];
const wordKeys = ["type", "region", "verify", "access", "ignore", "rule", "certificate"];

/** Keys of other programs whose name says that the value is not a secret. */
const namesOther = /(^|[_-])(id|uuid|name|type|kind|image|version|schema|role|class|driver|adapter|plugin)$/i;

const certificateFile = /^(?:[a-z]:)?[\p{L}\p{N}._~/\\ -]+\.(?:pem|crt|cer)$/iu;

function mayBeMisplaced(text: string, path: Path, { ownKeys }: SecretSearch): boolean {
  const isWhole = path.length < 2 || (path.length === 2 && path[0] === "destinations");
  const spelling = path.findLast((step): step is string => typeof step === "string" && step !== "<<");
  const key = isWhole && spelling !== "region" ? null : cached(spelling ?? "", ownKeys, ownKey);
  if (key !== null && textKeys.includes(key)) return false;
  if (key === "certificate" && certificateFile.test(text)) return false;
  if (key === "host_key" && /SHA256:|AAAA|^([0-9a-f]{2}:){15}/i.test(text)) return false;
  if (variableName(text) !== null || (key === null && namesOther.test(spelling ?? ""))) return false;
  return text.split(key !== null && wordKeys.includes(key) ? /[^\p{L}\p{N}]+/u : /\s+/).some(mayBeSecret);
}

function ownKey(spelling: string): string | null {
  if (spelling === "region") return spelling;
  const key = meantKey(spelling, keyNames) ?? foreignTarget(spelling, "");
  return key === null ? null : lastStep(key);
}

/** A key that is neither ours, nor a misspelled one, nor a free name: an id, or one that begins with `x-`. */
function isForeign(spelling: string, above: Path, { ownKeys }: SecretSearch): boolean {
  if (above.length === 1 && above[0] === "destinations") return false;
  if (above.length === 0 && (spelling.startsWith("x-") || spelling === "destinations")) return false;
  return cached(spelling, ownKeys, ownKey) === null && !namesOther.test(spelling);
}

/** A long word, or one with letters and digits. */
export function mayBeSecret(word: string): boolean {
  return word.length >= minPieceLength || (word.length >= 8 && /\d/.test(word) && /\p{L}/u.test(word));
}

/** Whether the value of a public key has a password beside the user: stitch:hunter2, stitch:hunter2@db.example.com. */
function hasLogin(spelling: string, value: Node, { entries }: Mapping): boolean {
  if (value.kind !== "scalar" || typeof value.value !== "string" || !/[:=]/.test(value.value)) return false;
  const key = meantKey(lastStep(spelling), keyNames) ?? "";
  if (!["host", "username", "user", "database"].includes(key)) return false;
  if (loginIn(value.value).length > 0 || hiddenIn(value.value).length > 0) return true;
  const rest = key === "host" ? undefined : /^[^\s:@/[\]]+:(.+)$/s.exec(value.value)?.[1];
  if (rest === undefined) return false;
  // Poolers have names such as user:role. Where nothing else is the password, it is one.
  const hasSecret = [...entries.keys()].some((each) => isSecretKey(each) || otherSecret.test(each));
  const isAlone = key !== "database" && !hasSecret;
  return isAlone || looksLikePassword(rest);
}

function looksLikePassword(text: string): boolean {
  if (text.length < 6) return false;
  return /[^\w.-]/.test(text) || (/[a-z]/i.test(text) && /[0-9]/.test(text)) || /[a-z][A-Z]/.test(text);
}

/** The id of an entry may be the name of a secret key. */
function isEntry(value: Node): boolean {
  return value.kind === "mapping" && entryMarks.some((key) => value.entries.has(key));
}

/** Every entry has one of these keys, and no other mapping does. */
const entryMarks = topKeys.filter((key) => key === "url" || publicPaths.some((path) => path === key));

/** Below `x-` a `url` or a `key` may be anything; what an entry includes is checked there. */
function isCertainlySecret(key: string, value: Node): boolean {
  if (key !== "url") return isSecretKey(key);
  return value.kind === "scalar" && /^postgres(ql)?:\/\//i.test(String(value.value));
}

function looksSecret(value: unknown): boolean {
  if (typeof value !== "string") return false;
  return /:[^:/@\s]+@|[?&]passw|-----BEGIN [A-Z ]*PRIVATE KEY/i.test(value) || loginIn(value).length > 0;
}
