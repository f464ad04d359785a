// Whether a file holds a report: one of this version, to merge, or one of any version, to compare with.

import { type Schema, Validator } from "@cfworker/json-schema";
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import type { Report } from "./report.generated.ts";

/** Whether `content` is a complete report of this version. */
export function isReport(content: unknown): content is Report {
  return isValid(reportSchema as Schema, content);
}

/** Whether `content` has what the next run reads of a report, whichever version wrote it. */
export function isComparable(content: unknown): boolean {
  return isValid(comparableSchema(), content);
}

function comparableSchema(): Schema {
  const { properties, definitions } = reportSchema;
  const { finding, destination, location } = definitions;
  const text = { type: "string" };
  const found = {
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
    findings: list(object(found)),
  });
  return {
    ...object({
      version: properties.version,
      started_at: text,
      findings: list(object({ ...found, location: object({ file: location.properties.file }) })),
      destinations: list({
        ...ofDestination,
        // Added later.
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
