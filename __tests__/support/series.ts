// Many short runs of the built program, one after the other in one process.

import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Report } from "../../src/report/report.generated.ts";
import {
  clockOf,
  makeWorkspace,
  type Run,
  type RunBuilt,
  reportArguments,
  reportIn,
  root,
  runBuilt,
  type TextSetting,
} from "./program.ts";
import type { SeriesRun } from "./series-runner.ts";

/** A destinations file, and how it is checked. */
export type SeriesCheck = Omit<TextSetting, "now"> & { text: string };

/** The reports, in the order of their files. Throws with the output if a run has none. */
export async function checkSeries(
  checks: readonly SeriesCheck[],
  clock: Pick<TextSetting, "now"> = {},
): Promise<Report[]> {
  const contents = checks.flatMap(({ text, files }, index) =>
    Object.entries({ ...files, "destinations.yml": text }).map(
      ([name, content]) => [`${index}/${name}`, content] as const,
    ),
  );
  const folder = await makeWorkspace(Object.fromEntries(contents));
  const runs = checks.map((check, index): SeriesRun => {
    const own = path.join(folder, String(index));
    const env = { PATH: process.env.PATH ?? "", HOME: own, ...check.environment };
    return { program: urlOf("dist/cli.js"), folder: own, args: reportArguments(check), env };
  });
  try {
    return (await runSeries(runs, clock)).map(reportIn);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Called at the top of a test file. Replaces `runBuilt` for runs that do not need their own process: concurrent requests share
 * one.
 */
export function sharedRuns(): RunBuilt {
  type Request = { run: SeriesRun; resolve: (run: Run) => void; reject: (error: unknown) => void };
  const queue: Request[] = [];
  let isRunning = false;
  async function drain(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    while (queue.length > 0) {
      const requests = queue.splice(0);
      try {
        const results = await runSeries(requests.map(({ run }) => run));
        for (const [index, { resolve }] of requests.entries()) resolve(results[index]!);
      } catch (error) {
        for (const { reject } of requests) reject(error);
      }
    }
    isRunning = false;
  }
  return (file, args, { folder, env }) => {
    if (env.NODE_OPTIONS !== undefined) throw new Error("A run with options for Node needs its own process.");
    return new Promise((resolve, reject) => {
      queue.push({ run: { program: urlOf(file), folder, args, env }, resolve, reject });
      setImmediate(drain);
    });
  };
}

async function runSeries(runs: SeriesRun[], clock: Pick<TextSetting, "now"> = {}): Promise<Run[]> {
  const folder = await makeWorkspace({ "runs.json": JSON.stringify(runs) });
  const [runsFile, resultsFile] = [path.join(folder, "runs.json"), path.join(folder, "results.json")];
  const env = { PATH: process.env.PATH ?? "", ...clockOf(clock) };
  try {
    const args = [runsFile, resultsFile];
    const { status, raw } = await runBuilt("__tests__/support/series-runner.ts", args, { folder, env });
    const results = await readFile(resultsFile, "utf8").catch(() => {
      throw new Error(`A series of runs ended with ${status}: ${raw}`);
    });
    return JSON.parse(results) as Run[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function urlOf(file: string): string {
  return pathToFileURL(path.resolve(root, file)).href;
}
