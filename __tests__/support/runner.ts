// An emulator of GitHub's runner for one action: inputs and files in the environment, commands in the log, masks. Its rules
// are in runner/, with references to the runner's source. runner/workflow.ts runs a whole workflow.

import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import type { Report } from "../../src/report/report.generated.ts";
import { type RunBuilt, root, runShared } from "./program.ts";
import { type Command, commandsIn, lineBreak, masked, masksOf, readCommand } from "./runner/commands.ts";
import { pairsIn, summaryOf } from "./runner/files.ts";
import { type Issue, issuesOf } from "./runner/issues.ts";
import { preloadOption } from "./warm.ts";

const colours = /\u001b\[[0-9;]*m/g;

export type ActionRun = {
  status: number | null;
  /** The unchanged output. */
  raw: string;
  /** The log as GitHub shows it: without commands, and with masks applied. */
  log: string;
  commands: Command[];
  /** The annotations that GitHub shows. */
  annotations: Issue[];
  outputs: Record<string, string>;
  summary: string;
};

export type ActionSetting = {
  workspace: string;
  /** `command`: a step runs the built command, with the inputs as flags, and the token in GITHUB_TOKEN. */
  face?: "action" | "command";
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  event?: string;
  payload?: unknown;
  actor?: string;
  /** The value of `${{ github.token }}`. */
  token?: string;
  node?: string | undefined;
  /** The program and the runner use Windows line ends. */
  isWindows?: boolean;
  /** The folder of action.yml; by default that of the repository. */
  action?: string;
  /** RUNNER_TEMP, for a job of several steps. */
  temp?: string;
  /** How to run the program; by default in a process that may have run others before. */
  run?: RunBuilt;
  /** Called when the program has started, for a test that ends it. */
  onStart?: (program: ChildProcess) => void;
};

/** Runs the built action as a runner does, with the defaults of action.yml for inputs that are not given. */
export async function runAction(setting: ActionSetting): Promise<ActionRun> {
  const {
    workspace,
    inputs = {},
    env = {},
    event = "push",
    payload = {},
    actor = "someone",
    token = "",
    node,
    onStart,
    isWindows = false,
    action: folder = root,
    run = runShared,
  } = setting;
  const action = parse(await readFile(path.join(folder, "action.yml"), "utf8"));
  const own = await mkdtemp(path.join(tmpdir(), "runner-"));
  const files = {
    output: path.join(own, "output"),
    summary: path.join(own, "summary.md"),
    event: path.join(own, "event.json"),
  };
  await writeFile(files.output, "");
  await writeFile(files.summary, "");
  await writeFile(files.event, JSON.stringify(payload));
  const declared: Record<string, { default?: string }> = action.inputs;
  for (const name of Object.keys(inputs))
    if (!(name in declared)) throw new Error(`action.yml has no input ${name}.`);
  const defaults = Object.entries(declared).map(([name, { default: fallback }]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    (inputs[name] ?? fallback ?? "").replace("${{ github.token }}", token),
  ]);
  const isCommand = setting.face === "command";
  const program = isCommand ? "dist/cli.js" : path.resolve(folder, action.runs.main);
  const { "github-token": ownToken = token, files: patterns = "", ...flags } = inputs;
  const args = [
    ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`),
    ...patterns.split("\n").filter((pattern) => pattern !== ""),
  ];
  const { status, raw } = await run(program, isCommand ? args : [], {
    folder: workspace,
    node,
    onStart,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: own,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_ACTOR: actor,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_REPOSITORY: "example/example",
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: setting.temp ?? own,
      ...(isWindows ? { NODE_OPTIONS: preloadOption("windows-line-ends") } : {}),
      ...(isCommand ? { GITHUB_TOKEN: ownToken } : Object.fromEntries(defaults)),
      ...env,
    },
  });
  const commands = commandsIn(raw);
  const shown = raw.split(lineBreak).filter((line) => readCommand(line) === null);
  // Node's own debug output comes before any program.
  if (env.NODE_DEBUG === undefined) expectMasksFirst(raw);
  const masks = masksOf(commands);
  const { annotations, dropped } = issuesOf(commands, workspace, masks);
  if (dropped > 0) throw new Error(`GitHub shows ten annotations of a kind, and ${dropped} were lost.`);
  const result = {
    status,
    raw,
    log: shown.map((line) => masked(line.replaceAll(colours, ""), masks)).join("\n"),
    commands,
    annotations,
    outputs: pairsIn(await readFile(files.output, "utf8"), isWindows),
    summary: summaryOf(await readFile(files.summary), masks),
  };
  await rm(own, { recursive: true, force: true });
  return result;
}

/** The same with the report that the action writes. Throws with the log if there is none. */
export async function checkInAction(setting: ActionSetting): Promise<ActionRun & { report: Report }> {
  const { workspace, inputs = {} } = setting;
  const own = `report-of-the-run-${randomUUID()}`;
  const run = await runAction({
    ...setting,
    inputs: { timeout: "60s", ...inputs, reports: "json", "report-dir": own },
  });
  const text = await readFile(path.join(workspace, own, "report.json"), "utf8").catch(() => {
    throw new Error(`The action ended with ${run.status}, and wrote no report:\n${run.log}`);
  });
  await rm(path.join(workspace, own), { recursive: true, force: true });
  return { ...run, report: JSON.parse(text) };
}

/** A secret that was printed before its mask stays in the log. */
function expectMasksFirst(raw: string): void {
  const lines = raw.split("\n");
  const last = lines.findLastIndex((line) => line.startsWith("::add-mask::"));
  const early = lines.slice(0, Math.max(0, last)).find((line) => !line.startsWith("::add-mask::"));
  if (early !== undefined)
    throw new Error(`Something is printed before the last mask: ${early.slice(0, 80)}`);
}
