// Committed generated files are up to date.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

function checkGenerated() {
  return spawnSync(process.execPath, ["scripts/generate/generate.ts", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
}

test("types, validators, schemas, tables and rule pages are up to date", () => {
  const run = checkGenerated();
  expect(run.stdout + run.stderr).toBe("");
  expect(run.status).toBe(0);
});

test("the description of GitHub's API for tests is up to date, if the package is installed", () => {
  const run = spawnSync(process.execPath, ["scripts/generate/github-operations.ts", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  expect(run.stdout).toMatch(/^(@octokit\/openapi is not installed: .*\n)?$/);
});

test("the page of a removed rule is reported", () => {
  const page = path.join(root, "docs/rules/config/rule-of-yesterday.md");
  writeFileSync(page, "");
  try {
    const run = checkGenerated();
    expect(run.stdout).toContain("left over: docs/rules/config/rule-of-yesterday.md\n");
    expect(run.status).toBe(1);
  } finally {
    rmSync(page);
  }
});

/** A checkout on Windows may have CRLF; .ci/run compares every byte. */
function lines(file: string): string {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
}

test("dist/ and its licences are built from src/", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "dist-"));
  const run = spawnSync(process.execPath, ["scripts/build.ts", folder], { cwd: root, encoding: "utf8" });
  expect(run.stderr).toBe("");
  const files = readdirSync(path.join(folder, "dist")).sort();
  expect(readdirSync(path.join(root, "dist")).sort()).toEqual(files);
  for (const file of [...files.map((name) => path.join("dist", name)), "THIRD-PARTY-LICENSES.md"]) {
    const same = lines(path.join(root, file)) === lines(path.join(folder, file));
    expect(same, `${file} is stale: run \`npm run build\` and commit it`).toBe(true);
  }
  rmSync(folder, { recursive: true });
});
