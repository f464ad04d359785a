// Stops everything that the benchmarks have started, however they end.

import type { Own } from "../benchmark.ts";
import { endRunning } from "./run.ts";

/**
 * `stopAll` stops everything that is owned, in reverse order. A signal, a closed pipe or the end of the parent process does the
 * same, and then ends this process with status 2.
 */
export function openOwner(): { own: Own; stopAll: () => Promise<void> } {
  const owned: Promise<{ stop: () => Promise<unknown> }>[] = [];
  let isStopping = false;
  const own: Own = (start) => {
    // Callers wait until the process ends.
    if (isStopping) return new Promise(() => {});
    const starting = start();
    owned.push(starting);
    return starting;
  };
  const stopAll = async () => {
    for (let last = owned.at(-1); last !== undefined; last = owned.at(-1)) {
      await last.then((started) => started.stop()).catch(() => {});
      // Removed last, since a signal that arrives meanwhile must wait too.
      owned.splice(owned.indexOf(last), 1);
    }
  };
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    endRunning();
    await stopAll();
    process.exit(2);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  for (const stream of [process.stdout, process.stderr]) stream.on("error", stop);
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop(), 1_000).unref();
  return { own, stopAll };
}
