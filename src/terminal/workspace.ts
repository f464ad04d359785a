// Which folder a check at a terminal belongs to.

import { existsSync } from "node:fs";
import path from "node:path";

/** The git repository around a folder (where `.git` is a folder, or the file of a worktree), or the folder itself. */
export function workspaceAround(folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, ".git"))) return at;
    if (path.dirname(at) === at) return folder;
  }
}
