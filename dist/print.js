import { a as list } from "./phrases.js";
import { d as withoutCommands, i as oneLine, s as printableLines } from "./matching.js";
import { a as hanging, i as cutTo, o as hasColours } from "./terminal.js";
import { fstatSync } from "node:fs";
// src/terminal/print.ts
function print(text) {
	ignoreErrors(process.stdout);
	return new Promise((resolve) => process.stdout.write(withoutCommands(text), (error) => resolve(error ? error.code ?? "unknown" : null)));
}
function printNotes(lines) {
	ignoreErrors(process.stderr);
	process.stderr.write(`${withoutCommands(printableLines(lines.join("\n")))}\n`);
}
function ignoreErrors(stream) {
	if (stream.listenerCount("error") === 0) stream.on("error", () => {});
}
function failUsage(errors, command = null) {
	fail(errors);
	printNotes([`See destination-check ${command === null ? "" : `${command} `}--help.`]);
	return 2;
}
function fail(errors) {
	printSentences(errors.map((error) => `destination-check: ${error}`));
	return 2;
}
function printSentences(lines) {
	printNotes(process.stderr.isTTY ? lines.flatMap(wrapped) : lines);
}
function wrapped(line) {
	const indent = line.search(/\S/);
	const [first, rest] = hanging(line, indent + 2, lookOf(process.stderr, process.env).width);
	return [" ".repeat(indent) + first, ...rest];
}
function statusAfterPrint(code, status) {
	if (code === null || code === "EPIPE") return status;
	return fail([`standard output can't be written to (${code}).`]);
}
let isProgressShown = false;
function showProgress({ done, total, waitingFor }) {
	if (!process.stderr.isTTY) return;
	const remaining = total - done - waitingFor.length;
	const names = [...waitingFor.map((name) => oneLine(name, 40)), ...remaining > 0 ? [`${remaining} more`] : []];
	const waiting = names.length === 0 ? "" : `, waiting for ${list(names)}`;
	const room = (process.stderr.columns || defaultWidth) - 1;
	process.stderr.write(`\r\u001b[K${cutTo(`${done} of ${total} checked${waiting}`, room)}`);
	isProgressShown = true;
}
function clearProgress() {
	if (isProgressShown) process.stderr.write("\r\x1B[K");
	isProgressShown = false;
}
const maxWidth = 120;
const defaultWidth = 100;
function lookOf({ isTTY = false, columns = 0, fd }, environment) {
	return {
		colour: !isFile(fd) && hasColours(environment, isTTY),
		width: isTTY && columns > 0 ? Math.min(columns, maxWidth) : defaultWidth
	};
}
function isFile(fd) {
	try {
		return fd !== void 0 && fstatSync(fd).isFile();
	} catch {
		return false;
	}
}
export { print as a, showProgress as c, lookOf as i, statusAfterPrint as l, fail as n, printNotes as o, failUsage as r, printSentences as s, clearProgress as t };
