// Runs a whole workflow, job by job and step by step: expressions, matrices, called workflows, artifacts, caches. GitHub's
// own actions are in workflow-actions.ts, and the runner's rules in the files beside it.

import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import type { Artifacts } from "../artifacts.ts";
import { root, runBuilt } from "../program.ts";
import { type ActionRun, runAction } from "../runner.ts";
import { type Contexts, isTrue, resolve, type Status, textOf } from "./expressions.ts";
import { pairsIn } from "./files.ts";
import { actionOf, type Caches, type CodeScanning } from "./workflow-actions.ts";

export type WorkflowSetting = {
  /** Files of the repository by path, for `actions/checkout`. */
  repository: Record<string, string | Buffer>;
  event: string;
  payload?: unknown;
  inputs?: Record<string, unknown>;
  secrets?: Record<string, string>;
  /** In addition to the runner's own variables. */
  env?: Record<string, string>;
  runId?: string;
  runAttempt?: string;
  token?: string;
  caches?: Caches;
  /** A version before 2.336, which supports neither `$/` nor GITHUB_ARTIFACTS. */
  isOldRunner?: boolean;
  /** The previous attempt. Only its failed jobs, and those that need them, run again. */
  before?: WorkflowRun;
  /** Called before each job with its permissions; null if the workflow sets none. */
  onJob?: (job: { id: string; permissions: Record<string, string> | null; runsOn: unknown }) => void;
  /** Called before each leg of a job. If it returns false, the leg's machine is lost. */
  isLost?: (job: string) => boolean;
};

type StepRun = {
  /** The job's id with the leg of a matrix, and the step's id or action. */
  job: string;
  step: string;
  outcome: "success" | "failure" | "skipped";
  error: string | null;
  /** For a step that runs our action. */
  run: ActionRun | null;
};

type JobRun = {
  id: string;
  result: Status;
  runsOn: unknown;
  outputs: Record<string, string>;
};

export type WorkflowRun = {
  jobs: JobRun[];
  steps: StepRun[];
  outputs: Record<string, string>;
  artifacts: Artifacts;
  codeScanning: CodeScanning[];
  /** The legs of all jobs by name. */
  legs: Map<string, Result>;
};

type Result = { result: Status; outputs: Record<string, string> };

type Step = {
  id?: string;
  uses?: string;
  run?: string;
  shell?: string;
  if?: unknown;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
};
type Job = {
  name?: string;
  needs?: string | string[];
  if?: unknown;
  uses?: string;
  with?: Record<string, unknown>;
  secrets?: Record<string, unknown> | "inherit";
  "runs-on"?: unknown;
  permissions?: Record<string, string>;
  outputs?: Record<string, unknown>;
  strategy?: { matrix?: unknown };
  steps?: Step[];
  env?: Record<string, unknown>;
};
type Declared = { type?: string; default?: unknown; required?: boolean };
type Workflow = {
  on: { workflow_call?: { inputs?: Record<string, Declared>; outputs?: Record<string, { value: unknown }> } };
  permissions?: Record<string, string>;
  env?: Record<string, unknown>;
  jobs: Record<string, Job>;
};

/** The state that all jobs of a run share. */
type Run = WorkflowSetting &
  WorkflowRun & {
    /** Artifacts of an earlier attempt, whose names can be used again. */
    inherited: Set<string>;
    store: string;
    github: Record<string, unknown>;
    checkRunId: number;
  };

