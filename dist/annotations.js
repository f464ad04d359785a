import { r as __exportAll } from "./rolldown-runtime.js";
import { Bt as headline, cn as printable, en as placedFindings, ln as printableLines, un as shortened } from "./core.js";
import { r as remedyWords } from "./finding.js";
const os = process.getBuiltinModule("os");
const crypto = process.getBuiltinModule("crypto");
const fs = process.getBuiltinModule("fs");
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
// src/github/runner/annotations.ts
var annotations_exports = /* @__PURE__ */ __exportAll({ annotate: () => annotate });
const mostOfAKind = 10;
const longestMessage = 4096;
const commands = {
	error,
	warning,
	notice
};
function annotate(report, whole) {
	const all = placedFindings(report);
	const isCutShort = report.not_reached > 0;
	if (isCutShort) error(`${headline(report)} Read in ${whole} which.`, { title: "The run ended early" });
	for (const severity of [
		"error",
		"warning",
		"notice"
	]) {
		const ofKind = all.filter(({ finding }) => finding.severity === severity && finding.ignored === null);
		const room = severity === "error" && isCutShort ? 9 : mostOfAKind;
		const shown = ofKind.length > room ? ofKind.slice(0, room - 1) : ofKind;
		for (const placed of shown) annotateOne(placed);
		if (shown.length < ofKind.length) {
			const left = ofKind.length - shown.length;
			const words = `${left} more of this kind are not shown here: GitHub shows ${mostOfAKind}. Read them in ${whole}.`;
			commands[severity](words, { title: `${left} more` });
		}
	}
}
function annotateOne({ finding, destination }) {
	const { location, rule, title, message, why, fix } = finding;
	const about = destination === null ? "" : `${printable(destination.display_name)}: `;
	const remedy = fix === null ? "" : `\n\nTo fix it: ${remedyWords(fix)}`;
	const words = printableLines(`${message}\n\n${why}${remedy}\n\n[${rule}]`);
	commands[finding.severity](shortened(words, longestMessage), {
		title: `${about}${title}`,
		file: printable(location.file),
		startLine: location.line,
		endLine: location.end_line,
		...location.line === location.end_line ? {
			startColumn: location.column,
			endColumn: location.end_column
		} : {}
	});
}
export { setOutput as a, setFailed as i, annotations_exports as n, setSecret as o, getInput as r, warning as s, annotate as t };
