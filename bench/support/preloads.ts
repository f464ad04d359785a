// Modules that run in front of the program and tell of its process, as text: a file of TypeScript would have Node load its
// compiler into the process that is measured.

/** Writes the process's own highest resident memory: what the kernel counts for a child may be its parent's. */
export const highWater = `
import { readFileSync, writeFileSync } from "node:fs";
process.on("exit", () => writeFileSync(process.env.BENCH_TOLD, readFileSync("/proc/self/status")));
`;

/** Writes the files that are loaded as modules, a URL a line. Node has these hooks from 22.15 on. */
export const loadedModules = `
import { writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
const loaded = [];
registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
process.on("exit", () => writeFileSync(process.env.BENCH_TOLD, loaded.join("\\n")));
`;

/** Has every thread of the process write its own profile into a folder: threads with options of their own inherit none. */
export const profiledThreads = `
import threads from "node:worker_threads";
import { syncBuiltinESMExports } from "node:module";
const profiled = ["--cpu-prof", "--cpu-prof-dir", process.env.BENCH_TOLD];
threads.Worker = class extends threads.Worker {
  constructor(file, options) {
    super(file, { ...options, execArgv: [...(options.execArgv ?? []), ...profiled] });
  }
};
syncBuiltinESMExports();
`;
