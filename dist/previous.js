import { t as readReportFile } from "./report-file.js";
import { a as timeOrNull, i as snapshotOf, n as isWhole, r as keyOf, t as compare } from "./compare.js";
// src/report/changes/validate.generated.js
const validatePrevious = validate21;
const pattern0 = /* @__PURE__ */ new RegExp("^[a-z]+/[a-z-]+$", "");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(data === "passed" || data === "warned" || data === "failed" || data === "skipped")) errors++;
	validate22.errors = vErrors;
	return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) errors++;
		if (data.started_at === void 0) errors++;
		if (data.findings === void 0) errors++;
		if (data.destinations === void 0) errors++;
		if (data.version !== void 0) {
			if (1 !== data.version) errors++;
		}
		if (data.started_at !== void 0) {
			if (typeof data.started_at !== "string") errors++;
		}
		if (data.findings !== void 0) {
			let data2 = data.findings;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.rule === void 0) errors++;
						if (data3.severity === void 0) errors++;
						if (data3.ignored === void 0) errors++;
						if (data3.location === void 0) errors++;
						if (data3.rule !== void 0) {
							let data4 = data3.rule;
							if (typeof data4 === "string") {
								if (!pattern0.test(data4)) errors++;
							} else errors++;
						}
						if (data3.severity !== void 0) {
							let data5 = data3.severity;
							if (!(data5 === "error" || data5 === "warning" || data5 === "notice")) errors++;
						}
						if (data3.ignored !== void 0) {
							let data6 = data3.ignored;
							if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) errors++;
						}
						if (data3.location !== void 0) {
							let data7 = data3.location;
							if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
								if (data7.file === void 0) errors++;
								if (data7.file !== void 0) {
									if (typeof data7.file !== "string") errors++;
								}
							} else errors++;
						}
					} else errors++;
				}
			} else errors++;
		}
		if (data.destinations !== void 0) {
			let data9 = data.destinations;
			if (Array.isArray(data9)) {
				const len1 = data9.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data10 = data9[i1];
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.id === void 0) errors++;
						if (data10.status === void 0) errors++;
						if (data10.tries === void 0) errors++;
						if (data10.stages === void 0) errors++;
						if (data10.findings === void 0) errors++;
						if (data10.id !== void 0) {
							if (typeof data10.id !== "string") errors++;
						}
						if (data10.status !== void 0) {
							if (!validate22(data10.status, {
								instancePath: instancePath + "/destinations/" + i1 + "/status",
								parentData: data10,
								parentDataProperty: "status",
								rootData
							})) errors++;
						}
						if (data10.tries !== void 0) {
							let data13 = data10.tries;
							if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) errors++;
							if (typeof data13 == "number" && isFinite(data13)) {
								if (data13 < 0 || isNaN(data13)) errors++;
							}
						}
						if (data10.stages !== void 0) {
							let data14 = data10.stages;
							if (Array.isArray(data14)) {
								const len2 = data14.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let data15 = data14[i2];
									if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
										if (data15.name === void 0) errors++;
										if (data15.status === void 0) errors++;
										if (data15.name !== void 0) {
											if (typeof data15.name !== "string") errors++;
										}
										if (data15.status !== void 0) {
											if (typeof data15.status !== "string") errors++;
										}
									} else errors++;
								}
							} else errors++;
						}
						if (data10.findings !== void 0) {
							let data18 = data10.findings;
							if (Array.isArray(data18)) {
								const len3 = data18.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let data19 = data18[i3];
									if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
										if (data19.rule === void 0) errors++;
										if (data19.severity === void 0) errors++;
										if (data19.ignored === void 0) errors++;
										if (data19.rule !== void 0) {
											let data20 = data19.rule;
											if (typeof data20 === "string") {
												if (!pattern0.test(data20)) errors++;
											} else errors++;
										}
										if (data19.severity !== void 0) {
											let data21 = data19.severity;
											if (!(data21 === "error" || data21 === "warning" || data21 === "notice")) errors++;
										}
										if (data19.ignored !== void 0) {
											let data22 = data19.ignored;
											if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)) && data22 !== null) errors++;
										}
									} else errors++;
								}
							} else errors++;
						}
						if (data10.failing_since !== void 0) {
							let data23 = data10.failing_since;
							if (typeof data23 !== "string" && data23 !== null) errors++;
						}
					} else errors++;
				}
			} else errors++;
		}
	} else errors++;
	validate21.errors = vErrors;
	return errors === 0;
}
// src/report/changes/previous.ts
async function readPrevious(file) {
	const read = await readReportFile(file);
	if (read.kind === "unusable") return read.isMissing ? { kind: "missing" } : {
		kind: "unusable",
		reason: read.reason
	};
	const report = read.content;
	if (!validatePrevious(report)) return {
		kind: "unusable",
		reason: "is no report of this program"
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
	if (previous.kind === "missing") return `previous: there is no ${file} yet. The next run that is given this run's report.json tells what has changed.`;
	return `previous: ${file} is left aside, because it ${previous.reason}. This report does not tell what has changed.`;
}
function withChanges(report, previous, only) {
	const before = previous.kind === "read" ? previous.snapshot : {
		at: report.started_at,
		subjects: /* @__PURE__ */ new Map()
	};
	const { after, changes } = compare(before, report, isWhole(report, only));
	const destinations = report.destinations.map((each) => {
		const { since = null } = after.subjects.get(keyOf({
			kind: "destination",
			name: each.id
		})) ?? {};
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
export { previousWords, readPrevious, withChanges };
