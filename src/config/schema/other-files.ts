// Files of other programs in place of a destinations file. One that describes a connection (a Singer target, a dbt profile)
// is converted; others are recognized and named.

import type { SchemaReason } from "../problem.ts";
import { isObject, type Path, type PlainMapping } from "../yaml/document.ts";
import { pairsText, type YamlValue } from "../yaml/render.ts";
import { newId } from "../yaml/splices.ts";
import { type ConvertedEntry, convertedEntry } from "./foreign-keys.ts";
import { isSecretKey, secretNameOf, variableFor } from "./hard-coded-secrets.ts";

const maxDepth = 4;

/** The file as a destinations file; null if it has destinations already, or no connection. */
export function otherFile(
  plain: unknown,
  text: string,
): Extract<SchemaReason, { kind: "other-file" }> | null {
  // Text that is referred to elsewhere can't be moved.
  if (!isObject(plain) || "destinations" in plain || /(^|[\s[{,:])[&*]\w/m.test(text)) return null;
  const found = connectionsIn(plain, []);
  if (found.length === 0) return null;
  const destinations = Object.fromEntries(found.map(({ id, converted }) => [id, converted.entry]));
  const region = typeof plain.region === "string" ? { region: plain.region } : {};
  const file = pairsText({ version: 1, ...region, destinations }, "block", "");
  return {
    kind: "other-file",
    text: [...commentsOf(plain, found), file].join(""),
    variables: found.flatMap(({ converted }) => converted.variables),
  };
}

type FoundConnection = { id: string; path: Path; converted: ConvertedEntry };

function connectionsIn(mapping: PlainMapping, path: Path): FoundConnection[] {
  const id = idOf(path);
  const block = Object.fromEntries(
    Object.entries(mapping).filter(([key]) => key !== "version" && key !== "region"),
  );
  const converted = convertedEntry(withoutSecrets(block, id), (keys, secret) =>
    variableFor(["destinations", id, ...keys], secret),
  );
  if (converted !== null) return [{ id, path, converted }];
  if (path.length >= maxDepth) return [];
  return Object.entries(mapping).flatMap(([key, value]) =>
    isObject(value) ? connectionsIn(value, [...path, key]) : [],
  );
}

/** An unknown key may hold a secret too. */
function withoutSecrets(block: PlainMapping, id: string): PlainMapping {
  return Object.fromEntries(
    Object.entries(block).map(([key, value]) => {
      const secret = secretNameOf(key);
      const isUnknown =
        secret !== null && !isSecretKey(key) && typeof value === "string" && !value.includes("$");
      return [key, isUnknown ? `\${${variableFor(["destinations", id, key], secret)}}` : value];
    }),
  );
}

function idOf(path: Path): string {
  const name = path.findLast(
    (step) => !/^(outputs|config|settings|connection\w*|targets?|plugins|loaders)$/i.test(String(step)),
  );
  const id = String(name ?? newId)
    .replaceAll(/[^A-Za-z0-9_.-]+/g, "-")
    .replace(/^[.-]+/, "");
  return id === "" ? newId : id;
}

/** Settings without an equivalent are kept as comments. */
function commentsOf(plain: PlainMapping, found: FoundConnection[]): string[] {
  const dropped = found.flatMap(({ converted, path }) => {
    const block = path.reduce<unknown>((value, step) => (value as PlainMapping)[step], plain) as PlainMapping;
    return converted.dropped.map((key) => [key, block[key]] as const);
  });
  const around =
    found[0]!.path.length === 0 ? [] : Object.entries(plain).filter(([, value]) => !isObject(value));
  const lines = [...around, ...dropped]
    .filter(([key, value]) => secretNameOf(key) === null && !isObject(value) && key !== "version")
    .map(
      ([key, value]) => `# ${pairsText({ [key]: value as YamlValue }, "block", "").replaceAll("\n", " ")}\n`,
    );
  return [...new Set(lines)];
}

/** A noun with its article, such as "a Docker Compose file"; null if it may be meant as a destinations file. */
export function unrelatedFile(plain: unknown): string | null {
  if (typeof plain === "string") return textKinds.find(([, form]) => form.test(plain))?.[0] ?? null;
  if (Array.isArray(plain))
    return plain.some((play) => isObject(play) && "hosts" in play && ("tasks" in play || "roles" in play))
      ? "an Ansible playbook"
      : null;
  if (!isObject(plain) || "destinations" in plain) return null;
  return kinds.find(([, is]) => is(plain))?.[0] ?? null;
}

/** What YAML reads as a single text. */
const textKinds: [what: string, form: RegExp][] = [
  [
    "a Terraform file",
    /^(resource|data|module|provider|variable) "[^"]*" ("[^"]*" )?\{|^(terraform|locals) \{/,
  ],
  ["an .env file", /^(export )?[A-Z_][A-Z0-9_]*=/],
  ["an SQL script", /^(select|create|alter|insert|grant|begin|with)\b.*;/is],
  ["a web page", /^<(!doctype|html)\b/i],
  ["a key or a certificate", /^-----BEGIN /],
];

const kinds: [what: string, is: (plain: PlainMapping) => boolean][] = [
  ["a Docker Compose file", ({ services }) => isObject(services) && Object.values(services).every(isService)],
  ["a GitHub workflow", ({ jobs, on }) => isObject(jobs) && on !== undefined],
  ["a GitLab pipeline", (plain) => Array.isArray(plain.stages) || Object.values(plain).some(isGitlabJob)],
  ["a CircleCI configuration", ({ jobs, workflows, orbs }) => isObject(jobs ?? orbs) || isObject(workflows)],
  ["a Bitbucket pipeline", ({ pipelines }) => isObject(pipelines)],
  [
    "an Azure pipeline",
    ({ trigger, pool, steps }) => (trigger ?? pool) !== undefined && Array.isArray(steps),
  ],
  ["a GitHub action", ({ runs }) => isObject(runs) && "using" in runs],
  ["a Kubernetes manifest", ({ apiVersion, kind }) => isText(apiVersion) && isText(kind)],
  ["a Helm chart", ({ apiVersion, name, version }) => isText(apiVersion) && isText(name) && isText(version)],
  [
    "a Helm values file",
    ({ replicaCount, image }) => isNumber(replicaCount) || (isObject(image) && "tag" in image),
  ],
  ["an OpenAPI description", ({ openapi, swagger, paths }) => isText(openapi ?? swagger) && isObject(paths)],
  ["a CloudFormation template", (plain) => "AWSTemplateFormatVersion" in plain || isObject(plain.Resources)],
  ["a dbt project", (plain) => "name" in plain && ("model-paths" in plain || "models" in plain)],
  ["a pre-commit configuration", ({ repos }) => Array.isArray(repos)],
  [
    "a Meltano project",
    ({ plugins }) => isObject(plugins) && ("loaders" in plugins || "extractors" in plugins),
  ],
  ["a package.json", (plain) => "name" in plain && ("dependencies" in plain || "scripts" in plain)],
  ["a JSON Schema", ({ $schema, properties }) => typeof $schema === "string" && isObject(properties)],
];

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

function isGitlabJob(value: unknown): boolean {
  return isObject(value) && Array.isArray(value.script);
}

function isService(value: unknown): boolean {
  return isObject(value) && ("image" in value || "build" in value || "extends" in value);
}
