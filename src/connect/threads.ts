// The threads of the process: those that read files, talk to servers or decrypt keys, and the pool in which names are
// looked up.

import { Worker } from "node:worker_threads";

/** libuv's own four would let four dead names hold up all others. https://docs.libuv.org/en/v1.x/threadpool.html */
const poolSize = 64;

/** getaddrinfo blocks a thread of the pool until it has its answer. Some are left to reading files and to cryptography. */
export const concurrentLookups = poolSize - 8;

/** Must be called before anything uses the thread pool, which takes its size at its first use. */
export function prepareProcess(): void {
  process.env.UV_THREADPOOL_SIZE ??= String(poolSize);
  // The environment holds the secrets, and Node writes it into the reports that `--report-uncaught-exception`,
  // `--report-on-fatalerror` and `--report-on-signal` ask for. Before 22.13 Node can't leave it out.
  process.report.excludeEnv = true;
}

/**
 * Starts the thread of this name: its source, or its bundle beside this file's. A URL is what a test has it run.
 *
 * It has no environment: PGPASSWORD, PGOPTIONS, NODE_TLS_REJECT_UNAUTHORIZED and the like are not there. Nothing in it
 * prints.
 */
export function startThread(thread: ThreadName | URL): Worker {
  const file = typeof thread === "string" ? threadFile(thread) : thread;
  return new Worker(file, { env: {}, execArgv: withoutEnvironment(), stdout: true, stderr: true });
}

/** The source of each thread. */
const sources = {
  thread: "./thread.ts",
  "key-thread": "./key-thread.ts",
  "reading-thread": "../reading-thread.ts",
};
type ThreadName = keyof typeof sources;

function threadFile(name: ThreadName): URL {
  return new URL(import.meta.url.endsWith(".ts") ? sources[name] : `./${name}.js`, import.meta.url);
}

/**
 * Node's diagnostic reports have a part for each thread, with the environment of the whole process in it. Before 22.13
 * Node does not know the option, and refuses to start a thread with it.
 */
function withoutEnvironment(): string[] {
  const option = "--report-exclude-env";
  return process.allowedNodeEnvironmentFlags.has(option) ? [option] : [];
}
