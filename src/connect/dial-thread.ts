// The thread that dials. It may be started before there is anything to dial: it takes as long to start as the files to be
// read.

import module from "node:module";
import path from "node:path";
import { Worker } from "node:worker_threads";

let early: Worker | null = null;

/** Starts the thread that the next `takeThread` gives. Where nobody takes it, it keeps no process from ending. */
export function startThread(): void {
  if (early !== null) return;
  const worker = open(threadFile());
  early = worker;
  worker.unref();
  worker.once("exit", () => {
    if (early === worker) early = null;
  });
  worker.on("error", () => {});
}

/** A thread that nobody else has: the one that was started, or a new one. `file` is what a test has it run. */
export function takeThread(file: URL | null): Worker {
  if (file !== null || early === null) return open(file ?? threadFile());
  const worker = early;
  early = null;
  worker.ref();
  return worker;
}

/**
 * Without an environment: PGPASSWORD, PGOPTIONS, NODE_TLS_REJECT_UNAUTHORIZED and their like are not there. Nothing in it
 * prints, and what would go to its standard output and error is kept from the process's: joining them takes some ms.
 */
function open(file: URL): Worker {
  return new Worker(file, {
    env: compiledCode(),
    execArgv: hidingEnvironment(),
    stdout: true,
    stderr: true,
  });
}

/** A thread keeps its compiled code where the process does. Node knows of that from 22.8 on. */
function compiledCode(): Record<string, string> {
  const folder = module.getCompileCacheDir?.();
  // Of each version and user Node has a folder inside the one that it was given.
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: path.dirname(folder) };
}

/**
 * Node's diagnostic reports have a part for each thread, and in each of them the environment of the whole process, where
 * the secrets are. Before 22.13 Node does not know the option, and refuses to start a thread with it.
 */
function hidingEnvironment(): string[] {
  const option = "--report-exclude-env";
  return process.allowedNodeEnvironmentFlags.has(option) ? [option] : [];
}

/** The source as it stands, or its bundle beside this file's. */
function threadFile(): URL {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new URL(`./thread.${extension}`, import.meta.url);
}
