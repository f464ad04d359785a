// The login on real servers, and on scripted ones that misbehave.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { batchedChecks } from "../support/batch.ts";
import { errorResponse, type Listener, message, startListener } from "../support/listener.ts";
import { installedMajors, newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { destination, rules } from "../support/program.ts";
import { startProxy } from "../support/proxy.ts";

const check = batchedChecks();

type Login = {
  port: number;
  username?: string;
  password?: string;
  database?: string;
  extra?: string[];
  environment?: Record<string, string>;
};

async function look({
  port,
  username = "stitch",
  password = "pw",
  database = "postgres",
  extra = [],
  environment = {},
}: Login) {
  const lines = [
    "host: 127.0.0.1",
    `port: ${port}`,
    `username: ${JSON.stringify(username)}`,
    "password: ${PW}",
    `database: ${JSON.stringify(database)}`,
    ...extra,
  ];
  const text = `version: 1\ndestinations:\n  warehouse:\n${lines.map((line) => `    ${line}`).join("\n")}\n`;
  const report = await check(text, {
    environment: { PW: password, ...environment },
  });
  return destination(report, "warehouse");
}

describe.concurrent.each(installedMajors())("PostgreSQL %i", (major) => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres({
      major,
      settings: {
        password_encryption: "scram-sha-256",
        max_connections: "20",
        superuser_reserved_connections: "3",
      },
      hba: [
        "host all rejected 127.0.0.1/32 reject",
        "host all trusted 127.0.0.1/32 trust",
        "host all ident 127.0.0.1/32 ident",
        "host elsewhere all 127.0.0.1/32 scram-sha-256",
        "host postgres,closed,not_there all 127.0.0.1/32 md5",
      ],
    });
    await server.query(`
      CREATE ROLE stitch LOGIN PASSWORD 'pw';
      CREATE ROLE trusted LOGIN; CREATE ROLE rejected LOGIN PASSWORD 'pw'; CREATE ROLE ident LOGIN PASSWORD 'pw';
      CREATE ROLE a_group PASSWORD 'pw';
      CREATE ROLE nobody_set_one LOGIN; CREATE ROLE expired LOGIN PASSWORD 'pw' VALID UNTIL '2020-01-01';
      CREATE ROLE crowded LOGIN PASSWORD 'pw' CONNECTION LIMIT 0;
      GRANT CREATE ON DATABASE postgres TO stitch, trusted;
      SET password_encryption = 'md5'; CREATE ROLE old_hash LOGIN PASSWORD 'pw'; GRANT CREATE ON DATABASE postgres TO old_hash;`);
    await server.query("CREATE DATABASE closed ALLOW_CONNECTIONS false");
    await server.query("CREATE DATABASE elsewhere");
    await server.query("REVOKE CONNECT ON DATABASE elsewhere FROM PUBLIC");
  });
  afterAll(() => server.stop());
  const at = (login: Omit<Login, "port"> = {}) => look({ port: server.port, ...login });

  test.each([
    ["a wrong password", { password: "another-one" }],
    ["an unknown role", { username: "no such role" }],
    ["an expired password", { username: "expired" }],
    ["a role without a password", { username: "nobody_set_one" }],
  ])("%s is rejected in the same way, and all causes are named", async (_, login) => {
    const result = await at(login);
    expect(rules(result)[0]).toBe("auth/password-rejected");
    expect(result.findings[0]!.message).toContain(
      "the password is wrong, has expired or was never set, or the user does not exist",
    );
    expect(result.findings[0]!.location).toMatchObject({ line: 7, column: 15 });
    expect(result.findings.filter(({ severity }) => severity === "error")).toHaveLength(1);
  });

  test.each([
    ["a database that is missing", { database: "not_there" }, "auth/database-missing", 8],
    ["a database that takes no connections", { database: "closed" }, "auth/database-missing", 8],
    ["a database without CONNECT", { database: "elsewhere" }, "auth/connect-denied", 6],
    ["a role that is a group", { username: "a_group" }, "auth/login-not-permitted", 6],
    ["no line in pg_hba.conf", { database: "template1" }, "auth/no-hba-entry", 4],
    ["a reject line", { username: "rejected" }, "auth/no-hba-entry", 4],
    ["an ident line", { username: "ident" }, "auth/method-unsupported", 6],
    ["a role at its connection limit", { username: "crowded" }, "auth/too-many-connections", 4],
  ] as const)("%s has its own finding at the value to change", async (_, login, rule, line) => {
    const result = await at(login);
    expect(rules(result)[0]).toBe(rule);
    expect(result.findings[0]!.location.line).toBe(line);
    expect(result.findings.filter(({ severity }) => severity === "error")).toHaveLength(1);
  });

  test("a login without a password and an MD5 password are weak if nothing proves the server", async () => {
    const trusted = await at({ username: "trusted" });
    expect(trusted).toMatchObject({ status: "warned", authentication: "none" });
    expect(rules(trusted)).toContain("auth/weak-method");
    const md5 = await at({ username: "old_hash" });
    expect(md5).toMatchObject({ status: "warned", authentication: "md5" });
    expect(rules(md5)).toContain("auth/weak-method");
    expect(rules(await at())).not.toContain("auth/weak-method");
  });

  test("all queries are in one message", async () => {
    const proxy = await startProxy(server.port);
    await look({ port: proxy.port });
    await proxy.stop();
    // Startup, two SCRAM responses, the query, Terminate: the same as libpq sends for one query.
    expect(proxy.sent()).toEqual(["startup", "p", "p", "Q", "X"]);
  });

  test("the SQL of the fixes makes the login work", { concurrent: false }, async () => {
    for (const [login, rule] of [
      [{ username: "a_group" }, "auth/login-not-permitted"],
      [{ database: "elsewhere" }, "auth/connect-denied"],
      [{ database: "closed" }, "auth/database-missing"],
    ] as const) {
      const fix = (await at(login)).findings[0]!.fix;
      expect(fix?.kind, rule).toBe("sql");
      await server.query(fix!.text);
      expect(rules(await at(login)), rule).not.toContain(rule);
    }
  });

  test("the connection is closed in an orderly way", { concurrent: false }, async () => {
    await server.query("ALTER SYSTEM SET log_disconnections = on");
    await server.reload();
    const before = server.log().length;
    await at();
    await server.query("SELECT 1");
    const logged = server.log().slice(before);
    expect(logged).toContain("disconnection: session time");
    expect(logged).not.toMatch(/unexpected EOF|reset by peer/);
  });
});

