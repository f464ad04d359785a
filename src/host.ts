// What the program gets from outside, as plain data: files, environment, clock, event. Tests pass their own.

import { existsSync } from "node:fs";
import path from "node:path";
import { isInside, type ReadFile } from "./config/files.ts";
import type { Secret } from "./config/secrets/forms.ts";
import type { Base, RunEvent, TrustedBranch, WorkflowRun } from "./config/trust/trust.ts";

export type CommandHost = {
  /** Paths and patterns are relative to this folder, and are shown so unless there is a `root`. */
  folder: string;
  /** The root of the repository's checkout, where it is not `folder`: paths are then shown from here. */
  root?: string | undefined;
  /** Paths in a file must not leave it. If `confined`, a destinations file outside it is refused too. */
  workspace: string;
  confined: boolean;
  /** Texts of destinations files by absolute path, in place of those on disk. */
  texts?: ReadonlyMap<string, string>;
  /** The runner's folder for temporary files. Files may be written there too. */
  runnerTemp?: string | undefined;
  environment: Readonly<Record<string, string | undefined>>;
  standardInput?: ReadFile;
  /** Aborts when the user or the runner ends the program: what is known by then is reported. */
  interrupted?: AbortSignal;
};

export type Host = CommandHost & {
  event: RunEvent;
  workflowRun: WorkflowRun | null;
  now: () => Date;
  /** Null where there is no base branch. */
  base: Base | null;
  /** Branches that entries are compared with under an event that may bring an untrusted author's file. */
  trustedBranches: readonly TrustedBranch[];
  /** Secrets of the run itself, such as its token: they are redacted like those of the entries. */
  secrets: readonly Secret[];
  interrupted: AbortSignal;
  /** Called with every secret as soon as it is read. */
  onSecret: (value: string) => void;
  onProgress: (progress: Progress) => void;
};

export type Progress = { done: number; total: number; waitingFor: string[] };

/** Aborts at the first Ctrl-C. GitHub cancels a job with SIGINT, then SIGTERM 7.5 s later. */
export function untilInterrupted(): AbortSignal {
  const interrupted = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interrupted.abort());
  return interrupted.signal;
}

/** Aborts at the deadline, or when the run is interrupted. */
export function endOfRun({ interrupted }: Pick<Host, "interrupted">, deadlineMs: number): AbortSignal {
  return AbortSignal.any([interrupted, AbortSignal.timeout(deadlineMs)]);
}

/** The folders that a run may write in. Unless confined, these include the workspaces of `files` elsewhere. */
export function writeRoots(host: CommandHost, files: readonly string[]): string[] {
  const { folder, workspace, confined, runnerTemp } = host;
  if (confined) return [workspace, ...(runnerTemp === undefined ? [] : [runnerTemp])];
  const others = files.map((file) => path.resolve(folder, file)).filter((file) => !isInside(file, workspace));
  return [...new Set([workspace, ...others.map((file) => workspaceOf(path.dirname(file)))])];
}

/** The git repository that contains a folder, or else the folder itself. In a worktree `.git` is a file. */
export function workspaceOf(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, ".git"))) return at;
    if (path.dirname(at) === at) return folder;
  }
}
