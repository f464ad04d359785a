// Bundles src/ into dist/: the Action, the command and the thread that dials, with chunks that are loaded when needed; and
// writes the licences of what came into it. Both go to the repository, or to the folder that the command names.

import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { rolldown } from "rolldown";
import { minify } from "rolldown/utils";
import { builtins } from "./builtins.ts";
import { chunksOf, libraries } from "./chunks.ts";
import { leftOut, smaller } from "./left-out.ts";
import { thirdPartyLicenses } from "./licenses.ts";

const root = path.resolve(import.meta.dirname, "..");
const target = path.resolve(root, process.argv[2] ?? ".");
const out = path.join(target, "dist");

await rm(out, { recursive: true, force: true });
const input = { index: "src/action.ts", cli: "src/cli.ts", thread: "src/connect/thread.ts" };
const chunks = chunksOf({ ...input, action: input.index, main: "src/terminal/main.ts" });
const bundle = await rolldown({
  cwd: root,
  input,
  platform: "node",
  plugins: [leftOut, chunks.plugin, builtins],
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
  codeSplitting: {
    groups: [
      ...libraries.map(({ name, holds }) => ({ name, test: holds, priority: 1 })),
      { name: chunks.nameOf, debugName: "own" },
    ],
  },
  comments: { legal: false, annotation: true, jsdoc: false },
});
await bundle.close();
const modules = output.flatMap((file) => (file.type === "chunk" ? Object.keys(file.modules) : []));
await writeFile(path.join(target, "THIRD-PARTY-LICENSES.md"), thirdPartyLicenses(modules));
for (const { name } of libraries) {
  const file = path.join(out, `${name}.js`);
  // Short names and no more: one uncaught error prints its whole line, and a person may want to read on.
  const settings = { module: true, compress: false, codegen: { removeWhitespace: false } };
  const { code } = await minify(file, await readFile(file, "utf8"), settings);
  await writeFile(file, code);
}
await writeFile(path.join(out, "package.json"), '{ "type": "module" }\n');
for (const file of (await readdir(out)).sort()) {
  const { length } = await readFile(path.join(out, file));
  console.log(`${file.padEnd(32)} ${(length / 1000).toFixed(1).padStart(8)} kB`);
}
