// docs/reference: the inputs and outputs of action.yml, and every key of destinations.yml, from the schema.

import { parse, stringify } from "yaml";
import { codeBlock } from "../../src/report/markdown/escape.ts";
import { prose } from "./text.ts";

type Action = {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
};

type Schema = {
  title?: string;
  description?: string;
  type?: string | string[];
  enum?: string[];
  enumDescriptions?: string[];
  const?: unknown;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  definitions?: Record<string, Schema>;
  $ref?: string;
};

const notice = "<!-- Made by `npm run generate`: do not edit. -->\n\n";

/** The table of the inputs; a default that is empty is left out. */
export function inputsTable(actionYml: string): string {
  const { inputs } = parse(actionYml) as Action;
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.default ? `\`${input.default}\`` : "",
    input.description,
  ]);
  return table(["Input", "Default", ""], rows);
}

export function outputsTable(actionYml: string): string {
  const { outputs } = parse(actionYml) as Action;
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return table(["Output", ""], rows);
}

/** The pages by their paths in the repository. */
export function referencePages(actionYml: string, schema: Schema): Record<string, string> {
  return {
    "docs/reference/action.md": actionPage(actionYml),
    "docs/reference/destinations-file.md": destinationsPage(schema),
  };
}

function actionPage(actionYml: string): string {
  return `${notice}# Reference: the action

What stands below \`with:\` of a step, and what the step puts out. In a terminal the inputs are flags of the same names, and
\`destination-check --help\` lists them. [Other references](../README.md#reference).

## Inputs

${inputsTable(actionYml)}

## Outputs

${outputsTable(actionYml)}
`;
}

function destinationsPage(schema: Schema): string {
  const { destination } = schema.definitions!;
  const sections = [
    "## The file\n",
    ...Object.entries(schema.properties!).map(([key, each]) => keySection([key], each, schema)),
    sharedSection,
    "## A destination\n",
    `What stands below an id in \`destinations\`. ${destination!.description}\n`,
    ...Object.entries(destination!.properties!).flatMap(([key, each]) => keySections([key], each, schema)),
  ];
  return `${notice}# Reference: destinations.yml

Every key, what it is in Stitch's form, whether it must be there, and an example. The
[schema](../../schema/destinations.schema.json) from which this page is made gives [editors](../editors.md) the same.
[Other references](../README.md#reference).

${sections.join("\n")}`;
}

const sharedSection = `### \`x-…\`

Settings that several destinations share: any key that begins with \`x-\`, with an anchor for YAML's own merge key.

${codeBlock(
  "yaml",
  `version: 1
x-shared: &shared
  username: stitch
  ssl: true
destinations:
  warehouse:
    <<: *shared
    host: db.example.com
    password: \${WAREHOUSE_PASSWORD}
    database: analytics`,
)}
`;

/** A key, and the keys below it. */
function keySections(path: string[], schema: Schema, whole: Schema): string[] {
  const below = Object.entries(schema.properties ?? schema.items?.properties ?? {});
  return [
    keySection(path, schema, whole),
    ...below.map(([key, each]) => keySection([...path, key], each, whole, schema)),
  ];
}

function keySection(path: string[], schema: Schema, whole: Schema, parent?: Schema): string {
  const { title, description } = schema;
  const { meaning, presence } = partsOf(description!, path);
  const values =
    schema.enum?.length === schema.enumDescriptions?.length ? schema.enumDescriptions : undefined;
  const told = values !== undefined && values.length < 10 ? valuesList(schema.enum!, values) : "";
  const example = exampleOf(path, schema, parent);
  return `###${path.length > 1 ? "#" : ""} \`${path.join(".")}\`

*${prose(title!)}* · ${typeOf(schema, whole)} · ${prose(presence)}

${prose(meaning)}
${told}
${codeBlock("yaml", stringify(example).trimEnd())}
`;
}

/** Descriptions end with whether the key must be there, or what holds without it: editors show both as one text. */
function partsOf(description: string, path: string[]): { meaning: string; presence: string } {
  const found = /^(?<meaning>.*?) ?(?<presence>(?:Required|Optional|Default: ).*)\.$/s.exec(description);
  const { meaning, presence } = found?.groups ?? {};
  if (!meaning || !presence)
    throw new Error(`The schema does not say whether ${path.join(".")} is required.`);
  return { meaning, presence: presence[0]!.toLowerCase() + presence.slice(1) };
}

function valuesList(values: string[], descriptions: string[]): string {
  return `\n${values.map((value, index) => `- \`${value}\`: ${prose(descriptions[index]!)}`).join("\n")}\n`;
}

function typeOf(schema: Schema, whole: Schema): string {
  const name = schema.$ref?.replace("#/definitions/", "");
  if (name === "variable") return "`${NAME}`";
  if (name === "host") return "a name or an address";
  const { type = name === undefined ? undefined : whole.definitions![name]!.type, items } = schema;
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined)
    return schema.enum.length < 10 ? "one of these words" : "the id of [a rule](../rules/README.md)";
  if (type === "array") return items?.type === "object" ? "a list of mappings" : "a list of texts";
  const names: Record<string, string> = {
    string: "text",
    integer: "number",
    boolean: "`true` or `false`",
    object: "mapping",
    array: "a list of texts",
  };
  return [type]
    .flat()
    .map((each) => names[each!]!)
    .join(", or ");
}

/** The first example, as it stands in an entry: with what must stand beside it, where the keys above need that. */
function exampleOf(path: string[], schema: Schema, parent?: Schema): unknown {
  const [key, below] = path as [string, string | undefined];
  const [example] = schema.examples ?? [];
  if (example === undefined) throw new Error(`The schema has no example of ${path.join(".")}.`);
  if (below === undefined) return { [key]: example };
  const [beside] = parent!.examples!;
  if (Array.isArray(beside)) return { [key]: [{ ...beside[0], [below]: example }] };
  return { [key]: typeof beside === "object" ? { ...beside, [below]: example } : { [below]: example } };
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`.replaceAll(/ {2,}\|/g, " |");
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
