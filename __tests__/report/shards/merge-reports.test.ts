// The shards of a run, joined: what one machine would have reported.

import { rm } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/report/report.generated.ts";
import { mergeReports } from "../../../src/report/shards/merge-reports.ts";
import { exitStatus, headline } from "../../../src/report/verdict.ts";
import { startListener } from "../../support/listener.ts";
import { checkWorkspace, makeWorkspace } from "../../support/program.ts";

const entry = (port: number, more = "") =>
  `{ host: 127.0.0.1, port: ${port}, username: u, password: "\${P}", database: d${more} }`;

async function runs(shards: number): Promise<{ whole: Report; parts: Report[] }> {
  const server = await startListener((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  const one = `version: 1\nx-unused: 1\nnothing: 1\ndestinations:\n  a: ${entry(server.port)}\n  b: ${entry(server.port, "a")}\n  c: ${entry(server.port)}\n`;
  const two = `version: 1\ndestinations:\n  d: ${entry(1)}\n  e: ${entry(server.port, ", access: stitch-only")}\n  f: { host: 7 }\n`;
  const workspace = await makeWorkspace({ "z.yml": one, "a.yml": two });
  const run = (shard: string) =>
    checkWorkspace(workspace, {
      options: { files: "z.yml\na.yml", shard, retries: "0" },
      environment: { P: "a password" },
    });
  try {
    const parts: Report[] = [];
    for (let index = 1; index <= shards; index++) parts.push(await run(`${index}/${shards}`));
    return { whole: await run(""), parts };
  } finally {
    await server.stop();
    await rm(workspace, { recursive: true });
  }
}

test.each([1, 2, 3, 8])("%i shards say together what one run says", async (shards) => {
  const { whole, parts } = await runs(shards);
  expect(whole.destinations.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e", "f"]);
  const merged = mergeReports(parts.toReversed(), { failOn: "error", name: "destination-check" });
  expect(merged.kind).toBe("merged");
  expect(withoutTimes((merged as { report: Report }).report)).toEqual(withoutTimes(whole));
});

describe("a shard that is missing", () => {
  test("is named, and what it held counts as not reached", async () => {
    const { whole, parts } = await runs(3);
    const merged = mergeReports([parts[0]!, parts[2]!], { failOn: "never", name: "destination-check" });
    if (merged.kind !== "merged") throw new Error("not merged");
    const { report } = merged;
    const left = parts[1]!.destinations.length;
    expect(left).toBeGreaterThan(0);
    expect(report).toMatchObject({
      outcome: "failed",
      complete: false,
      missing_shards: [2],
      not_reached: left,
    });
    expect(report.summary.total).toBe(whole.summary.total);
    expect(headline(report)).toMatch(/^Shard 2 did not report\. /);
    expect(exitStatus(report)).toBe(2);
  });

  test("leaves nothing to join where no shard reported", () => {
    expect(mergeReports([], { failOn: "error", name: "destination-check" })).toEqual({
      kind: "unfit",
      parts: [],
    });
  });
});

test("reports of several runs are not joined", async () => {
  const [{ parts: threes, whole }, { parts: twos }] = [await runs(3), await runs(2)];
  expect(mergeReports([threes[0]!, twos[1]!], { failOn: "error", name: "destination-check" })).toEqual({
    kind: "unfit",
    parts: ["1/3", "2/2"],
  });
  expect(mergeReports([threes[0]!, threes[0]!], { failOn: "error", name: "destination-check" })).toEqual({
    kind: "unfit",
    parts: ["1/3", "1/3"],
  });
  expect(mergeReports([whole], { failOn: "error", name: "destination-check" })).toEqual({
    kind: "unfit",
    parts: [null],
  });
});

/** All that two runs of the same files have alike. */
function withoutTimes(report: Report) {
  return JSON.parse(
    JSON.stringify(report, (key, value) =>
      ["started_at", "duration_ms", "ms"].includes(key) && value !== null ? "a time" : value,
    ),
  );
}
