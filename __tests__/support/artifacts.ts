// The artifacts of a run, uploaded and downloaded as by GitHub's actions.

import { cp, mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { glob } from "tinyglobby";

/** The folder of each artifact, by name. */
export type Artifacts = Map<string, string>;

/** @actions/artifact 6.1.0, src/internal/upload/path-and-artifact-name-validation.ts. */
const refusedInNames = /["<>:|*?\r\n\\/]/;

export type Upload = { name: string; path: string; "if-no-files-found"?: string };

/**
 * Uploads what the lines of `path` name, and refuses a name that is already used. A single file becomes the root of the
 * artifact; of several paths, their common folder does: actions/upload-artifact v7.0.1, src/shared/search.ts
 * (`findFilesToUpload`).
 */
export async function upload(
  artifacts: Artifacts,
  { name, path: paths, "if-no-files-found": ifNone = "warn" }: Upload,
  { workspace, store }: { workspace: string; store: string },
): Promise<void> {
  if (name === "" || refusedInNames.test(name)) throw new Error(`The artifact name is not valid: ${name}.`);
  const patterns = paths
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (patterns.length === 0) throw new Error("Input required and not supplied: path");
  const searched = patterns.map((pattern) => path.resolve(workspace, pattern));
  const files = (await Promise.all(searched.map(filesAt))).flat();
  if (files.length === 0) {
    if (ifNone === "error") throw new Error(`No files were found with the provided path: ${paths}.`);
    return;
  }
  if (artifacts.has(name))
    throw new Error(`(409) Conflict: an artifact with this name already exists on the workflow run: ${name}`);
  const folder = path.join(store, name);
  const rootFolder = rootOf(searched, files);
  for (const file of files) {
    const target = path.join(folder, path.relative(rootFolder, file));
    await mkdir(path.dirname(target), { recursive: true });
    await cp(file, target);
  }
  artifacts.set(name, folder);
}

/** A folder means all its files except hidden ones. */
async function filesAt(pattern: string): Promise<string[]> {
  const stats = await stat(pattern).catch(() => null);
  if (stats?.isFile()) return [pattern];
  const within = stats?.isDirectory() ? `${pattern}/**` : pattern;
  return (await glob(within, { cwd: "/", absolute: true, dot: false })).sort();
}

function rootOf(searched: string[], files: string[]): string {
  const [only] = searched;
  if (searched.length === 1) return files[0] === only ? path.dirname(only!) : beforeGlob(only!);
  const parts = searched.map((each) => each.split(path.sep));
  const shared = parts[0]!.findIndex((part, index) => parts.some((other) => other[index] !== part));
  return parts[0]!.slice(0, shared === -1 ? undefined : shared).join(path.sep) || path.sep;
}

/** @actions/glob 0.5, src/internal-pattern-helper.ts: a search begins at the folder before the first wildcard. */
function beforeGlob(pattern: string): string {
  const parts = pattern.split(path.sep);
  const first = parts.findIndex((part) => /[*?[]/.test(part));
  return first === -1 ? pattern : parts.slice(0, first).join(path.sep);
}

export type Download = { name?: string; pattern?: string; path: string; "merge-multiple"?: string };

/**
 * Downloads one artifact by name, or all that match a pattern. A single one is unpacked to `path` itself, several to a folder
 * each unless they are merged: actions/download-artifact v8.0.1, src/download-artifact.ts (`artifacts.length === 1`). Fails if
 * no artifact has the name, but not if none matches the pattern.
 */
export async function download(
  artifacts: Artifacts,
  { name = "", pattern = "", path: target, "merge-multiple": merged = "false" }: Download,
  workspace: string,
): Promise<void> {
  if (name !== "" && !artifacts.has(name)) throw new Error(`Artifact '${name}' not found`);
  const matching = [...artifacts].filter(([each]) =>
    name === "" ? pattern === "" || path.matchesGlob(each, pattern) : each === name,
  );
  for (const [each, folder] of matching) {
    const isAlone = name !== "" || merged === "true" || matching.length === 1;
    const into = path.resolve(workspace, target, isAlone ? "." : each);
    await mkdir(into, { recursive: true });
    await cp(folder, into, { recursive: true });
  }
}
