// Compares the program with the alternatives that a user has. Prints each line when it is measured, and writes results.md
// after all benchmarks.

import { writeFile } from "node:fs/promises";
import { cpus, type } from "node:os";
import path from "node:path";
import { setup as installServers } from "../__tests__/support/server-packages.ts";
import { product } from "../src/product.generated.ts";
import type { Line, Own, Row } from "./row.ts";
import { deadServers } from "./rows/dead.ts";
import { far, hundred } from "./rows/hundred.ts";
import { largeFile } from "./rows/large-file.ts";
import { loaded } from "./rows/loaded.ts";
import { memory } from "./rows/memory.ts";
import { reports } from "./rows/reports.ts";
import { scaleOut } from "./rows/shards.ts";
import { ssh } from "./rows/ssh.ts";
import { trips } from "./rows/trips.ts";
import { missing } from "./support/needs.ts";
import { openOwner } from "./support/owner.ts";
import { lineText, markdownTable } from "./table.ts";

const rows: Row[] = [trips, hundred, far, ssh, memory, deadServers, largeFile, reports, scaleOut, loaded];

process.exitCode = await main(process.argv.slice(2));

async function main(names: string[]): Promise<number> {
  installServers();
  const unknown = names.filter((name) => !rows.some((row) => row.name === name));
  if (unknown.length > 0) {
    const known = rows.map(({ name }) => name).join(", ");
    console.error(`Unknown row ${unknown.join(", ")}. Available: ${known}.`);
    return 2;
  }
  const { own, stopAll } = openOwner();
  const lines: Line[] = [];
  const isWanted = ({ name, onDemand = false }: Row) =>
    names.length === 0 ? !onDemand : names.includes(name);
  for (const row of rows.filter(isWanted)) {
    const start = performance.now();
    const measured = await linesOf(row, own);
    await stopAll();
    lines.push(...measured);
    for (const line of measured) console.log(lineText(line));
    console.error(`  ${row.name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  console.log(machine());
  const results = path.join(import.meta.dirname, "results.md");
  if (names.length === 0) await writeFile(results, `${markdownTable(lines)}\n\n${machine()}\n`);
  return lines.some(({ verdict }) => verdict === "missed") ? 1 : 0;
}

async function linesOf({ name, needs, measure }: Row, own: Own): Promise<Line[]> {
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
    // The other rows can still be measured.
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
