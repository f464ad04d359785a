// Reading files: only regular files inside the workspace, up to the size limit.

import { spawnSync } from "node:child_process";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { displayPath, findFiles, isGlob, readText } from "../../src/config/files.ts";
import { checkText, checkWorkspace, makeWorkspace } from "../support/program.ts";

let workspace: string;
beforeAll(async () => {
  workspace = await makeWorkspace({
    "destinations.yml": "version: 1\n",
    "config/b.yml": "b",
    "config/a.yml": "a",
    "config/.hidden.yml": "h",
    "node_modules/x/y.yml": "no",
    "latin1.yml": Buffer.from([0xe4, 0xf6]),
    "bom.yml": "\ufeffversion: 1\n",
    "large.yml": "x".repeat(101),
  });
});
afterAll(() => rm(workspace, { recursive: true, force: true }));

const read = (file: string) => readText(path.resolve(workspace, file), workspace, 100);

test("lists the files of patterns in the order of the patterns, sorted within each, without duplicates", async () => {
  const { files, unmatched } = await findFiles(
    ["config/b.yml", "config/*.yml", "*.none", "missing.yml"],
    workspace,
  );
  expect(files.map(({ file }) => file)).toEqual([
    "config/b.yml",
    "config/.hidden.yml",
    "config/a.yml",
    "missing.yml",
  ]);
  expect(unmatched).toEqual(["*.none"]);
});

test("matches links to files, lists each file once, and follows no links to folders", async () => {
  const folder = await makeWorkspace({ "shared/b.yml": "b", "config/a.yml": "a" });
  const links = { "0": "a.yml", b: "../shared/b.yml", broken: "none", folder: "../shared", loop: "loop.yml" };
  for (const [name, target] of Object.entries(links))
    await symlink(target, path.join(folder, `config/${name}.yml`));
  const found = async (...patterns: string[]) =>
    (await findFiles(patterns, folder)).files.map(({ file }) => file);
  expect(await found("config/*.yml")).toEqual(["config/a.yml", "config/b.yml"]);
  expect(await found("**/*.yml")).toEqual(["config/a.yml", "shared/b.yml"]);
  expect(await found("config/0.yml", "config/broken.yml")).toEqual(["config/0.yml", "config/broken.yml"]);
  await rm(folder, { recursive: true });
});

test("a path that exists is not a pattern", async () => {
  const folder = await makeWorkspace({ "[env].yml": "", "{a}(1).yml": "", "e.yml": "" });
  const { files } = await findFiles(["[env].yml", "{a}(1).yml"], folder);
  expect(files.map(({ file }) => file)).toEqual(["[env].yml", "{a}(1).yml"]);
  await rm(folder, { recursive: true });
});

test("accepts backslashes as separators on Windows", async () => {
  const { files } = await findFiles(["config\\*.yml", "..\\missing\\[ab].yml"], workspace);
  expect(files.map(({ file }) => file)).toEqual(["config/.hidden.yml", "config/a.yml", "config/b.yml"]);
  expect(isGlob("config\\destinations.yml")).toBe(false);
});

test.each([
  ["config\\destinations.yml", "config/destinations.yml"],
  [".\\config\\a.yml", "config/a.yml"],
  ["C:\\work\\config\\a.yml", "config/a.yml"],
  ["c:/work/a.yml", "a.yml"],
  ["..\\other\\a.yml", "../other/a.yml"],
  ["D:\\elsewhere\\a.yml", "D:/elsewhere/a.yml"],
  [".", "."],
])("shows %s as %s on Windows", (named, shown) => {
  const folder = "C:\\work";
  expect(displayPath(named, path.win32.resolve(folder, named), folder, path.win32)).toBe(shown);
});

test.each([
  [".", "The destinations file `.` is a directory.", "Use the path of a file in it:\n    destinations.yml"],
  [
    "config/",
    "The destinations file `config` is a directory.",
    "Use the path of a file in it:\n    config/destinations.yml",
  ],
])("reports that %s is not a file, and suggests a file in it", async (files, message, fix) => {
  const { findings, outcome } = await checkWorkspace(workspace, { options: { files, mode: "validate" } });
  expect(findings).toMatchObject([{ rule: "config/unreadable", message, fix: { text: fix } }]);
  expect(outcome).toBe("failed");
});

