// A document against schema/destinations.schema.json: each error of the validator as a problem with its place.

import type { ErrorObject } from "ajv";
import type { Problem, SchemaReason } from "../problem.ts";
import type { Path } from "../yaml/document.ts";
import type { Place } from "../yaml/source.ts";
import { suggestion } from "./suggestion.ts";
import { validate } from "./validate.generated.js";

/** Keys whose value is a secret: always `${NAME}`, and never shown. */
const secretKeys = new Set(["password", "url", "private_key", "passphrase"]);

/** What libpq and Stitch's API call things. A dot means that the value has its place in a mapping of its own here. */
const synonyms: Record<string, string> = {
  user: "username",
  hostname: "host",
  dbname: "database",
  pass: "password",
  name: "display_name",
  sslmode: "ssl.verify",
  sslrootcert: "ssl.certificate",
  encryption_type: "ssh.host",
  encryption_host: "ssh.host",
  encryption_port: "ssh.port",
  encryption_username: "ssh.user",
  ca: "certificate",
  mode: "verify",
  username: "user",
  key: "private_key",
  known_hosts: "host_key",
};

/** Every problem of a whole document, each at the node that has to change. */
export function schemaProblems(plain: unknown): Problem[] {
  if (validate(plain)) return [];
  const problems = new Map<string, Problem>();
  for (const error of validate.errors ?? []) {
    const problem = problemOf(error, plain);
    if (problem === null) continue;
    // A value that breaks two keywords at once (a pattern and a length, say) has one problem.
    const key = `${error.instancePath} ${distinct(error)}`;
    if (!problems.has(key)) problems.set(key, problem);
  }
  return withoutMisspelt([...problems.values()]);
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

function problemOf(error: ErrorObject, plain: unknown): Problem | null {
  const path = pathOf(error.instancePath, plain);
  const value = valueAt(plain, path);
  const last = String(path.at(-1) ?? "");
  const { additionalProperty, propertyName, missingProperty } = error.params as Record<string, string>;
  // These only repeat what another error says of the same value.
  if (error.keyword === "if" || error.propertyName !== undefined) return null;
  if (error.keyword === "additionalProperties") return unknownKey(path, additionalProperty!, error, value);
  if (error.keyword === "propertyNames")
    return schema({ kind: "key", path: [...path, propertyName!] }, { kind: "id" });
  if (error.keyword === "required") {
    return schema({ kind: "key", path }, { kind: "missing", key: missingProperty! });
  }
  if (error.keyword === "false schema")
    return schema({ kind: "key", path }, { kind: "beside-url", key: last });
  const isSecret = secretKeys.has(last) && path[0] === "destinations";
  if (isSecret && value !== null && value !== "") {
    return { rule: "config/literal-secret", at: { kind: "value", path }, variable: variableFor(path) };
  }
  return schema({ kind: "value", path }, reasonOf(error, last, value));
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

function unknownKey(path: Path, key: string, error: ErrorObject, mapping: unknown): Problem {
  const allowed = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
  // A key that is there already is not what was meant.
  const absent = allowed.filter((each) => !Object.hasOwn(mapping as object, each));
  const known = Object.hasOwn(synonyms, key) ? synonyms[key]! : "";
  const synonym = absent.includes(known.split(".")[0]!) ? known : null;
  return {
    rule: "config/unknown-key",
    at: { kind: "key", path: [...path, key] },
    key,
    allowed,
    suggestion: synonym ?? suggestion(key, absent),
  };
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
