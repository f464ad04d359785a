const path = process.getBuiltinModule("node:path");
const { existsSync } = process.getBuiltinModule("node:fs");
const { readFile } = process.getBuiltinModule("node:fs/promises");
// src/terminal/package-file.ts
async function packageFile(name) {
	let folder = import.meta.dirname;
	while (!existsSync(path.join(folder, name)) && path.dirname(folder) !== folder) folder = path.dirname(folder);
	return readFile(path.join(folder, name), "utf8");
}
export { packageFile as t };
