// Bundles src/ into dist/: the Action and the command, with chunks that are loaded when needed, and by itself the thread that
// dials; and writes the licences of what came into it. All goes to the repository, or to the folder that the command names.

import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type RolldownOutput, rolldown } from "rolldown";
import { ascii } from "./ascii.ts";
import { builtins } from "./builtins.ts";
import { chunksOf } from "./chunks.ts";
import { leftOut, onlyKeys, smaller } from "./left-out.ts";
import { thirdPartyLicenses } from "./licenses.ts";
import { shortNames } from "./short-names.ts";

const root = path.resolve(import.meta.dirname, "..");
const target = path.resolve(root, process.argv[2] ?? ".");
const out = path.join(target, "dist");

await rm(out, { recursive: true, force: true });
const faces = { index: "src/action.ts", cli: "src/cli.ts" };
const chunks = chunksOf({ ...faces, prepare: "src/connect/prepare.ts", main: "src/terminal/main.ts" });
const bundles = [
  await bundled(faces, "", [onlyKeys, chunks.plugin], [{ name: chunks.nameOf, debugName: "own" }]),
  // What both have stands in both: a thread that starts reads one file and not four.
  await bundled({ thread: "src/connect/thread.ts" }, "thread-", [], []),
];
const modules = bundles.flatMap(({ output }) =>
  output.flatMap((file) => (file.type === "chunk" ? Object.keys(file.modules) : [])),
);
await writeFile(path.join(target, "THIRD-PARTY-LICENSES.md"), thirdPartyLicenses(modules));
await writeFile(path.join(out, "package.json"), '{ "type": "module" }\n');
for (const file of (await readdir(out)).sort()) {
  const { length } = await readFile(path.join(out, file));
  console.log(`${file.padEnd(32)} ${(length / 1000).toFixed(1).padStart(8)} kB`);
}

type Options = NonNullable<Parameters<Awaited<ReturnType<typeof rolldown>>["write"]>[0]>;
type Groups = NonNullable<Exclude<Options["codeSplitting"], boolean | undefined>["groups"]>;
type Plugins = NonNullable<Parameters<typeof rolldown>[0]>["plugins"];

async function bundled(
  input: Record<string, string>,
  prefix: string,
  plugins: Plugins,
  groups: Groups,
): Promise<RolldownOutput> {
  const bundle = await rolldown({
    cwd: root,
    input,
    platform: "node",
    plugins: [leftOut, plugins, shortNames, builtins, ascii],
    ...smaller,
    treeshake: {
      // The toolkit's modules only define things: what is not used (its HTTP client above all) is not loaded.
      moduleSideEffects: [{ test: /node_modules[\\/]@actions[\\/]/, sideEffects: false }],
    },
    checks: { pluginTimings: false },
  });
  const written = await bundle.write({
    dir: out,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: `${prefix}[name].js`,
    codeSplitting: { groups },
    comments: { legal: false, annotation: true, jsdoc: false },
  });
  await bundle.close();
  return written;
}
