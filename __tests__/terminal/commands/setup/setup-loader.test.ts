// `setup ID`: its scripts run on real servers, by the users that they name, and then the check passes.

import { spawnSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setupLoader } from "../../../../src/terminal/commands/setup/setup.ts";
import { makeCertificate } from "../../../support/certificates.ts";
import { type EntryValues, fileOf, printedFor, textOf } from "../../../support/command-output.ts";
import { installedMajors, type Server, startPostgres } from "../../../support/postgres.ts";
import { checkText, destination, makeWorkspace } from "../../../support/program.ts";
import { hasPsql, psqlProgram, runScript } from "../../../support/psql.ts";

const majors = installedMajors();
/** With a zero-width space and a direction override. */
const invisible = "loader\u200b\u202ename";
const hostile = `it's "a" \\ */ /* $setup$ $x :y \`z\` %s`;

const setup = (file: string, environment: Record<string, string> = {}) =>
  printedFor(file, (files, host) => setupLoader("warehouse", "script", files, host), environment);

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const inYaml = (name: string) => name.replaceAll("$", "$$$$");

/** Findings about a test server. */
const accepted = [
  "config/private-host-without-ssh",
  "config/unencrypted-connection",
  "server/version-end-of-life",
].map((rule) => ({ rule, reason: "A server of the test's own" }));

