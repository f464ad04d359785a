// The reports of many short runs of the built command, one after another in one process.

import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Report } from "../../src/report/report.generated.ts";
import {
  clockOf,
  makeWorkspace,
  reportArguments,
  reportIn,
  root,
  runBuilt,
  type TextSetting,
} from "./program.ts";
import type { SeriesResult, SeriesRun } from "./series-runner.ts";

/** A destinations file, and how it is checked. */
export type SeriesCheck = Omit<TextSetting, "now"> & { text: string };

/** The reports, in the order of their files. Throws where a run gives none, with what it said. */
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
  const [runsFile, resultsFile] = ["runs.json", "results.json"].map((name) => path.join(folder, name)) as [
    string,
    string,
  ];
  const PATH = process.env.PATH ?? "";
  const runs = checks.map((check, index): SeriesRun => {
    const own = path.join(folder, String(index));
    return {
      folder: own,
      args: reportArguments(check),
      env: { PATH, HOME: own, ...check.environment },
    };
  });
  try {
    await writeFile(runsFile, JSON.stringify(runs));
    const program = pathToFileURL(path.join(root, "dist/cli.js")).href;
    const args = [runsFile, resultsFile, program];
    const env = { PATH, ...clockOf(clock) };
    const { status, raw } = await runBuilt("__tests__/support/series-runner.ts", args, { folder, env });
    const results = await readFile(resultsFile, "utf8").catch(() => {
      throw new Error(`A series of runs ended with ${status}: ${raw}`);
    });
    return (JSON.parse(results) as SeriesResult[]).map(reportIn);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
