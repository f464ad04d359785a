// Tests that run the use case from its source use the built connecting thread.

import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vitest/config";

const dist = pathToFileURL(path.resolve(import.meta.dirname, "../../dist"));

/** Points `threads.ts` to it. */
export function builtThread(): Plugin {
  const own = 'new URL(import.meta.url.endsWith(".ts") ? sources[name] : `./${name}.js`, import.meta.url)';
  return {
    name: "built-thread",
    enforce: "pre",
    transform(code, id) {
      if (!id.replaceAll("\\", "/").endsWith("/src/connect/threads.ts")) return null;
      if (!code.includes(own)) throw new Error("threads.ts starts its threads in another way.");
      return code.replace(own, `new URL(\`${dist.href}/\${name}.js\`)`);
    },
  };
}
