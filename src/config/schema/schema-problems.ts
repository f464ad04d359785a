// Validates by schema/destinations.schema.json, and by what a schema can't express for hosts, host keys and leap days.

import type { ErrorObject } from "ajv";
import { suggestion } from "../../text/matching.ts";
import { entryKeys, entryPaths, keyNames, keysAt, pathsWithFormat, urlKeys } from "../keys.ts";
import { type MissingKey, oldKeys, type Problem, type SchemaReason, schemaReason } from "../problem.ts";
import { bareHost, hostFault } from "../values/hosts.ts";
import { spelledReference } from "../values/reference-spellings.ts";
import { bastionIn, hostKeyFault } from "../values/server-identity.ts";
import { literalText, variableName } from "../values/variables.ts";
import {
  isObject,
  type Node,
  nodeAt,
  type Path,
  type PlainMapping,
  valueAt,
  wordOf,
} from "../yaml/document.ts";
import type { Place } from "../yaml/source.ts";
import { withGroups } from "./foreign-keys.ts";
import { isSecretKey, variableFor } from "./hard-coded-secrets.ts";
import { correctedEntry, movedBack, pathBack, suggestedKey, suggestedValue } from "./suggestions.ts";
import { validateDestination, validateFile } from "./validate.generated.js";

/** An entry with more problems is not meant as one; the rest are counted. */
const maxProblemsPerEntry = 50;

/** In nodes; a long text counts as several. A destination with every key has fewer than 400. */
const maxEntryNodes = 2_000;

/** The text of a value as written in the file, where a number may be 0123. */
export type TextAt = (path: Path) => string;

export function fileProblems(plain: unknown, textAt: TextAt): Problem[] {
  return validateFile(plain) ? [] : problemsOf(validateFile.errors ?? [], { plain, prefix: [], textAt });
}

export function destinationProblems(id: string, plain: unknown, node: Node, textAt: TextAt): Problem[] {
  const path = ["destinations", id];
  if (node.size > maxEntryNodes) return [schemaProblem({ kind: "key", path }, { kind: "too-large" })];
  const problems = entryProblems(plain, { path, node, textAt, merged: mergedKeys(node) }, maxRounds);
  const omitted = problems.length - maxProblemsPerEntry;
  if (omitted <= 0) return problems;
  return [
    ...problems.slice(0, maxProblemsPerEntry),
    schemaProblem({ kind: "key", path }, { kind: "more", count: omitted }),
  ];
}

type EntryContext = { path: Path; node: Node; textAt: TextAt; merged: ReadonlySet<string> };

function mergedKeys(node: Node): ReadonlySet<string> {
  const entries = node.kind === "mapping" ? [...node.entries] : [];
  return new Set(entries.filter(([, { origin }]) => origin !== undefined).map(([key]) => key));
}

const maxRounds = 4;

/** Includes problems below misspelled and foreign keys, which only show in a corrected entry. */
function entryProblems(plain: unknown, entry: EntryContext, rounds: number): Problem[] {
  const { path, node, textAt, merged } = entry;
  const isValid = validateDestination(plain);
  const errors = isValid ? [] : (validateDestination.errors ?? []);
  const faults = valueFaults(plain, path, node).map(({ keys, reason }) =>
    schemaProblem({ kind: "value", path: [...path, ...keys] }, reason),
  );
  // Each value has one problem: what it was meant to be, or else what the schema reports.
  const isReference = (problem: Problem) => schemaReason(problem)?.kind === "reference";
  const ownProblems = onePerValue([
    ...faults.filter(isReference),
    ...problemsOf(errors, { plain, prefix: path, textAt }),
    ...faults.filter((problem) => !isReference(problem)),
  ]);
  if (!isObject(plain) || !ownProblems.some(({ rule }) => rule === "config/unknown-key")) return ownProblems;
  const problems = withGroups(ownProblems, plain, path, merged);
  const { corrected, moves } = correctedEntry(plain, problems, path);
  if (moves.length === 0 || rounds === 0) return problems;
  const textBack: TextAt = (at) => textAt(pathBack(at, moves) ?? at);
  const nestedProblems = entryProblems(corrected, { ...entry, textAt: textBack }, rounds - 1).flatMap(
    (problem) => movedBack(problem, moves),
  );
  const isShown = (problem: Problem) => isNewAmong(problems, problem) && !lacksKeysOfGroup(problems, problem);
  return [...problems, ...nestedProblems.filter(isShown)];
}

