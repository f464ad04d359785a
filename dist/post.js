"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_crash = require("./crash.js");
const require_findings = require("./findings.js");
const require_markdown = require("./markdown.js");
const require_verdict = require("./verdict.js");
const require_config = require("./config.js");
const require_matching = require("./matching.js");
const require_workflow_run = require("./workflow-run.js");
const require_client = require("./client.js");
const require_terminal = require("./terminal.js");
const require_prose = require("./prose.js");
const require_files = require("./files.js");
const require_entry_files = require("./entry-files.js");
const require_source = require("./source.js");
const require_fixes = require("./fixes.js");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_zlib = require("node:zlib");
const maxAnnotations = 50;
const maxTextLength = 65535;
const maxTitleLength = 255;
const maxMessageLength = 16e3;
async function postCheckRun(client, place, report) {
	const { owner, repo } = place;
	const annotations = require_findings.countingFindings(report).toSorted((one, other) => require_config.severityRank[one.finding.severity] - require_config.severityRank[other.finding.severity]).map(annotation);
	const output = {
		title: require_matching.oneLine(require_verdict.headline(report), maxTitleLength),
		summary: require_markdown.inline(report.destinations.length > 0 ? `${require_verdict.countsLine(report)}.` : require_verdict.headline(report)),
		text: require_markdown.markdownReport(report, {
			maxBytes: maxTextLength,
			lineUrl: (location) => require_workflow_run.lineUrl(place, location)
		})
	};
	const created = await client.retry(() => client.call("checks: write", async ({ request }) => {
		const { data } = await request("POST /repos/{owner}/{repo}/check-runs", {
			owner,
			repo,
			name: place.name,
			head_sha: place.headSha,
			details_url: place.runUrl,
			external_id: `${require_crash.product.name}:${place.key}:${place.runId}`,
			status: "completed",
			conclusion: conclusionOf(report),
			started_at: report.started_at,
			completed_at: new Date(Date.parse(report.started_at) + report.duration_ms).toISOString(),
			output: {
				...output,
				annotations: annotations.slice(0, maxAnnotations)
			}
		});
		return data.id;
	}));
	if (created.kind !== "ok") return {
		subject: "The check run",
		answer: created
	};
	for (let from = maxAnnotations; from < annotations.length; from += maxAnnotations) {
		const more = annotations.slice(from, from + maxAnnotations);
		const updated = await client.call("checks: write", ({ request }) => request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
			owner,
			repo,
			check_run_id: created.data,
			output: {
				...output,
				annotations: more
			}
		}));
		if (updated.kind !== "ok") return {
			subject: `${annotations.length - from} of ${annotations.length} annotations of the check run`,
			answer: updated
		};
	}
	return {
		subject: "The check run",
		answer: created
	};
}
const levels = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
function conclusionOf(report) {
	if (require_verdict.exitStatus(report) !== 0) return "failure";
	if (report.outcome === "passed") return "success";
	return report.outcome === "skipped" ? "skipped" : "neutral";
}
function annotation({ finding, destination }) {
	const { location, severity, rule, title, message, why, fix } = finding;
	const about = destination === null ? "" : `${destination.display_name}: `;
	return {
		path: require_matching.printable(location.file),
		start_line: location.line,
		end_line: location.end_line,
		...location.line === location.end_line ? {
			start_column: location.column,
			end_column: location.end_column
		} : {},
		annotation_level: levels[severity],
		title: require_matching.oneLine(`${about}${title}`, maxTitleLength),
		message: require_matching.shortened(require_matching.printableLines(`${message}\n\n${why}\n\n[${rule}]`), maxMessageLength),
		...fix === null ? {} : { raw_details: require_matching.shortened(require_matching.printableLines(require_findings.remedyWords(fix)), maxMessageLength) }
	};
}
const maxStateLength = 2e4;
const maxStateBytes = 1e6;
function markOf(kind, key, state = null) {
	const packed = state === null ? "" : (0, node_zlib.deflateRawSync)(JSON.stringify(state)).toString("base64");
	return `<!-- ${[nameOf$1(kind, key), packed.length > maxStateLength ? "" : packed].join(" ").trim()} -->`;
}
function readMark(text, kind, key) {
	const [, name, packed] = /^<!-- (\S+)(?: ([A-Za-z0-9+/=]+))? -->/.exec(text ?? "") ?? [];
	return name === nameOf$1(kind, key) ? { state: packed === void 0 ? null : unpack(packed) } : null;
}
function unpack(packed) {
	try {
		const json = (0, node_zlib.inflateRawSync)(Buffer.from(packed, "base64"), { maxOutputLength: maxStateBytes });
		return JSON.parse(json.toString());
	} catch {
		return null;
	}
}
function nameOf$1(kind, key) {
	return `${require_crash.product.name}:${kind}:${key}`;
}
async function ownershipOf(client) {
	const answer = await client.call("pull-requests: write", (octokit) => octokit.graphql("query { viewer { databaseId } }"));
	const id = answer.kind === "ok" ? answer.data?.viewer?.databaseId : void 0;
	if (typeof id === "number") return (author) => author?.id === id;
	return (author) => author?.login === "github-actions[bot]" && author.type === "Bot";
}
function scopeOf({ files, only }) {
	return {
		id: (0, node_crypto.createHash)("sha256").update(JSON.stringify([files, only])).digest("hex").slice(0, 8),
		only
	};
}
function nextState(previous, report, scope, { sha, run }) {
	const jobs = new Map(previous?.jobs).set(scope.id, report.started_at);
	const files = new Map([...previous?.files ?? [], ...report.files.map((file) => [file, scope.id])]);
	if (previous === null) return {
		state: {
			sha,
			run,
			jobs,
			files,
			snapshot: require_terminal.snapshotOf(report)
		},
		changes: null
	};
	const { snapshot, changes } = require_terminal.compare(previous.snapshot, report, goneFromJob(report, scope, previous));
	return {
		state: {
			sha,
			run,
			jobs,
			files,
			snapshot
		},
		changes
	};
}
function goneFromJob(report, { id, only }, { files }) {
	const whole = require_terminal.isWhole(report, only);
	return ({ subject }) => {
		const file = subject.kind === "file" ? subject.name : subject.file;
		const isRead = file === null || report.files.includes(file);
		if (subject.kind === "file" && isRead) return true;
		return whole && (isRead || files.get(file) === id);
	};
}
function isLate(state, run) {
	return state !== null && state.run > run;
}
function hasLost(state, { id }, { started_at }) {
	return state !== null && (state.jobs.get(id) ?? "") < started_at;
}
const maxRounds = 4;
async function writeShared(client, needs, scope, report, { read, write }) {
	for (let round = 1;; round++) {
		const written = await client.retry(() => client.call(needs, write));
		if (written.kind !== "ok") return written;
		if (written.data === "left" || round === maxRounds) return {
			kind: "ok",
			data: null
		};
		const now = await client.call(needs, read);
		if (now.kind !== "ok") return {
			kind: "ok",
			data: null
		};
		if (now.data.length === 1 && !hasLost(now.data[0].state, scope, report)) return {
			kind: "ok",
			data: null
		};
	}
}
function mergeStates(states) {
	return states.reduce((one, other) => {
		if (one === null) return other;
		const newer = other.run >= one.run ? other : one;
		const subjects = new Map([...one.snapshot.subjects, ...other.snapshot.subjects]);
		return {
			...newer,
			jobs: new Map([...one.jobs, ...other.jobs]),
			files: new Map([...one.files, ...other.files]),
			snapshot: {
				...newer.snapshot,
				subjects
			}
		};
	}, null);
}
function toStored({ sha, run, jobs, files, snapshot }) {
	const { at, subjects } = snapshot;
	return {
		sha,
		run,
		at,
		jobs: [...jobs],
		files: [...files],
		subjects: [...subjects.values()]
	};
}
function readState(stored) {
	try {
		const { sha, run, at, jobs, files, subjects } = stored;
		const began = require_terminal.timeOrNull(at);
		if (began === null || !Number.isSafeInteger(run) || !/^[0-9a-f]{7,64}$/.test(sha)) return null;
		const states = subjects.map(readSubject);
		if (states.some(({ errors, warnings }) => ![...errors, ...warnings].every(require_findings.isRuleId))) return null;
		return {
			sha,
			run,
			jobs: new Map(jobs.map(([id, time]) => [String(id), String(time)])),
			files: new Map(files.map(([file, job]) => [String(file), String(job)])),
			snapshot: {
				at: began,
				subjects: new Map(states.map((each) => [require_terminal.keyOf(each.subject), each]))
			}
		};
	} catch {
		return null;
	}
}
function readSubject({ subject, since, errors, warnings }) {
	const name = String(subject.name);
	return {
		subject: subject.kind === "file" ? {
			kind: "file",
			name
		} : {
			kind: "destination",
			name,
			file: subject.file === null ? null : String(subject.file)
		},
		since: require_terminal.timeOrNull(since),
		errors: errors.map(String),
		warnings: warnings.map(String)
	};
}
const kind$2 = "comment";
const needs$2 = "pull-requests: write";
function keepComment(client, place, isOwn, report, scope) {
	return writeShared(client, needs$2, scope, report, {
		read: (octokit) => ownComments(octokit, place, isOwn),
		write: (octokit) => writeOnce$1(octokit, place, isOwn, report, scope)
	});
}
async function writeOnce$1(octokit, place, isOwn, report, scope) {
	const comments = await ownComments(octokit, place, isOwn);
	const previousState = mergeStates(comments.flatMap(({ state }) => state ?? []));
	if (isLate(previousState, place.run)) return "left";
	const { state, changes } = nextState(previousState, report, scope, {
		sha: place.headSha,
		run: place.run
	});
	if (comments.length === 0 && state.snapshot.subjects.size === 0) return "left";
	const body = commentText(markOf(kind$2, place.key, toStored(state)), place, report, previousState === null || changes === null ? null : {
		sha: previousState.sha,
		changes
	}, otherProblems(state, report));
	const { owner, repo, pullRequest } = place;
	const comment = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
	const newest = comments.at(-1);
	if (newest === void 0) await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner,
		repo,
		issue_number: pullRequest,
		body
	});
	else await octokit.request(`PATCH ${comment}`, {
		owner,
		repo,
		comment_id: newest.id,
		body
	});
	for (const { id } of comments.slice(0, -1)) await octokit.request(`DELETE ${comment}`, {
		owner,
		repo,
		comment_id: id
	}).catch(ignoreNotFound);
	return "written";
}
function ignoreNotFound(error) {
	if (error.status !== 404) throw error;
}
function otherProblems({ snapshot }, report) {
	const reportedKeys = new Set([...report.destinations.map((each) => require_terminal.keyOf(require_terminal.destinationSubject(each))), ...report.findings.map(({ location }) => require_terminal.keyOf({
		kind: "file",
		name: location.file
	}))]);
	return [...snapshot.subjects.values()].filter(({ subject }) => !reportedKeys.has(require_terminal.keyOf(subject)));
}
async function ownComments({ paginate }, { owner, repo, pullRequest, key }, isOwn) {
	return (await paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner,
		repo,
		issue_number: pullRequest,
		per_page: 100
	})).filter(({ user }) => isOwn(user)).flatMap(({ id, body }) => {
		const mark = readMark(body, kind$2, key);
		return mark === null ? [] : [{
			id,
			state: readState(mark.state)
		}];
	});
}
const maxBytes$1 = 65e3;
const maxLines = 25;
function commentText(mark, place, report, since, others) {
	const counting = require_findings.countingFindings(report);
	const listed = ["error", "warning"].flatMap((severity) => counting.filter(({ finding }) => finding.severity === severity));
	const links = require_markdown.inlineLinks((location) => require_workflow_run.lineUrl(place, location));
	const page = require_markdown.budget(maxBytes$1);
	page.add(mark);
	const failing = others.filter(({ errors }) => errors.length > 0).length;
	const outcome = failing > 0 ? "failed" : report.outcome;
	page.add(`### ${require_markdown.marks[outcome]} ${require_markdown.inline(verdict(report, failing))}\n`);
	const changed = since === null ? [] : changeParts(place, since);
	if (changed.length > 0) page.add(`${changed.join("\n")}\n`);
	if (listed.length > 0) {
		const isNew = newness(since?.changes ?? null);
		const lines = listed.slice(0, maxLines).map((each) => findingLine(each, links, isNew(each) ? "**new** " : ""));
		if (listed.length > maxLines) lines.push(`- …and ${listed.length - maxLines} more`);
		page.add(`${lines.join("\n")}\n`);
		page.add("<details>\n<summary>Why, and how to fix it</summary>\n");
		page.addAll(listed.map((placed) => require_markdown.findingSection(placed, links)), (left) => `…and ${left} more: see the report.\n`);
		page.add("</details>\n");
	}
	if (others.length > 0) {
		page.add("Found by another job:\n");
		page.addAll(others.flatMap((each) => otherLines(each, place)), (left) => `- …and ${left} more`);
		page.add("");
	}
	const sum = report.destinations.length > 0 ? `${require_markdown.inline(require_verdict.countsLine(report))} · ` : "";
	page.add(`<sub>${sum}${require_workflow_run.commitLink(place, place.headSha)} · ${require_workflow_run.runLink(place)}</sub>`);
	return page.text();
}
function verdict(report, failing) {
	if (failing === 0) return require_verdict.headline(report);
	if (report.outcome === "failed") return `${require_verdict.headline(report)} Another job reported ${require_prose.counted(failing, "more failure")}.`;
	return `Another job reported ${require_prose.counted(failing, "failure")}. ${require_verdict.headline(report).replace(/^Success! /, "")}`;
}
function otherLines({ subject, errors, warnings }, place) {
	const file = subject.kind === "file" ? subject.name : subject.file;
	const about = subject.kind === "file" ? "" : `**${require_markdown.escapeMarkdown(require_matching.oneLine(subject.name, 100))}**: `;
	const where = file === null ? "" : ` (${require_markdown.linked(require_markdown.escapeMarkdown(file), require_workflow_run.fileUrl(place, file))})`;
	const line = (mark, rule) => `- ${mark} ${about}${require_markdown.linked(require_markdown.inline(require_findings.ruleTitle(rule)), require_findings.rulePage(rule))}${where}`;
	return [...errors.map((rule) => line(require_markdown.severityMarks.error, rule)), ...warnings.map((rule) => line(require_markdown.severityMarks.warning, rule))];
}
function changeParts(place, { sha, changes }) {
	const { fresh, still, solved } = changes;
	const parts = [
		...fresh.length > 0 ? [`${fresh.length} new`] : [],
		...still.length > 0 ? [`${still.length} unchanged`] : [],
		...solved.length > 0 ? [`${solved.length} fixed`] : []
	];
	if (parts.length === 0) return [];
	return [`${sha === place.headSha ? "Since the last run of" : "Since"} ${require_workflow_run.commitLink(place, sha)}: ${parts.join(", ")}.`, ...solvedLines(solved)];
}
function solvedLines(solved) {
	const byRule = new Map();
	for (const { rule, subject } of solved) byRule.set(rule, [...byRule.get(rule) ?? [], require_matching.oneLine(subject.name, 100)]);
	const lines = [...byRule].map(([rule, names]) => `- ${require_markdown.marks.passed} Fixed: ${require_markdown.inline(require_findings.ruleTitle(rule))} (${require_markdown.escapeMarkdown(require_findings.idList(names))})`);
	return lines.length === 0 ? [] : ["", ...lines.slice(0, maxLines)];
}
function newness(changes) {
	const unmatched = new Map();
	const countOf = (key) => unmatched.get(key) ?? 0;
	for (const { subject, rule } of changes?.still ?? []) {
		const key = `${require_terminal.keyOf(subject)} ${rule}`;
		unmatched.set(key, countOf(key) + 1);
	}
	return ({ finding, destination }) => {
		if (changes === null) return false;
		const subject = destination === null ? {
			kind: "file",
			name: finding.location.file
		} : require_terminal.destinationSubject(destination);
		const key = `${require_terminal.keyOf(subject)} ${finding.rule}`;
		unmatched.set(key, countOf(key) - 1);
		return countOf(key) < 0;
	};
}
function findingLine({ finding, destination }, links, mark) {
	const { rule, severity, title, location } = finding;
	const about = destination === null ? "" : `**${require_markdown.escapeMarkdown(destination.display_name)}**: `;
	return `- ${require_markdown.severityMarks[severity]} ${mark}${about}${require_markdown.linked(require_markdown.inline(title), require_findings.rulePage(rule))} (${links.place(location)})`;
}
const kind$1 = "issue";
const label = "destination-check";
const needs$1 = "issues: write";
const issueRoute = "/repos/{owner}/{repo}/issues/{issue_number}";
const newest = 100;
function partOf({ event, isDefaultBranch }) {
	if (event === "schedule") return "opens";
	return event === "workflow_dispatch" && isDefaultBranch ? "updates" : null;
}
function keepIssue(client, place, isOwn, report, { part, scope }) {
	return writeShared(client, needs$1, scope, report, {
		read: (octokit) => openIssues(octokit, place, isOwn),
		write: (octokit) => writeOnce(octokit, place, isOwn, report, {
			part,
			scope
		})
	});
}
async function writeOnce(octokit, place, isOwn, report, { part, scope }) {
	const [oldest, ...others] = await openIssues(octokit, place, isOwn);
	const state = mergeStates([oldest, ...others].flatMap((each) => each?.state ?? []));
	if (isLate(state, place.run)) return "left";
	const previousState = state ?? firstState(place, report);
	const next = nextState(previousState, report, scope, {
		sha: place.sha,
		run: place.run
	});
	const failing = [...next.state.snapshot.subjects.values()].filter(({ since }) => since !== null);
	const mark = markOf(kind$1, place.key, toStored({
		...next.state,
		snapshot: onlyFailing(next.state.snapshot)
	}));
	const text = {
		title: issueTitle(failing),
		body: issueBody(mark, place, report, failing)
	};
	if (oldest === void 0) {
		if (failing.length === 0 || part === "updates") return "left";
		await create(octokit, place, text);
		return "written";
	}
	for (const { number } of others) await close(octokit, place, number, `This continues in #${oldest.number}.`);
	const changes = next.changes;
	if (failing.length === 0) {
		await close(octokit, place, oldest.number, closingComment(place, report, previousState.snapshot, changes));
		return "left";
	}
	const comment = state === null ? null : changeComment(place, report, previousState.snapshot, changes);
	if (comment === null && state !== null && others.length === 0) return "left";
	await update(octokit, place, oldest.number, text, comment);
	return "written";
}
function firstState({ sha, run }, { started_at }) {
	return {
		sha,
		run,
		jobs: new Map(),
		files: new Map(),
		snapshot: {
			at: started_at,
			subjects: new Map()
		}
	};
}
function onlyFailing({ at, subjects }) {
	const failing = [...subjects].filter(([, { since }]) => since !== null);
	return {
		at,
		subjects: new Map(failing.map(([key, each]) => [key, {
			...each,
			warnings: []
		}]))
	};
}
async function openIssues({ paginate, request }, { owner, repo, key }, isOwn) {
	const route = "GET /repos/{owner}/{repo}/issues";
	const wanted = {
		owner,
		repo,
		state: "open",
		per_page: 100
	};
	const labelled = await paginate(route, {
		...wanted,
		labels: label
	});
	const ownIssues = (issues) => issues.filter(({ user, pull_request }) => isOwn(user) && pull_request === void 0).flatMap(({ number, body }) => {
		const mark = readMark(body, kind$1, key);
		return mark === null ? [] : [{
			number,
			state: readState(mark.state)
		}];
	}).toSorted((one, other) => one.number - other.number);
	const issues = ownIssues(labelled);
	if (issues.length > 0) return issues;
	const { data } = await request(route, {
		...wanted,
		per_page: newest,
		sort: "created"
	});
	return ownIssues(data);
}
async function create({ request }, { owner, repo }, text) {
	await request("POST /repos/{owner}/{repo}/labels", {
		owner,
		repo,
		name: label,
		color: "b60205",
		description: "A destination fails its health check"
	}).catch(() => null);
	await request("POST /repos/{owner}/{repo}/issues", {
		owner,
		repo,
		...text,
		labels: [label]
	});
}
async function update({ request }, { owner, repo }, issue_number, text, comment) {
	if (comment !== null) await request(`POST ${issueRoute}/comments`, {
		owner,
		repo,
		issue_number,
		body: comment
	});
	await request(`PATCH ${issueRoute}`, {
		owner,
		repo,
		issue_number,
		...text
	});
}
async function close({ request }, { owner, repo }, issue_number, comment) {
	await request(`POST ${issueRoute}/comments`, {
		owner,
		repo,
		issue_number,
		body: comment
	});
	await request(`PATCH ${issueRoute}`, {
		owner,
		repo,
		issue_number,
		state: "closed",
		state_reason: "completed"
	});
}
const maxBytes = 65e3;
function issueTitle(failing) {
	const files = failing.filter(({ subject }) => subject.kind === "file").length;
	const count = (number, noun) => number === 0 ? [] : [require_prose.counted(number, noun)];
	const subjects = [...count(failing.length - files, "destination"), ...count(files, "destinations file")];
	return `${require_prose.list(subjects)} ${failing.length === 1 ? "is failing its" : "are failing their"} health check`;
}
function issueBody(mark, place, report, failing) {
	const page = require_markdown.budget(maxBytes);
	page.add(mark);
	page.add("The health check of this repository's destinations found errors. This issue closes when they are fixed.\n");
	page.add("| Failing | Since |\n| --- | --- |");
	page.addAll(failing.map(({ subject, since }) => `| ${nameOf(subject, report)} | ${since === null ? "" : require_prose.minute(since)} |`), (left) => `| …and ${left} more | |`);
	page.add("");
	page.addAll(errorSections(report, place, () => true), (left) => `…and ${left} more errors: see the report.\n`);
	page.add(`<sub>${require_prose.minute(report.started_at)} · ${require_workflow_run.runLink(place)}</sub>`);
	return page.text();
}
function changeComment(place, report, previous, changes) {
	const { failed, otherCause, recovered, removed } = changes;
	const lines = [
		...changeLine("❌", "Started failing", failed, report),
		...changeLine("❌", "Fails for a new reason", otherCause, report),
		...recovered.map((subject) => recoveredLine(subject, report, previous)),
		...changeLine("✅", "Removed", removed, report)
	];
	if (lines.length === 0) return null;
	const changed = new Set([...failed, ...otherCause].map(require_terminal.keyOf));
	const page = require_markdown.budget(maxBytes);
	page.addAll(lines, (left) => `- …and ${left} more`);
	page.add("");
	page.addAll(errorSections(report, place, (key) => changed.has(key)), (left) => `…and ${left} more errors: see the report.\n`);
	page.add(`<sub>${require_prose.minute(report.started_at)} · ${require_workflow_run.runLink(place)}</sub>`);
	return page.text();
}
function closingComment(place, report, previous, changes) {
	return `All errors are fixed.\n\n${changeComment(place, report, previous, changes) ?? `<sub>${require_workflow_run.runLink(place)}</sub>\n`}`;
}
function changeLine(mark, words, subjects, report) {
	if (subjects.length === 0) return [];
	const known = subjects.map((subject) => plainName(subject, report));
	return [`- ${mark} **${words}:** ${require_markdown.escapeMarkdown(require_findings.idList(known))}`];
}
function recoveredLine(subject, report, previous) {
	const { since = null } = previous.subjects.get(require_terminal.keyOf(subject)) ?? {};
	return `- ✅ **Recovered${since === null ? "" : ` after ${require_terminal.timeBetween(since, report.started_at)}`}:** ${require_markdown.escapeMarkdown(plainName(subject, report))}`;
}
function errorSections(report, place, isWanted) {
	const section = (finding, destination) => require_markdown.findingSection({
		finding,
		destination
	}, require_markdown.inlineLinks((location) => require_workflow_run.lineUrl(place, location)));
	const ofFiles = report.findings.filter(({ severity, location }) => severity === "error" && isWanted(require_terminal.keyOf({
		kind: "file",
		name: location.file
	}))).map((finding) => section(finding, null));
	const ofDestinations = report.destinations.filter((each) => isWanted(require_terminal.keyOf(require_terminal.destinationSubject(each)))).flatMap((destination) => destination.findings.filter(({ severity, ignored }) => severity === "error" && ignored === null).map((finding) => section(finding, destination)));
	return [...ofFiles, ...ofDestinations];
}
function nameOf(subject, report) {
	return require_markdown.escapeMarkdown(plainName(subject, report));
}
function plainName(subject, report) {
	const { name } = subject;
	const destination = report.destinations.find((each) => require_terminal.keyOf(require_terminal.destinationSubject(each)) === require_terminal.keyOf(subject));
	return require_matching.oneLine(destination === void 0 || destination.display_name === name ? name : `${destination.display_name} (${name})`, 120);
}
const kind = "suggestion";
const needs = "pull-requests: write";
const pullRequestRoute = "/repos/{owner}/{repo}/pulls/{pull_number}";
const maxAtOnce = 30;
const maxPages = 30;
async function suggestEdits(client, place, isOwn, report, root) {
	const edits = require_fixes.safeEdits(report);
	if (edits.length === 0) return {
		kind: "ok",
		data: null
	};
	const diff = await diffOf(client, place, new Set(edits.map(({ fix }) => fix.replaces.file)));
	if (diff.kind !== "ok") return diff;
	const texts = await textsOf([...diff.data.keys()], root);
	const fitting = edits.flatMap((edit) => {
		const { file } = edit.fix.replaces;
		return suggestionFor(edit, diff.data.get(file) ?? [], texts.get(file) ?? "");
	});
	if (fitting.length === 0) return {
		kind: "ok",
		data: null
	};
	return client.retry(() => client.call(needs, (octokit) => postNew(octokit, place, isOwn, fitting)));
}
async function postNew({ paginate, request }, { owner, repo, pullRequest, headSha }, isOwn, suggestions) {
	const target = {
		owner,
		repo,
		pull_number: pullRequest
	};
	const bodies = (await paginate(`GET ${pullRequestRoute}/comments`, {
		...target,
		per_page: 100
	})).filter(({ user }) => isOwn(user)).map(({ body }) => body);
	const fresh = suggestions.filter(({ key }) => !bodies.some((body) => readMark(body, kind, key) !== null));
	if (fresh.length === 0) return null;
	const chosen = fresh.slice(0, maxAtOnce);
	const omitted = fresh.length - chosen.length;
	const more = omitted === 0 ? "" : ` ${omitted} more will follow after the next push.`;
	await request(`POST ${pullRequestRoute}/reviews`, {
		...target,
		commit_id: headSha,
		event: "COMMENT",
		body: `${chosen.length === 1 ? "1 fix" : `${chosen.length} fixes`} to commit with one click.${more}`,
		comments: chosen.map(({ file, start, end, body }) => ({
			path: file,
			line: end,
			side: "RIGHT",
			...start < end ? {
				start_line: start,
				start_side: "RIGHT"
			} : {},
			body
		}))
	});
	return null;
}
async function diffOf(client, { owner, repo, pullRequest }, files) {
	return client.call(needs, async ({ paginate }) => {
		const hunks = new Map();
		let pages = 0;
		await paginate(`GET ${pullRequestRoute}/files`, {
			owner,
			repo,
			pull_number: pullRequest,
			per_page: 100
		}, ({ data }, done) => {
			for (const { filename, patch } of data) if (files.has(filename) && patch !== void 0) hunks.set(filename, hunksOf(patch));
			if (hunks.size === files.size || ++pages === maxPages) done();
			return [];
		});
		return hunks;
	});
}
async function textsOf(files, root) {
	const texts = new Map();
	for (const file of files) texts.set(file, await textOf(node_path.default.resolve(root, file), root));
	return texts;
}
async function textOf(absolute, workspace) {
	const original = await require_files.readText(absolute, workspace, require_files.fileLimits.destinations);
	return original.kind === "read" ? original.text : "";
}
function suggestionFor(edit, hunks, text) {
	const { replaces, text: written } = edit.fix;
	const { file, start_line, end_line } = replaces;
	const lines = linesOf(text);
	const isShown = (from, to) => linesIn(hunks, from, to)?.every((line, index) => line === lines[from + index - 1]) ?? false;
	if (end_line >= start_line) return isShown(start_line, end_line) ? makeSuggestion(edit, start_line, end_line, lines, written) : [];
	const [above, below] = [start_line - 1, start_line];
	if (isShown(above, above) && !holdsHidden(file, text, above)) return makeSuggestion(edit, above, above, lines, `${lines[above - 1]}\n${written}`);
	if (isShown(below, below) && !holdsHidden(file, text, below)) return makeSuggestion(edit, below, below, lines, `${written}\n${lines[below - 1]}`);
	return [];
}
function makeSuggestion({ finding, destination, fix }, start, end, lines, written) {
	const block = require_markdown.codeBlock("suggestion", written);
	if (!block.includes(`\n${written}\n`)) return [];
	const { file } = fix.replaces;
	const parts = [
		file,
		...lines.slice(start - 1, end),
		written
	];
	const key = (0, node_crypto.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
	const about = destination === null ? "" : `${require_markdown.escapeMarkdown(destination.display_name)}: `;
	const note = fix.note === null ? [] : [require_markdown.inline(fix.note)];
	return [{
		file,
		start,
		end,
		body: [
			markOf(kind, key),
			`**${about}${require_markdown.inline(finding.title)}.** ${require_markdown.inline(finding.message)}`,
			block,
			...note
		].join("\n\n"),
		key
	}];
}
function holdsHidden(file, text, line) {
	const { root } = require_source.readDocument(text);
	if (root === null) return true;
	const from = require_source.toSource(file, text);
	return require_entry_files.hiddenRanges(root, from).some(({ start, end }) => require_source.lineOf(from, start) <= line && line <= require_source.lineOf(from, end));
}
function linesOf(text) {
	return text.split(/\r?\n/);
}
function hunksOf(patch) {
	const hunks = [];
	for (const line of linesOf(patch)) {
		const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
		if (start !== void 0) hunks.push({
			start: Number(start),
			lines: []
		});
		else if (/^[ +]/.test(line)) hunks.at(-1)?.lines.push(line.slice(1));
	}
	return hunks;
}
function linesIn(hunks, from, to) {
	for (const { start, lines } of hunks) if (start <= from && to < start + lines.length) return lines.slice(from - start, to - start + 1);
	return null;
}
const budgetMs = 6e4;
const interruptedBudgetMs = 5e3;
async function post({ checkRun, comment, issue }, run, place, token, isInterrupted) {
	if (token === null) return ["Nothing could be posted to GitHub: `github-token` is empty."];
	const ms = isInterrupted ? interruptedBudgetMs : budgetMs;
	const client = require_client.githubClient(token.reveal(), place.apiUrl, ms, null);
	const remarks = [];
	const succeeded = (subject, answer) => {
		if (answer.kind !== "ok") remarks.push(require_client.refusalWords(subject, answer, place.isFork));
		return answer.kind === "ok";
	};
	if (checkRun) {
		const { subject, answer } = await postCheckRun(client, place, run.report);
		succeeded(subject, answer);
	}
	if (comment && hasPullRequest(place)) await postComment(client, place, run, succeeded);
	const part = issue ? partOf(place) : null;
	if (part !== null) {
		const { report, options } = run;
		succeeded("The issue", await keepIssue(client, place, await ownershipOf(client), report, {
			part,
			scope: scopeOf(options)
		}));
	}
	return remarks;
}
function hasPullRequest(place) {
	return place.pullRequest !== null;
}
async function postComment(client, place, { report, options, root }, succeeded) {
	const isOwn = await ownershipOf(client);
	if (!succeeded("The comment", await keepComment(client, place, isOwn, report, scopeOf(options)))) return;
	succeeded("Suggestions", await suggestEdits(client, place, isOwn, report, root));
}
exports.post = post;
