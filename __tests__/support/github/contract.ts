// Validates requests and answers with GitHub's own description of its API.

import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv, type ValidateFunction } from "ajv";

/** The descriptions in operations.generated.json. */
export type Product = "api.github.com" | "ghes-3.19";

type Json = Record<string, unknown>;
type Parameter = { in: string; name: string; required?: boolean; schema: Json };
type Operation = {
  operationId: string;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { content: Record<string, { schema: Json }> };
  responses: Record<string, Json>;
};
type Description = { paths: Record<string, Record<string, Operation>>; components: Json };

export type Match = {
  operation: Operation;
  path: string;
  method: string;
  parameters: Record<string, string>;
};

export type Contract = {
  find: (method: string, pathname: string) => Match | null;
  requestFaults: (match: Match, query: URLSearchParams, body: unknown) => string[];
  answerFaults: (match: Match, status: number, body: unknown) => string[];
  /** GitHub's own example of an answer. */
  example: (operationId: string) => Json;
};

const file = path.join(import.meta.dirname, "operations.generated.json");

/** Statuses that any operation can return, even if its description omits them. */
const anyOperation = new Set([401, 403, 404, 422, 429, 500, 502, 503]);

const known = new Map<Product, Contract>();

/** Compiled once for all stand-ins of a test file, since that takes time. */
export function contractOf(product: Product): Contract {
  const contract = known.get(product) ?? readContract(product);
  known.set(product, contract);
  return contract;
}

function readContract(product: Product): Contract {
  const description: Description = JSON.parse(readFileSync(file, "utf8"))[product];
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const components = converted(description.components, false);
  ajv.addSchema({ $id: "github", components } as object);
  const compiled = new Map<string, ValidateFunction>();
  const check = (name: string, schema: unknown, value: unknown): string[] => {
    const validate = compiled.get(name) ?? ajv.compile(schema as object);
    compiled.set(name, validate);
    if (validate(value)) return [];
    return validate.errors!.map(({ instancePath, message, params }) =>
      [name, instancePath, message, JSON.stringify(params)].join(" "),
    );
  };
  const resolved = <T>(value: T | { $ref: string }): T => {
    if (typeof value !== "object" || value === null || !("$ref" in value)) return value as T;
    return value.$ref
      .slice(2)
      .split("/")
      .reduce((at: unknown, step) => (at as Json)[step], description) as T;
  };
  const contentOf = ({ operation }: Match, status: number) =>
    (resolved(operation.responses[status] as Json)?.content as Json | undefined)?.["application/json"] as
      | { schema: Json; examples?: Json }
      | undefined;

  return {
    find: (method, pathname) => {
      for (const [template, methods] of Object.entries(description.paths)) {
        const operation = methods[method.toLowerCase()];
        const parameters = operation && parametersIn(template, pathname);
        if (operation && parameters) return { operation, path: template, method, parameters };
      }
      return null;
    },
    requestFaults: ({ operation, parameters }, query, body) => {
      const { operationId } = operation;
      const declared = (operation.parameters ?? []).map(resolved<Parameter>);
      const values = { path: new URLSearchParams(parameters), query };
      const faults = declared.flatMap(({ in: where, name, schema }) => {
        const text = values[where as "path" | "query"]?.get(name) ?? null;
        if (text === null) return [];
        const value = schema.type === "integer" ? Number(text) : text;
        return check(`${operationId} ${name}`, converted(schema, false), value);
      });
      const unknown = [...query.keys()].filter((name) => !declared.some((each) => each.name === name));
      faults.push(...unknown.map((name) => `${operationId} has no parameter ${name}`));
      const schema = operation.requestBody?.content["application/json"]?.schema;
      if (schema !== undefined)
        return [...faults, ...check(`${operationId} request`, converted(schema, true), body)];
      return body === null ? faults : [...faults, `${operationId} takes no body`];
    },
    answerFaults: (match, status, body) => {
      const { operationId, responses } = match.operation;
      const name = `${operationId} ${status}`;
      if (responses[status] === undefined) {
        if (!anyOperation.has(status)) return [`${name} is not described`];
        return check("basic-error", { $ref: "github#/components/schemas/basic-error" }, body);
      }
      const schema = contentOf(match, status)?.schema;
      if (schema === undefined) return body === null ? [] : [`${name} has no body`];
      return check(name, converted(schema, false), body);
    },
    example: (operationId) => {
      for (const [template, methods] of Object.entries(description.paths)) {
        for (const [method, operation] of Object.entries(methods)) {
          if (operation.operationId !== operationId) continue;
          const match = { operation, path: template, method, parameters: {} };
          const status = Number(Object.keys(operation.responses)[0]);
          const [first] = Object.values(contentOf(match, status)!.examples!);
          const { value } = resolved(first as { value: Json | Json[] });
          return structuredClone(Array.isArray(value) ? value[0]! : value);
        }
      }
      throw new Error(`The description has no ${operationId}.`);
    },
  };
}

function parametersIn(template: string, pathname: string): Record<string, string> | null {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const pattern = template.replaceAll(/\{(\w+)\}/g, (_, name) => (name === "path" ? "(.+)" : "([^/]+)"));
  const pathMatch = new RegExp(`^${pattern}$`).exec(pathname);
  if (pathMatch === null) return null;
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(pathMatch[index + 1]!)]));
}

const combiners = new Set(["oneOf", "anyOf", "allOf"]);

/**
 * Converts a schema from OpenAPI 3.0 to JSON Schema, where `nullable` is a type. With `isClosed`, unknown names in a request
 * are errors, since they are probably misspelt.
 */
function converted(schema: unknown, isClosed: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((each) => converted(each, isClosed));
  if (typeof schema !== "object" || schema === null) return schema;
  const { nullable, discriminator: _, ...rest } = schema as Json;
  const copy: Json = {};
  for (const [key, value] of Object.entries(rest)) {
    if (key === "$ref") copy.$ref = (value as string).replace("#/", "github#/");
    else copy[key] = converted(value, isClosed && !combiners.has(key));
  }
  if (isClosed && rest.type === "object" && rest.properties !== undefined)
    copy.additionalProperties ??= false;
  return nullable === true ? { anyOf: [copy, { type: "null" }] } : copy;
}
