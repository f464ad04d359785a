// The npm package: it contains exactly what a run needs, and works without other packages.

import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { product } from "../../src/product.generated.ts";

const root = path.resolve(import.meta.dirname, "../..");

type Packed = { filename: string; files: { path: string }[] };

let folder = "";
let packed: Packed;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "package-"));
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], root);
  packed = JSON.parse(stdout)[0];
  await writeFile(path.join(folder, "package.json"), '{ "private": true }\n');
  await run("npm", ["install", "--offline", "--ignore-scripts", `./${packed.filename}`], folder);
});

afterAll(() => rm(folder, { recursive: true }));

test("contains the bundle, the schemas, action.yml and the licences, and nothing else", async () => {
  const below = async (name: string) =>
    (await readdir(path.join(root, name))).map((file) => `${name}/${file}`);
  const needed = [
    ...["LICENSE", "README.md", "THIRD-PARTY-LICENSES.md", "action.yml", "package.json"],
    ...(await below("dist")),
    ...(await below("schema")),
  ];
  expect(packed.files.map((file) => file.path).sort()).toEqual(needed.sort());
});

test("has no dependencies", async () => {
  const installed = await readdir(path.join(folder, "node_modules"));
  expect(installed.filter((name) => !name.startsWith("."))).toEqual(["postgres-destination-check"]);
});

// Yarn's Plug'n'Play otherwise keeps it in an archive, from which Node starts no thread.
test("is unpacked by every package manager", async () => {
  const manifest = await readFile(
    path.join(folder, "node_modules/postgres-destination-check/package.json"),
    "utf8",
  );
  expect(JSON.parse(manifest)).toMatchObject({ preferUnplugged: true });
});

test("has a command that prints its version", async () => {
  const { stdout } = await run("npx", ["--no-install", "destination-check", "--version"], folder);
  expect(stdout).toBe(`${product.name} ${product.version}\n`);
});

test("has a command that validates a file", async () => {
  await writeFile(path.join(folder, "destinations.yml"), "version: 1\ndestinations:\n  warehouse: {}\n");
  const args = ["--no-install", "destination-check", "--mode", "validate"];
  const outcome = await run("npx", args, folder).catch((error: unknown) => error);
  expect(outcome).toMatchObject({ code: 1, stdout: expect.stringContaining("destinations.yml:3:3") });
});

/** On Windows, npm's commands are scripts that need a shell. */
function run(command: string, args: string[], cwd: string) {
  return promisify(execFile)(command, args, { cwd, shell: process.platform === "win32" });
}
