// Report files: several at a time, each complete or absent.

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { reportNames } from "../../src/options.ts";
import { writeReports } from "../../src/report/files.ts";
import { isComparable, isReport } from "../../src/report/validate.ts";
import { makeWorkspace } from "../support/program.ts";
import { sampleReport } from "../support/sample-report.ts";

const names = ["report.html", "report.json", "report.md", "report.sarif", "report.xml"];

test("writes all five reports into a new folder, and returns their paths by name", async () => {
  const folder = await makeWorkspace({});
  const written = await writeReports(sampleReport(), reportNames, {
    folder: "a/b",
    from: folder,
    roots: [folder],
    folderInRepository: "",
  });
  expect(written).toEqual({
    failures: [],
    paths: {
      json: "a/b/report.json",
      sarif: "a/b/report.sarif",
      junit: "a/b/report.xml",
      markdown: "a/b/report.md",
      html: "a/b/report.html",
    },
  });
  expect((await readdir(path.join(folder, "a/b"))).sort()).toEqual(names);
  await rm(folder, { recursive: true });
});

test("replaces an older report as a whole, and names one that can't be replaced", async () => {
  const folder = await makeWorkspace({ "report.json": "older" });
  await mkdir(path.join(folder, "report.html"));
  await writeFile(path.join(folder, "report.html/kept"), "");
  const written = await writeReports(sampleReport(), ["json", "html"], {
    folder: "",
    from: folder,
    roots: [folder],
    folderInRepository: "",
  });
  expect(written.failures).toMatchObject([{ file: "report.html", refusal: { kind: "directory" } }]);
  expect(JSON.parse(await readFile(path.join(folder, "report.json"), "utf8"))).toMatchObject({ version: 1 });
  expect((await readdir(folder)).sort()).toEqual(["report.html", "report.json"]);
  await rm(folder, { recursive: true });
});

test("recognizes a report whether or not another was compared before", () => {
  const report: unknown = JSON.parse(JSON.stringify(sampleReport()));
  expect([isComparable, isReport, isComparable].map((recognizes) => recognizes(report))).toEqual([
    true,
    true,
    true,
  ]);
});
