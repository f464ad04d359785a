"use strict";
require("./options.js");
const require_crash = require("./crash.js");
const require_findings = require("./findings.js");
const require_config = require("./config.js");
const require_matching = require("./matching.js");
let node_crypto = require("node:crypto");
let node_zlib = require("node:zlib");
const limits = {
	results: 5e3,
	gzippedBytes: 1e7
};
function sarifReport(report) {
	const results = fingerprinted(require_findings.placedFindings(report).filter(({ finding }) => finding.rule !== require_findings.internalError.id)).toSorted((one, other) => rankOf(one) - rankOf(other)).map(resultOf);
	for (let most = Math.min(results.length, limits.results);;) {
		const text = `${JSON.stringify(log(report, results.slice(0, most), results.length - most))}\n`;
		const excess = gzippedBytes(text) / (limits.gzippedBytes * .95);
		if (excess <= 1 || most === 0) return text;
		most = Math.floor(most / excess);
	}
}
function automation({ name }) {
	return name === "destination-check" ? {} : { automationDetails: { id: `${name}/` } };
}
function gzippedBytes(text) {
	const bytes = Buffer.byteLength(text);
	return bytes < limits.gzippedBytes / 2 ? bytes : (0, node_zlib.gzipSync)(text, { level: 1 }).length;
}
function log(report, results, leftOut) {
	const ended = new Date(Date.parse(report.started_at) + report.duration_ms).toISOString();
	const omissionNote = `${leftOut} results are omitted, because GitHub shows at most ${limits.results} of a run. The other reports have them.`;
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: require_crash.product.name,
				version: report.tool.version,
				semanticVersion: report.tool.version,
				informationUri: `https://github.com/${require_crash.product.repository}`,
				rules: rules.map(descriptorOf),
				notifications: Object.entries(notificationKinds).map(([id, text]) => ({
					id,
					shortDescription: { text }
				}))
			} },
			...automation(report),
			columnKind: "utf16CodeUnits",
			originalUriBaseIds: { [root]: { description: { text: "The repository's root, or the working directory outside of a repository." } } },
			invocations: [{
				executionSuccessful: report.complete,
				startTimeUtc: report.started_at,
				endTimeUtc: ended,
				toolExecutionNotifications: [...notifications(report), ...leftOut > 0 ? [notification("results-left-out", "warning", omissionNote)] : []]
			}],
			results
		}]
	};
}
const rules = require_findings.catalogue.filter(({ id }) => id !== require_findings.internalError.id);
const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
const levels = {
	error: "error",
	warning: "warning",
	notice: "note"
};
function descriptorOf({ id, severity, title, why }) {
	const page = require_findings.rulePage(id);
	const level = levels[typeof severity === "string" ? severity : "error"];
	const reason = typeof why === "string" ? why : "The message of each finding says why.";
	const [group = ""] = id.split("/");
	return {
		id,
		name: id.replaceAll(/(?:^|[/-])([a-z])/g, (_, letter) => letter.toUpperCase()),
		shortDescription: { text: title },
		fullDescription: { text: `${title}. ${reason}` },
		help: {
			text: `${title}.\n\nWhy it matters: ${reason}\n\nThe alert has the fix. An example, and how to ignore the finding: ${page}`,
			markdown: `**${title}.**\n\n**Why it matters:** ${reason}\n\nThe alert has the fix. [An example, and how to ignore the finding](${page})`
		},
		helpUri: page,
		defaultConfiguration: { level },
		properties: {
			"problem.severity": problemSeverities[level],
			precision: "high",
			tags: ["postgresql", group]
		}
	};
}
const problemSeverities = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
function rankOf({ finding }) {
	return finding.ignored === null ? require_config.severityRank[finding.severity] : 3;
}
function fingerprinted(placed) {
	const seen = new Map();
	return placed.map(({ finding, destination }) => {
		const place = destination === null ? ["file", finding.location.file] : ["destination", destination.id];
		const same = JSON.stringify([
			finding.rule,
			...place,
			finding.key
		]);
		const count = (seen.get(same) ?? 0) + 1;
		seen.set(same, count);
		return {
			finding,
			destination,
			fingerprint: `${(0, node_crypto.createHash)("sha256").update(same).digest("hex").slice(0, 32)}:${count}`
		};
	});
}
function resultOf({ finding, destination, fingerprint }) {
	const { rule, severity, key, location, related, ignored, fix } = finding;
	const about = destination === null ? "" : `${destination.display_name}: `;
	const ignoredNote = ignored === null ? "" : `\n\n${require_findings.ignoredWords(ignored)}.`;
	const changes = fix === null ? [] : changesOf(fix);
	return {
		ruleId: rule,
		ruleIndex: ruleIndexes.get(rule),
		level: ignored === null ? levels[severity] : "note",
		message: { text: plain(`${about}${require_findings.findingWords(finding)}${ignoredNote}`) },
		locations: [{
			physicalLocation: physicalLocation(location),
			...destination === null ? {} : { logicalLocations: [logicalLocation(destination.id, key)] }
		}],
		...related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) },
		partialFingerprints: { "destinationKey/v1": fingerprint },
		...ignored === null ? {} : { suppressions: [{
			kind: "inSource",
			status: "accepted",
			justification: require_matching.printable(ignored.reason)
		}] },
		...changes.length === 0 ? {} : { fixes: [{ artifactChanges: changes }] }
	};
}
function plain(text) {
	return require_matching.printableLines(text).replaceAll("](", "] (");
}
function relatedLocation({ message, location }, index) {
	return {
		id: index + 1,
		message: { text: plain(message) },
		physicalLocation: physicalLocation(location)
	};
}
function logicalLocation(id, key) {
	const name = require_matching.printable(id);
	return {
		name,
		fullyQualifiedName: key ? `${name}.${require_matching.printable(key)}` : name,
		kind: "object"
	};
}
function physicalLocation({ file, line, column, end_line, end_column }) {
	const region = {
		startLine: line,
		startColumn: column,
		endLine: end_line,
		endColumn: end_column
	};
	return {
		artifactLocation: artifactLocation(file),
		region
	};
}
const root = "%SRCROOT%";
function artifactLocation(file) {
	const uri = require_findings.uriPath(file);
	if (file.startsWith("/")) return { uri: `file://${uri}` };
	if (/^[A-Za-z]:\//.test(file)) return { uri: `file:///${uri.replace("%3A", ":")}` };
	return {
		uri,
		uriBaseId: root
	};
}
function changesOf({ safe, replaces, text }) {
	if (!safe || replaces === null) return [];
	const { file, start_line: startLine, end_line: endLine } = replaces;
	const isInsertion = endLine < startLine;
	const deletedRegion = isInsertion ? {
		startLine,
		startColumn: 1,
		endLine: startLine,
		endColumn: 1
	} : {
		startLine,
		startColumn: 1,
		endLine
	};
	const insertedContent = { text: isInsertion ? `${text}\n` : text };
	return [{
		artifactLocation: artifactLocation(file),
		replacements: [{
			deletedRegion,
			insertedContent
		}]
	}];
}
const notificationKinds = {
	"not-checked": "A destination was not checked",
	"internal-error": require_findings.internalError.title,
	"results-left-out": "There are more results than GitHub shows"
};
function notifications(report) {
	const bugs = require_findings.placedFindings(report).filter(({ finding }) => finding.rule === require_findings.internalError.id).map(({ finding, destination }) => notification("internal-error", "error", `${destination?.display_name ?? "The run"}: ${finding.message}`));
	const level = report.complete ? "note" : "warning";
	const skipped = require_findings.reasonGroups(report.destinations).map(({ reason, ids }) => notification("not-checked", level, `${require_findings.idList(ids)}: ${reason}`));
	return [...bugs, ...skipped];
}
function notification(kind, level, text) {
	return {
		descriptor: { id: kind },
		level,
		message: { text: plain(text) }
	};
}
exports.sarifReport = sarifReport;
