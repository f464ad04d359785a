// For the bundler: short names inside the code of libraries, which nobody reads here.

import type { Plugin } from "rolldown";
import { minify } from "rolldown/utils";

/** Short names and no more: one uncaught error prints its whole line, and a person may want to read on. */
const settings = { module: true, compress: false, codegen: { removeWhitespace: false } } as const;

export const shortNames: Plugin = {
  name: "short-names",
  transform: {
    filter: { id: /[\\/]node_modules[\\/].*\.[cm]?js$/ },
    handler: async (code, id) => (await minify(id, code, settings)).code,
  },
};
