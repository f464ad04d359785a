"use strict";
let node_fs = require("node:fs");
const product = {
	"name": "postgres-destination-check",
	"version": "0.1.0",
	"repository": "destination-check/postgres-destination-check",
	"oldestNode": "20.18"
};
function runProgram(run, printSentence) {
	process.exitCode = 2;
	for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
	let hasCrashed = false;
	const crash = (error) => {
		process.exitCode = 2;
		if (hasCrashed) return;
		hasCrashed = true;
		process.once("exit", () => process.exitCode = 2);
		printSentence(crashSentence(error));
	};
	process.on("uncaughtException", crash);
	const { node } = process.versions;
	if (isOlder(node, product.oldestNode)) return void printSentence(`Node ${product.oldestNode} or newer is required, and this is Node ${node}.`);
	run().catch(crash).then(() => endSoon(() => hasCrashed ? 2 : Number(process.exitCode)));
}
function isOlder(node, oldest) {
	const numbers = (version) => version.split(".").map(Number);
	const [major, minor] = numbers(node);
	const [leastMajor, leastMinor] = numbers(oldest);
	return major === leastMajor ? minor < leastMinor : major < leastMajor;
}
function endSoon(status) {
	const replace = shellReplacer();
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
function shellReplacer() {
	const shell = "/bin/sh";
	const { execve } = process;
	if (execve === void 0 || process.platform === "win32" || !(0, node_fs.existsSync)(shell)) return null;
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
Object.defineProperty(exports, "crashEvidence", {
	enumerable: true,
	get: function() {
		return crashEvidence;
	}
});
Object.defineProperty(exports, "crashSentence", {
	enumerable: true,
	get: function() {
		return crashSentence;
	}
});
Object.defineProperty(exports, "product", {
	enumerable: true,
	get: function() {
		return product;
	}
});
Object.defineProperty(exports, "runProgram", {
	enumerable: true,
	get: function() {
		return runProgram;
	}
});
