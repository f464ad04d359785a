// Files that were made to stall a run: each costs no more than a few harmless files of its size do, and is answered with few
// findings.

import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.generated.ts";
import { bombs, harmlessFile, hostileTexts } from "../support/bombs.ts";
import { checkText, checkWorkspace, makeWorkspace } from "../support/program.ts";
import { usageOf } from "../support/usage.ts";

/** So much of a harmless run's CPU time another may take. What grows with the square of a file's size takes hundreds. */
const most = 5;
/** What a form of a report may grow to, in characters; a file has four million at most. */
const largest = 20_000_000;

const tooMuch = "The file is too large to be read at once.";

const kibibyte = 1024;
/** Harmless files are made in these sizes. */
const sizes = [256 * kibibyte, 1024 * kibibyte, 4096 * kibibyte];

describe("a file that was made to stall a run costs what a harmless one does", () => {
  test.each(bombs())("$name", async ({ make, isRead }) => {
    const { report } = await answerTo(make());
    expect(report.version).toBe(1);
    if (isRead) expect(messagesOf(report)).not.toContain(tooMuch);
  });
});

describe("a text that no careless expression ends on costs what a harmless one does", () => {
  test.each(hostileTexts())("%s, in every key", async (_, make) => {
    const { report } = await answerTo(make());
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
      "The file's aliases expand to more values than a destinations file needs.",
    ],
    ["words", `version: 1\ndestinations: { one: ${entry} }\nx-a: [${"1, ".repeat(100_000)}]\n`, tooMuch],
    ["entries", `version: 1\ndestinations:\n${ids}`, tooMuch],
    ["brackets", `version: 1\nx-a: ${"[".repeat(10_000)}`, "The file is nested too deeply."],
    ["a key", `version: 1\n? ${"k".repeat(2_000)}\n: 1\n`, "A key is longer than 1,024 characters."],
    ["characters", "#".repeat(5_000_000), tooMuch],
    ["bytes", "#".repeat(17_000_000), "The destinations file `destinations.yml` is larger than 16384 KiB."],
  ])("%s", async (_, text, message) => {
    const report = await checkText(text, { options: { mode: "validate" } });
    expect(messagesOf(report)).toEqual([message]);
    expect(report.destinations).toEqual([]);
  });
});

describe("a pattern that was made to stall a run costs what a harmless one does", () => {
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
    await expectCheap((name) => usageOf(["--mode=validate", "--", name], workspace), pattern, "*.none");
  });

  test("what such a pattern gives is a finding that says so", async () => {
    const report = await checkWorkspace(workspace, { options: { files: "*a*a*a*b", mode: "validate" } });
    expect(messagesOf(report)).toEqual([
      "The destinations file *a*a*a*b is a pattern with more wildcards than any file's name needs.",
    ]);
  });
});

/** The report on a file, which costs what it may, and every form of which is as large as it may be. */
async function answerTo(content: string | Buffer): Promise<{ report: Report }> {
  const size = sizes.find((each) => each >= content.length) ?? sizes.at(-1)!;
  const { report, forms } = await expectCheap(check, content, harmlessFile(size));
  for (const form of forms) expect(form.length).toBeLessThan(largest);
  return { report };
}

function messagesOf({ findings }: Report): string[] {
  return findings.map(({ message }) => message);
}

/** The built program's answer to a file, in three forms. */
async function check(content: string | Buffer) {
  const workspace = await makeWorkspace({ "destinations.yml": content });
  try {
    const run = await usageOf(["--mode=validate", "--reports=json,markdown", "--report-dir=."], workspace);
    const form = (name: string) => readFile(path.join(workspace, name), "utf8");
    const [json, markdown] = await Promise.all([form("report.json"), form("report.md")]);
    return { ...run, report: JSON.parse(json) as Report, forms: [json, markdown, run.stdout] };
  } finally {
    await rm(workspace, { recursive: true });
  }
}

const yardsticks = new Map<unknown, number>();

/**
 * Runs something hostile, and throws where it costs more than it may. What a harmless run costs is the median of three,
 * and of one that costs too much the least of three counts: only what else runs on the machine makes two runs differ.
 */
async function expectCheap<Input, Result extends { cpuMs: number }>(
  run: (input: Input) => Promise<Result>,
  hostile: Input,
  harmless: Input,
): Promise<Result> {
  const costsOf = async (input: Input) =>
    [await run(input), await run(input), await run(input)].map(({ cpuMs }) => cpuMs);
  const yardstick =
    yardsticks.get(harmless) ?? (await costsOf(harmless)).toSorted((one, other) => one - other)[1]!;
  yardsticks.set(harmless, yardstick);
  const result = await run(hostile);
  if (result.cpuMs > most * yardstick)
    expect(Math.min(...(await costsOf(hostile))) / yardstick, "times a harmless run").toBeLessThan(most);
  return result;
}
