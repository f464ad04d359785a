// The artifacts of a run, as GitHub's actions lay them out.

import { copyFile, mkdir, readdir } from "node:fs/promises";
import path from "node:path";

/** The folder of each artifact, by its name. */
export type Artifacts = Map<string, string>;

/**
 * Uploads one file. A second artifact of a name is refused, and a path that names a single file becomes the artifact's root:
 * actions/upload-artifact v7.0.1, src/shared/search.ts (`findFilesToUpload`).
 */
export async function upload(artifacts: Artifacts, name: string, file: string, store: string): Promise<void> {
  if (artifacts.has(name)) throw new Error(`409: an artifact named ${name} exists.`);
  const folder = path.join(store, name);
  await mkdir(folder, { recursive: true });
  await copyFile(file, path.join(folder, path.basename(file)));
  artifacts.set(name, folder);
}

/**
 * Downloads the artifacts that match a pattern in which `*` stands for any characters. A lone one lands in `target` itself,
 * several in a folder each: actions/download-artifact v8.0.1, src/download-artifact.ts (`artifacts.length === 1`).
 */
export async function download(artifacts: Artifacts, pattern: string, target: string): Promise<void> {
  const matching = [...artifacts].filter(([name]) => path.matchesGlob(name, pattern));
  for (const [name, folder] of matching) {
    const into = matching.length === 1 ? target : path.join(target, name);
    await mkdir(into, { recursive: true });
    for (const file of await readdir(folder)) await copyFile(path.join(folder, file), path.join(into, file));
  }
}
