// Whether a file holds a report. Loaded by runs that read one: the validator and the schema are large.

import { type Schema, Validator } from "@cfworker/json-schema";
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import type { Report } from "./report.generated.ts";

export function isReport(content: unknown): content is Report {
  return isValid(reportSchema as Schema, content);
}

/** Whether `content` has the parts of a report that `compare` needs, in any version. */
export function isComparable(content: unknown): boolean {
  return isValid(comparableSchema(), content);
}

function comparableSchema(): Schema {
  // The validator writes the address of each `$ref` into the schema, and here it is not the report's.
  const { properties, definitions } = structuredClone(reportSchema);
  const { finding, destination, location } = definitions;
  const text = { type: "string" };
  const findingKeys = {
    rule: finding.properties.rule,
    severity: finding.properties.severity,
    ignored: { type: ["object", "null"] },
  };
  const { id, status, tries } = destination.properties;
  const ofDestination = object({
    id,
    status,
    tries,
    stages: list(object({ name: text, status: text })),
    findings: list(object(findingKeys)),
  });
  return {
    ...object({
      version: properties.version,
      started_at: text,
      findings: list(object({ ...findingKeys, location: object({ file: location.properties.file }) })),
      destinations: list({
        ...ofDestination,
        // Reports of early versions lack this key.
        properties: { ...ofDestination.properties, failing_since: { type: ["string", "null"] } },
      }),
    }),
    definitions,
  } as Schema;
}

function object<Properties extends Record<string, object>>(properties: Properties) {
  return { type: "object", required: Object.keys(properties), properties };
}

function list(items: object) {
  return { type: "array", items };
}

function isValid(schema: Schema, content: unknown): boolean {
  const stopsAtFirstError = true;
  return new Validator(schema, "7", stopsAtFirstError).validate(content).valid;
}
