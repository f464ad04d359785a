// Writes dist/ and THIRD-PARTY-LICENSES.md to the repository, or to the folder in the first argument.

import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { writeBundle } from "./bundle.ts";
import { thirdPartyLicenses } from "./licenses.ts";

const target = path.resolve(import.meta.dirname, "..", process.argv[2] ?? ".");
const out = path.join(target, "dist");

await rm(out, { recursive: true, force: true });
const { output } = await writeBundle(out);
const modules = output.flatMap((file) => (file.type === "chunk" ? Object.keys(file.modules) : []));
await writeFile(path.join(target, "THIRD-PARTY-LICENSES.md"), thirdPartyLicenses(modules));
for (const file of (await readdir(out)).sort()) {
  const { length } = await readFile(path.join(out, file));
  console.log(`${file.padEnd(32)} ${(length / 1000).toFixed(1).padStart(8)} kB`);
}
