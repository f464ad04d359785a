// The folders in which a new file may match a pattern.

import path from "node:path";
import { expect, test } from "vitest";
import { findWatchedFiles } from "../../src/terminal/watch.ts";
import { ownWorkspaces } from "../support/workspaces.ts";

const workspaceWith = ownWorkspaces();

test.each([
  ["destinations.yml", ["."]],
  ["config/destinations.yml", ["config"]],
  ["config/*.yml", ["config"]],
  ["*/*.yml", [".", "config"]],
  ["**/*.yml", [".", "config"]],
  ["{config,none}/{a,b/c}.yml", [".", "config"]],
  ["none/*.yml", ["none"]],
  ["config\\*.yml", ["config"]],
])("notices new files that match %s", async (pattern, expected) => {
  const workspace = await workspaceWith({
    "destinations.yml": "",
    "config/a.yml": "",
    "node_modules/x/y.yml": "",
  });
  const { folders } = await findWatchedFiles([pattern], { folder: workspace, workspace, confined: false });
  const shown = folders.map((folder) => path.relative(workspace, folder) || ".");
  expect([...new Set(shown)].sort()).toEqual(expected);
});
