// Patterns of files: which text is one, what it matches, and where a file that it matches may come to be.

import path from "node:path";

export function isGlob(pattern: string): boolean {
  return /[*?[{]/.test(pattern);
}

/**
 * A pattern becomes a regular expression: each further star in a name, or ** in a path, multiplies the ways in which a
 * name can fail to match. Parentheses would be repeated groups.
 */
export function isTooWild(pattern: string): boolean {
  const stars = (part: string) => part.split(/\*+/).length - 1;
  return (
    pattern.length > 1_000 ||
    /[()]/.test(pattern) ||
    pattern.split("**").length > 4 ||
    pattern.split(/[\\/]/).some((part) => stars(part) > 3)
  );
}

/** The files that a pattern matches, by name, from `folder` or, where the pattern is absolute, by their whole paths. */
export async function matchingFiles(pattern: string, folder: string): Promise<string[]> {
  return (await globbed(withSlashes(pattern), folder, { onlyFiles: true })).sort();
}

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

/** A pattern from Windows means the same everywhere: a backslash parts folders, and takes no sign's meaning away. */
function withSlashes(pattern: string): string {
  return pattern.replaceAll("\\", "/");
}

async function globbed(
  pattern: string,
  cwd: string,
  only: { onlyFiles?: boolean; onlyDirectories?: boolean },
): Promise<string[]> {
  // Loaded only where a pattern is one.
  const { glob } = await import("tinyglobby");
  return glob(pattern, {
    cwd,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
    ...only,
  });
}
