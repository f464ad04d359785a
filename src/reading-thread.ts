// The thread that reads destinations files: parsing much text blocks it for seconds.

import { parentPort } from "node:worker_threads";
import { readEntriesOf } from "./config/entry-files.ts";
import type { FilesToRead } from "./reading.ts";

parentPort?.once("message", async ({ files, host }: FilesToRead) => {
  for (const file of files) parentPort?.postMessage(await readEntriesOf(file, host));
});
