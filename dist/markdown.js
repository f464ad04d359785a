import { B as hostAndPort, H as minute } from "./entry-files.js";
import { c as printable, d as shortened$1, f as spoken, s as oneLine$1, u as printableLines } from "./allow-lists.js";
import { O as endOfLife, _ as triesWords, a as fixParts, h as skipGroups, i as fixHeading, j as productOf, l as placedFindings, m as rulePage, n as causeOf, o as groupByRule, p as resultWords, s as idList, t as baseWords, u as placesWords, y as worstFirst } from "./findings.js";
import { a as headline, n as counts } from "./verdict.js";
import { C as isFailure, f as storedName, p as identityOf, u as identifier, y as stageNames } from "./threads.js";
import { S as text, _ as code } from "./config.js";
// src/rules/advice.ts
function withTrustedAdvice(finding, reached) {
	const { destination, attempt } = reached;
	const { fix } = finding;
	if (fix === null || fix.kind === "yaml") return finding;
	const others = othersIn(fix, reached);
	const message = [finding.message, ...others].join(" ");
	const advice = others.length > 0 && fix.kind === "sql" ? forAPerson(fix) : fix;
	return {
		...finding,
		message,
		fix: identityOf(attempt) === "none" ? cautioned(advice, destination) : advice
	};
}
function otherNames(about) {
	return [...otherSubjects(about), ...otherActor(about)];
}
function otherSubjects({ destination, facts: { role, database } }) {
	const sentence = (what, name, own) => name === "" || name === storedName(own) ? [] : [`The server calls the ${what} ${shown(name)}, not ${shown(own)}.`];
	return [...sentence("user", role.login, destination.username), ...sentence("database", database.name, destination.database)];
}
function otherActor({ facts: { role } }) {
	return role.name === role.login ? [] : [`The server says that the user acts as ${shown(role.name)}.`];
}
function shown(name) {
	return `\`${shortened$1(spoken(name), 63)}\``;
}
function othersIn(fix, about) {
	if (!quotedNames(fix).some(isNamedIn(about.destination))) return [];
	return [...otherSubjects(about), .../\b(GRANT|OWNER TO)\b/.test(fix.text) ? otherActor(about) : []];
}
function forAPerson({ text: statements, note }) {
	return text("The server uses other names than the file, as the message says. Find out which user and which database are meant, put their names into these statements, and run them as a superuser:", code(statements), ...note === "" ? [] : [note]);
}
const caution = "Nothing proves that this is the right server: check each of these names on your own server first.";
function cautioned(fix, destination) {
	const isForeign = quotedNames(fix).some((name) => !isNamedIn(destination)(name));
	if (fix.kind === "sql" && (isForeign || fix.runAs !== "a superuser")) return {
		...fix,
		text: `-- ${caution}\n${fix.text}`
	};
	return fix.kind === "text" && isForeign ? {
		...fix,
		text: `${caution}\n${fix.text}`
	} : fix;
}
function quotedNames(fix) {
	return (fix.kind === "text" ? fix.text.match(/^ {4}.*$/gm) ?? [] : [fix.text]).flatMap((line) => line.match(/(?<!CREATE \w+ )(?:U&)?"(?:[^"]|"")*"/g) ?? []);
}
function isNamedIn({ username, database, audit, schemas }) {
	const names = [
		username,
		database,
		...schemas,
		...audit === null ? [] : [audit.username]
	].flatMap((name) => [identifier(name), identifier(storedName(name))]);
	return (quoted) => names.includes(quoted);
}
// src/report/observations.ts
function serverOf(facts, observed) {
	return {
		product: productOf(facts.versionText, observed.parameters).product,
		version: facts.serverVersion,
		version_num: facts.versionNum,
		end_of_life: endOfLife(facts.versionNum),
		encoding: facts.database.encoding,
		standby: facts.session.inRecovery,
		owner: facts.database.owner,
		tls: observed.tls
	};
}
function privilegesOf({ role, database, schemas, catalogs }) {
	const readsAllOf = ({ usable, closed }) => usable && closed !== null && closed.length === 0;
	return {
		role: role.name,
		superuser: role.superuser !== null,
		create_on_database: database.canCreate,
		create_in_schemas: schemas?.filter(({ canCreate }) => canCreate).map(({ name }) => name) ?? null,
		reads_information_schema: readsAllOf(catalogs.information_schema),
		reads_pg_catalog: readsAllOf(catalogs.pg_catalog),
		reads_password_hashes: role.hashes.readable,
		password_valid_until: role.details?.validUntil ?? null
	};
}
function stitchOf(answer) {
	if (answer?.kind !== "known") return null;
	const { id, name, paused, lastCheck } = answer.facts;
	const check = lastCheck?.kind === "check" ? {
		status: lastCheck.status,
		completed_at: lastCheck.completedAt,
		message: lastCheck.message
	} : null;
	return {
		id,
		name,
		paused: paused !== null,
		paused_at: paused?.since ?? null,
		last_check: check
	};
}
function reportLoaded({ loaded }) {
	if (loaded === null) return null;
	const { schemas, tables, notWritable, owners } = loaded;
	return {
		schemas: schemas.length,
		tables,
		not_writable: notWritable,
		owners
	};
}
function stagesOf(attempt, destination) {
	return stageNames.map((name) => {
		const stage = attempt?.stages.find((each) => each.name === name) ?? {
			status: "skipped",
			ms: null
		};
		const known = attempt !== null && destination !== null;
		const isShown = stage.status === "ok" || name === "rehearse" && attempt?.observed.rehearsal !== null;
		const detail = known && isShown ? detailOf(name, attempt, destination) : null;
		return {
			name,
			status: stage.status,
			ms: stage.ms,
			detail
		};
	});
}
const rehearsalWords = {
	passed: "rolled back (12 transaction IDs were used; event triggers may have run)",
	failed: "stopped by the server",
	lost: "the row could not be read back",
	"broken-off": "interrupted",
	"not-possible": "not possible: the auditor is logged in, not the loader"
};
function detailOf(name, { observed, result }, destination) {
	switch (name) {
		case "resolve": return observed.addresses.join(", ");
		case "connect": return `port ${(destination.ssh ?? destination).port}`;
		case "ssh": return observed.bastion && `${observed.bastion.pinned ? "pinned" : "not pinned"}, SHA256:${observed.bastion.hostKey.sha256}`;
		case "tls": return observed.tls && `${observed.tls.protocol}, ${observed.tls.cipher}`;
		case "login": return observed.authentication?.method ?? null;
		case "rehearse": return observed.rehearsal === null ? null : rehearsalWords[observed.rehearsal.kind];
		case "probe": return isFailure(result) ? null : [`${productOf(result.versionText, observed.parameters).product} ${result.serverVersion}`, otherNames({
			destination,
			facts: result
		}).join(" ")].filter((part) => part !== "").join(". ");
	}
}
const identityLabels = {
	"certificate-name": "certificate and name",
	certificate: "certificate",
	"pinned-bastion": "pinned bastion",
	"channel-binding": "channel binding",
	none: "not proven"
};
const identitySentences = {
	"certificate-name": "The certificate was verified, and it was issued for this host.",
	certificate: "The certificate was verified: it is the server's own, or its CA issues for these servers alone. The host name was not (`verify: ca`).",
	"pinned-bastion": "The bastion presented the pinned host key. Which server is behind it depends on the bastion.",
	"channel-binding": "SCRAM with channel binding: only a server that knows this user's password can complete it on this connection.",
	none: "Nothing proves that this is the right server: another one could have answered in its place."
};
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
				label: "not connected"
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
function pathWords({ machines, lines }) {
	const named = machines.map(({ name, address }) => address === "" ? name : `${name} ${address}`);
	const way = named.slice(1).reduce((words, name, index) => {
		return `${words}, ${lines[index].label}, ${name}`;
	}, named[0]);
	const broken = lines.findIndex(({ state }) => state === "broken");
	if (broken === -1) return `${way}.`;
	return `${way}. The path is broken between ${named[broken]} and ${named[broken + 1]}.`;
}
function encryption({ tls }) {
	return tls === null ? "no TLS" : tls.protocol;
}
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
function changesHeading({ changes }) {
	return changes === null ? null : `Since the last report, of ${minute(changes.since)}`;
}
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
		...gathered("failed", failed, (ids, one) => `${ids} ${one ? "has" : "have"} started to fail.`),
		...changed.map((each) => line("failed", each, "fails for a new reason, and has been failing since")),
		...still.map((each) => line("failed", each, "has been failing since")),
		...unknown.map((each) => line("skipped", each, "was not checked in this run, and had been failing since")),
		...gathered("passed", recovered, (ids, one) => `${ids} ${one ? "has" : "have"} recovered.`),
		...gathered("passed", removed, (ids, one) => `${ids} failed before, and ${one ? "has" : "have"} been removed.`)
	];
	if (lines.length === 0) return [{
		status: "passed",
		text: "No destination has started to fail or recovered."
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
function timeBetween(start, end) {
	const minutes = Math.max(0, Math.round((Date.parse(end) - Date.parse(start)) / 6e4));
	if (minutes < 120) return counted$1(minutes, "minute");
	const hours = Math.round(minutes / 60);
	return hours < 48 ? counted$1(hours, "hour") : counted$1(Math.round(hours / 24), "day");
}
function counted$1(count, unit) {
	return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
// src/report/markdown/diagram.ts
const hopRules = /^(network|ssh|tls)\//;
function diagramOf(destination, { rule }) {
	const path = pathOf(destination);
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
		const label = address === "" ? name : `${name}: ${shortened(address)}`;
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
	return printable(label).replaceAll(/[^A-Za-z0-9 ]/gu, (mark) => `#${mark.codePointAt(0)};`);
}
function shortened(address) {
	return address.length <= 60 ? address : `${address.slice(0, 40)}…${address.slice(-19)}`;
}
// src/report/markdown/escape.ts
function escapeMarkdown(text) {
	return asStart(escaped(oneLine(text)));
}
function inline(sentence) {
	return asStart(partsOf(sentence).map(({ isCode, text }) => isCode ? codeSpan(text) : escaped(text)).join(""));
}
function codeSpan(text) {
	const shown = printable(text);
	if (shown.trim() === "" || /\|/.test(shown) || isLiveInCode.test(shown)) return `<code>${escaped(shown)}</code>`;
	const fence = "`".repeat(longestRun(shown, 0) + 1);
	const space = /^[ `]|[ `]$/.test(shown) ? " " : "";
	return `${fence}${space}${shown}${space}${fence}`;
}
function inlineHtml(sentence) {
	return partsOf(sentence).map(({ isCode, text }) => isCode ? `<code>${escapedHtml(text)}</code>` : escapedHtml(text)).join("");
}
function escapeHtml(text) {
	return escapedHtml(oneLine(text));
}
function codeBlock(language, text) {
	const fence = "`".repeat(longestRun(text, 2) + 1);
	return `${fence}${language}\n${printableLines(text)}\n${fence}`;
}
function oneLine(text) {
	return printable(text).replaceAll(/ {2,}/g, " ").trim();
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
function divided(line) {
	return line.replaceAll(live, `$&${gap}`).replaceAll(/\b[0-9a-f]{7,}/gi, (commit) => commit.replaceAll(/.{6}(?=.)/g, `$&${gap}`));
}
const live = /@(?=\S)|#(?=\w)|\$(?=\S|$)|www(?=\.)|:(?=\/\/|[\w+-]+(?::|$))|\bghsa-|(?<=[a-z])(?<!\b(?:iso|sha|utf))-(?=[0-9])/gi;
const isLiveInCode = /@[a-z0-9]|#\d|\$\S.*\$|\bwww\.\w|:[\w+-]+:|:\/\/|\bgh-\d|\bghsa-\w|\b[0-9a-f]{7,40}\b/i;
const marks$1 = /[`*[\]<|~#]|(?<=\])\(|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9_])|\\(?=[!-/:-@[-`{-~]|$)|&(?=#?\w+;)/g;
const startMarks = /^[>+=:-]|(?<=^\d{1,9})[.)](?= |$)/;
function escaped(line) {
	return divided(line).replaceAll(marks$1, "\\$&").replaceAll(gap, comment);
}
function asStart(line) {
	return line.replace(startMarks, "\\$&");
}
function escapedHtml(line) {
	return divided(line).replaceAll(/[&<>"]/g, (mark) => htmlNames[mark]).replaceAll(gap, comment);
}
const htmlNames = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
// src/report/markdown/finding.ts
function inlineLinks(lineUrl) {
	return {
		place: (location) => placeLink(location, lineUrl),
		rule: (rule) => `[${rule}](${rulePage(rule)})`
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
	const cause = causeOf(destination);
	const mark = marks[mode === "validate" && status === "skipped" ? cause === null ? "passed" : "warned" : status];
	const where = links.place(cause?.finding.location ?? location);
	const start = `| ${mark} | ${nameOf(destination)} |`;
	if (cause === null) return `${start} ${escapeMarkdown(resultWords(destination, mode))} | | ${where} |`;
	const { title, rule } = cause.finding;
	const more = cause.more > 0 ? ` and ${cause.more} more` : "";
	return `${start} ${inline(title)}${more}${triesWords(tries)} | ${links.rule(rule)} | ${where} |`;
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
function failureSection(name, failures, links, isDrawn) {
	const [first, ...others] = failures;
	const more = others.length === 0 ? "" : ` and ${others.length} more`;
	const bodies = failures.map((placed, index) => {
		return (others.length === 0 ? "" : `### ${inline(placed.finding.title)}\n\n`) + findingBody(placed, links, isDrawn && index === 0);
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
		`### ${severityMarks[severity]} ${inline(title)}: ${placesWords(members)}\n`,
		`**Why it matters:** ${inline(why)} ${links.rule(rule)}\n`,
		...each
	].join("\n");
}
function folded(summary, text, isOpen = false) {
	return `<details${isOpen ? " open" : ""}>\n<summary>${summary}</summary>\n\n${text}\n</details>\n`;
}
function findingBody({ finding, destination }, links, isDrawn = false) {
	const { location, rule, message, why, fix } = finding;
	const diagram = isDrawn && destination !== null ? diagramOf(destination, finding) : null;
	return [
		`${inline(message)}\n`,
		`<sub>${links.place(location)} · ${links.rule(rule)}</sub>\n`,
		...diagram === null ? [] : [`${codeBlock("mermaid", diagram)}\n`],
		`**Why it matters:** ${inline(why)}\n`,
		...fix === null ? [] : [`${fixText(fix)}\n`]
	].join("\n");
}
function fixText(fix) {
	return `**To fix it:** ${fixParts(fix, fixHeading(fix)).map((part) => part.kind === "code" ? codeBlock(part.language, part.text) : inline(part.text)).join("\n\n")}`;
}
// src/report/markdown/markdown.ts
const longestSummary = 9e5;
const mostRows = 25;
const mostSections = 12;
const mostDiagrams = 5;
function markdownReport(report, { mostBytes = longestSummary, lineUrl = () => null } = {}) {
	const files = new Set(placedFindings(report).map(({ finding }) => finding.location.file));
	for (const { location } of report.destinations) files.add(location.file);
	const links = {
		...inlineLinks(lineUrl),
		rule: (rule) => `[${rule}]`
	};
	const definitions = ruleDefinitions(report);
	const page = budget(mostBytes - Buffer.byteLength(definitions));
	page.add(`## ${marks[report.outcome]} ${inline(headline(report))}\n`);
	addChanges(page, report);
	addTable(page, report, files.size > 1 ? links : {
		...links,
		place: lineLink
	});
	addFailures(page, report, links);
	addOthers(page, report, links);
	return page.text() + definitions;
	function lineLink(location) {
		return linked(`line\u00a0${location.line}`, lineUrl(location));
	}
}
function ruleDefinitions(report) {
	const rules = [...new Set(placedFindings(report).map(({ finding }) => finding.rule))].toSorted();
	return rules.length === 0 ? "" : `\n${rules.map((rule) => `[${rule}]: ${rulePage(rule)}\n`).join("")}`;
}
function addChanges(page, report) {
	const heading = changesHeading(report);
	if (heading === null) return;
	page.add(`### ${inline(heading)}\n\n${changeLines(report).map(changeLine).join("\n")}\n`);
}
function changeLine({ status, text }) {
	return `- ${marks[status]} ${inline(text)}`;
}
function addTable(page, report, links) {
	const { destinations, findings, mode } = report;
	const errors = findings.filter(({ severity, ignored }) => severity === "error" && ignored === null);
	const isFolded = destinations.length + errors.length > mostRows;
	const failing = destinations.filter(({ status }) => status === "failed");
	const others = worstFirst(destinations).filter(({ status }) => status !== "failed");
	const rowOf = (destination) => destinationRow(destination, mode, links);
	const shown = [...errors.map((finding) => fileRow(finding, links)), ...(isFolded ? failing : [...failing, ...others]).map(rowOf)];
	if (!isFolded && destinations.length > 0) page.add(`${counts(report)}.\n`);
	if (shown.length > 0) {
		page.add(tableHead);
		page.addAll(shown, moreRows);
		page.add("");
	}
	if (isFolded && others.length > 0) {
		page.add(`<details${shown.length === 0 ? " open" : ""}>\n<summary>${counts(report)}</summary>\n\n${tableHead}`);
		page.addAll(others.map(rowOf), moreRows);
		page.add("\n</details>\n");
	}
	page.addAll(skipGroups(report).map(skipLine), (left) => `…and ${left} more reasons: see the report.\n`);
	const ofBase = baseWords(report);
	if (ofBase !== null) page.add(`${inline(ofBase)}\n`);
}
function skipLine({ reason, ids }) {
	return `${marks.skipped} ${idList(ids, codeSpan)}: ${inline(reason)}\n`;
}
function addFailures(page, report, links) {
	const failures = failuresOf(report);
	const drawn = new Set(failures.filter(hasDiagram).slice(0, mostDiagrams));
	const sections = failures.map((each) => failureSection(each.name, each.errors, links, drawn.has(each)));
	const isFolded = sections.length > mostSections;
	if (isFolded) page.add(`<details>\n<summary>Why, and how to fix each of the ${sections.length} failures</summary>\n`);
	page.addAll(sections, (left) => `…and ${left} more failures: see the report.\n`);
	if (isFolded) page.add("</details>\n");
}
function failuresOf(report) {
	const bySubject = /* @__PURE__ */ new Map();
	for (const placed of placedFindings(report)) {
		const { finding, destination } = placed;
		if (finding.severity !== "error" || finding.ignored !== null) continue;
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
function hasDiagram({ errors: [first] }) {
	return first?.destination ? diagramOf(first.destination, first.finding) !== null : false;
}
function addOthers(page, report, links) {
	const all = placedFindings(report);
	const groups = groupByRule(all);
	const warnings = groups.filter(({ severity }) => severity === "warning");
	const notices = groups.filter(({ severity }) => severity === "notice");
	const ignored = all.filter(({ finding }) => finding.ignored !== null);
	if (warnings.length > 0) {
		const isOpen = report.outcome !== "failed";
		page.add(`<details${isOpen ? " open" : ""}>\n<summary>${severityMarks.warning} ${counted(warnings, "warning")}</summary>\n`);
		page.addAll(warnings.map((group) => groupSection(group, links)), (left) => `…and ${left} more rules with warnings: see the report.\n`);
		page.add("</details>\n");
	}
	if (notices.length > 0) page.add(folded(`${severityMarks.notice} ${counted(notices, "notice")}`, notices.map(noticeLine).join("")));
	if (ignored.length > 0) {
		page.add(`<details>\n<summary>${ignored.length} ignored</summary>\n`);
		page.addAll(ignored.map(ignoredLine), (left) => `- …and ${left} more`);
		page.add("\n</details>\n");
	}
}
function counted(groups, noun) {
	const count = groups.reduce((sum, { members }) => sum + members.length, 0);
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function noticeLine({ rule, title, members }) {
	const names = members.map(({ finding, destination }) => destination?.id ?? finding.location.file);
	return `- ${inline(title)} [${rule}]: ${idList(names, codeSpan)}\n`;
}
function ignoredLine({ finding, destination }) {
	const { rule, title, ignored } = finding;
	const until = ignored?.until ? ` (until ${ignored.until})` : "";
	return `- ${destination === null ? "" : `${escapeMarkdown(destination.display_name)}: `}${inline(title)} [${rule}]: ${escapeMarkdown(`${ignored?.reason}${until}`)}`;
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
export { withTrustedAdvice as C, stitchOf as S, pathWords as _, linked as a, serverOf as b, codeBlock as c, changeLines as d, changesHeading as f, pathOf as g, identitySentences as h, inlineLinks as i, escapeMarkdown as l, identityLabels as m, markdownReport as n, marks as o, timeBetween as p, findingSection as r, severityMarks as s, budget as t, inline as u, privilegesOf as v, stagesOf as x, reportLoaded as y };
