import { r as __exportAll } from "./rolldown-runtime.js";
import { Jt as headline, _n as printableLines, cn as placedFindings, gn as printable, vn as shortened } from "./core.js";
import { r as remedyWords } from "./finding.js";
const e$2 = process.getBuiltinModule("os");
const e$1 = process.getBuiltinModule("crypto");
const t = process.getBuiltinModule("fs");
// node_modules/@actions/core/lib/utils.js
function toCommandValue(e) {
	if (e === null || e === void 0) return "";
	else if (typeof e === "string" || e instanceof String) return e;
	return JSON.stringify(e);
}
function toCommandProperties(e) {
	if (!Object.keys(e).length) return {};
	return {
		title: e.title,
		file: e.file,
		line: e.startLine,
		endLine: e.endLine,
		col: e.startColumn,
		endColumn: e.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(t, n, i) {
	const a = new r(t, n, i);
	process.stdout.write(a.toString() + e$2.EOL);
}
const n = "::";
var r = class {
	constructor(e, t, n) {
		if (!e) e = "missing.command";
		this.command = e;
		this.properties = t;
		this.message = n;
	}
	toString() {
		let e = n + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			e += " ";
			let t = true;
			for (const n in this.properties) if (this.properties.hasOwnProperty(n)) {
				const r = this.properties[n];
				if (r) {
					if (t) t = false;
					else e += ",";
					e += `${n}=${a(r)}`;
				}
			}
		}
		e += `${n}${i(this.message)}`;
		return e;
	}
};
function i(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function a(e) {
	return toCommandValue(e).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(e, i) {
	const a = process.env[`GITHUB_${e}`];
	if (!a) throw new Error(`Unable to find environment variable for file command ${e}`);
	if (!t.existsSync(a)) throw new Error(`Missing file at path: ${a}`);
	t.appendFileSync(a, `${toCommandValue(i)}${e$2.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(t, i) {
	const a = `ghadelimiter_${e$1.randomUUID()}`;
	const o = toCommandValue(i);
	if (t.includes(a)) throw new Error(`Unexpected input: name should not contain the delimiter "${a}"`);
	if (o.includes(a)) throw new Error(`Unexpected input: value should not contain the delimiter "${a}"`);
	return `${t}<<${a}${e$2.EOL}${o}${e$2.EOL}${a}`;
}
var ExitCode;
(function(e) {
	e[e["Success"] = 0] = "Success";
	e[e["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(e) {
	issueCommand("add-mask", {}, e);
}
function getInput(e, t) {
	const n = process.env[`INPUT_${e.replace(/ /g, "_").toUpperCase()}`] || "";
	if (t && t.required && !n) throw new Error(`Input required and not supplied: ${e}`);
	if (t && t.trimWhitespace === false) return n;
	return n.trim();
}
function setOutput(e, t) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(e, t));
	process.stdout.write(e$2.EOL);
	issueCommand("set-output", { name: e }, toCommandValue(t));
}
function setFailed(e) {
	process.exitCode = ExitCode.Failure;
	error(e);
}
function error(e, t = {}) {
	issueCommand("error", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function warning(e, t = {}) {
	issueCommand("warning", toCommandProperties(t), e instanceof Error ? e.toString() : e);
}
function notice(e, t = {}) {
	issueCommand("notice", toCommandProperties(t), e instanceof Error ? e.toString() : e);
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
