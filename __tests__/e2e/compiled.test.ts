// What Node keeps of a run for the next one: code alone, in a folder that nobody else can write to.

import { spawnSync } from "node:child_process";
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import module from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newestMajor, startPostgres } from "../support/postgres.ts";

const cli = path.resolve(import.meta.dirname, "../../dist/cli.js");
const isKept = module.enableCompileCache !== undefined && process.platform !== "win32";

let home = "";
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "home-"));
  await mkdir(path.join(home, "work"));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const text = (port: number) => `version: 1
destinations:
  warehouse:
    host: 127.0.0.1
    port: ${port}
    username: stitch
    password: \${PW}
    database: postgres
`;

test.skipIf(!isKept)("a run leaves its compiled code to the next one, which says the same", async () => {
  const server = await startPostgres({
    major: newestMajor(),
    hba: ["host all stitch 127.0.0.1/32 scram-sha-256"],
  });
  const password = "a-pass-word-that-nothing-else-holds";
  await server.query(
    `CREATE ROLE stitch LOGIN PASSWORD '${password}'; GRANT CREATE ON DATABASE postgres TO stitch`,
  );
  await writeFile(path.join(home, "work/destinations.yml"), text(server.port));
  const [first, second] = [run([], { PW: password }), run([], { PW: password })];
  await server.stop();
  expect(first).toMatchObject({ status: 0, stderr: "" });
  expect(withoutTimes(second.stdout)).toBe(withoutTimes(first.stdout));
  const folder = path.join(home, ".cache/destination-check");
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  const kept = await Promise.all((await filesIn(folder)).map((file) => readFile(file)));
  // Of both threads: a rule, and what the thread that dials asks.
  for (const text of ["config/duplicate-destination", "SET LOCAL search_path"])
    expect(kept.filter((bytes) => bytes.includes(text)).length, text).toBeGreaterThan(0);
  expect(kept.some((bytes) => bytes.includes(password))).toBe(false);
});

test.skipIf(!isKept)("nothing is kept where others can write, or where nobody wants it kept", async () => {
  await writeFile(path.join(home, "work/destinations.yml"), text(1));
  const folder = path.join(home, ".cache/destination-check");
  expect(run(["--mode", "validate"], { NODE_DISABLE_COMPILE_CACHE: "1" }).status).toBe(0);
  await expect(stat(folder)).rejects.toThrow("ENOENT");
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o777);
  expect(run(["--mode", "validate"]).status).toBe(0);
  expect(await filesIn(folder)).toEqual([]);
  await chmod(folder, 0o700);
  await chmod(path.dirname(folder), 0o777);
  expect(run(["--mode", "validate"]).status).toBe(0);
  expect(await filesIn(folder)).toEqual([]);
  await chmod(path.dirname(folder), 0o700);
  expect(run(["--mode", "validate"]).status).toBe(0);
  expect((await filesIn(folder)).length).toBeGreaterThan(0);
});

test.skipIf(!isKept || process.getuid?.() !== 0)(
  "nothing is made in a home that is another user's",
  async () => {
    await writeFile(path.join(home, "work/destinations.yml"), text(1));
    await chown(home, 65_534, 65_534);
    expect(run(["--mode", "validate"])).toMatchObject({ status: 0, stderr: "" });
    expect((await readdir(home)).sort()).toEqual(["work"]);
  },
);

test.skipIf(!isKept)("a home that is none is no trouble", async () => {
  await writeFile(path.join(home, "work/destinations.yml"), text(1));
  for (const no of ["/dev/null", "/nonexistent", ""])
    expect(run(["--mode", "validate"], { HOME: no })).toMatchObject({ status: 0, stderr: "" });
});

function run(args: string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [cli, ...args], {
    cwd: path.join(home, "work"),
    env: { PATH: process.env.PATH, HOME: home, ...env },
    encoding: "utf8",
  });
}

function withoutTimes(said: string): string {
  return said.replaceAll(/\d+ ms|\d+\.\d s/g, "some time");
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
}
