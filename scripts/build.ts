// Bundles src/ into dist/: the Action, the command and the thread that dials, with chunks that are loaded when needed; and
// writes the licences of what came into it. Both go to the repository, or to the folder that the command names.

import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { rolldown } from "rolldown";
import { chunksOf } from "./chunks.ts";
import { leftOut, smaller } from "./left-out.ts";
import { thirdPartyLicenses } from "./licenses.ts";

const root = path.resolve(import.meta.dirname, "..");
const target = path.resolve(root, process.argv[2] ?? ".");
const out = path.join(target, "dist");

await rm(out, { recursive: true, force: true });
const input = { index: "src/action.ts", cli: "src/cli.ts", thread: "src/connect/thread.ts" };
const chunks = chunksOf([input.index, input.cli], input.thread);
const bundle = await rolldown({
  cwd: root,
  input,
  platform: "node",
  plugins: [leftOut, chunks.plugin],
  ...smaller,
  treeshake: {
    // The toolkit's modules only define things: what is not used (its HTTP client above all) is not loaded.
    moduleSideEffects: [{ test: /node_modules[\\/]@actions[\\/]/, sideEffects: false }],
  },
  checks: { pluginTimings: false },
});
const { output } = await bundle.write({
  dir: out,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "[name].js",
  codeSplitting: { groups: [{ name: chunks.nameOf }] },
  comments: { legal: false, annotation: true, jsdoc: false },
});
await bundle.close();
const modules = output.flatMap((file) => (file.type === "chunk" ? Object.keys(file.modules) : []));
await writeFile(path.join(target, "THIRD-PARTY-LICENSES.md"), thirdPartyLicenses(modules));
await writeFile(path.join(out, "package.json"), '{ "type": "module" }\n');
for (const file of (await readdir(out)).sort()) {
  const { length } = await readFile(path.join(out, file));
  console.log(`${file.padEnd(32)} ${(length / 1000).toFixed(1).padStart(8)} kB`);
}
