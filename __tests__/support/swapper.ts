// A process that replaces a path with a link to another one and back, as fast as it can.

import { type ChildProcess, spawn } from "node:child_process";

/**
 * `at` is at one moment the file or folder that `own` was made as, at the next a link to `foreign`. Both stay where they
 * are otherwise: swapping is renaming, so that there is always one of the two or nothing.
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

/** `at` is a link that leads to one of `targets` after the other, as fast as it can be replaced, and never to nothing. */
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
