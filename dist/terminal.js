"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_crash = require("./crash.js");
const require_matching = require("./matching.js");
const require_limiter = require("./limiter.js");
const require_sql = require("./sql.js");
const require_threads = require("./threads.js");
const require_private_key = require("./private-key.js");
const require_source = require("./source.js");
const require_variables = require("./variables.js");
const require_files = require("./files.js");
const require_entries = require("./entries.js");
const require_server_identity = require("./server-identity.js");
const require_entry_files = require("./entry-files.js");
const require_resolve = require("./resolve.js");
const require_redact = require("./redact.js");
const require_prose = require("./prose.js");
const require_config = require("./config.js");
const require_fixes = require("./fixes.js");
const require_findings = require("./findings.js");
const require_verdict = require("./verdict.js");
const require_options = require("./options.js");
const require_write = require("./write.js");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_fs_promises = require("node:fs/promises");
const mainThreadLimit = 262144;
const maxEntries = 5e4;
async function readInTime(patterns, { folder, workspace, confined, root, standardInput, texts }, signal, endReason) {
	const host = {
		folder,
		workspace,
		confined,
		root,
		standardInput,
		texts
	};
	const foundFiles = await require_entry_files.findEntryFiles(patterns, host, signal);
	const files = sizeOf(foundFiles.files) > mainThreadLimit ? await readInThread({
		files: foundFiles.files,
		host
	}, signal) : await require_entry_files.readEachFile(foundFiles.files, host);
	const missing = foundFiles.files.slice(files.length).map(({ file }) => {
		const isFull = files.reduce((sum, { entries }) => sum + entries.length, 0) > maxEntries;
		return require_entry_files.unreadEntries(file, isFull ? {
			kind: "too-many-entries",
			limit: maxEntries
		} : endReason());
	});
	const unsearched = foundFiles.unsearched.map((pattern) => require_entry_files.unreadEntries(pattern, endReason()));
	return require_entry_files.gatherEntries(foundFiles, [
		...unsearched,
		...files,
		...missing
	]);
}
function sizeOf(files) {
	return files.reduce((sum, { absolute }) => sum + fileSize(absolute), 0);
}
function fileSize(absolute) {
	try {
		const about = (0, node_fs.statSync)(absolute);
		return about.isFile() ? about.size : 0;
	} catch {
		return 0;
	}
}
function readInThread(work, signal) {
	const read = [];
	if (signal.aborted) return Promise.resolve(read);
	return new Promise((resolve, reject) => {
		const thread = require_threads.startThread("reading-thread");
		const finish = () => {
			thread.removeAllListeners();
			thread.terminate();
			resolve(read);
		};
		let count = 0;
		thread.on("message", (entries) => {
			read.push(entries);
			count += entries.entries.length;
			if (read.length === work.files.length || count > maxEntries) finish();
		});
		thread.on("error", reject);
		signal.addEventListener("abort", finish, { once: true });
		thread.postMessage(work);
	});
}
const maxLength = 160;
const contextBefore = 40;
function excerptOf(source, root, location) {
	const { text, lineStarts } = source;
	const lineStart = lineStarts[location.line - 1] ?? text.length;
	const lineEnd = (lineStarts[location.line] ?? text.length + 1) - 1;
	const start = lineStart + location.column - 1;
	const isOneLine = location.end_line === location.line;
	const end = isOneLine ? lineStart + location.end_column - 1 : lineEnd;
	const from = Math.max(lineStart, Math.min(start - contextBefore, lineEnd - maxLength));
	const to = Math.min(lineEnd, from + maxLength);
	const window = {
		start: from,
		end: commentStart(text, isOneLine ? end : start, to)
	};
	const hidden = root === null ? [] : require_entry_files.hiddenRanges(root, source);
	if (root === null && !(from === lineStart && isPublicLine(text.slice(from, window.end)))) return null;
	if (hidden.length > maxHidden) return null;
	const pieces = piecesOf(text, window, hidden);
	const line = textOf$1(pieces).trimEnd();
	const nearby = textOf$1(piecesOf(text, {
		start: Math.max(lineStart, from - maxLength),
		end: Math.min(lineEnd, to + maxLength)
	}, hidden));
	if (line === "" || secretsIn(source, root, hidden).some((secret) => nearby.includes(secret))) return null;
	const [head, tail] = [from > lineStart ? "…" : "", to < lineEnd && window.end === to ? "…" : ""];
	const at = (offset) => head.length + Math.min(line.length, shownAt(pieces, offset));
	return {
		text: head + line + tail,
		start: at(start),
		end: at(end)
	};
}
function commentStart(text, from, to) {
	const comment = text.slice(from, to).search(/(?:^|\s)#/);
	return comment === -1 ? to : from + comment;
}
const publicNames = new Set(require_variables.publicPaths.map((path) => path.split(".").at(-1)));
function isPublicLine(line) {
	const [, key, value = ""] = /^\s*(?:- )?([a-z_]+)\s*:(.*)$/.exec(line) ?? [];
	return key !== void 0 && publicNames.has(key) && !/[:@{,]/.test(value);
}
function piecesOf(text, window, hidden) {
	const pieces = [];
	let at = window.start;
	for (const range of hidden) {
		const start = Math.max(range.start, window.start);
		const end = Math.min(range.end, window.end);
		if (start >= end) continue;
		if (start > at) pieces.push({
			start: at,
			end: start,
			text: require_matching.printable(text.slice(at, start))
		});
		pieces.push({
			start,
			end,
			text: "***"
		});
		at = Math.max(at, end);
	}
	if (at < window.end) pieces.push({
		start: at,
		end: window.end,
		text: require_matching.printable(text.slice(at, window.end))
	});
	return pieces;
}
function textOf$1(pieces) {
	return pieces.map(({ text }) => text).join("");
}
function shownAt(pieces, offset) {
	let length = 0;
	for (const { start, end, text } of pieces) {
		if (offset < end) return length + (text === "***" ? 0 : Math.min(text.length, Math.max(0, offset - start)));
		length += text.length;
	}
	return length;
}
const maxHidden = 200;
const secretsByRoot = new WeakMap();
function secretsIn({ text }, root, hidden) {
	if (root === null) return [];
	const secrets = secretsByRoot.get(root) ?? hidden.flatMap(({ start, end }) => linesOf(text.slice(start, end)));
	secretsByRoot.set(root, secrets);
	return secrets;
}
function linesOf(value) {
	return value.split("\n").map((line) => line.trim().replaceAll(/^["'[{]+|["'\]}]+$/g, "")).filter((line) => line.length >= 4);
}
function withTrustedFix(finding, input) {
	const { destination, attempt } = input;
	const { fix } = finding;
	if (fix === null || fix.kind === "yaml") return finding;
	const differences = otherNamesIn(fix, input);
	const message = [finding.message, ...differences].join(" ");
	const advice = differences.length > 0 && fix.kind === "sql" ? manualFix(fix) : fix;
	return {
		...finding,
		message,
		fix: require_limiter.identityOf(attempt) === "none" ? withCaution(advice, destination) : advice
	};
}
function otherNames(about) {
	return [...otherSubjects(about), ...otherActor(about)];
}
function otherSubjects({ destination, facts: { role, database } }) {
	const sentence = (kind, name, nameInFile) => name === "" || name === require_sql.storedName(nameInFile) ? [] : [`The server calls the ${kind} ${shownName(name)}, not ${shownName(nameInFile)}.`];
	return [...sentence("user", role.login, destination.username), ...sentence("database", database.name, destination.database)];
}
function otherActor({ facts: { role } }) {
	return role.name === role.login ? [] : [`According to the server, the user acts as ${shownName(role.name)}.`];
}
function shownName(name) {
	return `\`${require_matching.shortened(require_matching.withoutBackticks(name), 63)}\``;
}
function otherNamesIn(fix, about) {
	if (!quotedNames(fix).some(isNamedIn(about.destination))) return [];
	return [...otherSubjects(about), .../\b(GRANT|OWNER TO)\b/.test(fix.text) ? otherActor(about) : []];
}
function manualFix({ text: statements, note }) {
	return require_config.text("The server uses different names than the file (see the message). Find out which user and database are meant, use their names in these statements, and run them as a superuser:", require_config.code(statements), ...note === "" ? [] : [note]);
}
const caution = "Nothing proves that this is the right server: check each of these names on your own server first.";
function withCaution(fix, destination) {
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
	return (fix.kind === "text" ? fix.text.match(/^ {4}.*$/gm) ?? [] : [fix.text]).flatMap((line) => line.match(/(?<!CREATE \w+ |:)(?:U&)?"(?:[^"]|"")*"/g) ?? []);
}
function isNamedIn({ username, database, audit, schemas }) {
	const names = [
		username,
		database,
		...schemas,
		...audit === null ? [] : [audit.username]
	].flatMap((name) => [require_sql.identifier(name), require_sql.identifier(require_sql.storedName(name))]);
	return (quoted) => names.includes(quoted);
}
function serverOf(facts, observed) {
	return {
		product: require_findings.productOf(facts.versionText, observed.parameters).product,
		version: facts.serverVersion,
		version_num: facts.versionNum,
		end_of_life: require_findings.endOfLife(facts.versionNum),
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
	return require_limiter.stageNames.map((name) => {
		const stage = attempt?.stages.find((each) => each.name === name) ?? {
			status: "skipped",
			ms: null
		};
		const hasRun = attempt !== null && destination !== null;
		const isShown = stage.status === "ok" || name === "rehearse" && attempt?.observed.rehearsal !== null;
		const detail = hasRun && isShown ? detailOf(name, attempt, destination) : null;
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
		case "probe": return require_limiter.isFailure(result) ? null : [`${require_findings.productOf(result.versionText, observed.parameters).product} ${result.serverVersion}`, otherNames({
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
	none: "Nothing proves the server's identity: another machine could have answered."
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
			address: require_prose.hostAndPort(target.host, target.port)
		}
	];
	const methods = [...target.bastion === null ? [] : ["SSH"], encryption(destination)];
	const failed = tries === 0 ? null : brokenAt(destination);
	return {
		machines,
		lines: methods.map((label, index) => {
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
function skipWords(reason) {
	switch (reason.kind) {
		case "validate": return "Validated only: `mode: validate` makes no connections.";
		case "stitch-only": return "Validated only: the firewall allows only Stitch's addresses (`access: stitch-only`).";
		case "fork": return "Validated only: the pull request comes from a fork. A fork has no secrets, and its author is untrusted.";
		case "dependabot": return "Validated only: Dependabot started this run, which therefore has none of the repository's secrets.";
		case "untrusted-event": return `${untrusted(reason)}, and its payload does not name the default branch to compare the file with.`;
		case "differs-from-branch": return reason.keys.length === 0 ? `${untrusted(reason)}, and ${branchWords(reason)} does not have this destination in this file.` : `${untrusted(reason)}, and this destination's ${require_prose.list(reason.keys)} ${reason.keys.length === 1 ? "differs" : "differ"} from ${branchWords(reason)}.`;
		case "file-not-on-branch": return `${untrusted(reason)}, and ${require_matching.withoutBackticks(reason.file)} is not on ${branchWords(reason)}, or the token can't read it (it needs contents: read).`;
		case "branch-unreadable": return `${untrusted(reason)}, and ${require_matching.withoutBackticks(reason.file)} could not be read from ${branchWords(reason)}: ${baseFaultWords(reason.fault)}.`;
		case "linked-file": return `${untrusted(reason)}, and ${require_matching.withoutBackticks(reason.file)} is reached through a symbolic link, so it can't be compared with a trusted branch.`;
		case "unchanged": return "Not checked: unchanged from the base branch (`changed-only`).";
		case "deadline": return `Not checked: the run reached its deadline (${require_prose.duration$1(reason.ms)}) first.`;
		case "interrupted": return "Not checked: the run was interrupted first.";
		case "ignored-error": return `Not checked: its error ${reason.rule} is ignored, but connecting needs a valid value.`;
		case "shared-error": return `Not checked: ${require_matching.withoutBackticks(reason.file)}, line ${reason.line}, which this destination uses too, has an error (${reason.rule}).`;
	}
}
function untrusted({ event }) {
	return `Validated only: the event ${require_matching.withoutBackticks(event)} can combine an untrusted author's file with this repository's secrets`;
}
function branchWords({ branch }) {
	return `the trusted branch \`${require_matching.withoutBackticks(branch)}\``;
}
function baseFaultWords(fault) {
	switch (fault.kind) {
		case "linked": return "it is reached through a symbolic link";
		case "no-token": return "there is no token (`github-token`, or the variable GITHUB_TOKEN for the command)";
		case "too-large": return "it is larger than 1 MB";
		case "not-a-file": return "it is not a file there";
		case "not-utf8": return "it is not UTF-8 text there";
		case "unreachable": return "GitHub did not answer";
		case "rate-limited": return "GitHub's rate limit lasts longer than this run can wait";
		case "too-many": return "this run has already read as many files as it may";
		case "status": return `GitHub answered with status ${fault.status}${fault.status === 403 ? " (the token needs `contents: read`)" : ""}`;
	}
}
function buildReport(startedAt, fileFindings, checked, run) {
	const today = startedAt.toISOString().slice(0, 10);
	const placedEdits = require_fixes.placeEdits([...fileFindings.map(({ finding, source, root }) => ({
		finding,
		document: source && root && {
			source,
			root
		},
		isIgnored: false
	})), ...checked.flatMap(({ entry, findings }) => findings.map((finding) => ({
		finding,
		document: entry,
		isIgnored: ignoredBy(entry, finding.rule, today) !== null
	})))]);
	const destinations = checked.map((each) => destinationReport(each, today, placedEdits));
	const findings = fileFindings.map(({ finding, location, source, root }) => reportFinding(finding, {
		location,
		source,
		document: source && root && {
			source,
			root
		},
		placedEdits
	}, null)).toSorted(byImportance);
	const notReached = checked.filter(({ skip }) => endedEarly(skip)).length;
	return {
		version: 1,
		tool: {
			name: require_crash.product.name,
			version: require_crash.product.version
		},
		name: run.name,
		started_at: startedAt.toISOString(),
		duration_ms: Math.round(run.durationMs),
		event: run.event,
		mode: run.mode,
		fail_on: run.failOn,
		complete: run.complete,
		not_reached: notReached,
		missing_shards: [],
		shard: run.shard,
		files: run.files,
		why_not_dialled: run.skip && skipWords(run.skip),
		base: run.changes && comparedWithBase(run.changes),
		outcome: require_verdict.outcomeOf(findings, destinations, notReached),
		summary: {
			total: destinations.length,
			...require_verdict.statusCounts(destinations)
		},
		changes: null,
		findings,
		destinations
	};
}
function comparedWithBase(changes) {
	if (changes.kind === "changes") return {
		deleted: changes.deleted,
		unreadable: null
	};
	const { file, fault } = changes;
	return {
		deleted: [],
		unreadable: `${file} could not be read from the base branch: ${baseFaultWords(fault)}.`
	};
}
function endedEarly(skip) {
	return skip?.kind === "deadline" || skip?.kind === "interrupted";
}
function destinationReport(checked, today, placedEdits) {
	const { entry, destination, attempt, skip } = checked;
	const findings = checked.findings.map((finding) => {
		const location = require_source.locate(entry.source, entry.root, finding.at);
		const database = destination?.database ?? null;
		const about = {
			location,
			source: entry.source,
			document: entry,
			placedEdits,
			database,
			below: entry.path
		};
		return reportFinding({
			...finding,
			message: messageOf(finding, entry, today)
		}, about, ignoredBy(entry, finding.rule, today));
	}).toSorted(byImportance);
	const status = statusOf(findings, skip);
	const facts = attempt === null || require_limiter.isFailure(attempt.result) ? null : attempt.result;
	const stages = stagesOf(attempt, destination);
	return {
		id: entry.id,
		display_name: entry.displayName,
		type: entry.type,
		status,
		reason: status === "failed" || skip === null ? null : `${skipWords(skip)}${stitchWords(checked.stitchAnswer)}`,
		failing_since: null,
		location: require_source.locate(entry.source, entry.root, {
			kind: "key",
			path: entry.path
		}),
		target: destination === null ? null : targetOf(destination),
		identity: attempt === null ? "none" : require_limiter.identityOf(attempt),
		authentication: attempt?.observed.authentication?.method ?? null,
		tries: attempt?.tries ?? 0,
		duration_ms: Math.round(stages.reduce((sum, { ms }) => sum + (ms ?? 0), 0) * 10) / 10,
		stages,
		bastion: bastionOf(attempt),
		tls: attempt?.observed.tls ?? null,
		server: facts === null || attempt === null ? null : serverOf(facts, attempt.observed),
		privileges: facts === null ? null : privilegesOf(facts),
		loaded: facts === null ? null : reportLoaded(facts),
		stitch: stitchOf(checked.stitchAnswer),
		findings
	};
}
function statusOf(findings, skip) {
	const counting = findings.filter(({ ignored }) => ignored === null);
	if (counting.some(({ severity }) => severity === "error")) return "failed";
	if (skip !== null && skip.kind !== "ignored-error") return "skipped";
	return findings.some(({ severity, ignored }) => severity === "error" && ignored !== null) || counting.some(({ severity }) => severity === "warning") ? "warned" : "passed";
}
function byImportance(one, other) {
	return require_config.severityRank[one.severity] - require_config.severityRank[other.severity] || one.location.line - other.location.line || one.location.column - other.location.column;
}
function reportFinding(finding, where, ignored) {
	const { rule, severity, title, message, why, related } = finding;
	const fix = finding.fix === null ? null : placedFix(finding.fix, where);
	const key = keyOf$2(finding.at, where.below ?? []);
	const { location, source, document } = where;
	const isShown = rule !== "config/unknown-key" || !title.includes("…");
	return {
		rule,
		severity,
		title,
		message,
		why,
		fix,
		key,
		location,
		excerpt: source === null || !isShown ? null : excerptOf(source, document?.root ?? null, location),
		related,
		ignored
	};
}
function keyOf$2(place, below) {
	if (place.kind === "range") return null;
	return (below.every((step, index) => place.path[index] === step) ? place.path.slice(below.length) : place.path).map(keyWord).join(".");
}
function keyWord(step) {
	const key = String(step);
	return require_variables.keyNames.includes(key) ? key : require_matching.shortened(key, 16);
}
function placedFix(fix, { document, placedEdits, database = null }) {
	const reported = require_fixes.reportFix(fix, placedEdits);
	if (fix.kind === "sql") {
		const isAboutDatabase = /^(CREATE|ALTER) DATABASE /.test(fix.text);
		return {
			...reported,
			database: isAboutDatabase ? null : database,
			below: []
		};
	}
	if (fix.kind !== "yaml" || document === null) return {
		...reported,
		database: null,
		below: []
	};
	const { kind, path } = fix.edit;
	const { lineStarts, text } = document.source;
	const { replaces } = reported;
	const isMapping = kind === "insert" || kind === "regroup";
	const below = replaces === null ? require_fixes.keysAbove(document.root, isMapping ? path : path.slice(0, -1), text.length) : require_fixes.keysAbove(document.root, path, lineStarts[replaces.start_line - 1] ?? text.length);
	return {
		...reported,
		database: null,
		below
	};
}
function bastionOf(attempt) {
	const bastion = attempt?.observed.bastion ?? null;
	if (bastion === null) return null;
	const { hostKey, pinned } = bastion;
	return {
		host_key_type: hostKey.type,
		host_key: `SHA256:${hostKey.sha256}`,
		pinned
	};
}
function targetOf({ host, port, database, username, ssh }) {
	return {
		host,
		port,
		database,
		username,
		bastion: ssh === null ? null : `${ssh.host}:${ssh.port}`
	};
}
function affectsOutcome(finding, entry, today) {
	return ignoredBy(entry, finding.rule, today) === null;
}
function ignoreOf({ definition }, rule, today) {
	const items = definition?.ignore?.filter((each) => each.rule === rule) ?? [];
	const ignore = items.find(({ until }) => until === void 0 || until >= today);
	if (ignore !== void 0) return {
		kind: "active",
		reason: ignore.reason,
		until: ignore.until ?? null
	};
	const until = items.at(-1)?.until;
	return until === void 0 ? { kind: "none" } : {
		kind: "expired",
		until
	};
}
function ignoredBy(entry, rule, today) {
	const ignore = ignoreOf(entry, rule, today);
	return ignore.kind === "active" ? {
		reason: ignore.reason,
		until: ignore.until
	} : null;
}
function messageOf({ message, rule }, entry, today) {
	const ignore = ignoreOf(entry, rule, today);
	return ignore.kind === "expired" ? `${message} It was ignored until ${ignore.until}.` : message;
}
function stitchWords(answer) {
	if (answer?.kind !== "known" || answer.facts.lastCheck?.kind !== "check") return "";
	const { status, completedAt } = answer.facts.lastCheck;
	if (status === "running") return " Stitch's own connection check is running.";
	return ` Stitch's own last connection check ${status}${completedAt === null ? "" : ` at ${require_matching.oneLine(require_prose.minute(completedAt), 30)}`}.`;
}
function withoutSecrets(report, clean) {
	return {
		...report,
		findings: report.findings.map((finding) => cleanFinding(finding, clean)),
		destinations: report.destinations.map((destination) => cleanDestination(destination, clean))
	};
}
function cleanDestination(destination, clean) {
	const { target, stages, tls, server, privileges, loaded, stitch, findings } = destination;
	return {
		...destination,
		id: cleanName(destination.id, clean),
		display_name: cleanName(destination.display_name, clean),
		target: target && {
			...target,
			host: clean(target.host),
			database: clean(target.database),
			username: clean(target.username),
			bastion: target.bastion && clean(target.bastion)
		},
		stages: stages.map((stage) => ({
			...stage,
			detail: stage.detail && clean(stage.detail)
		})),
		tls: tls && cleanTls(tls, clean),
		server: server && cleanServer(server, clean),
		privileges: privileges && cleanPrivileges(privileges, clean),
		loaded: loaded && {
			...loaded,
			owners: loaded.owners.map(clean)
		},
		stitch: stitch && cleanStitch(stitch, clean),
		findings: findings.map((finding) => cleanFinding(finding, clean))
	};
}
function cleanName(name, clean) {
	return /^[\w.-]{1,100}$/.test(name) ? name : clean(name);
}
function cleanServer(server, clean) {
	const { product, version, encoding, owner, tls } = server;
	return {
		...server,
		product: clean(product),
		version: clean(version),
		encoding: encoding && clean(encoding),
		owner: owner && clean(owner),
		tls: tls && cleanTls(tls, clean)
	};
}
function cleanTls({ certificate, ...rest }, clean) {
	if (certificate === null) return {
		...rest,
		certificate
	};
	const { subject, issuer, names } = certificate;
	const cleaned = {
		subject: clean(subject),
		issuer: clean(issuer),
		names: names.map(clean)
	};
	return {
		...rest,
		certificate: {
			...certificate,
			...cleaned
		}
	};
}
function cleanPrivileges(privileges, clean) {
	const { role, create_in_schemas: schemas } = privileges;
	return {
		...privileges,
		role: clean(role),
		create_in_schemas: schemas?.map(clean) ?? null
	};
}
function cleanStitch({ name, last_check: check, ...rest }, clean) {
	const cleaned = check && {
		...check,
		message: check.message && clean(check.message)
	};
	return {
		...rest,
		name: clean(name),
		last_check: cleaned
	};
}
function cleanFinding(finding, clean) {
	const { title, message, why, fix, key, excerpt, related } = finding;
	return {
		...finding,
		title: clean(title),
		message: clean(message),
		why: clean(why),
		fix: fix && cleanFix(fix, clean),
		key: key && clean(key),
		excerpt: excerpt !== null && clean(excerpt.text) === excerpt.text ? excerpt : null,
		related: related.map((other) => ({
			...other,
			message: clean(other.message)
		}))
	};
}
function cleanFix(fix, clean) {
	const text = clean(fix.text);
	return {
		...fix,
		text,
		run_as: fix.run_as && clean(fix.run_as),
		database: fix.database && clean(fix.database),
		note: fix.note && clean(fix.note),
		safe: fix.safe && text === fix.text
	};
}
const connectionRules = require_findings.catalogue.filter((rule) => rule.kind === "connection" || rule.kind === "config");
const serverRules = require_findings.catalogue.filter((rule) => rule.kind === "server");
function judge(destination, attempt, clock) {
	const { result } = attempt;
	const input = {
		destination,
		attempt,
		clock
	};
	return [...require_limiter.isFailure(result) ? [require_findings.diagnose({
		destination,
		failure: result,
		attempt,
		now: clock.now
	})] : judgeServer({
		...input,
		facts: result
	}), ...connectionRules.flatMap((rule) => require_config.evaluate(rule, input))];
}
function judgeServer(input) {
	const findings = [];
	for (const rule of serverRules) {
		const ruleFindings = require_config.evaluate(rule, input);
		if (ruleFindings.some(rulesOutLoads)) return ruleFindings;
		findings.push(...ruleFindings);
	}
	const writable = require_findings.isReadOnlyForAll(input.facts) ? findings.map((finding) => ({
		...finding,
		fix: require_config.inReadWrite(finding.fix)
	})) : findings;
	return (require_findings.actsForAll(input.facts) ? writable.map((finding) => ({
		...finding,
		fix: require_config.asOwnRole(finding.fix)
	})) : writable).map((finding) => withTrustedFix(finding, input));
}
function rulesOutLoads({ rule, severity }) {
	return rule === require_findings.versionTooOld.id || rule === require_findings.notPostgresql.id && severity === "error";
}
function isRedundant(rule, judged) {
	const moreSpecific = [require_findings.required.id, require_findings.insecureMethod.id];
	return rule === require_config.unencryptedConnection.id && judged.some((finding) => moreSpecific.includes(finding.rule));
}
function skipReasonsByBranches(branches, input) {
	const byBranch = branches.map((branch) => skipReasonsByBranch(branch, input));
	return async (entry) => {
		const reasons = [];
		for (const reasonOf of byBranch) {
			const reason = await reasonOf(entry);
			if (reason === null) return null;
			reasons.push(reason);
		}
		return bestReason(reasons) ?? {
			kind: "untrusted-event",
			event: input.event
		};
	};
}
function bestReason(reasons) {
	const differs = reasons.find((reason) => reason.kind === "differs-from-branch" && reason.keys.length > 0);
	const unreadable = reasons.find(({ kind }) => kind === "branch-unreadable");
	return differs ?? unreadable ?? reasons[0] ?? null;
}
function skipReasonsByBranch({ name: branch, files }, input) {
	const { event } = input;
	const base = openBaseBranch({
		...input,
		base: files
	});
	const targets = new Map();
	return async (entry) => {
		const { file } = entry.source;
		const version = await base.versionOf(entry);
		if (version.kind === "linked") return {
			kind: "linked-file",
			event,
			file
		};
		if (version.kind === "missing") return {
			kind: "file-not-on-branch",
			event,
			branch,
			file
		};
		if (version.kind === "unreadable") return {
			kind: "branch-unreadable",
			event,
			branch,
			file,
			fault: version.reason
		};
		const reading = targets.get(version) ?? targetsOf(version.entries, base);
		targets.set(version, reading);
		const [settings, { all, byId }] = [await connectionSettings(entry, base.ownCertificate), await reading];
		if (settings !== null && all.has(keyOf$1(settings))) return null;
		const namesake = byId.get(entry.id);
		const keys = settings === null || namesake === void 0 ? [] : differingKeys(settings, namesake);
		return {
			kind: "differs-from-branch",
			event,
			branch,
			keys
		};
	};
}
async function targetsOf(entries, { baseCertificate }) {
	const byId = new Map();
	for (const entry of entries) {
		const settings = await connectionSettings(entry, baseCertificate);
		if (settings !== null) byId.set(entry.id, settings);
	}
	return {
		all: new Set([...byId.values()].map(keyOf$1)),
		byId
	};
}
function keyOf$1(settings) {
	return JSON.stringify([...settings]);
}
async function changesOf(entries, input) {
	const listed = await input.base.list(input.signal) ?? new Map();
	const base = openBaseBranch(input, (file) => sameText(file, listed.get(file), input));
	const firstOfEachFile = new Map(entries.map((entry) => [entry.absolute, entry])).values();
	const baseKeys = new Map();
	const addBaseKeys = async (baseEntries) => {
		for (const entry of baseEntries) baseKeys.set(entry.id, await settingsKey(entry, base.baseCertificate));
	};
	for (const first of firstOfEachFile) {
		const version = await base.versionOf(first);
		const { file } = first.source;
		if (version.kind === "linked") return {
			kind: "unknown",
			file,
			fault: { kind: "linked" }
		};
		if (version.kind === "unreadable") return {
			kind: "unknown",
			file,
			fault: version.reason
		};
		if (version.kind === "known") await addBaseKeys(version.entries);
	}
	for (const file of await deletedFiles(entries, [...listed.keys()], input)) await addBaseKeys(await base.entriesAt(file));
	const unchanged = new Set();
	for (const entry of entries) {
		const key = await settingsKey(entry, base.ownCertificate);
		if (key !== null && baseKeys.get(entry.id) === key) unchanged.add(entry);
	}
	const ids = new Set(entries.map(({ id }) => id));
	return {
		kind: "changes",
		unchanged,
		deleted: [...baseKeys.keys()].filter((id) => !ids.has(id))
	};
}
async function sameText(file, hash, { readText, workspace }) {
	if (hash === void 0) return null;
	const own = await readText(node_path.default.join(workspace, file), workspace, require_files.fileLimits.destinations);
	return own.kind === "read" && gitHash(own.byteOrderMark + own.text, hash.length) === hash ? {
		kind: "text",
		text: own.text
	} : null;
}
function gitHash(text, length) {
	const content = Buffer.from(text);
	return (0, node_crypto.createHash)(length === 64 ? "sha256" : "sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
async function deletedFiles(entries, listed, { base, patterns, workspace, folder, signal }) {
	const fromFolder = (file) => withoutHidden(node_path.default.relative(folder, node_path.default.resolve(folder, file)));
	const globs = patterns.map((pattern) => fromFolder(require_files.withSlashes(pattern)));
	const named = listed.filter((file) => {
		const name = fromFolder(node_path.default.join(workspace, file));
		return globs.some((glob) => node_path.default.matchesGlob(name, glob));
	});
	const here = new Set(entries.map(({ absolute }) => absolute));
	const deleted = [];
	for (const file of named) {
		const absolute = node_path.default.join(workspace, file);
		if (!here.has(absolute) && await require_files.isMissing(absolute)) deleted.push(file);
	}
	const own = deleted.length === 0 ? null : await base.listOwn(signal);
	return deleted.filter((file) => !own?.has(file));
}
function withoutHidden(file) {
	return file.replaceAll(/(?<=^|[\\/{,])\./g, "�");
}
async function settingsKey(entry, readFile) {
	const settings = await settingsOf(entry, readFile);
	return settings && keyOf$1(settings);
}
async function settingsOf(entry, readFile) {
	const { definition, invalidKeys, folder, fileSettings } = entry;
	if (definition === null || invalidKeys.size > 0) return null;
	const files = new Set(require_variables.pathsWithFormat("file"));
	const settings = require_variables.sharedFileKeys.flatMap((key) => fileSettings[key] === void 0 ? [] : [[key, textOf(fileSettings[key])]]);
	for (const [path, value] of leavesOf(withDefaults(definition, entry.id))) {
		const file = files.has(path) && typeof value === "string" ? require_server_identity.certificatePath(value, folder) : null;
		const text = (file === null ? textOf(value) : await readFile(file))?.replaceAll("\r\n", "\n") ?? null;
		if (text === null) return null;
		settings.push([path, text]);
	}
	return new Map(settings.sort(([one], [other]) => orderOf(one) - orderOf(other) || (one < other ? -1 : 1)));
}
async function connectionSettings(entry, readFile) {
	const settings = await settingsOf(entry, readFile);
	return settings && new Map([...settings].filter(([path]) => require_variables.decidesConnection(path)));
}
function differingKeys(one, other) {
	const differing = [...new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key));
	const lacksSsh = one.has("ssh.host") !== other.has("ssh.host");
	return [...new Set(differing.map((key) => lacksSsh && key.startsWith("ssh.") ? "ssh" : key))];
}
function withDefaults(definition, id) {
	const { url, ssl, ssh } = definition;
	const defaults = Object.entries(require_variables.defaultsIn("")).filter(([key]) => url === void 0 || !require_variables.urlKeys.includes(key));
	const pairs = Object.entries(definition).map(([key, value]) => [key, require_source.isObject(value) ? {
		...require_variables.defaultsIn(key),
		...value
	} : value]);
	const filled = Object.fromEntries([
		...defaults,
		["display_name", id],
		...pairs
	]);
	filled.ssl = {
		...require_source.isObject(ssl) ? ssl : {},
		...verification(ssl)
	};
	if (require_source.isObject(filled.ssh)) filled.ssh = {
		...filled.ssh,
		host_key: [ssh?.host_key ?? []].flat().toSorted()
	};
	return filled;
}
function verification(ssl) {
	if (ssl === void 0 || ssl === false) return {
		verify: "off",
		certificate: null
	};
	if (ssl === true) return {
		verify: "none",
		certificate: null
	};
	const { certificate = null } = ssl;
	return {
		verify: ssl.verify ?? (certificate === null ? "none" : "ca"),
		certificate
	};
}
function leavesOf(mapping, above = "") {
	return Object.entries(mapping).flatMap(([key, value]) => {
		const path = `${above}${key}`;
		if (value === void 0) return [];
		if (require_source.isObject(value) && Object.keys(value).length > 0) return leavesOf(value, `${path}.`);
		return [[path, value]];
	});
}
function textOf(value) {
	if (value === null) return "";
	return typeof value === "string" ? value : JSON.stringify(value, sortKeys);
}
function sortKeys(_key, value) {
	if (!require_source.isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one < other ? -1 : 1));
}
function orderOf(path) {
	return require_variables.entryPaths.indexOf(path);
}
const maxFiles = 200;
function openBaseBranch({ base, readText, workspace, signal }, readUnchanged = async () => null) {
	const readEach = readerOf(base, signal, readUnchanged);
	const versions = new Map();
	return {
		entriesAt: async (file) => {
			const baseFile = await readEach(file);
			if (baseFile.kind !== "text") return [];
			return require_entries.entriesOf(require_source.toSource(file, baseFile.text), node_path.default.join(workspace, file), workspace).entries;
		},
		versionOf: ({ absolute }) => {
			const reading = versions.get(absolute) ?? readVersion(absolute, workspace, readEach);
			versions.set(absolute, reading);
			return reading;
		},
		baseCertificate: async (absolute) => {
			const place = inRepository(absolute, workspace);
			const read = place === null ? null : await readEach(place);
			return read?.kind === "text" ? read.text : null;
		},
		ownCertificate: async (absolute) => {
			const read = await readText(absolute, workspace, require_files.fileLimits.certificate);
			return read.kind === "read" ? read.text : null;
		}
	};
}
async function readVersion(absolute, workspace, readEach) {
	const file = inRepository(absolute, workspace);
	if (file === null || await isLinked(absolute, workspace, file)) return { kind: "linked" };
	const base = await readEach(file);
	if (base.kind !== "text") return base;
	return {
		kind: "known",
		entries: require_entries.entriesOf(require_source.toSource(file, base.text), absolute, workspace).entries
	};
}
function readerOf(base, signal, readUnchanged) {
	const cache = new Map();
	let requests = 0;
	const read = async (file) => {
		const known = await readUnchanged(file);
		if (known !== null) return known;
		if (requests === maxFiles) return {
			kind: "unreadable",
			reason: { kind: "too-many" }
		};
		requests++;
		return base.read(file, signal);
	};
	return (file) => {
		const reading = cache.get(file) ?? read(file);
		cache.set(file, reading);
		return reading;
	};
}
function inRepository(absolute, workspace) {
	if (!require_files.isInside(absolute, workspace)) return null;
	return node_path.default.relative(workspace, absolute).split(node_path.default.sep).join("/");
}
async function isLinked(absolute, workspace, file) {
	try {
		return await (0, node_fs_promises.realpath)(absolute) !== node_path.default.join(await (0, node_fs_promises.realpath)(workspace), file);
	} catch {
		return true;
	}
}
function startRun(options, host) {
	const startedAtSeconds = process.uptime();
	const elapsedMs = () => (process.uptime() - startedAtSeconds) * 1e3;
	const ended = require_prose.endOfRun(host, options.deadlineMs);
	const skip = options.mode === "validate" ? { kind: "validate" } : require_options.eventSkipReason(host.event);
	const onlyTrusted = skip?.kind === "untrusted-event" && host.trustedBranches.length > 0;
	return {
		options,
		host,
		startedAt: host.now(),
		elapsedMs,
		ended,
		endsWithin: (ms) => ended.aborted || elapsedMs() + ms > options.deadlineMs,
		readText: require_files.cachedTextReader(),
		readKey: require_private_key.cachedKeyReader(),
		skip: onlyTrusted ? null : skip,
		onlyTrusted
	};
}
const manyEntries = 200;
function reportTime(entryCount, startMs, run) {
	if (entryCount < manyEntries) return 0;
	const { reports, deadlineMs } = run.options;
	return Math.min((deadlineMs - startMs) / 2, (run.elapsedMs() - startMs) * (4 + 1.5 * reports.length));
}
function signalBeforeDeadline({ ended, options, elapsedMs }, ms) {
	if (ms === 0) return ended;
	const remaining = Math.max(0, Math.floor(options.deadlineMs - elapsedMs() - ms));
	return AbortSignal.any([ended, AbortSignal.timeout(remaining)]);
}
function endReason({ options, host }) {
	return host.interrupted.aborted ? { kind: "interrupted" } : {
		kind: "deadline",
		ms: options.deadlineMs
	};
}
async function changesToBase(entries, run) {
	const { changedOnly, mode, files: patterns } = run.options;
	const { event, base, folder } = run.host;
	const isPullRequest = /^(pull_request|merge_group)/.test(event.name);
	if (!changedOnly || mode !== "check" || !isPullRequest || base === null) return null;
	const { readText, ended: signal } = run;
	return changesOf(entries, {
		base,
		readText,
		workspace: repositoryRoot(run),
		signal,
		folder,
		patterns
	});
}
async function skipReasons(entries, changes, run) {
	const reasonByBranches = run.onlyTrusted ? branchComparison(run) : null;
	const reasons = new Map();
	const addReason = async (entry) => {
		const reason = await skipReason(entry, changes, reasonByBranches, run);
		if (reason !== null) reasons.set(entry, reason);
	};
	await Promise.all(entries.map(addReason));
	return reasons;
}
async function skipReason(entry, changes, reasonByBranches, run) {
	if (run.skip !== null) return run.skip;
	if (changes?.kind === "changes" && changes.unchanged.has(entry)) return { kind: "unchanged" };
	const { access, stitch } = entry.definition ?? {};
	const stitchOnly = access === "stitch-only" ? { kind: "stitch-only" } : null;
	if (stitchOnly !== null && stitch === void 0) return stitchOnly;
	const reason = sharedError(entry) ?? await reasonByBranches?.(entry) ?? null;
	if (reason?.kind === "branch-unreadable" && run.ended.aborted) return endReason(run);
	return reason ?? stitchOnly;
}
function branchComparison(run) {
	const { host, readText, ended: signal } = run;
	const workspace = repositoryRoot(run);
	return skipReasonsByBranches(host.trustedBranches, {
		readText,
		workspace,
		signal,
		event: host.event.name
	});
}
function repositoryRoot({ host }) {
	return host.root ?? host.workspace;
}
function sharedError({ shared, source, root }) {
	const problem = shared[0]?.problem;
	if (problem === void 0) return null;
	const { file, line } = require_source.locate(source, root, problem.at);
	return {
		kind: "shared-error",
		rule: problem.rule,
		file,
		line
	};
}
async function resolveAll(entries, skips, run) {
	const startMs = run.elapsedMs();
	const resolved = [];
	for (const entry of entries) {
		const isTooLate = run.endsWithin(reportTime(entries.length, startMs, run));
		resolved.push(isTooLate ? {
			...unresolved(entry, endReason(run)),
			findings: entry.problems.map(require_config.raiseProblem)
		} : await resolveSafely(entry, skips.get(entry) ?? null, entries, run));
	}
	const duplicates = require_resolve.duplicateProblems(resolved);
	return resolved.map((each) => {
		const problem = duplicates.get(each.entry);
		const findings = problem === void 0 ? each.findings : [...each.findings, require_config.raiseProblem(problem)];
		return {
			...each,
			findings,
			skip: each.skip ?? ignoredError({
				...each,
				findings
			}, run)
		};
	});
}
async function resolveSafely(entry, skip, entries, run) {
	try {
		const { problems, ...resolved } = await require_resolve.resolveEntry(entry, {
			lookup: lookupFor(skip, run),
			readText: run.readText,
			readKey: run.readKey,
			allowedHosts: run.options.allowedHosts,
			onSecret: run.host.onSecret,
			now: run.startedAt
		});
		const all = [
			...entry.problems,
			...problemsElsewhere(entry, entries),
			...problems
		];
		return {
			entry,
			...resolved,
			findings: all.map(require_config.raiseProblem),
			skip
		};
	} catch (error) {
		return {
			...unresolved(entry, skip),
			findings: [crashFinding(entry, require_crash.crashEvidence(error))]
		};
	}
}
function unresolved(entry, skip) {
	return {
		entry,
		destination: null,
		stitch: null,
		secrets: [],
		skip
	};
}
function lookupFor(skip, { options, host }) {
	return (name, [key]) => {
		const variable = require_variables.readVariable(name, host.environment, options.allowedVariables);
		return skip === null || skip.kind === "stitch-only" && key === "stitch" || variable.kind === "not-allowed" ? variable : { kind: "unread" };
	};
}
function problemsElsewhere({ shared, source }, entries) {
	const isInRun = (id) => entries.some((other) => other.source === source && other.id === id);
	return shared.filter(({ owner }) => owner !== null && !isInRun(owner)).map(({ problem }) => problem);
}
function ignoredError({ entry, destination, findings }, run) {
	if (destination !== null || hasErrors(entry, findings, run)) return null;
	return {
		kind: "ignored-error",
		rule: findings.find(({ severity }) => severity === "error")?.rule ?? ""
	};
}
function hasErrors(entry, findings, { startedAt }) {
	const today = startedAt.toISOString().slice(0, 10);
	return findings.some((finding) => finding.severity === "error" && affectsOutcome(finding, entry, today));
}
function connectableEntries(resolved, run) {
	return resolved.flatMap(({ entry, destination, findings, skip }) => skip === null && destination !== null && !hasErrors(entry, findings, run) ? [{
		entry,
		destination
	}] : []);
}
async function stitchAnswers(resolved, signal) {
	const withStitch = resolved.flatMap(({ entry, stitch, skip }) => stitch === null || skip !== null && skip.kind !== "stitch-only" ? [] : [{
		entry,
		stitch
	}]);
	const stitchQueries = withStitch.map(({ entry, stitch: { token, id, settings } }) => ({
		token: token.reveal(),
		id,
		settings,
		region: entry.region
	}));
	const answers = await require_findings.queryStitch(stitchQueries, signal);
	return new Map(withStitch.map(({ entry }, index) => [entry, answers[index]]));
}
function conclude(resolved, outcome, answer, run) {
	const result = withOutcome(resolved, outcome, run);
	const findings = [...result.findings, ...stitchFindings(resolved, answer, run)];
	return {
		...result,
		findings,
		stitchAnswer: answer
	};
}
function withOutcome({ entry, destination, findings, skip }, outcome, run) {
	const result = {
		entry,
		destination,
		findings,
		skip,
		attempt: null
	};
	if (outcome === null || destination === null) return result;
	switch (outcome.kind) {
		case "unfinished": return {
			...result,
			skip: endReason(run)
		};
		case "crashed": return {
			...result,
			findings: [...findings, crashFinding(entry, outcome.evidence)]
		};
		case "invalid-key": {
			const problem = require_source.privateKeyProblem(outcome.reason, (keys) => require_source.keyPlace(destination.path, destination.viaUrl, keys));
			const all = [...findings, require_config.raiseProblem(problem)];
			return {
				...result,
				findings: all,
				skip: ignoredError({
					entry,
					destination: null,
					findings: all
				}, run)
			};
		}
		case "attempt": try {
			const judged = judge(destination, outcome.attempt, ruleClock(run));
			const independent = findings.filter(({ rule }) => !isRedundant(rule, judged));
			return {
				...result,
				attempt: outcome.attempt,
				findings: [...independent, ...judged]
			};
		} catch (error) {
			return {
				...result,
				findings: [...findings, crashFinding(entry, require_crash.crashEvidence(error))]
			};
		}
	}
}
function ruleClock({ startedAt, options }) {
	const horizon = new Date(startedAt.getTime() + options.certificateHorizonMs).toISOString();
	return {
		now: startedAt.toISOString(),
		horizon
	};
}
function crashFinding({ path }, evidence) {
	return require_config.raise(require_findings.internalError, {
		at: {
			kind: "key",
			path
		},
		detail: evidence
	});
}
function stitchFindings({ entry, destination, stitch }, answer, { startedAt }) {
	if (stitch === null || answer === null) return [];
	const { id, displayName, type, region, path, definition } = entry;
	return require_findings.judgeStitch({
		id,
		displayName,
		type,
		region,
		path,
		viaUrl: definition?.url !== void 0,
		settings: stitch.settings,
		destination,
		answer,
		now: startedAt.toISOString()
	});
}
async function plan({ files, only, shards, deadlineMs }, host) {
	const { entries, problems } = await readInTime(files, host, require_prose.endOfRun(host, deadlineMs), () => ({
		kind: "deadline",
		ms: deadlineMs
	}));
	const choice = require_entry_files.chosenEntries(only, entries, problems);
	const count = shards ?? shardCount(choice.kind === "chosen" ? choice.entries.length : 0);
	return { shard: Array.from({ length: count }, (_, index) => `${index + 1}/${count}`) };
}
async function merge({ shardReports, failOn, name, deadlineMs }, host) {
	const { mergeReports, readReports } = await Promise.resolve().then(() => require("./merge-shards.js"));
	const ended = require_prose.endOfRun(host, deadlineMs);
	const result = await readReports(shardReports, host.folder, host, ended);
	if (result.kind === "unusable") return {
		kind: "unmerged",
		errors: result.errors
	};
	const merged = mergeReports(result.reports, {
		failOn,
		name,
		run: host.workflowRun
	});
	return merged.kind === "merged" ? merged.report : {
		kind: "unmerged",
		errors: merged.errors
	};
}
function noReportWords(result, nameOf) {
	if (result.kind === "unknown-ids") return require_findings.unknownIdWords(result, nameOf("only"));
	return result.errors.map((error) => `${nameOf("shard-reports")}: ${error}`);
}
const destinationsPerShard = 250;
function shardCount(destinations) {
	return Math.min(256, Math.max(1, Math.ceil(destinations / destinationsPerShard)));
}
function divide(entries, count) {
	const bastions = byBastion(entries);
	const evenPart = bastions.reduce((sum, group) => sum + cost(group), 0) / count;
	const groups = bastions.flatMap((group) => cut(group, evenPart)).map((own) => ({
		own,
		cost: cost(own)
	}));
	const shards = Array.from({ length: count }, () => ({
		cost: 0,
		entries: []
	}));
	for (const group of groups.toSorted((one, other) => other.cost - one.cost)) {
		const least = shards.reduce((best, shard) => shard.cost < best.cost ? shard : best);
		least.cost += group.cost;
		least.entries.push(...group.own);
	}
	const order = new Map(entries.map((entry, index) => [entry, index]));
	return shards.map((shard) => shard.entries.sort((one, other) => order.get(one) - order.get(other)));
}
function cost(group) {
	const connected = group.filter(({ definition, invalidKeys }) => definition !== null && invalidKeys.size === 0 && definition.access !== "stitch-only");
	const handshake = connected.some(({ definition }) => definition?.ssh !== void 0) ? 6 : 0;
	const hasTls = ({ definition }) => definition?.ssl !== void 0 && definition.ssl !== false;
	return connected.map((entry) => 5 + (hasTls(entry) ? 2 : 0)).reduce((sum, each) => sum + each, handshake) + .1 * (group.length - connected.length);
}
function byBastion(entries) {
	const groups = new Map();
	for (const entry of entries) {
		const ssh = entry.definition?.ssh;
		const key = ssh === void 0 ? entry : JSON.stringify(ssh);
		const group = groups.get(key) ?? [];
		group.push(entry);
		groups.set(key, group);
	}
	return [...groups.values()];
}
function cut(group, evenPart) {
	const pieces = Math.ceil(cost(group) / evenPart - 1e-9);
	if (pieces <= 1) return [group];
	const size = Math.ceil(group.length / pieces);
	return Array.from({ length: Math.ceil(group.length / size) }, (_, index) => group.slice(index * size, (index + 1) * size));
}
async function check(options, host, connector = null) {
	const run = startRun(options, host);
	const files = await readInTime(options.files, host, run.ended, () => endReason(run));
	const choice = require_entry_files.chosenEntries(options.only, files.entries, files.problems);
	if (choice.kind === "unknown-ids") return choice;
	const chosen = choice.entries;
	const changes = await changesToBase(files.entries, run);
	const skips = await skipReasons(chosen, changes, run);
	const startMs = run.elapsedMs();
	const resolved = await resolveAll(chosen, skips, run);
	const share = shareOf(resolved, options);
	const ended = signalBeforeDeadline(run, reportTime(share.length, startMs, run));
	const answering = Promise.all([connect(share, ended, run, connector), stitchAnswers(share, ended)]);
	const destinationSecrets = resolved.flatMap(({ secrets }) => secrets);
	const secrets = [
		...host.secrets,
		...destinationSecrets,
		...files.secrets.map(require_files.secret)
	];
	const publicTexts = new Set(files.entries.flatMap(require_resolve.publicValues));
	const redact = require_redact.redactor(secrets, publicTexts);
	const [{ outcomes, keys }, answers] = await answering;
	const results = share.map((each) => conclude(each, outcomes.get(each.entry) ?? null, answers.get(each.entry) ?? null, run));
	const summary = summaryOf(run, files, changes, results, resolved.length);
	return withoutSecrets(buildReport(run.startedAt, files.problems.map(toFileFinding), results, summary), keys.length === 0 ? redact : require_redact.redactor([...secrets, ...keys], publicTexts));
}
function shareOf(resolved, { shard }) {
	if (shard === null) return resolved;
	const entries = resolved.map(({ entry }) => entry);
	const shardEntries = new Set(divide(entries, shard.of)[shard.index - 1]);
	return resolved.filter(({ entry }) => shardEntries.has(entry));
}
async function connect(share, ended, run, connector) {
	const { timeoutMs, concurrency, retries, rehearse, allowedHosts } = run.options;
	const ready = connectableEntries(share, run);
	const targets = ready.map(({ destination }) => require_prose.toTarget(destination));
	const keys = [];
	const waiting = new Map(ready.map(({ destination }, index) => [index, destination.displayName]));
	const reportProgress = () => run.host.onProgress({
		done: ready.length - waiting.size,
		total: ready.length,
		waitingFor: take(waiting.values(), maxNamesInProgress)
	});
	if (ready.length > 0) reportProgress();
	const work = {
		targets,
		timeoutMs,
		concurrency,
		retries,
		rehearse,
		allowedHosts
	};
	const onFinished = (index) => {
		waiting.delete(index);
		reportProgress();
	};
	const onSecret = (value) => {
		run.host.onSecret(value);
		keys.push(require_files.secret(value));
	};
	const outcomes = await require_prose.connectAll(work, ended, {
		onFinished,
		onSecret
	}, connector);
	return {
		outcomes: new Map(ready.map(({ entry }, index) => [entry, outcomes[index]])),
		keys
	};
}
const maxNamesInProgress = 3;
function take(values, count) {
	const taken = [];
	for (const value of values) {
		if (taken.length === count) break;
		taken.push(value);
	}
	return taken;
}
function summaryOf(run, { entries, files, problems, sha256 }, changes, results, total) {
	const { options, host, skip } = run;
	const shard = options.shard && {
		...options.shard,
		total,
		files: [...new Set(entries.map(({ source }) => source.file))],
		files_sha256: sha256,
		run: host.workflowRun
	};
	return {
		name: options.name,
		durationMs: run.elapsedMs(),
		event: host.event.name,
		mode: options.mode === "validate" ? "validate" : "check",
		failOn: options.failOn,
		complete: isComplete(results, problems),
		shard,
		files,
		skip,
		changes
	};
}
function isComplete(results, problems) {
	const isChecked = ({ skip, findings }) => !endedEarly(skip) && !findings.some(({ rule }) => rule === require_findings.internalError.id);
	return results.every(isChecked) && !problems.some(({ problem }) => problem.rule === "config/unreadable");
}
function toFileFinding({ problem, ...place }) {
	return {
		finding: require_config.raiseProblem(problem),
		...place
	};
}
function compare(previous, report, isGone) {
	const states = currentStates(report);
	const keys = new Set(states.map(({ subject }) => keyOf(subject)));
	const unmatched = new Map(previous.subjects);
	const hasMoved = (was, { subject }) => isSame(was.subject, subject) && !keys.has(keyOf(was.subject)) && isGone(was);
	const present = states.map((now) => {
		const was = unmatched.get(keyOf(now.subject)) ?? [...unmatched.values()].find((each) => hasMoved(each, now)) ?? null;
		if (was !== null) unmatched.delete(keyOf(was.subject));
		return transition(was, now, report.started_at);
	});
	const absent = [...unmatched.values()].map((was) => isGone(was) ? removal(was) : unchanged(was));
	const all = [...present, ...absent];
	const subjectsOf = (event) => all.filter((each) => each.event === event).map(({ subject }) => subject);
	return {
		snapshot: snapshot(report.started_at, all.flatMap(({ next }) => next ?? [])),
		changes: {
			since: previous.at,
			failed: subjectsOf("failed"),
			otherCause: subjectsOf("otherCause"),
			recovered: subjectsOf("recovered"),
			removed: subjectsOf("removed"),
			fresh: all.flatMap(({ fresh }) => fresh),
			still: all.flatMap(({ still }) => still),
			solved: all.flatMap(({ solved }) => solved)
		}
	};
}
function removal(was) {
	const { subject, since } = was;
	return {
		subject,
		event: since === null ? null : subject.kind === "file" ? "recovered" : "removed",
		next: null,
		fresh: [],
		still: [],
		solved: findingKeys(was)
	};
}
function unchanged(was) {
	return {
		subject: was.subject,
		event: null,
		next: was,
		fresh: [],
		still: findingKeys(was),
		solved: []
	};
}
function goneFromRun(report, only) {
	const whole = isWhole(report, only);
	return ({ subject }) => whole || subject.kind === "file";
}
function isSame(one, other) {
	return one.kind === "destination" && other.kind === "destination" && one.name === other.name;
}
function isWhole(report, only) {
	return only.length === 0 && report.shard === null && report.complete && !report.findings.some(({ severity }) => severity === "error");
}
function transition(was, now, at) {
	const { subject, failing } = now;
	const errors = compareRules(was?.errors ?? [], now.errors, now.judged);
	const warnings = compareRules(was?.warnings ?? [], now.warnings, now.judged);
	const began = earliest(was?.since ?? null, now.since);
	const isFixed = was !== null && was.errors.length > 0 && errors.rules.length === 0;
	const isUnknown = failing === null && !isFixed;
	const isChanged = was !== null && errors.fresh.length + errors.solved.length > 0;
	const failure = began === null ? "failed" : isChanged ? "otherCause" : null;
	const keysOf = (kind) => findingKeys({
		subject,
		errors: errors[kind],
		warnings: warnings[kind]
	});
	return {
		subject,
		event: isUnknown ? null : failing ? failure : began === null ? null : "recovered",
		next: {
			subject,
			since: isUnknown ? began : failing ? began ?? at : null,
			errors: errors.rules,
			warnings: warnings.rules
		},
		fresh: keysOf("fresh"),
		still: keysOf("still"),
		solved: keysOf("solved")
	};
}
function compareRules(previous, now, isJudged) {
	const unmatched = [...previous];
	const fresh = [];
	const still = [];
	for (const rule of now) {
		const at = unmatched.indexOf(rule);
		if (at === -1) fresh.push(rule);
		else still.push(...unmatched.splice(at, 1));
	}
	const unknown = unmatched.filter((rule) => !isJudged(rule));
	const solved = unmatched.filter(isJudged);
	return {
		fresh,
		still: [...still, ...unknown],
		solved,
		rules: [...now, ...unknown].sort()
	};
}
function findingKeys({ subject, errors, warnings }) {
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
function earliest(one, other) {
	if (one === null || other === null) return one ?? other;
	return one < other ? one : other;
}
function destinationSubject({ id, location }) {
	return {
		kind: "destination",
		name: id,
		file: location.file
	};
}
function keyOf(subject) {
	if (subject.kind === "file") return `file ${subject.name}`;
	return `destination ${subject.name}${subject.file === null ? "" : ` in ${subject.file}`}`;
}
function snapshotOf(report) {
	const states = currentStates(report).map(({ subject, since, failing, errors, warnings }) => ({
		subject,
		since: since ?? (failing === true ? report.started_at : null),
		errors,
		warnings
	}));
	return snapshot(report.started_at, states);
}
function snapshot(at, states) {
	const failing = states.filter(({ since, errors, warnings }) => since !== null || errors.length + warnings.length > 0);
	return {
		at,
		subjects: new Map(failing.map((each) => [keyOf(each.subject), each]))
	};
}
function currentStates({ findings, destinations }) {
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
			name: destination.id,
			file: destination.location?.file ?? null
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
const stageOfGroup = {
	network: "connect",
	ssh: "ssh",
	tls: "tls",
	auth: "login",
	server: "probe",
	privilege: "probe",
	load: "probe",
	rehearsal: "rehearse",
	internal: "probe"
};
const notChecked = {
	load: "load/not-checked",
	stitch: "stitch/not-compared"
};
function isJudged({ tries, stages, stitch, findings }, rule) {
	const group = rule.split("/")[0];
	const gap = notChecked[group];
	if (rule !== gap && findings.some((finding) => finding.rule === gap)) return false;
	if (group === "stitch") return tries > 0 || (stitch ?? null) !== null;
	const wanted = stageOfGroup[group];
	if (wanted === void 0) return true;
	const order = stages.map(({ name }) => name);
	const failed = stages.findIndex(({ status }) => status === "failed");
	if (tries === 0) return false;
	if (failed === -1) return true;
	const at = order.indexOf(wanted);
	return ["probe", "rehearse"].includes(wanted) ? at < failed : at <= failed;
}
function timeOrNull(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}
const forms = {
	json: {
		file: "report.json",
		text: async (report) => require_matching.printableJson(report)
	},
	sarif: {
		file: "report.sarif",
		pathsFromRoot: true,
		text: async (report) => (await Promise.resolve().then(() => require("./sarif.js"))).sarifReport(report)
	},
	junit: {
		file: "report.xml",
		pathsFromRoot: true,
		text: async (report) => (await Promise.resolve().then(() => require("./junit.js"))).junitReport(report)
	},
	markdown: {
		file: "report.md",
		text: async (report) => (await Promise.resolve().then(() => require("./markdown.js")).then((n) => n.markdown_exports)).markdownReport(report)
	},
	html: {
		file: "report.html",
		text: async (report) => (await Promise.resolve().then(() => require("./html.js"))).htmlReport(report)
	}
};
function reportText(report, name, folderInRepository) {
	const { pathsFromRoot, text } = forms[name];
	return text(pathsFromRoot ? require_findings.fromRoot(report, folderInRepository) : report);
}
async function writeReports(report, names, place) {
	const written = {
		paths: {},
		failures: []
	};
	for (const name of names) {
		const file = node_path.default.join(place.folder, forms[name].file);
		const failure = await writeForm(report, name, file, place);
		if (failure === null) written.paths[name] = file;
		else written.failures.push({
			file,
			...failure
		});
	}
	return written;
}
async function writeForm(report, name, file, place) {
	try {
		const text = await reportText(report, name, place.folderInRepository);
		const refusal = require_write.writeWhole(node_path.default.resolve(place.from, file), text, "replace", place.roots);
		return refusal && { refusal };
	} catch (error) {
		return { crash: require_crash.crashSentence(error) };
	}
}
function unwrittenWords(failure, { roots }) {
	if ("crash" in failure) return `${failure.file} could not be written. ${failure.crash}`;
	return require_write.unwritableWords(failure.file, failure.refusal, roots);
}
const maxBytes = 67108864;
async function readReportFile(absolute, { workspace, confined, runnerTemp }) {
	const folder = [workspace, ...runnerTemp === void 0 ? [] : [runnerTemp]].find((each) => require_files.isInside(absolute, each));
	const read = await require_files.readText(absolute, folder ?? (confined ? workspace : node_path.default.dirname(absolute)), maxBytes);
	if (read.kind === "unreadable") return {
		kind: "unusable",
		isMissing: read.reason.kind === "missing",
		reason: require_config.unreadableWords(read.reason)
	};
	if (read.text.trim() === "") return {
		kind: "unusable",
		isMissing: false,
		reason: require_config.unreadableWords({ kind: "empty" })
	};
	return {
		kind: "read",
		content: parsed(read.text),
		bytes: Buffer.byteLength(read.text)
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
async function readPrevious(absolute, folders) {
	const reportFile = await readReportFile(absolute, folders);
	if (reportFile.kind === "unusable") return reportFile.isMissing ? { kind: "missing" } : {
		kind: "unusable",
		reason: reportFile.reason
	};
	const report = reportFile.content;
	const { isComparable } = await Promise.resolve().then(() => require("./validate.js"));
	if (!isComparable(report)) return {
		kind: "unusable",
		reason: "is not a report of this program"
	};
	const snapshot = snapshotOf(report);
	const at = timeOrNull(snapshot.at);
	if (at === null) return {
		kind: "unusable",
		reason: "has no valid start time"
	};
	return {
		kind: "read",
		snapshot: {
			...snapshot,
			at
		}
	};
}
function previousWords(previous, name, file) {
	if (previous.kind === "read") return null;
	if (previous.kind === "missing") return `${name}: ${file} does not exist yet. The next run can compare with this run's report.json.`;
	return `${name}: ${file} was not used, because it ${previous.reason}. This report does not show what has changed.`;
}
function withChanges(report, previous, only) {
	const previousSnapshot = previous.kind === "read" ? previous.snapshot : {
		at: report.started_at,
		subjects: new Map()
	};
	const own = report.destinations.map((each) => ({
		...each,
		failing_since: null
	}));
	const { snapshot, changes } = compare(previousSnapshot, {
		...report,
		destinations: own
	}, goneFromRun(report, only));
	const destinations = report.destinations.map((each) => {
		const { since = null } = snapshot.subjects.get(keyOf(destinationSubject(each))) ?? {};
		return {
			...each,
			failing_since: since
		};
	});
	if (previous.kind !== "read") return {
		...report,
		destinations
	};
	const { since, failed, otherCause, recovered, removed, fresh, solved } = changes;
	return {
		...report,
		changes: {
			since,
			failed: idsOf(failed),
			other_cause: idsOf(otherCause),
			recovered: idsOf(recovered),
			removed: idsOf(removed),
			new: fresh.map(reportFindingKey),
			solved: solved.map(reportFindingKey)
		},
		destinations
	};
}
function idsOf(subjects) {
	return subjects.filter(({ kind }) => kind === "destination").map(({ name }) => name);
}
function reportFindingKey({ subject: { kind, name }, rule, severity }) {
	const [destination, file] = kind === "destination" ? [name, null] : [null, name];
	return {
		destination,
		file,
		rule,
		severity
	};
}
const maxLines = 20;
function changesHeading({ changes }) {
	return changes === null ? null : `Since the last report, of ${require_prose.minute(changes.since)}`;
}
function changeLines(report) {
	const { changes, destinations } = report;
	if (changes === null) return [];
	const { failed, other_cause, recovered, removed } = changes;
	const listed = new Set([...failed, ...other_cause]);
	const failing = destinations.filter(({ status }) => status === "failed");
	const still = failing.filter(({ id, failing_since }) => !listed.has(id) && failing_since !== null);
	const changed = failing.filter(({ id }) => other_cause.includes(id));
	const unknown = destinations.filter(({ status, failing_since }) => status !== "failed" && failing_since !== null);
	const lines = [
		...subjectLine("failed", failed, (ids, one) => `${ids} ${one ? "has" : "have"} started to fail.`),
		...changed.map((each) => line("failed", each, "fails for a new reason, and has been failing since")),
		...still.map((each) => line("failed", each, "has been failing since")),
		...unknown.map((each) => line("skipped", each, "was not checked in this run, and had been failing since")),
		...subjectLine("passed", recovered, (ids, one) => `${ids} ${one ? "has" : "have"} recovered.`),
		...subjectLine("passed", removed, (ids, one) => `${ids} failed before, and ${one ? "has" : "have"} been removed.`)
	];
	if (lines.length === 0) return [{
		status: "passed",
		text: "No destination has started to fail or recovered."
	}];
	if (lines.length <= maxLines) return lines;
	const omitted = lines.length - maxLines;
	return [...lines.slice(0, maxLines), {
		status: "skipped",
		text: `…and ${omitted} more: see the report.`
	}];
	function line(status, { display_name, failing_since }, words) {
		const since = `${require_prose.minute(failing_since)} (${timeBetween(failing_since, report.started_at)})`;
		return {
			status,
			text: `${require_matching.oneLine(display_name, 100)} ${words} ${since}.`
		};
	}
}
function subjectLine(status, ids, words) {
	if (ids.length === 0) return [];
	return [{
		status,
		text: words(require_findings.idList(ids.map((id) => require_matching.oneLine(id, 100))), ids.length === 1)
	}];
}
function timeBetween(start, end) {
	const minutes = Math.max(0, Math.round((Date.parse(end) - Date.parse(start)) / 6e4));
	if (minutes < 120) return require_prose.counted(minutes, "minute");
	const hours = Math.round(minutes / 60);
	return hours < 48 ? require_prose.counted(hours, "hour") : require_prose.counted(Math.round(hours / 24), "day");
}
const statusMark = {
	passed: ["✔", "green"],
	warned: ["!", "yellow"],
	failed: ["✖", "red"],
	skipped: ["-", "dim"]
};
function isValid({ mode }, status) {
	return mode === "validate" && status === "skipped";
}
const maxRows = 25;
function destinationTable(report, paint, width) {
	const destinations = require_findings.worstFirst(report.destinations);
	const isShort = destinations.length <= maxRows;
	const isListed = (each) => isShort || !isSound(each, report);
	const listed = destinations.filter(isListed);
	const passed = destinations.filter((each) => !isListed(each));
	const rows = listed.map((destination) => rowOf(destination, report));
	const columns = fitting(rows.map(({ cells }) => cells), width);
	return [...rows.map(({ mark: status, cells }) => {
		const [mark, style] = statusMark[status];
		const shown = columns.map(({ column, width: most }) => require_prose.fitted(cells[column], most));
		return `${paint(style, mark)} ${shown.join("  ").trimEnd()}`;
	}), ...passed.length === 0 ? [] : [passedLine(report, passed, paint, width)]].join("\n");
}
function isSound(destination, report) {
	const { status } = destination;
	return status === "passed" || isValid(report, status) && require_findings.causeOf(destination) === null;
}
function passedLine({ mode }, passed, paint, width) {
	const ids = passed.map(({ id }) => require_matching.oneLine(id, 60));
	const words = `${passed.length} ${mode === "validate" ? "valid" : "passed"}: ${require_findings.idList(ids)}`;
	const [first, rest] = require_prose.hanging(words, 2, width);
	const [mark, style] = statusMark.passed;
	return [`${paint(style, mark)} ${first}`, ...rest].join("\n");
}
function rowOf(destination, report) {
	const { display_name, status, tries, duration_ms } = destination;
	const cause = require_findings.causeOf(destination);
	const valid = isValid(report, status);
	const words = valid ? "" : require_findings.resultWords(destination, report.mode).replace("\xA0", " ");
	return {
		mark: valid ? cause === null ? "passed" : "warned" : status,
		cells: [
			require_matching.printable(display_name),
			valid ? "valid" : status,
			require_matching.printable(cause === null ? words : `${cause.finding.title}${require_findings.triesWords(tries)}`),
			duration_ms > 0 ? require_prose.duration$1(duration_ms) : ""
		]
	};
}
const minNameWidth = 16;
function fitting(rows, width) {
	const widest = [
		0,
		1,
		2,
		3
	].map((column) => rows.reduce((most, row) => Math.max(most, require_prose.columnsOf(row[column])), 0));
	const name = Math.min(widest[0], minNameWidth);
	const widthFor = (others) => width - others.reduce((sum, column) => sum + 2 + widest[column], 2);
	const others = widthFor([
		1,
		2,
		3
	]) >= widest[0] ? [
		1,
		2,
		3
	] : [1, 2];
	widest[0] = Math.min(widest[0], Math.max(name, widthFor(others)));
	if (others.length === 2) widest[2] = Math.max(1, Math.min(widest[2], widthFor([1]) - 2 - widest[0]));
	return [0, ...others].map((column) => ({
		column,
		width: widest[column]
	}));
}
function connectionLines({ destinations }, width) {
	return destinations.flatMap((destination) => [...wrapped(`${destination.display_name}: ${pathTo(destination)}`, "", 2, width), ...destination.stages.filter(({ status, detail }) => status !== "skipped" || detail !== null).flatMap((stage) => wrapped(seenAt(stage, destination), stageHead(stage), headWidth, width))]);
}
const headWidth = 30;
function pathTo({ target, reason, stages, tries }) {
	const notConnected = `not connected${reason === null ? ": its entry has errors." : `. ${reason}`}`;
	if (target === null) return notConnected;
	const { host, port, database, username, bastion } = target;
	const through = bastion === null ? "" : `, through ${bastion}`;
	const after = tries > 1 ? `; the last of ${tries} tries` : "";
	const way = `${username} at ${host}:${port}, database ${database}${through}`;
	return stages.some(({ status }) => status !== "skipped") ? `${way}${after}` : `${way}; ${notConnected}`;
}
function stageHead({ name, status, ms }) {
	return `  ${name.padEnd(8)}  ${status.padEnd(7)}  ${(ms === null ? "" : require_prose.duration$1(ms)).padStart(7)}  `;
}
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
	const [first, rest] = require_prose.hanging(require_matching.printable(text), indent, width);
	return [`${head}${first}`.trimEnd(), ...rest];
}
const severityStyle = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
function terminalReport(report, { colour, width }) {
	const paint = require_prose.painter(colour);
	return `${[
		...require_findings.groupByRule(require_findings.countingFindings(report), likeness).map((group) => groupBlock(group, paint, width)),
		...require_findings.ignoredGroups(report).map((group) => ignoredBlock(group, paint, width)),
		...report.destinations.length > 0 ? [destinationTable(report, paint, width)] : [],
		...require_findings.skipGroups(report).map((group) => skipBlock(group, paint, width)),
		...changesBlock(report, paint, width),
		...[require_findings.baseWords(report)].filter((words) => words !== null).map((words) => require_prose.prose(words, 0, width).join("\n")),
		closingLine(report, paint, width)
	].join("\n\n")}\n`;
}
function terminalProblems(report, { colour, width }) {
	const paint = require_prose.painter(colour);
	const isUnchecked = report.outcome === "skipped" && report.mode === "check";
	const blocks = [...require_findings.groupByRule(require_findings.countingFindings(report), likeness).filter(({ severity }) => severity !== "notice").map((group) => groupBlock(group, paint, width)), ...require_verdict.exitStatus(report) !== 0 || isUnchecked ? [headlineLines(report, paint, width)] : []];
	return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
function headlineLines(report, paint, width) {
	return painted("bold", require_prose.prose(require_verdict.headline(report), 0, width), paint).join("\n");
}
function closingLine(report, paint, width) {
	const counts = require_verdict.countParts(report);
	const parts = report.mode === "validate" ? counts.map((part) => part.replace("skipped", "valid")) : counts;
	const sum = [...parts.length > 1 ? [parts.join(", ")] : [], require_prose.duration$1(report.duration_ms)].join("; ");
	const [mark, style] = statusMark[outcomeShown(report)];
	const [first, rest] = require_prose.hanging(`${require_verdict.headline(report)} (${sum})`, 2, width);
	return [`${paint(style, mark)} ${paint("bold", first)}`, ...painted("bold", rest, paint)].join("\n");
}
function outcomeShown(report) {
	if (require_verdict.exitStatus(report) !== 0) return "failed";
	return isValid(report, report.outcome) ? "passed" : report.outcome;
}
function findingBlock({ finding, destination }, paint, width) {
	const { rule, ignored, message, why, fix } = finding;
	const head = headLines({
		finding,
		destination
	}, ` [${rule}]`, paint, width);
	if (ignored !== null) return [...head, ...require_prose.prose(require_findings.ignoredWords(ignored), 2, width)].join("\n");
	return [...[
		...head,
		...excerptLines(finding, paint, width),
		...require_prose.prose(message, 2, width),
		...labelled("Why", why, paint, width)
	], ...fix === null ? [] : fixLines(fix, "", paint, width)].join("\n");
}
function excerptLines({ excerpt, location, severity }, paint, width) {
	if (excerpt === null) return [];
	const number = `  ${location.line} | `;
	const room = width - number.length;
	const text = require_matching.printable(excerpt.text);
	const [prefix, place] = [text.slice(0, excerpt.start), text.slice(excerpt.start, excerpt.end)];
	const carets = "^".repeat(Math.max(1, require_prose.columnsOf(place)));
	const below = `${" ".repeat(number.length - 2)}| ${" ".repeat(require_prose.columnsOf(prefix))}`;
	if (require_prose.columnsOf(text) > room) return [];
	return [paint("dim", number) + text, paint("dim", below) + paint(severityStyle[severity], carets)];
}
function headLines({ finding, destination }, end, paint, width) {
	const { location, severity, title, ignored } = finding;
	const place = `${require_matching.printable(location.file)}:${location.line}:${location.column}`;
	const about = destination === null ? "" : `${require_matching.printable(destination.display_name)}: `;
	const [level, style] = ignored === null ? [severity, severityStyle[severity]] : [`${severity}, ignored`, "dim"];
	const [first, rest] = require_prose.hanging(`${place}: ${level}: ${about}${title}${end}`, 2, width);
	const start = `${place}: ${level}:`;
	const paintedStart = `${paint("bold", place)}: ${paint(style, level)}:`;
	return [first.startsWith(start) ? paintedStart + first.slice(start.length) : first, ...rest];
}
function likeness({ severity, title, why }) {
	return severity === "notice" ? "" : `${withoutNames(title)}\n${why}`;
}
function withoutNames(text) {
	return text.replaceAll(/`[^`]*`|\d+/g, "");
}
const maxExcerpts = 2;
const maxFixes = 3;
const maxFixLines = 12;
function groupBlock(group, paint, width) {
	const { rule, severity, why, members } = group;
	const [only, ...others] = members;
	if (only !== void 0 && others.length === 0) return findingBlock(only, paint, width);
	if (severity === "notice") return noticeBlock(group, paint, width);
	const isOneMessage = distinct(members, ({ message }) => withoutNames(message)).length === 1;
	const fixes = distinct(members, ({ fix }) => fix === null ? "" : require_findings.remedyWords(fix));
	const isOneFix = fixes.length === 1;
	const linesOf = ({ finding: { fix }, destination }) => {
		const about = isOneFix || destination === null ? "" : `${destination.display_name}: `;
		return fix === null ? [] : fixLines(fix, about, paint, width);
	};
	const shown = new Set(members.flatMap(({ destination }) => destination?.id ?? [])).size > 1 ? firstFixes(fixes.slice(0, maxFixes).map(linesOf)) : fixes.map(linesOf);
	const omitted = fixes.length - shown.length;
	const hasFewPlaces = distinct(members, placeOf).length <= maxExcerpts;
	return [
		...members.flatMap((member, index) => [
			...headLines(member, "", paint, width),
			...hasFewPlaces && placeOf(member.finding) !== placeOf(members[index + 1]?.finding) ? excerptLines(member.finding, paint, width) : [],
			...isOneMessage ? [] : require_prose.prose(member.finding.message, 2, width)
		]),
		...require_prose.prose(`[${rule}]${isOneMessage ? ` ${exampleOf(members)}` : ""}`, 2, width),
		...labelled("Why", why, paint, width),
		...shown.flat(),
		...omitted > 0 ? require_prose.prose(`…and ${omitted === 1 ? "1 more fix like this" : `${omitted} more fixes like these`}: \`--only ID\` prints those of one destination.`, 7, width) : []
	].join("\n");
}
function placeOf(finding) {
	return JSON.stringify(finding?.location ?? null);
}
function firstFixes(fixes) {
	let lines = 0;
	return fixes.filter((fix, index) => {
		lines += fix.length;
		return index === 0 || lines <= maxFixLines;
	});
}
function exampleOf(members) {
	const [first] = members;
	return `${distinct(members, ({ message }) => message).length === 1 || !first?.destination ? "" : `${first.destination.display_name}: `}${first?.finding.message ?? ""}`;
}
function distinct(members, keyOf) {
	const values = new Map();
	for (const member of members) {
		const value = keyOf(member.finding);
		if (!values.has(value)) values.set(value, member);
	}
	return [...values.values()];
}
function noticeBlock({ rule, title, members }, paint, width) {
	const ids = members.map(({ finding, destination }) => destination?.id ?? finding.location.file);
	const words = `${title}, for ${ids.length} destinations: ${require_findings.idList(ids)} [${rule}]`;
	const [first, rest] = require_prose.hanging(`notice: ${words}`, 2, width);
	return [first.replace("notice", paint(severityStyle.notice, "notice")), ...rest].join("\n");
}
function ignoredBlock({ rule, severity, members }, paint, width) {
	const [first] = members;
	if (first === void 0 || first.finding.ignored === null) return "";
	if (members.length === 1) return findingBlock(first, paint, width);
	const { ignored } = first.finding;
	const ids = new Set(members.map(({ finding, destination }) => destination?.id ?? finding.location.file));
	const level = `${severity}, ignored`;
	const words = `${level}: ${require_findings.ruleTitle(rule)}, in ${require_findings.placesWords(members)}: ${require_findings.idList([...ids])} [${rule}]`;
	const [line, rest] = require_prose.hanging(words, 2, width);
	return [
		line.replace(level, paint("dim", level)),
		...rest,
		...require_prose.prose(require_findings.ignoredWords(ignored), 2, width)
	].join("\n");
}
function skipBlock({ reason, ids }, paint, width) {
	const [first, rest] = require_prose.hanging(require_findings.idList(ids), 2, width);
	return [
		`${paint("dim", "-")} ${first}`,
		...rest,
		...require_prose.prose(reason, 2, width)
	].join("\n");
}
function changesBlock(report, paint, width) {
	const heading = changesHeading(report);
	if (heading === null) return [];
	const lines = changeLines(report).flatMap(({ status, text }) => {
		const [mark, style] = statusMark[status];
		const [first, rest] = require_prose.hanging(text, 2, width);
		return [`${paint(style, mark)} ${first}`, ...rest];
	});
	return [[`${heading}:`, ...lines].join("\n")];
}
function fixLines(fix, about, paint, width) {
	const [first, ...rest] = require_findings.fixParts(fix, require_findings.fixHeading(fix));
	const lines = rest.flatMap((part) => {
		if (part.kind === "code") return part.text.split("\n").map((line) => `         ${paint("green", require_matching.printable(line))}`);
		return part.kind === "item" ? require_prose.listItem(part.text, 7, width) : require_prose.prose(part.text, 7, width);
	});
	return [...labelled("Fix", about + (first?.text ?? ""), paint, width), ...lines];
}
function labelled(label, text, paint, width) {
	const [first, rest] = require_prose.hanging(text, 7, width);
	return [`  ${paint("dim", label.padEnd(3))}  ${first}`, ...rest];
}
function painted(style, lines, paint) {
	return lines.map((line) => paint(style, line));
}
Object.defineProperty(exports, "changeLines", {
	enumerable: true,
	get: function() {
		return changeLines;
	}
});
Object.defineProperty(exports, "changesHeading", {
	enumerable: true,
	get: function() {
		return changesHeading;
	}
});
Object.defineProperty(exports, "check", {
	enumerable: true,
	get: function() {
		return check;
	}
});
Object.defineProperty(exports, "compare", {
	enumerable: true,
	get: function() {
		return compare;
	}
});
Object.defineProperty(exports, "connectionLines", {
	enumerable: true,
	get: function() {
		return connectionLines;
	}
});
Object.defineProperty(exports, "destinationSubject", {
	enumerable: true,
	get: function() {
		return destinationSubject;
	}
});
Object.defineProperty(exports, "identityLabels", {
	enumerable: true,
	get: function() {
		return identityLabels;
	}
});
Object.defineProperty(exports, "identitySentences", {
	enumerable: true,
	get: function() {
		return identitySentences;
	}
});
Object.defineProperty(exports, "isWhole", {
	enumerable: true,
	get: function() {
		return isWhole;
	}
});
Object.defineProperty(exports, "keyOf", {
	enumerable: true,
	get: function() {
		return keyOf;
	}
});
Object.defineProperty(exports, "merge", {
	enumerable: true,
	get: function() {
		return merge;
	}
});
Object.defineProperty(exports, "noReportWords", {
	enumerable: true,
	get: function() {
		return noReportWords;
	}
});
Object.defineProperty(exports, "pathOf", {
	enumerable: true,
	get: function() {
		return pathOf;
	}
});
Object.defineProperty(exports, "pathWords", {
	enumerable: true,
	get: function() {
		return pathWords;
	}
});
Object.defineProperty(exports, "plan", {
	enumerable: true,
	get: function() {
		return plan;
	}
});
Object.defineProperty(exports, "previousWords", {
	enumerable: true,
	get: function() {
		return previousWords;
	}
});
Object.defineProperty(exports, "readPrevious", {
	enumerable: true,
	get: function() {
		return readPrevious;
	}
});
Object.defineProperty(exports, "readReportFile", {
	enumerable: true,
	get: function() {
		return readReportFile;
	}
});
Object.defineProperty(exports, "reportText", {
	enumerable: true,
	get: function() {
		return reportText;
	}
});
Object.defineProperty(exports, "snapshotOf", {
	enumerable: true,
	get: function() {
		return snapshotOf;
	}
});
Object.defineProperty(exports, "terminalProblems", {
	enumerable: true,
	get: function() {
		return terminalProblems;
	}
});
Object.defineProperty(exports, "terminalReport", {
	enumerable: true,
	get: function() {
		return terminalReport;
	}
});
Object.defineProperty(exports, "timeBetween", {
	enumerable: true,
	get: function() {
		return timeBetween;
	}
});
Object.defineProperty(exports, "timeOrNull", {
	enumerable: true,
	get: function() {
		return timeOrNull;
	}
});
Object.defineProperty(exports, "unwrittenWords", {
	enumerable: true,
	get: function() {
		return unwrittenWords;
	}
});
Object.defineProperty(exports, "withChanges", {
	enumerable: true,
	get: function() {
		return withChanges;
	}
});
Object.defineProperty(exports, "writeReports", {
	enumerable: true,
	get: function() {
		return writeReports;
	}
});
