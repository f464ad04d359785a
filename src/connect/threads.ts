// The threads of the process (they read files, talk to servers or decrypt keys), and which attempt an uncaught error in one
// belongs to.

import { AsyncLocalStorage } from "node:async_hooks";
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
  return new Worker(file, {
    env: {},
    execArgv: withoutEnvironment(),
    stdout: true,
    stderr: true,
    resourceLimits: { maxYoungGenerationSizeMb: youngMb },
  });
}

/** Of what a thread makes, little lives long: V8's own limit would let a thousand destinations take 40 MB more. */
const youngMb = 16;

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

type OnCrash = (error: unknown) => void;

/** Of everything that an attempt, or a tunnel that several share, has started: sockets, timers, promises. */
const owners = new AsyncLocalStorage<OnCrash>();

/**
 * What a library throws out of a handler of its own has no caller. It goes to the owner of the context in which it was
 * thrown; without one it ends the thread.
 */
export function catchCrashes(): void {
  process.on("uncaughtException", (error) => {
    const onCrash = owners.getStore();
    if (onCrash === undefined) throw error;
    onCrash(error);
  });
}

/** Runs `work` so that `onCrash` gets what it throws, rejects with, or leaves uncaught at any later time. */
export function contain(work: () => Promise<void>, onCrash: OnCrash): void {
  owners.run(onCrash, () => work().catch(onCrash));
}

/** A context of its own for what several owners share: each of them gets what is left uncaught there. */
export function sharedContext(): { join: () => void; run: <T>(work: () => T) => T } {
  const sharers = new Set<OnCrash>();
  const onCrash = (error: unknown) => {
    for (const sharer of sharers) sharer(error);
  };
  return {
    join: () => {
      const sharer = owners.getStore();
      if (sharer !== undefined) sharers.add(sharer);
    },
    run: (work) => owners.run(onCrash, work),
  };
}
