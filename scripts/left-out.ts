// For the bundler: what the libraries have, and nothing here ever calls.

import type { Plugin } from "rolldown";

/** Native parts that `ssh2` and `pg` can do without, what `pg` has for other platforms, and `undici`'s parser for some processors. */
const native =
  /^(cpu-features|pg-native|pg-cloudflare|\.\/crypto\/build\/Release\/sshcrypto\.node|cloudflare:.*|\.\.\/llhttp\/llhttp_simd-wasm\.js)$/;

/** Of `ssh2`: file transfer, the server, and what makes keys. */
const uncalled = /[\\/]node_modules[\\/]ssh2[\\/]lib[\\/](protocol[\\/]SFTP|server|keygen|http-agents)\.js$/;

/** The toolkit's client asks `undici` for two things, and not for its mocks, sockets, cookies and caches. */
const undici = `
import api from "undici/lib/api/index.js";
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
import ProxyAgent from "undici/lib/dispatcher/proxy-agent.js";
import { fetch } from "undici/lib/web/fetch/index.js";
Object.assign(Dispatcher.prototype, api);
export { fetch, ProxyAgent };
`;

export const leftOut: Plugin = {
  name: "left-out",
  resolveId: (id) => {
    if (native.test(id)) return "\0native";
    return id === "undici" ? "\0undici" : null;
  },
  load: (id) => {
    if (id === "\0native") return { code: "throw new Error('left out');", moduleType: "js" };
    if (id === "\0undici") return { code: undici, moduleType: "js" };
    return uncalled.test(id) ? { code: "module.exports = {};", moduleType: "js" } : null;
  },
};

/** `ssh2` looks for a program of its own beside its files, on Windows and for an agent: never asked for here. */
export const ownFolder = { define: { __dirname: "import.meta.dirname" } };
