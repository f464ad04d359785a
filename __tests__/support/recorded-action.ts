// Runs the built action, and records its lookups and connections.

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Report } from "../../src/report/report.generated.ts";
import { type ActionRun, type ActionSetting, checkInAction } from "./runner.ts";
import { preloadOption } from "./warm.ts";

export type Recorded = ActionRun & {
  report: Report;
  /** The names that were looked up, in order, with repetitions. */
  questions: string[];
  answers: string[];
  /** "address port" of each attempted TCP connection. */
  connections: string[];
};

/** Answers to lookups in order; `*.domain` matches all names directly below it. */
export type Answers = Record<string, string[][]>;

/** Runs the action, with its report.json. A name without an answer is looked up for real. */
export async function recordedAction(setting: ActionSetting, answers: Answers): Promise<Recorded> {
  const { workspace, inputs = {}, env = {} } = setting;
  const file = path.join(workspace, "recorded.jsonl");
  await writeFile(file, "");
  const run = await checkInAction({
    ...setting,
    inputs: { timeout: "5s", retries: "0", ...inputs },
    env: {
      ...env,
      NODE_OPTIONS: preloadOption("recorder"),
      RECORDER_FILE: file,
      RECORDER_ANSWERS: JSON.stringify(answers),
    },
  });
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  const records = lines.map((line) => JSON.parse(line) as [string, string]);
  const of = (wanted: string) => records.filter(([kind]) => kind === wanted).map(([, text]) => text);
  return { ...run, questions: of("question"), answers: of("answer"), connections: of("connection") };
}
