// The command: arguments in, text out, an exit status.

import { cliEvent } from "../config/trust/trust.ts";
import { prepareProcess } from "../connect/threads.ts";
import { crashSentence } from "../crash.ts";
import { type Host, untilInterrupted, workspaceOf } from "../host.ts";
import { commandIn, readArguments } from "./arguments.ts";
import { runCheck } from "./check.ts";
import type { Outcome } from "./command.ts";
import { complain, misused, print, printed, showProgress, stopped } from "./print.ts";

/** Does what the arguments say, and sets the exit status of the process. */
export async function main(args: string[]): Promise<void> {
  prepareProcess();
  process.exitCode = await answer(args).catch((error: unknown) =>
    stopped([isFolderDeleted(error) ? "the current folder was deleted." : crashSentence(error)]),
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

function isFolderDeleted(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).syscall === "uv_cwd";
}

function hostOfProcess(): Host {
  return {
    folder: process.cwd(),
    workspace: workspaceOf(process.cwd()),
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