/** Runs a workflow, given by its path in this repository or by its text. Its files are removed after `use`. */
export async function runWorkflow<T>(
  workflow: string,
  setting: WorkflowSetting,
  use: (run: WorkflowRun) => T | Promise<T>,
): Promise<T> {
  const store = await mkdtemp(path.join(tmpdir(), "artifacts-"));
  const { runId = "99", runAttempt = "1", event, payload = {}, token = "ghs_tokenForTests" } = setting;
  const github = {
    event_name: event,
    event: payload,
    repository: "example/example",
    ref: "refs/heads/main",
    workflow: "Destinations",
    run_id: runId,
    run_attempt: runAttempt,
    actor: "someone",
    token,
  };
  const run: Run = {
    ...setting,
    ...{ store, github, jobs: [], steps: [], outputs: {}, codeScanning: [], legs: new Map() },
    artifacts: new Map(setting.before?.artifacts),
    inherited: new Set(setting.before?.artifacts.keys()),
    checkRunId: Number(runId) * 1_000,
  };
  try {
    const { outputs } = await runJobs(
      await read(workflow),
      setting.inputs ?? {},
      setting.secrets ?? {},
      run,
      null,
    );
    const { jobs, steps, artifacts, codeScanning, legs } = run;
    return await use({ jobs, steps, outputs, artifacts, codeScanning, legs });
  } finally {
    await rm(store, { recursive: true, force: true });
  }
}

async function read(workflow: string): Promise<Workflow> {
  return parse(workflow.includes("\n") ? workflow : await readFile(path.join(root, workflow), "utf8"));
}

/** `caller` is the id of the job that calls this workflow; null for the workflow of the run. */
async function runJobs(
  workflow: Workflow,
  inputs: Record<string, unknown>,
  secrets: Record<string, string>,
  run: Run,
  caller: { id: string; permissions: Record<string, string> | null } | null,
): Promise<Result> {
  const results: Record<string, Result> = {};
  const pending = new Map(Object.entries(workflow.jobs));
  const prefix = caller === null ? "" : `${caller.id} / `;
  while (pending.size > 0) {
    const next = [...pending].find(([, job]) => needsOf(job).every((id) => id in results));
    if (next === undefined) throw new Error(`These jobs need each other: ${[...pending.keys()].join(", ")}.`);
    const [id, job] = next;
    pending.delete(id);
    const needs = Object.fromEntries(needsOf(job).map((each) => [each, results[each]!]));
    const contexts = { github: run.github, inputs, secrets, needs, vars: {} };
    const permissions = job.permissions ?? workflow.permissions ?? caller?.permissions ?? null;
    results[id] = isTrue(
      job.if,
      contexts,
      statusOf(ancestors(job, workflow.jobs).map((each) => results[each]!)),
    )
      ? await runLegs(id, job, { ...contexts, env: workflow.env ?? {} }, run, prefix, permissions)
      : { result: "skipped", outputs: {} };
    const { result, outputs } = results[id];
    run.jobs.push({ id: `${prefix}${id}`, result, runsOn: null, outputs });
  }
  const all = Object.values(results);
  const declared = Object.entries(workflow.on.workflow_call?.outputs ?? {});
  const jobs = { jobs: results };
  return {
    result: all.some(({ result }) => result === "failure") ? "failure" : "success",
    outputs: Object.fromEntries(declared.map(([name, { value }]) => [name, textOf(resolve(value, jobs))])),
  };
}

function needsOf({ needs = [] }: Job): string[] {
  return [needs].flat();
}

/** The jobs that a job needs, directly or indirectly: success() tests all of them. */
function ancestors(job: Job, jobs: Record<string, Job>): string[] {
  return needsOf(job).flatMap((id) => [id, ...ancestors(jobs[id]!, jobs)]);
}

function statusOf(needs: Result[]): Status {
  if (needs.some(({ result }) => result === "failure")) return "failure";
  return needs.every(({ result }) => result === "success") ? "success" : "skipped";
}

/** Runs the legs of a matrix one by one. If several set an output, the last one counts. */
async function runLegs(
  id: string,
  job: Job,
  contexts: Contexts,
  run: Run,
  prefix: string,
  permissions: Record<string, string> | null,
): Promise<Result> {
  const matrix = resolve(job.strategy?.matrix ?? null, contexts) as Record<string, unknown[]> | null;
  const legs = matrix === null ? [{}] : legsOf(matrix);
  const all: Result[] = [];
  for (const [index, leg] of legs.entries()) {
    const strategy = { "job-index": index, "job-total": legs.length, "fail-fast": false };
    const own = { ...contexts, matrix: leg, strategy };
    const name = `${prefix}${id}${matrix === null ? "" : ` (${Object.values(leg).map(textOf).join(", ")})`}`;
    const done = run.before?.legs.get(name);
    const result =
      done?.result === "success"
        ? done
        : job.uses === undefined
          ? await runSteps({ id, name, permissions }, job, own, run)
          : await runCalled({ id: name, permissions }, job, own, run);
    run.legs.set(name, result);
    all.push(result);
  }
  const outputs = Object.assign({}, ...all.map((each) => each.outputs));
  return { result: all.some(({ result }) => result === "failure") ? "failure" : "success", outputs };
}

