// Runs a whole process, and measures its time.

import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { tmpdir } from "node:os";

/** `cpuMs` is user and system time of the process and of its descendants; `userMs` is the user time alone. */
export type Spent = { wallMs: number; cpuMs: number; userMs: number; status: number; stdout: string };

export type Command = {
  command: string[];
  env?: Record<string, string>;
  cwd?: string;
  stdin?: string;
};

/** bash's own `time` has a resolution of a millisecond, and includes every descendant that was waited for. */
const timed = 'TIMEFORMAT="%3R %3U %3S"; { time "$@" 2>&4; } 4>&2 2>&3';

const running = new Set<ChildProcess>();
let isEnding = false;

/** Runs a command with only this environment and a PATH. Throws if it can't start. */
export function run({ command, env = {}, cwd = tmpdir(), stdin }: Command): Promise<Spent> {
  if (isEnding) return new Promise(() => {});
  const input = stdin === undefined ? "ignore" : openSync(stdin, "r");
  const child = spawn("bash", ["-c", timed, "bash", ...command], {
    cwd,
    env: { PATH: process.env.PATH ?? "", HOME: tmpdir(), LC_ALL: "C", ...env },
    stdio: [input, "pipe", "pipe", "pipe"],
    // Its own process group, so that `endRunning` reaches its children.
    detached: true,
  });
  running.add(child);
  if (typeof input === "number") closeSync(input);
  const [stdout, stderr, times] = [1, 2, 3].map((stream) =>
    textOf(child.stdio[stream] as NodeJS.ReadableStream),
  );
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      running.delete(child);
      if (isEnding) return;
      const [wall, user, system] = times!()
        .trim()
        .split(" ")
        .map((seconds) => Number(seconds) * 1000);
      // The program exits with 1 if it has findings; 126 and higher come from the shell.
      if (code === null || code > 125)
        reject(new Error(`${command.join(" ")} ended with ${code}:\n${stderr!()}`));
      else resolve({ wallMs: wall!, cpuMs: user! + system!, userMs: user!, status: code, stdout: stdout!() });
    });
  });
}

/** The same. Throws if the exit status is not 0. */
export async function runWell(command: Command): Promise<Spent> {
  const spent = await run(command);
  if (spent.status !== 0)
    throw new Error(`${command.command.join(" ")} ended with ${spent.status}:\n${spent.stdout}`);
  return spent;
}

/** Ends all running processes. Later calls never return. */
export function endRunning(): void {
  isEnding = true;
  for (const { pid } of running) if (pid !== undefined) endGroup(pid);
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGTERM");
  } catch {
    // The process has already ended.
  }
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}
