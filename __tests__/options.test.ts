import { expect, test } from "vitest";
import { readOptions } from "../src/options.ts";
import { milliseconds } from "../src/text/phrases.ts";

test("an empty option has its default", () => {
  expect(readOptions({})).toEqual({
    kind: "options",
    options: {
      files: ["destinations.yml"],
      mode: "check",
      name: "destination-check",
      only: [],
      changedOnly: false,
      failOn: "error",
      allowedHosts: null,
      allowedVariables: null,
      trustedBranches: [],
      timeoutMs: 30_000,
      deadlineMs: 600_000,
      retries: 2,
      concurrency: 256,
      rehearse: false,
      certificateHorizonMs: 2_592_000_000,
      reports: [],
      reportDir: "destination-check-report",
      shard: null,
      shards: null,
      shardReports: [],
      previous: "",
    },
  });
});

test("lists are separated by lines, or by spaces and commas", () => {
  const read = readOptions({
    files: "a.yml\n  b/*.yml \n",
    only: "one, two\nthree",
    reports: "markdown json",
  });
  expect(read).toMatchObject({
    options: { files: ["a.yml", "b/*.yml"], only: ["one, two", "three"], reports: ["json", "markdown"] },
  });
});

test.each([
  ["500ms", 500],
  ["30s", 30_000],
  ["1.5s", 1_500],
  ["10m", 600_000],
  ["12h", 43_200_000],
  ["30d", 2_592_000_000],
  ["0s", null],
  ["30", null],
  ["30 s", null],
  ["-1s", null],
  ["", null],
])("the duration %s", (text, ms) => {
  expect(milliseconds(text)).toBe(ms);
});

test("reports all errors at once", () => {
  const read = readOptions({
    mode: "plans",
    shard: "3/2",
    shards: "257",
    "fail-on": "warnings",
    timeout: "30",
    deadline: "2d",
    concurrency: "0",
    reports: "htm",
  });
  expect(read).toEqual({
    kind: "usage",
    errors: [
      '`mode`: "plans" is not one of check, validate, plan, merge. Did you mean plan?',
      '`fail-on`: "warnings" is not one of error, warning, never. Did you mean warning?',
      '`timeout`: "30" is not a duration. Use a number with a unit: 500ms, 30s, 10m, 12h or 30d.',
      '`deadline`: "2d" is too long. The maximum is 1d.',
      '`concurrency`: "0" is not a whole number from 1 to 99999.',
      '`reports`: "htm" is not one of json, sarif, junit, markdown, html. Did you mean html?',
      '`shard`: "3/2" is not a shard. Use INDEX/COUNT, such as 2/8.',
      '`shards`: "257" is not a whole number from 1 to 256.',
    ],
  });
});

test.each([
  ["1/1", { index: 1, of: 1 }],
  ["2/8", { index: 2, of: 8 }],
  ["256/256", { index: 256, of: 256 }],
  ["0/8", null],
  ["1/257", null],
  ["1 / 8", null],
  ["8", null],
])("the shard %s", (text, shard) => {
  const read = readOptions({ shard: text });
  expect(read.kind === "options" ? read.options.shard : null).toEqual(shard);
});

test("a merge requires reports", () => {
  expect(readOptions({ mode: "merge" })).toEqual({
    kind: "usage",
    errors: ["`shard-reports` is missing: `merge` needs the paths of the shards' report.json files."],
  });
});
