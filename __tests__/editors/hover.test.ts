// The hover text of each key: its name in Stitch's form, its default and an example, as Markdown.

import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isSeq, parseDocument, type Scalar, stringify, type YAMLMap } from "yaml";
import { type Editor, localSchema, openEditor, schemaFile } from "../support/language-server.ts";

type Schema = {
  title: string;
  description: string;
  enum?: string[];
  enumDescriptions?: string[];
  examples?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
};

const { definitions, properties } = JSON.parse(readFileSync(new URL(schemaFile), "utf8"));
const top: Record<string, Schema> = properties;
const entry: Record<string, Schema> = definitions.destination.properties;

/** Every key by its path, of the file and of an entry. */
const keys: [string, Schema][] = [...keysOf(top), ...keysOf(entry, "destinations.one.")];

/** A file with every key once, although no destination can have all of them. */
const everything = stringify(
  { ...Object(exampleOf({ properties: top })), destinations: { one: exampleOf({ properties: entry }) } },
  { lineWidth: 0 },
);

let editor: Editor;
beforeAll(async () => {
  editor = await openEditor({ schemas: { [schemaFile]: "*.yml" } });
});
afterAll(() => editor.stop());

test.each(keys)("%s has a title, its name in Stitch's form, its default and an example", (_, schema) => {
  expect(schema.title).toMatch(/^[A-Z]/);
  expect(schema.description).toMatch(
    /in Stitch's form\.|Stitch's form (has no|asks for)|chosen in Stitch|in Stitch\./,
  );
  expect(schema.description).toMatch(/ (Default: .+|Required\.|Required, unless .+|Optional(\.|: .+))$/);
  expect(schema.examples?.length).toBeGreaterThan(0);
  expect(schema.enumDescriptions?.length).toBe(schema.enum?.length);
});

describe("the description of a key is the schema's, as Markdown", () => {
  test.each(keys)("%s", async (key, { title, description, enum: values = [], enumDescriptions = [] }) => {
    const text = await editor.hover(markedAt(key));
    expect(text.startsWith(`#### ${title}\n\n${description}\n`)).toBe(true);
    expect(text).toContain("Example:\n\n```yaml\n");
    expect(text).not.toMatch(/\\[`{}]/);
    for (const [index, value] of values.entries())
      expect(text.replaceAll("\\", "")).toContain(`* \`${value}\`: ${enumDescriptions[index]}\n`);
  });
});

test("the example shows the description of a key, by the line that names the schema", async () => {
  const example = readFileSync(new URL("../../examples/destinations.yml", import.meta.url), "utf8");
  const text = await editor.hover(localSchema(example).replace("verify: full", "ver|ify: full"));
  expect(text).toContain("#### Verify\n\nHow much of the server's certificate is verified.");
});

function keysOf(schemas: Record<string, Schema>, above = ""): [string, Schema][] {
  return Object.entries(schemas).flatMap(([key, schema]): [string, Schema][] => [
    [above + key, schema],
    ...keysOf(schema.properties ?? {}, `${above}${key}.`),
    ...keysOf(schema.items?.properties ?? {}, `${above}${key}.0.`),
  ]);
}

function exampleOf({ properties, items, examples }: Partial<Schema>): unknown {
  if (properties !== undefined)
    return Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, exampleOf(schema)]));
  return items?.properties === undefined ? examples?.[0] : [exampleOf(items)];
}

/** The file with a mark in the key at a path. */
function markedAt(key: string): string {
  let node: unknown = parseDocument(everything).contents;
  let offset = 0;
  for (const step of key.split(".")) {
    if (isSeq(node)) {
      node = node.items[Number(step)];
      continue;
    }
    const pair = (node as YAMLMap<Scalar>).items.find((each) => each.key.value === step)!;
    offset = pair.key.range![0] + 1;
    node = pair.value;
  }
  return `${everything.slice(0, offset)}|${everything.slice(offset)}`;
}
