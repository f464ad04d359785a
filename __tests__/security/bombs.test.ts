// Files that are made to stall a run take no longer than harmless files of their size, and have few findings.

import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.generated.ts";
import { bombs, harmlessFile, hostileTexts, withOwnNames } from "../support/bombs.ts";
import { checkText, checkWorkspace, makeWorkspace } from "../support/program.ts";
import { usageOf } from "../support/usage.ts";

/** The maximum CPU time of a file relative to a harmless one. Quadratic behaviour takes hundreds of times as long. */
const most = 5;
/** The maximum for all files of a run together. If they take more, each is measured alone. */
const mostTogether = 1.2;
const together = 8;
/** The maximum size of a report format, in characters. A file has at most four million. */
const largest = 20_000_000;

const tooMuch = "The file is too large to be read at once.";

const kibibyte = 1024;
/** The sizes of harmless files. */
const sizes = [256 * kibibyte, 1024 * kibibyte, 4096 * kibibyte];

describe("a file that is made to stall a run takes no longer than a harmless one", () => {
  const all = bombs();
  const answerTo = inRuns(all.map(({ make }) => make));
  test.each(all.map((bomb, index) => ({ ...bomb, index })))("$name", async ({ index, isRead }) => {
    const answer = await answerTo(index);
    expect(answer.findings.length + answer.destinations.length).toBeGreaterThan(0);
    if (isRead) expect(messagesOf(answer)).not.toContain(tooMuch);
  });
});

describe("text that makes regular expressions slow takes no longer than harmless text", () => {
  const all = hostileTexts();
  const answerTo = inRuns(all.map(({ make }) => make));
  test.each(all.map((text, index) => ({ ...text, index })))("$name, in every key", async ({ index }) => {
    const { destinations } = await answerTo(index);
    expect(destinations.map(({ status }) => status)).toContain("failed");
  });
});

describe("reports excess once", () => {
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

describe("a pattern that is made to stall a run takes no longer than a harmless one", () => {
  const findFiles = (name: string) => usageOf(["--mode=validate", "--", name], workspace);
  let workspace: string;
  let harmless: number;
  beforeAll(async () => {
    workspace = await makeWorkspace({ [`${"a".repeat(200)}.yml`]: "", [`${"a/".repeat(60)}b.yml`]: "" });
    harmless = median(await costsOf(findFiles, "*.none"));
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
    await expectCheap(findFiles, pattern, harmless);
  });

  test("reports such a pattern", async () => {
    const report = await checkWorkspace(workspace, { options: { files: "*a*a*a*b", mode: "validate" } });
    expect(messagesOf(report)).toEqual([
      "The destinations file `*a*a*a*b` is a pattern with too many wildcards.",
    ]);
  });
});

type Answer = Pick<Report, "findings" | "destinations">;

function messagesOf({ findings }: Answer): string[] {
  return findings.map(({ message }) => message);
}

/** The reports on many files. The first request starts one run for several of them. */
function inRuns(files: (() => string | Buffer)[]): (index: number) => Promise<Answer> {
  const runs = new Map<number, Promise<Answer[]>>();
  return async (index) => {
    const first = index - (index % together);
    const run = runs.get(first) ?? answersTo(files.slice(first, first + together).map((make) => make()));
    runs.set(first, run);
    return (await run)[index - first]!;
  };
}

async function answersTo(contents: (string | Buffer)[]): Promise<Answer[]> {
  const own = contents.map((content, index) => withOwnNames(content, `p${index}`));
  const { report, forms, cpuMs } = await check(own);
  const yardsticks: number[] = [];
  for (const { length } of contents) yardsticks.push(await yardstickOf(length));
  if (cpuMs > mostTogether * yardsticks.reduce((sum, each) => sum + each))
    for (const content of contents)
      await expectCheap((each) => check([each]), content, await yardstickOf(content.length));
  for (const form of forms) expect(form.length).toBeLessThan(largest);
  return contents.map((_, index) => {
    const isOwn = ({ location }: { location: { file: string } }) => location.file === `${index}.yml`;
    const answer = {
      findings: report.findings.filter(isOwn),
      destinations: report.destinations.filter(isOwn),
    };
    expect(JSON.stringify(answer).length).toBeLessThan(largest);
    return answer;
  });
}

/** The result for some files, and two formats of it for people. */
async function check(contents: (string | Buffer)[]) {
  const files = Object.fromEntries(contents.map((content, index) => [`${index}.yml`, content]));
  const workspace = await makeWorkspace(files);
  try {
    const options = ["--mode=validate", "--reports=json,markdown", "--report-dir=."];
    const run = await usageOf([...options, ...Object.keys(files)], workspace);
    const form = (name: string) => readFile(path.join(workspace, name), "utf8");
    const report: Report = JSON.parse(await form("report.json"));
    return { report, forms: [await form("report.md"), run.stdout], cpuMs: run.cpuMs };
  } finally {
    await rm(workspace, { recursive: true });
  }
}

/** The cost of a harmless file of at least this size: the median of three runs. */
function yardstickOf(length: number): Promise<number> {
  const size = sizes.find((each) => each >= length) ?? sizes.at(-1)!;
  const known =
    yardsticks.get(size) ?? costsOf((content) => check([content]), harmlessFile(size)).then(median);
  yardsticks.set(size, known);
  return known;
}

const yardsticks = new Map<number, Promise<number>>();

/** If a file costs too much, the lowest of three measurements counts, because other work on the machine can only add time. */
async function expectCheap<Input>(
  run: (input: Input) => Promise<{ cpuMs: number }>,
  hostile: Input,
  yardstick: number,
): Promise<void> {
  const { cpuMs } = await run(hostile);
  if (cpuMs <= most * yardstick) return;
  const costs = await costsOf(run, hostile);
  expect(Math.min(...costs) / yardstick, "times a harmless run").toBeLessThan(most);
}

async function costsOf<Input>(
  run: (input: Input) => Promise<{ cpuMs: number }>,
  input: Input,
): Promise<number[]> {
  return [await run(input), await run(input), await run(input)].map(({ cpuMs }) => cpuMs);
}

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1]!;
}
