"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_prose = require("./prose.js");
const require_terminal = require("./terminal.js");
const require_findings = require("./findings.js");
const require_verdict = require("./verdict.js");
const require_matching = require("./matching.js");
function escapeMarkdown(text) {
	return asStart(escapeLine(oneLine(text)));
}
function inline(sentence) {
	return asStart(partsOf(sentence).map(({ isCode, text }) => isCode ? codeSpan(text) : escapeLine(text)).join(""));
}
function codeSpan(text) {
	const visible = require_matching.printable(text);
	if (visible.trim() === "" || /\|/.test(visible) || isLiveInCode.test(visible)) return `<code>${escapeLine(visible)}</code>`;
	const fence = "`".repeat(longestRun(visible, 0) + 1);
	const space = /^[ `]|[ `]$/.test(visible) ? " " : "";
	return `${fence}${space}${visible}${space}${fence}`;
}
function inlineHtml(sentence) {
	return partsOf(sentence).map(({ isCode, text }) => isCode ? `<code>${escapeHtmlLine(text)}</code>` : escapeHtmlLine(text)).join("");
}
function escapeHtml(text) {
	return escapeHtmlLine(oneLine(text));
}
function codeBlock(language, text) {
	const fence = "`".repeat(longestRun(text, 2) + 1);
	return `${fence}${language}\n${require_matching.printableLines(text)}\n${fence}`;
}
function oneLine(text) {
	return require_matching.printable(text).replaceAll(/ {2,}/g, " ").trim();
}
function partsOf(sentence) {
	return oneLine(sentence).split(/`([^`]+)`/).map((text, index) => ({
		isCode: index % 2 === 1,
		text
	}));
}
function longestRun(text, least) {
	return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), least);
}
const gap = "";
const comment = "<!-- -->";
function withoutLinks(line) {
	return line.replaceAll(live, `$&${gap}`).replaceAll(/\b[0-9a-f]{7,}/gi, (commit) => commit.replaceAll(/.{6}(?=.)/g, `$&${gap}`));
}
const live = /@(?=\S)|#(?=\w)|\$(?=\S|$)|www(?=\.)|:(?=\/\/|[\w+-]+(?::|$))|\bghsa-|(?<=[a-z])(?<!\b(?:iso|sha|utf))-(?=[0-9])/gi;
const isLiveInCode = /@[a-z0-9]|#\d|\$\S.*\$|\bwww\.\w|:[\w+-]+:|:\/\/|\bgh-\d|\bghsa-\w|\b[0-9a-f]{7,40}\b/i;
const marks$1 = /[`*[\]<|~#]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9_])|\\(?=[!-/:-@[-`{-~]|$)|&(?=#?\w+;)/g;
const startMarks = /^[>+=:-]|(?<=^\d{1,9})[.)](?= |$)/;
function escapeLine(line) {
	return withoutLinks(line).replaceAll(marks$1, "\\$&").replaceAll(gap, comment);
}
function asStart(line) {
	return line.replace(startMarks, "\\$&");
}
function escapeHtmlLine(line) {
	return withoutLinks(line).replaceAll(/[&<>"]/g, (mark) => htmlNames[mark]).replaceAll(gap, comment);
}
const htmlNames = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
function inlineLinks(lineUrl) {
	return {
		place: (location) => placeLink(location, lineUrl),
		rule: (rule) => `[${rule}](${require_findings.rulePage(rule)})`
	};
}
function placeLink(location, lineUrl) {
	return linked(escapeMarkdown(`${location.file}, line ${location.line}`), lineUrl(location));
}
function linked(text, url) {
	return url === null ? text : `[${text}](${url})`;
}
const marks = {
	passed: "✅",
	warned: "⚠️",
	failed: "❌",
	skipped: "⏭️"
};
const severityMarks = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
const tableHead = "| Status | Destination | Result | Rule | Where |\n| :-: | --- | --- | --- | --- |";
function moreRows(count) {
	return `| | …and ${count} more | | | |`;
}
function fileRow(finding, links) {
	const { rule, title, location, severity } = finding;
	return `| ${severityMarks[severity]} | ${codeSpan(location.file)} | ${inline(title)} | ${links.rule(rule)} | ${links.place(location)} |`;
}
function destinationRow(destination, mode, links) {
	const { status, location, tries } = destination;
	const cause = require_findings.causeOf(destination);
	const mark = marks[mode === "validate" && status === "skipped" ? cause === null ? "passed" : "warned" : status];
	const where = links.place(cause?.finding.location ?? location);
	const start = `| ${mark} | ${nameOf(destination)} |`;
	if (cause === null) return `${start} ${escapeMarkdown(require_findings.resultWords(destination, mode))} | | ${where} |`;
	const { title, rule } = cause.finding;
	const more = cause.more > 0 ? ` and ${cause.more} more` : "";
	return `${start} ${inline(title)}${more}${require_findings.triesWords(tries)} | ${links.rule(rule)} | ${where} |`;
}
function nameOf({ display_name, id }) {
	return display_name === id ? codeSpan(id) : `${bold(display_name)} ${codeSpan(id)}`;
}
function bold(name) {
	return `**${escapeMarkdown(name) || "…"}**`;
}
function findingSection(placed, links) {
	const { finding, destination } = placed;
	const about = destination === null ? "" : `${escapeMarkdown(destination.display_name)}: `;
	return `### ${severityMarks[finding.severity]} ${about}${inline(finding.title)}\n\n${findingBody(placed, links)}`;
}
function failureSection(name, failures, links, diagram) {
	const [first, ...others] = failures;
	const more = others.length === 0 ? "" : ` and ${others.length} more`;
	const bodies = failures.map((placed, index) => {
		return (others.length === 0 ? "" : `### ${inline(placed.finding.title)}\n\n`) + findingBody(placed, links, index === 0 ? diagram : null);
	});
	return folded(`❌ <b>${escapeHtml(name) || "…"}</b>: ${inlineHtml(first?.finding.title ?? "")}${more}`, bodies.join("\n"));
}
function groupSection({ rule, severity, title, why, members }, links) {
	const [only, ...others] = members;
	if (only !== void 0 && others.length === 0) return findingSection(only, links);
	const each = members.map(({ finding, destination }) => {
		const name = destination === null ? codeSpan(finding.location.file) : bold(destination.display_name);
		const fix = finding.fix === null ? "" : `\n\n${fixText(finding.fix)}`;
		return `${name} (${links.place(finding.location)}): ${inline(finding.message)}${fix}\n`;
	});
	return [
		`### ${severityMarks[severity]} ${inline(title)}: ${require_findings.placesWords(members)}\n`,
		`**Why it matters:** ${inline(why)} ${links.rule(rule)}\n`,
		...each
	].join("\n");
}
function folded(summary, text) {
	return `<details>\n<summary>${summary}</summary>\n\n${text}\n</details>\n`;
}
function findingBody({ finding }, links, diagram = null) {
	const { location, rule, message, why, fix } = finding;
	return [
		`${inline(message)}\n`,
		`<sub>${links.place(location)} · ${links.rule(rule)}</sub>\n`,
		...diagram === null ? [] : [`${codeBlock("mermaid", diagram)}\n`],
		`**Why it matters:** ${inline(why)}\n`,
		...fix === null ? [] : [`${fixText(fix)}\n`]
	].join("\n");
}
function fixText(fix) {
	return `**To fix it:** ${require_findings.fixParts(fix, require_findings.fixHeading(fix)).map((part) => {
		if (part.kind === "code") return codeBlock(part.language, part.text);
		return part.kind === "item" ? `- ${inline(part.text)}` : inline(part.text);
	}).join("\n\n")}`;
}
const hopRules = /^(network|ssh|tls)\//;
function diagramOf(destination, { rule }) {
	const path = require_terminal.pathOf(destination);
	if (path === null || path.lines.length < 2 || !hopRules.test(rule)) return null;
	return path.lines.some(({ state }) => state === "broken") ? flowchart(path) : null;
}
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
		const label = address === "" ? name : `${name}: ${require_matching.withoutMiddle(address, 40, 19)}`;
		return `  ${ids[kind]}["${escapeMermaid(label)}"]`;
	});
	const edges = lines.map(({ state, label }, index) => {
		const [from, to] = [machines[index], machines[index + 1]];
		return `  ${ids[from.kind]} ${arrows[state]}|"${escapeMermaid(label)}"| ${ids[to.kind]}`;
	});
	return [
		"flowchart LR",
		...nodes,
		...edges
	].join("\n");
}
function escapeMermaid(label) {
	return require_matching.printable(label).replaceAll(/[^A-Za-z0-9 ]/gu, (mark) => `#${mark.codePointAt(0)};`);
}
var markdown_exports = require_rolldown_runtime.__exportAll({ markdownReport: () => markdownReport });
const maxSummaryBytes = 9e5;
const maxRows = 25;
const maxSections = 12;
const maxDiagrams = 5;
function markdownReport(report, { maxBytes = maxSummaryBytes, lineUrl = () => null } = {}) {
	const files = new Set(require_findings.placedFindings(report).map(({ finding }) => finding.location.file));
	for (const { location } of report.destinations) files.add(location.file);
	const links = {
		...inlineLinks(lineUrl),
		rule: (rule) => `[${rule}]`
	};
	const definitions = ruleDefinitions(report);
	const page = budget(maxBytes - Buffer.byteLength(definitions));
	page.add(`## ${marks[report.outcome]} ${inline(require_verdict.headline(report))}\n`);
	addChanges(page, report);
	addTable(page, report, {
		...links,
		place
	});
	addFailures(page, report, links);
	addOthers(page, report, links);
	return page.text() + definitions;
	function place(location) {
		const { file, line } = location;
		return linked(files.size > 1 ? escapeMarkdown(`${file}:${line}`) : `line\u00a0${line}`, lineUrl(location));
	}
}
function ruleDefinitions(report) {
	const rules = [...new Set(require_findings.placedFindings(report).map(({ finding }) => finding.rule))].toSorted();
	return rules.length === 0 ? "" : `\n${rules.map((rule) => `[${rule}]: ${require_findings.rulePage(rule)}\n`).join("")}`;
}
function addChanges(page, report) {
	const heading = require_terminal.changesHeading(report);
	if (heading === null) return;
	page.add(`### ${inline(heading)}\n\n${require_terminal.changeLines(report).map(changeLine).join("\n")}\n`);
}
function changeLine({ status, text }) {
	return `- ${marks[status]} ${inline(text)}`;
}
function addTable(page, report, links) {
	const { destinations, findings, mode } = report;
	const errors = findings.filter(({ severity, ignored }) => severity === "error" && ignored === null);
	const isFolded = destinations.length + errors.length > maxRows;
	const failing = destinations.filter(({ status }) => status === "failed");
	const others = require_findings.worstFirst(destinations).filter(({ status }) => status !== "failed");
	const rowOf = (destination) => destinationRow(destination, mode, links);
	const listed = [...errors.map((finding) => fileRow(finding, links)), ...(isFolded ? failing : [...failing, ...others]).map(rowOf)];
	if (!isFolded && destinations.length > 0) page.add(`${require_verdict.countsLine(report)}.\n`);
	if (listed.length > 0) {
		page.add(tableHead);
		page.addAll(listed, moreRows);
		page.add("");
	}
	if (isFolded && others.length > 0) {
		page.add(`<details${listed.length === 0 ? " open" : ""}>\n<summary>${require_verdict.countsLine(report)}</summary>\n\n${tableHead}`);
		page.addAll(others.map(rowOf), moreRows);
		page.add("\n</details>\n");
	}
	page.addAll(require_findings.skipGroups(report).map(skipLine), (left) => `…and ${left} more reasons: see the log.\n`);
	const ofBase = require_findings.baseWords(report);
	if (ofBase !== null) page.add(`${inline(ofBase)}\n`);
}
function skipLine({ reason, ids }) {
	return `${marks.skipped} ${require_findings.idList(ids, codeSpan)}: ${inline(reason)}\n`;
}
function addFailures(page, report, links) {
	const failures = failuresOf(report);
	const withDiagrams = new Map(failures.flatMap(withDiagram).slice(0, maxDiagrams));
	const sections = failures.map((each) => failureSection(each.name, each.errors, links, withDiagrams.get(each) ?? null));
	const isFolded = sections.length > maxSections;
	if (isFolded) page.add(`<details>\n<summary>Why, and how to fix each of the ${sections.length} failures</summary>\n`);
	page.addAll(sections, (left) => `…and ${left} more failures: see the log.\n`);
	if (isFolded) page.add("</details>\n");
}
function failuresOf(report) {
	const bySubject = new Map();
	for (const placed of require_findings.countingFindings(report)) {
		const { finding, destination } = placed;
		if (finding.severity !== "error") continue;
		const subject = destination ?? finding.location.file;
		const name = destination?.display_name ?? finding.location.file;
		const failure = bySubject.get(subject) ?? {
			name,
			errors: []
		};
		failure.errors.push(placed);
		bySubject.set(subject, failure);
	}
	return [...bySubject.values()];
}
function withDiagram(subject) {
	const [first] = subject.errors;
	const diagram = first?.destination ? diagramOf(first.destination, first.finding) : null;
	return diagram === null ? [] : [[subject, diagram]];
}
function addOthers(page, report, links) {
	const groups = require_findings.groupByRule(require_findings.countingFindings(report));
	const warnings = groups.filter(({ severity }) => severity === "warning");
	const notices = groups.filter(({ severity }) => severity === "notice");
	const ignored = require_findings.ignoredGroups(report);
	if (warnings.length > 0) {
		const isOpen = report.outcome !== "failed";
		page.add(`<details${isOpen ? " open" : ""}>\n<summary>${severityMarks.warning} ${require_prose.counted(memberCount(warnings), "warning")}</summary>\n`);
		page.addAll(warnings.map((group) => groupSection(group, links)), (left) => `…and ${left} more rules with warnings: see the log.\n`);
		page.add("</details>\n");
	}
	if (notices.length > 0) page.add(folded(`${severityMarks.notice} ${require_prose.counted(memberCount(notices), "notice")}`, notices.map(noticeLine).join("")));
	if (ignored.length > 0) {
		page.add(`<details>\n<summary>${require_prose.counted(memberCount(ignored), "ignored finding")}</summary>\n`);
		page.addAll(ignored.map(ignoredLine), (left) => `- …and ${left} more`);
		page.add("\n</details>\n");
	}
}
function memberCount(groups) {
	return groups.reduce((sum, { members }) => sum + members.length, 0);
}
function noticeLine({ rule, title, members }) {
	const names = members.map(({ finding, destination }) => destination?.id ?? finding.location.file);
	return `- ${inline(title)} [${rule}]: ${require_findings.idList(names, codeSpan)}\n`;
}
function ignoredLine({ rule, title, members }) {
	const { reason, until } = members[0].finding.ignored;
	const names = members.flatMap(({ destination }) => destination?.display_name ?? []);
	return `- ${names.length === 0 ? "" : `${escapeMarkdown(require_findings.idList(names))}: `}${inline(title)} [${rule}]: ${escapeMarkdown(`${reason}${until === null ? "" : ` (until ${until})`}`)}`;
}
function budget(maxBytes) {
	const parts = [];
	let remainingBytes = maxBytes;
	const add = (part) => {
		const bytes = Buffer.byteLength(part) + 1;
		if (bytes > remainingBytes) return false;
		parts.push(part);
		remainingBytes -= bytes;
		return true;
	};
	return {
		add,
		addAll: (items, omittedLine) => {
			const reserve = maxBytes / 4;
			const fits = (item) => Buffer.byteLength(item) < remainingBytes - reserve;
			const cut = items.findIndex((item) => !(fits(item) && add(item)));
			if (cut !== -1) add(omittedLine(items.length - cut));
		},
		text: () => `${parts.join("\n")}\n`
	};
}
Object.defineProperty(exports, "budget", {
	enumerable: true,
	get: function() {
		return budget;
	}
});
Object.defineProperty(exports, "codeBlock", {
	enumerable: true,
	get: function() {
		return codeBlock;
	}
});
Object.defineProperty(exports, "escapeMarkdown", {
	enumerable: true,
	get: function() {
		return escapeMarkdown;
	}
});
Object.defineProperty(exports, "findingSection", {
	enumerable: true,
	get: function() {
		return findingSection;
	}
});
Object.defineProperty(exports, "inline", {
	enumerable: true,
	get: function() {
		return inline;
	}
});
Object.defineProperty(exports, "inlineLinks", {
	enumerable: true,
	get: function() {
		return inlineLinks;
	}
});
Object.defineProperty(exports, "linked", {
	enumerable: true,
	get: function() {
		return linked;
	}
});
Object.defineProperty(exports, "markdownReport", {
	enumerable: true,
	get: function() {
		return markdownReport;
	}
});
Object.defineProperty(exports, "markdown_exports", {
	enumerable: true,
	get: function() {
		return markdown_exports;
	}
});
Object.defineProperty(exports, "marks", {
	enumerable: true,
	get: function() {
		return marks;
	}
});
Object.defineProperty(exports, "severityMarks", {
	enumerable: true,
	get: function() {
		return severityMarks;
	}
});
