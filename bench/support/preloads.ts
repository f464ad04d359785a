// Modules to load before the program, as text: for a .ts file, Node would load its TypeScript compiler, which would be
// measured too.

/** Writes the status of the process at its end, because the kernel's figures for a child may be those of its parent. */
export const writeStatus = `
import { readFileSync, writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.BENCH_STATUS, readFileSync("/proc/self/status")));
`;

/** Makes every thread of the process write a profile, since a thread with its own options does not inherit this one. */
export const profileThreads = `
import threads from "node:worker_threads";
import { syncBuiltinESMExports } from "node:module";
const profiled = ["--cpu-prof", "--cpu-prof-dir", process.env.BENCH_PROFILES];
threads.Worker = class extends threads.Worker {
  constructor(file, options) {
    super(file, { ...options, execArgv: [...(options.execArgv ?? []), ...profiled] });
  }
};
syncBuiltinESMExports();
`;
