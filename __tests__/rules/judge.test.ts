// Findings from facts, without a server: cases that current servers do not show.

import { describe, expect, test } from "vitest";
import { type Attempt, identityOf, type Observations } from "../../src/connect/attempt.ts";
import type { Facts } from "../../src/connect/probe/facts.ts";
import { versionNumber } from "../../src/connect/probe/probe.ts";
import { isRedundant, judge } from "../../src/rules/judge.ts";
import type { Finding } from "../../src/rules/rule.ts";
import { destinationWith } from "../support/destination.ts";

const destination = destinationWith({ ssl: { kind: "on", verify: "full", certificate: null } });

const observed: Observations = {
  addresses: ["203.0.113.5"],
  localAddress: "203.0.113.9",
  bastion: null,
  tls: { protocol: "TLSv1.3", cipher: "TLS_AES_256_GCM_SHA384", verified: "full", certificate: null },
  certificatePath: [],
  authority: "public",
  authentication: { method: "scram-sha-256", iterations: 4096 },
  parameters: {},
  rehearsal: null,
};

function facts(serverVersion: string, more: Partial<Facts> = {}): Facts {
  const catalog = { usable: true, closed: [] };
  return {
    rows: {},
    versionText: `PostgreSQL ${serverVersion} on x86_64-pc-linux-gnu`,
    serverVersion,
    versionNum: versionNumber(serverVersion),
    session: {
      inRecovery: false,
      readOnly: false,
      timeouts: {
        statement_timeout: 0,
        lock_timeout: 0,
        idle_in_transaction_session_timeout: null,
        idle_session_timeout: null,
        transaction_timeout: null,
      },
      defaultTablespace: "",
      synchronousCommit: "on",
      eventTriggers: "on",
      hidden: [],
      isPooled: null,
    },
    role: {
      name: "stitch",
      login: "stitch",
      details: null,
      canConnect: true,
      superuser: null,
      hashes: { readable: [], grants: null },
      groupsWithCreate: [],
      settings: [],
    },
    database: { name: "analytics", canCreate: true, canUseTemporary: true, owner: "owner", encoding: "UTF8" },
    catalogs: { information_schema: catalog, pg_catalog: catalog },
    schemas: [],
    loaded: null,
    loadedCutShort: null,
    denied: null,
    ...more,
  };
}

const loggedIn: Attempt["stages"] = [{ name: "login", status: "ok", ms: 1 }];

const clock = { now: "2026-11-21T12:00:00.000Z", horizon: "2026-12-21T12:00:00.000Z" };

function findingsFor(result: Attempt["result"], seen: Partial<Observations> = {}) {
  return judge(
    destination,
    { stages: loggedIn, observed: { ...observed, ...seen }, result, tries: 1 },
    clock,
  );
}

describe("the server's version", () => {
  test.each([
    ["9.2.24", ["server/version-too-old"]],
    ["8.4.22", ["server/version-too-old"]],
    ["9.3.25", ["server/version-end-of-life"]],
    ["9.6.24", ["server/version-end-of-life"]],
    ["14.20", ["server/version-end-of-life"]],
    ["15.15 (Debian 15.15-1)", []],
    ["18.1", []],
    ["19beta1", []],
    ["27.0", []],
  ])("%s", (version, rules) => {
    expect(findingsFor(facts(version)).map(({ rule }) => rule)).toEqual(rules);
  });

  test("a version that is too old is explained, and nothing else is checked", () => {
    const [finding] = findingsFor(
      facts("9.2.24", {
        database: { name: "a", canCreate: false, canUseTemporary: false, owner: null, encoding: null },
      }),
    );
    expect(finding?.message).toContain("9.2.24; Stitch needs 9.3 or newer");
    expect(finding?.why).toContain("CREATE SCHEMA IF NOT EXISTS");
  });

  test("end-of-life is reported with its date", () => {
    expect(findingsFor(facts("14.20"))[0]?.message).toContain(
      "Version 14 had its final release on 2026-11-12",
    );
  });
});

