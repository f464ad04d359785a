// Patterns of files: which text is one, and what it matches.

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

/** A pattern from Windows means the same everywhere: a backslash parts folders, and takes no sign's meaning away. */
export function withSlashes(pattern: string): string {
  return pattern.replaceAll("\\", "/");
}

/** What a pattern matches from `cwd`, in no order. */
export async function globbed(
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
