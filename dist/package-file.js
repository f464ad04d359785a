import path from "node:path";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
// src/terminal/package-file.ts
/** The text of a file of the package: above dist/ where this is bundled, and above src/ where it isn't. */
async function packageFile(name) {
	let folder = import.meta.dirname;
	while (!existsSync(path.join(folder, name)) && path.dirname(folder) !== folder) folder = path.dirname(folder);
	return readFile(path.join(folder, name), "utf8");
}
export { packageFile as t };
