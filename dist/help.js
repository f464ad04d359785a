import { J as hanging, X as prose, i as checkFlags, r as commands } from "./core.js";
import { t as checkFlagWords } from "./check-flag-words.js";
// src/terminal/help.ts
function help(width) {
	return `Checks Stitch's PostgreSQL and Heroku Postgres destinations.

Usage: destination-check [files\u2026] [options]
       destination-check COMMAND \u2026; each has its own --help

${row("files", "paths or globs (default: destinations.yml)", width)}

Commands:
${Object.values(commands).map(({ call, summary }) => row(call, summary, width)).join("\n")}

Options:
${flagRows(width)}

Examples:
  destination-check
    check every destination of destinations.yml
  destination-check --mode validate 'config/*.yml'
    before a commit: no secrets, no network
  destination-check --only warehouse --timeout 10s --verbose
  destination-check --format json > report.json
  destination-check allowlist --for warehouse --format pg_hba
  destination-check setup warehouse | psql -d analytics

A secret is \${NAME} in the file, read from the environment:
  WAREHOUSE_PASSWORD=\u2026 destination-check

${closing.flatMap((words) => prose(words, 0, width)).join("\n")}
`;
}
function commandHelp({ help: text }, width) {
	let isExample = false;
	return text.split("\n").flatMap((line) => {
		if (/^\S/.test(line)) isExample = /^Examples?:$/.test(line);
		return isExample || line.length <= width ? [line] : wrapped(line, width);
	}).join("\n");
}
function wrapped(line, width) {
	const [head = ""] = /^ {2,}\S.*? {2,}(?=\S)|^(?:Usage:)? +/.exec(line) ?? [];
	const about = line.slice(head.length);
	if (width - head.length < narrowest) return [head.trimEnd(), ...prose(about, 6, width)];
	const [first, rest] = hanging(about, head.length, width);
	return [head + first, ...rest];
}
const narrowest = 24;
const closing = ["Colours: on a terminal, unless NO_COLOR is set; FORCE_COLOR is not heeded.", "Status: 0 all is well, 1 something was found, 2 the check could not be made."];
function flagRows(width) {
	return [...Object.keys(checkFlags).map((name) => {
		const { value, about } = checkFlagWords[name];
		const { short } = checkFlags[name];
		return flagRow(`--${name}${value === void 0 ? "" : ` ${value}`}`, short, about, width);
	}), flagRow("--help", "h", "print this", width)].join("\n");
}
function flagRow(call, short, about, width) {
	return row(`${call}${short === void 0 ? "" : `, -${short}`}`, about, width);
}
const left = 30;
function row(name, about, width) {
	const [first, rest] = hanging(about, 34, width);
	const head = `  ${name.padEnd(left)}  `;
	return name.length > left ? [
		`  ${name}`,
		`${" ".repeat(34)}${first}`,
		...rest
	].join("\n") : [`${head}${first}`, ...rest].join("\n");
}
export { commandHelp, help };
