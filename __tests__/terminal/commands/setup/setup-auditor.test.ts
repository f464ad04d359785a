// `setup --audit`: what it prints, run on real servers by those who it says may run it.

import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { setupAuditor } from "../../../../src/terminal/commands/setup/setup-auditor.ts";
import { installedMajors, type Server, startPostgres } from "../../../support/postgres.ts";
import { checkText, destination, makeWorkspace } from "../../../support/program.ts";
import { hasPsql, runPsql, runScript } from "../../../support/psql.ts";

const majors = installedMajors();
const hostile = `it's "a" \\ */ /* $auditor$ $x :y`;
const unseen = "ci\u200b\u202eauditor";

/** The file with the entry `warehouse`, in JSON, which is YAML too. */
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
  const made = await setup("warehouse", fileOf(entry));
  if ("errors" in made) throw new Error(made.errors.join("\n"));
  return made.text;
}

/** What a server takes of a script for psql. */
function sqlOf(text: string): string {
  expect(text.match(/^\\.*$/gm), "the one command of psql").toHaveLength(1);
  return text.replace(/^(SELECT .* \\gset\n)?\\password .*$/m, "");
}

/** The lines for the file, out of the comment that they stand in. */
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
    ["the owner, with names that hold what can't be seen", "owner", true, unseen],
  ])(
    "run twice by %s it makes an auditor that may connect and nothing else",
    async (_, user, revoked, name) => {
      const database = [hostile, unseen].includes(name) ? name : `db_${++count}`;
      await server.query(`CREATE DATABASE ${quoted(database)} OWNER owner`);
      await server.query(`GRANT CREATE ON DATABASE ${quoted(database)} TO stitch`);
      if (revoked)
        await server.query(
          `REVOKE CONNECT ON DATABASE ${quoted(database)} FROM PUBLIC; GRANT CONNECT ON DATABASE ${quoted(database)} TO stitch, owner`,
        );
      const as = { database, user, password: "o" };
      const right = await rightsOf("a_stranger", database);
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
      const found = destination(report, "warehouse").findings.filter(
        ({ rule }) => !/^config|end-of-life/.test(rule),
      );
      expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
        expect.stringMatching(/^auth\/login-not-checked/),
      ]);
      expect(await rightsOf(name, database)).toEqual({ ...right, connect: true, grants: revoked ? 1 : 0 });
    },
  );

  test.skipIf(!hasPsql).each(["CI auditor", hostile, unseen])(
    "psql takes the whole script, and the password is that of %j",
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

  test("without an id it makes ci_auditor for the database that psql is connected to", async () => {
    const made = await setup(null, "");
    await server.query("CREATE DATABASE another");
    await server.query("REVOKE CONNECT ON DATABASE another FROM PUBLIC; DROP ROLE IF EXISTS ci_auditor");
    if (made.kind === "print") await server.query(sqlOf(made.text), { database: "another" });
    expect(await rightsOf("ci_auditor", "another")).toMatchObject({ connect: true, grants: 1 });
  });

  test("somebody who can't let it connect is told so, and nothing is made", async () => {
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
    ).rejects.toThrow("Run this as the owner of the database");
    expect(await server.query("SELECT 1 FROM pg_roles WHERE rolname = 'ci_auditor_5'")).toEqual([]);
  });

  /** What a role may do, by whatever way; a stranger's are PUBLIC's. */
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

describe("what it prints", () => {
  const entry = { host: "db.example.com", username: "stitch", password: "${PW}", database: "analytics" };

  test("holds no password, and the same lines each time", async () => {
    const text = await script(entry);
    expect(text).toMatchInlineSnapshot(`
      "-- ci_auditor logs in for the check, and asks what stitch may do in the database analytics.
      -- It may do nothing itself but connect. All of this can be run again.
      --
      -- Run it in psql as a superuser, or as the owner of the database where that role may create roles (CREATEROLE).

      DO $auditor$
      BEGIN
        PERFORM pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true);
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'ci_auditor') THEN
          CREATE ROLE "ci_auditor" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION;
        END IF;
        -- PostgreSQL lets everyone connect, unless somebody has revoked it.
        IF NOT has_database_privilege('ci_auditor', 'analytics', 'CONNECT') THEN
          GRANT CONNECT ON DATABASE "analytics" TO "ci_auditor";
        END IF;
        IF NOT has_database_privilege('ci_auditor', 'analytics', 'CONNECT') THEN
          RAISE 'Run this as the owner of the database, or as a superuser: only they can let a role connect.';
        END IF;
      END
      $auditor$;

      \\password "ci_auditor"

      /*
         The entry in destinations.yml then has these lines:

           audit:
             username: ci_auditor
             password: \${CI_AUDITOR_PASSWORD}

         The user's own password goes out of it. CI_AUDITOR_PASSWORD, a secret of CI, holds the password of ci_auditor.
      */
      "
    `);
    expect(await script(entry)).toBe(text);
  });

  test("names whose variables are not set here are left to whoever runs it", async () => {
    const text = await script({ ...entry, username: "${USER_NAME}", database: "${DATABASE}" });
    expect(text).toContain("what the user may do in the database that psql is connected to");
    const url = fileOf({ url: "${URL}", audit: { username: "${NAME}", password: "${P}" } });
    const made = await setup("warehouse", url, {
      URL: "postgres://stitch@db.example.com/analytics",
      NAME: "me",
    });
    expect(made).toMatchObject({
      kind: "print",
      text: expect.stringContaining("what stitch may do in the database analytics"),
    });
    expect(await setup("warehouse", url)).toEqual({
      kind: "usage",
      errors: ["setup: the auditor's name is ${NAME}, which can't be read here. Set that variable."],
    });
  });

  test("lets no name begin a line of its own", async () => {
    const of = (username: string) => script({ ...entry, audit: { username, password: "${P}" } });
    expect(await of("a\nDROP TABLE t; --")).not.toMatch(/^DROP/m);
  });

  test("is what Heroku takes where the type is heroku", async () => {
    const text = await script({ type: "heroku", url: "${URL}", ssl: true });
    expect(text).toContain(`heroku pg:credentials:create DATABASE_URL --name 'ci_auditor' -a "\${APP:?}"`);
    expect(auditOf(text)).toEqual({ username: "ci_auditor", password: "${CI_AUDITOR_PASSWORD}" });
    execFileSync("sh", ["-n", "-c", text]);
  });

  test("an id that is not there is told with the one that was meant", async () => {
    expect(await setup("warehuose", fileOf(entry))).toEqual({
      kind: "usage",
      errors: ['setup: there is no "warehuose"; the only destination is warehouse.'],
    });
    expect(await setup("warehouse", "")).toMatchObject({
      errors: ["setup: destinations.yml is empty."],
    });
  });
});