function legsOf({ include = [], ...axes }: Record<string, unknown[]>): Record<string, unknown>[] {
  const crossed = Object.entries(axes).reduce<Record<string, unknown>[]>(
    (legs, [name, values]) => legs.flatMap((leg) => values.map((value) => ({ ...leg, [name]: value }))),
    [{}],
  );
  const added = include as Record<string, unknown>[];
  return Object.keys(axes).length === 0 && added.length > 0 ? added : [...crossed, ...added];
}

/** A called workflow has the inputs that it declares, with their types, and the secrets that it is given. */
async function runCalled(
  caller: { id: string; permissions: Record<string, string> | null },
  job: Job,
  contexts: Contexts,
  run: Run,
): Promise<Result> {
  const [, file] = /^(?:\.|\$|[\w-]+\/[\w-]+)\/(\.github\/workflows\/[\w-]+\.yml)(?:@\S+)?$/.exec(job.uses!)!;
  const called = await read(file!);
  const declared = called.on.workflow_call?.inputs ?? {};
  const givenInputs = resolve(job.with ?? {}, contexts) as Record<string, unknown>;
  for (const [name, value] of Object.entries(givenInputs)) {
    const type = declared[name]?.type;
    if (type === undefined) throw new Error(`${file} has no input ${name}.`);
    if (typeof value !== type) throw new Error(`The input ${name} of ${file} is a ${type}: ${value}.`);
  }
  const inputs = Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [name, givenInputs[name] ?? input.default ?? null]),
  );
  const secrets = job.secrets === "inherit" ? contexts.secrets : resolve(job.secrets ?? {}, contexts);
  return runJobs(called, inputs, secrets as Record<string, string>, run, caller);
}

type Leg = { id: string; name: string; permissions: Record<string, string> | null };

async function runSteps(
  { id, name, permissions }: Leg,
  job: Job,
  given: Contexts,
  run: Run,
): Promise<Result> {
  const runsOn = resolve(job["runs-on"], given);
  run.onJob?.({ id: name, permissions, runsOn });
  if (run.isLost?.(name)) return { result: "failure", outputs: {} };
  const workspace = await mkdtemp(path.join(tmpdir(), "workspace-"));
  const temp = await mkdtemp(path.join(tmpdir(), "runner-temp-"));
  const checkRunId = run.checkRunId++;
  const steps: Record<string, { outputs: Record<string, string>; outcome: string; conclusion: string }> = {};
  const contexts: Contexts = {
    ...given,
    github: { ...(given.github as object), workspace, job: id },
    runner: { temp, os: "Linux" },
    job: { check_run_id: checkRunId, status: "success" },
    steps,
    env: { ...(given.env as object), ...(resolve(job.env ?? {}, given) as object) },
  };
  let status: Status = "success";
  try {
    for (const step of job.steps ?? []) {
      const label = step.id ?? step.uses?.split("@")[0] ?? "run";
      const record: StepRun = { job: name, step: label, outcome: "skipped", error: null, run: null };
      run.steps.push(record);
      let outputs: Record<string, string> = {};
      if (isTrue(step.if, contexts, status)) {
        try {
          const done = await runStep(step, contexts, { workspace, temp }, run);
          ({ outputs } = done);
          record.run = done.run;
          record.outcome = done.isFailed ? "failure" : "success";
        } catch (error) {
          record.outcome = "failure";
          record.error = (error as Error).message;
        }
        if (record.outcome === "failure") status = "failure";
      }
      if (step.id !== undefined)
        steps[step.id] = { outputs, outcome: record.outcome, conclusion: record.outcome };
    }
    const outputs = Object.entries(job.outputs ?? {}).map(([key, value]) => [
      key,
      textOf(resolve(value, contexts)),
    ]);
    return { result: status, outputs: Object.fromEntries(outputs) };
  } finally {
    await rm(workspace, { recursive: true, force: true });
    await rm(temp, { recursive: true, force: true });
  }
}

