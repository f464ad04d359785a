"use strict";
const require_variables = require("./variables.js");
const require_crash = require("./crash.js");
const require_findings = require("./findings.js");
const require_matching = require("./matching.js");
const require_prose = require("./prose.js");
const require_commands = require("./commands.js");
const require_main = require("./main2.js");
const require_schema = require("./schema.js");
const explainCommand = require_commands.defineCommand({
	about: "Explain a rule: what it finds, why it matters, how to fix it and how to ignore it. For an error message from Stitch or a server, show the rules that find its cause.",
	usage: ["explain [RULE | GROUP | ERROR]"],
	positionals: [
		["RULE", "The id of a rule, as reports print it in brackets."],
		["GROUP", "config, network, ssh, …: list the rules of this group. Without an argument, all rules."],
		["ERROR", "An error message, or its SQLSTATE."]
	],
	flags: {},
	examples: `destination-check explain privilege/create-on-database
destination-check explain "must be owner of relation contacts"`,
	completes: require_findings.catalogue.map(({ id }) => id),
	run: async (_, { positionals }, { environment }) => {
		const name = positionals.length === 0 ? null : positionals.join(" ").replace(/^\s*\[?|\]?\s*$/g, "");
		const examples = JSON.parse(await require_schema.packageFile("schema/rule-examples.json"));
		const knownErrors = JSON.parse(await require_schema.packageFile("schema/known-errors.json"));
		const explained = explain(name, require_main.lookOf(process.stdout, environment), examples, knownErrors);
		if (explained.kind === "text") return {
			kind: "print",
			text: explained.text
		};
		const question = explained.suggestion === null ? "" : ` Did you mean ${explained.suggestion}?`;
		return require_commands.usage(`explain: unknown rule or error "${require_matching.oneLine(name ?? "", 80)}".${question} \`destination-check explain\` lists all rules.`);
	}
});
function explain(name, look, examples, known = []) {
	const groups = ruleGroups();
	const rule = require_findings.catalogue.find(({ id }) => id === name);
	if (rule !== void 0) {
		const example = examples[rule.id] ?? null;
		const text = pageText(pageOf(rule, example, require_crash.product.repository), look);
		const more = `An example that fails, and its fix: ${require_findings.rulePage(rule.id)}`;
		return {
			kind: "text",
			text: text + (example === null ? "" : `\n${require_prose.prose(more, 0, look.width).join("\n")}\n`)
		};
	}
	const listed = name === null ? groups : groups.filter((group) => group.name === name);
	if (listed.length > 0) return {
		kind: "text",
		text: listText(listed, look)
	};
	const suggested = suggestionFor(name ?? "", groups);
	const errors = suggested !== null && /^[a-z0-9/-]+$/.test(name ?? "") ? [] : errorsFor(name ?? "", known);
	if (errors.length === 0) return {
		kind: "unknown",
		suggestion: suggested
	};
	const [only, ...others] = [...new Set(errors.flatMap(({ rules }) => rules))];
	const text = errorsText(errors, look);
	if (only === void 0) return {
		kind: "text",
		text
	};
	if (others.length > 0) return {
		kind: "text",
		text: `${text}\nThe page of a rule:\n  destination-check explain ${only}\n`
	};
	const page = explain(only, look, examples, known);
	return page.kind === "text" ? {
		kind: "text",
		text: `${text}\n${page.text}`
	} : page;
}
function suggestionFor(name, groups) {
	const ids = require_findings.catalogue.map(({ id }) => id);
	const nameOf = (id) => id.split("/")[1];
	const nearestName = require_matching.suggestion(nameOf(`/${name}`.replace(/^.*(?=\/)/, "")), ids.map(nameOf));
	return ids.find((id) => id === require_matching.suggestion(name, ids)) ?? ids.find((id) => nameOf(id) === nearestName) ?? require_matching.suggestion(name, groups.map((group) => group.name));
}
function listText(groups, { colour, width }) {
	const paint = require_prose.painter(colour);
	const rules = groups.flatMap((group) => group.rules);
	const widest = (text) => rules.reduce((most, rule) => Math.max(most, text(rule).length), 0);
	const [ids, severities] = [widest(({ id }) => id), widest(severityOf)];
	const titleColumn = ids + severities + 6;
	return `${groups.map((group) => {
		const lines = group.rules.flatMap((rule) => {
			const head = `  ${rule.id.padEnd(ids)}  ${severityOf(rule)}`;
			if (width - titleColumn < minTitleWidth) return [head, ...require_prose.prose(rule.title, 6, width)];
			const [first, rest] = require_prose.hanging(rule.title, titleColumn, width);
			return [`${head.padEnd(titleColumn)}${first}`, ...rest];
		});
		return [paint("bold", group.title), ...lines].join("\n");
	}).join("\n\n")}\n`;
}
const minTitleWidth = 30;
function pageText({ id, severity, place, sections }, { colour, width }) {
	const paint = require_prose.painter(colour);
	const blocks = sections.map(({ heading, parts }) => [paint("bold", heading), parts.map((part) => partText(part, paint, width)).join("\n\n")].join("\n"));
	return `${[[paint("bold", id), ...require_prose.prose(place === null ? severity : `${severity} · ${place}`, 0, width)].join("\n"), ...blocks].join("\n\n")}\n`;
}
function partText(part, paint, width) {
	if (part.kind === "item") return require_prose.listItem(part.text, 2, width).join("\n");
	if (part.kind !== "code") return require_prose.prose(part.text, part.kind === "quote" ? 4 : 2, width).join("\n");
	return part.text.split("\n").map((line) => line === "" ? "" : `    ${paint("green", line)}`).join("\n");
}
function pageOf(rule, example, repository) {
	const { id, title, why } = rule;
	const whatParts = example === null ? [sentence(`${title}. The message says what broke.`)] : [sentence(`${title}. For example, the check says:`), {
		kind: "quote",
		text: example.message
	}];
	const report = `Report it with the message and the version of the program: https://github.com/${repository}/issues.`;
	return {
		id,
		severity: severityOf(rule),
		place: placeOf(rule),
		sections: [
			{
				heading: "What",
				parts: whatParts
			},
			{
				heading: "Why",
				parts: [sentence(typeof why === "string" ? why : example?.why ?? "")]
			},
			{
				heading: "What to do",
				parts: example === null ? [sentence(report)] : partsOf(example)
			},
			{
				heading: "Ignoring it",
				parts: ignoreParts(id)
			}
		]
	};
}
function severityOf({ severity }) {
	if (typeof severity === "string") return {
		error: "Error",
		warning: "Warning",
		notice: "Notice"
	}[severity];
	return "Error or warning";
}
function placeOf({ at }) {
	if (typeof at === "function") return null;
	if (at.length === 0) return "points at the entry";
	const key = `points at \`${at.join(".")}\` of the entry`;
	return require_variables.urlKeys.includes(String(at[0])) && !Object.hasOwn(require_variables.defaultsIn(""), String(at[0])) ? `${key}, or at its \`url\`` : `${key}, or at the entry where that is absent`;
}
function partsOf({ fix }) {
	return fix === null ? [sentence("There is no general fix: see the message.")] : require_findings.fixParts(fix, fix.heading);
}
const mayConcernFile = [
	"config/unreadable",
	"config/yaml",
	"config/schema",
	"config/unknown-key"
];
function ignoreParts(id) {
	if (!require_findings.ignorableRules().includes(id)) return [sentence(`This rule can't be ignored: ${id.startsWith("internal/") ? "a destination that could not be checked must not look as if it had been" : "it keeps secrets safe from anyone who can change the file"}.`)];
	const entry = `    ignore:\n      - rule: ${id}\n        reason: Why this is acceptable\n        until: 2027-03-31 # optional: the last day`;
	return [
		sentence("To ignore the finding, add this to the entry. It stays in the report, but no longer affects the outcome:"),
		{
			kind: "code",
			language: "yaml",
			text: entry
		},
		...mayConcernFile.includes(id) ? [sentence("A finding about the whole file can't be ignored.")] : []
	];
}
function sentence(text) {
	return {
		kind: "prose",
		text
	};
}
const groupTitles = {
	config: "Destinations file",
	network: "Network",
	ssh: "SSH tunnel",
	tls: "TLS",
	auth: "Authentication",
	server: "Server",
	privilege: "Privileges",
	load: "Loaded tables",
	stitch: "Stitch's settings and checks",
	rehearsal: "Rehearsal",
	internal: "Internal errors"
};
function ruleGroups() {
	return Object.entries(groupTitles).map(([name, title]) => ({
		name,
		title,
		rules: require_findings.catalogue.filter(({ id }) => id.startsWith(`${name}/`))
	}));
}
function errorsFor(text, known) {
	const searched = normalized(text);
	const [code] = /\b(?=\w*\d)[0-9A-Z]{5}\b/.exec(text) ?? [];
	const lengthOf = ({ phrases }) => Math.max(...phrases.map((each) => each.length >= minPhraseLength && patternOf(each).test(searched) ? each.length : 0));
	const longest = Math.max(...known.map(lengthOf));
	if (longest > 0) return known.filter((each) => lengthOf(each) === longest);
	const isPart = ({ phrases }) => searched.length >= minPhraseLength && phrases.some((each) => normalized(each).includes(searched));
	const parts = known.filter(isPart);
	return parts.length > 0 ? parts : known.filter((each) => each.code !== "" && each.code === code);
}
const minPhraseLength = 5;
function normalized(text) {
	return text.toLowerCase().replaceAll(/[“”]/g, "\"").replaceAll(/\s+/g, " ").trim();
}
function patternOf(phrase) {
	const literal = normalized(phrase).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(literal.replaceAll("…", ".*"), "s");
}
function errorsText(errors, { colour, width }) {
	const paint = require_prose.painter(colour);
	return `${errors.map(({ message, heading, rules, advice }) => [
		...require_prose.prose(message, 0, width).map((line) => paint("bold", line)),
		...require_prose.prose(heading, 2, width),
		...advice.split("\n").flatMap((line) => line === "" ? [] : require_prose.prose(line, 2, width)),
		...rules.filter((id) => !advice.includes(id)).flatMap((id) => require_prose.prose(`${id}: ${require_findings.catalogue.find((rule) => rule.id === id).title}`, 2, width))
	]).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
exports.explainCommand = explainCommand;
