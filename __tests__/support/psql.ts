// libpq itself, through psql.

import { execFile, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
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
export const hasPsql = isAvailable(
  "psql 15 or newer",
  psqlProgram !== undefined && psqlMajor(psqlProgram) >= 15,
);

/** Connects with these settings of libpq and nothing else; the error is psql's, empty where it could. */
export function runPsql(settings: Record<string, string | number>): Promise<string> {
  const conninfo = Object.entries(settings).map(
    ([name, value]) => `${name}='${String(value).replaceAll(/[\\']/g, "\\$&")}'`,
  );
  return new Promise((resolve) => {
    execFile(
      psqlProgram!,
      ["--no-psqlrc", "--no-password", "--command", "", conninfo.join(" ")],
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
