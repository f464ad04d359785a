// The world around the program, as plain data, so that a test can have its own.

import { existsSync } from "node:fs";
import path from "node:path";
import { isInside, type ReadFile } from "./config/files.ts";
import type { Secret } from "./config/secrets/forms.ts";
import type { Base, TrustedBranch } from "./config/trust/base-branch.ts";
import type { RunEvent, WorkflowRun } from "./config/trust/trust.ts";

/** What every command has of it. */
export type CommandHost = {
  /** Paths and patterns start here, and are shown from here unless there is a `root`. */
  folder: string;
  /** The root of this repository's checkout, where it is not `folder`: its files are shown as the repository has them. */
  root?: string | undefined;
  /** What paths in a file may not leave. Under `confined` a destinations file outside it is refused. */
  workspace: string;
  confined: boolean;
  /** Texts of destinations files that count instead of those on the disk, by absolute path. */
  texts?: ReadonlyMap<string, string>;
  /** The runner's folder for temporary files, which may be written in like the workspace. */
  runnerTemp?: string | undefined;
  environment: Readonly<Record<string, string | undefined>>;
  /** What the file `-` holds. */
  standardInput?: ReadFile;
  /** Aborts when somebody wants the program to end: what is known by then is reported. */
  interrupted?: AbortSignal;
};

/** What a check has of it. */
export type Host = CommandHost & {
  event: RunEvent;
  /** The run of a workflow that this one is a part of; null outside of GitHub Actions. */
  workflowRun: WorkflowRun | null;
  now: () => Date;
  /** The files of the base branch, for `changed-only`; null where there is none. */
  base: Base | null;
  /** What an event that may bring an untrusted author's file is compared with. */
  trustedBranches: readonly TrustedBranch[];
  /** Secrets of the run itself, which no output may have either. */
  secrets: readonly Secret[];
  interrupted: AbortSignal;
  /** Called with every secret before anything else happens with it. */
  onSecret: (value: string) => void;
  /** Called before the first connection, and whenever a destination has been checked. */
  onProgress: (progress: Progress) => void;
};

/** How many destinations have been checked, and the names of the first few that have not. */
export type Progress = { done: number; total: number; waitingFor: string[] };

/** Aborts at the first Ctrl-C. GitHub cancels a job with SIGINT, too, and with SIGTERM 7.5 s later. */
export function untilInterrupted(): AbortSignal {
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());
  return interrupted.signal;
}

/**
 * The folders that a run may write in: the workspace and the runner's folder for temporary files. Unless it is confined,
 * also the workspace of each of `files` that was named outside them.
 */
export function writeRoots(host: CommandHost, files: readonly string[]): string[] {
  const { folder, workspace, confined, runnerTemp } = host;
  if (confined) return [workspace, ...(runnerTemp === undefined ? [] : [runnerTemp])];
  const others = files.map((file) => path.resolve(folder, file)).filter((file) => !isInside(file, workspace));
  return [...new Set([workspace, ...others.map((file) => workspaceOf(path.dirname(file)))])];
}

/** The git repository that contains a folder, or else the folder. In a worktree `.git` is a file. */
export function workspaceOf(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, ".git"))) return at;
    if (path.dirname(at) === at) return folder;
  }
}
