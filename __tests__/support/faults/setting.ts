// Creates the setup of a fault: servers, a role, a database, a bastion, and the destinations file.

import pg from "pg";
import { makeCanary, passwordKinds, plainKinds } from "../leaks/canaries.ts";
import { loadedSql } from "../loaded.ts";
import { lockCatalog } from "../locked-catalog.ts";
import { startPgBouncer } from "../pgbouncer.ts";
import { freePort } from "../ports.ts";
import { newestMajor, type Server, startPostgres } from "../postgres.ts";
import { type StitchAccount, type StitchApi, startStitchApi } from "../stitch-api.ts";
import { startFaultyBastion } from "./bastions.ts";
import { destinationsFile, fill, withTexts } from "./destinations-file.ts";
import { type Fault, type PoolerSpec, profiles, roleSql } from "./fault.ts";
import type { Material } from "./material.ts";
import { startPlainRefuser, startScript } from "./script.ts";
import { startSlowLink } from "./slow-link.ts";

/** The setup of a fault. `texts` are the values of placeholders; `secrets` must not be in any output. */
export type Setting = {
  text: string;
  secrets: string[];
  environment: Record<string, string>;
  files: Record<string, string>;
  texts: Record<string, string>;
  /** Runs SQL in the fault's database as a role. */
  query: (sql: string, role: string) => Promise<void>;
  stop: () => Promise<void>;
};

/** The servers of a run, each started for the first fault that needs it. */
export type Servers = {
  get: (profile: string, major: number | undefined) => Promise<Server>;
  stitch: () => Promise<StitchApi>;
  stop: () => Promise<void>;
};

export function openServers(material: Material): Servers {
  const started = new Map<string, Promise<Server>>();
  let stitch: Promise<StitchApi> | null = null;
  return {
    stitch: () => {
      stitch ??= startStitchApi();
      return stitch;
    },
    get: (profile, major = newestMajor()) => {
      const key = `${profile} ${major}`;
      const server = started.get(key) ?? startProfile(profile, major, material);
      started.set(key, server);
      return server;
    },
    stop: async () => {
      await Promise.all([...started.values(), stitch].map(async (server) => (await server)?.stop()));
    },
  };
}

/** The setup needs to write, even on a server whose transactions are read-only by default. */
const writable = { options: "-c default_transaction_read_only=off" };

async function startProfile(name: string, major: number, { certificates }: Material): Promise<Server> {
  const profile = profiles[name];
  if (profile === undefined) throw new Error(`servers.yml has no server ${name}.`);
  const { hba = [], settings = {}, tls, standby = false } = profile;
  const certificate = tls === undefined ? undefined : certificates[tls];
  const server = await startPostgres({
    major,
    hba,
    settings: { password_encryption: "scram-sha-256", ...settings },
    ...(certificate === undefined ? {} : { tls: { certificate: certificate.chain, key: certificate.key } }),
  });
  await server.query("CREATE ROLE owner", writable);
  if (standby) {
    await server.query("CREATE ROLE loader LOGIN; GRANT CREATE ON DATABASE postgres TO loader");
    await server.becomeStandby();
  }
  return server;
}

let count = 0;

/** Uses unique names, so that faults on one server do not interfere. */
export async function setUp(fault: Fault, servers: Servers, material: Material): Promise<Setting> {
  const stops: (() => Promise<unknown>)[] = [];
  const number = ++count;
  const texts: Record<string, string> = {
    ...material.texts,
    role: `role_${number}`,
    database: `database_${number}`,
    group: `group_${number}`,
    password: passwordOf(fault, 0),
    "other password": passwordOf(fault, 1),
    host: "127.0.0.1",
    "ssh.host": "127.0.0.1",
    "free port": String(await freePort()),
    "stitch token": makeCanary("token"),
    "an hour ago": hoursAgo(1),
    "two days ago": hoursAgo(48),
  };
  const server = fault.server === undefined ? null : await servers.get(fault.server, fault.major);
  if (server !== null) {
    texts.port = String(server.port);
    await makeRole(server, fault, texts, stops);
  }
  if (fault.pooler !== undefined && server !== null) {
    const pooler = await startPooler(fault.pooler, server, material, texts);
    stops.push(pooler.stop);
    Object.assign(texts, pooler.texts);
  }
  const connectTo = async (starting: Promise<{ port: number; stop: () => Promise<unknown> }>) => {
    const { port, stop } = await starting;
    stops.push(stop);
    texts.port = String(port);
  };
  if (fault.refuses_plain !== undefined)
    await connectTo(startPlainRefuser(Number(texts.port), fault.refuses_plain));
  if (fault.listener !== undefined) await connectTo(startScript(fault.listener, material));
  if (fault.slow !== undefined) await connectTo(startSlowLink(Number(texts.port), fault.slow));
  if (fault.bastion !== undefined) {
    const bastion = await startFaultyBastion(fault.bastion, material, texts);
    stops.push(bastion.stop);
    texts["ssh.port"] = String(bastion.port);
    texts["ssh.user"] = bastion.user;
  }
  const filledTexts = (values: Record<string, string> = {}) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, fill(value, isUrl(value) ? inUrl(texts) : texts)]),
    );
  const stitch = fault.stitch === undefined ? null : await servers.stitch();
  stitch?.accounts.set(texts["stitch token"]!, withTexts(fault.stitch, texts) as StitchAccount);
  const text = destinationsFile(fault, texts);
  const environment = {
    PASSWORD: texts.password!,
    SSH_KEY: texts["key.user"]!,
    GITHUB_TOKEN: texts.token!,
    ...stitch?.environment,
    ...filledTexts(fault.environment),
  };
  const files = filledTexts(fault.files);
  const keys = [
    texts["key.user"]!,
    ...Object.values(files).filter((content) => content.includes("PRIVATE KEY")),
  ];
  return {
    text,
    secrets: [
      texts.password!,
      texts.token!,
      ...keys,
      ...secretValues(text, environment),
      texts["stitch token"]!,
    ],
    environment,
    files,
    texts,
    query: async (sql, role) => {
      const asRole = role === "a superuser" ? "" : `SET ROLE "${role}"; `;
      const database = await connectable(server!, texts.database!);
      await server!.query(asRole + sql, { database });
    },
    stop: async () => {
      for (const stop of stops.reverse()) await stop();
    },
  };
}

