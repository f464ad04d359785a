// Rows read into facts: what a server may answer and a real one of today does not.

import { describe, expect, test } from "vitest";
import { storedName } from "../../../src/connect/probe/facts.ts";
import type { Rows } from "../../../src/connect/probe/question/question.ts";
import { actorOf, readFacts } from "../../../src/connect/probe/read-facts.ts";

const privileges = ["stitch", "stitch", "analytics", "t", "f", "f", "t", "t"];
const session = ["PostgreSQL 18.1", "f", "off", "0", "0", "0", "0", "0"];

function read(rows: Rows, role: string | null = null) {
  const asked = { versionNum: 180_001, role, actsAs: null, schemas: [], timeoutMs: 1_000 };
  const all: Rows = { session: [session], privileges: [privileges], closed: [], hidden: [], ...rows };
  return readFacts(all, { server_version: "18.1" }, asked, null);
}

test("a closed relation that is on no list of ours does not get into the facts, from which grants are printed", () => {
  const closed = [
    ["pg_catalog", "pg_class"],
    ["pg_catalog", "pg_class TO PUBLIC; DROP TABLE x; --"],
    ["information_schema", "pg_class"],
  ];
  expect(read({ closed }).catalogs).toEqual({
    information_schema: { usable: true, closed: [] },
    pg_catalog: { usable: true, closed: ["pg_class"] },
  });
  const unusable = [...privileges.slice(0, 6), "f", "f"];
  expect(read({ privileges: [unusable], hidden: closed }).catalogs.pg_catalog.closed).toEqual(["pg_class"]);
});

test("of a grant on the password hashes only the role's name is the server's", () => {
  const reading = privileges.with(4, "t");
  const { grants } = read({ privileges: [reading], hashes: [["pg_authid; x", "rolname; y", "group"]] }).role
    .hashes;
  expect(grants).toEqual([
    { kind: "select", relation: "pg_authid", column: "rolpassword", grantee: "group" },
  ]);
});

describe("until when a password is valid", () => {
  test.each([
    ["2030-01-31 12:00:00+00", "2030-01-31T12:00:00Z"],
    ["2030-01-31 12:00:00.123456+00", "2030-01-31T12:00:00Z"],
    ["infinity", null],
    ["10000-01-01 00:00:00+00", null],
    [null, null],
    ["-infinity", "0000-01-01T00:00:00Z"],
    ["0044-03-15 00:00:00+00 BC", "0000-01-01T00:00:00Z"],
  ])("%s", (text, validUntil) => {
    expect(read({ roles: [["stitch", "f", "t", text]] }).role.details?.validUntil).toBe(validUntil);
  });
});

test("the setting that wins is told first, and holds for the role that an auditor asks about", () => {
  const settings = [
    ["f", null, "statement_timeout=1s"],
    ["t", null, "statement_timeout=2s"],
    ["f", "stitch", "statement_timeout=3s"],
    ["t", "stitch", "statement_timeout=4 min"],
    ["f", "auditor", "lock_timeout=1s"],
  ];
  const { role, session: held } = read({ settings }, "stitch");
  expect(role.settings?.map(({ value }) => value)).toEqual(["4 min", "3s", "2s", "1s"]);
  expect(held.timeouts).toMatchObject({ statement_timeout: 240_000, lock_timeout: null });
  expect(held.hidden).toEqual(["lock_timeout"]);
});

test("what an auditor's session has is not the loader's where no settings can be read", () => {
  const cut = [...session.slice(0, 2), "on", "5s", ...session.slice(4)];
  const { readOnly, timeouts } = read({ session: [cut] }, "stitch").session;
  expect({ readOnly, ...timeouts }).toMatchObject({ readOnly: false, statement_timeout: null });
});

describe("a time limit as ALTER ROLE … SET was given it", () => {
  test.each([
    ["30000", 30_000],
    ["1.5 h", 5_400_000],
    [" +2e4 ", 20_000],
    [".5min", 30_000],
    ["0x10 s", 16_000],
    ["1d", 86_400_000],
  ])("%s", (value, ms) => {
    const settings = [["f", "stitch", `lock_timeout=${value}`]];
    expect(read({ settings }, "stitch").session.timeouts.lock_timeout).toBe(ms);
  });
});

test("the role that is acted as is the first that may be taken, in the order in which settings win", () => {
  const acting = (mayTake: string[], ...settings: [string, string | null, string][]) =>
    actorOf({ privileges: [privileges], settings, actors: mayTake.map((name) => [`role=${name}`]) });
  expect(acting([])).toBe(null);
  expect(acting(["loaders"], ["f", "stitch", "role=loaders"])).toBe("loaders");
  expect(acting([], ["f", "stitch", "role=loaders"])).toBe(null);
  expect(acting(["loaders"], ["f", "stitch", "role=gone"], ["t", null, "role=loaders"])).toBe("loaders");
  expect(acting(["loaders"], ["t", "stitch", "role=none"], ["f", "stitch", "role=loaders"])).toBe(null);
  expect(acting(["auditors"], ["f", "auditor", "role=auditors"], ["t", null, "statement_timeout=1s"])).toBe(
    null,
  );
});

test("a name is kept in 63 bytes, and no character in half", () => {
  expect(storedName("short")).toBe("short");
  expect(storedName("a".repeat(70))).toBe("a".repeat(63));
  expect(storedName("а".repeat(40))).toBe("а".repeat(31));
  expect(storedName(`${"a".repeat(61)}🎉`)).toBe("a".repeat(61));
});
