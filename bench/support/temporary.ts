// A folder that is removed after the benchmark.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

export async function temporaryFolder(): Promise<{ folder: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), "bench-"));
  return { folder, stop: () => rm(folder, { recursive: true, force: true }) };
}
