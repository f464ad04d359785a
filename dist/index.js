import { r as runProgram } from "./crash.js";
// src/action.ts
runProgram(async () => (await import("./main.js")).main(), (sentence) => process.stdout.write(`::error::${sentence.replaceAll("%", "%25")}\n`));
export {};
