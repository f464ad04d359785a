// The thread that connects is always the built one: tests that run the use case from its source start what ships.

import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vitest/config";

const thread = path.resolve(import.meta.dirname, "../../dist/thread.js");

/** Leads `dial-thread.ts` to it. */
export function builtThread(): Plugin {
  const own = "new URL(`./thread.${extension}`, import.meta.url)";
  return {
    name: "built-thread",
    enforce: "pre",
    transform(code, id) {
      if (!id.replaceAll("\\", "/").endsWith("/src/connect/dial-thread.ts")) return null;
      if (!code.includes(own)) throw new Error("dial-thread.ts starts its thread in another way.");
      return code.replace(own, `new URL(${JSON.stringify(pathToFileURL(thread).href)})`);
    },
  };
}
