"use strict";
const require_options = require("./options.js");
const require_verdict = require("./verdict.js");
const require_prose = require("./prose.js");
const require_main = require("./main2.js");
const require_commands = require("./commands.js");
function help(width) {
	return sections([
		require_prose.prose("Check Stitch's PostgreSQL and Heroku Postgres destinations.", 0, width),
		usageLines(["[check|validate] [FILES…] [OPTIONS]", "COMMAND … (each has its own --help)"], width),
		rows([...Object.entries(require_commands.runs), ["FILES", "Paths or globs of the destinations files; - reads standard input. Default: destinations.yml or destinations.yaml, here or in the nearest folder above."]], width),
		["Commands:", ...rows(Object.values(require_commands.commands).map(({ call, summary }) => [call, summary]), width)],
		["Options:", ...rows(flagRows(require_main.checkFlags), width)],
		examplesLines(`# Check every destination in destinations.yml
destination-check
# Before a commit: needs no secrets and no network
destination-check validate 'config/*.yml'
destination-check --only warehouse --timeout 10s --verbose
destination-check --json > report.json
destination-check allowlist --for warehouse --format pg_hba
destination-check setup warehouse | psql -d analytics`),
		require_prose.prose("Secrets: `password: ${WAREHOUSE_PASSWORD}` in the file is read from the environment variable WAREHOUSE_PASSWORD.", 0, width),
		require_prose.prose("Colours: on a terminal, and in the log of a known CI system. NO_COLOR disables them, FORCE_COLOR enables them.", 0, width),
		["Exit status:", ...rows(Object.entries(require_verdict.exitStatuses), width)]
	]);
}
function commandHelp(command, width) {
	const { about, usage, positionals, flags, examples, exitStatus } = command;
	return sections([
		require_prose.prose(about, 0, width),
		usageLines(usage, width),
		rows([...positionals, ...flagRows({
			...flags,
			help: require_options.terminalOptions.help
		})], width),
		examplesLines(examples),
		exitStatus === void 0 ? [] : require_prose.prose(`Exit status: ${exitStatus}`, 0, width)
	]);
}
function sections(blocks) {
	return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function usageLines(calls, width) {
	const indent = 7;
	return calls.flatMap((call, index) => {
		const [first, rest] = require_prose.hanging(`destination-check ${call}`, indent, width);
		return [(index === 0 ? "Usage: " : " ".repeat(indent)) + first, ...rest];
	});
}
function examplesLines(examples) {
	return ["Examples:", ...examples.trimEnd().split("\n").map((line) => line === "" ? "" : `  ${line}`)];
}
function flagRows(flags) {
	return Object.entries(flags).map(([name, { short, value, multiple, about, default: preset }]) => {
		return [`${short === null ? "" : `-${short}, `}--${name}${value === null ? "" : ` ${value}`}${multiple ? "…" : ""}`, preset === "" || value === null ? about : `${about} Default: ${preset}.`];
	});
}
const nameWidth = 30;
const narrow = 60;
function rows(items, width) {
	return items.flatMap(([name, about]) => {
		if (width < narrow) return [`  ${name}`, ...require_prose.prose(about, 6, width)];
		const [first, rest] = require_prose.hanging(about, 34, width);
		return name.length > nameWidth ? [
			`  ${name}`,
			`${" ".repeat(34)}${first}`,
			...rest
		] : [`  ${name.padEnd(nameWidth)}  ${first}`, ...rest];
	});
}
exports.commandHelp = commandHelp;
exports.help = help;
