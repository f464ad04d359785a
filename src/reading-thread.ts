// The thread that parses large destinations files, which blocks it for seconds.

import { parentPort } from "node:worker_threads";
import { readEntriesOf } from "./config/entry-files.ts";
import type { FilesToRead } from "./reading.ts";

parentPort?.once("message", async ({ files, host }: FilesToRead) => {
  for (const file of files) parentPort?.postMessage(await readEntriesOf(file, host));
});
