// The schema of destinations.yml for its two uses: complete for editors, and reduced for the program.

import { entryKeys, entryPaths, secretNames, urlKeys } from "../../src/config/keys.ts";
import { catalogue, ignorableRules } from "../../src/rules/catalogue.ts";
import { stitchAddresses } from "../../src/rules/firewall.ts";
import { typesOf } from "./schemas.ts";

type Json = Record<string, unknown>;

const titles = new Map(catalogue.map(({ id, title }) => [id, title]));

/** Adds texts for editors: the declared keys, the rules, Stitch's addresses, Markdown. */
export function forEditors(schema: Json): Json {
  const copy = withMarkdown(schema) as Json;
  const region = at(copy, "properties", "region");
  region.enumDescriptions = (region.enum as (keyof typeof stitchAddresses)[]).map(
    (name) => `Stitch connects from ${stitchAddresses[name].join(", ")}.`,
  );
  const rule = at(copy, ..."definitions destination properties ignore items properties rule".split(" "));
  rule.enum = ignorableRules();
  rule.enumDescriptions = ignorableRules().map((id) => `${titles.get(id)}.`);
  for (const path of entryPaths) {
    const { stitch } = entryKeys[path];
    if (stitch?.form) schemaAt(copy, path).title = stitch.form;
  }
  const destination = at(copy, "definitions", "destination");
  at(destination, "then").properties = Object.fromEntries(urlKeys.map((key) => [key, false]));
  const shared = at(copy, "definitions", "shared");
  const secrets = secretNames.filter((name) => name !== "url");
  shared.properties = {
    ...Object.fromEntries(secrets.map((name) => [name, { $ref: "#/definitions/shared_secret" }])),
    url: at(shared, "properties").url,
  };
  return copy;
}

/** The schema of one key of a destination. */
export function schemaAt(schema: Json, path: string): Json {
  return path
    .split(".")
    .reduce(
      (mapping, key) => at((mapping.items ?? mapping) as Json, "properties", key),
      at(schema, "definitions", "destination"),
    );
}

/**
 * Without the patterns that are only for editors: src/config/ checks hosts, host keys and shared settings itself, with
 * better messages.
 */
export function forProgram(schema: Json): Json {
  const {
    host_key,
    shared: _,
    shared_secret: __,
    ...definitions
  } = schema.definitions as Record<string, Json>;
  const { pattern: ___, ...line } = host_key!;
  return {
    ...schema,
    patternProperties: { "^x-": {} },
    definitions: { ...definitions, host: { $ref: "#/definitions/text" }, host_key: line },
  };
}

/** The TypeScript types of the file. */
export function destinationsTypes(schema: Json): Promise<string> {
  return typesOf(forProgram(schema), "DestinationsFile", {
    "Stitch destinations": "DestinationsFile",
    Destination: "DestinationEntry",
  });
}

/** Marks descriptions with code as Markdown, because editors escape backticks otherwise. */
function withMarkdown(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withMarkdown);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => key !== "markdownDescription");
  return Object.fromEntries(
    entries.flatMap(([key, value]) =>
      key === "description" && typeof value === "string" && value.includes("`")
        ? [
            [key, value],
            ["markdownDescription", value],
          ]
        : [[key, withMarkdown(value)]],
    ),
  );
}

function at(schema: Json, ...path: string[]): Json {
  return path.reduce((inner, step) => inner[step] as Json, schema);
}
