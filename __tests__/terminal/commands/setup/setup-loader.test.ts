// `setup ID`: what it prints, run on real servers by those who it says may run it. The check then passes.

import { spawnSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setupLoader } from "../../../../src/terminal/commands/setup/setup-loader.ts";
import { makeCertificate } from "../../../support/certificates.ts";
import { installedMajors, type Server, startPostgres } from "../../../support/postgres.ts";
import { checkText, destination, makeWorkspace } from "../../../support/program.ts";
import { hasPsql, psqlProgram, runScript } from "../../../support/psql.ts";
import { type EntryValues, fileOf, printedFor, textOf } from "../../../support/setup.ts";

const majors = installedMajors();
/** A direction is overridden here, and a space has no width. */
const unseen = "loader\u200b\u202ename";
const hostile = `it's "a" \\ */ /* $setup$ $x :y \`z\` %s`;

const setup = (file: string, environment: Record<string, string> = {}) =>
  printedFor(file, (files, around) => setupLoader("warehouse", files, around), environment);

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const inYaml = (name: string) => name.replaceAll("$", "$$$$");

/** On this machine, and on whatever major is at hand. */
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

  /** What psql says to the script, run as somebody who types a password if asked for one. */
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
    ["the owner, who may create users", "owner", "stitch_2", "db_2"],
    ["a superuser, with hostile names", "postgres", `${hostile} 1`, `${hostile} 1`],
    ["the owner, with hostile names", "owner", `${hostile} 2`, `${hostile} 2`],
    ["the owner, with names that hold what can't be seen", "owner", unseen, unseen],
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

  test("nothing in the script is there and can't be seen", async () => {
    const script = textOf(await setup(fileOf(entryOf(unseen, unseen, { schemas: [unseen] }))));
    expect(script).toMatch(/^[^\u200b\u202e]+$/);
  });

  test("what an administrator has taken away in the catalogs is granted again, and no more", async () => {
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
      "who may not create users",
      "plain_owner",
      "db_a",
      "plain_owner",
      "plain_owner may not create users.",
      "ALTER ROLE plain_owner CREATEROLE;",
    ],
    [
      "who may not grant on the database",
      "maker",
      "db_b",
      "owner",
      "maker may not grant CREATE on the database db_b.",
      "Run this as owner, who owns the database",
    ],
    [
      "whose schema is somebody else's",
      "owner",
      "db_c",
      "owner",
      "owner may not grant USAGE on the schema salesforce.",
      "have postgres, who owns the schema, run GRANT USAGE ON SCHEMA salesforce TO stitch_db_c; first.",
    ],
  ])("one %s is told what to do, and nothing is made", async (_, runner, database, owner, message, hint) => {
    await server.query(`CREATE DATABASE ${database} OWNER ${owner}`);
    await server.query("CREATE SCHEMA salesforce", { database });
    const username = `stitch_${database}`;
    const told = await run(entryOf(username, database, { schemas: ["salesforce"] }), runner, database);
    expect(told.status).toBe(3);
    expect(told.output).toContain(`ERROR:  ${message}`);
    expect(told.output).toContain(hint);
    expect(told.output).not.toContain("Enter new password");
    expect(await exists(username)).toBe(false);
  });

  test("a database that does not exist is told apart from one that psql is not connected to", async () => {
    const missing = await run(entryOf("stitch_x", `${hostile} x`), "postgres", "postgres");
    expect(missing.output).toContain(`There is no database ${hostile} x yet, and Stitch makes none.`);
    expect(missing.output).toContain(`HINT:  Run CREATE DATABASE ${quoted(`${hostile} x`)};`);
    const other = await run(entryOf("stitch_x", "postgres"), "postgres", "template1");
    expect(other.output).toContain(
      "This session is connected to the database template1, and Stitch loads into postgres.",
    );
    expect([missing.status, other.status, await exists("stitch_x")]).toEqual([3, 3, false]);
  });

  test("a group is no user, and stays what it is", async () => {
    await server.query("CREATE ROLE loaders NOLOGIN");
    const told = await run(entryOf("loaders", "postgres"), "postgres", "postgres");
    expect(told).toEqual({
      status: 3,
      output: expect.stringContaining("loaders is there, and may not log in"),
    });
    expect(await server.query("SELECT rolcanlogin FROM pg_roles WHERE rolname = 'loaders'")).toEqual([
      { rolcanlogin: false },
    ]);
  });

  /** What the role has of its own, and how its password is kept. */
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

  /** Runs what is printed, with Heroku's own program played by a server of ours: nothing else there makes roles. */
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
    return { said: ran.stdout, called: ran.stderr };
  }

  test.skipIf(!hasPsql)(
    "a credential of Stitch's own is made once, its owner grants it CREATE, and the check passes",
    async () => {
      const first = await run("stitch", "default");
      expect(first.called).toContain("heroku pg:credentials:create DATABASE_URL --name stitch -a my-app");
      const second = await run("stitch", "default stitch");
      expect(second.called).not.toContain("pg:credentials:create");
      expect([first.said, second.said]).toEqual([
        expect.stringContaining("DO\n"),
        expect.stringContaining("DO\n"),
      ]);
      const report = await checkText(fileOf(entry), { environment: urlOf("stitch") });
      expect(destination(report, "warehouse").status).toBe("passed");
    },
  );

  test.skipIf(!hasPsql)("the default credential lacks nothing, and none of its name is made", async () => {
    const ran = await run(owner, "default");
    expect(ran.called).not.toContain("pg:credentials:create");
    expect(ran.said).toContain("DO\n");
  });

  test("without the URL, what prints the default credential is all there is to run", async () => {
    const text = textOf(await setup(fileOf(entry)));
    expect(text.match(/^[^#\n].*$/gm)).toEqual(['heroku pg:credentials:url DATABASE_URL -a "${APP:?}"']);
  });
});

test("a variable that is not set is named, and a name with a line break gets no script", async () => {
  const entry = { host: "db.example.com", username: "${USER_NAME}", password: "${PW}", database: "${DB}" };
  expect(await setup(fileOf(entry))).toEqual({
    kind: "stopped",
    errors: ["USER_NAME", "DB"].map(
      (name) => `setup: warehouse reads \${${name}}, which is not set here. Set that variable.`,
    ),
  });
  const names = { USER_NAME: "a\nDROP TABLE t; --", DB: "analytics" };
  expect(await setup(fileOf(entry), names)).toEqual({
    kind: "usage",
    errors: ["setup: a name of warehouse has a line break in it, which neither psql nor a shell takes."],
  });
});
