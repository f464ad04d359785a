#!/usr/bin/env node
const module = process.getBuiltinModule("node:module");
const path = process.getBuiltinModule("node:path");
const { existsSync, lstatSync, mkdirSync } = process.getBuiltinModule("node:fs");
// src/terminal/compiled.ts
function keepCompiled(environment) {
	if (environment.NODE_DISABLE_COMPILE_CACHE !== void 0) return;
	const folder = cacheFolder(environment, process.platform);
	if (folder !== null && isOwn(folder)) module.enableCompileCache?.(folder);
}
function cacheFolder({ XDG_CACHE_HOME: chosen = "", HOME: home = "", LOCALAPPDATA: local = "" }, platform) {
	const usual = platform === "darwin" ? path.join(home, "Library/Caches") : path.join(home, ".cache");
	const ofUser = path.isAbsolute(home) ? usual : "";
	const folder = platform === "win32" ? local : path.isAbsolute(chosen) ? chosen : ofUser;
	return path.isAbsolute(folder) ? path.join(folder, "destination-check") : null;
}
function isOwn(folder) {
	try {
		if (!isUsers(nearestFolder(path.dirname(folder)))) return false;
		mkdirSync(folder, {
			recursive: true,
			mode: 448
		});
		return isUsers(folder);
	} catch {
		return false;
	}
}
function nearestFolder(folder) {
	const parent = path.dirname(folder);
	return existsSync(folder) || parent === folder ? folder : nearestFolder(parent);
}
function isUsers(folder) {
	const { uid, mode } = lstatSync(folder);
	return process.getuid === void 0 || uid === process.getuid() && (mode & 18) === 0;
}
// src/terminal/may-dial.ts
const withoutServers = /^(-h|--help|-V|--version|--watch|(--mode=)?(validate|plan|merge))$/;
function mayDial(args) {
	const [first = ""] = args;
	return !/^[a-z]+$/.test(first) && !args.some((arg) => withoutServers.test(arg));
}
// src/cli.ts
process.exitCode = 2;
keepCompiled(process.env);
start(process.argv.slice(2));
async function start(args) {
	if (mayDial(args)) (await import("./prepare.js").then((n) => n.n)).prepareToDial();
	const { main } = await import("./core.js").then((n) => n.t);
	await main(args);
}
export {};
