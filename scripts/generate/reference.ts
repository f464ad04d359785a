// docs/reference: the inputs and outputs of the Action, the flags of the command, and every key of destinations.yml.

import { parse, stringify } from "yaml";
import type { Table } from "../../src/option-kinds.ts";
import { actionOptions, runOptions, terminalOptions } from "../../src/options.ts";
import { forms } from "../../src/report/files.ts";
import { codeBlock } from "../../src/report/markdown/escape.ts";
import { exitStatuses } from "../../src/report/verdict.ts";
import { prose } from "./text.ts";

type Action = { outputs: Record<string, { description: string }> };

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

/** Every input, in the order of action.yml. */
const inputs: Table = { ...runOptions, ...actionOptions };

/** With the flags of the command. */
function inputsAndFlagsTable(): string {
  return table(
    ["Input", "Flag", "Default", "Description"],
    Object.entries(inputs).map(([name, input]) => [
      `\`${name}\``,
      name === "files" ? "arguments" : input.flag ? `\`--${name}\`` : "",
      defaultCell(input),
      describe(input),
    ]),
  );
}

function flagsTable(): string {
  return table(
    ["Flag", "Default", "Description"],
    Object.entries(terminalOptions).map(([name, flag]) => [
      `\`--${name}\`${flag.short === null ? "" : `, \`-${flag.short}\``}`,
      flag.value === null ? "" : defaultCell(flag),
      describe(flag),
    ]),
  );
}

function defaultCell({ default: preset, expression }: Table[string]): string {
  const text = expression ?? preset;
  return text === "" ? "" : `\`${text}\``;
}

function describe({ about, details }: Table[string]): string {
  return details === "" ? about : `${about} ${details}`;
}

/** action.yml with its inputs from the options, and an output for each form of the report. */
export function actionYmlWith(actionYml: string): string {
  const action = parse(actionYml) as Action;
  const described = Object.entries(inputs).map(([name, input]) => [
    name,
    { description: describe(input), default: input.expression ?? input.default },
  ]);
  const others = Object.entries(action.outputs).filter(([name]) => !name.startsWith("report-"));
  const reports = Object.entries(forms).map(([name, { file }]) => [
    `report-${name}`,
    { description: `The path of ${file}, if \`reports\` includes ${name}.` },
  ]);
  const contract = {
    inputs: Object.fromEntries(described),
    outputs: Object.fromEntries([...others, ...reports]),
  };
  const place = /^inputs:\n[\s\S]*?(?=^runs:\n)/m;
  if (!place.test(actionYml)) throw new Error("action.yml has no inputs before its runs.");
  const block = stringify(contract, { lineWidth: 0 }).replace(/^outputs:$/m, "\n$&");
  return actionYml.replace(place, () => `${block}\n`);
}

export function outputsTable(actionYml: string): string {
  const { outputs } = parse(actionYml) as Action;
  const rows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]);
  return table(["Output", "Description"], rows);
}

/** The pages by their paths in the repository. */
export function referencePages(actionYml: string, schema: Schema, example: string): Record<string, string> {
  return {
    "docs/reference/action.md": actionPage(actionYml),
    "docs/reference/destinations-file.md": destinationsPage(schema, example),
  };
}

function actionPage(actionYml: string): string {
  return `${notice}# Reference: inputs, flags and outputs

Set an input below \`with:\` of the Action's step. Most inputs are flags of \`destination-check\` as well.
[Other references](../README.md#reference).

## Inputs

${inputsAndFlagsTable()}

## Flags of the command only

\`destination-check --help\` prints all flags, and the commands.

${flagsTable()}

## Outputs

${outputsTable(actionYml)}

## Exit status

The command exits with one of these statuses. The step of the action fails with any status except 0.

${table(
  ["Status", "Meaning"],
  Object.entries(exitStatuses).map(([status, meaning]) => [status, prose(meaning)]),
)}

Node.js has an option \`--env-file\` too, and reads it first: if that file is missing, Node ends with status 9 before the command starts.
`;
}

function destinationsPage(schema: Schema, example: string): string {
  const { destination } = schema.definitions!;
  const sections = [
    "## The file\n",
    ...Object.entries(schema.properties!).map(([key, each]) => keySection([key], each, schema)),
    sharedSection,
    "## A destination\n",
    `The keys below an id in \`destinations\`. ${destination!.description}\n`,
    ...Object.entries(destination!.properties!).flatMap(([key, each]) => keySections([key], each, schema)),
  ];
  return `${notice}# Reference: destinations.yml

Every key with its name in Stitch's form, whether it is required, and an example. This page is generated from the
[schema](../../schema/destinations.schema.json), which [editors](../editors.md) use as well.
[Other references](../README.md#reference).

${codeBlock("yaml", example.trimEnd())}

${sections.join("\n")}`;
}

const sharedSection = `### \`x-…\`

Settings that several destinations share: any key that starts with \`x-\`, with a YAML anchor for merge keys.

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
  const list = values !== undefined && values.length < 10 ? valuesList(schema.enum!, values) : "";
  const example = exampleOf(path, schema, parent);
  return `###${path.length > 1 ? "#" : ""} \`${path.join(".")}\`

*${prose(title!)}* · ${typeOf(schema, whole)} · ${prose(presence)}

${prose(meaning)}
${list}
${codeBlock("yaml", stringify(example).trimEnd())}
`;
}

/** Descriptions end with whether the key is required, or its default, because editors show one text. */
function partsOf(description: string, path: string[]): { meaning: string; presence: string } {
  const match = /^(?<meaning>.*?) ?(?<presence>(?:Required|Optional|Default: ).*)\.$/s.exec(description);
  const { meaning, presence } = match?.groups ?? {};
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
    return schema.enum.length < 10 ? "one of these values" : "the id of [a rule](../rules/README.md)";
  if (type === "array") return items?.type === "object" ? "a list of mappings" : "a list of strings";
  const names: Record<string, string> = {
    string: "string",
    integer: "number",
    boolean: "`true` or `false`",
    object: "mapping",
    array: "a list of strings",
  };
  return [type]
    .flat()
    .map((each) => names[each!]!)
    .join(", or ");
}

/** The first example of a key, with the other keys that its parent requires. */
function exampleOf(path: string[], schema: Schema, parent?: Schema): unknown {
  const [key, below] = path as [string, string | undefined];
  const [example] = schema.examples ?? [];
  if (example === undefined) throw new Error(`The schema has no example of ${path.join(".")}.`);
  if (below === undefined) return { [key]: example };
  const [siblings] = parent!.examples!;
  if (Array.isArray(siblings)) return { [key]: [{ ...siblings[0], [below]: example }] };
  return { [key]: typeof siblings === "object" ? { ...siblings, [below]: example } : { [below]: example } };
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`.replaceAll(/ {2,}\|/g, " |");
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
