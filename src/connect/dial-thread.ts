// The thread that talks to servers: a library that never returns can stop it, and not the run.

import { Worker } from "node:worker_threads";

/**
 * Starts it. `file` is what a test has it run.
 *
 * Without an environment: PGPASSWORD, PGOPTIONS, NODE_TLS_REJECT_UNAUTHORIZED and their like are not there. Nothing in it
 * prints.
 */
export function startThread(file: URL = threadFile()): Worker {
  return new Worker(file, { env: {}, execArgv: hidingEnvironment(), stdout: true, stderr: true });
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
