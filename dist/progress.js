import { b as printableLines, g as withoutCommands } from "./common.js";
// src/terminal/print.ts
function print(text) {
	hearErrors(process.stdout);
	return new Promise((resolve) => process.stdout.write(withoutCommands(text), (error) => resolve(error ? error.code ?? "unknown" : null)));
}
function complain(lines) {
	hearErrors(process.stderr);
	process.stderr.write(`${withoutCommands(printableLines(lines.join("\n")))}\n`);
}
function hearErrors(stream) {
	if (stream.listenerCount("error") === 0) stream.on("error", () => {});
}
function misused(errors) {
	stopped(errors);
	complain(["See destination-check --help."]);
	return 2;
}
function stopped(errors) {
	complain(errors.map((error) => `destination-check: ${error}`));
	return 2;
}
function printed(code, status) {
	if (code === null || code === "EPIPE") return status;
	return stopped([`standard output can't be written to (${code}).`]);
}
// src/terminal/progress.ts
let isShown = false;
function showProgress(done, total) {
	if (!process.stderr.isTTY) return;
	process.stderr.write(`\r${done} of ${total} checked`);
	isShown = true;
}
function clearProgress() {
	if (isShown) process.stderr.write("\r\x1B[K");
	isShown = false;
}
export { print as a, misused as i, showProgress as n, printed as o, complain as r, stopped as s, clearProgress as t };
