// The face for GitHub.

import { runFace } from "./crash.ts";

runFace(
  async () => (await import("./github/main.ts")).main(),
  (sentence) => process.stdout.write(`::error::${sentence.replaceAll("%", "%25")}\n`),
);
