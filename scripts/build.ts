// Bundles src/ into dist/ and writes the licences of the packages in it. Both go to the repository, or to the folder that
// the command names.

import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { thirdPartyLicenses } from "./licenses.ts";

const root = path.resolve(import.meta.dirname, "..");
const target = path.resolve(root, process.argv[2] ?? ".");
const out = path.join(target, "dist");

/**
 * Optional native modules of `ssh2` and `pg`, and Cloudflare's sockets. Both libraries do without them where loading them
 * throws; left as they are, a copy in a user's own node_modules would run untested.
 */
const optional = /^(cpu-features|pg-native|pg-cloudflare|cloudflare:.*|.*\/sshcrypto\.node)$/;
const notInstalled: Plugin = {
  name: "not-installed",
  resolveId: (id) => (optional.test(id) ? `\0${id}` : null),
  load: (id) =>
    id.startsWith("\0") && optional.test(id.slice(1))
      ? { code: `throw new Error("not installed");`, moduleType: "js" }
      : null,
};

await rm(out, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: root,
  input: { index: "src/action.ts", cli: "src/cli.ts", thread: "src/connect/thread.ts" },
  platform: "node",
  plugins: [notInstalled],
  // `ssh2` looks beside its files for a program that it runs on Windows alone.
  transform: { define: { __dirname: "import.meta.dirname" } },
  checks: { pluginTimings: false },
});
const { output } = await bundle.write({
  dir: out,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "[name].js",
  comments: { legal: false },
});
await bundle.close();
const modules = output.flatMap((file) => (file.type === "chunk" ? Object.keys(file.modules) : []));
await writeFile(path.join(target, "THIRD-PARTY-LICENSES.md"), thirdPartyLicenses(modules));
await writeFile(path.join(out, "package.json"), '{ "type": "module" }\n');
for (const file of (await readdir(out)).sort()) {
  const { length } = await readFile(path.join(out, file));
  console.log(`${file.padEnd(32)} ${(length / 1000).toFixed(1).padStart(8)} kB`);
}
