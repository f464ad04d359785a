// CPU profiles of the built program on 100 and on 1,000 destinations, for each thread by package and by function. Run `npx
// node bench/profile.ts`, or with other counts.

import { mkdir, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { newestMajor } from "../__tests__/support/postgres.ts";
import { openOwner } from "./support/owner.ts";
import { profileThreads } from "./support/preloads.ts";
import { moduleOf, root, workspace } from "./support/program.ts";
import { runWell } from "./support/run.ts";
import { type Crowd, entriesOf, startCrowd } from "./support/servers.ts";

/** As V8 writes it: times in microseconds. */
type Profile = {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number };
  }[];
  samples: number[];
  timeDeltas: number[];
};
type Frame = Profile["nodes"][number]["callFrame"];

const shown = 25;

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1_000];
const { own, stopAll } = openOwner();
const texts: string[] = [];
try {
  const server = await startCrowd({ major: newestMajor() }, Math.max(...counts), own);
  const { folder } = await own(() => workspace([]));
  for (const count of counts) texts.push(await profile(server, count, folder));
} finally {
  await stopAll();
}
console.log(texts.join("\n\n"));

async function profile(server: Crowd, count: number, to: string): Promise<string> {
  const { folder } = await own(() => workspace(entriesOf(server, count, server.places)));
  const profiles = path.join(to, String(count));
  await mkdir(profiles);
  const profiler = ["--cpu-prof", "--cpu-prof-dir", profiles, "--import", moduleOf(profileThreads)];
  const command = [process.execPath, ...profiler, path.join(root, "dist/cli.js")];
  const env = { BENCH_PASSWORD: server.password, BENCH_PROFILES: profiles };
  const { wallMs, cpuMs } = await runWell({ command, cwd: folder, env });
  const parts = [`${count} destinations: ${wallMs} ms, CPU ${cpuMs} ms, both with the profiler's own part.`];
  for (const file of (await readdir(profiles)).sort()) {
    // CPU.DATE.TIME.PID.THREAD.NUMBER.cpuprofile; the main thread is 0.
    const name = file.split(".").at(-3) === "0" ? "main thread" : "thread that connects";
    parts.push(await tables(name, JSON.parse(await readFile(path.join(profiles, file), "utf8"))));
  }
  return parts.join("\n\n");
}

async function tables(name: string, { nodes, samples, timeDeltas }: Profile): Promise<string> {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const bundled = await bundledFiles(nodes.map(({ callFrame }) => callFrame.url));
  const byFunction = new Map<string, number>();
  const byPackage = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    const frame = frames.get(sample)!;
    if (frame.functionName === "(idle)") continue;
    const file = bundled(frame);
    const ms = timeDeltas[index]! / 1000;
    add(byPackage, packageOf(file), ms);
    add(byFunction, `${frame.functionName || "(anonymous)"}  ${file}`, ms);
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
    return `${ms.toFixed(1).padStart(8)} ms ${share.padStart(7)}  ${key}`;
  };
  return [`${total.toFixed(1).padStart(8)} ms          in all`, ...sorted.map(line)].join("\n");
}

/** A package of node_modules, a folder of src/, or what is part of Node. */
function packageOf(file: string): string {
  if (file === "") return "V8 and native code";
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
  return name ?? /^(node(?=:)|src\/[^/]+)/.exec(file)?.[0] ?? file;
}

/** The source file of a function in dist/: the bundler writes its name as a comment in front of each. */
async function bundledFiles(urls: string[]): Promise<(frame: Frame) => string> {
  const built = [...new Set(urls)].filter((url) => url.startsWith("file:"));
  const sources = new Map(
    await Promise.all(
      built.map(async (url) => [url, sourceOfLines(await readFile(fileURLToPath(url), "utf8"))] as const),
    ),
  );
  return ({ url, lineNumber }) => sources.get(url)?.[lineNumber] ?? url;
}

function sourceOfLines(bundle: string): string[] {
  let source = "";
  return bundle.split("\n").map((line) => {
    source = /^\/\/ ((?:src|node_modules)\/\S+)$/.exec(line)?.[1] ?? source;
    return source;
  });
}
