// A real PgBouncer in front of a server, on a free port.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./ports.ts";
import type { Server } from "./postgres.ts";
import { isAvailable } from "./required.ts";
import { giveAway, ready, runAs, stopProcess, writeAll } from "./server-processes.ts";

export type PgBouncer = { port: number; log: () => string; stop: () => Promise<void> };

const program = ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer"].find((file) =>
  existsSync(file),
);

export const hasPgBouncer = isAvailable("PgBouncer", program !== undefined);

export type PgBouncerOptions = {
  settings?: string[] | undefined;
  /** Lines of `[databases]`, in which {host} is replaced with the server's address. */
  databases?: string[] | undefined;
  /** PEM text, in the files server.crt and server.key. `{folder}` in the settings is their folder. */
  tls?: { certificate: string; key: string } | undefined;
};

/** `users` can log in with their passwords, and PgBouncer uses the same credentials for the server. */
export async function startPgBouncer(
  server: Server,
  poolMode: "session" | "transaction",
  users: Record<string, string>,
  { settings = [], databases = ["postgres = {host} dbname=postgres"], tls }: PgBouncerOptions = {},
): Promise<PgBouncer> {
  const folder = await mkdtemp(path.join(tmpdir(), "pgbouncer-"));
  const port = await freePort();
  const userlist = Object.entries(users).map(
    ([user, password]) => `"${user}" "${password.replaceAll('"', '""')}"`,
  );
  const config = [
    "[databases]",
    ...databases.map((line) => line.replace("{host}", `host=127.0.0.1 port=${server.port}`)),
    "[pgbouncer]",
    "listen_addr = 127.0.0.1",
    `listen_port = ${port}`,
    "unix_socket_dir =",
    "auth_type = scram-sha-256",
    `auth_file = ${path.join(folder, "users.txt")}`,
    `pool_mode = ${poolMode}`,
    ...(tls === undefined
      ? []
      : ["client_tls_key_file = {folder}/server.key", "client_tls_cert_file = {folder}/server.crt"]),
    ...settings,
  ].map((line) => line.replaceAll("{folder}", folder));
  const contents = {
    "users.txt": userlist,
    "pgbouncer.ini": config,
    "server.crt": [tls?.certificate ?? ""],
    "server.key": [tls?.key ?? ""],
  };
  const files = Object.entries(contents).map(([name, lines]) => [name, `${lines.join("\n")}\n`]);
  await writeAll(folder, Object.fromEntries(files));
  await giveAway(folder);
  const child = spawn(program!, [path.join(folder, "pgbouncer.ini")], {
    ...runAs,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const lines: string[] = [];
  await ready(child, lines, /process up/);
  return {
    port,
    log: () => lines.join("\n"),
    stop: async () => {
      await stopProcess(child, "SIGTERM");
      await rm(folder, { recursive: true, force: true });
    },
  };
}
