// Files that were made to stall a run: each is answered within a second, with findings, and with few of them.

import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findFiles } from "../../src/config/files.ts";
import { forms } from "../../src/report/forms.ts";
import { markdownReport } from "../../src/report/markdown/markdown.ts";
import type { Report } from "../../src/report/report.generated.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { bombs, hostileTexts } from "../support/bombs.ts";
import { makeWorkspace } from "../support/program.ts";
import { checkText, checkWorkspace } from "../support/run-check.ts";

/** Of the thread's own time, in seconds: what else runs on the machine does not count. */
const longest = 1;
/** What a form of a report may grow to, in characters; a file has four million at most. */
const largest = 20_000_000;

describe("a file that was made to stall a run is answered within a second", () => {
  test.each(bombs())("%s", async (_, make) => {
    const content = make();
    const { report, seconds } = await timed(() => answerTo(content));
    expect(seconds).toBeLessThan(longest);
    expect(report.version).toBe(1);
  });
});

describe("a text that no careless expression ends on is answered within a second", () => {
  test.each(hostileTexts())("%s, in every key", async (_, make) => {
    const content = make();
    const { report, seconds } = await timed(() => answerTo(content));
    expect(seconds).toBeLessThan(longest);
    expect(report.outcome).toBe("failed");
  });
});

describe("what is too much is said once", () => {
  const entry = '{ host: h, username: u, password: "${P}", database: d, ssl: true }';
  const aliases = Array.from(
    { length: 12 },
    (_, level) => `x-${level}: &a${level} [${level === 0 ? "1, 1" : `*a${level - 1}, `.repeat(10)}]`,
  ).join("\n");
  const ids = Array.from({ length: 5_001 }, (_, index) => `  id${index}:\n`).join("");
  test.each([
    [
      "aliases of aliases",
      `version: 1\n${aliases}\ndestinations: { one: ${entry} }\n`,
      "The file's aliases expand to more values than any destinations file needs.",
    ],
    [
      "words",
      `version: 1\ndestinations: { one: ${entry} }\nx-a: [${"1, ".repeat(100_000)}]\n`,
      "The file has more text than this check reads at once.",
    ],
    ["entries", `version: 1\ndestinations:\n${ids}`, "The file has more text than this check reads at once."],
    ["brackets", `version: 1\nx-a: ${"[".repeat(10_000)}`, "The file nests too deeply."],
    ["a key", `version: 1\n? ${"k".repeat(2_000)}\n: 1\n`, "A key is longer than 1,024 characters."],
    ["characters", "#".repeat(5_000_000), "The file has more text than this check reads at once."],
    ["bytes", "#".repeat(17_000_000), "The destinations file destinations.yml is larger than 16384 KiB."],
  ])("%s", async (_, text, message) => {
    const { findings, destinations } = await checkText(text, { options: { mode: "validate" } });
    expect(findings.map((finding) => finding.message)).toEqual([message]);
    expect(destinations).toEqual([]);
  });
});

describe("a pattern that was made to stall a run is answered within a second", () => {
  let workspace: string;
  beforeAll(async () => {
    workspace = await makeWorkspace({ [`${"a".repeat(200)}.yml`]: "", [`${"a/".repeat(60)}b.yml`]: "" });
  });
  afterAll(() => rm(workspace, { recursive: true }));

  test.each([
    ["alternatives of alternatives", "{a,b}".repeat(18)],
    ["a range of a milliard", "{1..1000000000}.yml"],
    ["nested alternatives", `${"{".repeat(40)}a${",b}".repeat(40)}`],
    ["repeated groups", "+(+(+(+(a))))b*"],
    ["groups that overlap", "*(a|a*)*(a|a*)*(a|a*)b.yml"],
    ["stars in one name", `${"*a".repeat(60)}b`],
    ["as many stars as are followed", "*a*a*b"],
    ["folders of any depth", `${"**/".repeat(60)}*.none`],
    ["as many folders of any depth as are followed", "**/a/**/a/**/*a*.none"],
    ["negations of negations", "!(!(!(a)))*"],
    ["open brackets", "[".repeat(5_000)],
    ["very many stars", "*".repeat(70_000)],
    ["very many words", "a*".repeat(3_000)],
  ])("%s", async (_, pattern) => {
    const { seconds } = await timed(() => findFiles([pattern], workspace));
    expect(seconds).toBeLessThan(longest);
  });

  test("what such a pattern gives is a finding that says so", async () => {
    const { findings } = await checkWorkspace(workspace, {
      options: { files: "*a*a*a*b", mode: "validate" },
    });
    expect(findings.map(({ message }) => message)).toEqual([
      "The destinations file *a*a*a*b is a pattern with more wildcards than any file's name needs.",
    ]);
  });
});

/** The report on a file, and every form of it. */
async function answerTo(content: string | Buffer): Promise<{ report: Report }> {
  const workspace = await makeWorkspace({ "destinations.yml": content });
  const report = await checkWorkspace(workspace, { options: { mode: "validate" } });
  for (const text of [
    forms.json.text(report),
    markdownReport(report),
    terminalReport(report, { colour: true, width: 120 }),
  ])
    expect(text.length).toBeLessThan(largest);
  await rm(workspace, { recursive: true });
  return { report };
}

async function timed<Result extends object>(
  work: () => Promise<Result>,
): Promise<Result & { seconds: number }> {
  const start = process.threadCpuUsage();
  const result = await work();
  const { user, system } = process.threadCpuUsage(start);
  return { ...result, seconds: (user + system) / 1_000_000 };
}
