// TypeScript types and compiled validators from the JSON Schemas.

import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { compile, type JSONSchema } from "json-schema-to-typescript";

export const notice = "// Made by `npm run generate`: do not edit.\n\n";

/**
 * The types of a schema's values, as a TypeScript module without the schema's descriptions. `names` maps titles to the names of
 * their types; every other type is inlined.
 */
export async function typesOf(schema: object, name: string, names: Record<string, string>): Promise<string> {
  const titled = withTypeNames(schema, names) as JSONSchema;
  return compile(titled, name, {
    bannerComment: `${notice.trim()}\n// The schema in the folder schema/ describes each property.`,
    additionalProperties: false,
    style: { printWidth: 110 },
  });
}

function withTypeNames(schema: unknown, names: Record<string, string>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withTypeNames(item, names));
  if (typeof schema !== "object" || schema === null) return schema;
  const copy = Object.entries(schema)
    .filter(([key, value]) => key !== "description" || typeof value !== "string")
    .map(([key, value]) => [
      key,
      key === "title" && typeof value === "string" ? names[value] : withTypeNames(value, names),
    ])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(copy);
}

/** The declaration that goes with `validatorsOf`. */
export const validatorTypes = `${notice}import type { ErrorObject } from "ajv";

type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null };

export declare const validateFile: Validate;
export declare const validateDestination: Validate;
`;

/**
 * A module with two validators: one for the file, and one for a destination, so that a run can stop before the last
 * destination. Both collect all errors.
 */
export function validatorsOf(schema: Record<string, unknown>): string {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    allowUnionTypes: true,
    strictRequired: false,
    unicodeRegExp: false,
    // Lengths in UTF-16 code units: counting characters would need a helper function of ajv's.
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  const {
    $id: _,
    definitions,
    ...file
  } = withoutWords(schema) as {
    $id: string;
    definitions: Record<string, object>;
    properties: Record<string, object>;
  };
  const { destination, ...shared } = definitions;
  const destinations = { ...file.properties.destinations, additionalProperties: true };
  ajv.addSchema({ ...file, properties: { ...file.properties, destinations } }, "file");
  ajv.addSchema({ ...destination, definitions: shared }, "destination");
  return notice + moduleOf(ajv, { validateFile: "file", validateDestination: "destination" });
}

/** Keywords for people and editors, which do not restrict values. */
const words = [
  "title",
  "description",
  "markdownDescription",
  "enumDescriptions",
  "errorMessage",
  "patternErrorMessage",
  "default",
  "defaultSnippets",
  "examples",
];

/** Without the keywords that a validator does not need. */
function withoutWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).filter(([keyword]) => !words.includes(keyword));
  return Object.fromEntries(
    entries.map(([keyword, value]) => [
      keyword,
      // These hold names, not keywords.
      /^(properties|definitions)$/.test(keyword)
        ? mapped(value as object, withoutWords)
        : withoutWords(value),
    ]),
  );
}

function mapped(values: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

function moduleOf(ajv: Ajv, names: Record<string, string>): string {
  const code = (standalone as unknown as { default: (ajv: Ajv, names: object) => string }).default(
    ajv,
    names,
  );
  if (code.includes("require(")) throw new Error("The validator calls require for one of ajv's helpers.");
  return code;
}
