// libpq itself, through psql.

import { execFile, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
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

/** Connects with only these settings of libpq. Returns psql's error; empty on success. */
export function runPsql(settings: Record<string, string | number>): Promise<string> {
  const conninfo = Object.entries(settings).map(
    ([name, value]) => `${name}='${String(value).replaceAll(/[\\']/g, "\\$&")}'`,
  );
  return new Promise((resolve) => {
    execFile(
      psqlProgram!,
      ["--no-psqlrc", "--no-password", "--command", "", conninfo.join(" ")],
      // libpq would look for certificates in the home folder.
      { env: { HOME: tmpdir(), LC_ALL: "C" } },
      (error, _, errors) => resolve(error === null ? "" : errors.trim() || error.message),
    );
  });
}

/** Runs a script as `psql -f` does, followed by typed input. Without a terminal, psql reads a password from standard input. */
export function runScript(
  script: string,
  settings: { port: number; user: string; database: string; password: string },
  typed = "",
): Promise<{ status: number | null; output: string }> {
  const { port, user, database, password } = settings;
  const where = ["-h", "127.0.0.1", "-p", String(port), "-U", user, "-d", database];
  const child = spawn(psqlProgram!, ["--no-psqlrc", "--no-password", ...where, "-f", script], {
    env: { HOME: tmpdir(), LC_ALL: "C", PGPASSWORD: password },
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
