// Where the time goes: profiles of 100 and of 1,000 destinations on this machine, each thread's functions by their own time,
// and the packages that they belong to. `npx node bench/profile.ts`, or with other counts behind it. What runs is src/ and
// not the bundle: there every function still is in its own package's file. Reading the types away counts as Node's.

import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { newestMajor } from "../__tests__/support/postgres.ts";
import { entriesOf } from "./support/crowded.ts";
import { startDelays } from "./support/delay.ts";
import { openOwner } from "./support/owner.ts";
import { profiledThreads } from "./support/preloads.ts";
import { moduleOf, root, workspace } from "./support/program.ts";
import { compiledCode, runWell } from "./support/run.ts";
import { type Crowd, startCrowd } from "./support/servers.ts";

/** As V8 writes it: times in microseconds. */
type Profile = {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number };
    children?: number[];
  }[];
  samples: number[];
  timeDeltas: number[];
};
type Frame = Profile["nodes"][number]["callFrame"];

const shown = 25;

const { own, stopAll } = openOwner();
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1_000];
const texts: string[] = [];
try {
  await mkdir(compiledCode, { mode: 0o700 });
  const server = own(await startCrowd({ major: newestMajor() }, Math.max(...counts)));
  const ports = (await startDelays(server.port, 40, 0, own)).map(({ port }) => port);
  for (const count of counts) texts.push(await profile(server, count, ports));
} finally {
  await stopAll();
  await rm(compiledCode, { recursive: true, force: true });
}
// Only now: who reads may have gone, and the servers must not stay.
console.log(texts.join("\n\n"));

async function profile(server: Crowd, count: number, ports: number[]): Promise<string> {
  const { folder } = own(await workspace(entriesOf(server, count, ports)));
  const told = path.join(folder, "profiles");
  const profiler = ["--cpu-prof", "--cpu-prof-dir", told, "--import", moduleOf(profiledThreads)];
  const command = [process.execPath, ...profiler, path.join(root, "src/cli.ts")];
  const env = { BENCH_PASSWORD: server.password, BENCH_TOLD: told };
  const { wallMs, cpuMs } = await runWell({ command, cwd: folder, env });
  const parts = [`${count} destinations: ${wallMs} ms, CPU ${cpuMs} ms, both with the profiler's own part.`];
  for (const file of (await readdir(told)).sort()) {
    // CPU.DATE.TIME.PID.THREAD.NUMBER.cpuprofile; the main thread is 0.
    const isMain = file.split(".").at(-3) === "0";
    const name = isMain ? "the main thread" : "the thread that dials";
    parts.push(tables(name, JSON.parse(await readFile(path.join(told, file), "utf8"))));
  }
  return parts.join("\n\n");
}

function tables(name: string, { nodes, samples, timeDeltas }: Profile): string {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const byFunction = new Map<string, number>();
  const byPackage = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    const frame = frames.get(sample)!;
    if (frame.functionName === "(idle)") continue;
    const place = placeOf(frame);
    const ms = timeDeltas[index]! / 1000;
    add(byPackage, packageOf(place), ms);
    add(byFunction, `${frame.functionName || "(anonymous)"}  ${place}`, ms);
  }
  return `  ${name}, by package:\n${largest(byPackage)}\n\n  ${name}, by function:\n${largest(byFunction)}`;
}

function add(sums: Map<string, number>, key: string, ms: number): void {
  sums.set(key, (sums.get(key) ?? 0) + ms);
}

function largest(sums: Map<string, number>): string {
  const total = [...sums.values()].reduce((sum, ms) => sum + ms, 0);
  const sorted = [...sums].sort(([, one], [, other]) => other - one).slice(0, shown);
  const line = ([key, ms]: [string, number]) => {
    const share = `${((100 * ms) / total).toFixed(1)} %`;
    return `${ms.toFixed(0).padStart(8)} ms ${share.padStart(7)}  ${key}`;
  };
  return sorted.map(line).join("\n");
}

/** Node's own modules, V8's own work, a package of node_modules, or a folder of src/. */
function packageOf(place: string): string {
  if (place === "") return "V8 and native code";
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(place)?.[1];
  if (name !== undefined) return name;
  // Node reads types away in WebAssembly.
  return /^(node|wasm):/.test(place) ? "node" : `ours: ${/^src\/[^/]+/.exec(place)?.[0] ?? place}`;
}

/** From the repository's root, or from the folder of the packages, which may be elsewhere. */
function placeOf({ url }: Frame): string {
  if (!url.startsWith("file:")) return url;
  const file = path.relative(root, fileURLToPath(url)).replaceAll("\\", "/");
  return file.slice(Math.max(0, file.lastIndexOf("node_modules/")));
}
