// For the bundler: how the bundle gets at what Node has built in.

import type { Plugin } from "rolldown";

const imported = /^import ([^"]+?) from "((?:node:)?[a-z_]+(?:\/[a-z_]+)*)";$/gm;

/**
 * `import` from a built-in module reads every name that it has, and loads what stands behind each of them: half the time
 * that a small check takes to start. Asked for in this way (from 20.16 on) a module gives only what is used.
 */
export const builtins: Plugin = {
  name: "builtins",
  renderChunk: (code) =>
    code.replaceAll(imported, (_, names: string, module: string) => bound(names, module)),
};

function bound(names: string, module: string): string {
  const source = `process.getBuiltinModule("${module}")`;
  const [, own = "", all = ""] = /^([\w$]*),? ?((?:\{.*\}|\* as [\w$]+)?)$/s.exec(names) ?? [];
  const renamed = all.startsWith("*")
    ? all.slice("* as ".length)
    : all.replaceAll(/([\w$]+) as ([\w$]+)/g, "$1: $2");
  if (own === "" && renamed === "") throw new Error(`An import of another form: ${names}`);
  return [own, renamed]
    .filter((target) => target !== "")
    .map((target) => `const ${target} = ${source};`)
    .join("\n");
}
