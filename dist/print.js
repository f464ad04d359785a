import { L as printableLines, V as withoutCommands } from "./private-key.js";
import { t as hanging } from "./prose.js";
// src/terminal/print.ts
/** Prints a text. Returns the system's error code if that fails. */
function print(text) {
	ignoreErrors(process.stdout);
	return new Promise((resolve) => process.stdout.write(withoutCommands(text), (error) => resolve(error ? error.code ?? "unknown" : null)));
}
/** Prints lines on standard error. */
function complain(lines) {
	ignoreErrors(process.stderr);
	process.stderr.write(`${withoutCommands(printableLines(lines.join("\n")))}\n`);
}
/** An error event without a listener ends the program; the callback of `write` gets the error anyway. */
function ignoreErrors(stream) {
	if (stream.listenerCount("error") === 0) stream.on("error", () => {});
}
/** Says what is wrong with how the program, or a command of it, was called. Returns the exit status. */
function misused(errors, command = null) {
	stopped(errors);
	complain([`See destination-check ${command === null ? "" : `${command} `}--help.`]);
	return 2;
}
/** Says why the program could not do its work. Returns the exit status. */
function stopped(errors) {
	complain(errors.flatMap((error) => fitted(`destination-check: ${error}`)));
	return 2;
}
/** Wraps an error for a terminal; elsewhere it stays on one line, for tools that search a log. */
function fitted(line) {
	if (!process.stderr.isTTY) return [line];
	const [first, rest] = hanging(line, 2, lookOf(process.stderr, process.env).width);
	return [first, ...rest];
}
/** The exit status, or 2 if the output could not be printed. A reader that stops early (`| head`) is not a failure. */
function printed(code, status) {
	if (code === null || code === "EPIPE") return status;
	return stopped([`standard output can't be written to (${code}).`]);
}
let isProgressShown = false;
/** Shows how many destinations are checked, on one line of a terminal that each call overwrites. */
function showProgress(done, total) {
	if (!process.stderr.isTTY) return;
	process.stderr.write(`\r${done} of ${total} checked`);
	isProgressShown = true;
}
/** Clears the line, before anything else is printed there. */
function clearProgress() {
	if (isProgressShown) process.stderr.write("\r\x1B[K");
	isProgressShown = false;
}
/** Longer lines are hard to read, however wide the terminal is. */
const maxWidth = 120;
/** For a file or a pipe, and for a terminal that does not tell its width (0 columns). */
const defaultWidth = 100;
/**
* Colours on a terminal that has them, unless NO_COLOR is set and not empty (https://no-color.org). FORCE_COLOR is
* ignored: no file gets colours.
*/
function lookOf({ isTTY = false, columns = 0 }, environment) {
	const { NO_COLOR: noColour = "", TERM: terminal } = environment;
	return {
		colour: isTTY && noColour === "" && terminal !== "dumb",
		width: isTTY && columns > 0 ? Math.min(columns, maxWidth) : defaultWidth
	};
}
export { print as a, stopped as c, misused as i, complain as n, printed as o, lookOf as r, showProgress as s, clearProgress as t };
