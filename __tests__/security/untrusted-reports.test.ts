// Untrusted reports in `shard-reports` and `previous`: malformed ones are rejected by name, those of another run are not
// merged, and none causes a bug. Tested through both entry points.

import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.generated.ts";
import { runCli } from "../support/program.ts";
import { runAction } from "../support/runner.ts";
import { countCases } from "../support/suite-cases.ts";

const entry = (index: number) =>
  `  d${index}: { host: db${index}.example.com, username: u, password: "\${P}", database: d }\n`;
const destinations = (count: number) =>
  `version: 1\ndestinations:\n${Array.from({ length: count }, (_, index) => entry(index)).join("")}`;

const commit = "a".repeat(40);
const runOf = (id: string, attempt: string, sha = commit) => ({
  GITHUB_RUN_ID: id,
  GITHUB_RUN_ATTEMPT: attempt,
  GITHUB_SHA: sha,
});

let base: string;
let checkout: string;
let good: Report;
beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), "reports-"));
  checkout = folderOf("checkout");
  writeFileSync(path.join(checkout, "destinations.yml"), destinations(4));
  good = await shard("1/2", runOf("7", "1"));
  await shard("2/2", runOf("7", "1"));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function folderOf(name: string): string {
  const folder = path.join(base, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Validates a shard in a job of a run, and stores its report as `shards/SHARD-RUN-ATTEMPT.json`. */
async function shard(of: string, env: Record<string, string>, workspace = checkout): Promise<Report> {
  const inputs = { mode: "validate", shard: of, reports: "json", "fail-on": "never" };
  const { status, outputs } = await runAction({ workspace, inputs, env });
  if (status !== 0) throw new Error(`The shard ${of} ended with ${status}.`);
  const text = readFileSync(path.join(workspace, outputs["report-json"]!), "utf8");
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
  const name = `${of.replace("/", "of")}-${id}-${attempt}${workspace === checkout ? "" : "-other"}.json`;
  writeFileSync(path.join(folderOf("shards"), name), text);
  return JSON.parse(text) as Report;
}

/** Merges some of the stored reports in a job of a run. */
async function merge(names: string[], env: Record<string, string>) {
  const workspace = mkdtempSync(path.join(base, "merge-"));
  for (const name of names) cpSync(path.join(base, "shards", name), path.join(workspace, "shards", name));
  const inputs = { mode: "merge", "shard-reports": "shards/*.json" };
  const run = await runAction({ workspace, inputs, env });
  return { ...run, words: run.annotations.map(({ message }) => message).join("\n") };
}

const isBug = /This is a bug|internal\/error/;

describe("malformed reports are rejected by name, and are not a bug", () => {
  /** The report with another value at a path of keys; `undefined` removes the key. */
  const set = (keys: string, value: unknown): string => {
    const copy = structuredClone(good);
    const path = keys.split(".");
    const last = path.pop()!;
    const at = path.reduce<unknown>((from, key) => (from as Record<string, unknown>)[key], copy);
    (at as Record<string, unknown>)[last] = value;
    return JSON.stringify(copy);
  };
  const cases: [string, () => string][] = [
    ...[30_000_000, 257, 0, -1, 1.5, 1e308, "2", null, [], {}].map((of): [string, () => string] => [
      `of ${JSON.stringify(of)}`,
      () => set("shard.of", of),
    ]),
    ...[3, 0, -1, 1e300, "1", null].map((index): [string, () => string] => [
      `index ${JSON.stringify(index)}`,
      () => set("shard.index", index),
    ]),
    ...[1e308, -1, 0, 1, "4", null].map((total): [string, () => string] => [
      `total ${JSON.stringify(total)}`,
      () => set("shard.total", total),
    ]),
    ...[
      ...[
        "yesterday",
        "",
        "2026-02-31T99:99:99Z",
        "2026-13-01T00:00:00Z",
        "+275760-09-13T00:00:00Z",
        "2026-01-01",
      ],
      ...[1e20, null, {}, "9999999999999-01-01T00:00:00.000Z"],
    ].map((date): [string, () => string] => [
      `started_at ${JSON.stringify(date)}`,
      () => set("started_at", date),
    ]),
    ...[1e308, -1, "5", null].map((ms): [string, () => string] => [
      `duration_ms ${JSON.stringify(ms)}`,
      () => set("duration_ms", ms),
    ]),
    ...[1e308, -1, 5, "0"].map((count): [string, () => string] => [
      `not_reached ${JSON.stringify(count)}`,
      () => set("not_reached", count),
    ]),
    ["a summary that miscounts", () => set("summary.total", 30)],
    ["no hash of the files", () => set("shard.files_sha256", undefined)],
    ["another hash", () => set("shard.files_sha256", "x")],
    ["no run", () => set("shard.run", undefined)],
    ["a run's attempt of 1e9", () => set("shard.run.attempt", 1e9)],
    ["a run's id with a line break", () => set("shard.run.id", "7\n::error::x")],
    ["destinations that are not a list", () => set("destinations", { length: 3 })],
    ["a destination that is null", () => set("destinations.0", null)],
    ["a status of its own", () => set("destinations.0.status", "perfect")],
    ["a rule that is none", () => set("destinations.0.findings.0.rule", "<script>")],
    ["a line below 1", () => set("destinations.0.location.line", -1)],
    ["another version", () => set("version", 2)],
    ["one more key", () => set("__proto__x", 1)],
    ["a key __proto__", () => `{"__proto__": {}, ${JSON.stringify(good).slice(1)}`],
    ["deep lists", () => "[".repeat(200_000)],
    ["closed deep lists", () => `${"[".repeat(50_000)}${"]".repeat(50_000)}`],
    [
      "deep lists inside",
      () =>
        JSON.stringify(good).replace(
          '"missing_shards":[]',
          `"missing_shards":${"[".repeat(5_000)}${"]".repeat(5_000)}`,
        ),
    ],
    ["nothing", () => ""],
    ["null", () => "null"],
    ["a list", () => "[]"],
    ["a half", () => JSON.stringify(good).slice(0, 400)],
    ["no UTF-8", () => "\u{fffd}"],
  ];

  async function mergeAll(face: string, workspace: string) {
    const reports = "shards/*.json";
    if (face === "command") {
      const { status, stderr: words } = await runCli(
        ["--mode=merge", `--shard-reports=${reports}`],
        workspace,
      );
      return { status, words };
    }
    const inputs = { mode: "merge", "shard-reports": reports };
    const { status, annotations } = await runAction({ workspace, inputs, env: runOf("7", "1") });
    return { status, words: annotations.map(({ message }) => message).join("\n") };
  }

  test.for(["action", "command"])("%s", async (face, context) => {
    const accepted: string[] = [];
    // One message names at most this many reports.
    for (let from = 0; from < cases.length; from += 20) {
      const some = cases.slice(from, from + 20);
      const workspace = mkdtempSync(path.join(base, "malformed-"));
      mkdirSync(path.join(workspace, "shards"));
      for (const [index, [, make]] of some.entries())
        writeFileSync(path.join(workspace, "shards", `${index}.json`), make());
      const { status, words } = await mergeAll(face, workspace);
      expect(status).toBe(2);
      expect(words).not.toMatch(isBug);
      const isAccepted = (index: number) =>
        !words.includes(
          `shards/${index}.json is ${some[index]![0] === "nothing" ? "empty" : "not a report of this version"}`,
        );
      accepted.push(...some.flatMap(([name], index) => (isAccepted(index) ? [name] : [])));
    }
    expect(accepted).toEqual([]);
    countCases(context, cases.length);
  });
});

describe("files that must not be read are rejected by name", () => {
  const unreadable: [string, (at: string, workspace: string) => void, RegExp][] = [
    ["a FIFO", (at) => void execFileSync("mkfifo", [at]), /is not a regular file/],
    ["a folder", (at) => void mkdirSync(at), /is a directory/],
    ["a link to a file outside", (at) => symlinkSync("/etc/hostname", at), /is outside the workspace/],
    [
      "a link to a report outside",
      (at) => symlinkSync(path.join(base, "shards/1of2-7-1.json"), at),
      /is outside the workspace/,
    ],
    ["a broken link", (at) => symlinkSync("gone", at), /does not exist|is outside/],
    [
      "a file of 100 MB",
      (at) => {
        writeFileSync(at, "");
        truncateSync(at, 100 * 1024 * 1024);
      },
      /is larger than 65536 KiB/,
    ],
  ];

  test.each(unreadable)("as a shard's report: %s", async (_, make, words) => {
    const workspace = mkdtempSync(path.join(base, "unreadable-"));
    make(path.join(workspace, "report.json"), workspace);
    const inputs = { mode: "merge", "shard-reports": "report.json" };
    const run = await runAction({ workspace, inputs, env: runOf("7", "1") });
    expect(run.status).toBe(2);
    expect(run.annotations.map(({ message }) => message).join()).toMatch(words);
  });

  test.each(unreadable)("as the previous report, which is then ignored: %s", async (name, make, words) => {
    const workspace = mkdtempSync(path.join(base, "previous-"));
    writeFileSync(path.join(workspace, "destinations.yml"), destinations(1));
    make(path.join(workspace, "report.json"), workspace);
    const inputs = { mode: "validate", previous: "report.json" };
    const run = await runAction({ workspace, inputs });
    expect(run.status).toBe(0);
    if (name !== "a broken link") expect(run.raw).toMatch(words);
    expect(run.raw).not.toMatch(isBug);
  });

  test("accepts a previous report in runner.temp, and rejects one outside the workspace", async () => {
    const workspace = mkdtempSync(path.join(base, "previous-"));
    writeFileSync(path.join(workspace, "destinations.yml"), destinations(4));
    const previous = path.join(base, "shards/1of2-7-1.json");
    const inputs = { mode: "validate", previous };
    expect((await runAction({ workspace, inputs })).raw).toMatch(
      /was not used, because it is outside the workspace/,
    );
    const inTemp = await runAction({ workspace, inputs, temp: path.join(base, "shards") });
    expect(inTemp.raw).not.toContain("was not used");
  });

  test("odd dates in a previous report are not a bug", async (context) => {
    const workspace = mkdtempSync(path.join(base, "previous-"));
    writeFileSync(path.join(workspace, "destinations.yml"), destinations(2));
    const dates = [
      "yesterday",
      "",
      "+275760-09-13T00:00:00.000Z",
      "-271821-04-20T00:00:00Z",
      "2026-02-31T99:99:99Z",
      "5",
    ];
    for (const date of dates) {
      const [first, ...others] = good.destinations;
      const failing = { ...first!, status: "failed", failing_since: date };
      const text = JSON.stringify({ ...good, started_at: date, destinations: [failing, ...others] });
      writeFileSync(path.join(workspace, "last.json"), text);
      const inputs = { mode: "validate", previous: "last.json", reports: "json,sarif,junit,markdown,html" };
      const run = await runAction({ workspace, inputs });
      expect(run.status, date).toBe(0);
      expect(run.raw).not.toMatch(isBug);
    }
    countCases(context, dates.length);
  });
});

test("the deadline bounds the search for reports", async () => {
  const args = ["--mode=merge", "--shard-reports=**/*.json", "--deadline=1ms"];
  const { status, stderr } = await runCli(args, checkout);
  expect(status).toBe(2);
  expect(stderr).toMatch(/the run ended before/);
});

describe("reports of another run are not merged", () => {
  test("a mix-up is named, and the right reports are merged", async () => {
    await shard("2/2", runOf("8", "1"));
    const merged = await merge(["1of2-7-1.json", "2of2-7-1.json"], runOf("7", "1"));
    expect(merged).toMatchObject({ status: 0, outputs: { total: "4" } });
    const mixed = await merge(["1of2-7-1.json", "2of2-8-1.json"], runOf("7", "1"));
    expect(mixed).toMatchObject({
      status: 2,
      words: expect.stringContaining("2of2-8-1.json is from run 8 of commit"),
    });
    const other = await merge(["1of2-7-1.json", "2of2-7-1.json"], runOf("7", "1", "b".repeat(40)));
    expect(other.words).toContain(
      "is from run 7 of commit aaaaaaaaaaaa. This is run 7 of commit bbbbbbbbbbbb.",
    );
  });

  test("shards that have read other files are not merged", async () => {
    const workspace = folderOf("other-checkout");
    writeFileSync(path.join(workspace, "destinations.yml"), destinations(4).replace("db3.", "db4."));
    await shard("2/2", runOf("7", "1"), workspace);
    const mixed = await merge(["1of2-7-1.json", "2of2-7-1-other.json"], runOf("7", "1"));
    expect(mixed).toMatchObject({
      status: 2,
      words: expect.stringContaining("the shards have read different destinations files"),
    });
  });

  test("after `Re-run failed jobs`, the newest attempt of each shard counts", async () => {
    await shard("2/2", runOf("7", "2"));
    const again = await merge(["1of2-7-1.json", "2of2-7-1.json", "2of2-7-2.json"], runOf("7", "2"));
    expect(again).toMatchObject({ status: 0, outputs: { total: "4" } });
    const later = await merge(["1of2-7-1.json", "2of2-7-2.json"], runOf("7", "1"));
    expect(later).toMatchObject({
      status: 2,
      words: expect.stringContaining("2of2-7-2.json is from attempt 2 of this run"),
    });
    const twice = await merge(["1of2-7-1.json", "1of2-7-1.json", "2of2-7-1.json"], runOf("7", "1"));
    expect(twice.status).toBe(0);
  });

  test("a committed folder in place of a shard's report fails the shard, whose output names no file", async () => {
    const workspace = folderOf("forged");
    writeFileSync(path.join(workspace, "destinations.yml"), destinations(4));
    const forged = path.join(workspace, "destination-check-report/report.json");
    mkdirSync(forged, { recursive: true });
    writeFileSync(path.join(forged, "report.json"), JSON.stringify(good));
    const inputs = { mode: "validate", shard: "1/2", reports: "json" };
    const run = await runAction({ workspace, inputs, env: runOf("7", "1") });
    expect(run).toMatchObject({ status: 2, outputs: { "report-json": "" } });
  });
});