type StepResult = { outputs: Record<string, string>; run: ActionRun | null; isFailed: boolean };
type Folders = { workspace: string; temp: string };

async function runStep(step: Step, contexts: Contexts, folders: Folders, run: Run): Promise<StepResult> {
  const { workspace, temp } = folders;
  const env = {
    ...texts(contexts.env as Record<string, unknown>),
    ...texts(resolve(step.env ?? {}, contexts) as Record<string, unknown>),
  };
  if (step.run !== undefined) return runScript(step, contexts, env, folders, run);
  const inputs = texts(resolve(step.with ?? {}, contexts) as Record<string, unknown>);
  const own = ownAction(step.uses!);
  if (run.isOldRunner === true && step.uses!.startsWith("$/")) throw new Error("Unable to resolve action");
  if (own === null) {
    const outputs = await actionOf(step.uses!)(inputs, { ...folders, run });
    return { outputs, run: null, isFailed: false };
  }
  const github = contexts.github as Record<string, string>;
  const done = await runAction({
    ...{ workspace, temp, inputs, action: own, run: runBuilt },
    event: run.event,
    payload: run.payload ?? {},
    token: github.token!,
    env: { ...runnerEnvironment(github), ...run.env, ...env },
  });
  return { outputs: done.outputs, run: done, isFailed: done.status !== 0 };
}

function texts(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]));
}

/** The folder of our action; null for others. `$/` is the called workflow's own repository at its own commit. */
function ownAction(uses: string): string | null {
  const below = /^\$\/(.+)$/.exec(uses)?.[1];
  if (below !== undefined) return path.join(root, below);
  return /^destination-check\/postgres-destination-check@/.test(uses) ? root : null;
}

/**
 * GITHUB_JOB is the id in the called workflow, and the same in all legs. GITHUB_WORKFLOW_REF names the calling workflow:
 * actions/runner v2.336.0, src/Runner.Worker/GitHubContext.cs passes the server's values.
 */
function runnerEnvironment(github: Record<string, string>): Record<string, string> {
  return {
    GITHUB_SHA: "b".repeat(40),
    GITHUB_REF: github.ref!,
    GITHUB_RUN_ID: github.run_id!,
    GITHUB_RUN_ATTEMPT: github.run_attempt!,
    GITHUB_JOB: github.job!,
    GITHUB_WORKFLOW: github.workflow!,
    GITHUB_WORKFLOW_REF: `${github.repository}/.github/workflows/destinations.yml@${github.ref}`,
  };
}

/**
 * `bash -e`, and with `shell: bash` also pipefail: actions/runner v2.336.0, src/Runner.Worker/Handlers/ScriptHandlerHelpers.cs.
 */
async function runScript(
  { run: script, shell }: Step,
  contexts: Contexts,
  env: Record<string, string>,
  { workspace, temp }: Folders,
  { isOldRunner = false }: Run,
): Promise<StepResult> {
  const known = isOldRunner ? {} : { GITHUB_ARTIFACTS: path.join(temp, "artifacts") };
  const [file, output] = [path.join(temp, "script.sh"), path.join(temp, "script-output")];
  await mkdir(temp, { recursive: true });
  await writeFile(file, textOf(resolve(script, contexts)));
  await writeFile(output, "");
  const flags = shell === "bash" ? ["--noprofile", "--norc", "-eo", "pipefail"] : ["-e"];
  const { status, stdout } = spawnSync("bash", [...flags, file], {
    cwd: workspace,
    encoding: "utf8",
    env: { PATH: process.env.PATH!, GITHUB_OUTPUT: output, RUNNER_TEMP: temp, ...known, ...env },
  });
  if (status !== 0) throw new Error(stdout);
  return { outputs: pairsIn(await readFile(output, "utf8")), run: null, isFailed: false };
}