describe("servers that are not PostgreSQL", () => {
  const versions: [string, string, string, string][] = [
    [
      "Redshift",
      "PostgreSQL 8.0.2 on i686-pc-linux-gnu, compiled by GCC, Redshift 1.0.48805",
      "8.0.2",
      "error",
    ],
    ["CockroachDB", "CockroachDB CCL v23.1.11 (x86_64-pc-linux-gnu)", "13.0.0", "error"],
    ["Materialize", "PostgreSQL 9.5.0 on x86_64 (Materialize v0.87.2)", "9.5.0", "error"],
    ["RisingWave", "PostgreSQL 13.14.0-RisingWave-2.1.0 (5d2f7ad)", "13.14.0", "error"],
    ["QuestDB", "PostgreSQL 12.3, compiled by Visual C++ build 1914, 64-bit, QuestDB", "11.3", "error"],
    ["CrateDB", "CrateDB 5.7.0 (built 7d4a5b2/2024-04-29T12:00:00Z, Linux amd64)", "14.0", "error"],
    ["Hologres", "Hologres 2.1.3, compatible with PostgreSQL 11.3", "11.3", "error"],
    ["Cloudberry", "PostgreSQL 14.4 (Apache Cloudberry 1.6.0) on x86_64-pc-linux-gnu", "14.4", "warning"],
    ["YugabyteDB", "PostgreSQL 11.2-YB-2.18.4.0-b0 on x86_64", "11.2-YB-2.18.4.0-b0", "warning"],
    ["Greenplum", "PostgreSQL 9.4.26 (Greenplum Database 6.25.3)", "9.4.26", "warning"],
    [
      "EDB Postgres Advanced Server",
      "PostgreSQL 15.4 (EnterpriseDB Advanced Server 15.4.0)",
      "15.4",
      "warning",
    ],
    ["openGauss", "(openGauss 5.0.0 build a07d57c3) compiled at 2023-03-29", "9.2.4", "error"],
  ];
  test.each(versions)("%s", (product, versionText, serverVersion, severity) => {
    const [finding] = findingsFor(facts(serverVersion, { versionText }));
    expect(finding).toMatchObject({ rule: "server/not-postgresql", severity });
    expect(finding?.message).toContain(product);
    expect(finding?.at).toEqual({ kind: "value", path: ["destinations", "w", "type"] });
  });
});

test("a standby fails even though CREATE is granted", () => {
  const [finding] = findingsFor(
    facts("18.1", { session: { ...facts("18.1").session, inRecovery: true, readOnly: true } }),
  );
  expect(finding).toMatchObject({ rule: "server/read-only", fix: { kind: "text" } });
  expect(finding?.message).toContain("is a standby");
});

describe("how the server's identity was proven", () => {
  const tls = observed.tls!;
  const bastion = { hostKey: { type: "ssh-ed25519", sha256: "x", blob: "y" }, pinned: true };
  const scram = { method: "scram-sha-256", iterations: 4096 } as const;
  const bound = { method: "scram-sha-256-plus", iterations: 4096 } as const;
  test.each([
    ["certificate-name", { tls, bastion, authentication: bound }],
    [
      "certificate",
      {
        tls: { ...tls, verified: "ca" as const },
        authority: "own" as const,
        bastion,
        authentication: bound,
      },
    ],
    // Anyone can get a certificate from a public authority, so it proves as little as none.
    ["pinned-bastion", { tls: { ...tls, verified: "ca" as const }, bastion, authentication: bound }],
    ["channel-binding", { tls: { ...tls, verified: "ca" as const }, bastion: null, authentication: bound }],
    ["none", { tls: { ...tls, verified: "ca" as const }, bastion: null, authentication: scram }],
    ["pinned-bastion", { tls: { ...tls, verified: "none" as const }, bastion, authentication: bound }],
    [
      "channel-binding",
      {
        tls: { ...tls, verified: "none" as const },
        bastion: { ...bastion, pinned: false },
        authentication: bound,
      },
    ],
    ["none", { tls: { ...tls, verified: "none" as const }, bastion: null, authentication: scram }],
    ["none", { tls: null, bastion: null, authentication: null }],
  ])("%s", (identity, seen) => {
    expect(identityOf({ observed: { ...observed, ...seen }, stages: loggedIn })).toBe(identity);
  });

  test("an unfinished login proves nothing", () => {
    const observations = { ...observed, tls: null, authentication: bound };
    const stages = [{ name: "login", status: "failed", ms: 1 } as const];
    expect(identityOf({ observed: observations, stages })).toBe("none");
  });

  test("a weak login is reported only if nothing else proves the server", () => {
    const weak = { authentication: { method: "scram-sha-256", iterations: 1024 } as const };
    expect(findingsFor(facts("18.1"), weak)).toEqual([]);
    const unproven = findingsFor(facts("18.1"), { ...weak, tls: { ...tls, verified: "none" } });
    expect(unproven.map(({ rule }) => rule)).toEqual(["tls/unverified", "auth/weak-method"]);
    expect(unproven[1]?.message).toContain("1024 iterations");
  });
});

test("a name with only private addresses is as unreachable for Stitch as the address", () => {
  expect(findingsFor(facts("18.1"), { addresses: ["10.1.2.3"] }).map(({ rule }) => rule)).toEqual([
    "config/private-host-without-ssh",
  ]);
  expect(findingsFor(facts("18.1"), { addresses: ["10.1.2.3", "203.0.113.5"] })).toEqual([]);
});

describe("reports an unencrypted connection once", () => {
  const findingsOf = (rule: string) => [{ rule } as Finding];

  test.each(["tls/required", "auth/insecure-method"])("%s replaces the warning", (rule) => {
    expect(isRedundant("config/unencrypted-connection", findingsOf(rule))).toBe(true);
  });

  test("other findings keep the warning, and other warnings stay", () => {
    expect(isRedundant("config/unencrypted-connection", findingsOf("auth/password-rejected"))).toBe(false);
    expect(isRedundant("config/unencrypted-connection", [])).toBe(false);
    expect(isRedundant("config/duplicate-destination", findingsOf("tls/required"))).toBe(false);
  });
});
