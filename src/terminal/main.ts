import { existsSync } from "node:fs";
import path from "node:path";
import { isInside } from "../config/files.ts";
import { secret } from "../config/secrets/forms.ts";
import { cliEvent } from "../config/trust/trust.ts";
import { startConnector } from "../connect/connect-all.ts";
import { prepareProcess } from "../connect/threads.ts";
import { crashSentence } from "../crash.ts";
import { type Host, untilInterrupted, workspaceOf } from "../host.ts";
import type { Options } from "../options.ts";
import { commandIn, readArguments } from "./arguments.ts";
import type { Outcome } from "./commands.ts";
import {
  asCalled,
  fail,
  failUsage,
  lookOf,
  print,
  printNotes,
  showProgress,
  statusAfterPrint,
} from "./print.ts";

export async function main(args: string[]): Promise<void> {
  prepareProcess();
  process.exitCode = await run(args).catch((error: unknown) =>
    fail([isFolderDeleted(error) ? "the current folder was deleted." : crashSentence(error)]),
  );
}

async function run(args: string[]): Promise<number> {
  const parsed = await readArguments(args);
  if (parsed.kind === "check") {
    const connector = parsed.options.mode === "check" ? startConnector() : null;
    // Keeps the check out of other commands.
    const { runCheck } = await import("./check.ts");
    return runCheck(parsed, await hostOf(parsed.options), connector);
  }
  if (parsed.kind === "watch") {
    // Keeps `--watch` out of other runs.
    const { runWatch } = await import("./watch.ts");
    return runWatch(parsed, await hostOf(parsed.options));
  }
  if (parsed.kind === "help") {
    // Keeps the help out of other runs.
    const { commandHelp, help } = await import("./help.ts");
    const { width } = lookOf(process.stdout, process.env);
    const text = parsed.command === null ? help(width) : commandHelp(parsed.command, width);
    return statusAfterPrint(await print(asCalled(text, process.env)), 0);
  }
  const outcome: Outcome =
    parsed.kind === "command" ? await parsed.command.run(parsed.args, await hostOf(null)) : parsed;
  if (outcome.kind === "usage") return failUsage(outcome.errors, commandIn(args));
  if (outcome.kind === "stopped") return fail(outcome.errors);
  const code = await print(outcome.text);
  if (outcome.notes !== undefined && outcome.notes.length > 0) printNotes(outcome.notes);
  return statusAfterPrint(code, outcome.kind === "found" ? 1 : 0);
}

function isFolderDeleted(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).syscall === "uv_cwd";
}

/** In a workflow the Action's rules about trusted events apply. GITHUB_TOKEN is the token there. */
async function hostOf(options: Options | null): Promise<Host> {
  const folder = process.cwd();
  const host: Host = {
    folder,
    workspace: workspaceOf(folder),
    confined: false,
    environment: process.env,
    event: cliEvent,
    workflowRun: null,
    base: null,
    trustedBranches: [],
    secrets: [],
    now: () => new Date(),
    interrupted: untilInterrupted(),
    onSecret: () => {},
    onProgress: showProgress,
  };
  if (!process.env.GITHUB_ACTIONS) return host;
  const { GITHUB_TOKEN, GITHUB_WORKSPACE, RUNNER_TEMP } = process.env;
  const token = GITHUB_TOKEN ? secret(GITHUB_TOKEN) : null;
  // The current folder may be a committed link to a folder outside.
  const hasOwnWorkspace =
    existsSync(path.join(host.workspace, ".git")) ||
    (RUNNER_TEMP && isInside(folder, RUNNER_TEMP)) ||
    !existsSync(GITHUB_WORKSPACE ?? "");
  // Only a workflow needs the event and GitHub's API.
  const { readEvent, workflowRunOf } = await import("../github/workflow-run.ts");
  const { trustedBranchesOf } = await import("../github/repository.ts");
  return {
    ...host,
    workspace: hasOwnWorkspace || !GITHUB_WORKSPACE ? host.workspace : GITHUB_WORKSPACE,
    confined: true,
    runnerTemp: RUNNER_TEMP || undefined,
    event: readEvent(process.env),
    workflowRun: workflowRunOf(process.env),
    trustedBranches: trustedBranchesOf(process.env, token, options?.trustedBranches ?? []),
    secrets: token === null ? [] : [token],
  };
}