/** A mapping that a group's edit creates has no place yet for what it lacks. */
function lacksKeysOfGroup(problems: Problem[], problem: Problem): boolean {
  const { at } = problem;
  if (at.kind === "range" || schemaReason(problem)?.kind !== "missing") return false;
  const key = String(at.path.at(-1));
  return problems.some((each) => {
    const suggestion = each.rule === "config/unknown-key" ? each.suggestion : null;
    return suggestion?.kind === "group" && oldKeys(suggestion.group).includes(key);
  });
}

function isNewAmong(problems: Problem[], { at, rule }: Problem): boolean {
  if (at.kind === "range") return true;
  const place = JSON.stringify(at.path);
  return !problems.some(
    (other) => other.at.kind !== "range" && other.rule === rule && JSON.stringify(other.at.path) === place,
  );
}

function onePerValue(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ at }) => {
    if (at.kind !== "value") return true;
    const place = JSON.stringify(at.path);
    const isFirst = !seen.has(place);
    seen.add(place);
    return isFirst;
  });
}

type ValidationInput = { plain: unknown; prefix: Path; textAt: TextAt };

function problemsOf(errors: ErrorObject[], input: ValidationInput): Problem[] {
  const problems = new Map<string, Problem>();
  for (const error of errors) {
    if (problems.size > maxProblemsPerEntry * 2) break;
    // A value that violates two keywords (a pattern and a length, say) has one problem.
    const key = `${error.instancePath} ${keyOfError(error)}`;
    const problem = problems.has(key) ? null : problemOf(error, input);
    if (problem !== null) problems.set(key, problem);
  }
  return missingTogether(suggestedOnce([...problems.values()]));
}

/** Two keys of a mapping can't both become the same key. */
function suggestedOnce(problems: Problem[]): Problem[] {
  const suggested = new Set<string>();
  return problems.map((problem) => {
    if (problem.rule !== "config/unknown-key" || problem.at.kind === "range") return problem;
    const { suggestion } = problem;
    if (suggestion === null || !("key" in suggestion)) return problem;
    const place = JSON.stringify([...problem.at.path.slice(0, -1), suggestion.key]);
    if (suggested.has(place)) return { ...problem, suggestion: null };
    suggested.add(place);
    return problem;
  });
}

function missingTogether(problems: Problem[]): Problem[] {
  const suggested = new Set<string>();
  const missing = new Map<string, MissingKey[]>();
  for (const problem of problems) {
    if (problem.at.kind === "range") continue;
    const { path } = problem.at;
    // The keys of a group are only known later: see `withGroups`.
    if (problem.rule === "config/unknown-key" && problem.suggestion !== null && "key" in problem.suggestion)
      suggested.add(JSON.stringify([...path.slice(0, -1), problem.suggestion.key]));
    const reason = schemaReason(problem);
    if (reason?.kind === "missing") {
      const place = JSON.stringify(path);
      missing.set(place, [...(missing.get(place) ?? []), ...reason.keys]);
    }
  }
  return problems.flatMap((problem): Problem[] => {
    const { at } = problem;
    if (schemaReason(problem)?.kind !== "missing" || at.kind === "range") return [problem];
    const place = JSON.stringify(at.path);
    const isSuggested = (key: string) => suggested.has(JSON.stringify([...at.path, key]));
    const keys = (missing.get(place) ?? [])
      .filter(({ key }) => !isSuggested(key) && !(urlKeys.includes(key) && isSuggested("url")))
      .sort((one, other) => keyNames.indexOf(one.key) - keyNames.indexOf(other.key));
    missing.delete(place);
    return keys.length === 0 ? [] : [schemaProblem(at, { kind: "missing", keys })];
  });
}

function keyOfError(error: ErrorObject): string {
  const { missingProperty, additionalProperty, propertyName } = error.params as Record<
    string,
    string | undefined
  >;
  return missingProperty ?? additionalProperty ?? propertyName ?? "";
}

