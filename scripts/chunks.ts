// Which file of dist/ a module goes to: what is always loaded together is one file, and nothing else is in it.

import type { Plugin } from "rolldown";

type Chunks = { plugin: Plugin; nameOf: (id: string) => string | null };

/** What comes from elsewhere, in files of its own. */
export const libraries = [
  { name: "ssh2", holds: /[\\/]node_modules[\\/](ssh2|asn1|bcrypt-pbkdf|safer-buffer)[\\/]/ },
  { name: "octokit", holds: /[\\/]node_modules[\\/](undici|@octokit|@actions[\\/]github)[\\/]/ },
  { name: "glob", holds: /[\\/]node_modules[\\/](tinyglobby|picomatch|fdir)[\\/]/ },
  { name: "yaml", holds: /[\\/]node_modules[\\/]yaml[\\/]/ },
];

/** The entries of the bundle, by the ends of their paths, and what the command loads behind its own. */
type Entries = { action: string; main: string; cli: string; thread: string };

/**
 * `core` is what every check loads, by whichever face, and `common` what the thread that dials needs of it, too. All else
 * is left to the bundler, which makes a file of whatever is imported when it is needed.
 */
export function chunksOf(entries: Entries): Chunks {
  const core = new Set<string>();
  const common = new Set<string>();
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
      const [byAction, byMain, byCli, byThread] = [
        entries.action,
        entries.main,
        entries.cli,
        entries.thread,
      ].map(loadedBy);
      for (const id of byMain!) {
        if (byThread!.has(id)) common.add(id);
        else if (!byCli!.has(id)) core.add(id);
      }
      for (const id of byAction!) if (byThread!.has(id)) common.add(id);
    },
  };
  const nameOf = (id: string) => {
    if (core.has(id)) return "core";
    return common.has(id) ? "common" : null;
  };
  return { plugin, nameOf };
}

function slashed(id: string): string {
  return id.replaceAll("\\", "/");
}
