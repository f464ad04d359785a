// Runs of the built program in a few processes of each test worker, which are started when they are needed and used again.

import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Run, RunSetting } from "./program.ts";
import type { WarmResult, WarmRun } from "./warm-runner.ts";

const runner = path.join(import.meta.dirname, "warm-runner.ts");

/** `strays` is output that did not come from the program, such as a warning of Node's. */
type Process = { child: ChildProcess; strays: string };

/** Modules that a run loads first, and undoes in the end. */
const preloads = ["clock", "recorder", "windows-line-ends"] as const;

/** For NODE_OPTIONS. */
export function preloadOption(name: (typeof preloads)[number]): string {
  return `--import ${pathToFileURL(path.join(import.meta.dirname, `${name}.ts`)).href}`;
}

/** At the same time. */
const maxRuns = 3;

const idle: Process[] = [];
const queue: (() => void)[] = [];
let running = 0;

/** Whether a run needs something that only a process of its own has. */
export function needsOwnProcess({ env, node = process.execPath, onStart }: RunSetting): boolean {
  const options = preloads.map(preloadOption);
  // Node and its libraries read these variables once.
  const isEarly = ([name, value]: [string, string]) =>
    /^(NODE_|OPENSSL_|SSL_|UV_|LC_|LANG$|TZ$)|_proxy$/i.test(name) && !options.includes(value);
  return node !== process.execPath || onStart !== undefined || Object.entries(env).some(isEarly);
}

/** Runs a file in a process that may have run others before. */
export async function runWarm(file: string, args: string[], { folder, env }: RunSetting): Promise<Run> {
  if (running >= maxRuns) await new Promise<void>((resolve) => queue.push(resolve));
  running++;
  try {
    const preload = env.NODE_OPTIONS?.replace("--import ", "") ?? null;
    return await runIn(idle.pop() ?? start(), { preload, program: file, folder, args, env });
  } finally {
    running--;
    queue.shift()?.();
  }
}

function start(): Process {
  const child = spawn(process.execPath, [runner], {
    env: { PATH: process.env.PATH ?? "" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const own = { child, strays: "" };
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding("utf8").on("data", (text: string) => {
      own.strays += text;
    });
  return own;
}

function runIn(own: Process, run: WarmRun): Promise<Run> {
  const { child } = own;
  keepAwake(own, true);
  return new Promise((resolve, reject) => {
    const settle = () => {
      child.off("message", ended).off("exit", died);
      keepAwake(own, false);
    };
    const ended = (message: unknown) => {
      const { isLast, ...result } = message as WarmResult;
      settle();
      if (!isLast) idle.push(own);
      resolve({ ...result, stderr: result.stderr + own.strays });
      own.strays = "";
    };
    const died = (status: number | null) => {
      settle();
      reject(new Error(`The process of a run ended with ${status}: ${own.strays}`));
    };
    child.on("message", ended).once("exit", died);
    child.send(run);
  });
}

/** An idle process does not keep that of the tests alive, and ends with it. */
function keepAwake({ child }: Process, isAwake: boolean): void {
  const change = isAwake ? "ref" : "unref";
  child[change]();
  child.channel?.[change]();
  for (const stream of [child.stdout, child.stderr] as unknown as Record<typeof change, () => void>[])
    stream[change]();
}
