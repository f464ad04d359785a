// No fix opens a database to all addresses. The fault suites check more of each finding.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { opensToAll } from "../support/faults/wording.ts";

const root = path.resolve(import.meta.dirname, "../..");

test("no fix opens a database to all addresses", () => {
  const texts = [
    ...filesOf("__tests__/faults", ".found"),
    ...filesOf("__tests__/config/golden", ".findings"),
    ...filesOf("src/rules", ".ts"),
    ...filesOf("src/report", ".ts"),
    ...filesOf("docs", ".md"),
    "README.md",
  ];
  expect(texts.filter((file) => opensToAll(readFileSync(path.join(root, file), "utf8")))).toEqual([]);
});

test.each([
  ["Add host all all 0.0.0.0/0 scram-sha-256 to pg_hba.conf", true],
  ["Open the firewall to ::/0", true],
  ["Never open it to 0.0.0.0/0", false],
  ["host all all 203.0.113.7/32 scram-sha-256", false],
])("recognizes whether %j does so", (sentence, advises) => {
  expect(opensToAll(sentence)).toBe(advises);
});

function filesOf(folder: string, end: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(end))
    .map((file) => path.join(folder, file));
}
