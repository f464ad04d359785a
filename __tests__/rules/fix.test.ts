import { describe, expect, test } from "vitest";
import { yamlText } from "../../src/config/yaml/render.ts";
import { identifier } from "../../src/text/sql.ts";

test.each([
  ["stitch", '"stitch"'],
  ["Sales Force", '"Sales Force"'],
  ['say "hi"', '"say ""hi"""'],
  ["back\\slash", '"back\\slash"'],
  ["tab\there", 'U&"tab\\+000009here"'],
  ["turn\u202earound\\", 'U&"turn\\+00202earound\\\\"'],
])("quotes the identifier %j in SQL", (name, quoted) => {
  expect(identifier(name)).toBe(quoted);
});

describe("quotes text in YAML", () => {
  test.each([
    ["db.example.com", "db.example.com"],
    ["true", '"true"'],
    ["with: colon", '"with: colon"'],
    ["123", '"123"'],
  ])("%s", (text, written) => {
    expect(yamlText(text)).toBe(written);
  });
});
