// synchronous_standby_names: what the setting means, in forms that a real server accepts, and what it never holds.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { synchronousStandbys } from "../../src/rules/server-state.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";

let server: Server;
beforeAll(async () => {
  server = await startPostgres({ major: newestMajor() });
});
afterAll(() => server.stop());

const accepted = (setting: string) =>
  server.query(`ALTER SYSTEM SET synchronous_standby_names = '${setting.replaceAll("'", "''")}'`).then(
    () => true,
    () => false,
  );

test.each<[setting: string, required: number, names: string[]]>([
  ["", 1, []],
  ["a", 1, ["a"]],
  ["a, b", 1, ["a", "b"]],
  ["*", 1, ["*"]],
  ["2 (a,b)", 2, ["a", "b"]],
  ["2(a, b, c)", 2, ["a", "b", "c"]],
  ["FIRST 1 (a, b)", 1, ["a", "b"]],
  ["first 2(*)", 2, ["*"]],
  ["ANY 2 (a, b, c)", 2, ["a", "b", "c"]],
  ["any  10  ( a )", 10, ["a"]],
  [" \tAny\t1 (\ta ,\tb )  ", 1, ["a", "b"]],
  ['"a b", "C"', 1, ["a b", "C"]],
  ['FIRST 1 ("a,b", "(c)", ")")', 1, ["a,b", "(c)", ")"]],
  ['"say ""x"""', 1, ['say "x"']],
  ['""', 1, [""]],
  ['"*"', 1, ["*"]],
  ['"any", "first"', 1, ["any", "first"]],
  ["2", 1, ["2"]],
  ["2, 3", 1, ["2", "3"]],
  ["1 (2)", 1, ["2"]],
  ["a$1, _b, été", 1, ["a$1", "_b", "été"]],
  ["a\u00a0b", 1, ["a\u00a0b"]],
  ["anyone, first_one", 1, ["anyone", "first_one"]],
])("%j waits for %i of %j", async (setting, required, names) => {
  expect(synchronousStandbys(setting)).toEqual({ required, names });
  expect(await accepted(setting)).toBe(true);
});

describe("the server refuses what is malformed, so that it is never read", () => {
  test.each([
    "a b",
    "a-b",
    "2 (a",
    "FIRST (a)",
    "ANY a",
    "FIRST2 (a)",
    "0 (a)",
    "a,",
    ",",
    "1 ()",
    '"a',
    "2 (a) b",
  ])("%j", async (setting) => expect(await accepted(setting)).toBe(false));
});
