// A workspace and a base branch, each from the texts of its files.

import { rm } from "node:fs/promises";
import type { Entry } from "../../src/config/entries.ts";
import { readEntries } from "../../src/config/entry-files.ts";
import { readText } from "../../src/config/files.ts";
import type { ChangesInput } from "../../src/config/trust/compare.ts";
import type { BaseFile } from "../../src/config/trust/trust.ts";
import { makeWorkspace } from "./program.ts";

export type Files = Record<string, string>;

/** The base branch's file at each path: its text, or the reason why it can't be read. */
export type BaseBranch = Record<string, string | Extract<BaseFile, { kind: "unreadable" }>["reason"]>;

/** `requested` are the paths that were read from the base branch. */
export type Branches = { entries: Entry[]; setting: ChangesInput; requested: string[] };

export type BranchesSetting = {
  own: Files;
  base: BaseBranch;
  patterns?: string[];
  prepare?: (workspace: string) => Promise<void>;
};

/** Calls `use` with both, and then removes the workspace. */
export async function withBranches<Result>(
  { own, base, patterns = ["*.yml"], prepare }: BranchesSetting,
  use: (branches: Branches) => Promise<Result>,
): Promise<Result> {
  const workspace = await makeWorkspace(own);
  try {
    await prepare?.(workspace);
    const requests: string[] = [];
    const setting: ChangesInput = {
      base: {
        read: async (file) => {
          requests.push(file);
          const content = base[file];
          if (content === undefined) return { kind: "missing" };
          return typeof content === "string"
            ? { kind: "text", text: content }
            : { kind: "unreadable", reason: content };
        },
        list: async () => withoutHashes(base),
        listOwn: async () => withoutHashes(own),
      },
      patterns,
      readText,
      workspace,
      folder: workspace,
      signal: new AbortController().signal,
    };
    const { entries } = await readEntries(patterns, { folder: workspace, workspace, confined: true });
    return await use({ entries, setting, requested: requests });
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** Every file may differ then. */
function withoutHashes(files: object): Map<string, string> {
  return new Map(Object.keys(files).map((file) => [file, ""]));
}
