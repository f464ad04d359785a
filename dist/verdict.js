import { D as oneLine$1, O as printable, k as printableLines } from "./dial-thread.js";
import { Q as hostAndPort, _ as skipGroups, d as baseWords, f as gatherNotices, g as serverWords, l as fixHeading, m as placedFindings, nt as minute, p as idList, tt as duration, v as counts, y as headline } from "./unknown-ids.js";
// src/report/changes/snapshot.ts
/** Tells a file from a destination of the same name. */
function keyOf({ kind, name }) {
	return `${kind} ${name}`;
}
/** What to remember of a report that is all there is. */
function snapshotOf(report) {
	const subjects = /* @__PURE__ */ new Map();
	for (const { subject, since, failing, errors, warnings } of sightings(report)) remember(subjects, {
		subject,
		since: since ?? (failing === true ? report.started_at : null),
		errors,
		warnings
	});
	return {
		at: report.started_at,
		subjects
	};
}
/** Adds what is worth remembering. */
function remember(subjects, each) {
	if (each.since !== null || each.errors.length + each.warnings.length > 0) subjects.set(keyOf(each.subject), each);
}
/** Everything that a run saw, files first. */
function sightings({ findings, destinations }) {
	return [...[...new Set(findings.map(({ location }) => location.file))].map((name) => {
		const rules = countingRules(findings.filter(({ location }) => location.file === name));
		const failing = rules.errors.length > 0;
		return {
			subject: {
				kind: "file",
				name
			},
			since: null,
			failing,
			...rules,
			judged: () => true
		};
	}), ...destinations.map((destination) => ({
		subject: {
			kind: "destination",
			name: destination.id
		},
		since: timeOrNull(destination.failing_since ?? null),
		failing: destination.status === "failed" ? true : destination.tries === 0 ? null : false,
		...countingRules(destination.findings),
		judged: (rule) => isJudged(destination, rule)
	}))];
}
function countingRules(findings) {
	const of = (wanted) => findings.filter(({ severity, ignored }) => severity === wanted && ignored === null).map(({ rule }) => rule).sort();
	return {
		errors: of("error"),
		warnings: of("warning")
	};
}
/** The stage that has to be behind a run for the rules of a group. Those of the files are judged without a connection. */
const stageOfGroup = {
	network: "connect",
	ssh: "ssh",
	tls: "tls",
	auth: "login",
	server: "probe",
	privilege: "probe",
	rehearsal: "rehearse",
	internal: "probe"
};
/** A destination that now fails earlier on its way says nothing of what was found further on. */
function isJudged({ tries, stages }, rule) {
	const wanted = stageOfGroup[rule.split("/")[0]];
	if (wanted === void 0) return true;
	const order = stages.map(({ name }) => name);
	const failed = stages.findIndex(({ status }) => status === "failed");
	if (tries === 0) return false;
	if (failed === -1) return true;
	const at = order.indexOf(wanted);
	return ["probe", "rehearse"].includes(wanted) ? at < failed : at <= failed;
}
/** A time as `toISOString` gives it; null for anything else. */
function timeOrNull(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}
// src/report/changes/compare.ts
/**
* Compares a report with what is remembered. `isWhole` says that what the report does not have is in no file any more;
* otherwise the run did not look at it.
*/
function compare(before, report, isWhole) {
	const { subjects } = before;
	const after = {
		at: report.started_at,
		subjects: /* @__PURE__ */ new Map()
	};
	const changes = {
		since: before.at,
		failed: [],
		otherCause: [],
		recovered: [],
		removed: [],
		fresh: [],
		still: [],
		solved: []
	};
	const seen = sightings(report);
	for (const sighting of seen) {
		const was = subjects.get(keyOf(sighting.subject)) ?? null;
		remember(after.subjects, compareOne(was, sighting, report.started_at, changes));
	}
	const keys = new Set(seen.map(({ subject }) => keyOf(subject)));
	for (const [key, was] of subjects) {
		if (keys.has(key)) continue;
		if (!(isWhole || was.subject.kind === "file")) {
			changes.still.push(...notedOf(was));
			after.subjects.set(key, was);
			continue;
		}
		changes.solved.push(...notedOf(was));
		if (was.since === null) continue;
		changes[was.subject.kind === "file" ? "recovered" : "removed"].push(was.subject);
	}
	return {
		after,
		changes
	};
}
/**
* Whether a destination that is missing from the report is in no file any more: nothing was left out by wish, by the
* end of the run, or by a file that could not be read.
*/
function isWhole(report, only) {
	return only.length === 0 && report.shard === null && report.complete && !report.findings.some(({ severity }) => severity === "error");
}
function compareOne(was, now, at, changes) {
	const { subject, failing } = now;
	const errors = compareRules(was, now, "errors", changes);
	const warnings = compareRules(was, now, "warnings", changes);
	const began = earlier(was?.since ?? null, now.since);
	const known = {
		subject,
		errors: errors.kept,
		warnings: warnings.kept
	};
	const isMended = was !== null && was.errors.length > 0 && errors.kept.length === 0;
	if (failing === null && !isMended) return {
		...known,
		since: began
	};
	if (failing !== true) {
		if (began !== null) changes.recovered.push(subject);
		return {
			...known,
			since: null
		};
	}
	if (began === null) changes.failed.push(subject);
	else if (was !== null && errors.changed) changes.otherCause.push(subject);
	return {
		...known,
		since: began ?? at
	};
}
/** `kept`: the rules that are there now, with those that could not be judged. `changed`: some came, or some went. */
function compareRules(was, now, kind, changes) {
	const noted = (rule) => ({
		subject: now.subject,
		rule,
		severity: kind === "errors" ? "error" : "warning"
	});
	const left = [...was?.[kind] ?? []];
	const fresh = [];
	for (const rule of now[kind]) {
		const at = left.indexOf(rule);
		if (at === -1) fresh.push(rule);
		else changes.still.push(noted(left.splice(at, 1)[0]));
	}
	const unknown = left.filter((rule) => !now.judged(rule));
	const solved = left.filter((rule) => now.judged(rule));
	changes.fresh.push(...fresh.map(noted));
	changes.still.push(...unknown.map(noted));
	changes.solved.push(...solved.map(noted));
	return {
		kept: [...now[kind], ...unknown].sort(),
		changed: fresh.length + solved.length > 0
	};
}
function notedOf({ subject, errors, warnings }) {
	return [...errors.map((rule) => ({
		subject,
		rule,
		severity: "error"
	})), ...warnings.map((rule) => ({
		subject,
		rule,
		severity: "warning"
	}))];
}
function earlier(one, other) {
	if (one === null || other === null) return one ?? other;
	return one < other ? one : other;
}
// src/report/path.ts
/** Null where the entry does not tell its target. */
function pathOf(destination) {
	const { target, tries } = destination;
	if (target === null) return null;
	const machines = [
		{
			kind: "runner",
			name: "This runner",
			address: ""
		},
		...target.bastion === null ? [] : [{
			kind: "bastion",
			name: "Bastion",
			address: target.bastion
		}],
		{
			kind: "database",
			name: "Database",
			address: hostAndPort(target.host, target.port)
		}
	];
	const wanted = [...target.bastion === null ? [] : ["SSH"], encryption(destination)];
	const failed = tries === 0 ? null : brokenAt(destination);
	return {
		machines,
		lines: wanted.map((label, index) => {
			if (tries === 0) return {
				state: "unreached",
				label: "not dialled"
			};
			if (failed === null || index < failed.line) return {
				state: "ok",
				label
			};
			return index === failed.line ? {
				state: "broken",
				label: `stopped at ${failed.stage}`
			} : {
				state: "unreached",
				label: "not reached"
			};
		})
	};
}
/** The same in a sentence, for those who can't see the picture. */
function pathWords({ machines, lines }) {
	const named = machines.map(({ name, address }) => address === "" ? name : `${name} ${address}`);
	const way = named.slice(1).reduce((words, name, index) => {
		return `${words}, ${lines[index].label}, ${name}`;
	}, named[0]);
	const broken = lines.findIndex(({ state }) => state === "broken");
	if (broken === -1) return `${way}.`;
	return `${way}. The way is broken between ${named[broken]} and ${named[broken + 1]}.`;
}
function encryption({ tls }) {
	return tls === null ? "no TLS" : tls.protocol;
}
/** Which line a failed stage belongs to. A bastion that let us in has done its part. */
function brokenAt({ stages, target, bastion }) {
	const stage = stages.find(({ status }) => status === "failed")?.name;
	if (stage === void 0) return null;
	return {
		line: target?.bastion == null || bastion === null && [
			"resolve",
			"connect",
			"ssh"
		].includes(stage) ? 0 : 1,
		stage
	};
}
// src/report/changes/words.ts
const mostLines = 20;
/** Null where there is no earlier report to compare with. */
function changesHeading({ changes }) {
	return changes === null ? null : `Since the last report, of ${minute(changes.since)}`;
}
/** The worst first; one line that says so where nothing is to be told. */
function changeLines(report) {
	const { changes, destinations } = report;
	if (changes === null) return [];
	const { failed, other_cause, recovered, removed } = changes;
	const known = /* @__PURE__ */ new Set([...failed, ...other_cause]);
	const failing = destinations.filter(({ status }) => status === "failed");
	const still = failing.filter(({ id, failing_since }) => !known.has(id) && failing_since !== null);
	const changed = failing.filter(({ id }) => other_cause.includes(id));
	const unknown = destinations.filter(({ status, failing_since }) => status !== "failed" && failing_since !== null);
	const lines = [
		...gathered("failed", failed, (ids, one) => `${ids} ${one ? "has" : "have"} begun to fail.`),
		...changed.map((each) => line("failed", each, "fails for another reason than before, and has failed since")),
		...still.map((each) => line("failed", each, "has been failing since")),
		...unknown.map((each) => line("skipped", each, "was not checked now, and had been failing since")),
		...gathered("passed", recovered, (ids, one) => `${ids} ${one ? "has" : "have"} recovered.`),
		...gathered("passed", removed, (ids, one) => `${ids} failed, and ${one ? "is" : "are"} no longer there.`)
	];
	if (lines.length === 0) return [{
		status: "passed",
		text: "No destination has begun or ceased to fail."
	}];
	if (lines.length <= mostLines) return lines;
	const left = lines.length - mostLines;
	return [...lines.slice(0, mostLines), {
		status: "skipped",
		text: `…and ${left} more: see the report.`
	}];
	function line(status, { display_name, failing_since }, words) {
		const since = `${minute(failing_since)} (${timeBetween(failing_since, report.started_at)})`;
		return {
			status,
			text: `${oneLine$1(display_name, 100)} ${words} ${since}.`
		};
	}
}
function gathered(status, ids, words) {
	if (ids.length === 0) return [];
	return [{
		status,
		text: words(idList(ids.map((id) => oneLine$1(id, 100))), ids.length === 1)
	}];
}
/** "5 minutes", "3 hours", "12 days" */
function timeBetween(start, end) {
	const minutes = Math.max(0, Math.round((Date.parse(end) - Date.parse(start)) / 6e4));
	if (minutes < 120) return counted(minutes, "minute");
	const hours = Math.round(minutes / 60);
	return hours < 48 ? counted(hours, "hour") : counted(Math.round(hours / 24), "day");
}
function counted(count, unit) {
	return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
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
/** Without colours of its own: GitHub's theme, light or dark, has them. A cross ends the line that is broken. */
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
/** Every character that could mean something to Mermaid, to Markdown or to HTML, as one of Mermaid's entity codes. */
function text(label) {
	return printable(label).replaceAll(/[^A-Za-z0-9 ]/gu, (mark) => `#${mark.codePointAt(0)};`);
}
function shortened(address) {
	return address.length <= 60 ? address : `${address.slice(0, 40)}…${address.slice(-19)}`;
}
// src/report/markdown/text.ts
/** One line of Markdown that shows exactly this text: a name, or whatever else somebody else wrote. */
function outside(text) {
	return escaped(oneLine(text));
}
/** The same for a sentence of ours: what it has between backticks is shown as code. */
function inline(text) {
	return escaped(oneLine(text).replaceAll(/`([^`]+)`/g, `${code.start}$1${code.end}`)).replaceAll(code.start, "<code>").replaceAll(code.end, "</code>");
}
/** No text that has been printed holds these. */
const code = {
	start: "",
	end: ""
};
const gap = "";
function oneLine(text) {
	return printable(text).replaceAll(/ {2,}/g, " ").trim();
}
/**
* Every punctuation mark becomes a character reference, which no Markdown or HTML construct can begin with. GitHub looks
* for mentions, references, commits, addresses and emoji after that, in each stretch of the page's text: an empty comment
* parts what would be one (github/cmark-gfm#181), shows nothing, and leaves the text as it is to whoever copies it.
*/
function escaped(line) {
	return line.replaceAll(live, `$&${gap}`).replaceAll(/\b[0-9a-f]{7,}/gi, (commit) => commit.replaceAll(/.{6}(?=.)/g, `$&${gap}`)).replaceAll(/[!-/:-@[-`{-~]/g, (mark) => harmless.has(mark) ? mark : `&#${mark.codePointAt(0)};`).replaceAll(gap, "<!-- -->");
}
/**
* @someone and a@b.example; #12 and owner/repository#12; $x$; :tada: and https://; www.; GH-12, GHSA-… and the prefixes
* that a repository chooses for its own.
*/
const live = /[@#](?=\w)|\$(?=\S)|:(?=[\w+/-])|\bwww(?=\.)|\bghsa-|[a-z]-(?=[0-9])/gi;
/** These begin nothing inside a line, and neither does the text between them. */
const harmless = /* @__PURE__ */ new Set([
	",",
	"(",
	";",
	"'",
	"\"",
	"?",
	"%"
]);
/** A code block that nothing inside can end: its fence is longer than any run of backticks in it. */
function codeBlock(language, text) {
	const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${printableLines(text)}\n${fence}`;
}
// src/report/markdown/markdown.ts
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
/**
* The report as Markdown of at most `mostBytes` bytes: GitHub drops a job summary above 1 MiB whole. What does not fit
* is counted, and the table and the errors come first.
*/
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
	page.addAll(errors.map((placed) => findingSection(placed, diagrams.get(placed.finding))), (left) => `…and ${left} more errors: see the report.\n`);
	if (report.destinations.length > 0) {
		page.add("### Destinations\n\n| Verdict | Destination | Server | TLS | Path | Time |\n| :-: | --- | --- | --- | --- | --: |");
		page.addAll(report.destinations.map((each) => row(each, report.mode)), (left) => `| | …and ${left} more | | | | |`);
		page.add("");
	}
	page.addAll(skipGroups(report).map(skipLine), (left) => `…and ${left} more reasons: see the report.\n`);
	const ofBase = baseWords(report);
	if (ofBase !== null) page.add(`${inline(ofBase)}\n`);
	if (others.length > 0) {
		page.add(`<details${errors.length === 0 ? " open" : ""}>\n<summary>${others.length === 1 ? "1 warning or notice" : `${others.length} warnings and notices`}</summary>\n`);
		page.addAll(others, (left) => `…and ${left} more: see the report.\n`);
		page.add("</details>\n");
	}
	if (ignored.length > 0) {
		page.add(`<details>\n<summary>${ignored.length} accepted</summary>\n`);
		page.addAll(ignored.map(ignoredLine), (left) => `- …and ${left} more`);
		page.add("\n</details>\n");
	}
	return page.text();
}
function changeLine({ status, text }) {
	return `- ${marks[status]} ${inline(text)}`;
}
/** A diagram is long, and a few of them show where to look. */
const mostDiagrams = 5;
/** The way to each of the first destinations that it is broken to, by the error that tells so. */
function diagramsOf(destinations) {
	const broken = destinations.flatMap((destination) => {
		const path = pathOf(destination);
		const cause = destination.findings.find(({ severity, ignored }) => severity === "error" && ignored === null);
		const isBroken = path?.lines.some(({ state }) => state === "broken");
		return path !== null && cause !== void 0 && isBroken ? [[cause, flowchart(path)]] : [];
	});
	return new Map(broken.slice(0, mostDiagrams));
}
/** A finding with its cause and its fix, below a heading of its own. */
function findingSection({ finding, destination }, diagram) {
	const { location, severity, rule, title, message, why, fix } = finding;
	const about = destination === null ? "" : `${outside(destination.display_name)}: `;
	return [
		`### ${severityMarks[severity]} ${about}${inline(title)}\n`,
		`${inline(message)}\n`,
		`<sub>${outside(`${location.file}, line ${location.line}, column ${location.column}`)} · <code>${outside(rule)}</code></sub>\n`,
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
	const path = target === null ? "" : outside([target.bastion, `${target.host}:${target.port}`].filter((hop) => hop !== null).join(" → "));
	return `| ${marks[status]} | ${name} | ${outside(serverWords(destination, mode))} | ${outside(tls)} | ${path} | ${duration_ms > 0 ? duration(duration_ms) : ""} |`;
}
/** A name of which nothing shows would leave the marks alone. */
function bold(name) {
	return `**${outside(name) || "…"}**`;
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
/** Collects parts as long as they fit. */
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
		/** Adds as many as fit with room to spare for what comes after, and says how many are left out. */
		addAll: (items, rest) => {
			const reserve = mostBytes / 4;
			const fits = (item) => Buffer.byteLength(item) < left - reserve;
			const cut = items.findIndex((item) => !(fits(item) && add(item)));
			if (cut !== -1) add(rest(items.length - cut));
		},
		text: () => `${parts.join("\n")}\n`
	};
}
// src/report/verdict.ts
/**
* 0: nothing at or above `fail_on` that counts. 1: findings. 2: the program could not do its work: no file could be
* read, the deadline or an interruption left destinations unchecked, or it has a bug.
*/
function exitStatus(report) {
	const counting = placedFindings(report).map(({ finding }) => finding).filter(({ ignored }) => ignored === null);
	if (!report.complete || counting.some(({ rule }) => rule === "internal/error")) return 2;
	if (report.fail_on === "never") return 0;
	const fails = report.fail_on === "error" ? ["error"] : ["error", "warning"];
	return counting.some(({ severity }) => fails.includes(severity)) ? 1 : 0;
}
export { keyOf as _, marks as a, inline as c, changesHeading as d, timeBetween as f, isWhole as g, compare as h, markdownReport as i, outside as l, pathWords as m, budget as n, severityMarks as o, pathOf as p, findingSection as r, codeBlock as s, exitStatus as t, changeLines as u, snapshotOf as v, timeOrNull as y };