async function startPooler(
  { mode, users, settings, databases, tls }: PoolerSpec,
  server: Server,
  { certificates }: Material,
  texts: Record<string, string>,
): Promise<{ stop: () => Promise<void>; texts: Record<string, string> }> {
  const logins = Object.entries(users ?? { "{role}": "{password}" });
  const certificate = tls === undefined ? undefined : certificates[tls];
  const lines = databases?.map((line) => fill(line, { ...texts, host: "{host}" }));
  const { port, stop } = await startPgBouncer(
    server,
    mode,
    Object.fromEntries(logins.map((login) => login.map((text) => fill(text, texts)))),
    {
      settings: settings?.map((line) => fill(line, texts)),
      databases: lines,
      tls: certificate && { certificate: certificate.chain, key: certificate.key },
    },
  );
  return { stop, texts: { port: String(port), database: lines?.at(-1)?.split(" ")[0] ?? "postgres" } };
}

function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

/**
 * Passwords of different kinds, by the fault's text, so that each has the same kind in every run. PgBouncer's user file can't
 * contain line breaks. With a line break, PostgreSQL uses a password unchanged, whereas `pg` normalizes its non-ASCII
 * characters. PostgreSQL before 14 rejects a long one in clear text. A finding about a wrong password says what is odd about it.
 */
function passwordOf({ about, pooler, environment, major, finds }: Fault, offset: number): string {
  const isOneLine = pooler !== undefined || /[^\0-\x7f]/.test(JSON.stringify(environment ?? {}));
  const isOld = major !== undefined && major < 14;
  const isWrong = finds === "auth/password-rejected";
  const kinds = (isWrong ? plainKinds : passwordKinds).filter(
    (kind) => !(isOneLine && kind === "multi-line") && !(isOld && kind === "long"),
  );
  return makeCanary(kinds[(about.length + offset) % kinds.length]!);
}

function isUrl(value: string): boolean {
  return value.startsWith("postgres://");
}

function inUrl(texts: Record<string, string>): Record<string, string> {
  return { ...texts, password: encodeURIComponent(texts.password!) };
}

/** The values of variables in secret keys of the file. */
function secretValues(text: string, environment: Record<string, string>): string[] {
  const named = [...text.matchAll(/\b(?:password|url|private_key|passphrase): "?\$\{(\w+)\}/g)];
  return named.map(([, name]) => environment[name!] ?? "");
}

async function makeRole(
  server: Server,
  fault: Fault,
  texts: Record<string, string>,
  stops: (() => Promise<unknown>)[],
) {
  const { role, database, password } = texts as Record<"role" | "database" | "password", string>;
  const other = texts["other password"]!;
  if (fault.server === "standby") {
    Object.assign(texts, { role: "loader", database: "postgres" });
    return;
  }
  const inLiteral = (text: string) => text.replaceAll("'", "''");
  const quoted = { ...texts, password: inLiteral(password), "other password": inLiteral(other) };
  const filled = (statements: string[]) => statements.map((statement) => fill(statement, quoted));
  await server.query(filled(roleSql(fault, server.major)), writable);
  const loaded = loadedSql(fault.loaded ?? [], role);
  if (loaded.length > 0) await server.query(loaded, { database });
  // Over separate connections, since one may change the settings of the next.
  for (const statement of filled(fault.sql ?? [])) await server.query(statement, { ...writable, database });
  for (let index = 0; index < (fault.hold ?? 0); index++) {
    const client = new pg.Client({ host: "127.0.0.1", port: server.port, user: role, database, password });
    client.on("error", () => {});
    await client.connect();
    stops.push(() => client.end());
  }
  if (fault.locked !== undefined) {
    const lock = await lockCatalog(server, database, fault.locked.catalog, fault.locked.ms);
    stops.push(lock.stop);
  }
}

/** The database to connect to, which must accept connections to change one that does not. */
async function connectable(server: Server, database: string): Promise<string> {
  const [row] = await server.query(`SELECT datallowconn FROM pg_database WHERE datname = '${database}'`);
  return row?.datallowconn === true ? database : "postgres";
}
