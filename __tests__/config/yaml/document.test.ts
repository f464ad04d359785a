import { expect, test } from "vitest";
import { readDocument } from "../../../src/config/yaml/document.ts";

test("values that the text itself contains do not count as expanded aliases", () => {
  const schemas = Array.from({ length: 30 }, (_, index) => `s${index}`).join(", ");
  const entries = Array.from({ length: 18_000 }, (_, index) => `  d${index}:\n    schemas: [${schemas}]\n`);
  expect(readDocument(`version: 1\ndestinations:\n${entries.join("")}`).faults).toEqual([]);
});

test("each destination can merge the same defaults", () => {
  const defaults = Array.from({ length: 15 }, (_, index) => `  k${index}: v\n`).join("");
  const entries = Array.from({ length: 18_000 }, (_, index) => `  d${index}:\n    <<: *defaults\n    a: 1\n`);
  const text = `version: 1\nx-defaults: &defaults\n${defaults}destinations:\n${entries.join("")}`;
  expect(readDocument(text).faults).toEqual([]);
});
