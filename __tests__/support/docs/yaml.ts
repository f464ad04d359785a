// The kind of a YAML block (destinations, a workflow, a part of one, hooks), and the whole file around it.

import { readFileSync } from "node:fs";
import path from "node:path";
import { parse, stringify } from "yaml";
import { isObject } from "../../../src/config/yaml/document.ts";
import { root } from "./pages.ts";

export type Whole =
  | { kind: "destinations"; text: string }
  | { kind: "workflow"; text: string }
  | { kind: "pre-commit"; hooks: string[] }
  | { kind: "unknown" };

type Mapping = Record<string, unknown>;
type Hook = { id: string };

const schema = JSON.parse(readFileSync(path.join(root, "schema/destinations.schema.json"), "utf8"));
const entryKeys = Object.keys(schema.definitions.destination.properties);
const fileKeys = Object.keys(schema.properties);
const jobKeys = ["runs-on", "steps", "permissions", "timeout-minutes", "environment", "needs", "if", "env"];
const stepKeys = ["uses", "run", "with", "env", "id", "name", "if"];
const workflowKeys = ["name", "on", "permissions", "concurrency", "env"];

const destination = {
  host: "db.example.com",
  username: "stitch",
  password: "${PASSWORD}",
  database: "analytics",
  ssl: true,
};
const action = "destination-check/postgres-destination-check@v0";

/** The complete file for a block, with the missing parts around a fragment. */
export function wholeOf(text: string): Whole {
  const value: unknown = parse(text, { merge: true });
  if (Array.isArray(value))
    return value.every((step) => hasOnly(step, stepKeys))
      ? workflow({ jobs: { fragment: job(value) } })
      : { kind: "unknown" };
  if (!isObject(value)) return { kind: "unknown" };
  if (hasOnly(value, ["repos"])) return { kind: "pre-commit", hooks: hooksOf(value.repos) };
  if ("jobs" in value) return "on" in value ? { kind: "workflow", text } : workflow(value);
  if (hasOnly(value, jobKeys) && ("steps" in value || "runs-on" in value))
    return workflow({ jobs: { fragment: { ...job([{ uses: action }]), ...value } } });
  if (hasOnly(value, stepKeys) && !("name" in value))
    return workflow({ jobs: { fragment: job([{ uses: action, ...value }]) } });
  if (hasOnly(value, workflowKeys))
    return workflow({ ...value, jobs: { fragment: job([{ uses: action }]) } });
  if ("version" in value && "destinations" in value) return { kind: "destinations", text };
  if (Object.keys(value).every((key) => fileKeys.includes(key) || key.startsWith("x-")))
    return destinations({ version: 1, destinations: { fragment: destination }, ...value });
  if (hasOnly(value, entryKeys))
    return destinations({ version: 1, destinations: { fragment: completed(value) } });
  if (Object.values(value).every((entry) => hasOnly(entry, entryKeys)))
    return destinations({ version: 1, destinations: value });
  return { kind: "unknown" };
}

/** The ids of this repository's hooks for pre-commit. */
export function ownHooks(): string[] {
  return (parse(readFileSync(path.join(root, ".pre-commit-hooks.yaml"), "utf8")) as Hook[]).map(
    ({ id }) => id,
  );
}

/** The certificate files that destinations name, which do not exist when a block is tested. */
export function certificatesIn(text: string): string[] {
  return [...text.matchAll(/certificate: ["']?([\w./-]+\.(?:pem|crt))/g)].map(([, file]) => file!);
}

function hooksOf(repositories: unknown): string[] {
  return (repositories as { hooks: Hook[] }[]).flatMap(({ hooks }) => hooks.map(({ id }) => id));
}

/** An entry with its required keys, and without keys that exclude its own. */
function completed(entry: Mapping): Mapping {
  const { password: _, ...audited } = destination;
  if ("url" in entry) return { ssl: true, ...entry };
  return { ...("audit" in entry ? audited : destination), ...entry };
}

function job(steps: unknown[]): Mapping {
  return { "runs-on": "ubuntu-24.04", steps };
}

function workflow(value: Mapping): Whole {
  return { kind: "workflow", text: stringify({ on: "push", ...value }) };
}

function destinations(value: Mapping): Whole {
  return { kind: "destinations", text: stringify(value) };
}

function hasOnly(value: unknown, keys: readonly string[]): boolean {
  return isObject(value) && Object.keys(value).every((key) => keys.includes(key));
}
