// For the bundler: what the libraries have, and nothing here ever calls.

import path from "node:path";
import type { Plugin } from "rolldown";

/**
 * Native parts that `ssh2` and `pg` can do without, what `pg` has for other platforms, and `undici`'s parser for some
 * processors.
 */
const native =
  /^(cpu-features|pg-native|pg-cloudflare|\.\/crypto\/build\/Release\/sshcrypto\.node|cloudflare:.*|\.\.\/llhttp\/llhttp_simd-wasm\.js)$/;

/** Of `ssh2`: file transfer, the server, and what makes keys. Of `undici`: HTTP/2, off by default. */
const uncalled =
  /[\\/]node_modules[\\/](ssh2[\\/]lib[\\/](protocol[\\/]SFTP|server|keygen|http-agents)|undici[\\/]lib[\\/]dispatcher[\\/]client-h2)\.js$/;

/** The toolkit's client asks `undici` for two things, and not for its mocks, sockets, cookies and caches. */
const undici = `
import connect from "undici/lib/api/api-connect.js";
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
import ProxyAgent from "undici/lib/dispatcher/proxy-agent.js";
import { fetch } from "undici/lib/web/fetch/index.js";
Object.assign(Dispatcher.prototype, { connect });
export { fetch, ProxyAgent };
`;

/** What reads an encrypted key of OpenSSH takes one hash of a library that has much else, and that Node has, too. */
const tweetnacl = `
import { createHash } from "node:crypto";
export const lowlevel = {
  crypto_hash: (out, message, length) => {
    out.set(createHash("sha512").update(message.subarray(0, length)).digest());
    return 0;
  },
};
`;

const replaced: Record<string, string> = { undici, tweetnacl };

export const leftOut: Plugin = {
  name: "left-out",
  resolveId: (id) => {
    // One for each: shared, it would tie the files of libraries to each other.
    if (native.test(id)) return `\0native ${id}`;
    return id in replaced ? `\0${id}` : null;
  },
  load: (id) => {
    if (id.startsWith("\0native ")) return { code: "throw new Error('left out');", moduleType: "js" };
    const code = replaced[id.slice(1)];
    if (id.startsWith("\0") && code !== undefined) return { code, moduleType: "js" };
    return uncalled.test(id) ? { code: "module.exports = {};", moduleType: "js" } : null;
  },
};

/**
 * `yaml` has the same code once more for browsers, as modules of which what is not used can be left out. `ssh2` looks for a
 * program of its own beside its files, on Windows and for an agent: never asked for here.
 */
export const smaller = {
  resolve: { alias: { yaml: path.resolve(import.meta.dirname, "../node_modules/yaml/browser/index.js") } },
  transform: { define: { __dirname: "import.meta.dirname" } },
};
