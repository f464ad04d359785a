"use strict";
const require_findings = require("./findings.js");
const require_matching = require("./matching.js");
function junitReport(report) {
	const suites = [...fileSuites(report), ...report.destinations.map((each) => suiteOf(each, report))];
	const all = suites.flatMap(({ cases }) => cases);
	const body = suites.map((suite) => suiteElement(suite, report)).join("\n");
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {
		name: report.tool.name,
		tests: String(all.length),
		failures: String(count(all, "failure")),
		errors: String(count(all, "error")),
		time: seconds(report.duration_ms)
	}, `\n${body}\n`)}\n`;
}
function fileSuites(report) {
	return [...new Set(report.findings.map(({ location }) => location.file))].map((file) => {
		return {
			id: file,
			name: file,
			file,
			ms: 0,
			cases: ruleCases(report.findings.filter(({ location }) => location.file === file), report),
			properties: {}
		};
	});
}
function suiteOf(destination, report) {
	const { id, display_name, reason, duration_ms, findings, server, status, type, identity, location } = destination;
	const notConnected = reason === null ? [] : [{
		name: "connection",
		ms: 0,
		at: location,
		outcome: {
			kind: "skipped",
			title: reason,
			words: ""
		}
	}];
	return {
		id,
		name: display_name,
		file: location.file,
		ms: duration_ms,
		cases: [
			...notConnected,
			...stageCases(destination),
			...ruleCases(findings, report)
		],
		properties: {
			status,
			type,
			identity,
			...server === null ? {} : { server: `${server.product} ${server.version}` }
		}
	};
}
function stageCases({ stages, findings, location: at }) {
	const cause = findings.find(({ severity }) => severity === "error")?.rule ?? "";
	return stages.flatMap(({ name, status, ms, detail }) => {
		if (status === "skipped") return [];
		if (status === "ok") return [{
			name,
			ms: ms ?? 0,
			at,
			outcome: {
				kind: "passed",
				words: detail
			}
		}];
		return [{
			name,
			ms: ms ?? 0,
			at,
			outcome: {
				kind: "skipped",
				title: `The connection stopped here: ${cause}.`,
				words: ""
			}
		}];
	});
}
function ruleCases(findings, report) {
	return [...new Set(findings.map(({ rule }) => rule))].map((rule) => {
		const ofRule = findings.filter((finding) => finding.rule === rule);
		return {
			name: rule,
			ms: 0,
			at: worstOf(ofRule).location,
			outcome: outcomeOf(ofRule, report)
		};
	});
}
function outcomeOf(findings, { fail_on }) {
	const worst = worstOf(findings);
	const { ignored, severity, rule } = worst;
	const words = findings.map(placedWords).join("\n\n");
	if (ignored !== null) return {
		kind: "skipped",
		title: require_findings.ignoredWords(ignored),
		words
	};
	const title = findings.length === 1 ? worst.title : `${require_findings.ruleTitle(rule)} (${findings.length} times)`;
	if (rule === require_findings.internalError.id) return {
		kind: "error",
		title,
		words
	};
	return severity === "error" || severity === "warning" && fail_on === "warning" ? {
		kind: "failure",
		title,
		words
	} : {
		kind: "passed",
		words: `${severity}: ${words}`
	};
}
function worstOf(findings) {
	return findings.find(({ severity }) => severity === "error") ?? findings[0];
}
function placedWords(finding) {
	const { file, line, column } = finding.location;
	return `${file}:${line}:${column}: ${finding.title}\n\n${require_findings.findingWords(finding)}`;
}
function suiteElement({ id, name, file, ms, cases, properties }, report) {
	const attributes = {
		name,
		id,
		file,
		tests: String(cases.length),
		failures: String(count(cases, "failure")),
		errors: String(count(cases, "error")),
		skipped: String(count(cases, "skipped")),
		time: seconds(ms),
		timestamp: report.started_at.slice(0, 19)
	};
	const propertyElements = Object.entries(properties).map(([key, value]) => element("property", {
		name: key,
		value
	}));
	const parts = [...propertyElements.length === 0 ? [] : [element("properties", {}, propertyElements.join(""))], ...cases.map((each) => caseElement(each, id))];
	return element("testsuite", attributes, parts.length === 0 ? "" : `\n${parts.join("\n")}\n`);
}
function caseElement({ name, ms, outcome, at }, id) {
	return element("testcase", {
		name,
		classname: id,
		file: at.file,
		line: String(at.line),
		time: seconds(ms)
	}, outcomeElement(outcome, name));
}
function outcomeElement(outcome, type) {
	switch (outcome.kind) {
		case "passed": return outcome.words === null ? "" : element("system-out", {}, escapeXml(outcome.words));
		case "skipped": return element("skipped", { message: outcome.title }, escapeXml(outcome.words));
		default: return element(outcome.kind, {
			message: outcome.title,
			type
		}, escapeXml(outcome.words));
	}
}
function count(cases, kind) {
	return cases.filter(({ outcome }) => outcome.kind === kind).length;
}
function seconds(ms) {
	return (ms / 1e3).toFixed(3);
}
function element(name, attributes, content = "") {
	const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(value)}"`);
	return content === "" ? `<${name}${pairs.join("")}/>` : `<${name}${pairs.join("")}>${content}</${name}>`;
}
function attributeText(text) {
	return escapeXml(text).replaceAll("\n", "&#10;");
}
function escapeXml(text) {
	return require_matching.printableLines(text).replaceAll(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`);
}
exports.junitReport = junitReport;