function problemOf(error: ErrorObject, { plain, prefix, textAt }: ValidationInput): Problem | null {
  if (error.keyword === "if" || error.propertyName !== undefined) return null;
  const errorPath = pathOf(error.instancePath, plain);
  const value = valueAt(plain, errorPath);
  const path = [...prefix, ...errorPath];
  const last = String(path.at(-1) ?? "");
  const { additionalProperty, propertyName, missingProperty } = error.params as Record<string, string>;
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(path, additionalProperty!, value);
    case "propertyNames":
      return schemaProblem({ kind: "key", path: [...path, propertyName!] }, { kind: "id" });
    case "required":
      return missingKey(path, missingProperty!);
    case "false schema":
      return schemaProblem({ kind: "key", path }, { kind: "beside-url", key: last });
  }
  const at: Place = { kind: "value", path };
  if (!isSecretKey(last) || prefix.length === 0) {
    const text = () => textAt(path);
    return schemaProblem(at, reasonOf(error, last, value, text));
  }
  const variable = variableFor(path, last);
  return value === null || value === ""
    ? schemaProblem(at, { kind: "empty", variable })
    : { rule: "config/literal-secret", at, key: last, variable, isPart: false };
}

function missingKey(path: Path, key: string): Problem {
  const variable = isSecretKey(key) ? variableFor([...path, key], key) : null;
  return schemaProblem({ kind: "key", path }, { kind: "missing", keys: [{ key, variable }] });
}

function reasonOf(error: ErrorObject, key: string, value: unknown, text: () => string): SchemaReason {
  const { type, allowedValue, allowedValues, limit } = error.params as Record<string, unknown>;
  if (value === "") return { kind: "empty", variable: null };
  switch (error.keyword) {
    case "type":
      return key === "port"
        ? portReason(value)
        : typeReason([type].flat().map(String), key, value, error, text);
    case "const":
    case "enum": {
      const allowed = [allowedValue ?? allowedValues].flat().map(String);
      const word = wordOf(value);
      const near = error.keyword === "enum" ? suggestion(word, allowed) : null;
      return { kind: "enum", allowed, suggestion: suggestedValue(key, word) ?? near };
    }
    case "minimum":
    case "maximum":
      return portReason(value);
    case "minLength":
    case "minItems":
    case "minProperties":
      return { kind: "empty", variable: null };
    case "maxLength":
      return { kind: "too-long", limit: Number(limit) };
    case "uniqueItems":
      return { kind: "repeated" };
    case "pattern":
      if (key === "port") return portReason(value);
      if (error.instancePath.includes("/schemas/")) return { kind: "reserved" };
      return { kind: key === "until" ? "date" : "embedded-variable" };
    default:
      return { kind: "other", keyword: error.keyword };
  }
}

function portReason(value: unknown): SchemaReason {
  // ` 5432`, `5432;` and `5432/tcp`
  const number = Number(/^\D*([1-9][0-9]*)\D*$/.exec(wordOf(value))?.[1]);
  return { kind: "range", minimum: 1, maximum: 65535, suggestion: number <= 65535 ? String(number) : null };
}

function typeReason(
  expected: string[],
  key: string,
  value: unknown,
  error: ErrorObject,
  textOf: () => string,
): SchemaReason {
  const isText = typeof value === "string";
  if (isText && error.instancePath.startsWith("/ignore")) {
    return { kind: "ignore-item", ignored: isRule(value) ? value : null, isList: expected[0] !== "array" };
  }
  if (isText && expected.includes("object")) {
    // A colon without a space: `host:db.example.com` is a string.
    if (/^[A-Za-z_][\w-]*:[^\s:]/.test(value)) return { kind: "colon" };
    if (/^[A-Za-z_][\w-]* *=/.test(value)) return { kind: "equals-sign" };
  }
  const isPlain = typeof value === "number" || typeof value === "boolean";
  const text = isPlain ? textOf() : null;
  const isSchemas = isText && key === "schemas" && /^[A-Za-z]\w*(, ?[A-Za-z]\w*)*$/.test(value);
  const isToken = isText && key === "stitch" && variableName(value) !== null;
  const group = isSchemas ? `[${value}]` : isToken ? `{ token: "${value}" }` : null;
  const suggestion = group ?? suggestedValue(key, wordOf(value));
  return { kind: "type", expected, found: typeName(value), text, suggestion };
}

