// libpq itself, through psql.

import { execFile, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import { isAvailable } from "./required.ts";

/** Debian's /usr/bin/psql is a script that looks for this one, and takes three times as long. */
const debian = "/usr/lib/postgresql";
const versions = existsSync(debian)
  ? readdirSync(debian).sort((one, other) => Number(other) - Number(one))
  : [];
/** Undefined where there is none. */
export const psqlProgram = [
  ...versions.map((version) => `${debian}/${version}/bin/psql`),
  "/usr/bin/psql",
  "/usr/local/bin/psql",
  "/opt/homebrew/bin/psql",
].find((file) => existsSync(file));

/** Where it is false a test is skipped by name; in CI it is installed. Before 15 libpq knew no addresses in certificates. */
export const hasPsql = isAvailable("psql 15 or newer", psqlProgram !== undefined && psqlMajor(psqlProgram) >= 15);

type Settings = Record<string, string | number>;

function conninfo(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}='${String(value).replaceAll(/[\\']/g, "\\$&")}'`)
    .join(" ");
}

/** Runs a script as a person pastes it, who gives `answers` to what psql asks; what psql complains of. */
export async function runScript(settings: Settings, file: string, answers: string): Promise<string> {
  const psql = spawn(
    psqlProgram!,
    ["--no-psqlrc", "--set", "ON_ERROR_STOP=1", "--file", file, conninfo(settings)],
    // Detached: where there is a terminal psql would ask there.
    { detached: true, stdio: ["pipe", "ignore", "pipe"], env: { HOME: tmpdir(), LC_ALL: "C" } },
  );
  psql.stdin.end(answers);
  return text(psql.stderr);
}

/** Connects with these settings of libpq and nothing else; the error is psql's, empty where it could. */
export function runPsql(settings: Settings): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      psqlProgram!,
      ["--no-psqlrc", "--no-password", "--command", "", conninfo(settings)],
      // A home without certificates: libpq looks for some there.
      { env: { HOME: tmpdir(), LC_ALL: "C" } },
      (error, _, errors) => resolve(error === null ? "" : errors.trim() || error.message),
    );
  });
}

function psqlMajor(file: string): number {
  const { stdout } = spawnSync(file, ["--version"], { encoding: "utf8" });
  return Number(/\(PostgreSQL\) (\d+)/.exec(stdout)?.[1]);
}
