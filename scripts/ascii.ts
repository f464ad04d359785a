// For the bundler: files of ASCII alone.

import type { Plugin } from "rolldown";

/**
 * One other character in a file doubles what V8 takes of memory for it, and of time to read it. All of them stand in strings
 * and regular expressions, where an escape means the same.
 */
export const ascii: Plugin = {
  name: "ascii",
  // As the last of all: the bundler prints code once more behind `renderChunk`, and no escapes.
  generateBundle: (_, files) => {
    for (const file of Object.values(files)) if (file.type === "chunk") file.code = escaped(file.code);
  },
};

function escaped(code: string): string {
  const [behindBackslash] = /\\[^\0-\x7f]/.exec(code) ?? [];
  if (behindBackslash !== undefined) throw new Error(`An escape can't stand here: ${behindBackslash}`);
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
