#!/usr/bin/env node

import { runProgram } from "./crash.ts";

runProgram(
  async () => (await import("./terminal/main.ts")).main(process.argv.slice(2)),
  (sentence) => process.stderr.write(`destination-check: ${sentence}\n`),
);
