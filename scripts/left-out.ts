// For the bundler: what the libraries have and nothing here ever calls, and what stands in place of more than is needed.

import path from "node:path";
import type { Plugin } from "rolldown";

/**
 * Native parts that `ssh2` and `pg` can do without, what `pg` has for other platforms, and `undici`'s parser for some
 * processors.
 */
const native =
  /^(cpu-features|pg-native|pg-cloudflare|\.\/crypto\/build\/Release\/sshcrypto\.node|cloudflare:.*|\.\.\/llhttp\/llhttp_simd-wasm\.js)$/;

/**
 * Of `ssh2`: file transfer, the server, and what makes keys. Of `pg`: the file of passwords in a home folder. Of `undici`:
 * HTTP/2, off by default.
 */
const uncalled =
  /[\\/]node_modules[\\/](ssh2[\\/]lib[\\/](protocol[\\/]SFTP|server|keygen|http-agents)|pgpass[\\/]lib[\\/]index|undici[\\/]lib[\\/]dispatcher[\\/]client-h2)\.js$/;

/** Of `ssh2` what connects, which is the business of the thread that dials: elsewhere it only reads keys. */
const connecting =
  /[\\/]node_modules[\\/]ssh2[\\/]lib[\\/](client|Channel|protocol[\\/](Protocol|kex|handlers(\.misc)?|crypto[\\/]poly1305))\.js$/;

/** What a library's file is asked for whether it is used or not: no agent holds a key of ours. */
const agent = /[\\/]node_modules[\\/]ssh2[\\/]lib[\\/]agent\.js$/;

const empty = { code: "module.exports = {};", moduleType: "js" } as const;

export const leftOut: Plugin = {
  name: "left-out",
  // One for each: shared, it would tie the files of libraries to each other.
  resolveId: (id) => (native.test(id) ? `\0native ${id}` : null),
  load: (id) => {
    if (id.startsWith("\0native ")) return { code: "throw new Error('left out');", moduleType: "js" };
    if (agent.test(id)) return { code: "exports.isAgent = () => false;", moduleType: "js" };
    return uncalled.test(id) ? empty : null;
  },
};

export const onlyKeys: Plugin = {
  name: "only-keys",
  load: { filter: { id: connecting }, handler: () => empty },
};

const modules = path.resolve(import.meta.dirname, "../node_modules");
const standIn = (name: string) => path.join(import.meta.dirname, "stand-ins", `${name}.ts`);

/**
 * `yaml` has the same code once more for browsers, as modules of which what is not used can be left out. `ssh2` looks for a
 * program of its own beside its files, on Windows and for an agent: never asked for here.
 */
export const smaller = {
  resolve: {
    alias: {
      yaml: path.join(modules, "yaml/browser/index.js"),
      undici$: standIn("undici"),
      tweetnacl: standIn("tweetnacl"),
      [path.join(modules, "pg/lib/crypto/utils.js")]: standIn("pg-crypto"),
    },
  },
  transform: { define: { __dirname: "import.meta.dirname" } },
};
