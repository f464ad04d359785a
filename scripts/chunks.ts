// Which file of dist/ a module goes to: what is always loaded together is one file, and nothing else is in it.

import type { Plugin } from "rolldown";

type Chunks = { plugin: Plugin; nameOf: (id: string) => string | null };

/** What comes from elsewhere, in files of its own. */
export const libraries = [
  { name: "ssh2", holds: /[\\/]node_modules[\\/](ssh2|asn1|bcrypt-pbkdf|safer-buffer)[\\/]/ },
  { name: "octokit", holds: /[\\/]node_modules[\\/](undici|@octokit|@actions[\\/]github)[\\/]/ },
  { name: "glob", holds: /[\\/]node_modules[\\/](tinyglobby|picomatch|fdir)[\\/]/ },
  // What reads YAML is part of `core`.
  { name: "yaml-writer", holds: /[\\/]node_modules[\\/]yaml[\\/].*\?whole$/ },
];

/**
 * `core` is what every check loads, by whichever face, and `common` what of it others load, too. All else is
 * left to the bundler, which makes a file of whatever is imported when it is needed.
 */
export function chunksOf(faces: string[], others: string[]): Chunks {
  const core = new Set<string>();
  const common = new Set<string>();
  const plugin: Plugin = {
    name: "chunks",
    buildEnd() {
      const loadedBy = (end: string) => {
        const entry = [...this.getModuleIds()].find((id) => slashed(id).endsWith(end));
        const found = new Set<string>();
        const waiting = [entry!];
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          if (found.has(id)) continue;
          found.add(id);
          waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
        return found;
      };
      const byOthers = others.map(loadedBy);
      const byFaces = faces.map(loadedBy);
      for (const id of byFaces[0]!) {
        if (!byFaces.every((ids) => ids.has(id))) continue;
        (byOthers.some((ids) => ids.has(id)) ? common : core).add(id);
      }
    },
  };
  const nameOf = (id: string) => {
    if (core.has(id)) return "core";
    // Whoever loads anything loads the bundler's own helpers.
    return common.has(id) || id.includes("rolldown/runtime") ? "common" : null;
  };
  return { plugin, nameOf };
}

function slashed(id: string): string {
  return id.replaceAll("\\", "/");
}
