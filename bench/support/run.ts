// A whole process, from its start to its end, with what it took.

import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** `cpuMs` is user and system time of the process and of all that it has waited for; `userMs` the first alone. */
export type Spent = { wallMs: number; cpuMs: number; userMs: number; status: number; stdout: string };

export type Running = {
  command: string[];
  env?: Record<string, string>;
  cwd?: string;
  /** A file to read as standard input. */
  stdin?: string;
};

/** bash's own `time` measures to a millisecond, and counts every descendant that was waited for. */
const timed = 'TIMEFORMAT="%3R %3U %3S"; { time "$@" 2>&4; } 4>&2 2>&3';

/** Where the program keeps what Node has compiled of it; of a run of the bench before this one there is nothing. */
export const compiledCode = path.join(tmpdir(), `destination-check-bench-${process.pid}`);

/** Runs a command with this environment and a PATH, and nothing else of the bench's own. Throws where it can't start. */
export function run({ command, env = {}, cwd = tmpdir(), stdin }: Running): Promise<Spent> {
  const input = stdin === undefined ? "ignore" : openSync(stdin, "r");
  const child = spawn("bash", ["-c", timed, "bash", ...command], {
    cwd,
    env: { PATH: process.env.PATH ?? "", HOME: tmpdir(), XDG_CACHE_HOME: compiledCode, LC_ALL: "C", ...env },
    stdio: [input, "pipe", "pipe", "pipe"],
  });
  if (typeof input === "number") closeSync(input);
  const [stdout, stderr, times] = [1, 2, 3].map((stream) =>
    textOf(child.stdio[stream] as NodeJS.ReadableStream),
  );
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      const [wall, user, system] = times!()
        .trim()
        .split(" ")
        .map((seconds) => Number(seconds) * 1000);
      // The program ends with 1 where it has found something; 126 and more are the shell's words for "could not".
      if (code === null || code > 125)
        reject(new Error(`${command.join(" ")} ended with ${code}:\n${stderr!()}`));
      else resolve({ wallMs: wall!, cpuMs: user! + system!, userMs: user!, status: code, stdout: stdout!() });
    });
  });
}

/** The same, and throws where it does not end with 0. */
export async function runWell(running: Running): Promise<Spent> {
  const spent = await run(running);
  if (spent.status !== 0)
    throw new Error(`${running.command.join(" ")} ended with ${spent.status}:\n${spent.stdout}`);
  return spent;
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}
