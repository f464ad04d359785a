// Starts and stops the processes of real servers. They refuse to run as root, so root starts them as the user nobody.

import type { ChildProcess } from "node:child_process";
import { chown, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";

const nobody = 65_534;
export const isRoot = process.getuid?.() === 0;
export const runAs = isRoot ? { uid: nobody, gid: nobody } : {};

/** Files that only the server can read. */
export async function writeAll(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await writeFile(file, content, { mode: 0o600 });
    await giveAway(file);
  }
}

export async function giveAway(file: string): Promise<void> {
  if (isRoot) await chown(file, nobody, nobody);
}

/** Adds the server's log to `lines`. Resolves when it says that it is ready, and rejects with the log if it exits first. */
export function ready(server: ChildProcess, lines: string[], message: RegExp): Promise<void> {
  createInterface({ input: server.stderr! }).on("line", (line) => {
    lines.push(line);
    server.emit("line");
  });
  return until(server, () => lines.some((line) => message.test(line))).catch(() => {
    throw new Error(`${server.spawnfile} did not start:\n${lines.join("\n")}`);
  });
}

/** Looks after each line of its log. */
export function until(server: ChildProcess, holds: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => {
      server.off("line", look);
      server.off("exit", ended);
      done();
    };
    const look = () => {
      if (holds()) settle(resolve);
    };
    const ended = () => settle(() => reject(new Error(`${server.spawnfile} has ended.`)));
    server.on("line", look);
    server.on("exit", ended);
    look();
  });
}

/** Waits for its end. */
export async function stopProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await exited;
}
