// The CPU time and the memory of a run.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Run, runCli } from "./program.ts";

export type Usage = { cpuMs: number; peakMebibytes: number };

/** As it ends, the main thread writes getrusage's figures for the process. Threads have no environment. */
const writeUsage = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from "node:fs";
   process.on("exit", () => writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())));`,
)}`;

export function usageOf(
  args: string[],
  folder: string,
  environment: Record<string, string> = {},
): Promise<Run & Usage> {
  return measured((env) => runCli(args, folder, { ...environment, ...env }));
}

/** Of a run of either entry point, with these environment variables. */
export async function measured<Result extends object>(
  run: (env: Record<string, string>) => Promise<Result>,
): Promise<Result & Usage> {
  const own = await mkdtemp(path.join(tmpdir(), "usage-"));
  const file = path.join(own, "usage.json");
  try {
    const ended = await run({ NODE_OPTIONS: `--import=${writeUsage}`, USAGE_FILE: file });
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await readFile(file, "utf8"));
    return { ...ended, cpuMs: (userCPUTime + systemCPUTime) / 1_000, peakMebibytes: maxRSS / 1_024 };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}
