// Bundles src/: the two entry points and the threads. Libraries are not patched; only their comments are removed.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { type Plugin, type RolldownOutput, rolldown } from "rolldown";

const root = path.resolve(import.meta.dirname, "..");

/**
 * Optional native modules of `ssh2` and `pg`, and Cloudflare's sockets. Both libraries work without them if loading throws.
 * Otherwise a copy in a user's node_modules would run untested.
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

/** Writes the bundle into a folder. Tests add `plugins`. */
export async function writeBundle(folder: string, plugins: Plugin[] = []): Promise<RolldownOutput> {
  const bundle = await rolldown({
    cwd: root,
    input: {
      index: "src/action.ts",
      cli: "src/cli.ts",
      thread: "src/connect/thread.ts",
      "key-thread": "src/connect/key-thread.ts",
      "reading-thread": "src/reading-thread.ts",
    },
    platform: "node",
    plugins: [notInstalled, ...plugins],
    checks: { pluginTimings: false },
    experimental: { attachDebugInfo: "none" },
  });
  const output = await bundle.write({
    dir: folder,
    // Node loads CommonJS faster than ES modules.
    format: "cjs",
    // The bundler would drop the libraries' own directives.
    strict: true,
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    comments: false,
  });
  await bundle.close();
  await writeFile(path.join(folder, "package.json"), '{ "type": "commonjs" }\n');
  return output;
}
