// What a process does that is going to dial, before anything else.

import { startThread } from "./dial-thread.ts";
import { widenThreadPool } from "./shared/thread-pool.ts";

/**
 * Starts the thread that dials, which takes as long to start as the files to be read; once, however often it is asked for.
 * Where that fails it is tried again when there is something to dial, and told then.
 */
export function prepareToDial(): void {
  widenThreadPool();
  try {
    startThread();
  } catch {}
}
