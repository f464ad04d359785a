// The recipes of docs/architecture.md, applied as written in a copy of the repository.

import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { reportNames } from "../src/options.ts";
import { blocksOf, pageAt, root } from "./support/docs/pages.ts";

const blocks = blocksOf(pageAt("docs/architecture.md"));

const diffs = blocks.filter(({ language }) => language === "diff").map(({ text }) => diffOf(text));

/** Folders that no recipe needs, and the generated rule pages. */
const leftOut = ["node_modules", "dist", "coverage", "demo-output", path.join("docs", "rules")];

let copy = "";

beforeAll(async () => {
  copy = mkdtempSync(path.join(tmpdir(), "recipes-"));
  const isNeeded = (file: string) => !file.startsWith(".") && !leftOut.includes(file);
  cpSync(root, copy, { recursive: true, filter: (source) => isNeeded(path.relative(root, source)) });
  linkPackages();
  linkServers();
  for (const diff of diffs) apply(diff);
  const tests = ["__tests__/faults/server.test.ts", "__tests__/rules/catalogue.test.ts"];
  const named = "server/(owned|lock-timeout)|rule";
  await run("scripts/build.ts", []);
  await run("node_modules/vitest/vitest.mjs", ["run", ...tests, "-t", named, "-u"]);
  await run("scripts/generate/generate.ts", []);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("the recipes compile, and pass the linter", async () => {
  const sources = diffs.map((diff) => diff.file).filter((name) => name.endsWith(".ts"));
  expect(sources.length).toBeGreaterThan(4);
  writeFileSync(path.join(copy, "tsconfig.src.json"), '{ "extends": "./tsconfig.json", "include": ["src"] }');
  await run("node_modules/typescript/bin/tsc", ["--noEmit", "--project", "tsconfig.src.json"]);
  const lint = ["check", "--vcs-enabled=false", "--error-on-warnings", ...sources];
  await run("node_modules/@biomejs/biome/bin/biome", lint);
});

test("a new rule applies, and has its page, its line in the index and its id in the schema", () => {
  const golden = read("__tests__/faults/server/owned.found");
  expect(golden).toContain("notice server/user-owns-database\n");
  expect(golden).toContain("belongs to `{role}`.");
  expect(read("docs/rules/server/user-owns-database.md")).toContain("can drop everything in the database.");
  expect(read("docs/rules/README.md")).toContain("(server/user-owns-database.md) | Notice |");
  expect(read("schema/destinations.schema.json")).toContain('"server/user-owns-database"');
});

test("a new fact is in the message of the rule that reads it", () => {
  const golden = read("__tests__/faults/server/owned.found");
  expect(golden).toContain("message: `{database}` (collation C) belongs to `{role}`.\n");
});

test("a new fault is one file, and its finding is the one on the page", () => {
  const shown = blocks.find(({ language }) => language === "text")!;
  expect(read("__tests__/faults/server/lock-timeout.found")).toBe(shown.text);
});

test("a new report is written, and is an output of the action", async () => {
  const workspace = path.join(copy, "examples/quick-start");
  writeFileSync(path.join(workspace, "destinations.yml"), "version: 1\ndestinations:\n  warehouse: {}\n");
  const args = [path.join(copy, "src/cli.ts"), "--mode", "validate", "--reports", "csv"];
  const checked = promisify(execFile)(process.execPath, args, { cwd: workspace });
  expect(await checked.catch((error: { code: number }) => error)).toMatchObject({ code: 1 });
  const [head, first] = readFileSync(
    path.join(workspace, "destination-check-report/report.csv"),
    "utf8",
  ).split("\r\n");
  expect(head).toBe('"destination","status","rule","severity","title"');
  expect(first).toMatch(/^"warehouse","failed","config\/schema","error","/);
  const outputs = Object.keys(parse(read("action.yml")).outputs);
  expect(outputs.filter((name) => name.startsWith("report-"))).toEqual(
    [...reportNames, "csv"].map((name) => `report-${name}`),
  );
});

test("a new input needs two edits: its declaration and its use", () => {
  expect(editsOf("A new input")).toEqual(["src/options.ts", "src/check.ts"]);
});

test("a new input is in action.yml, the reference, the help and the program", async () => {
  expect(parse(read("action.yml")).inputs.except).toEqual({
    description: "Do not check the destinations with these ids.",
    default: "",
  });
  expect(read("docs/reference/action.md")).toContain("| `except` | `--except` |");
  const workspace = mkdtempSync(path.join(copy, "input-"));
  writeFileSync(path.join(workspace, "destinations.yml"), "version: 1\ndestinations: { one: {}, two: {} }\n");
  const run = (...args: string[]): Promise<{ stdout: string }> =>
    promisify(execFile)(process.execPath, [path.join(copy, "src/cli.ts"), ...args], { cwd: workspace }).catch(
      (error: { stdout: string }) => error,
    );
  expect((await run("--help")).stdout).toMatch(/^ {2}--except ID… +Do not check/m);
  const { stdout } = await run("--mode", "validate", "--except", "one", "--format", "json");
  expect(JSON.parse(stdout).destinations.map(({ id }: { id: string }) => id)).toEqual(["two"]);
});

test("a new key needs two edits, and one for each use", () => {
  expect(editsOf("A new key")).toEqual([
    "schema/destinations.schema.json",
    "src/config/keys.ts",
    "src/config/destination.ts",
    "src/config/resolve.ts",
  ]);
});

test("a new key is accepted, suggested, described in the reference and omitted by export", async () => {
  const workspace = mkdtempSync(path.join(copy, "key-"));
  const file = (key: string) =>
    `version: 1\ndestinations:\n  one: { ${key}: me, host: db.test, username: u, password: "\${P}", database: d, ssl: true }\n`;
  const run = (key: string, ...args: string[]) => {
    writeFileSync(path.join(workspace, "destinations.yml"), file(key));
    return promisify(execFile)(process.execPath, [path.join(copy, "src/cli.ts"), ...args], {
      cwd: workspace,
    });
  };
  await run("contact", "--mode", "validate");
  const misspelt = await run("contcat", "--mode", "validate").catch((error: { stdout: string }) => error);
  expect(misspelt.stdout).toContain("did you mean `contact`?");
  expect((await run("contact", "export", "one")).stderr).toContain("`contact`: omitted");
  expect(read("docs/reference/destinations-file.md")).toContain("### `contact`");
});

type Diff = { file: string; before: string; after: string };

/** The files that a recipe's diffs change, in order. */
function editsOf(heading: string): string[] {
  const { text } = pageAt("docs/architecture.md");
  const [, section = ""] = text.split(`\n## ${heading}\n`);
  return [...section.split("\n## ")[0]!.matchAll(/^```diff\n--- (\S+)$/gm)].map(([, file]) => file!);
}

function diffOf(text: string): Diff {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const side = (marks: string) =>
    lines.flatMap((line) => (marks.includes(line[0]!) ? [`${line.slice(1)}\n`] : [])).join("");
  return { file: head.replace("--- ", ""), before: side(" -"), after: side(" +") };
}

function apply({ file, before, after }: Diff): void {
  const target = path.join(copy, file);
  const isNew = before === "";
  const parts = isNew ? ["", ""] : readFileSync(target, "utf8").split(before);
  if (parts.length !== 2)
    throw new Error(`docs/architecture.md: ${file} has these lines ${parts.length - 1} times:\n${before}`);
  writeFileSync(target, parts.join(after), { flag: isNew ? "wx" : "w" });
}

/** Links each package separately, so that caches in node_modules belong to the copy. */
function linkPackages(): void {
  mkdirSync(path.join(copy, "node_modules"));
  for (const name of readdirSync(path.join(root, "node_modules"))) {
    if (name.startsWith(".")) continue;
    symlinkSync(path.join(root, "node_modules", name), path.join(copy, "node_modules", name), "junction");
  }
}

function read(file: string): string {
  return readFileSync(path.join(copy, file), "utf8");
}

/** PostgreSQL's binaries, and the other majors that CI tests. */
function linkServers(): void {
  for (const folder of [".ci/servers", ".ci/majors"]) {
    const packages = path.join(root, folder, "node_modules");
    if (!existsSync(packages)) continue;
    mkdirSync(path.join(copy, folder), { recursive: true });
    cpSync(path.join(root, folder, "package.json"), path.join(copy, folder, "package.json"));
    symlinkSync(packages, path.join(copy, folder, "node_modules"), "junction");
  }
}

/** Runs a script in the copy. If it fails, the error has its output. */
async function run(script: string, args: string[]): Promise<void> {
  const { VITEST: _, ...env } = process.env;
  const options = { cwd: copy, env };
  await promisify(execFile)(process.execPath, [script, ...args], options).catch(
    ({ message, stdout, stderr }: { message: string; stdout: string; stderr: string }) => {
      throw new Error(`${message}\n${stdout}\n${stderr}`);
    },
  );
}
