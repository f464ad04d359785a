// The threads of the process, and which attempt an uncaught error in one belongs to.

import { AsyncLocalStorage } from "node:async_hooks";
import path from "node:path";
import { type ResourceLimits, Worker } from "node:worker_threads";

/** With libuv's default of four, four unresponsive lookups would block all others. https://docs.libuv.org/en/v1.x/threadpool.html */
const poolSize = 64;

/** getaddrinfo blocks a thread of the pool. Some threads are left for files and cryptography. */
export const concurrentLookups = poolSize - 8;

/** Must be called before anything uses the thread pool. */
export function prepareProcess(): void {
  process.env.UV_THREADPOOL_SIZE ??= String(poolSize);
  // Diagnostic reports would contain the environment, and so the secrets. Node before 22.13 can't leave it out.
  process.report.excludeEnv = true;
}

/** Without environment, so that PGPASSWORD, NODE_TLS_REJECT_UNAUTHORIZED and the like have no effect. It can't print. */
export function startThread(thread: ThreadName, resourceLimits: ResourceLimits = {}): Worker {
  return new Worker(threadFile(thread), {
    env: {},
    execArgv: withoutEnvironment(),
    stdout: true,
    stderr: true,
    resourceLimits,
  });
}

const sources = {
  thread: "./thread.ts",
  "key-thread": "./key-thread.ts",
  "reading-thread": "../reading-thread.ts",
};
type ThreadName = keyof typeof sources;

function threadFile(name: ThreadName): string {
  const isSource = import.meta.filename.endsWith(".ts");
  return path.resolve(import.meta.dirname, isSource ? sources[name] : `${name}.js`);
}

/** Node before 22.13 does not know this option, and refuses to start a thread with it. */
function withoutEnvironment(): string[] {
  const option = "--report-exclude-env";
  return process.allowedNodeEnvironmentFlags.has(option) ? [option] : [];
}

type OnCrash = (error: unknown) => void;

/** Who handles an uncaught error of a socket, timer or promise: the attempt, or the tunnel, that started it. */
const owners = new AsyncLocalStorage<OnCrash>();

/** An error that a library throws from an event handler goes to the owner of its context; without one it ends the thread. */
export function catchCrashes(): void {
  process.on("uncaughtException", crashOwner);
}

/** For an error that a library catches and passes on as an event, as if it were the peer's. */
export function crashOwner(error: unknown): void {
  const onCrash = owners.getStore();
  if (onCrash === undefined) throw error;
  onCrash(error);
}

export function contain(work: () => Promise<void>, onCrash: OnCrash): void {
  owners.run(onCrash, () => work().catch(onCrash));
}

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
