// Rows of a query: parsed with the types of its columns, and rejected if they do not match.

import { expect, test } from "vitest";
import { readRows } from "../../../../src/connect/probe/queries/all.ts";
import { unreadable } from "../../../../src/connect/probe/queries/first-round.ts";
import { boolean, integer, nullable, query, text } from "../../../../src/connect/probe/queries/query.ts";

const example = query({
  needs: [],
  calls: [],
  columns: { name: text, isOpen: boolean, owner: nullable(text), count: integer },
  sql: () => "",
});
const single = { ...example, rows: "one" as const };

test("a row has each column under its name, in its type", () => {
  const values = [
    ["a", "t", null, "-1"],
    ["b", "f", "owner", "20"],
  ];
  expect(readRows(example, values, 180_000)).toEqual([
    { name: "a", isOpen: true, owner: null, count: -1 },
    { name: "b", isOpen: false, owner: "owner", count: 20 },
  ]);
  expect(readRows(example, [], 180_000)).toEqual([]);
  expect(readRows(single, [["a", "t", null, "1"]], 180_000)).toMatchObject({ name: "a" });
});

test.each([
  ["a column is missing", ["a", "t", null]],
  ["there is one too many", ["a", "t", null, "1", "x"]],
  ["a value is null that never is", [null, "t", null, "1"]],
  ["a boolean is not one", ["a", "true", null, "1"]],
  ["a number is not one", ["a", "t", null, "1e3"]],
])("rejects rows if %s", (_, row) => {
  expect(readRows(example, [["a", "t", null, "1"], row], 180_000)).toBe(null);
});

test("rejects none or two rows if there must be one", () => {
  const row = ["a", "t", null, "1"];
  expect(readRows(single, [], 180_000)).toBe(null);
  expect(readRows(single, [row, row], 180_000)).toBe(null);
});

test("rejects a closed relation that was not part of the query for this version", () => {
  const read = (name: string, versionNum: number) => readRows(unreadable, [["pg_catalog", name]], versionNum);
  expect(read("pg_class", 180_000)).toEqual([{ schema: "pg_catalog", name: "pg_class" }]);
  expect(read("pg_authid", 180_000)).toBe(null);
  expect(read("pg_subscription", 90_600)).toBe(null);
});