function isRule(id: string): boolean {
  validateDestination({ ignore: [{ rule: id }] });
  return !validateDestination.errors?.some(({ instancePath }) => instancePath === "/ignore/0/rule");
}

function unknownKey(path: Path, key: string, mapping: unknown): Problem {
  const allowed = keysAt(path);
  const suggestion = suggestedKey(path, key, allowed, mapping as PlainMapping);
  return { rule: "config/unknown-key", at: { kind: "key", path: [...path, key] }, key, allowed, suggestion };
}

function schemaProblem(at: Place, reason: SchemaReason): Problem {
  return { rule: "config/schema", at, reason };
}

function pathOf(pointer: string, plain: unknown): Path {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.map((step, index) =>
    Array.isArray(valueAt(plain, steps.slice(0, index))) ? Number(step) : step,
  );
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

type ValueFault = { keys: Path; reason: SchemaReason };

function valueFaults(entry: unknown, path: Path, node: Node): ValueFault[] {
  return [
    ...spelledReferences(entry, path, node),
    ...faultsOf(entry, "host", hostReason),
    ...faultsOf(entry, "host-key", (text) => hostKeyReason(text, entry)),
    ...faultsOf(entry, "day", dayReason),
  ];
}

const spelledPaths = entryPaths
  .filter((path) => entryKeys[path].connects && !entryKeys[path].secret)
  .map((path) => path.split("."));

function spelledReferences(entry: unknown, above: Path, root: Node): ValueFault[] {
  return spelledPaths
    .flatMap((steps) => valuesAt(entry, steps, []))
    .flatMap(([keys, value]) => {
      const { node, depth } = nodeAt(root, keys);
      const tag = node.kind === "scalar" && depth === keys.length ? node.tag : undefined;
      const mistake = typeof value === "string" ? spelledReference(value, tag ?? null) : null;
      if (mistake === null) return [];
      const name = mistake.kind === "variable" ? mistake.name : null;
      const key = String(keys.findLast((step) => typeof step === "string"));
      const variable = name ?? variableFor([...above, ...keys], key);
      return [{ keys, reason: { kind: "reference", mistake, variable } }];
    });
}

function faultsOf(
  entry: unknown,
  format: "host" | "host-key" | "day",
  check: (text: string) => SchemaReason | null,
): ValueFault[] {
  return pathsWithFormat(format).flatMap((path) =>
    valuesAt(entry, path.split("."), []).flatMap(([keys, value]) => checkValue(keys, value, check)),
  );
}

function valuesAt(value: unknown, steps: readonly string[], above: Path): [Path, unknown][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => valuesAt(item, steps, [...above, index]));
  const [step, ...rest] = steps;
  if (step === undefined) return [[above, value]];
  return isObject(value) ? valuesAt(value[step], rest, [...above, step]) : [];
}

function checkValue(keys: Path, value: unknown, check: (text: string) => SchemaReason | null): ValueFault[] {
  if (typeof value !== "string" || value === "" || variableName(value) !== null) return [];
  const reason = check(literalText(value));
  return reason === null ? [] : [{ keys, reason }];
}

function hostReason(text: string): SchemaReason | null {
  const fault = hostFault(bareHost(text));
  return fault === null ? null : { kind: "host", fault, variable: null };
}

function hostKeyReason(text: string, entry: unknown): SchemaReason | null {
  const fault = hostKeyFault(text);
  return fault === null
    ? null
    : { kind: "host-key", fault, bastion: bastionIn(isObject(entry) ? entry.ssh : null) };
}

/** The schema's pattern does not know leap years. */
function dayReason(text: string): SchemaReason | null {
  const isLeapDay = /^[0-9]{4}-02-29$/.test(text);
  return isLeapDay && !new Date(`${text}T00:00:00Z`).toISOString().startsWith(text) ? { kind: "date" } : null;
}
