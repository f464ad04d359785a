#!/usr/bin/env node
import { r as runProgram } from "./crash.js";
// src/cli.ts
runProgram(async () => (await import("./main2.js")).main(process.argv.slice(2)), (sentence) => process.stderr.write(`destination-check: ${sentence}\n`));
export {};
