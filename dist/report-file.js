const { readFile, stat } = process.getBuiltinModule("node:fs/promises");
// src/report/report-file.ts
const largest = 67108864;
async function readReportFile(file) {
	try {
		const about = await stat(file);
		if (!about.isFile() || about.size > largest) return {
			kind: "unusable",
			isMissing: false,
			reason: "is larger than 64 MB, or no file"
		};
		return {
			kind: "read",
			content: parsed(await readFile(file, "utf8"))
		};
	} catch (error) {
		const { code } = error;
		return {
			kind: "unusable",
			isMissing: code === "ENOENT",
			reason: `can't be read: ${code}`
		};
	}
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
export { readReportFile as t };
