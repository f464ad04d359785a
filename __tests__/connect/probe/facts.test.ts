// Rows parsed into facts: values that no current server sends.

import { describe, expect, test } from "vitest";
import { actorOf, readFacts } from "../../../src/connect/probe/facts.ts";
import { type Rows, readRows } from "../../../src/connect/probe/queries/all.ts";
import { roles as rolesQuery } from "../../../src/connect/probe/queries/first-round.ts";

const privileges: NonNullable<Rows["privileges"]> = {
  role: "stitch",
  login: "stitch",
  database: "analytics",
  createsOnDatabase: true,
  usesTemporary: true,
  readsAuthid: false,
  readsShadow: false,
  usesInformationSchema: true,
  usesPgCatalog: true,
  connects: true,
};

const session: NonNullable<Rows["session"]> = {
  versionText: "PostgreSQL 18.1",
  inRecovery: false,
  readOnly: false,
  statement_timeout: 0,
  lock_timeout: 0,
  idle_in_transaction_session_timeout: 0,
  idle_session_timeout: 0,
  transaction_timeout: 0,
};

function read(rows: Rows, role: string | null = null) {
  const options = { versionNum: 180_001, role, actsAs: null, schemas: [], timeoutMs: 1_000 };
  const all: Rows = { session, privileges, unreadable: [], hidden: [], ...rows };
  return readFacts(all, { server_version: "18.1" }, options, null, null);
}

type SettingRow = [inDatabase: boolean, role: string | null, setting: string];

const settingRows = (rows: SettingRow[]) =>
  rows.map(([inDatabase, role, setting]) => ({ inDatabase, role, setting }));

test("an unknown closed relation is not in the facts, from which grants are printed", () => {
  const relations = [
    { schema: "pg_catalog", name: "pg_class" },
    { schema: "pg_catalog", name: "pg_class TO PUBLIC; DROP TABLE x; --" },
    { schema: "information_schema", name: "pg_class" },
  ] as const;
  expect(read({ unreadable: [...relations] }).catalogs).toEqual({
    information_schema: { usable: true, closed: [] },
    pg_catalog: { usable: true, closed: ["pg_class"] },
  });
  const unusable = { ...privileges, usesInformationSchema: false, usesPgCatalog: false };
  const { catalogs } = read({ privileges: unusable, hidden: [...relations] });
  expect(catalogs.pg_catalog.closed).toEqual(["pg_class"]);
});

test("of a grant on password hashes, only the role name is from the server", () => {
  const hashes = [{ relation: "pg_authid; x", column: "rolname; y", grantee: "group", grantor: null }];
  const { grants } = read({ privileges: { ...privileges, readsAuthid: true }, hashes }).role.hashes;
  expect(grants).toEqual([
    { kind: "select", relation: "pg_authid", column: "rolpassword", grantee: "group", grantor: null },
  ]);
});

describe("the end of a password's validity", () => {
  test.each([
    ["2030-01-31 12:00:00+00", "2030-01-31T12:00:00Z"],
    ["2030-01-31 12:00:00.123456+00", "2030-01-31T12:00:00Z"],
    ["infinity", null],
    ["10000-01-01 00:00:00+00", null],
    [null, null],
    ["-infinity", "0000-01-01T00:00:00Z"],
    ["0044-03-15 00:00:00+00 BC", "0000-01-01T00:00:00Z"],
  ])("%s", (sent, validUntil) => {
    const roles = readRows(rolesQuery, [["stitch", "f", "t", sent, "-1"]], 180_001) as Rows["roles"];
    expect(read({ roles }).role.details?.validUntil).toBe(validUntil);
  });
});

test("the setting that takes precedence is first, and applies to the role that an auditor checks", () => {
  const settings = settingRows([
    [false, null, "statement_timeout=1s"],
    [true, null, "statement_timeout=2s"],
    [false, "stitch", "statement_timeout=3s"],
    [true, "stitch", "statement_timeout=4 min"],
    [false, "auditor", "lock_timeout=1s"],
  ]);
  const { role, session: loaders } = read({ settings }, "stitch");
  expect(role.settings?.map(({ value }) => value)).toEqual(["4 min", "3s", "2s", "1s"]);
  expect(loaders.timeouts).toMatchObject({ statement_timeout: 240_000, lock_timeout: null });
  expect(loaders.hidden).toEqual(["lock_timeout"]);
});

test("an auditor's session settings are not used as the loader's if no settings can be read", () => {
  const limited = { ...session, readOnly: true, statement_timeout: 5_000 };
  const { readOnly, timeouts } = read({ session: limited }, "stitch").session;
  expect({ readOnly, ...timeouts }).toMatchObject({ readOnly: false, statement_timeout: null });
});

describe("parses a time limit of ALTER ROLE … SET", () => {
  test.each([
    ["30000", 30_000],
    ["1.5 h", 5_400_000],
    [" +2e4 ", 20_000],
    [".5min", 30_000],
    ["0x10 s", 16_000],
    ["1d", 86_400_000],
  ])("%s", (value, ms) => {
    const settings = settingRows([[false, "stitch", `lock_timeout=${value}`]]);
    expect(read({ settings }, "stitch").session.timeouts.lock_timeout).toBe(ms);
  });
});

test("chooses the first role that the user can SET, in the order of precedence", () => {
  const acting = (mayTake: string[], ...settings: SettingRow[]) =>
    actorOf({
      privileges,
      settings: settingRows(settings),
      actors: mayTake.map((name) => ({ setting: `role=${name}` })),
    });
  expect(acting([])).toBe(null);
  expect(acting(["loaders"], [false, "stitch", "role=loaders"])).toBe("loaders");
  expect(acting([], [false, "stitch", "role=loaders"])).toBe(null);
  expect(acting(["loaders"], [false, "stitch", "role=gone"], [true, null, "role=loaders"])).toBe("loaders");
  expect(acting(["loaders"], [true, "stitch", "role=none"], [false, "stitch", "role=loaders"])).toBe(null);
  expect(
    acting(["auditors"], [false, "auditor", "role=auditors"], [true, null, "statement_timeout=1s"]),
  ).toBe(null);
});
