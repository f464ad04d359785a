import { r as __exportAll } from "./rolldown-runtime.js";
import { Jt as headline, Mt as changesHeading, _n as printableLines, an as baseWords, cn as placedFindings, dn as skipGroups, gn as printable, in as fixHeading, jt as changeLines, on as gatherNotices, qt as counts, sn as idList, un as serverWords } from "./core.js";
import { n as pathOf, t as time } from "./time.js";
// src/report/markdown/mermaid.ts
const ids = {
	runner: "runner",
	bastion: "bastion",
	database: "database"
};
const arrows = {
	ok: "-->",
	broken: "--x",
	unreached: "-.->"
};
function flowchart({ machines, lines }) {
	const nodes = machines.map(({ kind, name, address }) => {
		const label = address === "" ? name : `${name}: ${shortened(address)}`;
		return `  ${ids[kind]}["${text(label)}"]`;
	});
	const edges = lines.map(({ state, label }, index) => {
		const [from, to] = [machines[index], machines[index + 1]];
		return `  ${ids[from.kind]} ${arrows[state]}|"${text(label)}"| ${ids[to.kind]}`;
	});
	return [
		"flowchart LR",
		...nodes,
		...edges
	].join("\n");
}
function text(label) {
	return printable(label).replaceAll(/[^A-Za-z0-9 ]/gu, (mark) => `#${mark.codePointAt(0)};`);
}
function shortened(address) {
	return address.length <= 60 ? address : `${address.slice(0, 40)}\u2026${address.slice(-19)}`;
}
// src/report/markdown/text.ts
function outside(text) {
	return escaped(oneLine(text));
}
function inline(text) {
	return escaped(oneLine(text).replaceAll(/`([^`]+)`/g, `${code.start}$1${code.end}`)).replaceAll(code.start, "<code>").replaceAll(code.end, "</code>");
}
const code = {
	start: "",
	end: ""
};
const gap = "";
function oneLine(text) {
	return printable(text).replaceAll(/ {2,}/g, " ").trim();
}
function escaped(line) {
	return line.replaceAll(live, `$&${gap}`).replaceAll(/\b[0-9a-f]{7,}/gi, (commit) => commit.replaceAll(/.{6}(?=.)/g, `$&${gap}`)).replaceAll(/[!-/:-@[-`{-~]/g, (mark) => harmless.has(mark) ? mark : `&#${mark.codePointAt(0)};`).replaceAll(gap, "<!-- -->");
}
const live = /[@#](?=\w)|\$(?=\S)|:(?=[\w+/-])|\bwww(?=\.)|\bghsa-|[a-z]-(?=[0-9])/gi;
const harmless = /* @__PURE__ */ new Set([
	",",
	"(",
	";",
	"'",
	"\"",
	"?",
	"%"
]);
function codeBlock(language, text) {
	const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${printableLines(text)}\n${fence}`;
}
// src/report/markdown/markdown.ts
var markdown_exports = /* @__PURE__ */ __exportAll({ markdownReport: () => markdownReport });
const marks = {
	passed: "\u2705",
	warned: "\u26a0\ufe0f",
	failed: "\u274c",
	skipped: "\u23ed\ufe0f"
};
const severityMarks = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	notice: "\u2139\ufe0f"
};
function markdownReport(report, mostBytes = 9e5) {
	const all = placedFindings(report);
	const counting = all.filter(({ finding }) => finding.ignored === null);
	const errors = counting.filter(({ finding }) => finding.severity === "error");
	const { single, shared } = gatherNotices(counting.filter(({ finding }) => finding.severity !== "error"));
	const others = [...single.map((placed) => findingSection(placed)), ...shared.map(noticeLine)];
	const ignored = all.filter(({ finding }) => finding.ignored !== null);
	const diagrams = diagramsOf(report.destinations);
	const page = budget(mostBytes);
	page.add(`## ${marks[report.outcome]} ${inline(headline(report))}\n`);
	if (report.destinations.length > 0) page.add(`${counts(report)}.\n`);
	const heading = changesHeading(report);
	if (heading !== null) page.add(`### ${inline(heading)}\n\n${changeLines(report).map(changeLine).join("\n")}\n`);
	page.addAll(errors.map((placed) => findingSection(placed, diagrams.get(placed.finding))), (left) => `\u2026and ${left} more errors: see the report.\n`);
	if (report.destinations.length > 0) {
		page.add("### Destinations\n\n| Verdict | Destination | Server | TLS | Path | Time |\n| :-: | --- | --- | --- | --- | --: |");
		page.addAll(report.destinations.map((each) => row(each, report.mode)), (left) => `| | \u2026and ${left} more | | | | |`);
		page.add("");
	}
	page.addAll(skipGroups(report).map(skipLine), (left) => `\u2026and ${left} more reasons: see the report.\n`);
	const ofBase = baseWords(report);
	if (ofBase !== null) page.add(`${inline(ofBase)}\n`);
	if (others.length > 0) {
		page.add(`<details${errors.length === 0 ? " open" : ""}>\n<summary>${others.length === 1 ? "1 warning or notice" : `${others.length} warnings and notices`}</summary>\n`);
		page.addAll(others, (left) => `\u2026and ${left} more: see the report.\n`);
		page.add("</details>\n");
	}
	if (ignored.length > 0) {
		page.add(`<details>\n<summary>${ignored.length} accepted</summary>\n`);
		page.addAll(ignored.map(ignoredLine), (left) => `- \u2026and ${left} more`);
		page.add("\n</details>\n");
	}
	return page.text();
}
function changeLine({ status, text }) {
	return `- ${marks[status]} ${inline(text)}`;
}
const mostDiagrams = 5;
function diagramsOf(destinations) {
	const broken = destinations.flatMap((destination) => {
		const path = pathOf(destination);
		const cause = destination.findings.find(({ severity, ignored }) => severity === "error" && ignored === null);
		const isBroken = path?.lines.some(({ state }) => state === "broken");
		return path !== null && cause !== void 0 && isBroken ? [[cause, flowchart(path)]] : [];
	});
	return new Map(broken.slice(0, mostDiagrams));
}
function findingSection({ finding, destination }, diagram) {
	const { location, severity, rule, title, message, why, fix } = finding;
	const about = destination === null ? "" : `${outside(destination.display_name)}: `;
	return [
		`### ${severityMarks[severity]} ${about}${inline(title)}\n`,
		`${inline(message)}\n`,
		`<sub>${outside(`${location.file}, line ${location.line}, column ${location.column}`)} \u00b7 <code>${outside(rule)}</code></sub>\n`,
		...diagram === void 0 ? [] : [`${codeBlock("mermaid", diagram)}\n`],
		`**Why it matters:** ${inline(why)}\n`,
		...fix === null ? [] : [`${fixText(fix)}\n`]
	].join("\n");
}
function fixText(fix) {
	const note = fix.note === null ? "" : `\n\n${inline(fix.note)}`;
	if (fix.kind === "text") {
		const [advice = "", ...lines] = fix.text.split("\n");
		const indented = lines.filter((line) => line.startsWith("    ")).map((line) => line.slice(4));
		const rest = lines.filter((line) => !line.startsWith("    "));
		const block = indented.length === 0 ? "" : `\n\n${codeBlock("", indented.join("\n"))}`;
		return `**To fix it:** ${inline(advice)}${block}${rest.length === 0 ? "" : `\n\n${inline(rest.join(" "))}`}${note}`;
	}
	return `**To fix it:** ${inline(fixHeading(fix))}:\n\n${codeBlock(fix.kind === "shell" ? "sh" : fix.kind, fix.text)}${note}`;
}
function row(destination, mode) {
	const { display_name, id, status, server, stages, target, duration_ms } = destination;
	const name = display_name === id ? bold(id) : `${bold(display_name)} <code>${outside(id)}</code>`;
	const tls = stages.find((stage) => stage.name === "tls")?.detail?.split(",")[0] ?? (server === null ? "" : "none");
	const path = target === null ? "" : outside([target.bastion, `${target.host}:${target.port}`].filter((hop) => hop !== null).join(" \u2192 "));
	return `| ${marks[status]} | ${name} | ${outside(serverWords(destination, mode))} | ${outside(tls)} | ${path} | ${duration_ms > 0 ? time(duration_ms) : ""} |`;
}
function bold(name) {
	return `**${outside(name) || "\u2026"}**`;
}
function noticeLine({ finding, ids }) {
	const { severity, title, rule } = finding;
	return `${severityMarks[severity]} ${inline(title)}, for ${ids.length} destinations: ${outside(idList(ids))} <code>${outside(rule)}</code>\n`;
}
function skipLine({ reason, ids }) {
	return `${marks.skipped} **${outside(idList(ids))}:** ${inline(reason)}\n`;
}
function ignoredLine({ finding, destination }) {
	const { rule, title, ignored } = finding;
	const until = ignored?.until ? ` (until ${ignored.until})` : "";
	return `- ${destination === null ? "" : `${outside(destination.display_name)}: `}${inline(title)} <code>${outside(rule)}</code>: ${outside(`${ignored?.reason}${until}`)}`;
}
function budget(mostBytes) {
	const parts = [];
	let left = mostBytes;
	const add = (part) => {
		const bytes = Buffer.byteLength(part) + 1;
		if (bytes > left) return false;
		parts.push(part);
		left -= bytes;
		return true;
	};
	return {
		add,
		addAll: (items, rest) => {
			const reserve = mostBytes / 4;
			const fits = (item) => Buffer.byteLength(item) < left - reserve;
			const cut = items.findIndex((item) => !(fits(item) && add(item)));
			if (cut !== -1) add(rest(items.length - cut));
		},
		text: () => `${parts.join("\n")}\n`
	};
}
export { marks as a, inline as c, markdown_exports as i, outside as l, findingSection as n, severityMarks as o, markdownReport as r, codeBlock as s, budget as t };
