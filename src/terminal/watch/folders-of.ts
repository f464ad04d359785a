// Where files may come to be that a pattern names.

import path from "node:path";
import { globbed, isGlob, isTooWild, withSlashes } from "../../config/files.ts";

/** The folders, as absolute paths, in which a file that comes to be may be one that the pattern names. */
export async function foldersOf(pattern: string, folder: string): Promise<string[]> {
  if (!isGlob(pattern)) return [path.dirname(path.resolve(folder, pattern))];
  if (isTooWild(pattern)) return [];
  const above = withSlashes(pattern).split("/").slice(0, -1);
  const firstGlob = above.findIndex(isGlob);
  const fixed = firstGlob === -1 ? above : above.slice(0, firstGlob);
  const start = path.resolve(folder, fixed.join("/") || (pattern.startsWith("/") ? "/" : "."));
  const below = firstGlob === -1 ? [] : above.slice(firstGlob);
  // A brace around slashes is not taken apart: whatever lies below may match.
  const steps = below.some((step) => step.split("{").length !== step.split("}").length) ? ["**"] : below;
  const found = await Promise.all(
    steps.map((_, index) => globbed(steps.slice(0, index + 1).join("/"), start, { onlyDirectories: true })),
  );
  return [start, ...found.flat().map((each) => path.resolve(start, each))];
}