describe.skipIf(!hasPsql).each([...new Set([majors[0]!, majors.at(-1)!])])("PostgreSQL %i", (major) => {
  let server: Server;
  let folder: string;
  beforeAll(async () => {
    server = await startPostgres({ major, hba: ["host all all 127.0.0.1/32 scram-sha-256"] });
    folder = await makeWorkspace({});
    await server.query(`SET password_encryption = 'scram-sha-256';
      CREATE ROLE owner LOGIN CREATEROLE PASSWORD 'o'; CREATE ROLE plain_owner LOGIN PASSWORD 'o'; CREATE ROLE maker LOGIN CREATEROLE PASSWORD 'o'`);
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const entryOf = (username: string, database: string, more: EntryValues = {}) => ({
    host: "127.0.0.1",
    port: server.port,
    username: inYaml(username),
    password: "${PW}",
    database: inYaml(database),
    ignore: accepted,
    ...more,
  });

  /** Runs the script with psql, and enters a password if psql asks. */
  async function run(entry: EntryValues, user: string, database: string, typed = "s3cret\ns3cret\n") {
    const file = path.join(folder, "setup.sql");
    await writeFile(file, textOf(await setup(fileOf(entry))));
    return runScript(file, { port: server.port, user, database, password: "o" }, typed);
  }

  async function check(entry: EntryValues) {
    const report = await checkText(fileOf(entry), { environment: { PW: "s3cret" } });
    const { status, findings } = destination(report, "warehouse");
    return {
      status,
      found: findings.filter(({ ignored }) => ignored === null).map(({ message }) => message),
    };
  }

  const exists = async (role: string) =>
    (await server.query(`SELECT 1 FROM pg_roles WHERE rolname = '${role.replaceAll("'", "''")}'`)).length > 0;

  test.each([
    ["a superuser", "postgres", "stitch_1", "db_1"],
    ["the owner, who can create users", "owner", "stitch_2", "db_2"],
    ["a superuser, with hostile names", "postgres", `${hostile} 1`, `${hostile} 1`],
    ["the owner, with hostile names", "owner", `${hostile} 2`, `${hostile} 2`],
    ["the owner, with invisible characters in names", "owner", invisible, invisible],
  ])("run twice by %s on a bare server, and the check passes", async (_, runner, username, database) => {
    await server.query(`CREATE DATABASE ${quoted(database)} OWNER owner`);
    await server.query(
      `REVOKE CONNECT ON DATABASE ${quoted(database)} FROM PUBLIC; GRANT CONNECT ON DATABASE ${quoted(database)} TO owner`,
    );
    const schemas = ["salesforce", hostile, "not_there"];
    await server.query(
      `CREATE SCHEMA salesforce; CREATE SCHEMA ${quoted(hostile)}; ALTER SCHEMA salesforce OWNER TO owner; ALTER SCHEMA ${quoted(hostile)} OWNER TO owner`,
      { database },
    );
    const entry = entryOf(username, database, { schemas });
    expect(await run(entry, runner, database)).toMatchObject({ status: 0 });
    expect(await check(entry)).toEqual({ status: "passed", found: [] });
    const rights = await rightsOf(username, database);
    const again = await run(entry, runner, database, "");
    expect(again).toEqual({ status: 0, output: expect.stringContaining("keeps its password") });
    expect(await check(entry)).toEqual({ status: "passed", found: [] });
    expect(await rightsOf(username, database)).toEqual(rights);
    expect(rights).toEqual({ attributes: false, memberships: 0, hash: "SCRAM", grants: 3 });
  });

  test.each([
    ["a superuser", "postgres", "plain_1", "plain_db_1"],
    ["the owner, with hostile names", "owner", `${hostile} 3`, `${hostile} 3`],
  ])("the plain statements by %s are enough on a new database", async (_, runner, username, database) => {
    await server.query(`CREATE DATABASE ${quoted(database)} OWNER owner`);
    const entry = entryOf(username, database, { schemas: ["not_there"] });
    const printed = await printedFor(fileOf(entry), (files, host) =>
      setupLoader("warehouse", "statements", files, host),
    );
    const statements = textOf(printed)
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("--"));
    expect(statements.length).toBeLessThanOrEqual(5);
    const file = path.join(folder, "statements.sql");
    await writeFile(file, textOf(printed));
    const target = { port: server.port, user: runner, database, password: "o" };
    expect(await runScript(file, target, "s3cret\ns3cret\n")).toMatchObject({ status: 0 });
    expect(await check(entry)).toEqual({ status: "passed", found: [] });
  });

  test("the script contains no invisible characters", async () => {
    const script = textOf(await setup(fileOf(entryOf(invisible, invisible, { schemas: [invisible] }))));
    expect(script).toMatch(/^[^\u200b\u202e]+$/);
  });

  test("only revoked privileges on the catalogs are granted again", async () => {
    const database = "catalogs";
    await server.query("CREATE DATABASE catalogs OWNER owner");
    await server.query(
      "REVOKE SELECT ON pg_class, pg_attribute, information_schema.tables FROM PUBLIC; REVOKE USAGE ON SCHEMA information_schema FROM PUBLIC",
      { database },
    );
    const entry = entryOf("stitch_catalogs", database);
    const byOwner = await run(entry, "owner", database);
    expect(byOwner.status).toBe(3);
    expect(byOwner.output).toContain("HINT:  Run this as a superuser");
    expect(await exists("stitch_catalogs")).toBe(false);
    expect(await run(entry, "postgres", database)).toMatchObject({ status: 0 });
    expect(await check(entry)).toEqual({ status: "passed", found: [] });
    // pg_class, pg_attribute, information_schema with its tables, and the database.
    expect(await rightsOf("stitch_catalogs", database)).toMatchObject({ grants: 5 });
  });

  test.each([
    [
      "without CREATEROLE",
      "plain_owner",
      "db_a",
      "plain_owner",
      "plain_owner lacks CREATEROLE, so it cannot create users.",
      "ALTER ROLE plain_owner CREATEROLE;",
    ],
    [
      "who does not own the database",
      "maker",
      "db_b",
      "owner",
      "maker cannot grant CREATE on database db_b.",
      "Run this as owner, the owner of the database",
    ],
    [
      "who does not own the schema",
      "owner",
      "db_c",
      "owner",
      "owner cannot grant USAGE on schema salesforce.",
      "let postgres, the owner of the schema, run GRANT USAGE ON SCHEMA salesforce TO stitch_db_c; first.",
    ],
  ])("a user %s gets a hint, and nothing is changed", async (_, runner, database, owner, message, hint) => {
    await server.query(`CREATE DATABASE ${database} OWNER ${owner}`);
    await server.query("CREATE SCHEMA salesforce", { database });
    const username = `stitch_${database}`;
    const result = await run(entryOf(username, database, { schemas: ["salesforce"] }), runner, database);
    expect(result.status).toBe(3);
    expect(result.output).toContain(`ERROR:  ${message}`);
    expect(result.output).toContain(hint);
    expect(result.output).not.toContain("Enter new password");
    expect(await exists(username)).toBe(false);
  });

  test("a missing database and a connection to another database have different errors", async () => {
    const missing = await run(entryOf("stitch_x", `${hostile} x`), "postgres", "postgres");
    expect(missing.output).toContain(`Database ${hostile} x does not exist, and Stitch does not create it.`);
    expect(missing.output).toContain(`HINT:  Run CREATE DATABASE ${quoted(`${hostile} x`)};`);
    const other = await run(entryOf("stitch_x", "postgres"), "postgres", "template1");
    expect(other.output).toContain("Connected to database template1, but Stitch loads into postgres.");
    expect([missing.status, other.status, await exists("stitch_x")]).toEqual([3, 3, false]);
  });

  test("a role without LOGIN is not changed", async () => {
    await server.query("CREATE ROLE loaders NOLOGIN");
    const result = await run(entryOf("loaders", "postgres"), "postgres", "postgres");
    expect(result).toEqual({
      status: 3,
      output: expect.stringContaining("Role loaders exists, but has no LOGIN"),
    });
    expect(await server.query("SELECT rolcanlogin FROM pg_roles WHERE rolname = 'loaders'")).toEqual([
      { rolcanlogin: false },
    ]);
  });

  /** The role's own privileges, and how its password is stored. */
  async function rightsOf(role: string, database: string) {
    const [rights] = await server.query(
      `SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls AS attributes,
        (SELECT count(*)::int FROM pg_auth_members WHERE member = role.oid) AS memberships,
        (SELECT count(*)::int FROM pg_shdepend WHERE refobjid = role.oid AND deptype = 'a') AS grants,
        left(rolpassword, 5) AS hash
       FROM pg_authid AS role WHERE rolname = '${role.replaceAll("'", "''")}'`,
      { database },
    );
    return rights;
  }
});

describe("Heroku", () => {
  const entry = { type: "heroku", url: "${URL}", ssl: true, ignore: accepted };
  const owner = "u1a2b3c4";
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres({
      major: majors.at(-1)!,
      tls: await makeCertificate({ name: "localhost", hosts: ["localhost"] }),
      hba: [`host all ${owner} 127.0.0.1/32 trust`, "hostssl all all 127.0.0.1/32 scram-sha-256"],
    });
    await server.query(`CREATE ROLE ${owner} LOGIN`);
    await server.query(`CREATE DATABASE d1 OWNER ${owner}`);
  });
  afterAll(() => server.stop());

  const urlOf = (user: string) => ({ URL: `postgres://${user}:s3cret@127.0.0.1:${server.port}/d1` });

  /** Runs the commands with a stand-in for Heroku's CLI that creates roles on a test server. */
  async function run(user: string, credentials: string) {
    const heroku = `heroku() {
  local psql=("$PSQL" --no-psqlrc -h 127.0.0.1 -p "$PORT" -d d1)
  echo "heroku $*" >&2
  case $1 in
    pg:credentials) printf '%s\n' ${credentials} ;;
    pg:credentials:url) echo "postgres://${owner}:abc@host:5432/d1" ;;
    pg:credentials:create) "\${psql[@]}" -U postgres -c "CREATE ROLE stitch LOGIN PASSWORD 's3cret'" ;;
    pg:psql) "\${psql[@]}" -U ${owner} -v ON_ERROR_STOP=1 ;;
  esac
}
`;
    const text = textOf(await setup(fileOf(entry), urlOf(user)));
    const env = { PATH: process.env.PATH, PSQL: psqlProgram, PORT: String(server.port), APP: "my-app" };
    const ran = spawnSync("bash", ["-c", heroku + text], { encoding: "utf8", env });
    return { stdout: ran.stdout, calls: ran.stderr };
  }

  test.skipIf(!hasPsql)(
    "a credential is created once and gets CREATE, and then the check passes",
    async () => {
      const first = await run("stitch", "default");
      expect(first.calls).toContain("heroku pg:credentials:create DATABASE_URL --name stitch -a my-app");
      const second = await run("stitch", "default stitch");
      expect(second.calls).not.toContain("pg:credentials:create");
      expect([first.stdout, second.stdout]).toEqual([
        expect.stringContaining("DO\n"),
        expect.stringContaining("DO\n"),
      ]);
      const report = await checkText(fileOf(entry), { environment: urlOf("stitch") });
      expect(destination(report, "warehouse").status).toBe("passed");
    },
  );

  test.skipIf(!hasPsql)("the default credential is not created again", async () => {
    const ran = await run(owner, "default");
    expect(ran.calls).not.toContain("pg:credentials:create");
    expect(ran.stdout).toContain("DO\n");
  });

  test("without the URL, the only command prints the default credential", async () => {
    const text = textOf(await setup(fileOf(entry)));
    expect(text.match(/^[^#\n].*$/gm)).toEqual(['heroku pg:credentials:url DATABASE_URL -a "${APP:?}"']);
  });
});

test("a variable that the script needs and that is not set is an error, and so is a line break in a name", async () => {
  const entry = { host: "${HOST}", username: "${USER_NAME}", password: "${PW}", database: "${DB}" };
  expect(await setup(fileOf(entry))).toEqual({
    kind: "stopped",
    errors: ["USER_NAME", "DB"].map((name) => `setup: warehouse uses \${${name}}, which is not set. Set it.`),
  });
  const names = { USER_NAME: "a\nDROP TABLE t; --", DB: "analytics" };
  expect(await setup(fileOf(entry), names)).toEqual({
    kind: "usage",
    errors: ["setup: a name in warehouse contains a line break, which psql and shells don't support."],
  });
});
