// A process that runs the built program repeatedly, since a short run spends most of its time on starting a process. Each run
// has its own folder, arguments, environment and output, and begins when the previous one has ended. The parent is warm.ts.

import { createRequire } from "node:module";
import type { Run } from "./program.ts";

/** `program` is the path of a built file, and `preload` the URL of a module which is loaded first. */
export type WarmRun = {
  preload: string | null;
  program: string;
  folder: string;
  args: string[];
  env: Record<string, string>;
};

/** With `isLast`, the process ends, because something in it would not, or because it has become large. */
export type WarmResult = Run & { isLast: boolean };

type Current = { raw: string; stdout: string; stderr: string };

/** In bytes. A large report leaves much garbage. */
const mostMemory = 300 * 1024 ** 2;

const require = createRequire(import.meta.url);

let count = 0;
let current: Current | null = null;
let restore = () => {};

for (const name of ["stdout", "stderr"] as const) {
  process[name].write = (text: unknown, ...rest: unknown[]) => {
    if (current !== null) {
      current[name] += String(text);
      current.raw += String(text);
    }
    const done = rest.at(-1);
    if (typeof done === "function") process.nextTick(done);
    return true;
  };
}

// Without `execve`, a run ends its process with SIGKILL.
const kill = process.kill.bind(process);
process.kill = () => true;

async function begin(run: WarmRun): Promise<void> {
  const own = { raw: "", stdout: "", stderr: "" };
  current = own;
  process.channel!.unref();
  process.chdir(run.folder);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, run.env);
  process.argv = [process.argv[0]!, run.program, ...run.args];
  // The program calls it if something keeps its process alive, such as a thread that is blocked.
  const execve = (_: string, args: string[]) => {
    if (current !== own) return;
    const status = Number(/\d+$/.exec(args.at(-1)!)![0]);
    send({ status, ...own, isLast: true }, end);
  };
  Object.assign(process, { execve });
  count++;
  if (run.preload !== null) ({ restore } = await import(`${run.preload}?run=${count}`));
  delete require.cache[run.program];
  require(run.program);
}

function end(): void {
  kill(process.pid, "SIGKILL");
}

function send(result: WarmResult, done = () => {}): void {
  current = null;
  process.send!(result, done);
}

/** The properties of Object.prototype: a run that changes them would affect the next one. */
function inherited(): string {
  return JSON.stringify(
    [Object.prototype, Array.prototype, Function.prototype].map(Object.getOwnPropertyNames),
  );
}

const inheritedAtFirst = inherited();

/** Emitted whenever nothing is left to do. */
process.on("beforeExit", () => {
  if (current === null) return;
  if (inherited() !== inheritedAtFirst) current.stderr += "The run has changed what every object inherits.\n";
  const status = Number(process.exitCode ?? 0);
  // Reset what the run has set up in its process.
  process.exitCode = 0;
  restore();
  restore = () => {};
  for (const event of ["uncaughtException", "exit", "SIGINT", "SIGTERM"]) process.removeAllListeners(event);
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners("error");
  process.channel!.ref();
  const isLast = process.memoryUsage.rss() > mostMemory;
  send({ status, ...current, isLast }, isLast ? end : undefined);
});

process.on("disconnect", end);
process.on("message", (run) => begin(run as WarmRun));
