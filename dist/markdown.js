import { $ as serverWords, A as changeLines, Ct as duration, G as fixParts, H as baseWords, I as headline, K as gatherNotices, P as counts, W as fixHeading, Y as placedFindings, ct as endOfLife, et as skipGroups, j as changesHeading, q as idList, wt as hostAndPort } from "./terminal.js";
import { E as productOf, I as printable, L as printableLines, T as stageNames, U as isFailure } from "./private-key.js";
// src/report/observations.ts
function serverOf(facts, observed) {
	return {
		product: productOf(facts.versionText, observed.parameters),
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
/** Null where Stitch was not asked, or the destination was not found there. */
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
/** All stages, in order; skipped where the destination was not connected to or does not use the stage. */
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
	passed: "rolled back (one transaction ID was used; event triggers may have run)",
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
		case "probe": return isFailure(result) ? null : `${productOf(result.versionText, observed.parameters)} ${result.serverVersion}`;
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
/** Null where the target is not known. */
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
/** The same in a sentence, for people who can't see the picture. */
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
/** Which line a failed stage belongs to. A bastion that accepted the login has done its part. */
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
// src/report/markdown/escape.ts
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
		page.add("### Destinations\n\n| Verdict | Destination | Server | TLS | NetworkPath | Time |\n| :-: | --- | --- | --- | --- | --: |");
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
		page.add(`<details>\n<summary>${ignored.length} ignored</summary>\n`);
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
	return `**To fix it:** ${fixParts(fix, fixHeading(fix)).map((part) => part.kind === "code" ? codeBlock(part.language, part.text) : inline(part.text)).join("\n\n")}`;
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
export { severityMarks as a, outside as c, pathOf as d, pathWords as f, stitchOf as g, stagesOf as h, marks as i, identityLabels as l, serverOf as m, findingSection as n, codeBlock as o, privilegesOf as p, markdownReport as r, inline as s, budget as t, identitySentences as u };
