// The merged reports of shards are the report of one machine.

import { describe, expect, test } from "vitest";
import { forms } from "../../src/report/files.ts";
import { baseWords } from "../../src/report/findings.ts";
import { isSound, type MergeOptions, mergeReports } from "../../src/report/merge-shards.ts";
import type { Report } from "../../src/report/report.generated.ts";
import { isReport } from "../../src/report/validate.ts";
import { exitStatus, headline } from "../../src/report/verdict.ts";
import { startListener } from "../support/listener.ts";
import { checkSeries } from "../support/series.ts";

const entry = (port: number, more = "") =>
  `{ host: 127.0.0.1, port: ${port}, username: u, password: "\${P}", database: d${more} }`;

type Runs = { whole: Report; parts: Report[] };

const known = new Map<number, Promise<Runs>>();

function runs(shards: number): Promise<Runs> {
  const before = known.get(shards) ?? newRuns(shards);
  known.set(shards, before);
  return before;
}

async function newRuns(shards: number): Promise<Runs> {
  const server = await startListener((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  const one = `version: 1\nx-unused: 1\nnothing: 1\ndestinations:\n  a: ${entry(server.port)}\n  b: ${entry(server.port, "a")}\n  c: ${entry(server.port)}\n`;
  const two = `version: 1\ndestinations:\n  d: ${entry(1)}\n  e: ${entry(server.port, ", access: stitch-only")}\n  f: { host: 7 }\n`;
  const names = ["", ...Array.from({ length: shards }, (_, index) => `${index + 1}/${shards}`)];
  const checks = names.map((shard) => ({
    text: "",
    files: { "z.yml": one, "a.yml": two },
    options: { files: "z.yml\na.yml", shard, retries: "0" },
    environment: { P: "a password" },
  }));
  const [whole, ...parts] = await checkSeries(checks).finally(server.stop);
  return { whole: whole!, parts };
}

test.each([1, 2, 3, 8])("%i shards give the same report as one run", async (shards) => {
  const { whole, parts } = await runs(shards);
  expect(whole.destinations.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e", "f"]);
  const merged = merge(parts.toReversed());
  expect(merged.kind).toBe("merged");
  expect(withoutTimes((merged as { report: Report }).report)).toEqual(withoutTimes(whole));
});

describe("a missing shard", () => {
  test("is named, and its destinations count as not reached", async () => {
    const { whole, parts } = await runs(3);
    const merged = merge([parts[0]!, parts[2]!], { failOn: "never" });
    if (merged.kind !== "merged") throw new Error("not merged");
    const { report } = merged;
    const missingCount = parts[1]!.destinations.length;
    expect(missingCount).toBeGreaterThan(0);
    expect(report).toMatchObject({
      outcome: "failed",
      complete: false,
      missing_shards: [2],
      not_reached: missingCount,
    });
    expect(report.summary.total).toBe(whole.summary.total);
    expect(headline(report)).toMatch(/^Shard 2 did not report\. /);
    expect(exitStatus(report)).toBe(2);
  });

  test("leaves nothing to merge if no shard reported", () => {
    expect(refusal([])).toEqual(["none of the files is the report of a shard."]);
  });
});

describe("does not merge reports that do not belong together", () => {
  const parts = (words: string) => [`expected one report for each shard of a run, got ${words}.`];

  test("shards of several runs, a duplicate shard, a whole run", async () => {
    const [{ parts: threes, whole }, { parts: twos }] = [await runs(3), await runs(2)];
    expect(refusal([threes[0]!, twos[1]!])).toEqual(parts("1/3, 2/2"));
    expect(refusal([threes[0]!, threes[0]!])).toEqual(parts("1/3, 1/3"));
    expect(refusal([whole])).toEqual(["1.json is the report of a whole run, not of a shard."]);
  });

  test("different files, runs, commits, modes or names", async () => {
    const { parts: all } = await runs(2);
    const [one, two] = all as [Report, Report];
    const changed = (changes: object) => ({ ...two, shard: { ...two.shard!, ...changes } });
    const run = { id: "7", attempt: 1, commit: "a".repeat(40) };
    const started = (report: Report, changes: object): Report => ({
      ...report,
      shard: { ...report.shard!, run: { ...run, ...changes } },
    });
    expect(refusal([one, changed({ files_sha256: "0".repeat(64) })])[0]).toContain(
      "different destinations files",
    );
    expect(refusal([one, changed({ total: 7 })])[0]).toContain("different destinations files");
    expect(refusal([one, { ...two, mode: "validate" }])[0]).toContain("their mode, their name");
    expect(refusal([one, { ...two, name: "other" }])[0]).toContain("their mode, their name");
    expect(refusal([one, { ...two, destinations: one.destinations }])[0]).toContain(
      "several reports contain the same destination",
    );
    expect(refusal([one, { ...two, destinations: [] }])[0]).toMatch(
      /the reports have \d destinations, but the run has 6/,
    );
    expect(refusal([started(one, {}), started(two, { id: "8" })])[0]).toContain("different runs or commits");
    expect(refusal([started(one, {}), started(two, { commit: "b".repeat(40) })])[0]).toContain(
      "different runs",
    );
    expect(refusal([started(one, {}), two])[0]).toContain("different runs or commits");
  });

  test("in a workflow, reports of another run or commit, or of a later attempt", async () => {
    const { parts: all } = await runs(2);
    const own = { id: "7", attempt: 2, commit: "a".repeat(40) };
    const at = (changes: object) =>
      all.map((report) => ({ ...report, shard: { ...report.shard!, run: { ...own, ...changes } } }));
    expect(refusal(at({}), own)).toEqual([]);
    expect(refusal(at({ attempt: 1 }), own)).toEqual([]);
    expect(refusal(all, own)[0]).toBe(
      "1.json is from outside of GitHub Actions. This is run 7 of commit aaaaaaaaaaaa.",
    );
    expect(refusal(at({ id: "8" }), own)[1]).toContain("2.json is from run 8 of commit aaaaaaaaaaaa.");
    expect(refusal(at({ commit: "b".repeat(40) }), own)[0]).toContain("run 7 of commit bbbbbbbbbbbb");
    expect(refusal(at({ attempt: 3 }), own)[0]).toContain("attempt 3 of this run, which is at attempt 2");
  });
});

test("uses the newest attempt of a shard", async () => {
  const { parts: all } = await runs(2);
  const own = { id: "7", attempt: 3, commit: "a".repeat(40) };
  const at = (report: Report, attempt: number, event: string): Report => ({
    ...report,
    event,
    shard: { ...report.shard!, run: { ...own, attempt } },
  });
  const [one, two] = all as [Report, Report];
  const early = {
    ...two,
    destinations: two.destinations.map((each) => ({ ...each, display_name: "Early" })),
  };
  const merged = merge([at(early, 1, "push"), at(one, 1, "push"), at(two, 2, "push")], { run: own });
  if (merged.kind !== "merged") throw new Error(merged.errors.join());
  expect(merged.report).toMatchObject({ complete: true, missing_shards: [] });
  expect(merged.report.destinations.map(({ display_name }) => display_name)).not.toContain("Early");
});

test("says that unchanged destinations were checked if a shard could not read the base branch", async () => {
  const { parts } = await runs(2);
  const [one, two] = parts as [Report, Report];
  const read = { deleted: ["old"], unreadable: null };
  const unread = { deleted: [], unreadable: "destinations.yml could not be read from the base branch." };
  for (const [first, second] of [
    [read, unread],
    [unread, read],
  ]) {
    const merged = merge([
      { ...one, base: first! },
      { ...two, base: second! },
    ]);
    if (merged.kind !== "merged") throw new Error(merged.errors.join());
    expect(merged.report.base).toEqual({ deleted: ["old"], unreadable: unread.unreadable });
    expect(baseWords(merged.report)).toBe(`Unchanged destinations were checked too: ${unread.unreadable}`);
  }
});

test("rejects or merges a report with any value replaced, and writes every format of the result", async () => {
  const { parts } = await runs(1);
  const [good] = parts as [Report];
  const replacements = [
    null,
    -1,
    0,
    1e308,
    30_000_000,
    "",
    "x",
    "9999-99-99",
    "<b>::error::",
    [],
    {},
    true,
    ["x"],
    [null],
  ];
  let accepted = 0;
  const failures: string[] = [];
  for (const keys of pathsOf(good)) {
    for (const value of replacements) {
      const copy = structuredClone(good);
      const last = keys.at(-1)!;
      const at = keys
        .slice(0, -1)
        .reduce<unknown>((from, key) => (from as Record<string, unknown>)[key], copy);
      (at as Record<string, unknown>)[last] = value;
      if (!isReport(copy) || !isSound(copy)) continue;
      try {
        const merged = merge([copy]);
        if (merged.kind === "rejected") continue;
        accepted++;
        for (const { text } of Object.values(forms)) text(merged.report);
        exitStatus(merged.report);
      } catch (error) {
        failures.push(`${keys.join(".")} = ${JSON.stringify(value)}: ${error}`);
      }
    }
  }
  expect(failures).toEqual([]);
  expect(accepted).toBeGreaterThan(50);
});

/** The path of each value. Of a list, only of the first item. */
function pathsOf(value: unknown, above: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [above];
  const own = Object.entries(Array.isArray(value) ? value.slice(0, 1) : value);
  return [
    ...(above.length === 0 ? [] : [above]),
    ...own.flatMap(([key, each]) => pathsOf(each, [...above, key])),
  ];
}

const settings: MergeOptions = { failOn: "error", name: "destination-check", run: null };

function merge(reports: Report[], changes: Partial<MergeOptions> = {}) {
  const all = reports.map((report, index) => ({ file: `${index + 1}.json`, report }));
  return mergeReports(all, { ...settings, ...changes });
}

/** The errors of a merge. */
function refusal(reports: Report[], run: MergeOptions["run"] = null): string[] {
  const merged = merge(reports, { run });
  return merged.kind === "rejected" ? merged.errors : [];
}

/** The part of a report that is equal in two runs of the same files. */
function withoutTimes(report: Report) {
  return JSON.parse(
    JSON.stringify(report, (key, value) =>
      ["started_at", "duration_ms", "ms"].includes(key) && value !== null ? "a time" : value,
    ),
  );
}