test("does not match files in node_modules", async () => {
  const { files } = await findFiles(["**/y.yml"], workspace);
  expect(files).toEqual([]);
});

test("reads a regular file as UTF-8, without a byte order mark", async () => {
  const plain = { kind: "read", byteOrderMark: "", text: "version: 1\n" };
  expect(await read("destinations.yml")).toEqual(plain);
  expect(await read("bom.yml")).toEqual({ ...plain, byteOrderMark: "\ufeff" });
});

describe("files that are not read", () => {
  test.each([
    ["a file that is missing", "nothing.yml", { kind: "missing" }],
    ["a folder", "config", { kind: "directory" }],
    ["a file that is too large", "large.yml", { kind: "too-large", limit: 100 }],
    ["text in another encoding", "latin1.yml", { kind: "not-utf8" }],
    ["a path out of the workspace", "../../etc/hostname", { kind: "outside-workspace" }],
  ])("%s", async (_, file, reason) => {
    expect(await read(file)).toMatchObject({ kind: "unreadable", reason });
  });

  test("rejects a link out of the workspace, to a file or through a folder", async () => {
    const otherFolder = await makeWorkspace({ "secret.txt": "secret" });
    await symlink(path.join(otherFolder, "secret.txt"), path.join(workspace, "link.yml"));
    await symlink(otherFolder, path.join(workspace, "folder"));
    expect(await read("link.yml")).toEqual({ kind: "unreadable", reason: { kind: "outside-workspace" } });
    expect(await read("folder/secret.txt")).toEqual({
      kind: "unreadable",
      reason: { kind: "outside-workspace" },
    });
    await rm(otherFolder, { recursive: true });
  });

  test("rejects a folder beside the workspace whose name has the same beginning", async () => {
    const beside = `${workspace}-beside`;
    await mkdir(beside);
    await writeFile(path.join(beside, "x.yml"), "x");
    expect(await read(path.join(beside, "x.yml"))).toEqual({
      kind: "unreadable",
      reason: { kind: "outside-workspace" },
    });
    await rm(beside, { recursive: true });
  });

  test.skipIf(process.platform === "win32")("rejects a FIFO without a writer, and a device", async () => {
    const folder = await makeWorkspace({});
    spawnSync("mkfifo", [path.join(folder, "pipe")]);
    expect(await readText(path.join(folder, "pipe"), folder, 100)).toEqual({
      kind: "unreadable",
      reason: { kind: "not-a-file" },
    });
    expect(await readText("/dev/zero", "/", 100)).toEqual({
      kind: "unreadable",
      reason: { kind: "not-a-file" },
    });
    await rm(folder, { recursive: true });
  });
});

test("accepts a workspace that is itself a link", async () => {
  const link = path.join(tmpdir(), `link-${process.pid}`);
  await symlink(workspace, link);
  expect(await readText(path.join(link, "destinations.yml"), link, 100)).toMatchObject({ kind: "read" });
  await rm(link);
});

test("reads a whole file of ten thousand destinations with ten keys each", async () => {
  const entry = (index: number) =>
    `  d${index}:\n    display_name: Warehouse ${index}\n    host: db${index}.example.com\n    port: 5432\n    username: stitch\n    password: \${P}\n    database: analytics\n    ssl: true\n    schemas: [a, b]\n    ssh:\n      host: bastion.example.com\n      user: stitch\n      private_key: \${K}\n`;
  const text = `version: 1\n\n# all of them\ndestinations:\n  # the first\n${Array.from({ length: 10_000 }, (_, index) => entry(index)).join("")}`;
  const report = await checkText(text, { options: { mode: "validate" } });
  expect(report.findings).toEqual([]);
  expect(report.summary).toMatchObject({ total: 10_000, skipped: 10_000 });
});
