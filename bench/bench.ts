// Compares the program with the alternatives that a user has. Prints each line when it is measured, and writes results.md
// after all benchmarks.

import { writeFile } from "node:fs/promises";
import { cpus, type } from "node:os";
import path from "node:path";
import { setup as installServers } from "../__tests__/support/server-packages.ts";
import { product } from "../src/product.generated.ts";
import type { Benchmark, Line, Own } from "./benchmark.ts";
import { deadServers } from "./benchmarks/dead.ts";
import { far, hundred } from "./benchmarks/hundred.ts";
import { largeFile } from "./benchmarks/large-file.ts";
import { loaded } from "./benchmarks/loaded.ts";
import { memory } from "./benchmarks/memory.ts";
import { reports } from "./benchmarks/reports.ts";
import { scaleOut } from "./benchmarks/shards.ts";
import { ssh } from "./benchmarks/ssh.ts";
import { trips } from "./benchmarks/trips.ts";
import { missing } from "./support/needs.ts";
import { openOwner } from "./support/owner.ts";
import { lineText, markdownTable } from "./table.ts";

const benchmarks: Benchmark[] = [
  trips,
  hundred,
  far,
  ssh,
  memory,
  deadServers,
  largeFile,
  reports,
  scaleOut,
  loaded,
];

process.exitCode = await main(process.argv.slice(2));

async function main(names: string[]): Promise<number> {
  installServers();
  const unknown = names.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown.length > 0) {
    const known = benchmarks.map(({ name }) => name).join(", ");
    console.error(`Unknown benchmark ${unknown.join(", ")}. Available: ${known}.`);
    return 2;
  }
  const { own, stopAll } = openOwner();
  const lines: Line[] = [];
  const isWanted = ({ name, onDemand = false }: Benchmark) =>
    names.length === 0 ? !onDemand : names.includes(name);
  for (const benchmark of benchmarks.filter(isWanted)) {
    const start = performance.now();
    const measured = await linesOf(benchmark, own);
    await stopAll();
    lines.push(...measured);
    for (const line of measured) console.log(lineText(line));
    console.error(`  ${benchmark.name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  console.log(machine());
  const results = path.join(import.meta.dirname, "results.md");
  if (names.length === 0) await writeFile(results, `${markdownTable(lines)}\n\n${machine()}\n`);
  return lines.some(({ verdict }) => verdict === "missed") ? 1 : 0;
}

async function linesOf({ name, needs, measure }: Benchmark, own: Own): Promise<Line[]> {
  const lacking = missing(needs);
  if (lacking.length > 0)
    return [
      {
        what: name,
        result: "not measured",
        target: "",
        comparedWith: `needs ${lacking.join(", ")}`,
        verdict: "info",
      },
    ];
  try {
    return await measure(own);
  } catch (error) {
    // The other benchmarks can still be measured.
    console.error(error);
    return [
      { what: name, result: "failed", target: "", comparedWith: "see standard error", verdict: "missed" },
    ];
  }
}

function machine(): string {
  const all = cpus();
  return `${product.name} ${product.version}, Node ${process.versions.node}, ${type()}, ${all.length} × ${all[0]?.model.trim()}.`;
}
