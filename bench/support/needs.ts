// The requirements of a benchmark.

import { existsSync } from "node:fs";
import path from "node:path";
import { hasPsql } from "../../__tests__/support/psql.ts";
import { hasSshd } from "../../__tests__/support/sshd.ts";

export type Need = keyof typeof has;

const has = {
  bash: isInPath("bash"),
  psql: hasPsql,
  ssh: isInPath("ssh"),
  sshd: hasSshd,
  xargs: isInPath("xargs"),
  "/proc": existsSync("/proc/self/status"),
};

export function missing(needs: readonly Need[]): Need[] {
  return needs.filter((need) => !has[need]);
}

function isInPath(program: string): boolean {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}
