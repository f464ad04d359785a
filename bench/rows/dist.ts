// How large the bundle is, and how much of it a run without a network loads.

import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { below, type Line, type Own, type Row } from "../row.ts";
import { loadedModules } from "../support/preloads.ts";
import { program, root, workspace } from "../support/program.ts";
import { run } from "../support/run.ts";
import { kilobytes, megabytes } from "../support/units.ts";

const folder = path.join(root, "dist");

export const dist: Row = { name: "dist", needs: ["bash"], measure };

async function measure(own: Own): Promise<Line[]> {
  const files = (await readdir(folder)).filter((file) => !file.endsWith(".map"));
  const all = await sizeOf(files.map((file) => path.join(folder, file)));
  const loaded = await loadedFiles(own);
  const names = loaded.map((file) => path.basename(file)).join(", ");
  return [
    below("dist/ in all, without source maps", all, 2e6, megabytes, `${files.length} files`),
    below("what mode validate loads of it", await sizeOf(loaded), 400e3, kilobytes, names),
  ];
}

async function loadedFiles(own: Own): Promise<string[]> {
  const entry = { id: "warehouse", port: 5432, username: "stitch", database: "analytics", ssl: true };
  const made = own(await workspace([entry]));
  const told = path.join(made.folder, "told");
  const command = program(["--mode", "validate"], loadedModules);
  await run({ command, cwd: made.folder, env: { BENCH_TOLD: told } });
  const urls = (await readFile(told, "utf8")).split("\n").filter((url) => url.startsWith("file:"));
  return urls.map((url) => fileURLToPath(url)).filter((file) => path.dirname(file) === folder);
}

async function sizeOf(files: string[]): Promise<number> {
  const stats = await Promise.all(files.map((file) => stat(file)));
  return stats.reduce((sum, { size }) => sum + size, 0);
}
