import { s as terminalOptions } from "./options.js";
import { i as exitStatuses } from "./verdict.js";
import { c as prose, i as hanging } from "./prose.js";
import { t as checkFlags } from "./main2.js";
import { t as commands } from "./commands.js";
// src/terminal/help.ts
function help(width) {
	return sections([
		prose("Check Stitch's PostgreSQL and Heroku Postgres destinations.", 0, width),
		usageLines(["[check|validate] [FILES…] [OPTIONS]", "COMMAND … (each has its own --help)"], width),
		rows([
			["check", "Validate the files and connect to every destination. This is the default."],
			["validate", "Validate the files without connecting, as `--mode validate` does."],
			["FILES", "Paths or globs of the destinations files; - reads standard input. Default: destinations.yml, here or in the nearest folder above."]
		], width),
		["Commands:", ...rows(Object.values(commands).map(({ call, summary }) => [call, summary]), width)],
		["Options:", ...rows(flagRows(checkFlags), width)],
		examplesLines(`# Check every destination in destinations.yml
destination-check
# Before a commit: needs no secrets and no network
destination-check validate 'config/*.yml'
destination-check --only warehouse --timeout 10s --verbose
destination-check --json > report.json
destination-check allowlist --for warehouse --format pg_hba
destination-check setup warehouse | psql -d analytics`),
		prose("Secrets: `password: ${WAREHOUSE_PASSWORD}` in the file is read from the environment variable WAREHOUSE_PASSWORD.", 0, width),
		prose("Colours: on a terminal, and in the log of a known CI system. NO_COLOR disables them, FORCE_COLOR enables them.", 0, width),
		["Exit status:", ...rows(Object.entries(exitStatuses), width)]
	]);
}
function commandHelp(command, width) {
	const { about, usage, positionals, flags, examples, exitStatus } = command;
	return sections([
		prose(about, 0, width),
		usageLines(usage, width),
		rows([...positionals, ...flagRows({
			...flags,
			help: terminalOptions.help
		})], width),
		examplesLines(examples),
		exitStatus === void 0 ? [] : prose(`Exit status: ${exitStatus}`, 0, width)
	]);
}
function sections(blocks) {
	return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function usageLines(calls, width) {
	const indent = 7;
	return calls.flatMap((call, index) => {
		const [first, rest] = hanging(`destination-check ${call}`, indent, width);
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
		if (width < narrow) return [`  ${name}`, ...prose(about, 6, width)];
		const [first, rest] = hanging(about, 34, width);
		return name.length > nameWidth ? [
			`  ${name}`,
			`${" ".repeat(34)}${first}`,
			...rest
		] : [`  ${name.padEnd(nameWidth)}  ${first}`, ...rest];
	});
}
export { commandHelp, help };
