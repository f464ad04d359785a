// `setup --audit`: its script runs on real servers, by the users that it names.

import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { setupAuditor } from "../../../../src/terminal/commands/setup/setup.ts";
import { installedMajors, type Server, startPostgres } from "../../../support/postgres.ts";
import { checkText, destination, makeWorkspace } from "../../../support/program.ts";
import { hasPsql, runPsql, runScript } from "../../../support/psql.ts";

const majors = installedMajors();
const hostile = `it's "a" \\ */ /* $auditor$ $x :y`;
const invisible = "ci\u200b\u202eauditor";

/** The file with the entry `warehouse`, in JSON, which is valid YAML. */
function fileOf(entry: Record<string, unknown>): string {
  return JSON.stringify({ version: 1, destinations: { warehouse: entry } });
}

async function setup(id: string | null, file: string, environment: Record<string, string> = {}) {
  const folder = await makeWorkspace({ "destinations.yml": file });
  try {
    return await setupAuditor(id, ["destinations.yml"], {
      folder,
      workspace: folder,
      confined: true,
      environment,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function script(entry: Record<string, unknown>): Promise<string> {
  const result = await setup("warehouse", fileOf(entry));
  if ("errors" in result) throw new Error(result.errors.join("\n"));
  return result.text;
}

/** The SQL of a script for psql. */
function sqlOf(text: string): string {
  expect(text.match(/^\\.*$/gm), "one psql command").toHaveLength(1);
  return text.replace(/^(SELECT .* \\gset\n)?\\password .*$/m, "");
}

/** The lines for destinations.yml in the script's comment. */
function auditOf(text: string): { username: string; password: string } {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => /^[# ] +audit:$/.test(line));
  return parse(
    lines
      .slice(at, at + 3)
      .join("\n")
      .replaceAll(/^#/gm, " "),
  ).audit;
}

describe.each([...new Set([majors[0]!, majors.at(-1)!])])("PostgreSQL %i", (major) => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres({
      major,
      settings: { password_encryption: "scram-sha-256" },
      hba: ["host all all 127.0.0.1/32 scram-sha-256"],
    });
    await server.query("CREATE ROLE owner LOGIN CREATEROLE PASSWORD 'o'; CREATE ROLE stitch LOGIN");
  });
  afterAll(() => server.stop());

  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  let count = 0;

  test.each([
    ["a superuser", "postgres", false, "ci_auditor_1"],
    ["a superuser, where CONNECT is revoked", "postgres", true, "ci_auditor_2"],
    ["the owner", "owner", false, "ci_auditor_3"],
    ["the owner, where CONNECT is revoked", "owner", true, "ci_auditor_4"],
    ["the owner, with names that need quoting", "owner", true, hostile],
    ["the owner, with invisible characters in names", "owner", true, invisible],
  ])("run twice by %s, it creates an auditor that can only connect", async (_, user, revoked, name) => {
    const database = [hostile, invisible].includes(name) ? name : `db_${++count}`;
    await server.query(`CREATE DATABASE ${quoted(database)} OWNER owner`);
    await server.query(`GRANT CREATE ON DATABASE ${quoted(database)} TO stitch`);
    if (revoked)
      await server.query(
        `REVOKE CONNECT ON DATABASE ${quoted(database)} FROM PUBLIC; GRANT CONNECT ON DATABASE ${quoted(database)} TO stitch, owner`,
      );
    const as = { database, user, password: "o" };
    const rights = await rightsOf("a_stranger", database);
    const audit = { username: name.replaceAll("$", "$$$$"), password: "${AUDITOR}" };
    const entry = {
      host: "127.0.0.1",
      port: server.port,
      username: "stitch",
      database: database.replaceAll("$", "$$$$"),
    };
    const text = await script({ ...entry, audit });
    expect(auditOf(text)).toEqual(audit);
    expect(text).not.toMatch(/[\u200b\u202e]/);
    await server.query(sqlOf(text), as);
    await server.query(sqlOf(text), as);
    await server.query(`ALTER ROLE ${quoted(name)} PASSWORD 'ci'`, as);

    const report = await checkText(fileOf({ ...entry, audit }), { environment: { AUDITOR: "ci" } });
    const relevant = destination(report, "warehouse").findings.filter(
      ({ rule }) => !/^config|end-of-life/.test(rule),
    );
    expect(relevant.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      expect.stringMatching(/^auth\/login-not-checked/),
    ]);
    expect(await rightsOf(name, database)).toEqual({ ...rights, connect: true, grants: revoked ? 1 : 0 });
  });

  test.skipIf(!hasPsql).each(["CI auditor", hostile, invisible])(
    "psql runs the whole script, and sets the password of %j",
    async (name) => {
      const audit = { username: name.replaceAll("$", "$$$$"), password: "${AUDITOR}" };
      const entry = { host: "127.0.0.1", port: server.port, username: "stitch", database: "postgres" };
      const folder = await makeWorkspace({ "auditor.sql": await script({ ...entry, audit }) });
      const settings = { host: "127.0.0.1", port: server.port, user: "postgres", dbname: "postgres" };
      const { status } = await runScript(
        path.join(folder, "auditor.sql"),
        { port: server.port, user: "postgres", database: "postgres", password: "none" },
        "a password\na password\n",
      );
      await rm(folder, { recursive: true });
      expect(status).toBe(0);
      const login = { ...settings, user: name, password: "a password" };
      expect(await runPsql(login)).toBe("");
      expect(await runPsql({ ...login, password: "another" })).toContain("authentication failed");
    },
  );

  test("without an id it creates ci_auditor for the database that psql is connected to", async () => {
    const result = await setup(null, "");
    await server.query("CREATE DATABASE another");
    await server.query("REVOKE CONNECT ON DATABASE another FROM PUBLIC; DROP ROLE IF EXISTS ci_auditor");
    if (result.kind === "print") await server.query(sqlOf(result.text), { database: "another" });
    expect(await rightsOf("ci_auditor", "another")).toMatchObject({ connect: true, grants: 1 });
  });

  test("a user who can't grant CONNECT gets an error, and nothing is created", async () => {
    await server.query("CREATE DATABASE closed");
    await server.query(
      "REVOKE CONNECT ON DATABASE closed FROM PUBLIC; GRANT CONNECT ON DATABASE closed TO owner",
    );
    const text = await script({
      host: "127.0.0.1",
      username: "stitch",
      database: "closed",
      audit: { username: "ci_auditor_5", password: "${P}" },
    });
    await expect(
      server.query(sqlOf(text), { database: "closed", user: "owner", password: "o" }),
    ).rejects.toThrow("Only the owner of the database or a superuser can grant CONNECT");
    expect(await server.query("SELECT 1 FROM pg_roles WHERE rolname = 'ci_auditor_5'")).toEqual([]);
  });

  /** The privileges of a role. Those of `a_stranger` are those of PUBLIC. */
  async function rightsOf(role: string, database: string) {
    await server.query("DO $$BEGIN CREATE ROLE a_stranger; EXCEPTION WHEN duplicate_object THEN END$$");
    const [rights] = await server.query(
      `SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls AS attributes,
        has_database_privilege(oid, current_database(), 'CONNECT') AS connect,
        has_database_privilege(oid, current_database(), 'CREATE') AS "create",
        has_database_privilege(oid, current_database(), 'TEMP') AS temp,
        (SELECT count(*)::int FROM pg_auth_members WHERE member = role.oid) AS memberships,
        (SELECT count(*)::int FROM pg_shdepend WHERE refobjid = role.oid) AS grants,
        (SELECT array_agg(nspname::text ORDER BY nspname) FROM pg_namespace WHERE has_schema_privilege(role.oid, pg_namespace.oid, 'CREATE')) AS creates_in,
        (SELECT count(*)::int FROM pg_class WHERE relkind IN ('r', 'v') AND has_table_privilege(role.oid, pg_class.oid, 'SELECT')) AS reads,
        (SELECT count(*)::int FROM pg_class WHERE relkind IN ('r', 'v') AND has_table_privilege(role.oid, pg_class.oid, 'INSERT, UPDATE, DELETE')) AS writes
       FROM pg_roles AS role WHERE rolname = '${role.replaceAll("'", "''")}'`,
      { database },
    );
    return rights;
  }
});

describe("the script", () => {
  const entry = { host: "db.example.com", username: "stitch", password: "${PW}", database: "analytics" };

  test("contains no password, and is the same each time", async () => {
    const text = await script(entry);
    expect(text).toMatchInlineSnapshot(`
      "-- Creates the role ci_auditor. It logs in for the check and looks up the privileges of stitch in the database analytics.
      -- Its only privilege is CONNECT. You can run this script again.
      --
      -- Run it in psql as a superuser, or as the owner of the database if it has CREATEROLE.

      DO $auditor$
      BEGIN
        PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'ci_auditor') THEN
          CREATE ROLE "ci_auditor" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION;
        END IF;
        -- By default everyone can connect. This is for databases where CONNECT was revoked.
        IF NOT has_database_privilege('ci_auditor', 'analytics', 'CONNECT') THEN
          GRANT CONNECT ON DATABASE "analytics" TO "ci_auditor";
        END IF;
        IF NOT has_database_privilege('ci_auditor', 'analytics', 'CONNECT') THEN
          RAISE 'Only the owner of the database or a superuser can grant CONNECT. Run this as one of them.';
        END IF;
        -- Before version 14 the default is an MD5 hash.
        IF current_setting('server_version_num')::int >= 100000 THEN
          PERFORM set_config('password_encryption', 'scram-sha-256', false);
        END IF;
      END
      $auditor$;

      \\password "ci_auditor"

      /*
         Add these lines to the destination in destinations.yml:

           audit:
             username: ci_auditor
             password: \${CI_AUDITOR_PASSWORD}

         Remove the loader's own \`password\`. Store the password of ci_auditor in CI as the secret CI_AUDITOR_PASSWORD.
      */
      "
    `);
    expect(await script(entry)).toBe(text);
  });

  test("does not need names in variables that are not set, except the auditor's", async () => {
    const text = await script({ ...entry, username: "${USER_NAME}", database: "${DATABASE}" });
    expect(text).toContain("the privileges of the loader in the database that psql is connected to");
    const url = fileOf({ url: "${URL}", audit: { username: "${NAME}", password: "${P}" } });
    const result = await setup("warehouse", url, {
      URL: "postgres://stitch@db.example.com/analytics",
      NAME: "me",
    });
    expect(result).toMatchObject({
      kind: "print",
      text: expect.stringContaining("the privileges of stitch in the database analytics"),
    });
    expect(await setup("warehouse", url)).toEqual({
      kind: "usage",
      errors: ["setup: warehouse uses ${NAME}, which is not set. Set it."],
    });
  });

  test("does not let a name start a line of its own", async () => {
    const of = (username: string) => script({ ...entry, audit: { username, password: "${P}" } });
    expect(await of("a\nDROP TABLE t; --")).not.toMatch(/^DROP/m);
  });

  test("is commands for Heroku if the type is heroku", async () => {
    const text = await script({ type: "heroku", url: "${URL}", ssl: true });
    expect(text).toContain(`heroku pg:credentials:create DATABASE_URL --name ci_auditor -a "\${APP:?}"`);
    expect(auditOf(text)).toEqual({ username: "ci_auditor", password: "${CI_AUDITOR_PASSWORD}" });
    execFileSync("sh", ["-n", "-c", text]);
  });

  test("reports an unknown id with a suggestion", async () => {
    expect(await setup("warehuose", fileOf(entry))).toEqual({
      kind: "usage",
      errors: ['setup: unknown destination "warehuose". Did you mean warehouse? Available: warehouse.'],
    });
    expect(await setup("warehouse", "")).toMatchObject({
      errors: ["setup: destinations.yml is empty."],
    });
  });
});
