// Which file of dist/ a module goes to: what is always loaded together is one file, and nothing else is in it.

import type { Plugin } from "rolldown";

type Chunks = { plugin: Plugin; nameOf: (id: string) => string | null };

/** What comes from elsewhere, is large, and is not always needed, in files of its own. */
const libraries = {
  octokit: /[\\/]node_modules[\\/](undici|@octokit|@actions[\\/]github)[\\/]/,
  glob: /[\\/]node_modules[\\/](tinyglobby|picomatch|fdir)[\\/]/,
};

/** The entries of the bundle, by the ends of their paths, and what the command loads behind its own. */
type Entries = { index: string; cli: string; prepare: string; main: string };

/**
 * `prepare` starts the thread that dials, and `core` is what every check loads, by whichever face. All else is left to the
 * bundler, which makes a file of whatever is imported when it is needed.
 */
export function chunksOf(entries: Entries): Chunks {
  const prepare = new Set<string>();
  const core = new Set<string>();
  const plugin: Plugin = {
    name: "chunks",
    buildEnd() {
      const idOf = (end: string) => [...this.getModuleIds()].find((id) => slashed(id).endsWith(end))!;
      const loadedBy = (end: string) => {
        const found = new Set<string>();
        const waiting = [idOf(end)];
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          if (found.has(id)) continue;
          found.add(id);
          waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
        return found;
      };
      for (const id of loadedBy(entries.prepare)) prepare.add(id);
      const first = loadedBy(entries.cli);
      for (const id of loadedBy(entries.main)) if (!first.has(id)) core.add(id);
    },
  };
  const nameOf = (id: string) => {
    if (prepare.has(id)) return "prepare";
    if (core.has(id)) return "core";
    return Object.entries(libraries).find(([, holds]) => holds.test(id))?.[0] ?? null;
  };
  return { plugin, nameOf };
}

function slashed(id: string): string {
  return id.replaceAll("\\", "/");
}
