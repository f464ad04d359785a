import { existsSync } from "node:fs";
// src/product.generated.ts
const product = {
	"name": "postgres-destination-check",
	"version": "0.1.0",
	"repository": "destination-check/postgres-destination-check"
};
// src/crash.ts
function runFace(run, say) {
	process.exitCode = 2;
	for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
	let isFirst = true;
	const crashed = (error) => {
		if (isFirst) process.once("exit", () => process.exitCode = 2);
		process.exitCode = 2;
		if (isFirst) say(crashSentence(error));
		isFirst = false;
	};
	process.on("uncaughtException", crashed);
	run().catch(crashed).then(() => endSoon(() => isFirst ? Number(process.exitCode) : 2));
}
function endSoon(status) {
	const replace = replacing();
	const graceMs = replace !== null ? 1e3 : graceMsOf[status()] ?? 1e3;
	const end = () => {
		if (process.stdout.writableLength + process.stderr.writableLength > 0) return wait();
		replace?.(`exit ${status()}`);
		process.kill(process.pid, "SIGKILL");
	};
	const wait = () => void setTimeout(end, graceMs).unref();
	wait();
}
const graceMsOf = {
	0: 3e4,
	1: 5e3,
	2: 1e3
};
function replacing() {
	const shell = "/bin/sh";
	const { execve } = process;
	if (execve === void 0 || process.platform === "win32" || !existsSync(shell)) return null;
	return (command) => execve(shell, [
		"sh",
		"-c",
		command
	], {});
}
function crashSentence(error) {
	return `The program crashed (${crashEvidence(error)}). This is a bug in version ${product.version}; please report it at https://github.com/${product.repository}/issues.`;
}
function crashEvidence(error) {
	const { name = typeof error, code = "", stack = "" } = Object(error);
	return [
		name,
		code,
		/\n {4}(at .*)/.exec(String(stack))?.[1] ?? ""
	].filter((part) => part !== "").join(" ").replaceAll(/[\x00-\x1f\x7f-\u{10ffff}]/gu, "?");
}
export { product as i, crashSentence as n, runFace as r, crashEvidence as t };
