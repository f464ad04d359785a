// How fast the program is, beside what a user would write instead: prints one table, and writes it when it is whole.

import { mkdir, rm, writeFile } from "node:fs/promises";
import { cpus, type } from "node:os";
import path from "node:path";
import { product } from "../src/product.generated.ts";
import type { Line, Row } from "./row.ts";
import { deadServers } from "./rows/dead.ts";
import { dist } from "./rows/dist.ts";
import { far } from "./rows/far.ts";
import { hundred } from "./rows/hundred.ts";
import { largeFile } from "./rows/large-file.ts";
import { memory } from "./rows/memory.ts";
import { reports } from "./rows/reports.ts";
import { scaleOut } from "./rows/shards.ts";
import { ssh } from "./rows/ssh.ts";
import { start } from "./rows/start.ts";
import { trips } from "./rows/trips.ts";
import { missing } from "./support/needs.ts";
import { openOwner } from "./support/owner.ts";
import { compiledCode } from "./support/run.ts";
import { markdownTable, terminalTable } from "./table.ts";

/** In the order of the table. */
const rows: Row[] = [
  trips,
  ssh,
  start,
  hundred,
  far,
  memory,
  deadServers,
  largeFile,
  reports,
  dist,
  scaleOut,
];

const { own, stopAll } = openOwner();

process.exitCode = await main(process.argv.slice(2));

async function main(names: string[]): Promise<number> {
  const unknown = names.filter((name) => !rows.some((row) => row.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no row ${unknown.join(", ")}. There are: ${rows.map(({ name }) => name).join(", ")}.`,
    );
    return 2;
  }
  const chosen = names.length === 0 ? rows : rows.filter(({ name }) => names.includes(name));
  const lines: Line[] = [];
  await mkdir(compiledCode, { mode: 0o700 });
  for (const row of chosen) lines.push(...(await linesOf(row)));
  await rm(compiledCode, { recursive: true, force: true });
  console.log(`\n${terminalTable(lines)}\n\n${machine()}`);
  const results = path.join(import.meta.dirname, "results.md");
  if (names.length === 0) await writeFile(results, `${markdownTable(lines)}\n\n${machine()}\n`);
  return lines.some(({ verdict }) => verdict === "short") ? 1 : 0;
}

async function linesOf({ name, needs, measure }: Row): Promise<Line[]> {
  const lacking = missing(needs);
  if (lacking.length > 0)
    return [
      {
        what: name,
        today: "not measured",
        target: "",
        beside: `needs ${lacking.join(", ")}`,
        verdict: "info",
      },
    ];
  const start = performance.now();
  process.stderr.write(`${name} … `);
  try {
    return await measure(own);
  } catch (error) {
    // The other rows can still be measured.
    console.error(error);
    return [{ what: name, today: "failed", target: "", beside: "see standard error", verdict: "short" }];
  } finally {
    await stopAll();
    process.stderr.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  }
}

function machine(): string {
  const all = cpus();
  return `${product.name} ${product.version}, Node ${process.versions.node}, ${type()}, ${all.length} × ${all[0]?.model.trim()}.`;
}
