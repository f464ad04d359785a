// How much memory the program takes for a destinations file, in a process of its own.

import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { makeWorkspace } from "../program.ts";

const root = path.resolve(import.meta.dirname, "../../..");

/** Told to the parent by the program's own process as it ends: kilobytes, as getrusage has them. */
const tellPeak = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

/** The peak of the resident set in MiB, and what the program said. */
export async function peakMemory(
  text: string,
  environment: Record<string, string>,
  options: string[],
): Promise<{ mebibytes: number; status: number | null; output: string }> {
  const workspace = await makeWorkspace({ "destinations.yml": text });
  const program = [path.join(root, "src/cli.ts"), "--format", "json", ...options];
  const child = spawn(process.execPath, ["--import", tellPeak, ...program], {
    cwd: workspace,
    env: environment,
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  let output = "";
  let peak = "";
  child.stdout!.on("data", (chunk) => (output += chunk));
  child.stdio[3]!.on("data", (chunk: Buffer) => (peak += chunk));
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  await rm(workspace, { recursive: true, force: true });
  return { mebibytes: Number(peak) / 1024, status, output };
}
