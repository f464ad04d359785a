// For the bundler: what the libraries have beside plain JavaScript, and can do without.

import type { Plugin } from "rolldown";

/** Native parts that `ssh2` and `pg` can do without, and what `pg` has for other platforms. */
const leftOut =
  /^(cpu-features|pg-native|pg-cloudflare|\.\/crypto\/build\/Release\/sshcrypto\.node|cloudflare:.*)$/;

export const withoutNativeParts: Plugin = {
  name: "without-native-parts",
  resolveId: (id) => (leftOut.test(id) ? "\0left-out" : null),
  load: (id) => (id === "\0left-out" ? { code: "throw new Error('left out');", moduleType: "js" } : null),
};

/** `ssh2` looks for a program of its own beside its files, on Windows and for an agent: never asked for here. */
export const ownFolder = { define: { __dirname: "import.meta.dirname" } };
