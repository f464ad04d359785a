// `--fix` undoes fixes that make a file worse, and applies only one fix in a place.

import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Report, ReportFinding } from "../../src/report/report.generated.ts";
import { filesOnDisk, fixFiles } from "../../src/terminal/fix.ts";
import { checkWorkspace, makeWorkspace } from "../support/program.ts";

const text = `version: 1
destinations:
  warehouse:
    type: herokuu
    url: \${URL}
    ssl: true
`;

let workspace: string;
beforeEach(async () => {
  workspace = await makeWorkspace({ "destinations.yml": text });
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

const validate = () => checkWorkspace(workspace, { options: { mode: "validate" } });
const hostIn = (folder: string) => ({ folder, workspace: folder, confined: false, environment: {} });
const typeFix = { line: 4, title: "Invalid value of `type`" };
const now = () => readFile(path.join(workspace, "destinations.yml"), "utf8");

/** The report of the file, with its one fix replaced. */
async function reportWithEdit(change: (finding: ReportFinding) => ReportFinding[]): Promise<Report> {
  const report = await validate();
  const destinations = report.destinations.map((each) => ({
    ...each,
    findings: each.findings.flatMap((finding) => (finding.fix?.replaces ? change(finding) : [finding])),
  }));
  return { ...report, destinations };
}

const withText = (finding: ReportFinding, words: string, safe = true): ReportFinding => ({
  ...finding,
  fix: { ...finding.fix!, text: words, safe },
});

test.each([
  ["breaks the file", "    type: [heroku"],
  ["causes more errors than it fixes", "    typ: heroku\n    prot: 1\n    hots: x"],
])("undoes a fix that %s", async (_, words) => {
  const report = await reportWithEdit((finding) => [withText(finding, words)]);
  expect(await fixFiles(report, filesOnDisk(hostIn(workspace)), validate)).toEqual([
    { file: "destinations.yml", fixes: [typeFix], kind: "undone" },
  ]);
  expect(await now()).toBe(text);
});

test("undoes a fix that made the file worse, even if only connecting finds errors", async () => {
  const unset = { rule: "config/unset-variable", severity: "error" } as ReportFinding;
  const report = await reportWithEdit((finding) => [
    withText(finding, "    typ: heroku\n    prot: 1"),
    { ...unset, fix: null, ignored: null, location: finding.location },
  ]);
  expect((await fixFiles(report, filesOnDisk(hostIn(workspace)), validate))[0]!.kind).toBe("undone");
  expect(await now()).toBe(text);
});

test("applies the first of two fixes for one line, and none that needs a review", async () => {
  const report = await reportWithEdit((finding) => [
    withText(finding, "    type: postgresql # unsafe", false),
    withText(finding, "    type: heroku # first"),
    withText(finding, "    type: heroku # second"),
  ]);
  expect(await fixFiles(report, filesOnDisk(hostIn(workspace)), validate)).toEqual([
    { file: "destinations.yml", fixes: [typeFix], kind: "fixed" },
  ]);
  expect(await now()).toBe(text.replace("herokuu", "heroku # first"));
});

test("does not fix an ignored finding", async () => {
  const report = await reportWithEdit((finding) => [
    { ...finding, ignored: { reason: "Ours", until: null } },
  ]);
  expect(await fixFiles(report, filesOnDisk(hostIn(workspace)), validate)).toEqual([]);
  expect(await now()).toBe(text);
});
