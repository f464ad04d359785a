// GitHub's runner, as far as an action sees of it: inputs and files in the environment, commands in the log, masks.

import type { ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import type { Report } from "../../src/report/report.generated.ts";
import { runBuilt } from "./program.ts";

/** Where .NET's StreamReader ends a line. */
const lineBreak = /\r\n|\r|\n/;

const weightless = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** A log shows colours and no codes. */
const colours = /\u001b\[[0-9;]*m/g;

const root = path.resolve(import.meta.dirname, "../..");

export type Command = { name: string; properties: Record<string, string>; message: string };

export type ActionRun = {
  status: number | null;
  /** Everything that was printed, as the program printed it. */
  raw: string;
  /** What a person sees in the log: commands taken out, masks applied. */
  log: string;
  commands: Command[];
  annotations: Command[];
  outputs: Record<string, string>;
  summary: string;
};

export type ActionSetting = {
  workspace: string;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  event?: string;
  payload?: unknown;
  actor?: string;
  /** What `${{ github.token }}` stands for. */
  token?: string;
  node?: string | undefined;
  /** Called with the program as soon as it runs, for a test that ends it. */
  onStart?: (program: ChildProcess) => void;
};

/** Starts the built action the way a runner does, with the defaults of action.yml for the inputs that are not given. */
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
  } = setting;
  const action = parse(await readFile(path.join(root, "action.yml"), "utf8"));
  const temp = await mkdtemp(path.join(tmpdir(), "runner-"));
  const files = {
    output: path.join(temp, "output"),
    summary: path.join(temp, "summary.md"),
    event: path.join(temp, "event.json"),
  };
  await writeFile(files.output, "");
  await writeFile(files.summary, "");
  await writeFile(files.event, JSON.stringify(payload));
  const declared: Record<string, { default?: string }> = action.inputs;
  for (const name of Object.keys(inputs))
    if (!(name in declared)) throw new Error(`action.yml has no input ${name}.`);
  const given = Object.entries(declared).map(([name, { default: fallback }]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    (inputs[name] ?? fallback ?? "").replace("${{ github.token }}", token),
  ]);
  const { status, raw } = await runBuilt(action.runs.main, [], {
    folder: workspace,
    node,
    onStart,
    env: {
      PATH: process.env.PATH ?? "",
      HOME: temp,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_ACTOR: actor,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_REPOSITORY: "example/example",
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: temp,
      ...Object.fromEntries(given),
      ...env,
    },
  });
  const commands = commandsIn(raw);
  const shown = raw.split(lineBreak).filter((line) => readCommand(line) === null);
  // Node's own debug output begins before any program does.
  if (env.NODE_DEBUG === undefined) expectMasksFirst(raw);
  const masks = masksOf(commands);
  const result = {
    status,
    raw,
    log: shown.map((line) => masked(line.replaceAll(colours, ""), masks)).join("\n"),
    commands,
    annotations: commands.filter(({ name }) => ["error", "warning", "notice"].includes(name)),
    outputs: readOutputs(await readFile(files.output, "utf8")),
    summary: await readFile(files.summary, "utf8"),
  };
  await rm(temp, { recursive: true, force: true });
  return result;
}

/** The same, and the report that the action writes. Throws where it writes none, with its log. */
export async function checkInAction(setting: ActionSetting): Promise<ActionRun & { report: Report }> {
  const { workspace, inputs = {} } = setting;
  const own = "report-of-the-run";
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

/** What was printed before a mask is in the log for good. */
function expectMasksFirst(raw: string): void {
  const lines = raw.split("\n");
  const last = lines.findLastIndex((line) => line.startsWith("::add-mask::"));
  const early = lines.slice(0, Math.max(0, last)).find((line) => !line.startsWith("::add-mask::"));
  if (early !== undefined)
    throw new Error(`Something is printed before the last mask: ${early.slice(0, 80)}`);
}

/** The runner registers the value of each add-mask, and every line of it by itself (AddMaskCommandExtension). */
export function masksOf(commands: Command[]): string[] {
  const values = commands.filter(({ name }) => name === "add-mask").map(({ message }) => message);
  const all = new Set(values.flatMap((value) => [value, ...value.split(/[\r\n]+/)]));
  return [...all].filter((mask) => mask.trim() !== "").sort((one, other) => other.length - one.length);
}

/** A line of the log, whose masks may overlap: what any of them covers is not shown. */
export function masked(line: string, masks: string[]): string {
  const covered = new Array<boolean>(line.length).fill(false);
  for (const mask of masks) {
    for (let at = line.indexOf(mask); at !== -1; at = line.indexOf(mask, at + 1))
      covered.fill(true, at, at + mask.length);
  }
  return line.split("").reduce((shown, character, at) => {
    if (!covered[at]) return shown + character;
    return covered[at - 1] ? shown : `${shown}***`;
  }, "");
}

/** Every command in what a program has printed. */
export function commandsIn(text: string): Command[] {
  // Most texts have none, and a search is faster than reading each line.
  if (!/:\s*:|#\s*#/.test(text.replaceAll(weightless, ""))) return [];
  return text.split(lineBreak).flatMap((line) => readCommand(line) ?? []);
}

/**
 * The runner's two grammars (ActionCommand.cs): `::name key=value,key=value::message` at the beginning of a line, white
 * space aside, and `##[name key=value;key=value]message` anywhere in one. It compares by the rules of a language, which
 * pass over characters without a weight of their own.
 */
function readCommand(line: string): Command | null {
  return readPlain(line) ?? readPlain(line.replaceAll(weightless, ""));
}

function readPlain(line: string): Command | null {
  const current = /^\s*::(?<name>[^ :,]+)(?: (?<properties>.*?))?::(?<message>.*)$/.exec(line)?.groups;
  if (current !== undefined)
    return command(current, ",", [
      ["%0D", "\r"],
      ["%0A", "\n"],
      ["%3A", ":"],
      ["%2C", ","],
      ["%25", "%"],
    ]);
  const old = /##\[(?<name>[^ \]]+)(?: (?<properties>[^\]]*))?\](?<message>.*)$/.exec(line)?.groups;
  if (old !== undefined)
    return command(old, ";", [
      ["%3B", ";"],
      ["%0D", "\r"],
      ["%0A", "\n"],
      ["%5D", "]"],
      ["%25", "%"],
    ]);
  return null;
}

function command(
  groups: Record<string, string | undefined>,
  separator: string,
  escapes: [string, string][],
): Command {
  const plain = (text: string) =>
    escapes.reduce((rest, [written, meant]) => rest.replaceAll(written, meant), text);
  const properties = (groups.properties ?? "")
    .split(separator)
    .map((pair) => pair.split(/=(.*)/s))
    .filter(([name]) => name !== "")
    .map(([name = "", value = ""]) => [name.trim(), plain(value)]);
  return {
    name: groups.name ?? "",
    properties: Object.fromEntries(properties),
    message: plain(groups.message ?? ""),
  };
}

/** `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const { groups } of text.matchAll(/^(?<name>[^\n<]+)<<(?<end>\S+)\n(?<value>[\s\S]*?)\n\k<end>$/gm)) {
    outputs[groups!.name!] = groups!.value!;
  }
  return outputs;
}
