// THIRD-PARTY-LICENSES.md lists every package in dist/ with a permissive licence.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { thirdPartyLicenses } from "../scripts/licenses.ts";

const root = path.resolve(import.meta.dirname, "..");

/** Licences that require only their text to be included. */
const allowed = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
  "Unlicense",
];

test("every bundled package has a permissive licence, with its full text", () => {
  const listed = readFileSync(path.join(root, "THIRD-PARTY-LICENSES.md"), "utf8").replaceAll("\r\n", "\n");
  const packages = [...listed.matchAll(/^## (\S+) \S+\n\n(.*)\n\n```text\n([\s\S]*?)\n```$/gm)].map(
    ([, name = "", license = "", text = ""]) => ({ name, license, text }),
  );
  expect(packages).toHaveLength([...listed.matchAll(/^## \S+ \d+\.\d+\.\d+\S*$/gm)].length);
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["@actions/core", "pg", "ssh2", "undici", "yaml"]));
  expect(packages.filter(({ license }) => !allowed.includes(license))).toEqual([]);
  const grants =
    /Permission is hereby granted|Permission to use, copy|Redistribution and use|Apache License|free and unencumbered/;
  expect(packages.filter(({ text }) => !grants.test(text.replaceAll(/\s+/g, " ")))).toEqual([]);
});

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "licenses-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A package with these files. Returns the path of its module. */
async function packageWith(files: Record<string, string>): Promise<string> {
  const at = path.join(folder, "node_modules/one");
  await mkdir(at, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(at, name), text);
  return path.join(at, "lib/index.js");
}

test("finds a licence at the end of a README", async () => {
  const module = await packageWith({
    "package.json": '{ "name": "one", "version": "1.0.0", "license": "MIT" }',
    "README.md": "# one\n\nDoes one thing.\n\n## License\n\nDo as you like.\n",
  });
  expect(thirdPartyLicenses([module])).toContain("## one 1.0.0\n\nMIT\n\n```text\nDo as you like.\n```\n");
});

test("a package without a licence text stops the build", async () => {
  const module = await packageWith({
    "package.json": '{ "name": "one", "version": "1.0.0", "license": "MIT" }',
  });
  expect(() => thirdPartyLicenses([module])).toThrow(
    "one has no licence text, so it can't be in the bundle.",
  );
});

test("a package that names the MIT licence and its author, without a copy, gets the text", async () => {
  const module = await packageWith({
    "package.json": '{ "name": "one", "version": "1.0.0", "license": "MIT", "author": "Its author" }',
  });
  expect(thirdPartyLicenses([module])).toMatch(
    /## one 1\.0\.0\n\nMIT\n\n```text\nMIT License\n\nCopyright \(c\) Its author\n/,
  );
});

test("our own modules need only the repository's licence", () => {
  expect(thirdPartyLicenses([path.join(root, "src/cli.ts"), "\0native"])).not.toContain("## ");
});
