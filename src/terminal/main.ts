// What a terminal is answered: arguments in, text or JSON out, an exit status.

import { cliEvent } from "../config/trust/trust.ts";
import { prepareProcess } from "../connect/threads.ts";
import { crashSentence } from "../crash.ts";
import { type Host, untilInterrupted } from "../host.ts";
import { commandIn, readArguments } from "./arguments.ts";
import { runCheck } from "./check.ts";
import type { Outcome } from "./command.ts";
import { complain, misused, print, printed, showProgress, stopped } from "./print.ts";
import { workspaceAround } from "./workspace.ts";

/** Does what the arguments ask for, and sets the exit status of the process. */
export async function main(args: string[]): Promise<void> {
  prepareProcess();
  process.exitCode = await answer(args).catch((error: unknown) =>
    stopped([hasNoFolder(error) ? "the folder that this runs in has been deleted." : crashSentence(error)]),
  );
}

async function answer(args: string[]): Promise<number> {
  const called = await readArguments(args);
  if (called.kind === "check") return runCheck(called, hostOfProcess());
  if (called.kind === "watch") {
    // Keeps watching out of all other runs.
    const { runWatch } = await import("./watch/watch.ts");
    return runWatch(called, hostOfProcess());
  }
  const outcome: Outcome =
    called.kind === "command" ? await called.command.run(called.given, hostOfProcess()) : called;
  if (outcome.kind === "usage") return misused(outcome.errors, commandIn(args));
  if (outcome.kind === "stopped") return stopped(outcome.errors);
  const code = await print(outcome.text);
  if (outcome.notes !== undefined && outcome.notes.length > 0) complain(outcome.notes);
  return printed(code, outcome.kind === "found" ? 1 : 0);
}

/** Whether somebody has removed the folder under this process. */
function hasNoFolder(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).syscall === "uv_cwd";
}

function hostOfProcess(): Host {
  return {
    folder: process.cwd(),
    workspace: workspaceAround(process.cwd()),
    confined: false,
    environment: process.env,
    event: cliEvent,
    base: null,
    secrets: [],
    now: () => new Date(),
    interrupted: untilInterrupted(),
    onSecret: () => {},
    onProgress: showProgress,
  };
}
