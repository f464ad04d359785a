// A document against schema/destinations.schema.json: each error of the validator as a problem with its place.

import type { ErrorObject } from "ajv";
import type { Problem, SchemaReason } from "../problem.ts";
import { variableName } from "../values/variables.ts";
import type { Path } from "../yaml/document.ts";
import type { Place } from "../yaml/source.ts";
import { isSecretKey, looksLikeSecretKey } from "./secret-keys.ts";
import { suggestion } from "./suggestion.ts";
import { meantBy } from "./synonyms.ts";
import { validateDestination, validateFile } from "./validate.generated.js";

/** More problems than this in one entry are not its own: somebody is testing our patience. */
const mostOfAnEntry = 50;

/** Nodes of an entry, long texts counted several times: a destination with everything has fewer than 400. */
const largestEntry = 2_000;

/** What is wrong with a file apart from its entries. */
export function fileProblems(plain: unknown): Problem[] {
  return validateFile(plain) ? [] : problemsOf(validateFile.errors ?? [], plain, []);
}

/** What is wrong with one entry, each problem at the node that has to change. */
export function destinationProblems(id: string, plain: unknown, size: number): Problem[] {
  const path = ["destinations", id];
  if (size > largestEntry) return [schema({ kind: "key", path }, { kind: "too-large" })];
  if (validateDestination(plain)) return [];
  const problems = problemsOf(validateDestination.errors ?? [], plain, path);
  const left = problems.length - mostOfAnEntry;
  if (left <= 0) return problems;
  return [...problems.slice(0, mostOfAnEntry), schema({ kind: "key", path }, { kind: "more", count: left })];
}

function problemsOf(errors: ErrorObject[], plain: unknown, prefix: Path): Problem[] {
  const problems = new Map<string, Problem[]>();
  for (const error of errors) {
    if (problems.size > mostOfAnEntry * 2) break;
    // A value that breaks two keywords at once (a pattern and a length, say) has one problem.
    const key = `${error.instancePath} ${distinct(error)}`;
    const found = problems.has(key) ? [] : problemOf(error, plain, prefix);
    if (found.length > 0) problems.set(key, found);
  }
  return withoutMisspelt([...problems.values()].flat());
}

/** A required key that is only misspelt is not missing as well. */
function withoutMisspelt(problems: Problem[]): Problem[] {
  const meant = new Set<string>();
  for (const problem of problems) {
    if (problem.rule !== "config/unknown-key" || problem.suggestion === null || problem.at.kind === "range")
      continue;
    meant.add(JSON.stringify([...problem.at.path.slice(0, -1), problem.suggestion]));
  }
  return problems.filter(({ rule, at, ...rest }) => {
    const reason = (rest as { reason?: SchemaReason }).reason;
    if (rule !== "config/schema" || at.kind === "range" || reason?.kind !== "missing") return true;
    return !meant.has(JSON.stringify([...at.path, reason.key]));
  });
}

function distinct(error: ErrorObject): string {
  const { missingProperty, additionalProperty, propertyName } = error.params as Record<
    string,
    string | undefined
  >;
  return missingProperty ?? additionalProperty ?? propertyName ?? "";
}

function problemOf(error: ErrorObject, plain: unknown, prefix: Path): Problem[] {
  const own = pathOf(error.instancePath, plain);
  const value = valueAt(plain, own);
  const path = [...prefix, ...own];
  const last = String(path.at(-1) ?? "");
  const { additionalProperty, propertyName, missingProperty } = error.params as Record<string, string>;
  // These only repeat what another error says of the same value.
  if (error.keyword === "if" || error.propertyName !== undefined) return [];
  if (error.keyword === "additionalProperties") return unknownKey(path, additionalProperty!, error, value);
  if (error.keyword === "propertyNames") {
    return [schema({ kind: "key", path: [...path, propertyName!] }, { kind: "id" })];
  }
  if (error.keyword === "required") {
    return [schema({ kind: "key", path }, { kind: "missing", key: missingProperty! })];
  }
  if (error.keyword === "false schema")
    return [schema({ kind: "key", path }, { kind: "beside-url", key: last })];
  if (isSecretKey(last) && prefix.length > 0 && value !== null && value !== "") return [literalSecret(path)];
  return [schema({ kind: "value", path }, reasonOf(error, last, value))];
}

function literalSecret(path: Path): Problem {
  return { rule: "config/literal-secret", at: { kind: "value", path }, variable: variableFor(path) };
}

function reasonOf(error: ErrorObject, key: string, value: unknown): SchemaReason {
  const { type, allowedValue, allowedValues, limit } = error.params as Record<string, unknown>;
  if (value === "") return { kind: "empty" };
  switch (error.keyword) {
    case "type":
      return {
        kind: "type",
        expected: [type].flat().map(String),
        found: typeName(value),
        text: typeof value === "number" || typeof value === "boolean" ? String(value) : null,
      };
    case "const":
      return { kind: "enum", allowed: [String(allowedValue)], suggestion: null };
    case "enum": {
      const allowed = (allowedValues as unknown[]).map(String);
      return { kind: "enum", allowed, suggestion: suggestion(String(value), allowed) };
    }
    case "minimum":
    case "maximum":
      return { kind: "range", minimum: 1, maximum: 65535 };
    case "minLength":
    case "minItems":
    case "minProperties":
      return { kind: "empty" };
    case "maxLength":
      return { kind: "too-long", limit: Number(limit) };
    case "uniqueItems":
      return { kind: "repeated" };
    case "pattern":
      if (key === "port") return { kind: "range", minimum: 1, maximum: 65535 };
      return { kind: key === "until" ? "date" : "embedded-variable" };
    default:
      return { kind: "other", keyword: error.keyword };
  }
}

function unknownKey(path: Path, key: string, error: ErrorObject, mapping: unknown): Problem[] {
  const allowed = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
  // A key that is there already is not what was meant.
  const absent = allowed.filter((each) => !Object.hasOwn(mapping as object, each));
  const synonym = meantBy(key);
  const isMeant = synonym !== null && absent.includes(synonym.split(".")[0]!);
  const unknown: Problem = {
    rule: "config/unknown-key",
    at: { kind: "key", path: [...path, key] },
    key,
    allowed,
    suggestion: isMeant ? synonym : suggestion(key, absent),
  };
  const value = (mapping as Record<string, unknown>)[key];
  const isText = typeof value === "string" || typeof value === "number";
  const isSecret = isText && looksLikeSecretKey(key) && variableName(value) === null && value !== "";
  return isSecret ? [unknown, literalSecret([...path, key])] : [unknown];
}

/** A name for the variable that a literal secret should move to: WAREHOUSE_PASSWORD for warehouse's password. */
function variableFor(path: Path): string {
  const [, id, ...keys] = path.map(String);
  const words = [id ?? "", ...keys]
    .join("_")
    .replaceAll(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
  return /^[0-9]/.test(words) ? `_${words}` : words;
}

function schema(at: Place, reason: SchemaReason): Problem {
  return { rule: "config/schema", at, reason };
}

/** A JSON pointer's steps; a step into a list is its index. */
function pathOf(pointer: string, plain: unknown): Path {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.map((step, index) =>
    Array.isArray(valueAt(plain, steps.slice(0, index))) ? Number(step) : step,
  );
}

function valueAt(plain: unknown, path: Path): unknown {
  let value = plain;
  for (const step of path) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return value;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
