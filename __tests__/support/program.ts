// Runs the built command in a workspace of its own.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Report, ReportDestination } from "../../src/report/report.generated.ts";
import { acceptLoopback } from "./loopback.ts";
import { needsOwnProcess, preloadOption, runWarm } from "./warm.ts";

export const root = path.resolve(import.meta.dirname, "../..");

/** `raw` has both streams in order. */
export type Run = { status: number | null; raw: string; stdout: string; stderr: string };

export type RunSetting = {
  folder: string;
  /** The whole environment: nothing is inherited from the test. */
  env: Record<string, string>;
  /** A different Node than the one that runs the tests. */
  node?: string | undefined;
  /** Called when the program has started, for a test that ends it. */
  onStart?: ((program: ChildProcess) => void) | undefined;
};

/** `runBuilt` or `runShared`. */
export type RunBuilt = (file: string, args: string[], setting: RunSetting) => Promise<Run>;

export type CheckSetting = {
  /** By their names in action.yml. The defaults are `destinations.yml` for `files`, and a minute for `timeout`. */
  options?: Record<string, string>;
  environment?: Record<string, string>;
  /** The program's time at its start. */
  now?: string;
  /** Another cli.js than that of dist/. */
  program?: string;
};

/** A destinations file, and other files by their paths. */
export type TextSetting = CheckSetting & { files?: Record<string, string | Buffer> };

/** The report of the built command on a destinations file. Throws the output if there is no report. */
export async function checkText(destinations: string, setting: TextSetting = {}): Promise<Report> {
  const workspace = await makeWorkspace({ "destinations.yml": destinations, ...setting.files });
  try {
    return await checkWorkspace(workspace, setting);
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** The same in an existing folder. */
export async function checkWorkspace(
  workspace: string,
  setting: CheckSetting = {},
  run: RunBuilt = runShared,
): Promise<Report> {
  const environment = { ...clockOf(setting), ...setting.environment };
  const { program = "dist/cli.js" } = setting;
  const env = { ...ownEnvironment(workspace), ...environment };
  return reportIn(await run(program, reportArguments(setting), { folder: workspace, env }));
}

/** The arguments for a report on standard output. */
export function reportArguments({ options }: CheckSetting): string[] {
  return ["--format=json", ...flagsOf({ timeout: "60s", ...options })];
}

/** The report of a run. There must be no other output, such as a warning of Node's. */
export function reportIn({ status, stdout, stderr }: Omit<Run, "raw">): Report {
  if (stdout === "" || stderr !== "")
    throw new Error(`destination-check ended with ${status}: ${stderr || "it printed nothing"}`);
  return acceptLoopback(JSON.parse(stdout) as Report);
}

/** For the environment of a Node that runs the program. */
function clockOf({ now }: CheckSetting): Record<string, string> {
  return now === undefined ? {} : { NODE_OPTIONS: preloadOption("clock"), CLOCK_START: now };
}

/** The same with all output: each report file by its format, and both streams. */
export async function checkInFull(
  workspace: string,
  { options = {}, environment = {} }: CheckSetting = {},
  run: RunBuilt = runShared,
): Promise<{ report: Report; views: Record<string, string> }> {
  const formats = { json: "json", sarif: "sarif", junit: "xml", markdown: "md", html: "html" };
  const flags = flagsOf({ timeout: "60s", ...options, reports: Object.keys(formats).join() });
  const args = ["--format=github", "--verbose", "--report-dir=written", ...flags];
  const env = { ...ownEnvironment(workspace), ...environment };
  const { status, stdout, stderr } = await run("dist/cli.js", args, { folder: workspace, env });
  const texts = Object.entries(formats).map(async ([format, ending]) => {
    const file = path.join(workspace, "written", `report.${ending}`);
    return [format, await readFile(file, "utf8")] as const;
  });
  const files = await Promise.all(texts).catch(() => {
    throw new Error(`destination-check ended with ${status} and wrote no report: ${stderr}`);
  });
  const views = { ...Object.fromEntries(files), stdout, stderr } as Record<string, string>;
  return { report: JSON.parse(views.json!), views };
}

/** Runs the built command in a folder, which is also its home folder. */
export function runCli(
  args: string[],
  folder: string,
  env: Record<string, string> = {},
  run: RunBuilt = runShared,
): Promise<Run> {
  return run("dist/cli.js", args, { folder, env: { ...ownEnvironment(folder), ...env } });
}

/** The same in a process of its own, as a user starts it. */
export function startCli(
  args: string[],
  folder: string,
  env: Record<string, string> = {},
  onStart?: RunSetting["onStart"],
): Promise<Run> {
  return runCli(args, folder, env, (file, own, setting) => runBuilt(file, own, { ...setting, onStart }));
}

/** The whole environment of the command, unless a test adds to it. */
export function ownEnvironment(folder: string): Record<string, string> {
  return { PATH: process.env.PATH ?? "", HOME: folder };
}

/** Runs a file of the repository in a process that may have run others before, if it can. Throws if dist/ is stale. */
export async function runShared(file: string, args: string[], setting: RunSetting): Promise<Run> {
  const program = path.resolve(root, file);
  const isOurs = path.dirname(program) === path.join(root, "dist");
  if (!isOurs || needsOwnProcess(setting)) return runBuilt(file, args, setting);
  expectFreshBundle();
  return runWarm(program, args, setting);
}

function expectFreshBundle(): void {
  const { STALE_BUNDLE: stale } = process.env;
  if (stale !== undefined) throw new Error(stale);
}

/** Runs a file of the repository in a process of its own. Throws if dist/ is stale. */
export function runBuilt(file: string, args: string[], setting: RunSetting): Promise<Run> {
  const { folder, env, node = process.execPath, onStart } = setting;
  expectFreshBundle();
  return new Promise((resolve, reject) => {
    const child = spawn(node, [path.resolve(root, file), ...args], {
      cwd: folder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const out = { raw: "", stdout: "", stderr: "" };
    // A runner reads both streams line by line, and does not mix lines.
    for (const name of ["stdout", "stderr"] as const) {
      let rest = "";
      child[name].setEncoding("utf8").on("data", (text: string) => {
        out[name] += text;
        const end = (rest + text).lastIndexOf("\n") + 1;
        out.raw += (rest + text).slice(0, end);
        rest = (rest + text).slice(end);
      });
      child[name].on("end", () => {
        out.raw += rest;
      });
    }
    child.once("error", reject);
    onStart?.(child);
    child.once("close", (status) => resolve({ status, ...out }));
  });
}

export async function makeWorkspace(files: Record<string, string | Buffer>): Promise<string> {
  const workspace = await mkdtemp(path.join(tmpdir(), "workspace-"));
  await writeFiles(workspace, files);
  return workspace;
}

export async function writeFiles(folder: string, files: Record<string, string | Buffer>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}

export function destination(report: Pick<Report, "destinations">, id: string): ReportDestination {
  const result = report.destinations.find((each) => each.id === id);
  if (result === undefined) throw new Error(`The report has no destination ${id}.`);
  return result;
}

/** The destination's rules that are not ignored, in order. */
export function rules(of: ReportDestination): string[] {
  return of.findings.filter(({ ignored }) => ignored === null).map(({ rule }) => rule);
}

/** Options as flags: `files` as arguments, `true` as a flag without a value. */
function flagsOf({ files = "", ...options }: Record<string, string>): string[] {
  const flags = Object.entries(options).map(([name, value]) =>
    value === "true" ? `--${name}` : `--${name}=${value}`,
  );
  return [...flags, "--", ...files.split("\n").filter((file) => file !== "")];
}
