// src/report/changes/snapshot.ts
function keyOf({ kind, name }) {
	return `${kind} ${name}`;
}
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
function remember(subjects, each) {
	if (each.since !== null || each.errors.length + each.warnings.length > 0) subjects.set(keyOf(each.subject), each);
}
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
function timeOrNull(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}
// src/report/changes/compare.ts
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
export { timeOrNull as a, snapshotOf as i, isWhole as n, keyOf as r, compare as t };
