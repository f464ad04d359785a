// How the process ends. The entry points load nothing else statically, so that this covers errors at load time too.

import { existsSync } from "node:fs";
import { product } from "./product.generated.ts";

/** Runs the program. An uncaught error or rejection ends with one sentence and status 2, and so does a run without a verdict. */
export function runProgram(run: () => Promise<void>, printSentence: (sentence: string) => void): void {
  process.exitCode = 2;
  // `| head` closes the pipe early, which is not an error.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  let hasCrashed = false;
  const crash = (error: unknown) => {
    process.exitCode = 2;
    if (hasCrashed) return;
    hasCrashed = true;
    process.once("exit", () => (process.exitCode = 2));
    printSentence(crashSentence(error));
  };
  process.on("uncaughtException", crash);
  const { node } = process.versions;
  if (isOlder(node, product.oldestNode))
    return void printSentence(`Node ${product.oldestNode} or newer is required, and this is Node ${node}.`);
  run()
    .catch(crash)
    .then(() => endSoon(() => (hasCrashed ? 2 : Number(process.exitCode))));
}

/** In an older Node, functions would be missing wherever the program uses them. */
function isOlder(node: string, oldest: string): boolean {
  const numbers = (version: string) => version.split(".").map(Number) as [number, number];
  const [major, minor] = numbers(node);
  const [leastMajor, leastMinor] = numbers(oldest);
  return major === leastMajor ? minor < leastMinor : major < leastMajor;
}

/** Closing connections takes milliseconds. `terminate` and `process.exit` wait for a thread that native code blocks. */
function endSoon(status: () => number): void {
  const replace = shellReplacer();
  const graceMs = replace !== null ? 1_000 : (graceMsOf[status()] ?? 1_000);
  const end = () => {
    // The reader of the output may be slow.
    if (process.stdout.writableLength + process.stderr.writableLength > 0) return wait();
    replace?.(`exit ${status()}`);
    process.kill(process.pid, "SIGKILL");
  };
  const wait = () => void setTimeout(end, graceMs).unref();
  wait();
}

/** By exit status. A successful run waits longer, since SIGKILL would turn it into a failed one. */
const graceMsOf: Record<number, number> = { 0: 30_000, 1: 5_000, 2: 1_000 };

/** Replaces the process by a shell that runs a command: unlike SIGKILL, this leaves an exit status. Null where Node can't. */
function shellReplacer(): ((command: string) => void) | null {
  const shell = "/bin/sh";
  // Since 22.15: https://nodejs.org/api/process.html#processexecvefile-args-env
  const { execve } = process as { execve?: (file: string, args: string[], env: object) => void };
  if (execve === undefined || process.platform === "win32" || !existsSync(shell)) return null;
  return (command) => execve(shell, ["sh", "-c", command], {});
}

export function crashSentence(error: unknown): string {
  return `The program crashed (${crashEvidence(error)}). This is a bug in version ${product.version}; please report it at https://github.com/${product.repository}/issues.`;
}

/** The kind and place of an error. Its message may quote a file, a server or a secret, and is left out. */
export function crashEvidence(error: unknown): string {
  const { name = typeof error, code = "", stack = "" } = Object(error) as Partial<NodeJS.ErrnoException>;
  const place = /\n {4}(at .*)/.exec(String(stack))?.[1] ?? "";
  const evidence = [name, code, place].filter((part) => part !== "").join(" ");
  return evidence.replaceAll(/[\x00-\x1f\x7f-\u{10ffff}]/gu, "?");
}
