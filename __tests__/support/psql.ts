// libpq itself, through psql.

import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import { isAvailable } from "./required.ts";

/** Debian's /usr/bin/psql is a script that looks for this one, and takes three times as long. */
const debian = "/usr/lib/postgresql";
const versions = existsSync(debian)
  ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
  : [];
/** Undefined if there is none. */
export const psqlProgram = [
  ...versions.map((version) => `${debian}/${version}/bin/psql`),
  "/usr/bin/psql",
  "/usr/local/bin/psql",
  "/opt/homebrew/bin/psql",
].find((file) => existsSync(file));

/** If false, tests are skipped by name; CI installs it. Before 15, libpq did not support addresses in certificates. */
export const hasPsql = isAvailable(
  "psql 15 or newer",
  psqlProgram !== undefined && psqlMajor(psqlProgram) >= 15,
);

/** Settings of libpq. */
export type Conninfo = Record<string, string | number>;

/** Connects with only these settings. Returns psql's error; empty on success. */
export async function runPsql(settings: Conninfo): Promise<string> {
  const [error = ""] = await runPsqls([settings]);
  return error;
}

/** The same for each of several settings. A shell starts psql faster than a large process like that of the tests. */
export async function runPsqls(all: readonly Conninfo[]): Promise<string[]> {
  const script = `program=$1; shift
    for settings; do
      "$program" --no-psqlrc --no-password --command "" "$settings" || echo "status $?" >&2
      printf "\\036" >&2
    done`;
  const child = spawn("sh", ["-c", script, "sh", psqlProgram!, ...all.map(textOf)], {
    env: ownEnvironment,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const errors = (await text(child.stderr)).split("\x1e");
  return all.map((_, index) => errors[index]!.trim());
}

function textOf(settings: Conninfo): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}='${String(value).replaceAll(/[\\']/g, "\\$&")}'`)
    .join(" ");
}

/** libpq would look for certificates in the home folder. */
const ownEnvironment = { HOME: tmpdir(), LC_ALL: "C" };

/** Runs a script as `psql -f` does, followed by typed input. Without a terminal, psql reads a password from standard input. */
export function runScript(
  script: string,
  settings: { port: number; user: string; database: string; password: string },
  typed = "",
): Promise<{ status: number | null; output: string }> {
  const { port, user, database, password } = settings;
  const where = ["-h", "127.0.0.1", "-p", String(port), "-U", user, "-d", database];
  const child = spawn(psqlProgram!, ["--no-psqlrc", "--no-password", ...where, "-f", script], {
    env: { ...ownEnvironment, PGPASSWORD: password },
    detached: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(typed);
  return new Promise((resolve) => {
    child.once("close", (status) => resolve({ status, output }));
  });
}

function psqlMajor(file: string): number {
  const { stdout } = spawnSync(file, ["--version"], { encoding: "utf8" });
  return Number(/\(PostgreSQL\) (\d+)/.exec(stdout)?.[1]);
}
