import { n as duration } from "./durations.js";
import { B as shortened, R as printable } from "./private-key.js";
import { n as changesHeading, t as changeLines } from "./words.js";
import { At as serverWords, Dt as idList, Et as gatherNotices, Ft as fixHeading, Ot as placedFindings, Tt as baseWords, _t as counts, jt as skipGroups, vt as exitStatus, yt as headline } from "./options.js";
import { styleText } from "node:util";
// src/report/terminal.ts
const severityStyle = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
/** The whole report as lines of text, ending with a line break. */
function terminalReport(report, { colour, width }) {
	const paint = painter(colour);
	const isFirst = report.destinations.length > 0 && report.outcome !== "failed" && report.destinations.every(({ reason }) => reason !== null);
	const verdict = verdictLines(report, paint, width);
	const sums = [counts(report), duration(report.duration_ms)].filter((part) => part !== "");
	const sum = sums.join("; ").length <= width ? [sums.join("; ")] : sums;
	const { single, shared } = gatherNotices(placedFindings(report));
	return `${[
		...isFirst ? [verdict] : [],
		...single.map((placed) => findingBlock(placed, paint, width)),
		...shared.map((notice) => noticeBlock(notice, paint, width)),
		...report.destinations.length > 0 ? [table(report, paint, width)] : [],
		...skipGroups(report).map((group) => skipBlock(group, paint, width)),
		...changesBlock(report, paint, width),
		...[baseWords(report)].filter((words) => words !== null).map((words) => prose(words, 0, width).join("\n")),
		[...isFirst ? [] : [verdict], ...painted("dim", sum.flatMap((each) => prose(each, 0, width)), paint)].join("\n")
	].join("\n\n")}\n`;
}
function verdictLines(report, paint, width) {
	return painted("bold", prose(headline(report), 0, width), paint).join("\n");
}
/** One finding, as it stands in the report. */
function findingBlock({ finding, destination }, paint, width) {
	const { location, severity, rule, title, ignored } = finding;
	const place = `${printable(location.file)}:${location.line}:${location.column}`;
	const about = destination === null ? "" : `${printable(destination.display_name)}: `;
	const [level, style] = ignored === null ? [severity, severityStyle[severity]] : [`${severity}, accepted`, "dim"];
	const [first, rest] = hanging(`${place}: ${level}: ${about}${title} [${rule}]`, 2, width);
	const start = `${place}: ${level}:`;
	const painted = `${paint("bold", place)}: ${paint(style, level)}:`;
	const head = [first.startsWith(start) ? painted + first.slice(start.length) : first, ...rest].join("\n");
	if (ignored !== null) return [head, ...prose(`Accepted${ignored.until === null ? "" : ` (until ${ignored.until})`}: ${ignored.reason}`, 2, width)].join("\n");
	return [...[
		head,
		...prose(finding.message, 2, width),
		...labelled("Why", finding.why, paint, width)
	], ...finding.fix === null ? [] : fixLines(finding.fix, paint, width)].join("\n");
}
function noticeBlock({ finding, ids }, paint, width) {
	const [first, rest] = hanging(`notice: ${`${finding.title}, for ${ids.length} destinations: ${idList(ids)} [${finding.rule}]`}`, 2, width);
	return [first.replace("notice", paint(severityStyle.notice, "notice")), ...rest].join("\n");
}
function skipBlock({ reason, ids }, paint, width) {
	const [first, rest] = hanging(idList(ids), 2, width);
	return [
		`${paint("dim", "-")} ${first}`,
		...rest,
		...prose(reason, 2, width)
	].join("\n");
}
function changesBlock(report, paint, width) {
	const heading = changesHeading(report);
	if (heading === null) return [];
	const lines = changeLines(report).flatMap(({ status, text }) => {
		const [mark, style] = statusMark[status];
		const [first, rest] = hanging(text, 2, width);
		return [`${paint(style, mark)} ${first}`, ...rest];
	});
	return [[`${heading}:`, ...lines].join("\n")];
}
function fixLines(fix, paint, width) {
	const note = fix.note === null ? [] : prose(fix.note, 7, width);
	if (fix.kind === "text") {
		const [advice = "", ...lines] = fix.text.split("\n");
		return [
			...labelled("Fix", advice, paint, width),
			...lines.flatMap((line) => line.startsWith("    ") ? [`       ${printable(line)}`] : prose(line, 7, width)),
			...note
		];
	}
	const text = fix.text.split("\n").map((line) => `       ${paint("green", printable(line))}`);
	return [
		...labelled("Fix", `${fixHeading(fix)}:`, paint, width),
		...text,
		...note
	];
}
function labelled(label, text, paint, width) {
	const [first, rest] = hanging(text, 7, width);
	return [`  ${paint("dim", label.padEnd(3))}  ${first}`, ...rest];
}
function painted(style, lines, paint) {
	return lines.map((line) => paint(style, line));
}
const statusMark = {
	passed: ["✔", "green"],
	warned: ["!", "yellow"],
	failed: ["✖", "red"],
	skipped: ["-", "dim"]
};
function table({ destinations, mode }, paint, width) {
	const rows = destinations.map((destination) => [
		printable(destination.display_name),
		destination.status,
		printable(serverWords(destination, mode)).replace("\xA0", " "),
		destination.stages.find(({ name }) => name === "tls")?.detail?.split(",")[0] ?? "",
		destination.duration_ms > 0 ? duration(destination.duration_ms) : ""
	]);
	const columns = fitting(rows, width);
	return rows.map((row, index) => {
		const [mark, style] = statusMark[destinations[index].status];
		const cells = columns.map(({ column, width: most }) => shortened(row[column], most).padEnd(most));
		return `${paint(style, mark)} ${cells.join("  ").trimEnd()}`;
	}).join("\n");
}
/** However narrow the terminal is, a name keeps this many columns. */
const leastName = 16;
/**
* Which columns fit into the width, and how wide they are: names are shortened first, then the column for TLS goes, then
* that for the time, and at last what the server is gets shortened.
*/
function fitting(rows, width) {
	const widest = [
		0,
		1,
		2,
		3,
		4
	].map((column) => rows.reduce((most, row) => Math.max(most, row[column].length), 0));
	const name = Math.min(widest[0], leastName);
	const room = (others) => width - others.reduce((sum, column) => sum + 2 + widest[column], 2);
	const fits = [[
		1,
		2,
		3,
		4
	], [
		1,
		2,
		4
	]].find((others) => room(others) >= name);
	const others = fits ?? [1, 2];
	widest[0] = Math.min(widest[0], Math.max(name, room(others)));
	if (fits === void 0) widest[2] = Math.max(1, Math.min(widest[2], room([1]) - 2 - name));
	return [0, ...others].map((column) => ({
		column,
		width: widest[column]
	}));
}
/** Colours text, or leaves it as it is. */
function painter(colour) {
	return (style, text) => colour ? styleText(style, text, { validateStream: false }) : text;
}
/**
* Lines of at most `width` columns, each indented. A word that is longer stays whole, and so does what stands between
* backticks where it fits into a line: it may be a command.
*/
function prose(text, indent, width) {
	const room = width - indent;
	const lines = [];
	let line = "";
	for (const word of wordsOf(printable(text), room)) if (line !== "" && line.length + 1 + word.length > room) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line].map((each) => " ".repeat(indent) + each);
}
function wordsOf(text, room) {
	return (text.match(/(?:`[^`]*`|[^ \u00a0])+/g) ?? []).flatMap((word) => word.length > room ? word.split(/[ \u00a0]/) : [word]);
}
/** A line that stands behind something of at most `indent` columns, and those that follow it. */
function hanging(text, indent, width) {
	const [first = "", ...rest] = prose(text, indent, width);
	return [first.trimStart(), rest];
}
/** For whoever reads the status; nothing where all is well. That nothing was checked is not well. */
function terminalProblems(report, { colour, width }) {
	const paint = painter(colour);
	const isUnchecked = report.outcome === "skipped" && report.mode === "check";
	const blocks = [...placedFindings(report).filter(({ finding }) => finding.ignored === null && finding.severity !== "notice").map((placed) => findingBlock(placed, paint, width)), ...exitStatus(report) !== 0 || isUnchecked ? [verdictLines(report, paint, width)] : []];
	return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
/** Lines for each destination: who logs in where, through which bastion, and each stage with its time and what was seen. */
function dialledLines({ destinations }, width) {
	return destinations.flatMap((destination) => [...wrapped(`${destination.display_name}: ${wayOf(destination)}`, "", 2, width), ...destination.stages.filter(({ status, detail }) => status !== "skipped" || detail !== null).flatMap((stage) => wrapped(seenAt(stage, destination), stageHead(stage), headWidth, width))]);
}
const headWidth = 30;
/** "stitch at db.example.com:5432, database analytics, through bastion.example.com:22" */
function wayOf({ target, reason, stages, tries }) {
	const notDialled = `not dialled${reason === null ? ", because its entry is not valid." : `. ${reason}`}`;
	if (target === null) return notDialled;
	const { host, port, database, username, bastion } = target;
	const through = bastion === null ? "" : `, through ${bastion}`;
	const after = tries > 1 ? `; the last of ${tries} tries` : "";
	const way = `${username} at ${host}:${port}, database ${database}${through}`;
	return stages.some(({ status }) => status !== "skipped") ? `${way}${after}` : `${way}; ${notDialled}`;
}
function stageHead({ name, status, ms }) {
	return `  ${name.padEnd(8)}  ${status.padEnd(7)}  ${(ms === null ? "" : duration(ms)).padStart(7)}  `;
}
/** What the stage has seen; of one that failed, what was known by then. */
function seenAt({ name, status, detail }, { target, tls, bastion }) {
	if (name === "connect" && target !== null) {
		const { host, port } = target;
		return target.bastion ?? `${host}:${port}`;
	}
	if (status === "ok" && name === "tls" && tls !== null) return `${detail ?? tls.protocol}, ${tls.verified === "none" ? "not verified" : `verified (${tls.verified})`}`;
	if (name === "ssh" && bastion !== null && detail !== null) return `${bastion.host_key_type}, ${detail}`;
	return detail ?? "";
}
function wrapped(text, head, indent, width) {
	const [first, rest] = hanging(printable(text), indent, width);
	return [`${head}${first}`.trimEnd(), ...rest];
}
export { terminalProblems as a, prose as i, hanging as n, terminalReport as o, painter as r, dialledLines as t };
