import { r as runFace } from "./crash.js";
// src/action.ts
runFace(async () => (await import("./main.js")).main(), (sentence) => process.stdout.write(`::error::${sentence.replaceAll("%", "%25")}\n`));
export {};
