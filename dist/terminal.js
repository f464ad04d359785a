import { i as product, t as crashEvidence } from "./crash.js";
import { r as readVariable } from "./variables.js";
import { I as isFailure, M as spoken, O as oneLine, a as startThread, d as certificatePath, j as shortened, k as printable, r as readingKeysOnce } from "./private-key.js";
import { F as decidesConnection, G as urlKeys, I as defaultsIn, R as entryPaths, S as isObject, U as sharedFileKeys, V as pathsWithFormat, a as locate, b as readingOnce, d as fileLimits, f as findFiles, g as isMissing, h as isInside, r as keyPlace, u as toSource } from "./source.js";
import { a as readEntriesOf, i as readEntries, n as entriesOf, o as unreadEntries, r as gatherEntries } from "./entries.js";
import { Dt as worstFirst, Et as unknownIdWords, Ft as notPostgresql, G as changeLines, It as versionTooOld, Jt as look, K as changesHeading, Kt as inReadWrite, Lt as internalError, Mt as diagnose, Nt as required, Ot as catalogue, Pt as isReadOnlyForAll, Qt as askStitch, Rt as raiseProblem, St as resultWords, Tt as triesWords, Vt as insecureMethod, Xt as severityRank, Yt as raise, Zt as identityOf, _t as fixParts, a as destinationSubject, at as privilegesOf, bt as placedFindings, c as keyOf$2, ct as stagesOf, d as mergeReports, dn as publicValues, dt as madeEdits, en as eventSkipReason, et as countParts, ft as reportFix, gt as fixHeading, ht as causeOf, i as compare, in as duplicateProblems, it as outcomeOf, jt as judgeStitch, l as snapshotOf, lt as stitchOf, m as readReportFile, mt as baseWords, n as painter, nn as shardCount, nt as exitStatus, o as goneFromRun, on as resolveEntry, ot as reportLoaded, p as isComparable, pn as privateKeyProblem, r as prose, rn as redactor, rt as headline, st as serverOf, t as hanging, tn as divide, u as timeOrNull, ut as keysAbove, vt as groupByRule, wt as skipGroups, xt as remedyWords, yt as idList, zt as unencryptedConnection } from "./prose.js";
import { d as secret, n as duration, o as minute } from "./phrases.js";
import { statSync } from "node:fs";
import path from "node:path";
import { realpath } from "node:fs/promises";
// src/config/trust/base-branch.ts
const mostFiles = 200;
function openBaseBranch({ base, readText, workspace, signal }) {
	const readEach = readerOf(base, signal);
	const known = /* @__PURE__ */ new Map();
	return {
		entriesAt: async (file) => {
			const read = await readEach(file);
			if (read.kind !== "text") return [];
			return entriesOf(toSource(file, read.text), path.join(workspace, file), workspace).entries;
		},
		versionOf: ({ absolute }) => {
			const reading = known.get(absolute) ?? readVersion(absolute, workspace, readEach);
			known.set(absolute, reading);
			return reading;
		},
		baseCertificate: async (absolute) => {
			const place = inRepository(absolute, workspace);
			const read = place === null ? null : await readEach(place);
			return read?.kind === "text" ? read.text : null;
		},
		ownCertificate: async (absolute) => {
			const read = await readText(absolute, workspace, fileLimits.certificate);
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
		entries: entriesOf(toSource(file, base.text), absolute, workspace).entries
	};
}
function readerOf(base, signal) {
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		const before = known.get(file);
		if (before !== void 0) return before;
		if (known.size >= mostFiles) return Promise.resolve({
			kind: "unreadable",
			reason: { kind: "too-many" }
		});
		const read = base.read(file, signal);
		known.set(file, read);
		return read;
	};
}
function inRepository(absolute, workspace) {
	if (!isInside(absolute, workspace)) return null;
	return path.relative(workspace, absolute).split(path.sep).join("/");
}
async function isLinked(absolute, workspace, file) {
	try {
		return await realpath(absolute) !== path.join(await realpath(workspace), file);
	} catch {
		return true;
	}
}
// src/config/trust/compare.ts
function skipReasonsByBranches(branches, setting) {
	const byBranch = branches.map((branch) => skipReasonsByBranch(branch, setting));
	return async (entry) => {
		const reasons = [];
		for (const reasonOf of byBranch) {
			const reason = await reasonOf(entry);
			if (reason === null) return null;
			reasons.push(reason);
		}
		return mostTelling(reasons) ?? {
			kind: "untrusted-event",
			event: setting.event
		};
	};
}
function mostTelling(reasons) {
	const differs = reasons.find((reason) => reason.kind === "differs-from-branch" && reason.keys.length > 0);
	const unreadable = reasons.find(({ kind }) => kind === "branch-unreadable");
	return differs ?? unreadable ?? reasons[0] ?? null;
}
function skipReasonsByBranch({ name: branch, files }, setting) {
	const { event } = setting;
	const base = openBaseBranch({
		...setting,
		base: files
	});
	const known = /* @__PURE__ */ new Map();
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
		const reading = known.get(version) ?? targetsOf(version.entries, base);
		known.set(version, reading);
		const [own, { all, byId }] = [await connectionSettings(entry, base.ownCertificate), await reading];
		if (own !== null && all.has(keyOf$1(own))) return null;
		const same = byId.get(entry.id);
		const keys = own === null || same === void 0 ? [] : differingKeys(own, same);
		return {
			kind: "differs-from-branch",
			event,
			branch,
			keys
		};
	};
}
async function targetsOf(entries, { baseCertificate }) {
	const byId = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const parts = await connectionSettings(entry, baseCertificate);
		if (parts !== null) byId.set(entry.id, parts);
	}
	return {
		all: new Set([...byId.values()].map(keyOf$1)),
		byId
	};
}
function keyOf$1(parts) {
	return JSON.stringify([...parts]);
}
async function changesOf(entries, setting) {
	const base = openBaseBranch(setting);
	const firstOfEachFile = new Map(entries.map((entry) => [entry.absolute, entry])).values();
	const meanings = /* @__PURE__ */ new Map();
	for (const one of firstOfEachFile) {
		const version = await base.versionOf(one);
		const { file } = one.source;
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
		for (const entry of version.kind === "known" ? version.entries : []) meanings.set(entry.id, await meaningOf(entry, base.baseCertificate));
	}
	for (const file of await deletedFiles(entries, setting)) for (const entry of await base.entriesAt(file)) meanings.set(entry.id, await meaningOf(entry, base.baseCertificate));
	const unchanged = /* @__PURE__ */ new Set();
	for (const entry of entries) {
		const meaning = await meaningOf(entry, base.ownCertificate);
		if (meaning !== null && meanings.get(entry.id) === meaning) unchanged.add(entry);
	}
	const ids = new Set(entries.map(({ id }) => id));
	return {
		kind: "changes",
		unchanged,
		deleted: [...meanings.keys()].filter((id) => !ids.has(id))
	};
}
async function deletedFiles(entries, { base, patterns, workspace, signal }) {
	const named = (await base.list(signal) ?? []).filter((file) => patterns.some((pattern) => path.matchesGlob(file, path.normalize(pattern))));
	const here = new Set(entries.map(({ absolute }) => absolute));
	const deleted = [];
	for (const file of named) {
		const absolute = path.join(workspace, file);
		if (!here.has(absolute) && await isMissing(absolute)) deleted.push(file);
	}
	return deleted;
}
async function meaningOf(entry, readCertificate) {
	const settings = await settingsOf(entry, readCertificate);
	return settings && JSON.stringify([...settings]);
}
async function settingsOf(entry, readFile) {
	const { definition, invalidKeys, folder, fileSettings } = entry;
	if (definition === null || invalidKeys.size > 0) return null;
	const files = new Set(pathsWithFormat("file"));
	const settings = sharedFileKeys.flatMap((key) => fileSettings[key] === void 0 ? [] : [[key, textOf(fileSettings[key])]]);
	for (const [path, value] of leavesOf(withDefaults(definition, entry.id))) {
		const file = files.has(path) && typeof value === "string" ? certificatePath(value, folder) : null;
		const text = file === null ? textOf(value) : await readFile(file);
		if (text === null) return null;
		settings.push([path, text]);
	}
	return new Map(settings.sort(([one], [other]) => orderOf(one) - orderOf(other) || (one < other ? -1 : 1)));
}
async function connectionSettings(entry, readFile) {
	const settings = await settingsOf(entry, readFile);
	return settings && new Map([...settings].filter(([path]) => decidesConnection(path)));
}
function differingKeys(one, other) {
	const differing = [.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key));
	const lacksSsh = one.has("ssh.host") !== other.has("ssh.host");
	return [...new Set(differing.map((key) => lacksSsh && key.startsWith("ssh.") ? "ssh" : key))];
}
function withDefaults(definition, id) {
	const { url, ssl, ssh } = definition;
	const defaults = Object.entries(defaultsIn("")).filter(([key]) => url === void 0 || !urlKeys.includes(key));
	const own = Object.entries(definition).map(([key, value]) => [key, isObject(value) ? {
		...defaultsIn(key),
		...value
	} : value]);
	const filled = Object.fromEntries([
		...defaults,
		["display_name", id],
		...own
	]);
	filled.ssl = {
		...isObject(ssl) ? ssl : {},
		...verification(ssl)
	};
	if (isObject(filled.ssh)) filled.ssh = {
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
		if (isObject(value) && Object.keys(value).length > 0) return leavesOf(value, `${path}.`);
		return [[path, value]];
	});
}
function textOf(value) {
	if (value === null) return "";
	return typeof value === "string" ? value : JSON.stringify(value, sorted);
}
function sorted(_key, value) {
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one < other ? -1 : 1));
}
function orderOf(path) {
	return entryPaths.indexOf(path);
}
// src/connect/connect-all.ts
function connectAll(work, signal, { onFinished, onSecret }, thread = "thread") {
	const outcomes = work.targets.map(() => ({ kind: "unfinished" }));
	if (outcomes.length === 0 || signal.aborted) return Promise.resolve(outcomes);
	return new Promise((resolve) => {
		const worker = startThread(thread);
		const finished = /* @__PURE__ */ new Set();
		const finish = () => {
			signal.removeEventListener("abort", stop);
			worker.removeAllListeners("message");
			resolve(outcomes);
		};
		const stop = () => {
			worker.terminate();
			finish();
		};
		const fail = (evidence) => {
			for (const [index, outcome] of outcomes.entries()) if (outcome.kind === "unfinished") outcomes[index] = {
				kind: "crashed",
				evidence
			};
			finish();
		};
		signal.addEventListener("abort", stop, { once: true });
		worker.on("message", (message) => {
			if (message.kind === "secret") return onSecret(message.value);
			const { index, outcome } = message;
			outcomes[index] = outcome;
			finished.add(index);
			if (finished.size === outcomes.length) finish();
			onFinished(finished.size);
		});
		worker.on("error", (error) => fail(crashEvidence(error)));
		worker.on("exit", (code) => fail(`the connecting thread ended with status ${code}`));
		worker.postMessage(work);
	});
}
function toTarget(destination) {
	const { type, host, port, database, ssl, ssh, schemas, audit } = destination;
	const login = audit ?? {
		username: destination.username,
		password: destination.password
	};
	return {
		type,
		host,
		port,
		database,
		ssl,
		schemas,
		username: login.username,
		password: login.password?.reveal() ?? "",
		role: audit === null ? null : destination.username,
		ssh: ssh && {
			...ssh,
			privateKey: ssh.privateKey.reveal(),
			passphrase: ssh.passphrase?.reveal() ?? null
		}
	};
}
// src/reading.ts
const mostHere = 262144;
const mostEntries = 5e4;
async function readInTime(patterns, { folder, workspace, confined }, { signal, reason }) {
	const found = await findFiles(patterns, folder, signal);
	const work = {
		files: found.files,
		host: {
			folder,
			workspace,
			confined
		}
	};
	const read = sizeOf(found.files) > mostHere ? await readInThread(work, signal) : await readHere(work);
	const missing = found.files.slice(read.length).map(({ file }) => {
		const isFull = read.reduce((sum, { entries }) => sum + entries.length, 0) > mostEntries;
		return unreadEntries(file, isFull ? {
			kind: "too-many-entries",
			limit: mostEntries
		} : reason());
	});
	const unsearched = found.unsearched.map((pattern) => unreadEntries(pattern, reason()));
	return gatherEntries(found, [
		...unsearched,
		...read,
		...missing
	]);
}
function sizeOf(files) {
	return files.reduce((sum, { absolute }) => {
		const about = statSync(absolute, { throwIfNoEntry: false });
		return sum + (about?.isFile() ? about.size : 0);
	}, 0);
}
async function readHere({ files, host }) {
	const read = [];
	for (const file of files) read.push(await readEntriesOf(file, host));
	return read;
}
function readInThread(work, signal) {
	const read = [];
	if (signal.aborted) return Promise.resolve(read);
	return new Promise((resolve, reject) => {
		const thread = startThread("reading-thread");
		const finish = () => {
			thread.removeAllListeners();
			thread.terminate();
			resolve(read);
		};
		let count = 0;
		thread.on("message", (entries) => {
			read.push(entries);
			count += entries.entries.length;
			if (read.length === work.files.length || count > mostEntries) finish();
		});
		thread.on("error", reject);
		signal.addEventListener("abort", finish, { once: true });
		thread.postMessage(work);
	});
}
// src/report/skip-reasons.ts
function skipWords(reason) {
	switch (reason.kind) {
		case "validate": return "Validated only: `mode: validate` makes no connections.";
		case "stitch-only": return "Validated only: its firewall admits only Stitch's addresses (`access: stitch-only`).";
		case "fork": return "Validated only: the pull request comes from a fork. A fork has no secrets, and its author is untrusted.";
		case "dependabot": return "Validated only: Dependabot started this run, which therefore has none of the repository's secrets.";
		case "untrusted-event": return `${untrusted(reason)}, and its payload does not name the default branch to compare the file with.`;
		case "differs-from-branch": return reason.keys.length === 0 ? `${untrusted(reason)}, and ${branchWords(reason)} does not have this destination in this file.` : `${untrusted(reason)}, and on ${branchWords(reason)} this destination has another ${reason.keys.join(", ")}.`;
		case "file-not-on-branch": return `${untrusted(reason)}, and ${spoken(reason.file)} is not on ${branchWords(reason)}, or the token cannot read it (it needs contents: read).`;
		case "branch-unreadable": return `${untrusted(reason)}, and ${spoken(reason.file)} could not be read from ${branchWords(reason)}: ${baseFaultWords(reason.fault)}.`;
		case "linked-file": return `${untrusted(reason)}, and ${spoken(reason.file)} is reached through a symbolic link, so it cannot be compared with a trusted branch.`;
		case "unchanged": return "Not checked: unchanged from the base branch (`changed-only`).";
		case "deadline": return `Not checked: the run reached its deadline (${duration(reason.ms)}) first.`;
		case "interrupted": return "Not checked: the run was interrupted first.";
		case "ignored-error": return `Not checked: its error ${reason.rule} is ignored, but the value that the error is about is needed to connect.`;
		case "shared-error": return `Not checked: ${spoken(reason.file)}, line ${reason.line}, which this destination shares, has an error (${reason.rule}).`;
	}
}
function stitchWords(answer) {
	if (answer?.kind !== "known" || answer.facts.lastCheck?.kind !== "check") return "";
	const { status, completedAt } = answer.facts.lastCheck;
	if (status === "running") return " Stitch's own connection check is running.";
	return ` Stitch's own last connection check ${status}${completedAt === null ? "" : ` at ${oneLine(minute(completedAt), 30)}`}.`;
}
function untrusted({ event }) {
	return `Validated only: the event ${spoken(event)} can combine an untrusted author's file with this repository's secrets`;
}
function branchWords({ branch }) {
	return `the trusted branch \`${spoken(branch)}\``;
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
// src/report/report.ts
function buildReport(startedAt, fileFindings, checked, run) {
	const today = startedAt.toISOString().slice(0, 10);
	const made = madeEdits([...fileFindings.map(({ finding, source, root }) => ({
		finding,
		document: source && root && {
			source,
			root
		},
		isAccepted: false
	})), ...checked.flatMap(({ entry, findings }) => findings.map((finding) => ({
		finding,
		document: entry,
		isAccepted: ignoredBy(entry, finding.rule, today) !== null
	})))]);
	const destinations = checked.map((each) => destinationReport(each, today, made));
	const findings = fileFindings.map(({ finding, location, source, root }) => reportFinding(finding, {
		location,
		document: source && root && {
			source,
			root
		},
		made
	}, null)).toSorted(byImportance);
	const notReached = checked.filter(({ skip }) => isUnfinished(skip)).length;
	const count = (status) => destinations.filter((destination) => destination.status === status).length;
	return {
		version: 1,
		tool: {
			name: product.name,
			version: product.version
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
		outcome: outcomeOf(findings, destinations, notReached),
		summary: {
			total: destinations.length,
			passed: count("passed"),
			warned: count("warned"),
			failed: count("failed"),
			skipped: count("skipped")
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
function isUnfinished(skip) {
	return skip?.kind === "deadline" || skip?.kind === "interrupted";
}
function destinationReport(checked, today, made) {
	const { entry, destination, attempt, skip } = checked;
	const findings = checked.findings.map((finding) => {
		const location = locate(entry.source, entry.root, finding.at);
		const database = destination?.database ?? null;
		const about = {
			location,
			document: entry,
			made,
			database,
			below: entry.path
		};
		return reportFinding({
			...finding,
			message: messageOf(finding, entry, today)
		}, about, ignoredBy(entry, finding.rule, today));
	}).toSorted(byImportance);
	const status = statusOf(findings, skip);
	const facts = attempt === null || isFailure(attempt.result) ? null : attempt.result;
	const stages = stagesOf(attempt, destination);
	return {
		id: entry.id,
		display_name: entry.displayName,
		type: entry.type,
		status,
		reason: status === "failed" || skip === null ? null : `${skipWords(skip)}${stitchWords(checked.stitchAnswer)}`,
		failing_since: null,
		location: locate(entry.source, entry.root, {
			kind: "key",
			path: entry.path
		}),
		target: destination === null ? null : targetOf(destination),
		identity: attempt === null ? "none" : identityOf(attempt),
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
	return severityRank[one.severity] - severityRank[other.severity] || one.location.line - other.location.line || one.location.column - other.location.column;
}
function reportFinding(finding, where, ignored) {
	const { rule, severity, title, message, why, related } = finding;
	return {
		rule,
		severity,
		title,
		message,
		why,
		fix: finding.fix === null ? null : placedFix(finding.fix, where),
		key: keyOf(finding.at, where.below ?? []),
		location: where.location,
		related,
		ignored
	};
}
function keyOf(place, below) {
	if (place.kind === "range") return null;
	return (below.every((step, index) => place.path[index] === step) ? place.path.slice(below.length) : place.path).join(".");
}
function placedFix(fix, { document, made: edits, database = null }) {
	const made = reportFix(fix, edits);
	if (fix.kind === "sql") {
		const isAboutDatabase = /^(CREATE|ALTER) DATABASE /.test(fix.text);
		return {
			...made,
			database: isAboutDatabase ? null : database,
			below: []
		};
	}
	if (fix.kind !== "yaml" || document === null || made.replaces === null) return {
		...made,
		database: null,
		below: []
	};
	const lineStart = document.source.lineStarts[made.replaces.start_line - 1] ?? document.source.text.length;
	return {
		...made,
		database: null,
		below: keysAbove(document.root, fix.edit.path, lineStart)
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
function counts(finding, entry, today) {
	return ignoredBy(entry, finding.rule, today) === null;
}
function acceptance({ definition }, rule, today) {
	const items = definition?.ignore?.filter((each) => each.rule === rule) ?? [];
	const accepted = items.find(({ until }) => until === void 0 || until >= today);
	if (accepted !== void 0) return {
		kind: "accepted",
		reason: accepted.reason,
		until: accepted.until ?? null
	};
	const until = items.at(-1)?.until;
	return until === void 0 ? { kind: "none" } : {
		kind: "ended",
		until
	};
}
function ignoredBy(entry, rule, today) {
	const accepted = acceptance(entry, rule, today);
	return accepted.kind === "accepted" ? {
		reason: accepted.reason,
		until: accepted.until
	} : null;
}
function messageOf({ message, rule }, entry, today) {
	const accepted = acceptance(entry, rule, today);
	return accepted.kind === "ended" ? `${message} It was ignored until ${accepted.until}.` : message;
}
// src/report/without-secrets.ts
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
	const { title, message, why, fix, key, related } = finding;
	return {
		...finding,
		title: clean(title),
		message: clean(message),
		why: clean(why),
		fix: fix && cleanFix(fix, clean),
		key: key && clean(key),
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
// src/rules/judge.ts
const connectionRules = catalogue.filter((rule) => rule.kind === "connection" || rule.kind === "config");
const serverRules = catalogue.filter((rule) => rule.kind === "server");
function judge(destination, attempt, clock) {
	const { result } = attempt;
	const seen = {
		destination,
		attempt,
		clock
	};
	const onTheWay = connectionRules.flatMap((rule) => look(rule, seen));
	return [...isFailure(result) ? [diagnose({
		destination,
		failure: result,
		attempt,
		now: clock.now
	})] : judgeServer({
		...seen,
		facts: result
	}), ...onTheWay];
}
function judgeServer(reached) {
	const findings = [];
	for (const rule of serverRules) {
		const found = look(rule, reached);
		if (found.some(isTheLastWord)) return found;
		findings.push(...found);
	}
	return isReadOnlyForAll(reached.facts) ? findings.map((finding) => ({
		...finding,
		fix: inReadWrite(finding.fix)
	})) : findings;
}
function isTheLastWord({ rule, severity }) {
	return rule === versionTooOld.id || rule === notPostgresql.id && severity === "error";
}
function isToldBetter(rule, judged) {
	const better = [required.id, insecureMethod.id];
	return rule === unencryptedConnection.id && judged.some((finding) => better.includes(finding.rule));
}
// src/check.ts
async function check(options, host) {
	const run = startRun(options, host);
	const { entries, problems, files } = await readInTime(options.files, host, limitOf(run));
	const unknown = unknownIds(options.only, entries, problems);
	if (unknown !== null) return unknown;
	const chosen = options.only.length === 0 ? entries : entries.filter(({ id }) => options.only.includes(id));
	const changes = await changesToBase(entries, run);
	const resolved = await resolveAll(chosen, await skipReasons(chosen, changes, run), run);
	const share = shareOf(resolved, options);
	const [{ outcomes, keys }, answers] = await Promise.all([connect(share, run), witness(share, run)]);
	const results = share.map((each) => withStitch(conclude(each, outcomes.get(each.entry) ?? null, run), each, answers.get(each.entry) ?? null, run));
	const report = buildReport(run.startedAt, problems.map(toFileFinding), results, {
		name: options.name,
		durationMs: (process.uptime() - run.startedAtUptime) * 1e3,
		event: host.event.name,
		mode: options.mode === "validate" ? "validate" : "check",
		failOn: options.failOn,
		shard: shardOf(options, resolved.length, entries),
		files,
		skip: run.skip,
		changes,
		complete: isComplete(results, problems)
	});
	const secrets = [
		...host.secrets,
		...resolved.flatMap((each) => each.secrets),
		...keys
	];
	return withoutSecrets(report, redactor(secrets, new Set(entries.flatMap(publicValues))));
}
function startRun(options, host) {
	const skip = options.mode === "validate" ? { kind: "validate" } : eventSkipReason(host.event);
	const onlyTrusted = skip?.kind === "untrusted-event" && host.trustedBranches.length > 0;
	const startedAtUptime = process.uptime();
	const ended = AbortSignal.any([host.interrupted, AbortSignal.timeout(options.deadlineMs)]);
	return {
		options,
		host,
		startedAt: host.now(),
		startedAtUptime,
		ended,
		isOver: () => ended.aborted || (process.uptime() - startedAtUptime) * 1e3 > options.deadlineMs,
		readText: readingOnce(),
		readKey: readingKeysOnce(),
		skip: onlyTrusted ? null : skip,
		onlyTrusted
	};
}
function unknownIds(only, entries, problems) {
	const unknown = only.filter((id) => !entries.some((entry) => entry.id === id));
	const mayHide = ({ source, root }) => root === null || !entries.some((entry) => entry.source === source);
	if (unknown.length === 0 || problems.some(mayHide)) return null;
	return {
		kind: "unknown-ids",
		unknown,
		known: entries.map(({ id }) => id)
	};
}
async function changesToBase(entries, run) {
	const { changedOnly, mode, files: patterns } = run.options;
	const { event, base, workspace } = run.host;
	if (!(changedOnly && mode === "check" && event.name.startsWith("pull_request")) || base === null) return null;
	return changesOf(entries, {
		readText: run.readText,
		signal: run.ended,
		base,
		workspace,
		patterns
	});
}
async function skipReasons(entries, changes, run) {
	const { trustedBranches, event, workspace } = run.host;
	const byBranches = run.onlyTrusted ? skipReasonsByBranches(trustedBranches, {
		readText: run.readText,
		workspace,
		signal: run.ended,
		event: event.name
	}) : null;
	const reasonOf = async (entry) => {
		if (run.skip !== null) return run.skip;
		if (changes?.kind === "changes" && changes.unchanged.has(entry)) return { kind: "unchanged" };
		const { access, stitch } = entry.definition ?? {};
		const stitchOnly = access === "stitch-only" ? { kind: "stitch-only" } : null;
		if (stitchOnly !== null && stitch === void 0) return stitchOnly;
		const reason = sharedError(entry) ?? await byBranches?.(entry) ?? null;
		if (reason?.kind === "branch-unreadable" && run.ended.aborted) return endReason(run);
		return reason ?? stitchOnly;
	};
	const reasons = await Promise.all(entries.map(async (entry) => [entry, await reasonOf(entry)]));
	return new Map(reasons.filter((each) => each[1] !== null));
}
function sharedError({ shared, source, root }) {
	const problem = shared[0]?.problem;
	if (problem === void 0) return null;
	const { file, line } = locate(source, root, problem.at);
	return {
		kind: "shared-error",
		rule: problem.rule,
		file,
		line
	};
}
async function resolveAll(chosen, skips, run) {
	const resolved = [];
	for (const entry of chosen) resolved.push(await resolve(entry, skips.get(entry) ?? null, chosen, run));
	const repeated = duplicateProblems(resolved);
	return resolved.map((each) => {
		const problem = repeated.get(each.entry);
		const findings = problem === void 0 ? each.findings : [...each.findings, raiseProblem(problem)];
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
async function resolve(entry, skip, chosen, run) {
	if (run.isOver()) return unresolved(entry, endReason(run));
	const { options, host, startedAt, readText, readKey } = run;
	const { allowedHosts } = options;
	const lookup = lookupFor(skip, options, host);
	const { onSecret } = host;
	try {
		const { destination, stitch, problems, secrets } = await resolveEntry(entry, {
			readText,
			readKey,
			allowedHosts,
			onSecret,
			lookup,
			now: startedAt
		});
		return {
			entry,
			destination,
			stitch,
			findings: [
				...entry.problems,
				...sharedWithout(entry, chosen),
				...problems
			].map(raiseProblem),
			secrets,
			skip
		};
	} catch (error) {
		return {
			entry,
			destination: null,
			stitch: null,
			findings: [crashFinding(entry, crashEvidence(error))],
			secrets: [],
			skip
		};
	}
}
function unresolved(entry, skip) {
	return {
		entry,
		destination: null,
		findings: entry.problems.map(raiseProblem),
		secrets: [],
		stitch: null,
		skip
	};
}
function lookupFor(skip, { allowedVariables }, { environment }) {
	return (name, [key]) => {
		const variable = readVariable(name, environment, allowedVariables);
		return skip === null || skip.kind === "stitch-only" && key === "stitch" || variable.kind === "not-allowed" ? variable : { kind: "unread" };
	};
}
function sharedWithout({ shared, source }, entries) {
	const isHere = (id) => entries.some((other) => other.source === source && other.id === id);
	return shared.filter(({ owner }) => owner !== null && !isHere(owner)).map(({ problem }) => problem);
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
	return findings.some((finding) => finding.severity === "error" && counts(finding, entry, today));
}
function shareOf(resolved, { shard }) {
	if (shard === null) return resolved;
	const all = resolved.map(({ entry }) => entry);
	const own = new Set(divide(all, shard.of)[shard.index - 1]);
	return resolved.filter(({ entry }) => own.has(entry));
}
async function connect(share, run) {
	const ready = share.flatMap(({ entry, destination, findings, skip }) => skip === null && destination !== null && !hasErrors(entry, findings, run) ? [{
		entry,
		destination
	}] : []);
	const { timeoutMs, concurrency, retries, rehearse, allowedHosts } = run.options;
	const work = {
		targets: ready.map(({ destination }) => toTarget(destination)),
		timeoutMs,
		concurrency,
		retries,
		rehearse,
		allowedHosts
	};
	const keys = [];
	const outcomes = await connectAll(work, run.ended, {
		onFinished: (done) => run.host.onProgress(done, ready.length),
		onSecret: (value) => {
			run.host.onSecret(value);
			keys.push(secret(value));
		}
	});
	return {
		outcomes: new Map(ready.map(({ entry }, index) => [entry, outcomes[index]])),
		keys
	};
}
async function witness(share, run) {
	const asking = share.flatMap(({ entry, stitch, skip }) => stitch === null || skip !== null && skip.kind !== "stitch-only" ? [] : [{
		entry,
		stitch
	}]);
	const questions = asking.map(({ entry, stitch: { token, id, settings } }) => ({
		token: token.reveal(),
		id,
		settings,
		region: entry.region
	}));
	const answers = await askStitch(questions, run.ended);
	return new Map(asking.map(({ entry }, index) => [entry, answers[index]]));
}
function withStitch(checked, { entry, destination, stitch }, answer, { startedAt }) {
	if (stitch === null || answer === null) return {
		...checked,
		stitchAnswer: null
	};
	const { id, displayName, type, region, path, definition } = entry;
	const own = {
		id,
		displayName,
		type,
		region,
		path,
		viaUrl: definition?.url !== void 0
	};
	const { settings } = stitch;
	const said = judgeStitch({
		...own,
		settings,
		destination,
		answer,
		now: startedAt.toISOString()
	});
	return {
		...checked,
		stitchAnswer: answer,
		findings: [...checked.findings, ...said]
	};
}
function conclude(resolved, outcome, run) {
	const { entry, destination, findings } = resolved;
	if (outcome === null || destination === null) return {
		...resolved,
		attempt: null
	};
	switch (outcome.kind) {
		case "unfinished": return {
			...resolved,
			attempt: null,
			skip: endReason(run)
		};
		case "crashed": return {
			...resolved,
			attempt: null,
			findings: [...findings, crashFinding(entry, outcome.evidence)]
		};
		case "invalid-key": {
			const problem = privateKeyProblem(outcome.reason, (keys) => keyPlace(destination.path, destination.viaUrl, keys));
			const all = [...findings, raiseProblem(problem)];
			const skip = ignoredError({
				...resolved,
				destination: null,
				findings: all
			}, run);
			return {
				...resolved,
				attempt: null,
				findings: all,
				skip
			};
		}
		case "attempt": try {
			const judged = judge(destination, outcome.attempt, clockOf(run));
			const others = findings.filter(({ rule }) => !isToldBetter(rule, judged));
			return {
				...resolved,
				attempt: outcome.attempt,
				findings: [...others, ...judged]
			};
		} catch (error) {
			return {
				...resolved,
				attempt: null,
				findings: [...findings, crashFinding(entry, crashEvidence(error))]
			};
		}
	}
}
function clockOf({ startedAt, options }) {
	const horizon = new Date(startedAt.getTime() + options.certificateHorizonMs).toISOString();
	return {
		now: startedAt.toISOString(),
		horizon
	};
}
function crashFinding({ path }, evidence) {
	return raise(internalError, {
		at: {
			kind: "key",
			path
		},
		detail: evidence
	});
}
function limitOf(run) {
	return {
		signal: run.ended,
		reason: () => endReason(run)
	};
}
function endReason({ options, host }) {
	return host.interrupted.aborted ? { kind: "interrupted" } : {
		kind: "deadline",
		ms: options.deadlineMs
	};
}
function toFileFinding({ problem, ...place }) {
	return {
		finding: raiseProblem(problem),
		...place
	};
}
function shardOf({ shard }, total, entries) {
	return shard && {
		...shard,
		total,
		files: [...new Set(entries.map(({ source }) => source.file))]
	};
}
function isComplete(results, problems) {
	const isChecked = ({ skip, findings }) => !isUnfinished(skip) && !findings.some(({ rule }) => rule === internalError.id);
	return results.every(isChecked) && !problems.some(({ problem }) => problem.rule === "config/unreadable");
}
// src/merge.ts
async function merge({ shardReports, failOn, name }, folder) {
	const { readReports } = await import("./prose.js").then((n) => n.f);
	const read = await readReports(shardReports, folder);
	if (read.kind === "unusable") return {
		kind: "unmerged",
		errors: read.errors
	};
	const merged = mergeReports(read.reports, {
		failOn,
		name
	});
	if (merged.kind === "merged") return merged.report;
	return {
		kind: "unmerged",
		errors: [`these are not the shards of one run, each given once: ${merged.parts.map((part) => part ?? "a whole run").join(", ")}.`]
	};
}
function noReportWords(result, nameOf) {
	if (result.kind === "unknown-ids") return unknownIdWords(result, nameOf("only"));
	return result.errors.map((error) => `${nameOf("shard-reports")}: ${error}`);
}
// src/plan.ts
async function plan({ files, only, shards }, host) {
	const { entries } = await readEntries(files, host);
	const chosen = only.length === 0 ? entries : entries.filter(({ id }) => only.includes(id));
	const count = shards ?? shardCount(chosen.length);
	return { shard: Array.from({ length: count }, (_, index) => `${index + 1}/${count}`) };
}
// src/report/changes/previous.ts
async function readPrevious(file) {
	const read = await readReportFile(file);
	if (read.kind === "unusable") return read.isMissing ? { kind: "missing" } : {
		kind: "unusable",
		reason: read.reason
	};
	const report = read.content;
	if (!isComparable(report)) return {
		kind: "unusable",
		reason: "is not a report of this program"
	};
	const snapshot = snapshotOf(report);
	const at = timeOrNull(snapshot.at);
	if (at === null) return {
		kind: "unusable",
		reason: "does not say when it was made"
	};
	return {
		kind: "read",
		snapshot: {
			...snapshot,
			at
		}
	};
}
function previousWords(previous, file) {
	if (previous.kind === "read") return null;
	if (previous.kind === "missing") return `previous: ${file} does not exist yet. The next run can compare with this run's report.json.`;
	return `previous: ${file} was not used, because it ${previous.reason}. This report does not show what has changed.`;
}
function withChanges(report, previous, only) {
	const before = previous.kind === "read" ? previous.snapshot : {
		at: report.started_at,
		subjects: /* @__PURE__ */ new Map()
	};
	const { after, changes } = compare(before, report, goneFromRun(report, only));
	const destinations = report.destinations.map((each) => {
		const { since = null } = after.subjects.get(keyOf$2(destinationSubject(each))) ?? {};
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
			new: fresh.map(reportNoted),
			solved: solved.map(reportNoted)
		},
		destinations
	};
}
function idsOf(subjects) {
	return subjects.filter(({ kind }) => kind === "destination").map(({ name }) => name);
}
function reportNoted({ subject: { kind, name }, rule, severity }) {
	const [destination, file] = kind === "destination" ? [name, null] : [null, name];
	return {
		destination,
		file,
		rule,
		severity
	};
}
// src/report/terminal.ts
const severityStyle = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
function terminalReport(report, { colour, width }) {
	const paint = painter(colour);
	const all = placedFindings(report);
	return `${[
		...groupByRule(all).map((group) => groupBlock(group, paint, width)),
		...all.filter(({ finding }) => finding.ignored !== null).map((placed) => findingBlock(placed, paint, width)),
		...report.destinations.length > 0 ? [table(report, paint, width)] : [],
		...skipGroups(report).map((group) => skipBlock(group, paint, width)),
		...changesBlock(report, paint, width),
		...[baseWords(report)].filter((words) => words !== null).map((words) => prose(words, 0, width).join("\n")),
		closingLine(report, paint, width)
	].join("\n\n")}\n`;
}
function terminalProblems(report, { colour, width }) {
	const paint = painter(colour);
	const isUnchecked = report.outcome === "skipped" && report.mode === "check";
	const blocks = [...groupByRule(placedFindings(report)).filter(({ severity }) => severity !== "notice").map((group) => groupBlock(group, paint, width)), ...exitStatus(report) !== 0 || isUnchecked ? [headlineLines(report, paint, width)] : []];
	return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
function headlineLines(report, paint, width) {
	return painted("bold", prose(headline(report), 0, width), paint).join("\n");
}
function closingLine(report, paint, width) {
	const parts = countParts(report);
	const sum = [...parts.length > 1 ? [parts.join(", ")] : [], duration(report.duration_ms)].join("; ");
	const [mark, style] = statusMark[isValid(report, report.outcome) ? "passed" : report.outcome];
	const [first, rest] = hanging(`${headline(report)} (${sum})`, 2, width);
	return [`${paint(style, mark)} ${paint("bold", first)}`, ...painted("bold", rest, paint)].join("\n");
}
function isValid({ mode }, status) {
	return mode === "validate" && status === "skipped";
}
function findingBlock({ finding, destination }, paint, width) {
	const { rule, ignored, message, why, fix } = finding;
	const head = headLines({
		finding,
		destination
	}, ` [${rule}]`, paint, width);
	if (ignored !== null) {
		const until = ignored.until === null ? "" : ` (until ${ignored.until})`;
		return [...head, ...prose(`Ignored${until}: ${ignored.reason}`, 2, width)].join("\n");
	}
	return [...[
		...head,
		...prose(message, 2, width),
		...labelled("Why", why, paint, width)
	], ...fix === null ? [] : fixLines(fix, "", paint, width)].join("\n");
}
function headLines({ finding, destination }, end, paint, width) {
	const { location, severity, title, ignored } = finding;
	const place = `${printable(location.file)}:${location.line}:${location.column}`;
	const about = destination === null ? "" : `${printable(destination.display_name)}: `;
	const [level, style] = ignored === null ? [severity, severityStyle[severity]] : [`${severity}, ignored`, "dim"];
	const [first, rest] = hanging(`${place}: ${level}: ${about}${title}${end}`, 2, width);
	const start = `${place}: ${level}:`;
	const paintedStart = `${paint("bold", place)}: ${paint(style, level)}:`;
	return [first.startsWith(start) ? paintedStart + first.slice(start.length) : first, ...rest];
}
const mostFixes = 3;
function groupBlock(group, paint, width) {
	const { rule, severity, why, members } = group;
	const [only, ...others] = members;
	if (only !== void 0 && others.length === 0) return findingBlock(only, paint, width);
	if (severity === "notice") return noticeBlock(group, paint, width);
	const messages = distinct(members, ({ message }) => message);
	const fixes = distinct(members, ({ fix }) => fix === null ? "" : remedyWords(fix));
	const isOneMessage = messages.length === 1;
	const isOneFix = fixes.length === 1;
	const left = fixes.length - mostFixes;
	return [
		...members.flatMap((member) => [...headLines(member, "", paint, width), ...isOneMessage ? [] : prose(member.finding.message, 2, width)]),
		...prose(`[${rule}]${isOneMessage ? ` ${members[0].finding.message}` : ""}`, 2, width),
		...labelled("Why", why, paint, width),
		...fixes.slice(0, mostFixes).flatMap(({ finding: { fix }, destination }) => fix === null ? [] : fixLines(fix, isOneFix || destination === null ? "" : `${destination.display_name}: `, paint, width)),
		...left > 0 ? prose(`…and ${left} more fixes like these: \`--only ID\` prints those of one destination.`, 7, width) : []
	].join("\n");
}
function distinct(members, keyOf) {
	const values = /* @__PURE__ */ new Map();
	for (const member of members) {
		const value = keyOf(member.finding);
		if (!values.has(value)) values.set(value, member);
	}
	return [...values.values()];
}
function noticeBlock({ rule, title, members }, paint, width) {
	const ids = members.map(({ finding, destination }) => destination?.id ?? finding.location.file);
	const words = `${title}, for ${ids.length} destinations: ${idList(ids)} [${rule}]`;
	const [first, rest] = hanging(`notice: ${words}`, 2, width);
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
function fixLines(fix, about, paint, width) {
	const [first, ...rest] = fixParts(fix, fixHeading(fix));
	const lines = rest.flatMap((part) => part.kind === "prose" ? prose(part.text, 7, width) : part.text.split("\n").map((line) => `         ${paint("green", printable(line))}`));
	return [...labelled("Fix", about + (first?.text ?? ""), paint, width), ...lines];
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
const mostRows = 25;
function table(report, paint, width) {
	const destinations = worstFirst(report.destinations);
	const passed = destinations.filter(({ status }) => status === "passed" || isValid(report, status));
	const isShort = destinations.length <= mostRows || passed.length === destinations.length;
	const rows = (isShort ? destinations : destinations.filter((each) => !passed.includes(each))).map((destination) => rowOf(destination, report));
	const columns = fitting(rows.map(({ cells }) => cells), width);
	return [...rows.map(({ mark: status, cells }) => {
		const [mark, style] = statusMark[status];
		const shown = columns.map(({ column, width: most }) => shortened(cells[column], most).padEnd(most));
		return `${paint(style, mark)} ${shown.join("  ").trimEnd()}`;
	}), ...isShort || passed.length === 0 ? [] : [passedLine(report, passed, paint, width)]].join("\n");
}
function passedLine({ mode }, passed, paint, width) {
	const ids = passed.map(({ id }) => oneLine(id, 60));
	const words = `${passed.length} ${mode === "validate" ? "valid" : "passed"}: ${idList(ids)}`;
	const [first, rest] = hanging(words, 2, width);
	const [mark, style] = statusMark.passed;
	return [`${paint(style, mark)} ${first}`, ...rest].join("\n");
}
function rowOf(destination, report) {
	const { display_name, status, tries, duration_ms } = destination;
	const cause = causeOf(destination);
	const valid = isValid(report, status);
	const words = valid ? "" : resultWords(destination, report.mode).replace("\xA0", " ");
	return {
		mark: valid ? cause === null ? "passed" : "warned" : status,
		cells: [
			printable(display_name),
			valid ? "valid" : status,
			printable(cause === null ? words : `${cause.finding.title}${triesWords(tries)}`),
			duration_ms > 0 ? duration(duration_ms) : ""
		]
	};
}
const leastName = 16;
function fitting(rows, width) {
	const widest = [
		0,
		1,
		2,
		3
	].map((column) => rows.reduce((most, row) => Math.max(most, row[column].length), 0));
	const name = Math.min(widest[0], leastName);
	const room = (others) => width - others.reduce((sum, column) => sum + 2 + widest[column], 2);
	const isFitting = room([
		1,
		2,
		3
	]) >= name;
	const others = isFitting ? [
		1,
		2,
		3
	] : [1, 2];
	widest[0] = Math.min(widest[0], Math.max(name, room(others)));
	if (!isFitting) widest[2] = Math.max(1, Math.min(widest[2], room([1]) - 2 - widest[0]));
	return [0, ...others].map((column) => ({
		column,
		width: widest[column]
	}));
}
export { withChanges as a, noReportWords as c, readPrevious as i, check as l, terminalReport as n, plan as o, previousWords as r, merge as s, terminalProblems as t };
