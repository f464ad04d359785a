// A file that has nothing to do with destinations, which one sentence says instead of an error for each of its keys.

import { isObject } from "../yaml/document.ts";

/** What the file is, with an article: "a Docker Compose file". Null where it may be meant as a destinations file. */
export function unrelatedFile(plain: unknown): string | null {
  if (!isObject(plain) || "destinations" in plain) return null;
  return kinds.find(([, is]) => is(plain))?.[0] ?? null;
}

type Mapping = Record<string, unknown>;

const kinds: [what: string, is: (plain: Mapping) => boolean][] = [
  ["a Docker Compose file", ({ services }) => isObject(services) && Object.values(services).every(isService)],
  ["a GitHub workflow", ({ jobs, on }) => isObject(jobs) && on !== undefined],
  ["a GitHub action", ({ runs }) => isObject(runs) && "using" in runs],
  [
    "a Kubernetes manifest",
    ({ apiVersion, kind }) => typeof apiVersion === "string" && typeof kind === "string",
  ],
  ["a dbt project", (plain) => "name" in plain && ("model-paths" in plain || "models" in plain)],
  ["a pre-commit configuration", ({ repos }) => Array.isArray(repos)],
  [
    "a Meltano project",
    ({ plugins }) => isObject(plugins) && ("loaders" in plugins || "extractors" in plugins),
  ],
  ["a package.json", (plain) => "name" in plain && ("dependencies" in plain || "scripts" in plain)],
  ["a JSON Schema", ({ $schema, properties }) => typeof $schema === "string" && isObject(properties)],
];

function isService(value: unknown): boolean {
  return isObject(value) && ("image" in value || "build" in value || "extends" in value);
}
