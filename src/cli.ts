#!/usr/bin/env node
// The face for a terminal.

import { runFace } from "./crash.ts";

runFace(
  async () => (await import("./terminal/main.ts")).main(process.argv.slice(2)),
  (sentence) => process.stderr.write(`destination-check: ${sentence}\n`),
);
