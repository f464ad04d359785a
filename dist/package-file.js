import { existsSync } from "node:fs";
import path from "node:path";
import { readFile } from "node:fs/promises";
// src/terminal/commands/package-file.ts
async function packageFile(name) {
	let folder = import.meta.dirname;
	while (!existsSync(path.join(folder, name)) && path.dirname(folder) !== folder) folder = path.dirname(folder);
	return readFile(path.join(folder, name), "utf8");
}
export { packageFile as t };
