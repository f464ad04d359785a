// Files of the package beside the program.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

/** The text of a file of the package: above dist/ where this is bundled, and above src/ where it isn't. */
export async function packageFile(name: string): Promise<string> {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, name)) && path.dirname(folder) !== folder)
    folder = path.dirname(folder);
  return readFile(path.join(folder, name), "utf8");
}
