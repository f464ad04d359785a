// The thread that dials, bundled from the source for a test run: of a hundred modules it would take half a second to start,
// and the tests start thousands.

import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";
import type { Plugin } from "vitest/config";
import { leftOut, smaller } from "../../scripts/left-out.ts";

const root = path.resolve(import.meta.dirname, "../..");
const file = path.join(root, "node_modules/.cache/destination-check/thread.mjs");

/** Bundles it, and gives the plugin that leads to it. */
export async function bundledThread(): Promise<Plugin> {
  await build({
    cwd: root,
    input: "src/connect/thread.ts",
    platform: "node",
    plugins: [leftOut],
    ...smaller,
    checks: { pluginTimings: false },
    logLevel: "warn",
    output: { file, format: "esm", codeSplitting: false },
  });
  const own = "new URL(`./thread.${extension}`, import.meta.url)";
  return {
    name: "bundled-thread",
    enforce: "pre",
    transform(code, id) {
      if (!id.replaceAll("\\", "/").endsWith("/src/connect/dial-thread.ts")) return null;
      if (!code.includes(own)) throw new Error("dial-thread.ts starts its thread in another way.");
      return code.replace(own, `new URL(${JSON.stringify(pathToFileURL(file).href)})`);
    },
  };
}
