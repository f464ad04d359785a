// .pre-commit-hooks.yaml and docs/before-a-commit.md: the hook and the commands, run as before a commit.

import { readdirSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { blocksOf, pageAt } from "../support/docs/pages.ts";
import { runCli } from "../support/program.ts";
import { ownWorkspaces } from "../support/workspaces.ts";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFile(path.join(root, file), "utf8");
const [hook, ...others] = parse(await read(".pre-commit-hooks.yaml"));
const [usual, renamed, staged] = blocksOf(pageAt("docs/before-a-commit.md"));
const product = JSON.parse(await read("package.json"));

const good = `version: 1
destinations:
  warehouse:
    host: db.example.com
    username: stitch
    password: \${WAREHOUSE_PASSWORD}
    database: analytics
    ssl: true
`;
const another = good.replace("warehouse:", "ledger:").replace("analytics", "ledger");
const bad = good.replace("host:", "hots:");

const workspaceWith = ownWorkspaces();

/** Runs a hook in a repository with these files, on the given ones. */
async function runBefore(entry: string, files: Record<string, string>, isMeant: (file: string) => boolean) {
  const workspace = await workspaceWith(files);
  const [program, ...args] = entry.split(" ");
  expect(product.bin).toHaveProperty(program!);
  return runCli([...args, ...Object.keys(files).filter(isMeant)], workspace);
}

describe("the hook", () => {
  const isMeant = (file: string) => new RegExp(hook.files).test(file);

  test("has the fields of pre-commit's manifest, including the required ones", () => {
    expect(others).toEqual([]);
    // https://pre-commit.com/#creating-new-hooks
    const known =
      "id name entry language files exclude types types_or exclude_types always_run fail_fast verbose pass_filenames require_serial description language_version minimum_pre_commit_version args stages";
    expect(known.split(" ")).toEqual(expect.arrayContaining(Object.keys(hook)));
    expect(hook).toMatchObject({ id: "destination-check", name: expect.any(String), language: "node" });
    // File names are passed by default.
    expect(hook.pass_filenames ?? true).toBe(true);
  });

  test.each([
    ["destinations.yml", true],
    ["data/destinations.yaml", true],
    ["my-destinations.yml", false],
    ["destinations.yml.bak", false],
  ])("is for %s: %s", (file, meant) => {
    expect(isMeant(file)).toBe(meant);
  });

  test("lets valid files pass, and stops an invalid one with its place", async () => {
    const files = { "destinations.yml": good, "data/destinations.yml": another, "other.yml": bad };
    expect(await runBefore(hook.entry, files, isMeant)).toMatchObject({ status: 0, stderr: "" });
    const run = await runBefore(hook.entry, { ...files, "data/destinations.yml": bad }, isMeant);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(run.stdout).toContain(
      "data/destinations.yml:4:5: error: warehouse: Unknown key `hots` [config/unknown-key]",
    );
    expect(run.stdout).not.toContain("other.yml");
  });

  test("loads less than two fifths of the program, and no library for connections", async () => {
    const folder = await workspaceWith({ "destinations.yml": good });
    const coverage = path.join(folder, "coverage");
    const [, ...args] = hook.entry.split(" ");
    await runCli([...args, "destinations.yml"], folder, { NODE_V8_COVERAGE: coverage });
    const [report] = await readdir(coverage);
    const { result } = JSON.parse(await readFile(path.join(coverage, report!), "utf8"));
    const dist = pathToFileURL(path.join(root, "dist/")).href;
    const loaded: string[] = result
      .map(({ url }: { url: string }) => url)
      .filter((url: string) => url.startsWith(dist))
      .map((url: string) => url.slice(dist.length));
    expect(loaded).toContain("cli.js");
    expect(loaded).not.toEqual(expect.arrayContaining(["thread.js"]));
    expect(loaded).not.toEqual(expect.arrayContaining(["ssh.js"]));
    const bytes = (files: string[]) =>
      files.reduce((sum, file) => sum + statSync(path.join(root, "dist", file)).size, 0);
    expect(bytes(loaded)).toBeLessThan(bytes(readdirSync(path.join(root, "dist"))) * 0.4);
  });
});

describe("the page", () => {
  test("names this repository, the tag of a version and the hook", () => {
    for (const block of [usual, renamed]) {
      const [repo] = parse(block!.text).repos;
      expect(`git+${repo.repo}.git`).toBe(product.repository.url);
      expect(repo.rev).toMatch(/^v\d+\.\d+\.\d+$/);
      expect(repo.hooks.map(({ id }: { id: string }) => id)).toEqual([hook.id]);
    }
    const [{ files }] = parse(renamed!.text).repos[0].hooks;
    expect(new RegExp(files).test("destinations/europe.yml")).toBe(true);
  });

  test("has a lint-staged command that stops an invalid file, and lets a valid one pass", async () => {
    const [[pattern, entry]] = Object.entries<string>(JSON.parse(staged!.text)["lint-staged"]) as [
      [string, string],
    ];
    const isMeant = (file: string) => file === pattern;
    expect(await runBefore(entry, { "destinations.yml": good }, isMeant)).toMatchObject({ status: 0 });
    expect(await runBefore(entry, { "destinations.yml": bad }, isMeant)).toMatchObject({ status: 1 });
  });
});
