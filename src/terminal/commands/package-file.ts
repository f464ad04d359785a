// Files of the npm package outside dist/.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

/** Searches the folders above this file: dist/ in a bundle, else src/. */
export async function packageFile(name: string): Promise<string> {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, name)) && path.dirname(folder) !== folder)
    folder = path.dirname(folder);
  return readFile(path.join(folder, name), "utf8");
}