describe.concurrent("names and passwords of every kind", () => {
  let server: Server;
  beforeAll(async () => {
    server = await startPostgres({ major: newestMajor(), hba: ["host all all 127.0.0.1/32 scram-sha-256"] });
  });
  afterAll(() => server.stop());
  const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;

  test.each([
    ["quotes", `O'Brien "the 2nd"`, `it's "quoted"`],
    ["spaces", " leading and trailing ", " pass word "],
    ["what URLs escape", "a%20b@c/d:e?f#g", "p%40ss/w:o?r#d&="],
    ["a backslash and a dollar", "back\\slash$HOME", "$$\\n"],
    ["other alphabets", "Störung-データ", "пароль-密码-🔑"],
    ["characters that SASLprep changes", "prep", "a\u00a0b\u00adc\u2163ﬁ"],
    ["63 and 200 characters", "r".repeat(63), "x".repeat(200)],
  ])("%s", async (_, username, password) => {
    const database = `db of ${username}`.slice(0, 60);
    const literal = `'${password.replaceAll("'", "''")}'`;
    await server.query(
      `SET standard_conforming_strings = on; CREATE ROLE ${identifier(username)} LOGIN PASSWORD ${literal}`,
    );
    await server.query(`CREATE DATABASE ${identifier(database)}`);
    // The file escapes a dollar sign by doubling it.
    const result = await look({
      port: server.port,
      username: username.replaceAll("$", "$$$$"),
      password,
      database: database.replaceAll("$", "$$$$"),
    });
    expect(rules(result)[0]).toBe("privilege/create-on-database");
    await server.query(result.findings[0]!.fix!.text);
    const url = `postgres://${encodeURIComponent(username)}:${encodeURIComponent(password)}@127.0.0.1:${server.port}/${encodeURIComponent(database)}`;
    const text = "version: 1\ndestinations:\n  warehouse:\n    url: ${URL}\n";
    const again = destination(await check(text, { environment: { URL: url } }), "warehouse");
    expect(again.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(again.target).toMatchObject({ username, database });
  });

  test("ignores libpq's variables and ~/.pgpass", async () => {
    await server.query("CREATE ROLE stitch LOGIN PASSWORD 'pw'; GRANT CREATE ON DATABASE postgres TO stitch");
    const environment = {
      PGHOST: "192.0.2.1",
      PGPORT: "1",
      PGUSER: "postgres",
      PGPASSWORD: "wrong",
      PGDATABASE: "none",
      PGSSLMODE: "verify-full",
      PGOPTIONS: "-c statement_timeout=1",
      PGAPPNAME: "spoof",
    };
    const result = await look({ port: server.port, environment });
    expect(result.status).toBe("warned");
    expect(rules(result)).toEqual(["config/unencrypted-connection"]);
  });
});

describe.concurrent("a scripted server", () => {
  const gssRequest = message("R", 7);
  const cases: [string, Buffer, string, string][] = [
    ["asks for GSSAPI", gssRequest, "auth/method-unsupported", "GSSAPI"],
    ["asks for a code that does not exist", message("R", 99), "auth/method-unsupported", "code 99"],
    [
      "offers only a SASL mechanism of its own",
      message("R", 10, "OAUTHBEARER\0\0"),
      "auth/method-unsupported",
      "OAUTHBEARER",
    ],
    [
      "asks for a clear-text password on an open line",
      message("R", 3),
      "auth/insecure-method",
      "in clear text",
    ],
    [
      "says that all is well in the middle of SCRAM",
      Buffer.concat([message("R", 10, "SCRAM-SHA-256\0\0"), message("R", 0)]),
      "auth/server-not-proven",
      "without proving that it knows the password",
    ],
    [
      "sends a message of four gigabytes",
      Buffer.from([0x52, 0xff, 0xff, 0xff, 0xff]),
      "network/not-postgresql",
      "bytes",
    ],
    [
      "sends an error without its last byte",
      Buffer.from([0x45, 0, 0, 0, 9, 0x53, 0x46, 0x41, 0x54, 0x41]),
      "network/not-postgresql",
      "malformed",
    ],
    ["sends rows before the login", message("D", "\0\0"), "network/not-postgresql", "unexpected message"],
    [
      "is starting up",
      errorResponse({ C: "57P03", M: "the database system is starting up" }),
      "auth/server-not-ready",
      "starting up",
    ],
    [
      "is Supabase's pooler without the tenant",
      errorResponse({ C: "XX000", M: "Tenant or user not found" }),
      "auth/refused",
      "reference",
    ],
    [
      "is Neon without a host name",
      errorResponse({ C: "XX000", M: "Endpoint ID is not specified." }),
      "auth/refused",
      "Turn on SSL",
    ],
    [
      "refuses with a code of its own",
      errorResponse({ C: "ZZ123", M: "not today" }),
      "auth/refused",
      "ZZ123",
    ],
  ];
  test.each(cases)("that %s", async (_, answer, rule, words) => {
    const server: Listener = await startListener((socket) => socket.write(answer));
    try {
      const result = await look({ port: server.port });
      expect(
        result.findings.filter(({ severity }) => severity === "error").map((finding) => finding.rule),
      ).toEqual([rule]);
      expect(JSON.stringify(result.findings[0])).toContain(words);
      expect(server.received().toString("latin1")).not.toContain("pw");
    } finally {
      await server.stop();
    }
  });

  test("does not output what the server repeats of the password", async () => {
    const server = await startListener((socket) =>
      socket.end(errorResponse({ C: "28000", M: "no entry for open sesame 23" })),
    );
    const result = await look({ port: server.port, password: "open sesame 23" });
    await server.stop();
    expect(JSON.stringify(result)).not.toContain("open sesame");
    expect(JSON.stringify(result)).toContain("no entry for ***");
  });

  test.each([
    ["9.2.24", "PostgreSQL 9.2.24 on x86_64-unknown-linux-gnu", "server/version-too-old"],
    ["8.4.22", "PostgreSQL 8.4.22 on x86_64-unknown-linux-gnu", "server/version-too-old"],
    ["8.0.2", "PostgreSQL 8.0.2 on i686-pc-linux-gnu, Redshift 1.0.48805", "server/not-postgresql"],
  ])(
    "does not query a server of version %s for anything that it does not have",
    async (version, text, rule) => {
      const columns = Buffer.concat([Buffer.from([0, 1]), Buffer.from("version\0"), Buffer.alloc(18)]);
      const value = Buffer.concat([Buffer.from([0, 1, 0, 0, 0, text.length]), Buffer.from(text)]);
      const queries: string[] = [];
      const server = await startListener((socket) => {
        socket.write(
          Buffer.concat([message("R", 0), message("S", `server_version\0${version}\0`), message("Z", "I")]),
        );
        socket.on("data", (chunk) => {
          if (chunk[0] !== 0x51) return;
          queries.push(chunk.toString("utf8", 5));
          socket.write(
            Buffer.concat([
              message("T", columns),
              message("D", value),
              message("C", "SELECT 1\0"),
              message("Z", "I"),
            ]),
          );
        });
      });
      const result = await look({ port: server.port });
      await server.stop();
      expect(
        result.findings.filter(({ severity }) => severity === "error").map((finding) => finding.rule),
      ).toEqual([rule]);
      expect(queries).toEqual(["SELECT version();\0"]);
    },
  );
});
