// Workspaces that are removed after the tests of a file.

import { rm } from "node:fs/promises";
import { afterAll } from "vitest";
import { makeWorkspace } from "./program.ts";

/** Called at the top of a test file. Returns a function that creates a workspace with these files, and returns its path. */
export function ownWorkspaces(): (files: Record<string, string>) => Promise<string> {
  const workspaces: string[] = [];
  afterAll(() => Promise.all(workspaces.map((folder) => rm(folder, { recursive: true, force: true }))));
  return async (files) => {
    const workspace = await makeWorkspace(files);
    workspaces.push(workspace);
    return workspace;
  };
}
