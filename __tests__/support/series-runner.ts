// A process that runs the built command repeatedly, since a short run spends most of its time on starting a process. Each
// run has its own folder, arguments, environment and output, and begins when the previous one has ended.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Run } from "./program.ts";

/** `program` is the URL of a built file. */
export type SeriesRun = { program: string; folder: string; args: string[]; env: Record<string, string> };

const [, , runsFile = "", resultsFile = ""] = process.argv;
const runs = JSON.parse(readFileSync(runsFile, "utf8")) as SeriesRun[];
const results: Run[] = [];
let output = { raw: "", stdout: "", stderr: "" };

for (const name of ["stdout", "stderr"] as const) {
  process[name].write = (text: unknown, ...rest: unknown[]) => {
    output[name] += String(text);
    output.raw += String(text);
    const done = rest.at(-1);
    if (typeof done === "function") process.nextTick(done);
    return true;
  };
}

// The program ends its process if something keeps it alive for a second. Here, the next run does.
Object.assign(process, { execve: undefined, kill: () => true });

function begin(): void {
  const run = runs[results.length];
  if (run === undefined) {
    writeFileSync(resultsFile, JSON.stringify(results));
    return;
  }
  output = { raw: "", stdout: "", stderr: "" };
  process.chdir(run.folder);
  process.env = { ...run.env };
  process.argv = [process.argv[0]!, fileURLToPath(run.program), ...run.args];
  import(`${run.program}?run=${results.length}`);
}

/** The properties of Object.prototype: a run that changes them would affect the next one. */
function inherited(): string {
  return JSON.stringify(
    [Object.prototype, Array.prototype, Function.prototype].map(Object.getOwnPropertyNames),
  );
}

const inheritedAtFirst = inherited();

/** Emitted whenever nothing is left to do. */
process.on("beforeExit", () => {
  if (results.length === runs.length) return;
  if (inherited() !== inheritedAtFirst) output.stderr += "The run has changed what every object inherits.\n";
  results.push({ status: Number(process.exitCode ?? 0), ...output });
  // Reset what the run has set up in its process.
  process.exitCode = 0;
  for (const event of ["uncaughtException", "exit", "SIGINT", "SIGTERM"]) process.removeAllListeners(event);
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners("error");
  begin();
});

begin();
