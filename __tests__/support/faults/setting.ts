// Makes what a fault's file describes: servers, a role, a database, a bastion, and the destinations file itself.

import { readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { parse, stringify } from "yaml";
import { startPgBouncer } from "../pgbouncer.ts";
import { freePort } from "../ports.ts";
import { newestMajor, type Server, startPostgres } from "../postgres.ts";
import { startFaultyBastion } from "./bastions.ts";
import type { Fault } from "./fault.ts";
import type { Material } from "./material.ts";
import { startScript } from "./script.ts";
import { startSlowLink } from "./slow-link.ts";

type Profile = { hba?: string[]; settings?: Record<string, string>; tls?: string; standby?: boolean };

/** A fault, set up. `texts` is what the placeholders of its file stand for. */
export type Setting = {
  text: string;
  environment: Record<string, string>;
  files: Record<string, string>;
  texts: Record<string, string>;
  /** Runs SQL in the fault's database as a role. */
  query: (sql: string, role: string) => Promise<void>;
  stop: () => Promise<void>;
};

const profiles: Record<string, Profile> = parse(
  readFileSync(path.resolve(import.meta.dirname, "../../faults/servers.yml"), "utf8"),
);

/** Servers of a run, each started at the first fault that asks for it. */
export type Servers = {
  get: (profile: string, major: number | undefined) => Promise<Server>;
  stop: () => Promise<void>;
};

export function openServers(material: Material): Servers {
  const started = new Map<string, Promise<Server>>();
  return {
    get: (profile, major = newestMajor()) => {
      const key = `${profile} ${major}`;
      const server = started.get(key) ?? startProfile(profile, major, material);
      started.set(key, server);
      return server;
    },
    stop: async () => {
      for (const server of started.values()) await (await server).stop();
    },
  };
}

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
  await server.query("CREATE ROLE owner");
  if (standby) {
    await server.query("CREATE ROLE loader LOGIN; GRANT CREATE ON DATABASE postgres TO loader");
    await server.becomeStandby();
  }
  return server;
}

let count = 0;

/** Sets a fault up. Names are its own, so that faults on one server do not meet. */
export async function setUp(fault: Fault, servers: Servers, material: Material): Promise<Setting> {
  const stops: (() => Promise<unknown>)[] = [];
  const number = ++count;
  const texts: Record<string, string> = {
    ...material.texts,
    role: `role_${number}`,
    database: `database_${number}`,
    group: `group_${number}`,
    password: `password ${number}`,
    "free port": String(await freePort()),
  };
  const server = fault.server === undefined ? null : await servers.get(fault.server, fault.major);
  if (server !== null) {
    texts.port = String(server.port);
    await makeRole(server, fault, texts, stops);
  }
  if (fault.pooler !== undefined && server !== null) {
    const { mode, users = { [texts.role!]: texts.password! }, settings } = fault.pooler;
    const filled = Object.fromEntries(
      Object.entries(users).map(([user, password]) => [fill(user, texts), fill(password, texts)]),
    );
    const pooler = await startPgBouncer(server, mode, filled, settings);
    stops.push(pooler.stop);
    texts.port = String(pooler.port);
    texts.database = "postgres";
  }
  if (fault.listener !== undefined) {
    const listener = await startScript(fault.listener, material);
    stops.push(listener.stop);
    texts.port = String(listener.port);
  }
  if (fault.slow !== undefined) {
    const link = await startSlowLink(Number(texts.port), fault.slow);
    stops.push(link.stop);
    texts.port = String(link.port);
  }
  if (fault.bastion !== undefined) {
    const bastion = await startFaultyBastion(fault.bastion, material, texts);
    stops.push(bastion.stop);
    texts["ssh.port"] = String(bastion.port);
    texts["ssh.user"] = bastion.user;
  }
  const filled = (values: Record<string, string> = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fill(value, texts)]));
  return {
    text: destinationsFile(fault, texts),
    environment: { PASSWORD: texts.password!, SSH_KEY: texts["key.user"]!, ...filled(fault.environment) },
    files: filled(fault.files),
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

async function makeRole(
  server: Server,
  fault: Fault,
  texts: Record<string, string>,
  stops: (() => Promise<unknown>)[],
) {
  const { role, database, password } = texts as Record<"role" | "database" | "password", string>;
  if (fault.server === "standby") {
    Object.assign(texts, { role: "loader", database: "postgres" });
    return;
  }
  await server.query(`CREATE ROLE ${role} LOGIN PASSWORD '${password}'`);
  await server.query(`CREATE DATABASE ${database} OWNER owner`);
  if (fault.create !== false) await server.query(`GRANT CREATE ON DATABASE ${database} TO ${role}`);
  for (const statement of fault.sql ?? []) await server.query(fill(statement, texts), { database });
  for (let held = 0; held < (fault.hold ?? 0); held++) {
    const client = new pg.Client({ host: "127.0.0.1", port: server.port, user: role, database, password });
    client.on("error", () => {});
    await client.connect();
    stops.push(() => client.end());
  }
}

/** A database that takes no connections is opened again from another one. */
async function connectable(server: Server, database: string): Promise<string> {
  const [row] = await server.query(`SELECT datallowconn FROM pg_database WHERE datname = '${database}'`);
  return row?.datallowconn === true ? database : "postgres";
}

/** The entry as its file has it, written out key by key. */
function destinationsFile(
  { file: whole, entry = {}, bastion, region }: Fault,
  texts: Record<string, string>,
): string {
  if (whole !== undefined) return fill(whole, texts);
  const ssh = {
    host: "127.0.0.1",
    port: "{ssh.port}",
    user: "{ssh.user}",
    private_key: "${SSH_KEY}",
    host_key: "{host.ed25519.fingerprint}",
  };
  const usual = {
    host: "127.0.0.1",
    port: "{port}",
    username: "{role}",
    password: "${PASSWORD}",
    database: "{database}",
    ...(bastion === undefined ? {} : { ssh }),
  };
  const merged = merge(usual, entry);
  const file = {
    version: 1,
    ...(region === undefined ? {} : { region }),
    destinations: { warehouse: merged },
  };
  return stringify(filledIn(file, texts), { lineWidth: 0 }).replaceAll(/^(\s+port): "(\d+)"$/gm, "$1: $2");
}

function filledIn(value: unknown, texts: Record<string, string>): unknown {
  if (typeof value === "string") return fill(value, texts);
  if (Array.isArray(value)) return value.map((item) => filledIn(item, texts));
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, filledIn(item, texts)]));
}

function merge(usual: Record<string, unknown>, own: Record<string, unknown>): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...usual };
  for (const [key, value] of Object.entries(own)) {
    const before = merged[key];
    if (value === null) delete merged[key];
    else if (isMapping(before) && isMapping(value)) merged[key] = merge(before, value);
    else merged[key] = value;
  }
  return merged;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A placeholder that nothing stands for is left as it is: `{` has other meanings too. */
export function fill(text: string, texts: Record<string, string>): string {
  return text.replaceAll(/\{([a-z0-9. -]+)\}/g, (whole, name: string) => texts[name] ?? whole);
}
