// A process that replaces a path with a link to another one and back, as fast as it can.

import { type ChildProcess, spawn } from "node:child_process";

/**
 * `at` alternates between the original file or folder and a link to `foreign`. Swapping is renaming, so `at` is always one of
 * the two, or missing.
 */
export function startSwapping(at: string, foreign: string): ChildProcess {
  const program = `
    const fs = require("node:fs");
    const [at, foreign] = process.argv.slice(1);
    fs.symlinkSync(foreign, at + ".link");
    process.stdout.write("swapping");
    for (;;) {
      fs.renameSync(at, at + ".own");
      fs.renameSync(at + ".link", at);
      fs.renameSync(at, at + ".link");
      fs.renameSync(at + ".own", at);
    }`;
  return spawn(process.execPath, ["-e", program, at, foreign], { stdio: ["ignore", "pipe", "inherit"] });
}

/** `at` is a link to each of `targets` in turn, replaced as fast as possible, and never missing. */
export function startTurning(at: string, targets: string[]): ChildProcess {
  const program = `
    const fs = require("node:fs");
    const [at, ...targets] = process.argv.slice(1);
    for (let turn = 0; ; turn++) {
      fs.symlinkSync(targets[turn % targets.length], at + ".next");
      fs.renameSync(at + ".next", at);
      if (turn === 0) process.stdout.write("turning");
    }`;
  return spawn(process.execPath, ["-e", program, at, ...targets], { stdio: ["ignore", "pipe", "inherit"] });
}
