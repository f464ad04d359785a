// Bundles src/ into dist/: the Action, the command and the thread that dials, with chunks that are loaded when needed.

import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { rolldown } from "rolldown";
import { ownFolder, leftOut } from "./left-out.ts";

const root = path.resolve(import.meta.dirname, "..");
const out = path.resolve(root, process.argv[2] ?? "dist");

await rm(out, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: root,
  input: { index: "src/action.ts", cli: "src/cli.ts", thread: "src/connect/thread.ts" },
  platform: "node",
  plugins: [leftOut],
  transform: ownFolder,
  treeshake: {
    // The toolkit's modules only define things: what is not used (its HTTP client above all) is not loaded.
    moduleSideEffects: [{ test: /node_modules[\\/]@actions[\\/]/, sideEffects: false }],
  },
  checks: { pluginTimings: false },
});
await bundle.write({
  dir: out,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: ({ moduleIds }) => chunkName(moduleIds),
  comments: { legal: false, annotation: true, jsdoc: false },
});
await bundle.close();
await writeFile(path.join(out, "package.json"), '{ "type": "module" }\n');
for (const file of (await readdir(out)).sort()) {
  const { length } = await readFile(path.join(out, file));
  console.log(`${file.padEnd(32)} ${(length / 1000).toFixed(1).padStart(8)} kB`);
}

/** Chunks are named after what they hold, and not after whichever of their modules comes first. */
function chunkName(moduleIds: string[]): string {
  const has = (end: string) => moduleIds.some((id) => id.replaceAll("\\", "/").endsWith(end));
  if (has("/src/check.ts")) return "check.js";
  if (has("/src/report/verdict.ts")) return "report.js";
  if (has("/src/connect/probe/stock.ts")) return "shared.js";
  return has("/tinyglobby/dist/index.mjs") ? "glob.js" : "[name].js";
}
