// The majors of Node that the program supports, from the binaries in node_modules.

import { existsSync } from "node:fs";
import path from "node:path";
import { isAvailable } from "./required.ts";

const root = path.resolve(import.meta.dirname, "../..");
const own = Number(process.versions.node.split(".")[0]);

/** All majors except the one that runs the tests: `npm ci` installs 24, `npm ci --prefix .ci/majors` the others. */
export const otherRuntimes = [20, 22, 24].filter((major) => major !== own);

/** Null if the binary is not installed. The test is then skipped by name, and fails in CI. */
export function runtime(major: number): string | null {
  const platform = `linux-${process.arch}`;
  const folder =
    major === 24
      ? path.join(root, "node_modules", `node-${platform}`)
      : path.join(root, ".ci/majors/node_modules", `node-${major}-${platform}`);
  const file = path.join(folder, "bin/node");
  return isAvailable(`Node ${major}`, existsSync(file)) ? file : null;
}
