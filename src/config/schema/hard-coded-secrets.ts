// Which keys hold secrets, which names look as if they were to, and where a document has secrets written out, as problems.

import { suggestion } from "../../text/suggestion.ts";
import { lastStep, publicPaths, secretNames, topKeys } from "../keys.ts";
import type { Problem } from "../problem.ts";
import { belongsToRunner, miswritten, variableName, variableNameFrom } from "../values/variables.ts";
import type { MappingEntry, Node, Path } from "../yaml/document.ts";
import type { Range } from "../yaml/parse.ts";
import type { Place } from "../yaml/source.ts";
import { meantBy } from "./suggestions.ts";

/** A problem for each secret, at the one place where it stands. `meantPath` is where a path should lead. */
export function secretProblems(
  root: Node,
  meantPath: (path: Path) => Path,
): { path: Path; problem: Problem }[] {
  return literalSecrets(root).map(({ path, written, key, value }) => {
    const at: Place = { kind: "value", path };
    const meant = value.kind === "scalar" ? miswritten(written, key, value.value) : null;
    if (meant === null)
      return {
        path,
        problem: { rule: "config/literal-secret", at, key, variable: variableFor(meantPath(path), key) },
      };
    const variable = meant.kind === "variable" ? meant.name : variableFor(meantPath(path), key);
    return {
      path,
      problem: { rule: "config/schema", at, reason: { kind: "reference", written: meant.kind, variable } },
    };
  });
}

/** A name for the variable of a secret: WAREHOUSE_PASSWORD for warehouse's password, BASE_PASSWORD for x-base's. */
export function variableFor(path: Path, key: string): string {
  const steps = path.filter((step): step is string => typeof step === "string" && step !== "<<");
  const [first = "", ...rest] = steps;
  const words = first === "destinations" ? rest : [first.replace(/^x-/, ""), ...rest];
  // A misspelt key is not to live on in the name.
  const last = words.at(-1);
  const named =
    last !== undefined && secretKeyMeantBy(last) === key ? [...words.slice(0, -1), key] : [...words, key];
  const name = variableNameFrom(
    named
      .join("_")
      .replaceAll(/[^A-Za-z0-9]+/g, "_")
      .toUpperCase(),
  );
  return belongsToRunner(name) ? `STITCH_${name}` : name;
}

/** Whether the value of a key of this name is always `${NAME}`, and is never shown. */
export function isSecretKey(key: string): boolean {
  return secretNames.includes(key);
}

/** The secret key that `key` is, or that is meant by it: a misspelt secret is one all the same. */
function secretKeyMeantBy(key: string): string | null {
  const last = lastStep(meantBy(key) ?? key);
  return isSecretKey(last) ? last : suggestion(key, secretNames);
}

/**
 * A value that stands where only `${NAME}` may. `path` is where it stands, which may be an anchor of many entries; `key`
 * is the secret key that is meant by the `written` one.
 */
type LiteralSecret = { path: Path; written: string; key: string; value: Node };

type Found = { secrets: LiteralSecret[]; ranges: Range[] };

const known = new WeakMap<Node, Found>();

/** Every secret that is written out in a document, once for each place of the text, overridden or not. */
function literalSecrets(root: Node): LiteralSecret[] {
  return foundIn(root).secrets;
}

/**
 * The places, in order, that no text that is shown may hold. These are more than the secrets that are found: below a key
 * that begins with `x-` anything may stand, and it may be one.
 */
export function hiddenRanges(root: Node): Range[] {
  return foundIn(root).ranges;
}

function foundIn(root: Node): Found {
  const before = known.get(root);
  if (before !== undefined) return before;
  const search: Search = { secrets: new Map(), hidden: new Set(), strictly: new Set(), freely: new Set() };
  walk(root, [], false, search);
  const ranges = joined([...search.hidden].map(({ range }) => range));
  const found = { secrets: [...search.secrets.values()], ranges };
  known.set(root, found);
  return found;
}

/** In order, without one inside another. */
function joined(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.sort((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last === undefined || range.start >= last.end) result.push({ ...range });
    else last.end = Math.max(last.end, range.end);
  }
  return result;
}

type Search = {
  secrets: Map<Node, LiteralSecret>;
  hidden: Set<Node>;
  strictly: Set<Node>;
  freely: Set<Node>;
};

/** `isFree`: below a key that begins with `x-`. What an entry takes from there is looked at again. */
function walk(node: Node, path: Path, isFree: boolean, search: Search): void {
  const seen = isFree ? search.freely : search.strictly;
  if (seen.has(node)) return;
  if (node.kind === "scalar") {
    if (holdsSecret(node.value)) search.hidden.add(node);
    return;
  }
  seen.add(node);
  if (node.kind === "sequence") {
    for (const [index, item] of node.items.entries())
      walk(item, item.origin ?? [...path, index], isFree, search);
    return;
  }
  for (const [key, entry] of node.entries) {
    visit(key, entry, path, isFree || (path.length === 0 && key.startsWith("x-")), search);
  }
  for (const { value } of node.merges) walk(value, value.origin ?? [...path, "<<"], isFree, search);
}

function visit(
  key: string,
  { value, origin }: MappingEntry,
  path: Path,
  isFree: boolean,
  search: Search,
): void {
  const place = value.origin ?? origin ?? [...path, key];
  const meant = secretKeyMeantBy(key);
  if (meant === null || !isLiteral(key, value, path)) {
    if (meant !== null && value.kind !== "scalar" && !isEntry(value)) search.hidden.add(value);
    walk(value, place, isFree, search);
    return;
  }
  search.hidden.add(value);
  if (isFree && !isSecretBySight(key, value)) return;
  if (!search.secrets.has(value)) search.secrets.set(value, { path: place, written: key, key: meant, value });
}

/** A mapping at the place of an entry, or below a misspelt name, is no secret, whatever its key. */
function isLiteral(key: string, value: Node, path: Path): boolean {
  if (value.kind === "scalar")
    return variableName(value.value) === null && value.value !== null && value.value !== "";
  return isSecretKey(key) && (path.length > 1 || value.kind === "sequence");
}

/** An entry may have any id, that of a secret's key too. */
function isEntry(value: Node): boolean {
  return value.kind === "mapping" && entryMarks.some((key) => value.entries.has(key));
}

/** Every entry has one of these, and no other mapping has. */
const entryMarks = topKeys.filter((key) => key === "url" || publicPaths.some((path) => path === key));

/** Below `x-` a `url` or a `key` may be anything; what is merged into an entry is judged there. */
function isSecretBySight(key: string, value: Node): boolean {
  if (key !== "url") return isSecretKey(key);
  return value.kind === "scalar" && /^postgres(ql)?:\/\//i.test(String(value.value));
}

/** A password in a URL or a private key, wherever it stands: that it stands in the wrong place makes it no less secret. */
function holdsSecret(value: unknown): boolean {
  return typeof value === "string" && /:[^:/@\s]+@|-----BEGIN [A-Z ]*PRIVATE KEY/.test(value);
}
