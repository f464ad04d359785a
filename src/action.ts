import { runProgram } from "./crash.ts";

runProgram(
  async () => (await import("./github/main.ts")).main(),
  (sentence) => process.stdout.write(`::error::${sentence.replaceAll("%", "%25")}\n`),
);
