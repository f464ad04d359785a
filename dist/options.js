import { i as product } from "./crash.js";
import { B as shortened, C as variableName, I as character, L as oneLine, R as printable, V as spoken, _ as readCertificate, c as readAllowedHosts, d as bareHost, f as hostFault, h as isPem, l as readAllowedVariables, m as certificatePath, p as isMetadataName, s as judgeHost, u as addressKind, v as belongsToRunner, w as variableNameFrom, x as referenceMistake, y as literalText } from "./private-key.js";
import { a as secretStart } from "./plain-key.js";
import { a as suggestion, n as hostAndPort, r as list, t as capital } from "./phrases.js";
import { C as lastStep, D as sharedFileKeys, E as secretNames, O as topKeys, S as keyNames, T as publicPaths, _ as apiName, a as locate, b as entryKeys, c as startOfLine, d as isObject, f as nodeAt, h as toPlain, i as lineOf, l as textIn, m as readDocument, n as fileStart, o as locationOf, p as originOf, r as keyPlace, t as endOfLine, u as toSource, v as decidesConnection, w as pathsWithFormat, x as entryPaths } from "./source.js";
import { isIP } from "node:net";
import path from "node:path";
import { inspect, styleText } from "node:util";
import { closeSync, constants, fstatSync, openSync, readSync, readlinkSync, realpathSync, statSync } from "node:fs";
// src/report/finding-text.ts
/** What is wrong, why it matters and what to do, a paragraph each. */
function findingWords({ message, why, fix }) {
	const remedy = fix === null ? [] : [`To fix it: ${remedyWords(fix)}`];
	return [
		message,
		`Why it matters: ${why}`,
		...remedy
	].join("\n\n");
}
/** The fix behind its introduction, and what to know beside it. */
function remedyWords(fix) {
	const heading = fixHeading(fix);
	const note = fix.note === null ? "" : `\n${fix.note}`;
	return heading === "" ? `${fix.text}${note}` : `${heading}:\n${fix.text}${note}`;
}
/** "Ignored until 2027-03-31: Upgrade is planned for March" */
function ignoredWords({ reason, until }) {
	return `Ignored${until === null ? "" : ` until ${until}`}: ${reason}`;
}
/**
* "Run in the database analytics, as warehouse_owner or a superuser" or "In destinations.yml, below `warehouse:`, change
* line 9 to"; empty for plain advice.
*/
function fixHeading(fix) {
	if (fix.kind === "sql") return sqlHeading(fix);
	if (fix.kind === "shell") return "Run";
	if (fix.kind === "text") return "";
	const { replaces, below } = fix;
	if (replaces === null) return "Write in the entry";
	const { start_line: start, end_line: end } = replaces;
	const file = spoken(replaces.file);
	const place = below.length === 0 ? `In ${file}` : `In ${file}, below ${keyWords(below)}`;
	if (end < start) return `${place}, add above line ${start}`;
	return start === end ? `${place}, change line ${start} to` : `${place}, change lines ${start} to ${end} to`;
}
function sqlHeading({ run_as, database }) {
	const who = run_as === "a superuser" || run_as === null ? "as a superuser" : `as ${spoken(run_as)} or a superuser`;
	return database === null ? `Run ${who}` : `Run in the database ${spoken(database)}, ${who}`;
}
/** The innermost key, and the entry's own: "`ssl:` of `warehouse:`". */
function keyWords(keys) {
	const [outermost = "", innermost = ""] = [keys[0] ?? "", keys.at(-1) ?? ""].map(spoken);
	return keys.length === 1 ? `\`${outermost}:\`` : `\`${innermost}:\` of \`${outermost}:\``;
}
function rulePage(rule) {
	return `https://github.com/${product.repository}/blob/main/docs/rules/${rule}.md`;
}
// src/report/groups.ts
/** All findings of a report: those of the files, then those of each destination. */
function placedFindings({ findings, destinations }) {
	return [...findings.map((finding) => ({
		finding,
		destination: null
	})), ...destinations.flatMap((destination) => destination.findings.map((finding) => ({
		finding,
		destination
	})))];
}
/** Parts the notices that several destinations share, which become one line each, from everything else. */
function gatherNotices(placed) {
	const byRule = /* @__PURE__ */ new Map();
	for (const { finding, destination } of placed.filter(isNotice)) {
		const group = byRule.get(finding.rule) ?? {
			finding,
			ids: []
		};
		group.ids.push(destination.id);
		byRule.set(finding.rule, group);
	}
	const isShared = (each) => isNotice(each) && byRule.get(each.finding.rule).ids.length > 1;
	return {
		single: placed.filter((each) => !isShared(each)),
		shared: [...byRule.values()].filter(({ ids }) => ids.length > 1)
	};
}
/** Why destinations were skipped, each reason once, in the order of the file. */
function reasonGroups(destinations) {
	const groups = /* @__PURE__ */ new Map();
	for (const { reason, id } of destinations) if (reason !== null) groups.set(reason, [...groups.get(reason) ?? [], id]);
	return [...groups].map(([reason, ids]) => ({
		reason,
		ids
	}));
}
/** The same for a form with a headline: nothing where the headline gives the reason for all of them, or under `validate`. */
function skipGroups({ destinations, mode, outcome }) {
	const groups = mode === "validate" ? [] : reasonGroups(destinations);
	return outcome !== "failed" && groups.length === 1 && destinations.every(({ reason }) => reason !== null) ? [] : groups;
}
const mostIds = 20;
/** "warehouse, orders and 7 more" */
function idList(ids) {
	if (ids.length <= mostIds) return ids.join(", ");
	return `${ids.slice(0, mostIds).join(", ")} and ${ids.length - mostIds} more`;
}
/** What a destination turned out to be, or how far it came: "PostgreSQL 18.4", "stopped at login, after 3 tries". */
function serverWords({ server, reason, stages, status, tries }, mode) {
	if (mode === "validate") return "";
	const after = tries > 1 ? `, after ${tries} tries` : "";
	if (server !== null) return `${server.product}\u00a0${oneLine(server.version, 40)}${after}`;
	const failed = stages.find((stage) => stage.status === "failed");
	if (failed !== void 0) return `stopped at ${failed.name}${after}`;
	if (reason !== null) return "not checked";
	return status === "failed" ? "not connected" : "";
}
function isNotice({ finding, destination }) {
	return destination !== null && finding.severity === "notice" && finding.ignored === null;
}
/** What `changed-only` adds: which destinations are deleted, or why everything was checked. */
function baseWords({ base }) {
	if (base === null) return null;
	if (base.unreadable !== null) return `All destinations were checked, changed or not: ${base.unreadable}`;
	return base.deleted.length === 0 ? null : `Deleted from the base branch: ${idList(base.deleted)}.`;
}
/** A sentence for each unknown id, with the available ones in the order of the files, and the one that was meant. */
function unknownIdWords({ unknown, known }, name) {
	const available = known.length === 0 ? "The files have no destinations." : `Available: ${idList(known.map((id) => oneLine(id, 60)))}.`;
	return unknown.map((id) => {
		const near = suggestion(id, known);
		return `${name}: unknown destination "${id}".${near === null ? "" : ` Did you mean ${oneLine(near, 60)}?`} ${available}`;
	});
}
// src/report/verdict.ts
/**
* 0: nothing at or above `fail_on` that counts. 1: findings. 2: the program could not do its work: no file could be
* read, the deadline or an interruption left destinations unchecked, or it has a bug.
*/
function exitStatus(report) {
	const counting = placedFindings(report).map(({ finding }) => finding).filter(({ ignored }) => ignored === null);
	if (!report.complete || counting.some(({ rule }) => rule === "internal/error")) return 2;
	if (report.fail_on === "never") return 0;
	const fails = report.fail_on === "error" ? ["error"] : ["error", "warning"];
	return counting.some(({ severity }) => fails.includes(severity)) ? 1 : 0;
}
/**
* The worst of all. Skipped destinations count only where there are no others; one that the run did not reach counts as
* failed.
*/
function outcomeOf(findings, destinations, notReached) {
	if (notReached > 0) return "failed";
	const has = (status) => destinations.some((destination) => destination.status === status);
	if (has("failed") || findings.some(({ severity }) => severity === "error")) return "failed";
	if (has("warned")) return "warned";
	return has("passed") ? "passed" : "skipped";
}
/** "Success! All 8 destinations passed." or what is wrong, the worst first. */
function headline(report) {
	const { summary, findings, mode, fail_on, not_reached, missing_shards, why_not_dialled } = report;
	const { total, failed, warned } = summary;
	const fileErrors = findings.filter(({ severity }) => severity === "error").length;
	if (failed > 0 || fileErrors > 0 || not_reached > 0 || missing_shards.length > 0) return [
		...missing_shards.length === 0 ? [] : [missingShards(report)],
		failures(report, fileErrors),
		...why_not_dialled === null || mode === "validate" ? [] : [why_not_dialled]
	].filter((sentence) => sentence !== "").join(" ");
	if (total === 0) return "No destinations to check.";
	const skipped = report.destinations.filter(({ reason }) => reason !== null);
	const ignoring = report.destinations.filter((each) => each.reason === null && ignoresError(each)).length;
	if (mode === "validate") return validated(report);
	if (skipped.length === total) return `Nothing was checked. ${skipped[0]?.reason ?? ""}`;
	if (warned > 0 && fail_on === "warning") return `${warned} of ${destinationCount(total)} ${warned === 1 ? "has" : "have"} warnings, and \`fail-on\` is \`warning\`.`;
	const warnings = report.destinations.filter((each) => each.reason === null && each.status === "warned" && !ignoresError(each)).length;
	const checked = total - skipped.length;
	const unchecked = skipped.length > 0 ? `, ${skipped.length} not checked` : "";
	const withWarnings = `${warnings} with ${warnings === 1 ? "a warning" : "warnings"}`;
	if (ignoring > 0) return `No destination failed: ${ignoring} with ignored errors${warnings > 0 ? `, ${withWarnings}` : ""}${unchecked}.`;
	if (warnings === checked) return `Success! ${destinationCount(checked)} passed with warnings${unchecked}.`;
	return `Success! ${checked === total && total > 1 ? "All " : ""}${destinationCount(checked)} passed${warnings > 0 ? `, ${withWarnings}` : ""}${unchecked}.`;
}
/** "8 destinations: 5 passed, 1 warned, 2 failed", without what there is none of; empty where there is none at all. */
function counts({ summary }) {
	const { total, passed, warned, failed, skipped } = summary;
	if (total === 0) return "";
	const parts = Object.entries({
		passed,
		warned,
		failed,
		skipped
	}).filter(([, count]) => count > 0);
	return `${destinationCount(total)}: ${parts.map(([status, count]) => `${count} ${status}`).join(", ")}`;
}
/** Whether the entry ignores one of its errors. */
function ignoresError({ findings }) {
	return findings.some(({ severity, ignored }) => severity === "error" && ignored !== null);
}
function validated({ destinations, summary }) {
	return destinations.some(ignoresError) ? "No errors other than ignored ones. No connections were made." : `${summary.total === 1 ? "1 destination is" : `All ${summary.total} destinations are`} valid. No connections were made.`;
}
function missingShards({ missing_shards }) {
	return missing_shards.length === 1 ? `Shard ${missing_shards[0]} did not report.` : `Shards ${list(missing_shards.map(String))} did not report.`;
}
function failures({ summary, not_reached: notReached }, fileErrors) {
	const { failed, total } = summary;
	const failedOnes = failed > 0 ? `${failed} of ${destinationCount(total)} failed` : null;
	const early = notReached === 1 ? "was not reached" : "were not reached";
	const parts = [
		failedOnes,
		notReached === 0 ? null : `${notReached}${failedOnes === null ? ` of ${destinationCount(total)}` : ""} ${early} before the run ended`,
		fileErrors === 0 ? null : fileErrors === 1 ? "a destinations file has 1 error" : `the destinations files have ${fileErrors} errors`
	].filter((part) => part !== null);
	const last = parts.at(-1) ?? "";
	const sentence = parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")}, and ${last}`;
	return `${capital(sentence)}.`;
}
function destinationCount(count) {
	return count === 1 ? "1 destination" : `${count} destinations`;
}
// src/config/destination.ts
const destinationTypes = [
	"postgresql",
	"heroku",
	"amazon-rds",
	"amazon-aurora",
	"google-cloudsql"
];
// src/config/schema/suggestions.ts
/** What the unknown `key` of `mapping` was meant to be. `path` leads to the mapping, and `allowed` are its keys. */
function suggestedKey(path, key, allowed, mapping) {
	const absent = allowed.filter((each) => !Object.hasOwn(mapping, each));
	if (path.length === 2 && sharedFileKeys.includes(key)) return { kind: "top" };
	const mode = /^(ssl_?)?mode$/i.test(key) ? suggestedMode(path, mapping[key], absent, mapping) : void 0;
	if (mode !== void 0) return mode;
	const synonym = synonymOf(key);
	const [first = "", inside] = synonym?.split(".") ?? [];
	if (synonym !== null && absent.includes(first)) return {
		kind: inside === void 0 ? "key" : "inside",
		key: synonym
	};
	const near = suggestion(key, absent);
	return near === null ? null : {
		kind: "key",
		key: near
	};
}
/** libpq's sslmode, beside `ssl` or inside of it; undefined where its value is not known. */
function suggestedMode(path, value, absent, mapping) {
	if (typeof value !== "string") return void 0;
	const ssl = suggestedValue("ssl", value);
	if (path.length === 2) return ssl !== null && absent.includes("ssl") ? {
		kind: "pair",
		key: "ssl",
		value: ssl
	} : void 0;
	if (path.at(-1) !== "ssl") return void 0;
	if (Object.keys(mapping).length === 1 && ssl !== null) return {
		kind: "whole",
		value: ssl
	};
	const verify = [
		"none",
		"ca",
		"full"
	].includes(value) ? value : suggestedValue("verify", value);
	return verify !== null && absent.includes("verify") ? {
		kind: "pair",
		key: "verify",
		value: verify
	} : null;
}
/** Our keys by the names that libpq, Stitch's API and other tools have. A dot: in a mapping of its own. */
const synonyms = {
	...Object.fromEntries(entryPaths.flatMap((path) => {
		const name = apiName(path);
		return name === null || name === path ? [] : [[name, path]];
	})),
	user: "username",
	hostname: "host",
	dbname: "database",
	pass: "password",
	passwd: "password",
	pwd: "password",
	uri: "url",
	dsn: "url",
	connection_string: "url",
	database_url: "url",
	sslmode: "ssl.verify",
	encryption_type: "ssh.host",
	ca: "certificate",
	mode: "verify",
	username: "user",
	key: "private_key",
	private_key_path: "private_key",
	private_key_file: "private_key",
	key_file: "private_key",
	identity_file: "private_key",
	known_hosts: "host_key"
};
/** Our key for a name that other programs have. */
function synonymOf(key) {
	return Object.hasOwn(synonyms, key) ? synonyms[key] : null;
}
const valueWords = {
	ssl: {
		true: "true",
		yes: "true",
		on: "true",
		require: "true",
		required: "true",
		prefer: "true",
		allow: "true",
		false: "false",
		no: "false",
		off: "false",
		disable: "false",
		disabled: "false",
		none: "false",
		"verify-ca": "{ verify: ca }",
		"verify-full": "{ verify: full }"
	},
	verify: {
		"verify-full": "full",
		"verify-ca": "ca",
		require: "none",
		required: "none",
		prefer: "none",
		allow: "none"
	},
	type: {
		rds: "amazon-rds",
		aurora: "amazon-aurora",
		cloudsql: "google-cloudsql"
	}
};
/** The YAML that a text was meant to be as the value of a key. */
function suggestedValue(key, value) {
	const word = value.toLowerCase().trim();
	if (key === "version" && /^v?1(\.0)?$/.test(word)) return "1";
	const words = Object.hasOwn(valueWords, key) ? valueWords[key] : void 0;
	return words !== void 0 && Object.hasOwn(words, word) ? words[word] : null;
}
// src/config/schema/hard-coded-secrets.ts
/**
* A problem for each hard-coded secret, once for each place of the text, overridden or not. `pathInEntry` gives the path
* that a misplaced key should have.
*/
function secretProblems(root, pathInEntry) {
	return scan(root).secrets.map(({ path, written, key, value }) => {
		const at = {
			kind: "value",
			path
		};
		const mistake = value.kind === "scalar" ? referenceMistake(written, key, value.value) : null;
		const variable = mistake?.kind === "variable" ? mistake.name : variableFor(pathInEntry(path), key);
		return {
			path,
			problem: mistake === null ? {
				rule: "config/literal-secret",
				at,
				key,
				variable
			} : {
				rule: "config/schema",
				at,
				reason: {
					kind: "reference",
					written: mistake.kind,
					variable
				}
			}
		};
	});
}
/** The ranges, in order, that must not be shown: secrets, and whatever may be one below a key that begins with `x-`. */
function hiddenRanges(root) {
	return scan(root).hidden;
}
/** A name for the variable of a secret: WAREHOUSE_PASSWORD for warehouse's password, BASE_PASSWORD for x-base's. */
function variableFor(path, key) {
	const [first = "", ...rest] = path.filter((step) => typeof step === "string" && step !== "<<");
	const words = first === "destinations" ? rest : [first.replace(/^x-/, ""), ...rest];
	const last = words.at(-1);
	const named = [...last !== void 0 && secretNameOf(last) === key ? words.slice(0, -1) : words, key].join("_");
	const name = variableNameFrom(named.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase());
	return belongsToRunner(name) ? `STITCH_${name}` : name;
}
/** Whether the value of a key of this name is always `${NAME}`, and is never shown. */
function isSecretKey(key) {
	return secretNames.includes(key);
}
/** The secret key that a name stands for, or that it misspells: a misspelt key's value is a secret too. */
function secretNameOf(key) {
	const last = lastStep(synonymOf(key) ?? key);
	return isSecretKey(last) ? last : suggestion(key, secretNames);
}
const scans = /* @__PURE__ */ new WeakMap();
function scan(root) {
	const known = scans.get(root);
	if (known !== void 0) return known;
	const search = {
		secrets: /* @__PURE__ */ new Map(),
		hidden: /* @__PURE__ */ new Set(),
		inEntries: /* @__PURE__ */ new Set(),
		inAnchors: /* @__PURE__ */ new Set()
	};
	walk(root, [], false, search);
	const hidden = merged([...search.hidden].map(({ range }) => range));
	const result = {
		secrets: [...search.secrets.values()],
		hidden
	};
	scans.set(root, result);
	return result;
}
/** In order, without one inside another. */
function merged(ranges) {
	const result = [];
	for (const range of ranges.sort((one, other) => one.start - other.start)) {
		const last = result.at(-1);
		if (last === void 0 || range.start >= last.end) result.push({ ...range });
		else last.end = Math.max(last.end, range.end);
	}
	return result;
}
/** `isAnchor`: below a key that begins with `x-`. What an entry includes from there is walked again. */
function walk(node, path, isAnchor, search) {
	const walked = isAnchor ? search.inAnchors : search.inEntries;
	if (walked.has(node)) return;
	if (node.kind === "scalar") {
		if (looksSecret(node.value)) search.hidden.add(node);
		return;
	}
	walked.add(node);
	if (node.kind === "sequence") {
		for (const [index, item] of node.items.entries()) walk(item, item.origin ?? [...path, index], isAnchor, search);
		return;
	}
	for (const [key, entry] of node.entries) walkKey(key, entry, path, isAnchor || path.length === 0 && key.startsWith("x-"), search);
	for (const { value } of node.merges) walk(value, value.origin ?? [...path, "<<"], isAnchor, search);
}
function walkKey(written, { value, origin }, above, isAnchor, search) {
	const path = value.origin ?? origin ?? [...above, written];
	const key = secretNameOf(written);
	if (key === null || !isHardCoded(written, value, above)) {
		if (key !== null && value.kind !== "scalar" && !isEntry(value)) search.hidden.add(value);
		walk(value, path, isAnchor, search);
		return;
	}
	search.hidden.add(value);
	if (isAnchor && !isCertainlySecret(written, value)) return;
	if (!search.secrets.has(value)) search.secrets.set(value, {
		path,
		written,
		key,
		value
	});
}
/** A mapping at the place of an entry, or below a misspelt name, is not a secret, whatever its key. */
function isHardCoded(key, value, above) {
	if (value.kind === "scalar") return variableName(value.value) === null && value.value !== null && value.value !== "";
	return isSecretKey(key) && (above.length > 1 || value.kind === "sequence");
}
/** The id of an entry may be the name of a secret key. */
function isEntry(value) {
	return value.kind === "mapping" && entryMarks.some((key) => value.entries.has(key));
}
/** Every entry has one of these, and no other mapping has. */
const entryMarks = topKeys.filter((key) => key === "url" || publicPaths.some((path) => path === key));
/** Below `x-` a `url` or a `key` may be anything; what an entry includes is judged there. */
function isCertainlySecret(key, value) {
	if (key !== "url") return isSecretKey(key);
	return value.kind === "scalar" && /^postgres(ql)?:\/\//i.test(String(value.value));
}
/** A password in a URL, or a private key, under whatever key. */
function looksSecret(value) {
	return typeof value === "string" && /:[^:/@\s]+@|-----BEGIN [A-Z ]*PRIVATE KEY/.test(value);
}
// src/config/entry-problems.ts
/**
* Splits the problems of each entry into its own and those of text elsewhere, which the entry shares by an anchor.
* Hard-coded secrets are reported once for the whole document: an entry only has to know that it includes one.
*/
function splitByOrigin(root, found) {
	const known = new Map([...found].map(([id, problems]) => [id, new Set(problems.map(keyOf$1))]));
	const isOfOwner = ({ problem, owner }) => owner === null || problem.rule === "config/literal-secret" || known.get(owner)?.has(keyOf$1(problem));
	return new Map([...found].map(([id, problems]) => {
		const shared = problems.map((problem) => sharedFrom(root, id, problem)).map((share) => share !== null && isOfOwner(share) ? share : null);
		return [id, {
			own: withoutHardCodedSecrets(problems.filter((_, index) => shared[index] === null)),
			shared: shared.filter((share) => share !== null)
		}];
	}));
}
/** Without the hard-coded secrets, which are reported once for the document. */
function withoutHardCodedSecrets(problems) {
	return problems.filter(({ rule }) => rule !== "config/literal-secret");
}
/** Problems with the same place and content, once. */
function distinctProblems(problems) {
	return [...new Map(problems.map((problem) => [keyOf$1(problem), problem])).values()];
}
/** The id of the entry that a path leads into, or null. */
function entryOf(path) {
	return path[0] === "destinations" && path.length > 1 ? String(path[1]) : null;
}
/** These are about an entry as a whole. */
const reasonsOfEntry = /* @__PURE__ */ new Set([
	"beside-url",
	"id",
	"id-taken",
	"misplaced-keys",
	"too-large",
	"more",
	"not-read"
]);
function sharedFrom(root, id, problem) {
	const { at } = problem;
	const kind = problem.rule === "config/schema" ? problem.reason.kind : "";
	if (at.kind === "range" || reasonsOfEntry.has(kind)) return null;
	const origin = originOf(root, at.path, at.kind === "value" || kind === "missing" ? "value" : "key");
	const owner = entryOf(origin);
	return owner === id ? null : {
		problem: moved(problem, origin),
		owner
	};
}
/** The same problem at another path, after which its variables are named. */
function moved(problem, origin) {
	const at = {
		...problem.at,
		path: origin
	};
	if (problem.rule !== "config/schema" || problem.reason.kind !== "missing") return {
		...problem,
		at
	};
	const keys = problem.reason.keys.map(({ key, variable }) => ({
		key,
		variable: variable === null ? null : variableFor([...origin, key], key)
	}));
	return {
		...problem,
		at,
		reason: {
			...problem.reason,
			keys
		}
	};
}
function keyOf$1(problem) {
	return JSON.stringify(problem);
}
/** The valid part of an entry's value. The paths of the problems begin at the root of the document. */
function validPart(value, problems) {
	const invalidKeys = /* @__PURE__ */ new Set();
	if (!isObject(value)) return {
		definition: null,
		invalidKeys
	};
	if (problems.length === 0) return {
		definition: value,
		invalidKeys
	};
	const copy = structuredClone({ ...value });
	const removed = [];
	for (const problem of problems) {
		const { at, rule } = problem;
		const keys = at.kind === "range" ? [] : at.path.slice(2);
		invalidKeys.add(String(keys[0] ?? ""));
		if (rule === "config/unknown-key" && keys.length === 1) invalidKeys.add(suggestedTopKey(problem.suggestion));
		if (keys[0] === "ignore" && keys.length > 1) removed.push(keys.slice(0, 2));
		else if (at.kind === "value" || rule === "config/unknown-key" || isBesideUrl(problem)) removed.push(keys);
	}
	const isItem = (keys) => typeof keys.at(-1) === "number";
	const items = [...new Map(removed.filter(isItem).map((keys) => [JSON.stringify(keys), keys])).values()].sort((one, other) => Number(other.at(-1)) - Number(one.at(-1)));
	for (const keys of [...removed.filter((each) => !isItem(each)), ...items]) removeAt(copy, keys);
	return {
		definition: copy,
		invalidKeys
	};
}
/** The schema has not looked at its value, which may be of any type. */
function isBesideUrl(problem) {
	return problem.rule === "config/schema" && problem.reason.kind === "beside-url";
}
function suggestedTopKey(suggestion) {
	return suggestion !== null && "key" in suggestion ? suggestion.key.split(".")[0] : "";
}
function removeAt(value, keys) {
	const parent = keys.slice(0, -1).reduce((at, key) => at?.[key], value);
	const last = keys.at(-1);
	if (last === void 0 || typeof parent !== "object" || parent === null) return;
	if (Array.isArray(parent)) parent.splice(Number(last), 1);
	else delete parent[last];
}
/** Keys of an entry at the level of the ids, which lack their indentation; one problem for all of them. */
function misplacedKeys(root) {
	const destinations = root.kind === "mapping" ? root.entries.get("destinations")?.value : void 0;
	if (destinations?.kind !== "mapping") return null;
	const own = [...destinations.entries].filter(([, { origin }]) => origin === null);
	const isKey = (key) => topKeys.includes(key);
	const isCertain = ([key, { value }]) => isKey(key) && value.kind !== "mapping" && !isEmpty(value);
	if (!own.some(isCertain)) return null;
	const start = own.findIndex(([key]) => isKey(key));
	const run = own.slice(start);
	const stop = run.findIndex(([key]) => !isKey(key));
	const together = (stop === -1 ? run : run.slice(0, stop)).map(([key]) => key);
	const before = own[start - 1];
	const owner = before !== void 0 && isEmpty(before[1].value) ? before[0] : null;
	const pathTo = (key) => ["destinations", key];
	const first = pathTo(together[0]);
	const problem = {
		rule: "config/schema",
		at: {
			kind: "key",
			path: owner === null ? first : pathTo(owner)
		},
		reason: {
			kind: "misplaced-keys",
			id: owner,
			keys: together,
			first
		}
	};
	return {
		keys: new Set(own.map(([key]) => key).filter(isKey)),
		owner,
		problem
	};
}
function isEmpty(value) {
	return value.kind === "scalar" && value.value === null;
}
// src/config/files.ts
/** Bounds in bytes. A certificate bundle of a provider takes some 170 kB for all its regions, one CA 2 kB. */
const fileLimits = {
	destinations: 16777216,
	certificate: 65536
};
/**
* The files that the patterns name, each once, in the order of the patterns and by name within one. A pattern that
* matches nothing is in `unmatched`, and one that would take for ever in `tooWild`; a plain path is always found here,
* and read or not later.
*/
async function findFiles(patterns, folder) {
	const files = /* @__PURE__ */ new Map();
	const unmatched = [];
	const tooWild = [];
	for (const pattern of patterns) {
		if (isGlob(pattern) && isTooWild(pattern)) {
			tooWild.push(pattern);
			continue;
		}
		const matches = isGlob(pattern) ? await matchingFiles(pattern, folder) : [pattern];
		if (matches.length === 0) unmatched.push(pattern);
		for (const match of matches) {
			const absolute = path.resolve(folder, match);
			files.set(absolute, {
				file: displayPath(match, absolute, folder),
				absolute
			});
		}
	}
	return {
		files: [...files.values()],
		unmatched,
		tooWild
	};
}
/**
* Reads a regular file as UTF-8 text, at most `limit` bytes of it, if it lies inside `workspace` once links are
* followed. Never throws for what is on the disk, and never waits for it. It is read on this thread: the threads that read
* files take longer to start than a few small ones to be read.
*/
async function readText(absolute, workspace, limit) {
	let file = null;
	try {
		const folder = realpathSync.native(workspace);
		if (!isInside(absolute, workspace) && !isInside(absolute, folder)) return outside;
		const real = realpathSync.native(absolute);
		if (!isInside(real, folder)) return outside;
		file = openSync(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
		if (!liesInside(file, real, folder)) return outside;
		const opened = fstatSync(file);
		if (opened.isDirectory()) return unreadable$1({ kind: "directory" });
		if (!opened.isFile()) return unreadable$1({ kind: "not-a-file" });
		if (opened.size > limit) return unreadable$1({
			kind: "too-large",
			limit
		});
		const bytes = readAtMost(file, limit + 1);
		return bytes.length > limit ? unreadable$1({
			kind: "too-large",
			limit
		}) : decode$1(bytes);
	} catch (error) {
		return unreadable$1(systemReason(error));
	} finally {
		if (file !== null) closeSync(file);
	}
}
/** The same, which reads each file once: what was judged is what is used, whatever happens to the file meanwhile. */
function readingOnce() {
	const known = /* @__PURE__ */ new Map();
	return (absolute, workspace, limit) => {
		const key = JSON.stringify([
			absolute,
			workspace,
			limit
		]);
		const read = known.get(key) ?? readText(absolute, workspace, limit);
		known.set(key, read);
		return read;
	};
}
/** Whether nothing lies at a path, links followed. */
async function isMissing(absolute) {
	try {
		statSync(absolute);
		return false;
	} catch (error) {
		return systemReason(error).kind === "missing";
	}
}
function isInside(candidate, folder, paths = path) {
	const relative = paths.relative(folder, candidate);
	return relative !== ".." && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
}
/**
* How a path is shown: from `folder` where it lies inside, else as it was named; on Windows with forward slashes, too.
*
* @internal Exported for the tests alone, which ask for Windows' paths on any machine.
*/
function displayPath(named, absolute, folder, paths = path) {
	const shown = isInside(absolute, folder, paths) ? paths.relative(folder, absolute) : paths.normalize(named);
	return shown === "" ? "." : shown.split(paths.sep).join("/");
}
const outside = unreadable$1({ kind: "outside-workspace" });
/** Asks the system where the open file itself lies; where it does not tell, whether its path still leads to it. */
function liesInside(file, real, folder) {
	const told = linkOf(`/proc/self/fd/${file}`);
	if (told !== null) return isInside(told, folder);
	const again = realpathSync.native(real);
	const [now, opened] = [statSync(again), fstatSync(file)];
	return isInside(again, folder) && now.ino === opened.ino && now.dev === opened.dev;
}
function linkOf(file) {
	try {
		return readlinkSync(file);
	} catch {
		return null;
	}
}
/** To the end of the file, however long it was when it was opened, or as many bytes as asked for. */
function readAtMost(file, most) {
	const parts = [];
	let length = 0;
	while (length < most) {
		const part = Buffer.alloc(Math.min(most - length, 65536));
		const bytesRead = readSync(file, part, 0, part.length, length);
		if (bytesRead === 0) break;
		parts.push(part.subarray(0, bytesRead));
		length += bytesRead;
	}
	return Buffer.concat(parts);
}
function decode$1(bytes) {
	try {
		return {
			kind: "read",
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes)
		};
	} catch {
		return unreadable$1({ kind: "not-utf8" });
	}
}
function unreadable$1(reason) {
	return {
		kind: "unreadable",
		reason
	};
}
function systemReason(error) {
	const code = String(error.code ?? "unknown");
	if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
	if (code === "EISDIR") return { kind: "directory" };
	if (code === "ENXIO" || code === "ENODEV") return { kind: "not-a-file" };
	return {
		kind: "system",
		code
	};
}
function isGlob(pattern) {
	return /[*?[{]/.test(pattern);
}
/**
* A pattern becomes a regular expression: each further star in a name, or ** in a path, multiplies the ways in which a
* name can fail to match. Parentheses would be repeated groups.
*/
function isTooWild(pattern) {
	const stars = (part) => part.split(/\*+/).length - 1;
	return pattern.length > 1e3 || /[()]/.test(pattern) || pattern.split("**").length > 4 || pattern.split(/[\\/]/).some((part) => stars(part) > 3);
}
/** The files that a pattern matches, by name, from `folder` or, where the pattern is absolute, by their whole paths. */
async function matchingFiles(pattern, folder) {
	return (await globbed(withSlashes(pattern), folder, { onlyFiles: true })).sort();
}
/** A pattern from Windows means the same everywhere: a backslash parts folders, and takes no sign's meaning away. */
function withSlashes(pattern) {
	return pattern.replaceAll("\\", "/");
}
/** What a pattern matches from `cwd`, in no order. */
async function globbed(pattern, cwd, only) {
	const { glob } = await import("./dist.js");
	return glob(pattern, {
		cwd,
		dot: true,
		expandDirectories: false,
		followSymbolicLinks: false,
		ignore: ["**/node_modules/**", "**/.git/**"],
		...only
	});
}
// src/config/values/host-key.ts
/** With the key's length, comment and type around it, as `ssh-keygen -lf` prints it, or alone. */
const fingerprint = /^(?:[0-9]+\s+)?SHA256:(?<sha256>[A-Za-z0-9+/]{43})=?(?:\s.*)?$/;
const keyLine = /(?:^|\s)(?<type>(?:ssh|ecdsa|sk)-[a-z0-9@.-]+)\s+(?<blob>AAAA[A-Za-z0-9+/]+={0,2})(?:\s|$)/;
/**
* The pins in a value; null when any of its lines is neither a fingerprint nor a key.
*
* A line may begin with host names and end with a comment, as in known_hosts and in what `ssh-keyscan` prints.
*/
function readHostKeys(text) {
	const pins = [];
	for (const line of linesOf$1(text)) {
		const sha256 = fingerprint.exec(line)?.groups?.sha256;
		const key = isMarked(line) ? void 0 : keyLine.exec(line)?.groups;
		if (sha256 !== void 0) pins.push({
			kind: "fingerprint",
			sha256
		});
		else if (key !== void 0) pins.push({
			kind: "key",
			type: key.type,
			blob: key.blob
		});
		else return null;
	}
	return pins.length > 0 ? pins : null;
}
/** What is wrong with a value that has no pins: known_hosts marks keys that are no host's with an @. */
function hostKeyFault(text) {
	if (linesOf$1(text).some(isMarked)) return "host-key-marker";
	return readHostKeys(text) === null ? "host-key" : null;
}
/** `@cert-authority` is the key of a CA, and `@revoked` one that must not be trusted. */
function isMarked(line) {
	return line.startsWith("@");
}
function linesOf$1(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}
// src/config/schema/validate.generated.js
const validateFile = validate21;
const schema6 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"type": "object",
	"required": ["version", "destinations"],
	"additionalProperties": false,
	"patternProperties": { "^x-": {} },
	"properties": {
		"version": { "const": 1 },
		"region": { "enum": ["north-america", "europe"] },
		"destinations": {
			"type": "object",
			"minProperties": 1,
			"propertyNames": { "pattern": "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$" },
			"additionalProperties": true
		}
	},
	"definitions": {
		"variable": {
			"type": "string",
			"pattern": "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"
		},
		"text": {
			"type": "string",
			"minLength": 1,
			"pattern": "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"
		},
		"host": { "$ref": "#/definitions/text" },
		"port": {
			"type": ["integer", "string"],
			"minimum": 1,
			"maximum": 65535,
			"pattern": "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"
		},
		"destination": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"display_name": {
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"description": { "type": "string" },
				"type": { "enum": [
					"postgresql",
					"heroku",
					"amazon-rds",
					"amazon-aurora",
					"google-cloudsql"
				] },
				"url": { "$ref": "#/definitions/variable" },
				"host": { "$ref": "#/definitions/host" },
				"port": { "$ref": "#/definitions/port" },
				"username": { "$ref": "#/definitions/text" },
				"password": { "$ref": "#/definitions/variable" },
				"database": { "$ref": "#/definitions/text" },
				"ssl": {
					"type": ["boolean", "object"],
					"additionalProperties": false,
					"properties": {
						"certificate": { "$ref": "#/definitions/text" },
						"verify": { "enum": [
							"none",
							"ca",
							"full"
						] }
					}
				},
				"ssh": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"host",
						"user",
						"private_key"
					],
					"properties": {
						"host": { "$ref": "#/definitions/host" },
						"port": { "$ref": "#/definitions/port" },
						"user": { "$ref": "#/definitions/text" },
						"private_key": { "$ref": "#/definitions/variable" },
						"passphrase": { "$ref": "#/definitions/variable" },
						"host_key": {
							"type": ["string", "array"],
							"minLength": 1,
							"minItems": 1,
							"if": { "type": "string" },
							"then": { "$ref": "#/definitions/host_key" },
							"items": { "$ref": "#/definitions/host_key" }
						}
					}
				},
				"schemas": {
					"type": "array",
					"uniqueItems": true,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 63
					}
				},
				"audit": {
					"type": "object",
					"additionalProperties": false,
					"required": ["username", "password"],
					"properties": {
						"username": { "$ref": "#/definitions/text" },
						"password": { "$ref": "#/definitions/variable" }
					}
				},
				"access": { "enum": ["anywhere", "stitch-only"] },
				"ignore": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["rule", "reason"],
						"properties": {
							"rule": { "enum": [
								"config/unreadable",
								"config/yaml",
								"config/schema",
								"config/unknown-key",
								"config/unset-variable",
								"config/duplicate-destination",
								"config/heroku-requires-ssl",
								"config/private-host-without-ssh",
								"config/unencrypted-connection",
								"config/certificate-invalid",
								"config/private-key-invalid",
								"network/host-not-found",
								"network/connection-refused",
								"network/unreachable",
								"network/connection-lost",
								"network/timeout",
								"network/not-postgresql",
								"ssh/handshake-failed",
								"ssh/host-key-mismatch",
								"ssh/host-key-unpinned",
								"ssh/authentication-failed",
								"ssh/forwarding-denied",
								"ssh/database-unreachable",
								"tls/not-supported",
								"tls/required",
								"tls/certificate-untrusted",
								"tls/certificate-expired",
								"tls/certificate-expires-soon",
								"tls/hostname-mismatch",
								"tls/handshake-failed",
								"tls/unverified",
								"auth/password-rejected",
								"auth/password-missing",
								"auth/password-expires-soon",
								"auth/insecure-method",
								"auth/weak-method",
								"auth/server-not-proven",
								"auth/method-unsupported",
								"auth/no-hba-entry",
								"auth/login-not-permitted",
								"auth/connect-denied",
								"auth/database-missing",
								"auth/too-many-connections",
								"auth/server-not-ready",
								"auth/refused",
								"auth/login-not-checked",
								"server/not-postgresql",
								"server/version-too-old",
								"server/read-only",
								"server/version-end-of-life",
								"server/session-limits",
								"server/check-cancelled",
								"privilege/create-on-database",
								"privilege/select-information-schema",
								"privilege/select-pg-catalog",
								"privilege/schema-not-usable",
								"privilege/excessive",
								"privilege/check-denied",
								"rehearsal/load-failed"
							] },
							"reason": {
								"type": "string",
								"minLength": 1
							},
							"until": {
								"type": "string",
								"pattern": "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"
							}
						}
					}
				}
			},
			"if": { "required": ["url"] },
			"then": { "properties": {
				"host": false,
				"port": false,
				"username": false,
				"password": false,
				"database": false
			} },
			"else": {
				"required": [
					"host",
					"username",
					"database"
				],
				"if": { "not": { "required": ["audit"] } },
				"then": { "required": ["password"] }
			}
		},
		"host_key": {
			"type": "string",
			"minLength": 1
		}
	}
};
const pattern0 = /* @__PURE__ */ new RegExp("^x-", "");
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$", "");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema6.required,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.destinations === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "destinations" },
				schema: schema6.required,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "region" || key0 === "destinations" || pattern0.test(key0))) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema6,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					schema: 1,
					parentSchema: schema6.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (!(data1 === "north-america" || data1 === "europe")) {
				const err4 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/properties/region/enum",
					keyword: "enum",
					params: { allowedValues: schema6.properties.region.enum },
					schema: schema6.properties.region.enum,
					parentSchema: schema6.properties.region,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.destinations !== void 0) {
			let data2 = data.destinations;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length < 1) {
					const err5 = {
						instancePath: instancePath + "/destinations",
						schemaPath: "#/properties/destinations/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema6.properties.destinations,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 in data2) {
					const _errs6 = errors;
					if (typeof key1 === "string") {
						if (!pattern1.test(key1)) {
							const err6 = {
								instancePath: instancePath + "/destinations",
								schemaPath: "#/properties/destinations/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$" },
								schema: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$",
								parentSchema: schema6.properties.destinations.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (!(_errs6 === errors)) {
						const err7 = {
							instancePath: instancePath + "/destinations",
							schemaPath: "#/properties/destinations/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							schema: schema6.properties.destinations.propertyNames,
							parentSchema: schema6.properties.destinations,
							data: data2
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/destinations",
					schemaPath: "#/properties/destinations/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema6.properties.destinations.type,
					parentSchema: schema6.properties.destinations,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema6.type,
			parentSchema: schema6,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const validateDestination = validate22;
const schema7 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"display_name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"description": { "type": "string" },
		"type": { "enum": [
			"postgresql",
			"heroku",
			"amazon-rds",
			"amazon-aurora",
			"google-cloudsql"
		] },
		"url": { "$ref": "#/definitions/variable" },
		"host": { "$ref": "#/definitions/host" },
		"port": { "$ref": "#/definitions/port" },
		"username": { "$ref": "#/definitions/text" },
		"password": { "$ref": "#/definitions/variable" },
		"database": { "$ref": "#/definitions/text" },
		"ssl": {
			"type": ["boolean", "object"],
			"additionalProperties": false,
			"properties": {
				"certificate": { "$ref": "#/definitions/text" },
				"verify": { "enum": [
					"none",
					"ca",
					"full"
				] }
			}
		},
		"ssh": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"host",
				"user",
				"private_key"
			],
			"properties": {
				"host": { "$ref": "#/definitions/host" },
				"port": { "$ref": "#/definitions/port" },
				"user": { "$ref": "#/definitions/text" },
				"private_key": { "$ref": "#/definitions/variable" },
				"passphrase": { "$ref": "#/definitions/variable" },
				"host_key": {
					"type": ["string", "array"],
					"minLength": 1,
					"minItems": 1,
					"if": { "type": "string" },
					"then": { "$ref": "#/definitions/host_key" },
					"items": { "$ref": "#/definitions/host_key" }
				}
			}
		},
		"schemas": {
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 63
			}
		},
		"audit": {
			"type": "object",
			"additionalProperties": false,
			"required": ["username", "password"],
			"properties": {
				"username": { "$ref": "#/definitions/text" },
				"password": { "$ref": "#/definitions/variable" }
			}
		},
		"access": { "enum": ["anywhere", "stitch-only"] },
		"ignore": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": ["rule", "reason"],
				"properties": {
					"rule": { "enum": [
						"config/unreadable",
						"config/yaml",
						"config/schema",
						"config/unknown-key",
						"config/unset-variable",
						"config/duplicate-destination",
						"config/heroku-requires-ssl",
						"config/private-host-without-ssh",
						"config/unencrypted-connection",
						"config/certificate-invalid",
						"config/private-key-invalid",
						"network/host-not-found",
						"network/connection-refused",
						"network/unreachable",
						"network/connection-lost",
						"network/timeout",
						"network/not-postgresql",
						"ssh/handshake-failed",
						"ssh/host-key-mismatch",
						"ssh/host-key-unpinned",
						"ssh/authentication-failed",
						"ssh/forwarding-denied",
						"ssh/database-unreachable",
						"tls/not-supported",
						"tls/required",
						"tls/certificate-untrusted",
						"tls/certificate-expired",
						"tls/certificate-expires-soon",
						"tls/hostname-mismatch",
						"tls/handshake-failed",
						"tls/unverified",
						"auth/password-rejected",
						"auth/password-missing",
						"auth/password-expires-soon",
						"auth/insecure-method",
						"auth/weak-method",
						"auth/server-not-proven",
						"auth/method-unsupported",
						"auth/no-hba-entry",
						"auth/login-not-permitted",
						"auth/connect-denied",
						"auth/database-missing",
						"auth/too-many-connections",
						"auth/server-not-ready",
						"auth/refused",
						"auth/login-not-checked",
						"server/not-postgresql",
						"server/version-too-old",
						"server/read-only",
						"server/version-end-of-life",
						"server/session-limits",
						"server/check-cancelled",
						"privilege/create-on-database",
						"privilege/select-information-schema",
						"privilege/select-pg-catalog",
						"privilege/schema-not-usable",
						"privilege/excessive",
						"privilege/check-denied",
						"rehearsal/load-failed"
					] },
					"reason": {
						"type": "string",
						"minLength": 1
					},
					"until": {
						"type": "string",
						"pattern": "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"
					}
				}
			}
		}
	},
	"if": { "required": ["url"] },
	"then": { "properties": {
		"host": false,
		"port": false,
		"username": false,
		"password": false,
		"database": false
	} },
	"else": {
		"required": [
			"host",
			"username",
			"database"
		],
		"if": { "not": { "required": ["audit"] } },
		"then": { "required": ["password"] }
	},
	"definitions": {
		"variable": {
			"type": "string",
			"pattern": "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"
		},
		"text": {
			"type": "string",
			"minLength": 1,
			"pattern": "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"
		},
		"host": { "$ref": "#/definitions/text" },
		"port": {
			"type": ["integer", "string"],
			"minimum": 1,
			"maximum": 65535,
			"pattern": "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"
		},
		"host_key": {
			"type": "string",
			"minLength": 1
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
const schema8 = {
	"type": "string",
	"pattern": "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"
};
const pattern2 = /* @__PURE__ */ new RegExp("^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", "");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (!pattern2.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$" },
				schema: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$",
				parentSchema: schema8,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema8.type,
			parentSchema: schema8,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
const schema9 = {
	"type": "string",
	"minLength": 1,
	"pattern": "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$"
};
const pattern3 = /* @__PURE__ */ new RegExp("^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$", "");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema9,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$" },
				schema: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",
				parentSchema: schema9,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema9.type,
			parentSchema: schema9,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const schema10 = {
	"type": ["integer", "string"],
	"minimum": 1,
	"maximum": 65535,
	"pattern": "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"
};
const pattern4 = /* @__PURE__ */ new RegExp("^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$", "");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema10.type },
			schema: schema10.type,
			parentSchema: schema10,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 65535 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 65535
				},
				schema: 65535,
				parentSchema: schema10,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 1 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 1
				},
				schema: 1,
				parentSchema: schema10,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$" },
				schema: "^(0*([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$",
				parentSchema: schema10,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	validate27.errors = vErrors;
	return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema9,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$" },
				schema: "^(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}|([^$\\u0000]|\\$\\$|\\$(?![{$]))*)$",
				parentSchema: schema9,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema9.type,
			parentSchema: schema9,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
const schema12 = {
	"type": "string",
	"minLength": 1
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (typeof data === "string") {
		if (data.length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema12.type,
			parentSchema: schema12,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$", "");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0 && "url") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host !== void 0) {
				const err1 = {
					instancePath: instancePath + "/host",
					schemaPath: "#/then/properties/host/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema7.then.properties.host,
					data: data.host
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.port !== void 0) {
				const err2 = {
					instancePath: instancePath + "/port",
					schemaPath: "#/then/properties/port/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema7.then.properties.port,
					data: data.port
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.username !== void 0) {
				const err3 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/then/properties/username/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema7.then.properties.username,
					data: data.username
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.password !== void 0) {
				const err4 = {
					instancePath: instancePath + "/password",
					schemaPath: "#/then/properties/password/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema7.then.properties.password,
					data: data.password
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.database !== void 0) {
				const err5 = {
					instancePath: instancePath + "/database",
					schemaPath: "#/then/properties/database/false schema",
					keyword: "false schema",
					params: {},
					schema: false,
					parentSchema: schema7.then.properties.database,
					data: data.database
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs4 = errors;
		const _errs5 = errors;
		let valid2 = true;
		const _errs6 = errors;
		const _errs7 = errors;
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.audit === void 0 && "audit") {
				const err6 = {};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (_errs8 === errors) {
			const err7 = {};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		} else {
			errors = _errs7;
			if (vErrors !== null) {
				if (_errs7) vErrors.length = _errs7;
				else vErrors = null;
			}
		}
		var _valid1 = _errs6 === errors;
		errors = _errs5;
		if (vErrors !== null) {
			if (_errs5) vErrors.length = _errs5;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs9 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.password === void 0) {
					const err8 = {
						instancePath,
						schemaPath: "#/else/then/required",
						keyword: "required",
						params: { missingProperty: "password" },
						schema: schema7.else.then.required,
						parentSchema: schema7.else.then,
						data
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			var _valid1 = _errs9 === errors;
			valid2 = _valid1;
		}
		if (!valid2) {
			const err9 = {
				instancePath,
				schemaPath: "#/else/if",
				keyword: "if",
				params: { failingKeyword: "then" },
				schema: schema7.else.if,
				parentSchema: schema7.else,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.host === void 0) {
				const err10 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "host" },
					schema: schema7.else.required,
					parentSchema: schema7.else,
					data
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (data.username === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "username" },
					schema: schema7.else.required,
					parentSchema: schema7.else,
					data
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data.database === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/else/required",
					keyword: "required",
					params: { missingProperty: "database" },
					schema: schema7.else.required,
					parentSchema: schema7.else,
					data
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err13 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			schema: schema7.if,
			parentSchema: schema7,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func2.call(schema7.properties, key0)) {
			const err14 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema7,
				data
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.display_name !== void 0) {
			let data5 = data.display_name;
			if (typeof data5 === "string") {
				if (data5.length > 200) {
					const err15 = {
						instancePath: instancePath + "/display_name",
						schemaPath: "#/properties/display_name/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema7.properties.display_name,
						data: data5
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data5.length < 1) {
					const err16 = {
						instancePath: instancePath + "/display_name",
						schemaPath: "#/properties/display_name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema7.properties.display_name,
						data: data5
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/display_name",
					schemaPath: "#/properties/display_name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema7.properties.display_name.type,
					parentSchema: schema7.properties.display_name,
					data: data5
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data6 = data.description;
			if (typeof data6 !== "string") {
				const err18 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema7.properties.description.type,
					parentSchema: schema7.properties.description,
					data: data6
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data7 = data.type;
			if (!(data7 === "postgresql" || data7 === "heroku" || data7 === "amazon-rds" || data7 === "amazon-aurora" || data7 === "google-cloudsql")) {
				const err19 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema7.properties.type.enum },
					schema: schema7.properties.type.enum,
					parentSchema: schema7.properties.type,
					data: data7
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate23(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.host !== void 0) {
			if (!validate25(data.host, {
				instancePath: instancePath + "/host",
				parentData: data,
				parentDataProperty: "host",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.port !== void 0) {
			if (!validate27(data.port, {
				instancePath: instancePath + "/port",
				parentData: data,
				parentDataProperty: "port",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.username !== void 0) {
			if (!validate29(data.username, {
				instancePath: instancePath + "/username",
				parentData: data,
				parentDataProperty: "username",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.password !== void 0) {
			if (!validate23(data.password, {
				instancePath: instancePath + "/password",
				parentData: data,
				parentDataProperty: "password",
				rootData
			})) {
				vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
				errors = vErrors.length;
			}
		}
		if (data.database !== void 0) {
			if (!validate29(data.database, {
				instancePath: instancePath + "/database",
				parentData: data,
				parentDataProperty: "database",
				rootData
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.ssl !== void 0) {
			let data14 = data.ssl;
			if (typeof data14 !== "boolean" && !(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
				const err20 = {
					instancePath: instancePath + "/ssl",
					schemaPath: "#/properties/ssl/type",
					keyword: "type",
					params: { type: schema7.properties.ssl.type },
					schema: schema7.properties.ssl.type,
					parentSchema: schema7.properties.ssl,
					data: data14
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				for (const key1 in data14) if (!(key1 === "certificate" || key1 === "verify")) {
					const err21 = {
						instancePath: instancePath + "/ssl",
						schemaPath: "#/properties/ssl/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema7.properties.ssl,
						data: data14
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data14.certificate !== void 0) {
					if (!validate29(data14.certificate, {
						instancePath: instancePath + "/ssl/certificate",
						parentData: data14,
						parentDataProperty: "certificate",
						rootData
					})) {
						vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
						errors = vErrors.length;
					}
				}
				if (data14.verify !== void 0) {
					let data16 = data14.verify;
					if (!(data16 === "none" || data16 === "ca" || data16 === "full")) {
						const err22 = {
							instancePath: instancePath + "/ssl/verify",
							schemaPath: "#/properties/ssl/properties/verify/enum",
							keyword: "enum",
							params: { allowedValues: schema7.properties.ssl.properties.verify.enum },
							schema: schema7.properties.ssl.properties.verify.enum,
							parentSchema: schema7.properties.ssl.properties.verify,
							data: data16
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			}
		}
		if (data.ssh !== void 0) {
			let data17 = data.ssh;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (data17.host === void 0) {
					const err23 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/required",
						keyword: "required",
						params: { missingProperty: "host" },
						schema: schema7.properties.ssh.required,
						parentSchema: schema7.properties.ssh,
						data: data17
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data17.user === void 0) {
					const err24 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/required",
						keyword: "required",
						params: { missingProperty: "user" },
						schema: schema7.properties.ssh.required,
						parentSchema: schema7.properties.ssh,
						data: data17
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data17.private_key === void 0) {
					const err25 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/required",
						keyword: "required",
						params: { missingProperty: "private_key" },
						schema: schema7.properties.ssh.required,
						parentSchema: schema7.properties.ssh,
						data: data17
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				for (const key2 in data17) if (!(key2 === "host" || key2 === "port" || key2 === "user" || key2 === "private_key" || key2 === "passphrase" || key2 === "host_key")) {
					const err26 = {
						instancePath: instancePath + "/ssh",
						schemaPath: "#/properties/ssh/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema7.properties.ssh,
						data: data17
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data17.host !== void 0) {
					if (!validate25(data17.host, {
						instancePath: instancePath + "/ssh/host",
						parentData: data17,
						parentDataProperty: "host",
						rootData
					})) {
						vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
						errors = vErrors.length;
					}
				}
				if (data17.port !== void 0) {
					if (!validate27(data17.port, {
						instancePath: instancePath + "/ssh/port",
						parentData: data17,
						parentDataProperty: "port",
						rootData
					})) {
						vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
						errors = vErrors.length;
					}
				}
				if (data17.user !== void 0) {
					if (!validate29(data17.user, {
						instancePath: instancePath + "/ssh/user",
						parentData: data17,
						parentDataProperty: "user",
						rootData
					})) {
						vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
						errors = vErrors.length;
					}
				}
				if (data17.private_key !== void 0) {
					if (!validate23(data17.private_key, {
						instancePath: instancePath + "/ssh/private_key",
						parentData: data17,
						parentDataProperty: "private_key",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
				}
				if (data17.passphrase !== void 0) {
					if (!validate23(data17.passphrase, {
						instancePath: instancePath + "/ssh/passphrase",
						parentData: data17,
						parentDataProperty: "passphrase",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
				}
				if (data17.host_key !== void 0) {
					let data23 = data17.host_key;
					if (typeof data23 !== "string" && !Array.isArray(data23)) {
						const err27 = {
							instancePath: instancePath + "/ssh/host_key",
							schemaPath: "#/properties/ssh/properties/host_key/type",
							keyword: "type",
							params: { type: schema7.properties.ssh.properties.host_key.type },
							schema: schema7.properties.ssh.properties.host_key.type,
							parentSchema: schema7.properties.ssh.properties.host_key,
							data: data23
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					const _errs37 = errors;
					let valid7 = true;
					const _errs38 = errors;
					if (typeof data23 !== "string") {
						const err28 = {};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					var _valid2 = _errs38 === errors;
					errors = _errs37;
					if (vErrors !== null) {
						if (_errs37) vErrors.length = _errs37;
						else vErrors = null;
					}
					if (_valid2) {
						const _errs40 = errors;
						if (!validate39(data23, {
							instancePath: instancePath + "/ssh/host_key",
							parentData: data17,
							parentDataProperty: "host_key",
							rootData
						})) {
							vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
							errors = vErrors.length;
						}
						var _valid2 = _errs40 === errors;
						valid7 = _valid2;
					}
					if (!valid7) {
						const err29 = {
							instancePath: instancePath + "/ssh/host_key",
							schemaPath: "#/properties/ssh/properties/host_key/if",
							keyword: "if",
							params: { failingKeyword: "then" },
							schema: schema7.properties.ssh.properties.host_key.if,
							parentSchema: schema7.properties.ssh.properties.host_key,
							data: data23
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (typeof data23 === "string") {
						if (data23.length < 1) {
							const err30 = {
								instancePath: instancePath + "/ssh/host_key",
								schemaPath: "#/properties/ssh/properties/host_key/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema7.properties.ssh.properties.host_key,
								data: data23
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					}
					if (Array.isArray(data23)) {
						if (data23.length < 1) {
							const err31 = {
								instancePath: instancePath + "/ssh/host_key",
								schemaPath: "#/properties/ssh/properties/host_key/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema7.properties.ssh.properties.host_key,
								data: data23
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						const len0 = data23.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate39(data23[i0], {
							instancePath: instancePath + "/ssh/host_key/" + i0,
							parentData: data23,
							parentDataProperty: i0,
							rootData
						})) {
							vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
							errors = vErrors.length;
						}
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/ssh",
					schemaPath: "#/properties/ssh/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema7.properties.ssh.type,
					parentSchema: schema7.properties.ssh,
					data: data17
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.schemas !== void 0) {
			let data25 = data.schemas;
			if (Array.isArray(data25)) {
				const len1 = data25.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data26 = data25[i1];
					if (typeof data26 === "string") {
						if (data26.length > 63) {
							const err33 = {
								instancePath: instancePath + "/schemas/" + i1,
								schemaPath: "#/properties/schemas/items/maxLength",
								keyword: "maxLength",
								params: { limit: 63 },
								schema: 63,
								parentSchema: schema7.properties.schemas.items,
								data: data26
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data26.length < 1) {
							const err34 = {
								instancePath: instancePath + "/schemas/" + i1,
								schemaPath: "#/properties/schemas/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema7.properties.schemas.items,
								data: data26
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					} else {
						const err35 = {
							instancePath: instancePath + "/schemas/" + i1,
							schemaPath: "#/properties/schemas/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema7.properties.schemas.items.type,
							parentSchema: schema7.properties.schemas.items,
							data: data26
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				let i2 = data25.length;
				let j0;
				if (i2 > 1) {
					const indices0 = {};
					for (; i2--;) {
						let item0 = data25[i2];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err36 = {
								instancePath: instancePath + "/schemas",
								schemaPath: "#/properties/schemas/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i2,
									j: j0
								},
								schema: true,
								parentSchema: schema7.properties.schemas,
								data: data25
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
							break;
						}
						indices0[item0] = i2;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/schemas",
					schemaPath: "#/properties/schemas/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema7.properties.schemas.type,
					parentSchema: schema7.properties.schemas,
					data: data25
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.audit !== void 0) {
			let data27 = data.audit;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				if (data27.username === void 0) {
					const err38 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/required",
						keyword: "required",
						params: { missingProperty: "username" },
						schema: schema7.properties.audit.required,
						parentSchema: schema7.properties.audit,
						data: data27
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (data27.password === void 0) {
					const err39 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/required",
						keyword: "required",
						params: { missingProperty: "password" },
						schema: schema7.properties.audit.required,
						parentSchema: schema7.properties.audit,
						data: data27
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				for (const key3 in data27) if (!(key3 === "username" || key3 === "password")) {
					const err40 = {
						instancePath: instancePath + "/audit",
						schemaPath: "#/properties/audit/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema7.properties.audit,
						data: data27
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data27.username !== void 0) {
					if (!validate29(data27.username, {
						instancePath: instancePath + "/audit/username",
						parentData: data27,
						parentDataProperty: "username",
						rootData
					})) {
						vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
						errors = vErrors.length;
					}
				}
				if (data27.password !== void 0) {
					if (!validate23(data27.password, {
						instancePath: instancePath + "/audit/password",
						parentData: data27,
						parentDataProperty: "password",
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/audit",
					schemaPath: "#/properties/audit/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema7.properties.audit.type,
					parentSchema: schema7.properties.audit,
					data: data27
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.access !== void 0) {
			let data30 = data.access;
			if (!(data30 === "anywhere" || data30 === "stitch-only")) {
				const err42 = {
					instancePath: instancePath + "/access",
					schemaPath: "#/properties/access/enum",
					keyword: "enum",
					params: { allowedValues: schema7.properties.access.enum },
					schema: schema7.properties.access.enum,
					parentSchema: schema7.properties.access,
					data: data30
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			let data31 = data.ignore;
			if (Array.isArray(data31)) {
				const len2 = data31.length;
				for (let i3 = 0; i3 < len2; i3++) {
					let data32 = data31[i3];
					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
						if (data32.rule === void 0) {
							const err43 = {
								instancePath: instancePath + "/ignore/" + i3,
								schemaPath: "#/properties/ignore/items/required",
								keyword: "required",
								params: { missingProperty: "rule" },
								schema: schema7.properties.ignore.items.required,
								parentSchema: schema7.properties.ignore.items,
								data: data32
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data32.reason === void 0) {
							const err44 = {
								instancePath: instancePath + "/ignore/" + i3,
								schemaPath: "#/properties/ignore/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								schema: schema7.properties.ignore.items.required,
								parentSchema: schema7.properties.ignore.items,
								data: data32
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						for (const key4 in data32) if (!(key4 === "rule" || key4 === "reason" || key4 === "until")) {
							const err45 = {
								instancePath: instancePath + "/ignore/" + i3,
								schemaPath: "#/properties/ignore/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								schema: false,
								parentSchema: schema7.properties.ignore.items,
								data: data32
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data32.rule !== void 0) {
							let data33 = data32.rule;
							if (!(data33 === "config/unreadable" || data33 === "config/yaml" || data33 === "config/schema" || data33 === "config/unknown-key" || data33 === "config/unset-variable" || data33 === "config/duplicate-destination" || data33 === "config/heroku-requires-ssl" || data33 === "config/private-host-without-ssh" || data33 === "config/unencrypted-connection" || data33 === "config/certificate-invalid" || data33 === "config/private-key-invalid" || data33 === "network/host-not-found" || data33 === "network/connection-refused" || data33 === "network/unreachable" || data33 === "network/connection-lost" || data33 === "network/timeout" || data33 === "network/not-postgresql" || data33 === "ssh/handshake-failed" || data33 === "ssh/host-key-mismatch" || data33 === "ssh/host-key-unpinned" || data33 === "ssh/authentication-failed" || data33 === "ssh/forwarding-denied" || data33 === "ssh/database-unreachable" || data33 === "tls/not-supported" || data33 === "tls/required" || data33 === "tls/certificate-untrusted" || data33 === "tls/certificate-expired" || data33 === "tls/certificate-expires-soon" || data33 === "tls/hostname-mismatch" || data33 === "tls/handshake-failed" || data33 === "tls/unverified" || data33 === "auth/password-rejected" || data33 === "auth/password-missing" || data33 === "auth/password-expires-soon" || data33 === "auth/insecure-method" || data33 === "auth/weak-method" || data33 === "auth/server-not-proven" || data33 === "auth/method-unsupported" || data33 === "auth/no-hba-entry" || data33 === "auth/login-not-permitted" || data33 === "auth/connect-denied" || data33 === "auth/database-missing" || data33 === "auth/too-many-connections" || data33 === "auth/server-not-ready" || data33 === "auth/refused" || data33 === "auth/login-not-checked" || data33 === "server/not-postgresql" || data33 === "server/version-too-old" || data33 === "server/read-only" || data33 === "server/version-end-of-life" || data33 === "server/session-limits" || data33 === "server/check-cancelled" || data33 === "privilege/create-on-database" || data33 === "privilege/select-information-schema" || data33 === "privilege/select-pg-catalog" || data33 === "privilege/schema-not-usable" || data33 === "privilege/excessive" || data33 === "privilege/check-denied" || data33 === "rehearsal/load-failed")) {
								const err46 = {
									instancePath: instancePath + "/ignore/" + i3 + "/rule",
									schemaPath: "#/properties/ignore/items/properties/rule/enum",
									keyword: "enum",
									params: { allowedValues: schema7.properties.ignore.items.properties.rule.enum },
									schema: schema7.properties.ignore.items.properties.rule.enum,
									parentSchema: schema7.properties.ignore.items.properties.rule,
									data: data33
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
						}
						if (data32.reason !== void 0) {
							let data34 = data32.reason;
							if (typeof data34 === "string") {
								if (data34.length < 1) {
									const err47 = {
										instancePath: instancePath + "/ignore/" + i3 + "/reason",
										schemaPath: "#/properties/ignore/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema7.properties.ignore.items.properties.reason,
										data: data34
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/ignore/" + i3 + "/reason",
									schemaPath: "#/properties/ignore/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema7.properties.ignore.items.properties.reason.type,
									parentSchema: schema7.properties.ignore.items.properties.reason,
									data: data34
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data32.until !== void 0) {
							let data35 = data32.until;
							if (typeof data35 === "string") {
								if (!pattern6.test(data35)) {
									const err49 = {
										instancePath: instancePath + "/ignore/" + i3 + "/until",
										schemaPath: "#/properties/ignore/items/properties/until/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$" },
										schema: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$",
										parentSchema: schema7.properties.ignore.items.properties.until,
										data: data35
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/ignore/" + i3 + "/until",
									schemaPath: "#/properties/ignore/items/properties/until/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema7.properties.ignore.items.properties.until.type,
									parentSchema: schema7.properties.ignore.items.properties.until,
									data: data35
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/ignore/" + i3,
							schemaPath: "#/properties/ignore/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema7.properties.ignore.items.type,
							parentSchema: schema7.properties.ignore.items,
							data: data32
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema7.properties.ignore.type,
					parentSchema: schema7.properties.ignore,
					data: data31
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
	} else {
		const err53 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema7.type,
			parentSchema: schema7,
			data
		};
		if (vErrors === null) vErrors = [err53];
		else vErrors.push(err53);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
// src/config/schema/schema-problems.ts
/** So many problems in one entry are not mistakes. */
const mostOfAnEntry = 50;
/** In nodes, long texts counted several times: a destination with every key has fewer than 400. */
const largestEntry = 2e3;
/** What is wrong with a file apart from its entries. */
function fileProblems(plain, textAt) {
	return validateFile(plain) ? [] : problemsOf(validateFile.errors ?? [], {
		plain,
		prefix: [],
		textAt
	});
}
/** What is wrong with one entry, each problem at the node that has to change. */
function destinationProblems(id, plain, size, textAt) {
	const path = ["destinations", id];
	if (size > largestEntry) return [schemaProblem({
		kind: "key",
		path
	}, { kind: "too-large" })];
	const problems = [...problemsOf(validateDestination(plain) ? [] : validateDestination.errors ?? [], {
		plain,
		prefix: path,
		textAt
	}), ...valueFaults(plain).map(({ keys, reason }) => schemaProblem({
		kind: "value",
		path: [...path, ...keys]
	}, reason))];
	const left = problems.length - mostOfAnEntry;
	if (left <= 0) return problems;
	return [...problems.slice(0, mostOfAnEntry), schemaProblem({
		kind: "key",
		path
	}, {
		kind: "more",
		count: left
	})];
}
function problemsOf(errors, validated) {
	const problems = /* @__PURE__ */ new Map();
	for (const error of errors) {
		if (problems.size > 100) break;
		const key = `${error.instancePath} ${keyOfError(error)}`;
		const found = problems.has(key) ? [] : problemOf(error, validated);
		if (found.length > 0) problems.set(key, found);
	}
	return missingTogether([...problems.values()].flat());
}
/** One problem for all keys that a mapping lacks. A key that is only misspelt is not missing as well. */
function missingTogether(problems) {
	const suggested = /* @__PURE__ */ new Set();
	const missing = /* @__PURE__ */ new Map();
	for (const problem of problems) {
		if (problem.at.kind === "range") continue;
		const { path } = problem.at;
		if (problem.rule === "config/unknown-key" && problem.suggestion !== null && "key" in problem.suggestion) suggested.add(JSON.stringify([...path.slice(0, -1), problem.suggestion.key]));
		if (problem.rule === "config/schema" && problem.reason.kind === "missing") {
			const place = JSON.stringify(path);
			missing.set(place, [...missing.get(place) ?? [], ...problem.reason.keys]);
		}
	}
	return problems.flatMap((problem) => {
		const { at } = problem;
		if (problem.rule !== "config/schema" || problem.reason.kind !== "missing" || at.kind === "range") return [problem];
		const place = JSON.stringify(at.path);
		const keys = (missing.get(place) ?? []).filter(({ key }) => !suggested.has(JSON.stringify([...at.path, key]))).sort((one, other) => keyNames.indexOf(one.key) - keyNames.indexOf(other.key));
		missing.delete(place);
		return keys.length === 0 ? [] : [schemaProblem(at, {
			kind: "missing",
			keys
		})];
	});
}
function keyOfError(error) {
	const { missingProperty, additionalProperty, propertyName } = error.params;
	return missingProperty ?? additionalProperty ?? propertyName ?? "";
}
function problemOf(error, { plain, prefix, textAt }) {
	const own = pathOf(error.instancePath, plain);
	const value = valueAt(plain, own);
	const path = [...prefix, ...own];
	const last = String(path.at(-1) ?? "");
	const { additionalProperty, propertyName, missingProperty } = error.params;
	if (error.keyword === "if" || error.propertyName !== void 0) return [];
	if (error.keyword === "additionalProperties") return unknownKey$1(path, additionalProperty, error, value);
	if (error.keyword === "propertyNames") return [schemaProblem({
		kind: "key",
		path: [...path, propertyName]
	}, { kind: "id" })];
	if (error.keyword === "required") return [missingKey(path, missingProperty)];
	if (error.keyword === "false schema") return [schemaProblem({
		kind: "key",
		path
	}, {
		kind: "beside-url",
		key: last
	})];
	const at = {
		kind: "value",
		path
	};
	if (!isSecretKey(last) || prefix.length === 0) return [schemaProblem(at, reasonOf(error, last, value, () => textAt(path)))];
	const variable = variableFor(path, last);
	return value === null || value === "" ? [schemaProblem(at, {
		kind: "empty",
		variable
	})] : [{
		rule: "config/literal-secret",
		at,
		key: last,
		variable
	}];
}
function missingKey(path, key) {
	const variable = isSecretKey(key) ? variableFor([...path, key], key) : null;
	return schemaProblem({
		kind: "key",
		path
	}, {
		kind: "missing",
		keys: [{
			key,
			variable
		}]
	});
}
function reasonOf(error, key, value, text) {
	const { type, allowedValue, allowedValues, limit } = error.params;
	if (value === "") return {
		kind: "empty",
		variable: null
	};
	switch (error.keyword) {
		case "type": return key === "port" && value !== null ? ports : typeReason([type].flat().map(String), key, value, error, text);
		case "const":
		case "enum": {
			const allowed = [allowedValue ?? allowedValues].flat().map(String);
			if (typeof value !== "string") return {
				kind: "enum",
				allowed,
				suggestion: null
			};
			const near = error.keyword === "enum" ? suggestion(value, allowed) : null;
			return {
				kind: "enum",
				allowed,
				suggestion: suggestedValue(key, value) ?? near
			};
		}
		case "minimum":
		case "maximum": return ports;
		case "minLength":
		case "minItems":
		case "minProperties": return {
			kind: "empty",
			variable: null
		};
		case "maxLength": return {
			kind: "too-long",
			limit: Number(limit)
		};
		case "uniqueItems": return { kind: "repeated" };
		case "pattern":
			if (key === "port") return ports;
			return { kind: key === "until" ? "date" : "embedded-variable" };
		default: return {
			kind: "other",
			keyword: error.keyword
		};
	}
}
const ports = {
	kind: "range",
	minimum: 1,
	maximum: 65535
};
function typeReason(expected, key, value, error, textOf) {
	const isText = typeof value === "string";
	const isItem = error.instancePath.startsWith("/ignore");
	if (isText && isItem) return {
		kind: "ignore-item",
		ignored: (error.parentSchema.properties?.rule.enum ?? allRules(error)).includes(value) ? value : null,
		isList: expected[0] !== "array"
	};
	if (isText && expected.includes("object") && /^[A-Za-z_][\w-]*:[^\s:]/.test(value)) return { kind: "colon" };
	const text = typeof value === "number" || typeof value === "boolean" ? textOf() : null;
	const suggestion = isText && key === "schemas" && /^[A-Za-z]\w*$/.test(value) ? `[${value}]` : isText ? suggestedValue(key, value) : null;
	return {
		kind: "type",
		expected,
		found: typeName(value),
		text,
		suggestion
	};
}
function allRules(error) {
	return error.parentSchema.items?.properties.rule.enum ?? [];
}
function unknownKey$1(path, key, error, mapping) {
	const allowed = Object.keys(error.parentSchema?.properties ?? {});
	const suggestion = suggestedKey(path, key, allowed, mapping);
	return [{
		rule: "config/unknown-key",
		at: {
			kind: "key",
			path: [...path, key]
		},
		key,
		allowed,
		suggestion
	}];
}
function schemaProblem(at, reason) {
	return {
		rule: "config/schema",
		at,
		reason
	};
}
/** A JSON pointer's steps; a step into a list is its index. */
function pathOf(pointer, plain) {
	const steps = pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
	return steps.map((step, index) => Array.isArray(valueAt(plain, steps.slice(0, index))) ? Number(step) : step);
}
function valueAt(plain, path) {
	let value = plain;
	for (const step of path) value = value?.[step];
	return value;
}
function typeName(value) {
	if (value === null) return "null";
	return Array.isArray(value) ? "array" : typeof value;
}
/** The faults of an entry's values, with their paths in the entry. Values of a wrong type are left to the schema. */
function valueFaults(entry) {
	return [
		...faultsOf(entry, "host", hostReason),
		...faultsOf(entry, "host-key", hostKeyReason),
		...faultsOf(entry, "day", dayReason)
	];
}
function faultsOf(entry, format, check) {
	return pathsWithFormat(format).flatMap((path) => valuesAt(entry, path.split("."), []).flatMap(([keys, value]) => checkValue(keys, value, check)));
}
/** The values that a path leads to, more than one where there is a list on the way or at its end. */
function valuesAt(value, steps, above) {
	if (Array.isArray(value)) return value.flatMap((item, index) => valuesAt(item, steps, [...above, index]));
	const [step, ...rest] = steps;
	if (step === void 0) return [[above, value]];
	return isObject(value) ? valuesAt(value[step], rest, [...above, step]) : [];
}
function checkValue(keys, value, check) {
	if (typeof value !== "string" || value === "" || variableName(value) !== null) return [];
	const reason = check(literalText(value));
	return reason === null ? [] : [{
		keys,
		reason
	}];
}
function hostReason(text) {
	const fault = hostFault(bareHost(text));
	return fault === null ? null : {
		kind: "host",
		fault,
		variable: null
	};
}
function hostKeyReason(text) {
	const fault = hostKeyFault(text);
	return fault === null ? null : { kind: fault };
}
/** The schema's pattern knows the months; it does not know leap years. */
function dayReason(text) {
	return /^[0-9]{4}-02-29$/.test(text) && !(/* @__PURE__ */ new Date(`${text}T00:00:00Z`)).toISOString().startsWith(text) ? { kind: "date" } : null;
}
// src/config/entries.ts
const destinationRegions = ["north-america", "europe"];
/**
* Reads every file that the patterns name.
*
* A file that can't be parsed has no entries. A problem inside an entry belongs to that entry and leaves the others alone.
* Under `confined` a file outside the workspace is refused; otherwise such a file is a workspace of its own.
*/
async function readEntries(patterns, { folder, workspace, confined }) {
	const { files, unmatched, tooWild } = await findFiles(patterns, folder);
	const all = {
		entries: [],
		problems: [...unmatched.map((pattern) => unreadableFile(pattern, { kind: "no-match" })), ...tooWild.map((pattern) => unreadableFile(pattern, { kind: "too-wild" }))]
	};
	for (const { file, absolute } of files) {
		const own = confined || isInside(absolute, workspace) ? workspace : path.dirname(absolute);
		const read = await readText(absolute, own, fileLimits.destinations);
		if (read.kind === "unreadable") {
			all.problems.push(unreadableFile(file, read.reason));
			continue;
		}
		const { entries, problems } = entriesOf(toSource(file, read.text), absolute, own);
		all.entries.push(...entries);
		all.problems.push(...problems);
	}
	markRepeatedIds(all.entries);
	return all;
}
/** A file with more problems than this is not read further. */
const mostOfAFile = 2e3;
/** A file with more entries than this is not read at all: each entry has a report of its own, and takes a line of text. */
const mostEntries = {
	ofAnyFile: 5e3,
	ofALongFile: 5e4,
	charactersOfOne: 100
};
/** The entries of a text. Nothing is read from the file system. */
function entriesOf(source, absolute, workspace) {
	const { root, faults } = withinLimit(readDocument(source.text), source.text.length);
	if (root === null) return {
		entries: [],
		problems: unparsedProblems(faults, source)
	};
	const plain = toPlain(root);
	const textAt = (at) => textIn(source, nodeAt(root, at).node.range);
	const misplaced = misplacedKeys(root);
	const nodes = entryNodes(root).filter(([id]) => !misplaced?.keys.has(id));
	const { ofFile, ofEntries } = documentProblems(fileProblems(plain, textAt), faults, misplaced, source, root);
	const { found, notRead } = checkEntries(nodes, plain, ofEntries, misplaced, textAt);
	const split = splitByOrigin(root, found);
	const ofText = distinctProblems(withoutHardCodedSecrets([...split.values()].flatMap((each) => each.shared).filter(({ owner }) => owner === null).map(({ problem }) => problem)));
	const ownProblems = new Map([...split].map(([id, { own }]) => [id, [...own]]));
	const pathInEntry = (at) => withOwner(at, misplaced);
	for (const { path: at, problem } of secretProblems(root, pathInEntry).slice(0, mostOfAFile)) (ownProblems.get(entryOf(pathInEntry(at)) ?? "") ?? ofText).push(problem);
	const values = destinationsIn(plain);
	const fileSettings = Object.fromEntries(sharedFileKeys.map((key) => [key, plain?.[key]]));
	const region = destinationRegions.find((known) => known === plain?.region) ?? null;
	const inFile = {
		source,
		root,
		absolute,
		folder: path.dirname(absolute),
		workspace,
		region,
		fileSettings
	};
	return {
		entries: nodes.map(([id]) => {
			const valid = validPart(notRead.has(id) ? null : values[id], found.get(id) ?? []);
			const name = valid.definition?.display_name;
			return {
				...inFile,
				...valid,
				id,
				path: ["destinations", id],
				displayName: typeof name === "string" ? name : id,
				type: knownType(valid.definition?.type),
				problems: ownProblems.get(id) ?? [],
				shared: split.get(id)?.shared ?? []
			};
		}),
		problems: [...ofFile.filter(({ at }) => at.kind === "range" || !split.has(entryOf(at.path) ?? "")), ...ofText].map((problem) => toFileProblem(problem, source, root))
	};
}
/** Problems of the file itself, and those of entries by their ids. What belongs to an entry that exists is in both. */
function documentProblems(schemaProblems, faults, misplaced, source, root) {
	const ofFile = schemaProblems.map((problem) => withAnchorName(problem, root));
	const ofEntries = /* @__PURE__ */ new Map();
	if (misplaced?.owner === null) ofFile.push(misplaced.problem);
	for (const fault of faults) {
		const id = fault.kind === "duplicate-key" ? entryOf(fault.path) : null;
		if (id !== null && misplaced?.keys.has(id)) continue;
		if (id === null) ofFile.push(yamlProblem(fault, source));
		else push(ofEntries, id, yamlProblem(fault, source));
	}
	for (const problem of ofFile) {
		const id = problem.at.kind === "range" ? null : entryOf(problem.at.path);
		if (id !== null) push(ofEntries, id, problem);
	}
	return {
		ofFile,
		ofEntries
	};
}
/** The problems of each entry; `notRead` are the ids of entries after too many problems, and of entries too large. */
function checkEntries(nodes, plain, known, misplaced, textAt) {
	const values = destinationsIn(plain);
	const found = /* @__PURE__ */ new Map();
	const notRead = /* @__PURE__ */ new Set();
	let count = 0;
	const problemsOf = (id, node) => {
		if (count > mostOfAFile) return [notReadProblem(id)];
		if (id === misplaced?.owner) return [misplaced.problem];
		return destinationProblems(id, values[id], node.size, textAt);
	};
	for (const [id, node] of nodes) {
		const own = problemsOf(id, node);
		if (own.some(isWithoutContent)) notRead.add(id);
		found.set(id, [...known.get(id) ?? [], ...own]);
		count += found.get(id).length;
	}
	return {
		found,
		notRead
	};
}
function destinationsIn(plain) {
	return plain?.destinations ?? {};
}
/** Only a mapping has entries: the items of a list have no ids. */
function entryNodes(root) {
	const destinations = root.kind === "mapping" ? root.entries.get("destinations")?.value : void 0;
	return destinations?.kind === "mapping" ? [...destinations.entries].map(([id, { value }]) => [id, value]) : [];
}
/** The path that a misplaced key should have. */
function withOwner(at, misplaced) {
	if (!misplaced?.keys.has(entryOf(at) ?? "")) return at;
	return [
		"destinations",
		misplaced.owner ?? "",
		...at.slice(1)
	];
}
function notReadProblem(id) {
	return {
		rule: "config/schema",
		at: {
			kind: "key",
			path: ["destinations", id]
		},
		reason: { kind: "not-read" }
	};
}
function isWithoutContent(problem) {
	return problem.rule === "config/schema" && ["too-large", "not-read"].includes(problem.reason.kind);
}
function push(lists, id, problem) {
	const list = lists.get(id);
	if (list === void 0) lists.set(id, [problem]);
	else list.push(problem);
}
/** An unknown type is a problem of its own; for everything else the entry counts as the default type. */
function knownType(type) {
	return destinationTypes.find((known) => known === type) ?? entryKeys.type.default;
}
/** A mapping at the top that entries share by an anchor needs a name that begins with x-. */
function withAnchorName(problem, root) {
	const { rule, at } = problem;
	if (rule !== "config/unknown-key" || at.kind === "range" || at.path.length !== 1) return problem;
	return nodeAt(root, at.path).node.origin !== null ? {
		...problem,
		suggestion: {
			kind: "shared",
			key: `x-${problem.key}`
		}
	} : problem;
}
function withinLimit(document, characters) {
	const { ofAnyFile, ofALongFile, charactersOfOne } = mostEntries;
	const most = Math.min(ofALongFile, Math.max(ofAnyFile, characters / charactersOfOne));
	if (document.root === null || entryNodes(document.root).length <= most) return document;
	return {
		root: null,
		faults: [{
			kind: "too-many-words",
			range: {
				start: 0,
				end: 0
			}
		}]
	};
}
function unparsedProblems(faults, source) {
	if (faults.length === 0) return [unreadableFile(source.file, { kind: "empty" })];
	return faults.map((fault) => toFileProblem(yamlProblem(fault, source), source, null));
}
function toFileProblem(problem, source, root) {
	return {
		problem,
		location: locate(source, root, problem.at),
		source: root && source,
		root
	};
}
function yamlProblem(fault, source) {
	return {
		rule: "config/yaml",
		at: {
			kind: "range",
			range: fault.range
		},
		reason: yamlReason(fault, source)
	};
}
function yamlReason(fault, source) {
	switch (fault.kind) {
		case "syntax": return {
			kind: "syntax",
			code: fault.code,
			variable: fault.variable
		};
		case "duplicate-key": return {
			kind: "duplicate-key",
			key: fault.key,
			first: locationOf(source, fault.first)
		};
		case "unknown-anchor": return {
			kind: "unknown-anchor",
			name: fault.name,
			suggestion: suggestion(fault.name, fault.known)
		};
		case "recursive-alias": return {
			kind: "recursive-alias",
			name: fault.name
		};
		default: return { kind: fault.kind };
	}
}
function unreadableFile(file, reason) {
	return {
		problem: {
			rule: "config/unreadable",
			at: {
				kind: "range",
				range: {
					start: 0,
					end: 0
				}
			},
			what: "file",
			path: file,
			reason
		},
		location: fileStart(file),
		source: null,
		root: null
	};
}
/** An id is unique across all files of a run: `only` and every report go by it. */
function markRepeatedIds(entries) {
	const first = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const before = first.get(entry.id);
		if (before === void 0) {
			first.set(entry.id, entry);
			continue;
		}
		const reason = {
			kind: "id-taken",
			first: locate(before.source, before.root, {
				kind: "key",
				path: before.path
			})
		};
		entry.problems.push({
			rule: "config/schema",
			at: {
				kind: "key",
				path: entry.path
			},
			reason
		});
		entry.invalidKeys = /* @__PURE__ */ new Set([""]);
	}
}
// src/config/problem.ts
/** About a private key: at its passphrase where that is what has to change. */
function privateKeyProblem(reason, placeOf) {
	return {
		rule: "config/private-key-invalid",
		at: placeOf(["ssh", reason.kind === "passphrase-missing" || reason.kind === "passphrase-wrong" ? "passphrase" : "private_key"]),
		reason
	};
}
// src/config/references.ts
/** The references of an entry in the order of its keys; none where it is never dialled. */
function referencesOf(entry) {
	const { definition, path, root, source } = entry;
	if (definition === null || definition.access === "stitch-only") return [];
	return Object.entries(definition).filter(([key]) => decidesConnection(key)).flatMap(([key, value]) => namesIn(value, [key])).map(({ name, keys }) => ({
		name,
		location: locate(source, root, keyPlace(path, false, keys))
	}));
}
function namesIn(value, keys) {
	if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(([key, each]) => namesIn(each, [...keys, Array.isArray(value) ? Number(key) : key]));
	const name = variableName(value);
	return name === null ? [] : [{
		name,
		keys
	}];
}
/** The values of its public keys that are written out: they are not secrets, even where a secret has the same text. */
function publicValues({ definition }) {
	return literalsAt(definition, publicPaths).map(literalText);
}
/** The files that it names, such as a certificate's, by their absolute paths. */
function namedFiles({ definition, folder }) {
	return literalsAt(definition, pathsWithFormat("file")).flatMap((value) => certificatePath(value, folder) ?? []);
}
function literalsAt(definition, paths) {
	const valueAt = (path) => path.split(".").reduce((value, key) => isObject(value) ? value[key] : void 0, definition);
	return paths.map(valueAt).filter((value) => typeof value === "string" && variableName(value) === null);
}
// src/config/secrets/secret.ts
const placeholder = "[secret]";
/** Wraps a value so that only `reveal()` gives it back. */
function secret(value) {
	const wrapped = {
		reveal: () => value,
		toString: () => placeholder,
		toJSON: () => placeholder,
		[inspect.custom]: () => placeholder
	};
	return Object.freeze(wrapped);
}
// src/config/reading.ts
/** The text of a value as it is; null when it is not to be had. */
function text$2(keys, value, reading) {
	if (value === void 0) return null;
	const name = variableName(value);
	if (name === null) return literalText(value);
	const variable = reading.lookup(name);
	const at = placeOf(keys, reading);
	if (variable.kind === "set") return variable.value;
	if (variable.kind === "not-allowed") {
		const { refusal } = variable;
		reading.problems.push({
			rule: "config/variable-not-allowed",
			at,
			variable: name,
			refusal
		});
	} else if (variable.kind !== "unread") reading.problems.push({
		rule: "config/unset-variable",
		at,
		variable: name,
		state: variable.kind
	});
	return null;
}
/** A name: white space around it came with the copying. */
function nameText(keys, value, reading) {
	return trimmed(keys, value, text$2(keys, value, reading), /^\s|\s$/, reading);
}
/** A secret as it is, such as a certificate's key, whose white space is no part of it. */
function secretText(keys, value, reading) {
	const given = text$2(keys, value, reading);
	return given === null ? null : keep(given, reading);
}
/** A password or a passphrase. Spaces may belong to it; a line break at its end came with the storing. */
function passwordText(keys, value, reading) {
	const given = secretText(keys, value, reading);
	return trimmed(keys, value, given?.reveal() ?? null, /[\r\n]$/, reading) === null ? null : given;
}
/** Null, and said, where the variable of a value holds what does not belong to it. */
function trimmed(keys, value, given, excess, reading) {
	const variable = variableName(value);
	if (given === null || variable === null || !excess.test(given)) return given;
	complain(keys, {
		kind: "white-space",
		variable,
		isLineBreak: /[\r\n]$/.test(given)
	}, reading);
	return null;
}
/** Remembers a secret, so that it can be masked and kept out of every output. */
function keep(value, reading) {
	reading.onSecret(value);
	const kept = secret(value);
	reading.secrets.push(kept);
	return kept;
}
/** A host that may be dialled; null where it may not, or is not known, which is then said. */
function hostText(keys, value, reading) {
	const host = nameText(keys, value, reading);
	return host === null ? null : judgedHost(keys, host, variableName(value), reading);
}
/** A host that may be dialled, without the brackets of an IPv6 address; null when it may not, which is then said. */
function judgedHost(keys, given, variable, reading) {
	const host = bareHost(given);
	const fault = hostFault(host);
	if (fault !== null) {
		complain(keys, {
			kind: "host",
			fault,
			variable
		}, reading);
		return null;
	}
	const refusal = whyRefused(host, keys, reading);
	if (refusal === null) return host;
	const at = placeOf(keys, reading);
	reading.problems.push({
		rule: "config/host-not-allowed",
		at,
		host,
		address: host,
		refusal
	});
	return null;
}
/** As far as the host itself tells: of a name that we resolve, its addresses are judged once they are known. */
function whyRefused(host, keys, { entry, allowedHosts }) {
	if (isMetadataName(host) || addressKind(host) === "forbidden") return "forbidden";
	const isBehindBastion = keys[0] !== "ssh" && entry.definition?.ssh !== void 0;
	return judgeHost(allowedHosts, host, isBehindBastion ? "bastion" : "us") === "refused" ? "outside-allowed-hosts" : null;
}
/** A number from 1 to 65535; null where it is none, or is not known, which is then said. */
function port(keys, value, reading) {
	const given = typeof value === "number" ? String(value) : text$2(keys, value, reading);
	if (given === null) return null;
	const number = /^[0-9]{1,5}$/.test(given.trim()) ? Number(given) : 0;
	if (number >= 1 && number <= 65535) return number;
	complain(keys, {
		kind: "range",
		minimum: 1,
		maximum: 65535
	}, reading);
	return null;
}
function complain(keys, reason, reading) {
	reading.problems.push({
		rule: "config/schema",
		at: placeOf(keys, reading),
		reason
	});
}
function placeOf(keys, { entry }) {
	return keyPlace(entry.path, entry.definition?.url !== void 0, keys);
}
// src/config/values/connection-url.ts
const shape = /^(?<scheme>[^:/?#]*):\/\/(?:(?<userinfo>[^/@]*)@)?(?<authority>[^/?]*)(?:\/(?<database>[^?]*))?(?:\?(?<query>.*))?$/s;
/** Parses a connection URL. What is wrong with it is named without any part of it, since it holds a password. */
function parseConnectionUrl(text) {
	const parts = shape.exec(text.trim())?.groups;
	if (parts === void 0 || !/^postgres(ql)?$/i.test(parts.scheme ?? "")) return fault$1({ kind: "scheme" });
	const authority = parts.authority ?? "";
	if (authority.includes("@") || parts.database?.includes("@")) return fault$1({ kind: "bad-escape" });
	if (authority.includes(",")) return fault$1({ kind: "several-hosts" });
	const address = /^(?:\[(?<v6>[^\]]*)\]|(?<name>[^:]*))(?::(?<port>.*))?$/.exec(authority)?.groups;
	if (address === void 0) return fault$1({ kind: "bad-port" });
	const [rawUsername = "", ...rawPassword] = (parts.userinfo ?? "").split(":");
	const host = decode(address.v6 ?? address.name ?? "");
	const username = decode(rawUsername);
	const password = decode(rawPassword.join(":"));
	const database = decode(parts.database ?? "");
	if (host === null || username === null || password === null || database === null) return fault$1({ kind: "bad-escape" });
	if (host === "") return fault$1({ kind: "no-host" });
	if (host.startsWith("/")) return fault$1({ kind: "socket" });
	if (username === "") return fault$1({ kind: "no-username" });
	if (database === "") return fault$1({ kind: "no-database" });
	const port = portOf(address.port);
	if (port === null) return fault$1({ kind: "bad-port" });
	const parameter = parameterFault(parts.query ?? "");
	if (parameter !== null) return fault$1(parameter);
	return {
		kind: "url",
		url: {
			host,
			port,
			username,
			password,
			database
		}
	};
}
/**
* What of a URL is secret by itself: its password, as it is written and as it is meant. Also where the URL is not in
* order, as with a raw @ in the password.
*/
function passwordsIn(text) {
	const upTo = (end) => end.exec(text.trim())?.groups?.password ?? "";
	const written = [upTo(/:\/\/[^/@:]*:(?<password>[^/@]*)@/), upTo(/:\/\/[^/@:]*:(?<password>.*)@/s)];
	return [...new Set(written.flatMap((password) => [password, decode(password) ?? ""]))].filter((password) => password !== "");
}
function portOf(text) {
	if (text === void 0 || text === "") return entryKeys.port.default;
	const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
	return port >= 1 && port <= 65535 ? port : null;
}
/** The first parameter of the query, which is one too many: `ssl:` and the other keys of the entry say it all. */
function parameterFault(query) {
	const first = query.split("&").find((part) => part !== "");
	if (first === void 0) return null;
	const [name = "", value = ""] = first.split("=", 2).map((part) => decode(part) ?? "");
	if (name === "sslmode" && /^[a-z-]{1,16}$/.test(value)) return {
		kind: "sslmode",
		mode: value
	};
	return {
		kind: "parameter",
		name: /^[a-z_]{1,40}$/.test(name) ? name : ""
	};
}
function decode(text) {
	try {
		const decoded = decodeURIComponent(text);
		return decoded.includes("\0") ? null : decoded;
	} catch {
		return null;
	}
}
function fault$1(what) {
	return {
		kind: "fault",
		fault: what
	};
}
// src/config/resolve.ts
/**
* Judges all values of an entry that fit the schema, and resolves it where all do. `onSecret` hears of every secret
* before anything else happens with it.
*/
async function resolveEntry(entry, means) {
	const reading = {
		...means,
		entry,
		problems: [],
		secrets: []
	};
	const { definition } = entry;
	if (definition === null) return {
		destination: null,
		problems: [],
		secrets: []
	};
	const server = readServer(definition, reading);
	const ssl = await readSsl(definition.ssl, reading);
	const ssh = await readSsh(definition.ssh, reading);
	const audit = readAudit(definition.audit, reading);
	judgePrivacy(server.host, definition, reading);
	judgeEncryption(definition, reading);
	const { problems, secrets } = reading;
	if (!(entry.invalidKeys.size === 0 && ssl !== "unknown" && ssh !== "unknown" && audit !== "unknown") || !isComplete(server) || server.password === null && audit === null) return {
		destination: null,
		problems,
		secrets
	};
	const { id, displayName, type, region, path: at } = entry;
	const own = {
		id,
		displayName,
		type,
		region,
		path: at,
		viaUrl: definition.url !== void 0
	};
	const schemas = definition.schemas ?? [];
	return {
		destination: {
			...own,
			...server,
			ssl,
			ssh,
			schemas,
			audit
		},
		problems,
		secrets
	};
}
function isComplete(server) {
	return server.host !== null && server.port !== null && server.username !== null && server.database !== null;
}
/** Where the database is and who logs in. What is null is not to be had; the reading's problems say why. */
function readServer(definition, reading) {
	if (definition.url !== void 0) return readUrl(definition.url, reading);
	return {
		host: hostText(["host"], definition.host, reading),
		port: port(["port"], definition.port ?? entryKeys.port.default, reading),
		username: nameText(["username"], definition.username, reading),
		password: passwordText(["password"], definition.password, reading),
		database: nameText(["database"], definition.database, reading)
	};
}
function readUrl(value, reading) {
	const unknown = {
		host: null,
		port: null,
		username: null,
		password: null,
		database: null
	};
	const url = secretText(["url"], value, reading);
	if (url === null) return unknown;
	for (const each of passwordsIn(url.reveal())) keep(each, reading);
	const parsed = parseConnectionUrl(url.reveal());
	if (parsed.kind === "fault") {
		complain(["url"], {
			kind: "url",
			fault: parsed.fault
		}, reading);
		return unknown;
	}
	const { url: parts } = parsed;
	const host = judgedHost(["host"], parts.host, variableName(value), reading);
	const password = secret(parts.password);
	return {
		host,
		port: parts.port,
		username: parts.username,
		password,
		database: parts.database
	};
}
async function readSsl(ssl, reading) {
	if (ssl === void 0 || ssl === false) return { kind: "off" };
	if (ssl === true) return {
		kind: "on",
		verify: "none",
		certificate: null
	};
	if (ssl.certificate === void 0) return {
		kind: "on",
		verify: ssl.verify ?? "none",
		certificate: null
	};
	const certificate = await certificatePem(ssl.certificate, reading);
	if (certificate === null) return "unknown";
	return {
		kind: "on",
		verify: ssl.verify ?? "ca",
		certificate
	};
}
async function certificatePem(value, reading) {
	const at = placeOf(["ssl", "certificate"], reading);
	const given = text$2(["ssl", "certificate"], value, reading);
	if (given === null) return null;
	const content = isPem(given) || variableName(value) !== null ? given : await certificateFile(given, at, reading);
	if (content === null) return null;
	if (content.length > fileLimits.certificate) {
		complain(["ssl", "certificate"], {
			kind: "too-long",
			limit: fileLimits.certificate
		}, reading);
		return null;
	}
	const read = readCertificate(content, reading.now);
	if (read.kind === "pem") return read.pem;
	reading.problems.push({
		rule: "config/certificate-invalid",
		at,
		reason: read.reason
	});
	return null;
}
async function certificateFile(file, at, reading) {
	const { folder, workspace } = reading.entry;
	const read = await reading.readText(path.resolve(folder, file), workspace, fileLimits.certificate);
	if (read.kind === "read") return read.text;
	if (read.reason.kind === "not-utf8") reading.problems.push({
		rule: "config/certificate-invalid",
		at,
		reason: { kind: "der" }
	});
	else reading.problems.push({
		rule: "config/unreadable",
		at,
		what: "certificate",
		path: file,
		reason: read.reason
	});
	return null;
}
async function readSsh(ssh, reading) {
	if (ssh === void 0) return null;
	const host = hostText(["ssh", "host"], ssh.host, reading);
	const user = nameText(["ssh", "user"], ssh.user, reading);
	const sshPort = port(["ssh", "port"], ssh.port ?? entryKeys["ssh.port"].default, reading);
	const passphrase = passwordText(["ssh", "passphrase"], ssh.passphrase, reading);
	const key = ssh.passphrase === void 0 || passphrase !== null ? sshKey(ssh.private_key, passphrase, reading) : null;
	const hostKeys = pins(ssh.host_key, reading);
	if (host === null || user === null || sshPort === null || key === null || hostKeys === null) return "unknown";
	return {
		host,
		port: sshPort,
		user,
		...key,
		hostKeys
	};
}
function sshKey(value, passphrase, reading) {
	const given = secretText(["ssh", "private_key"], value, reading);
	if (given === null) return null;
	const read = reading.readKey(given.reveal(), passphrase !== null);
	if (read.kind === "invalid") {
		reading.problems.push(privateKeyProblem(read.reason, (keys) => placeOf(keys, reading)));
		return null;
	}
	return {
		privateKey: keep(read.pem, reading),
		passphrase: read.kind === "locked" ? passphrase : null
	};
}
function pins(value, reading) {
	const all = [];
	let complete = true;
	for (const [index, item] of [value ?? []].flat().entries()) {
		const keys = Array.isArray(value) ? [
			"ssh",
			"host_key",
			index
		] : ["ssh", "host_key"];
		const line = text$2(keys, item, reading);
		const read = line === null ? null : readHostKeys(line);
		if (line !== null && read === null) complain(keys, { kind: hostKeyFault(line) ?? "host-key" }, reading);
		if (read === null) complete = false;
		else all.push(...read);
	}
	return complete ? all : null;
}
function readAudit(audit, reading) {
	if (audit === void 0) return null;
	const username = nameText(["audit", "username"], audit.username, reading);
	const password = passwordText(["audit", "password"], audit.password, reading);
	return username === null || password === null ? "unknown" : {
		username,
		password
	};
}
function judgePrivacy(host, definition, reading) {
	if (host === null || definition.ssh !== void 0 || reading.entry.invalidKeys.has("ssh")) return;
	if (addressKind(host) !== "private") return;
	const at = placeOf(["host"], reading);
	reading.problems.push({
		rule: "config/private-host-without-ssh",
		at,
		host,
		address: host
	});
}
function judgeEncryption(definition, reading) {
	const { invalidKeys } = reading.entry;
	if (invalidKeys.has("ssl") || invalidKeys.has("ssh") || definition.ssl !== void 0 && definition.ssl !== false) return;
	const at = placeOf(["ssl"], reading);
	if (definition.type === "heroku") reading.problems.push({
		rule: "config/heroku-requires-ssl",
		at
	});
	else if (definition.ssh === void 0) reading.problems.push({
		rule: "config/unencrypted-connection",
		at
	});
}
/**
* A problem for each entry that repeats an earlier one. Where variables were not read their names stand for their
* values: two entries that name the same ones mean the same.
*/
function duplicateProblems(known) {
	const first = /* @__PURE__ */ new Map();
	const problems = /* @__PURE__ */ new Map();
	for (const { entry, destination } of known) {
		const identity = identityOf$1(entry, destination);
		if (identity === null) continue;
		const before = first.get(identity);
		if (before === void 0) {
			first.set(identity, entry);
			continue;
		}
		const at = {
			kind: "key",
			path: entry.path
		};
		const firstLocation = locate(before.source, before.root, {
			kind: "key",
			path: before.path
		});
		problems.set(entry, {
			rule: "config/duplicate-destination",
			at,
			id: entry.id,
			first: before.id,
			firstLocation
		});
	}
	return problems;
}
function identityOf$1({ definition, invalidKeys }, destination) {
	if (destination !== null) {
		const { host, port, database, username, ssh } = destination;
		return JSON.stringify([
			"known",
			host.toLowerCase(),
			port,
			database,
			username,
			ssh && [ssh.host, ssh.port]
		]);
	}
	if (definition === null || invalidKeys.size > 0) return null;
	const { url, host, port = entryKeys.port.default, database, username, ssh } = definition;
	if (url !== void 0) return JSON.stringify(["url", url]);
	return JSON.stringify([
		"named",
		host?.toLowerCase(),
		String(port),
		database,
		username,
		ssh && [ssh.host, ssh.port]
	]);
}
// src/config/values/keys/key-body.ts
/** Widths at which programs break base64: OpenSSH's, PEM's and MIME's. */
const widths = [
	70,
	64,
	76
];
/** A shorter line at the end tells next to nothing of a key. */
const shortestLine = 16;
/** The bodies of the keys in a text, each as a whole and line by line at the usual widths. */
function keyLines(text) {
	return bodies(text).flatMap((body) => [body, ...widths.flatMap((width) => lines$1(body, width))]).filter((line) => line.length >= shortestLine);
}
/** The base64 of the keys in a text, without what is public of them: OpenSSH's form has the public key in front. */
function privateBodies(text) {
	return bodies(text).map((body) => {
		const start = secretStart(Buffer.from(body, "base64"));
		return start === null ? body : body.slice(Math.ceil(start * 4 / 3));
	});
}
/** In front of the body of an old encrypted key (RFC 1421). */
const headers = /Proc-Type: [^\n]*\n|DEK-Info: [^\n]*\n/g;
/** Without white space. Literal `\n` stand for line breaks, as secret stores have them. */
function bodies(text) {
	return [...text.replaceAll(/\\[nr]/g, "\n").matchAll(/-----BEGIN [A-Z ]+-----(?<body>[^-]*(?:DEK-Info[^\n]*\n[^-]*)?)/g)].map(({ groups }) => groups.body.replaceAll(headers, "").replaceAll(/\s+/g, ""));
}
function lines$1(body, width) {
	return body.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
}
/** All forms of a secret that are long enough, each as it is and as it is when it has been put on one line. */
function secretForms(secret) {
	const meant = [.../* @__PURE__ */ new Set([secret, saslPrepared(secret)])].filter(isSecret);
	const lines = meant.flatMap((text) => text.split(/[\r\n]/).map((line) => line.trim())).filter(isSecret);
	const inKey = keyLines(secret);
	const forms = /* @__PURE__ */ new Set([...inKey.length > 0 ? [...lines, ...inKey] : lines.flatMap(escaped), ...meant.flatMap((text) => [
		...escaped(text),
		...encoded(text),
		misread(text)
	])]);
	return [...new Set([...forms].flatMap((form) => [form, ...onOneLine(form)]))].filter(isSecret);
}
/** "-----BEGIN … KEY-----" is none, and taking it out would hide what a message is about; nor is white space alone. */
function isSecret(text) {
	return text.length >= 4 && text.trim() !== "" && !/^-----(BEGIN|END) [A-Z ]+-----$/.test(text);
}
/** With what can't be seen taken for white space, and without; and as the reports say it. */
function onOneLine(text) {
	if (/^[!-_a-~]*$/.test(text)) return [];
	return [
		...[/[\p{Cc}\p{Cf}\s]+/gu, /\s+/g].map((each) => text.replaceAll(each, " ").trim()),
		spoken(text),
		spoken(text).replaceAll(/\s+/g, " ").trim()
	];
}
/** SASLprep (RFC 4013, section 2): spaces become one sort, some characters go, and the rest is normalised. */
function saslPrepared(text) {
	return text.replaceAll(/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g, " ").replaceAll(/\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/g, "").normalize("NFKC");
}
/** As a reader of single bytes sees it. */
function misread(text) {
	return Buffer.from(text).toString("latin1");
}
/** What keeps the ordinary characters, and changes the others by the rules of some language. */
function escaped(text) {
	const json = JSON.stringify(text).slice(1, -1);
	return [
		text,
		...url(text).flatMap((form) => bothCases(form, /(?<=%)[0-9A-F]{2}/g)),
		json,
		json.replaceAll("/", "\\/"),
		...asciiJson(json).flatMap((form) => bothCases(form, /(?<=\\u)[0-9a-f]{4}/g)),
		...markup(text),
		...shell$1(text),
		...inspected(text),
		text.replaceAll("'", "''"),
		text.replaceAll("\"", "\"\"")
	];
}
/** Without what is not ASCII, and as it is safe inside HTML. */
function asciiJson(json) {
	return [...new Set([
		/[^ -~]/g,
		/[^ -~]|[<>&]/g,
		/[^ -~]|[<>&']/g
	].map((left) => json.replaceAll(left, codeUnit)))];
}
/** RFC 3986 leaves fewer characters than JavaScript does; a form's space is a plus. */
function url(text) {
	const sound = Buffer.from(text).toString();
	const percent = (mark) => `%${mark.charCodeAt(0).toString(16)}`;
	const forms = [
		encodeURIComponent(sound),
		encodeURIComponent(sound).replaceAll(/[!'()*]/g, percent),
		encodeURI(sound),
		new URLSearchParams({ "": sound }).toString().slice(1)
	];
	return [...new Set(forms)];
}
function codeUnit(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** The digits of the escapes in small letters and in capitals. */
function bothCases(text, digits) {
	return [text.replaceAll(digits, (found) => found.toLowerCase()), text.replaceAll(digits, (found) => found.toUpperCase())];
}
/** How programs write single and double quotes in XML and HTML. */
const quotes = [
	["'", "\""],
	["'", "&quot;"],
	["&apos;", "&quot;"],
	["&#39;", "&quot;"],
	["&#039;", "&quot;"],
	["&#x27;", "&quot;"],
	["&#39;", "&#34;"],
	["&#x27;", "&#x22;"]
];
/** The marks by their names or their numbers, and what is not ASCII as it is or by its number too. */
function markup(text) {
	const named = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	const quoted = [...new Set(quotes.map(([single, double]) => named.replaceAll("'", single).replaceAll("\"", double)))];
	const decimal = (character) => `&#${character.codePointAt(0)};`;
	const hex = (character) => `&#x${character.codePointAt(0).toString(16)};`;
	const foreign = /[^\0-\x7f]/gu;
	return [
		...quoted,
		...quoted.map((form) => form.replaceAll(foreign, decimal)),
		...quoted.flatMap((form) => bothCases(form.replaceAll(foreign, hex), hexReference)),
		text.replaceAll(/[^A-Za-z0-9 \t\r\n]/gu, decimal),
		...bothCases(text.replaceAll(/[^A-Za-z0-9 \t\r\n]/gu, hex), hexReference)
	];
}
const hexReference = /(?<=&#x)[0-9a-f]+/g;
function shell$1(text) {
	return [
		text.replaceAll("'", "'\\''"),
		text.replaceAll("'", `'"'"'`),
		text.replaceAll(/["\\$`]/g, "\\$&"),
		text.replaceAll(/["\\$`!]/g, "\\$&"),
		text.replaceAll(/[^A-Za-z0-9_@%+=:,./\n-]/gu, "\\$&"),
		text.replaceAll(/[^A-Za-z0-9_@%+=:,./\n\u0080-\u{10ffff}-]/gu, "\\$&")
	];
}
/** Node's `inspect` takes the quotes that need the least escaping: behind all three it takes the single ones. */
function inspected(text) {
	const options = {
		breakLength: Number.POSITIVE_INFINITY,
		maxStringLength: null
	};
	return [inspect(text, options).slice(1, -1), inspect(`${text}'"\``, options).slice(1, -5)];
}
/** What is changed as a whole: base64 wherever in a longer text the secret stood, hexadecimal, and all of it escaped. */
function encoded(text) {
	const bytes = Buffer.from(text);
	const whole = bytes.toString("base64");
	const base64 = [
		whole,
		whole.replaceAll("=", ""),
		...[
			0,
			1,
			2
		].map((offset) => base64At(bytes, offset))
	];
	const hex = bytes.toString("hex");
	const units = text.split("").map(codeUnit).join("");
	return [
		...base64,
		...base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
		...[hex, hex.toUpperCase()],
		...bothCases(hex.replaceAll(/../g, "%$&"), /[0-9a-f]/g),
		...bothCases(hex.replaceAll(/../g, "\\x$&"), /(?<=x)[0-9a-f]+/g),
		...bothCases(units, /(?<=u)[0-9a-f]+/g)
	];
}
/** The characters that this many bytes before it, and any behind, leave as they are. */
function base64At(bytes, offset) {
	const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
	return whole.toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor(whole.length * 8 / 6));
}
// src/config/secrets/redact.ts
/** Where a text of ours was cut off; a secret may have been cut with it. */
const cutMark = "…";
/**
* Gives a function that takes the secrets out of a text. What is public anyway, such as a user name that is its own
* password, is not taken out: it stands in the file for all to read.
*
* A text is gone through once, however many secrets there are, and remembered: most findings of a run say the same.
*/
function redactor(secrets, isPublic) {
	const texts = new Set(secrets.map((secret) => secret.reveal()).filter((text) => !isPublic.has(text)));
	const byStart = formsByStart(texts, isPublic);
	const pieces = indexPieces([...texts]);
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const before = known.get(text);
		if (before !== void 0) return before;
		const clean = withoutStretches(text, [...stretchesOf(text, byStart), ...piecesIn(text, pieces)]);
		known.set(text, clean);
		return clean;
	};
}
function formsByStart(texts, isPublic) {
	const byStart = /* @__PURE__ */ new Map();
	for (const form of [...texts].flatMap(secretForms).filter((each) => !isPublic.has(each))) {
		const start = form.slice(0, 4);
		const alike = byStart.get(start) ?? {
			forms: /* @__PURE__ */ new Set(),
			lengths: []
		};
		alike.forms.add(form);
		if (!alike.lengths.includes(form.length)) alike.lengths.push(form.length);
		byStart.set(start, alike);
	}
	for (const { lengths } of byStart.values()) lengths.sort((one, other) => other - one);
	return byStart;
}
function stretchesOf(text, byStart) {
	const stretches = [];
	for (let start = 0; start + 4 <= text.length; start++) {
		const alike = byStart.get(text.slice(start, start + 4));
		const end = alike === void 0 ? start : endOfSecret(text, start, alike);
		if (end === start) continue;
		stretches.push({
			start,
			end
		});
	}
	return stretches;
}
function endOfSecret(text, start, { forms, lengths }) {
	const length = lengths.find((each) => forms.has(text.slice(start, start + each)));
	if (length !== void 0) return start + length;
	const cut = text.indexOf(cutMark, start + 4);
	if (cut === -1 || cut - start > lengths[0]) return start;
	const rest = text.slice(start, cut);
	for (const form of forms) if (form.startsWith(rest)) return cut;
	return start;
}
/** Stretches that overlap are one. */
function withoutStretches(text, stretches) {
	const inOrder = stretches.toSorted((one, other) => one.start - other.start);
	let clean = "";
	let from = 0;
	for (const { start, end } of inOrder) {
		if (start >= from) clean += `${text.slice(from, start)}***`;
		from = Math.max(from, end);
	}
	return clean + text.slice(from);
}
/** So many characters of a key in a row are no coincidence: 96 bits. */
const shortestPiece = 16;
/** What is looked up; every piece of 15 characters holds one that is in the index. */
const windowLength = 8;
/** Base64 and hexadecimal of this many bytes no longer fit on a line. */
const breakable = 48;
/** Indexes the keys in the secrets, and what long secrets are encoded in. */
function indexPieces(secrets) {
	const index = /* @__PURE__ */ new Map();
	const bodies = new Set(secrets.flatMap((secret) => [...privateBodies(secret), ...encodings(secret)]));
	for (const body of bodies) for (let at = 0; at + windowLength <= body.length; at += windowLength) {
		const window = body.slice(at, at + windowLength);
		if (new Set(window).size < windowLength / 2) continue;
		const spots = index.get(window);
		if (spots === void 0) index.set(window, [{
			body,
			at
		}]);
		else spots.push({
			body,
			at
		});
	}
	return index;
}
/** The pieces in a text, in their order. */
function piecesIn(text, index) {
	const pieces = [];
	for (let at = 0; at + windowLength <= text.length; at++) for (const spot of index.get(text.slice(at, at + windowLength)) ?? []) {
		const piece = widened(text, at, spot);
		if (piece.end - piece.start < shortestPiece) continue;
		pieces.push(piece);
		at = piece.end - windowLength;
		break;
	}
	return pieces;
}
/** As far as text and body agree in both directions. */
function widened(text, from, { body, at }) {
	let before = 0;
	while (before < at && text[from - before - 1] === body[at - before - 1]) before++;
	let length = windowLength;
	while (at + length < body.length && text[from + length] === body[at + length]) length++;
	return {
		start: from - before,
		end: from + length
	};
}
function encodings(secret) {
	const bytes = Buffer.from(secret);
	if (bytes.length < breakable) return [];
	const base64 = [
		0,
		1,
		2
	].map((offset) => base64At(bytes, offset));
	const hex = bytes.toString("hex");
	const urlSafe = base64.map((body) => body.replaceAll("+", "-").replaceAll("/", "_"));
	return [
		...base64,
		...urlSafe,
		hex,
		hex.toUpperCase()
	];
}
// src/config/shards.ts
/** What one machine takes without a sweat, and without a second worth saving. */
const destinationsPerShard = 250;
/** How many shards so many destinations are worth. */
function shardCount(destinations) {
	return Math.min(256, Math.max(1, Math.ceil(destinations / destinationsPerShard)));
}
/**
* The entries of each of `count` shards, in the order of the files. The same entries give the same shards, whatever the
* environment holds: nothing but the text of the files decides.
*
* Entries that share a bastion stay together, since they share its SSH connection, unless there are more of them than
* a shard's even part.
*/
function divide(entries, count) {
	const whole = byBastion(entries);
	const evenPart = whole.reduce((sum, group) => sum + cost(group), 0) / count;
	const groups = whole.flatMap((group) => cut(group, evenPart)).map((own) => ({
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
/**
* Round trips, TCP's own included, as measured on PostgreSQL 17 and OpenSSH 9.2: a bastion's handshake is paid once. What is
* not dialled costs next to nothing.
*/
function cost(group) {
	const dialled = group.filter(({ definition, invalidKeys }) => definition !== null && invalidKeys.size === 0 && definition.access !== "stitch-only");
	const handshake = dialled.some(({ definition }) => definition?.ssh !== void 0) ? 6 : 0;
	const hasTls = ({ definition }) => definition?.ssl !== void 0 && definition.ssl !== false;
	return dialled.map((entry) => 5 + (hasTls(entry) ? 2 : 0)).reduce((sum, each) => sum + each, handshake) + .1 * (group.length - dialled.length);
}
/** By the text of the `ssh` mapping; an entry without one is a group of its own. */
function byBastion(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const ssh = entry.definition?.ssh;
		const key = ssh === void 0 ? entry : JSON.stringify(ssh);
		const group = groups.get(key) ?? [];
		group.push(entry);
		groups.set(key, group);
	}
	return [...groups.values()];
}
/** A group that is more than an even part, in as few pieces as are one each but for the handshake that each of them pays. */
function cut(group, evenPart) {
	const pieces = Math.ceil(cost(group) / evenPart - 1e-9);
	if (pieces <= 1) return [group];
	const size = Math.ceil(group.length / pieces);
	return Array.from({ length: Math.ceil(group.length / size) }, (_, index) => group.slice(index * size, (index + 1) * size));
}
// src/rules/auth/login.ts
/** An auditor stands under `audit` with a user name and a password of its own: findings about its login point there. */
function loginEntry(destination) {
	const { audit, path } = destination;
	if (audit === null) return destination;
	return {
		...destination,
		...audit,
		path: [...path, "audit"],
		viaUrl: false,
		audit: null
	};
}
/** The loader's own login, which an auditor only asks about. */
function loaderEntry(destination) {
	return {
		...destination,
		audit: null
	};
}
/** Who logs in: the auditor, where there is one. */
function loginName({ audit, username }) {
	return audit?.username ?? username;
}
/**
* The strongest proof first. A certificate proves itself by its name; without that, by an authority that gives none to
* strangers, or by being the very one that the entry names. SCRAM without channel binding proves nothing of the line: it
* can be relayed; nor does a login that has not come to its end. A pinned bastion proves itself, and finds the database
* by its own name service, as it does for Stitch.
*/
function identityOf({ observed, stages }) {
	const { tls, authority, bastion, authentication } = observed;
	if (tls?.verified === "full") return "certificate-name";
	if (tls?.verified === "ca" && authority === "own") return "certificate";
	if (bastion?.pinned) return "pinned-bastion";
	return stages.some(({ name, status }) => name === "login" && status === "ok") && authentication?.method === "scram-sha-256-plus" ? "channel-binding" : "none";
}
// src/rules/rule.ts
/** The worst first. */
const severityRank = {
	error: 0,
	warning: 1,
	notice: 2
};
/** What is wrong in a file or an entry: src/config finds it. `find`, where connecting can show the same. */
function configRule(rule) {
	return {
		kind: "config",
		at: ({ at }) => at,
		...rule
	};
}
/** What a connection that failed has shown: diagnose.ts finds it. */
function failureRule(rule) {
	return {
		kind: "failure",
		...rule
	};
}
/** What can only be a bug of ours, wherever it shows. */
function bugRule(rule) {
	return {
		kind: "bug",
		...rule
	};
}
/** What was seen on the way to a server, whether it was reached or not. */
function connectionRule(rule) {
	return {
		kind: "connection",
		...rule
	};
}
/** What is true on a server that has answered. */
function serverRule(rule) {
	return {
		kind: "server",
		...rule
	};
}
/** Puts the evidence into the rule's words. */
function raise(rule, found) {
	const said = printableEvidence(found);
	return {
		rule: rule.id,
		severity: typeof rule.severity === "function" ? rule.severity(found) : rule.severity,
		at: typeof rule.at === "function" ? rule.at(found) : placeOfKey(rule.at, found),
		title: rule.title,
		message: rule.message(said),
		why: typeof rule.why === "function" ? rule.why(said) : rule.why,
		fix: rule.fix(found, said),
		related: (rule.related?.(found) ?? []).map((each) => ({
			...each,
			message: printable(each.message)
		}))
	};
}
/** The finding of a rule by its own condition; null where it does not apply, or has none. */
function look(rule, input) {
	const found = rule.find?.(input) ?? null;
	if (found === null) return null;
	return raise(rule, {
		destination: input.destination,
		...found
	});
}
function placeOfKey(keys, found) {
	const { destination } = found;
	return keyPlace(destination.path, destination.viaUrl, keys);
}
/** No name of a database, a host or a rule is as long; a path or a key may be. */
const longestText$1 = 300;
/**
* The same data with each text fit for a sentence: no rule has to think of it, and none can forget it. What is not plain
* data, such as a secret, stays what it is.
*/
function printableEvidence(value) {
	if (typeof value === "string") return shortened(spoken(value), longestText$1);
	if (Array.isArray(value)) return value.map(printableEvidence);
	if (!isPlain(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printableEvidence(part)]));
}
function isPlain(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) return false;
	return !Object.values(value).some((part) => typeof part === "function");
}
// src/config/yaml/edit.ts
/**
* The lines that each edit changes, in the order of the edits. Edits of the same lines share one replacement with all of
* them, so that none undoes another. Null where the form of the file leaves no line to change, where the lines are too long
* to be read, and where they would show any of the `hidden` ranges, which are in order: a fix must not print a secret.
*/
function replacementsFor(source, root, edits, hidden) {
	const result = edits.map(() => null);
	for (const group of groupsOf(source, plansFor(source, root, edits))) {
		if (keepsHidden(source, group, hidden)) continue;
		const replacement = toReplacement(source, group);
		if (replacement.text.length <= longestText && !repeatsHidden(source, replacement, group, hidden)) for (const { edit } of group) result[edit] = replacement;
	}
	return result;
}
/** In characters. Every finding of a line has the line's whole new text, and a file may be a single line. */
const longestText = 4e3;
/** The text of a file after the replacement, with its own line ends. */
function withReplacement(text, { start_line, end_line, text: lines }) {
	const all = text.split("\n");
	const added = text.includes("\r\n") ? lines.split("\n").map((line) => `${line}\r`) : lines.split("\n");
	all.splice(start_line - 1, end_line - start_line + 1, ...added);
	return all.join("\n");
}
/** A value that is a block begins on the next line. */
function pairText(key, value) {
	return value.startsWith("\n") ? `${key}:${value}` : `${key}: ${value}`;
}
/** An id for keys that have none. */
const newId = "warehouse";
function plansFor(source, root, edits) {
	const filledBraces = /* @__PURE__ */ new Set();
	return edits.flatMap((edit, index) => {
		const splices = splicesFor(source, root, edit, filledBraces);
		return splices === null || splices.length === 0 ? [] : [{
			edit: index,
			splices
		}];
	});
}
/** Plans whose lines overlap, in the order of the text; of two that change the same characters the first. */
function groupsOf(source, plans) {
	const placed = plans.map((plan) => {
		const first = plan.splices.reduce((least, { start }) => Math.min(least, start), source.text.length);
		return {
			plan,
			first: lineOf(source, first),
			last: lineOf(source, endOf(plan.splices))
		};
	}).sort((one, other) => one.first - other.first || one.plan.edit - other.plan.edit);
	const groups = [];
	let open = [];
	let end = 0;
	for (const { plan, first, last } of placed) {
		if (plan.splices[0].line !== null) {
			groups.push([plan]);
			continue;
		}
		if (first > end) {
			open = [];
			groups.push(open);
		}
		if (!open.some((other) => collide(other, plan))) open.push(plan);
		end = Math.max(end, last);
	}
	return groups;
}
function collide(one, other) {
	return one.splices.some((a) => other.splices.some((b) => a.start < b.end && b.start < a.end && JSON.stringify(a) !== JSON.stringify(b)));
}
/** The splices of a group, each once. */
function splicesOf(group) {
	const all = /* @__PURE__ */ new Map();
	for (const { edit, splices } of group.toReversed()) for (const splice of splices) {
		const key = splice.start === splice.end ? `${edit}` : "";
		all.set(`${splice.start} ${splice.end} ${splice.text} ${key}`, splice);
	}
	return [...all.values()].sort((one, other) => one.start - other.start || one.end - other.end);
}
/** Whether the part of the lines that stays has a hidden range. */
function keepsHidden(source, group, hidden) {
	const splices = splicesOf(group);
	if (splices[0].line !== null) return false;
	let at = startOfLine(source, splices[0].start);
	for (const { start, end } of splices) {
		if (overlaps(hidden, {
			start: at,
			end: start
		})) return true;
		at = Math.max(at, end);
	}
	return overlaps(hidden, {
		start: at,
		end: endOfLine(source, at)
	});
}
/** Whether the new lines still have the text of a hidden range that was replaced: a comment beside it may repeat it. */
function repeatsHidden(source, { text }, group, hidden) {
	return group.some(({ splices }) => splices.some((splice) => {
		if (splice.end === splice.start || !overlaps(hidden, splice)) return false;
		const removed = source.text.slice(splice.start, splice.end).replace(/^["']|["']$/g, "");
		return removed !== "" && text.includes(removed);
	}));
}
/** Whether any of the ranges, which are in order, overlaps `part`. */
function overlaps(ranges, part) {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (ranges[middle].end <= part.start) low = middle + 1;
		else high = middle;
	}
	const first = ranges[low];
	return first !== void 0 && first.start < part.end;
}
function toReplacement(source, group) {
	const splices = splicesOf(group);
	const [{ line, text }] = splices;
	if (line !== null) return {
		file: source.file,
		start_line: line,
		end_line: line - 1,
		text
	};
	const start = startOfLine(source, splices[0].start);
	const end = endOfLine(source, endOf(splices));
	let [at, changed] = [start, ""];
	for (const splice of splices) {
		changed += source.text.slice(at, splice.start) + splice.text;
		at = splice.end;
	}
	changed += source.text.slice(at, end);
	const lines = changed.replaceAll("\r", "").trimEnd();
	return {
		file: source.file,
		start_line: lineOf(source, start),
		end_line: lineOf(source, end),
		text: lines
	};
}
/** Without a spread: every line of a file may be a splice, and arguments are on the stack. */
function endOf(splices) {
	return splices.reduce((most, { end }) => Math.max(most, end), 0);
}
/** Null where the form of the file leaves no place for the edit. `filledBraces` are empty braces that an edit before has filled. */
function splicesFor(source, root, edit, filledBraces) {
	if (edit.kind === "insert") return insertSplices(source, nodeAtWhole(root, edit.path), edit.pairs, filledBraces);
	const parent = nodeAtWhole(root, edit.path.slice(0, -1));
	const last = edit.path.at(-1);
	if (parent?.kind === "sequence") return edit.kind === "set" ? itemSplices(parent, last, edit.value) : null;
	if (parent?.kind !== "mapping") return null;
	const entry = parent.entries.get(String(last));
	const own = entry === void 0 || entry.origin !== null ? null : entry;
	if (edit.kind === "set" && own === null) return insertSplices(source, parent, [{
		key: String(last),
		value: edit.value
	}], filledBraces);
	if (own === null) return null;
	switch (edit.kind) {
		case "rename": return [{
			...own.key,
			text: edit.to,
			line: null
		}];
		case "set": return valueSplices(source, own, quotedInFlow(edit.value, parent));
		case "pair": {
			const value = valueSplices(source, own, quotedInFlow(edit.to.value, parent));
			return value && [{
				...own.key,
				text: edit.to.key,
				line: null
			}, ...value];
		}
		case "indent": return indentSplices(source, parent, own, edit);
	}
}
function nodeAtWhole(root, path) {
	const { node, found } = nodeAt(root, path);
	return found === path.length ? node : null;
}
/** Inside brackets and braces a plain value must not have the characters that end it. */
function quotedInFlow(value, parent) {
	return parent.style === "flow" && /^[^"'{[].*[[\]{},]/.test(value) ? JSON.stringify(value) : value;
}
function insertSplices(source, into, pairs, filledBraces) {
	if (into?.kind !== "mapping") return null;
	if (into.style === "flow") return flowInsertSplices(source, into, pairs, filledBraces);
	const sibling = [...into.entries.values()].find(({ origin }) => origin === null);
	const beside = sibling ?? into.merges[0];
	if (beside === void 0) return null;
	const { start } = beside.key;
	const before = source.text.slice(startOfLine(source, start), start);
	const isFirst = sibling !== void 0 && before.trim() === "";
	const indentation = isFirst ? before : " ".repeat(before.length);
	const line = isFirst ? lineOf(source, start) : lineOf(source, endOfEntry(source, beside)) + 1;
	return [{
		start,
		end: start,
		text: pairs.map(({ key, value }) => `${indentation}${pairText(key, value)}`).join("\n"),
		line
	}];
}
function flowInsertSplices(source, into, pairs, filledBraces) {
	const start = into.range.start + 1;
	const texts = pairs.map(({ key, value }) => `${key}: ${quotedInFlow(value, into)}`).join(", ");
	if (!(into.entries.size === 0 && into.merges.length === 0)) return [{
		start,
		end: start,
		text: source.text[start] === " " ? ` ${texts},` : `${texts}, `,
		line: null
	}];
	const text = filledBraces.has(start) ? ` ${texts},` : ` ${texts} `;
	filledBraces.add(start);
	return [{
		start,
		end: start,
		text,
		line: null
	}];
}
function itemSplices(parent, index, value) {
	const item = parent.items[Number(index)];
	return item !== void 0 && item.range.start >= parent.range.start ? [{
		...item.range,
		text: quotedInFlow(value, parent),
		line: null
	}] : null;
}
function valueSplices(source, { key, value }, text) {
	const { start, end } = value.range;
	const isBlock = value.kind !== "scalar" && value.style === "block";
	const isHere = start >= key.end && end > start;
	if (isHere && /(^|:)!/.test(wordBeforeSpace(source.text.slice(key.end, start)))) return null;
	if (isHere && !(isBlock && value.origin === null)) return [{
		start,
		end: endOfContent(source, end),
		text,
		line: null
	}];
	const colon = source.text.slice(key.end).match(/^[ \t]*:/)?.[0].length;
	if (colon === void 0) return null;
	const after = key.end + colon;
	if (isHere) return [{
		start: after,
		end: endOfContent(source, end),
		text: ` ${text}`,
		line: null
	}];
	const alias = source.text.slice(after, endOfLine(source, after)).match(/^[ \t]*\*[^\s,[\]{}]+/)?.[0] ?? "";
	if (start < key.end && alias === "") return null;
	return [{
		start: after,
		end: after + alias.length,
		text: ` ${text}`,
		line: null
	}];
}
/** The last word of a text that ends with white space; a regular expression for it would be quadratic. */
function wordBeforeSpace(text) {
	return text.split(/\s+/).at(-2) ?? "";
}
/** Two spaces more before each line from one key to the end of another's value. */
function indentSplices(source, parent, first, { keys, id }) {
	const end = parent.entries.get(keys.at(-1));
	if (parent.style === "flow" || end === void 0 || end.origin !== null) return null;
	const [start, stop] = [lineOf(source, first.key.start), lineOf(source, endOfEntry(source, end))];
	const before = source.text.slice(startOfLine(source, first.key.start), first.key.start);
	if (before.trim() !== "") return null;
	const lines = source.lineStarts.slice(start - 1, stop);
	const spaces = lines.map((at) => ({
		start: at,
		end: at,
		text: "  ",
		line: null
	}));
	const head = {
		start: lines[0],
		end: lines[0],
		text: `${before}${newId}:\n`,
		line: null
	};
	return id === null ? [head, ...spaces] : spaces;
}
/** The end of a key's value, or of the key where the value is written elsewhere. */
function endOfEntry(source, { key, value }) {
	return value.range.start < key.end ? key.end : endOfContent(source, value.range.end);
}
/** A block's range may reach into the white space behind it. */
function endOfContent(source, end) {
	let at = end;
	while (at > 0 && /\s/.test(source.text[at - 1])) at--;
	return at;
}
// src/report/fixes.ts
/**
* The edits of a report, made concrete for each document as a whole: those that count together, so that none takes back
* another in its line, and those of accepted findings each by itself.
*/
function madeEdits(found) {
	const made = /* @__PURE__ */ new Map();
	const together = /* @__PURE__ */ new Map();
	for (const { finding, document, isAccepted } of found) {
		const { fix } = finding;
		if (fix?.kind !== "yaml" || document === null) continue;
		const { source, root } = document;
		const of = isAccepted ? {
			source,
			fixes: []
		} : together.get(root) ?? {
			source,
			fixes: []
		};
		of.fixes.push(fix);
		if (isAccepted) makeAll(root, of, made);
		else together.set(root, of);
	}
	for (const [root, of] of together) makeAll(root, of, made);
	return made;
}
function makeAll(root, { source, fixes }, made) {
	const replacements = replacementsFor(source, root, fixes.map(({ edit }) => edit), hiddenRanges(root));
	const unsafe = new Set(replacements.filter((_, index) => !fixes[index].safe));
	for (const [index, fix] of fixes.entries()) {
		const replacement = replacements[index];
		made.set(fix, {
			replacement,
			safe: replacement !== null && !unsafe.has(replacement)
		});
	}
}
/** A fix as the report has it, but for the words that lead to its place. */
function reportFix(fix, made) {
	const plain = {
		run_as: null,
		note: null,
		replaces: null,
		safe: false
	};
	if (fix.kind === "sql") return {
		...plain,
		kind: "sql",
		text: fix.text,
		run_as: fix.runAs,
		note: fix.note || null
	};
	if (fix.kind === "shell") return {
		...plain,
		kind: "shell",
		text: fix.text,
		note: fix.note || null
	};
	if (fix.kind === "text") return {
		...plain,
		kind: "text",
		text: fix.text
	};
	const { replacement = null, safe = false } = made.get(fix) ?? {};
	const note = fix.note === "" ? null : fix.note;
	if (replacement === null) return {
		...plain,
		kind: "yaml",
		text: snippet(fix.edit),
		note
	};
	return {
		...plain,
		kind: "yaml",
		text: replacement.text,
		note,
		safe,
		replaces: linesOf(replacement)
	};
}
function linesOf({ file, start_line, end_line }) {
	return {
		file,
		start_line,
		end_line
	};
}
/** Where the file leaves no line of its own to change, what is to stand there in the end. */
function snippet(edit) {
	const last = edit.path.at(-1);
	switch (edit.kind) {
		case "set": return typeof last === "number" ? `- ${edit.value}` : `${last}: ${edit.value}`;
		case "rename": return `${edit.to}: …`;
		case "pair": return `${edit.to.key}: ${edit.to.value}`;
		case "insert": return edit.pairs.map(({ key, value }) => pairText(key, value)).join("\n");
		case "indent": return [`${edit.id ?? "warehouse"}:`, ...edit.keys.map((key) => `  ${key}: …`)].join("\n");
	}
}
/**
* The keys that stand above a line and lead to `path`, the outermost first and without `destinations`: those of the
* anchor, where an alias or a merge stands for it. What begins at `lineStart` or later is no key above that line.
*/
function keysAbove(root, path, lineStart) {
	let found = [];
	let node = root;
	for (const [index, step] of path.entries()) {
		if (node.kind !== "mapping") break;
		const entry = node.entries.get(String(step));
		if (entry === void 0) break;
		if (standsElsewhere(node, entry)) {
			if (index === path.length - 1) break;
			found = stepsTo(root, entry.value.range.start);
		} else found.push({
			name: String(step),
			entry
		});
		node = entry.value;
	}
	const keys = found.filter(({ entry }) => entry.key.start < lineStart).map(({ name }) => name);
	return keys[0] === "destinations" ? keys.slice(1) : keys;
}
/** What is merged in has the place of the mapping that it comes from; an alias that of its anchor, which comes first. */
function standsElsewhere({ range }, { key, value }) {
	return key.start < range.start || key.start >= range.end || value.range.start < key.end;
}
/** The keys whose values hold an offset. */
function stepsTo(root, offset) {
	const steps = [];
	let node = root;
	while (node.kind === "mapping") {
		const parent = node;
		const next = [...parent.entries].find(([, entry]) => !standsElsewhere(parent, entry) && entry.value.range.start <= offset && offset < entry.value.range.end);
		if (next === void 0) return steps;
		steps.push({
			name: next[0],
			entry: next[1]
		});
		node = next[1].value;
	}
	return steps;
}
/** Those that need no second look, in the order of the report; of two that change one line only the first. */
function safeEdits(report) {
	const taken = /* @__PURE__ */ new Set();
	const edits = [];
	for (const placed of placedFindings(report)) {
		const { fix, ignored } = placed.finding;
		if (fix === null || !fix.safe || fix.replaces === null || ignored !== null) continue;
		const { file, start_line, end_line } = fix.replaces;
		const lines = Array.from({ length: Math.max(1, end_line - start_line + 1) }, (_, index) => `${file}:${start_line + index}`);
		if (lines.some((line) => taken.has(line))) continue;
		for (const line of lines) taken.add(line);
		edits.push({
			...placed,
			fix: {
				...fix,
				replaces: fix.replaces
			}
		});
	}
	return edits;
}
// src/text/durations.ts
const unitMs = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
/** Reads "500ms", "30s", "10m", "12h" or "30d" into ms. Anything else, and a duration of zero, gives null. */
function milliseconds(text) {
	const [, amount, unit = ""] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/.exec(text) ?? [];
	const ms = amount === void 0 ? 0 : Number(amount) * unitMs[unit];
	return ms > 0 ? ms : null;
}
/** 12 is "12 ms", 1500 is "1.5 s", 90000 is "90 s". */
function duration$1(ms) {
	return ms < 1e3 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}
/** "2026-11-21 04:17 UTC" */
function minute(iso) {
	return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}
// src/rules/fix.ts
/** SQL to run as a role; `a superuser` where only one may. `note` says where, in a provider's own terms. */
function sql(text, runAs, note = "") {
	return {
		kind: "sql",
		text,
		runAs,
		note
	};
}
/** The same where transactions are read-only by default. In a block of its own: it can be pasted, or sent as one message. */
function inReadWrite(fix) {
	return fix?.kind === "sql" ? {
		...fix,
		text: `BEGIN READ WRITE;\n${fix.text}\nCOMMIT;`
	} : fix;
}
/** Sets a key of the file to a value of one line. What the entry means stays, or becomes what it was meant to be. */
function setKey(path, value) {
	return {
		kind: "yaml",
		edit: {
			kind: "set",
			path,
			value
		},
		note: "",
		safe: true
	};
}
/** The same where a person has to look first: `note` says at what. */
function proposeKey(path, value, note) {
	return {
		kind: "yaml",
		edit: {
			kind: "set",
			path,
			value
		},
		note,
		safe: false
	};
}
function renameKey(path, to) {
	return {
		kind: "yaml",
		edit: {
			kind: "rename",
			path,
			to
		},
		note: "",
		safe: true
	};
}
/** A key together with its value becomes another. */
function replacePair(path, key, value) {
	return {
		kind: "yaml",
		edit: {
			kind: "pair",
			path,
			to: {
				key,
				value
			}
		},
		note: "",
		safe: true
	};
}
/** Keys that a mapping lacks; a `note` says what a person has to look at first. */
function insertKeys(path, pairs, note) {
	return {
		kind: "yaml",
		edit: {
			kind: "insert",
			path,
			pairs
		},
		note,
		safe: note === ""
	};
}
/** Neighbouring keys, the first at `path`, move below the id before them; below a new one where there is none. */
function moveBelow(path, keys, id) {
	return {
		kind: "yaml",
		edit: {
			kind: "indent",
			path,
			keys,
			id
		},
		note: id === null ? "Choose the id yourself: reports go by it." : "",
		safe: id !== null
	};
}
/** A command to run; `note` says what to do with its result. */
function shell(text, note = "") {
	return {
		kind: "shell",
		text,
		note
	};
}
function text$1(what) {
	return {
		kind: "text",
		text: what
	};
}
/** YAML on one line for a text value: plain where that is safe, else in double quotes, which JSON's are too. */
function yamlText(value) {
	return /^[A-Za-z][A-Za-z0-9_./-]*$/.test(value) && !/^(true|false|null|yes|no|on|off)$/i.test(value) ? value : JSON.stringify(value);
}
// src/rules/phrases.ts
/** The machine that a failure is about: "the bastion bastion.example.com:22". */
function machine(destination, hop) {
	if (hop === "database" || destination.ssh === null) return `the server ${hostAndPort(destination.host, destination.port)}`;
	return `the bastion ${hostAndPort(destination.ssh.host, destination.ssh.port)}`;
}
/** What a stage does, as the end of "while …". */
const stageWords = {
	resolve: "looking up the name",
	connect: "connecting to the port",
	ssh: "setting up the SSH tunnel",
	tls: "agreeing on TLS",
	login: "logging in",
	probe: "asking about the server and the user's privileges",
	rehearse: "rehearsing a load"
};
const rds = {
	firewall: "On RDS that is an inbound rule of the instance's security group for the port; the instance must also be publicly accessible, or reached through SSH.",
	password: "On RDS the master password is changed with Modify; where AWS Secrets Manager keeps it, it rotates. Another user's is set with `\\password` in psql, logged in as the master user.",
	certificate: "Amazon publishes it as a bundle for each region: https://truststore.pki.rds.amazonaws.com.",
	unencrypted: "RDS says this of every connection without SSL where rds.force_ssl is 1, as it is from version 15 on: write `ssl: true`."
};
const words$1 = {
	postgresql: {},
	heroku: {
		password: "Heroku rotates credentials: `heroku config:get DATABASE_URL -a APP` prints the current URL, which belongs into the secret.",
		console: "On Heroku, `heroku pg:psql -a APP` opens a session as the owner: paste it there.",
		unencrypted: "Heroku takes encrypted connections only: write `ssl: true`."
	},
	"amazon-rds": rds,
	"amazon-aurora": {
		...rds,
		primary: "On Aurora that is the cluster endpoint, without \"-ro\" in its name."
	},
	"google-cloudsql": {
		firewall: "On Cloud SQL, add the address under Connections, Networking, to the authorised networks of the instance, which needs a public IP.",
		certificate: "In the Cloud console it is under Connections, Security: server-ca.pem.",
		unencrypted: "Cloud SQL may be set to take encrypted connections only: write `ssl: true`.",
		"client-certificate": "On Cloud SQL, set the instance's SSL mode to allow encrypted connections without a trusted client certificate: Stitch has none."
	}
};
/** What there is to say in this provider's own terms, as whole sentences; null where it has none of its own. */
function atProvider(type, topic) {
	return words$1[type][topic] ?? null;
}
// src/rules/config/file.ts
const unreadable = configRule({
	id: "config/unreadable",
	severity: "error",
	title: "A file can't be read",
	why: "What can't be read can't be checked.",
	message: ({ what, path, reason }) => `The ${what === "file" ? "destinations file" : "certificate"} ${path} ${unreadableWords(reason)}.`,
	fix: (_, { what, path, reason }) => text$1(unreadableRemedy(what, path, reason))
});
const yaml = configRule({
	id: "config/yaml",
	severity: "error",
	title: "The file is no valid YAML",
	why: "As long as the text can be read in two ways, or in none, nobody knows which destinations it means.",
	message: ({ reason }) => sentence(yamlMessage(reason)),
	fix: (_, { reason }) => text$1(yamlRemedy(reason)),
	related: ({ reason }) => reason.kind === "duplicate-key" ? [{
		message: "The first is here.",
		location: reason.first
	}] : []
});
/** To go on behind the name of the file. */
function unreadableWords(reason) {
	switch (reason.kind) {
		case "missing": return "does not exist";
		case "no-match": return "is a pattern that matches no file";
		case "too-wild": return "is a pattern with more wildcards than any file's name needs";
		case "directory": return "is a directory";
		case "not-a-file": return "is not a regular file";
		case "outside-workspace": return "lies outside the workspace";
		case "too-large": return `is larger than ${reason.limit / 1024} KiB`;
		case "not-utf8": return "is not UTF-8 text";
		case "empty": return "is empty";
		case "system": return `can't be opened (${reason.code})`;
	}
}
function unreadableRemedy(what, path, reason) {
	const [from, add] = what === "file" ? ["the folder that the check runs in", "add the file; `destination-check init` writes a first one"] : ["the folder of the file that names it", "add the file"];
	switch (reason.kind) {
		case "missing": return `Correct the path, which starts at ${from}, or ${add}. In a workflow, actions/checkout must run before this step.`;
		case "no-match": return "Correct the pattern, which starts at the folder that the check runs in.";
		case "too-wild": return "Write at most three stars between two slashes, ** at most three times, and no parentheses.";
		case "outside-workspace": return "Move the file into the repository: a path, links followed, may not leave it.";
		case "too-large": return what === "file" ? "Split it into several files." : "Keep only the certificates that this server needs.";
		case "not-utf8": return "Save the file as UTF-8.";
		case "empty": return "Begin with `version: 1` and `destinations:`.";
		case "directory": return what === "file" ? `Name a file in it, such as ${path === "." ? "" : `${path.replace(/\/$/, "")}/`}destinations.yml.` : "Name the certificate's file in it.";
		case "not-a-file":
		case "system": return "Name a regular file that this user may read.";
	}
}
/** The codes of the `yaml` package's parser: what is wrong, then what to do. */
const syntax = {
	ALIAS_PROPS: ["An alias has an anchor or a tag of its own", "Write the anchor (&name) where the value is, and only *name here."],
	BAD_ALIAS: ["An alias has no valid name", "Write *name with the name of an anchor, without spaces."],
	BAD_COLLECTION_TYPE: ["A tag does not fit its value", "Remove the tag (the word that begins with !)."],
	BAD_DIRECTIVE: ["A line that begins with % is no valid directive", "Remove it, or put the text in quotes."],
	BAD_DQ_ESCAPE: ["A backslash in double quotes begins no known escape", "Write the backslash twice (\\\\), or use single quotes host the value."],
	BAD_INDENT: ["This line is not indented like its neighbours", "Give it the same number of spaces as the keys it belongs with."],
	BAD_PROP_ORDER: ["An anchor or a tag stands in the wrong place", "Write it directly before the value."],
	BAD_SCALAR_START: ["A value begins with a character that YAML keeps for itself", "Put the value in quotes."],
	BLOCK_AS_IMPLICIT_KEY: ["A value holds a second colon, which YAML takes for another key", "Put the value in quotes."],
	BLOCK_IN_FLOW: ["A block stands inside brackets", "Write all of it in brackets, or none."],
	COLON_WITHOUT_SPACE: ["The colon has no space behind it, so that YAML sees a word here and no key", "Write a space behind the colon."],
	DUPLICATE_KEY: ["A key stands here twice", "Remove one of them."],
	FOREIGN_SPACE: ["A space stands here that is none to YAML, such as the non-breaking one that pages and chats put in place of spaces", "Delete it and type plain spaces."],
	IMPOSSIBLE: ["The parser can't make sense of this place", "Look for a stray character."],
	KEY_OVER_1024_CHARS: ["A key is longer than 1,024 characters", "Look for a missing quote or line break before it."],
	MISSING_CHAR: ["Something is missing here: a closing quote, a bracket, a comma or the space behind a colon", "Add what is missing."],
	MULTILINE_IMPLICIT_KEY: ["A key goes over several lines", "Look for a missing colon in the line above."],
	MULTIPLE_ANCHORS: ["A value has two anchors", "Keep one of them."],
	MULTIPLE_DOCS: ["The file holds a second document behind ---, which would not be read", "Remove the ---, and keep all destinations below one `destinations:`; or move what follows to a file of its own."],
	MULTIPLE_TAGS: ["A value has two tags", "Keep one of them."],
	NON_STRING_KEY: ["A key is not text", "Put the key in quotes."],
	RESOURCE_EXHAUSTION: ["The file nests too deeply", "Write it with fewer levels."],
	OPEN_BRACKET: ["The bracket here is not closed, or a line inside it is not indented", "Close it, and indent every line inside it more than the key before it."],
	OPEN_VARIABLE: ["A variable stands inside braces or brackets without quotes, and YAML takes its own brace for a mapping", "Put it in double quotes."],
	TAB_AS_INDENT: ["A tab stands where spaces belong", "Indent every line with spaces: YAML does not allow tabs."],
	TAG_RESOLVE_FAILED: ["A tag is not known", "Remove the tag (the word that begins with !)."],
	UNEXPECTED_TOKEN: ["Something stands here that does not belong", "Look for a missing quote, colon or line break just before it."]
};
/** What is wrong, as a clause; the full stop comes with whoever makes a sentence of it. */
function yamlMessage(reason) {
	switch (reason.kind) {
		case "syntax": return syntax[reason.code]?.[0] ?? "The text is no valid YAML";
		case "duplicate-key": return `The key "${reason.key}" stands here a second time; the first is in line ${reason.first.line}`;
		case "unknown-anchor": {
			const meant = reason.suggestion === null ? "" : `: did you mean *${reason.suggestion}?`;
			return `The alias *${reason.name} has no anchor &${reason.name} before it${meant}`;
		}
		case "recursive-alias": return `The alias *${reason.name} stands inside the value that it stands for`;
		case "bad-merge": return "The merge key << needs a mapping, or a list of mappings";
		case "bad-key": return "A key is a list or a mapping instead of text";
		case "too-deep": return "The file nests too deeply";
		case "too-many-words": return "The file has more text than this check reads at once";
		case "too-many-nodes": return "The file's aliases expand to more values than any destinations file needs";
	}
}
/** What to do about it, in whole sentences. */
function yamlRemedy(reason) {
	switch (reason.kind) {
		case "syntax":
			if (reason.variable !== null) return `Put it in double quotes: "\${${reason.variable}}".`;
			return syntax[reason.code]?.[1] ?? "Look for a missing quote, colon or line break just before this place.";
		case "duplicate-key": return `Keep one of the two "${reason.key}" and remove the other: YAML does not say which of them counts.`;
		case "unknown-anchor":
			if (reason.suggestion !== null) return `Write *${reason.suggestion}.`;
			return `Write &${reason.name} at the value that is meant, further up in the file, or write the value here.`;
		case "recursive-alias": return "Write the value here in place of the alias.";
		case "bad-merge": return "Write << with an alias of a mapping: `<<: *shared`.";
		case "bad-key": return "Write the key as text, and put it in quotes if it has special characters.";
		case "too-deep": return "Write it with fewer levels: a destination needs four.";
		case "too-many-words": return "Split it into several files: one holds some ten thousand destinations with all their keys.";
		case "too-many-nodes": return "Use fewer aliases of aliases, or several files.";
	}
}
function sentence(clause) {
	return clause.endsWith("?") ? clause : `${clause}.`;
}
// src/rules/config/private-key.ts
const privateKeyInvalid = configRule({
	id: "config/private-key-invalid",
	severity: "error",
	title: "The private key can't be used",
	why: "The check logs in to the bastion with this key only. It made no connection.",
	message: ({ reason }) => messageOf(reason),
	fix: ({ reason }) => fixOf(reason)
});
function messageOf(reason) {
	switch (reason.kind) {
		case "no-key": return "The variable does not hold a private key: it has no BEGIN … PRIVATE KEY line.";
		case "public-key": return "The variable holds a public key. The private key is required.";
		case "certificate": return "The variable holds an SSH certificate. The private key is required.";
		case "putty": return "The variable holds a private key in PuTTY's format. OpenSSH's format is required.";
		case "ssh2": return "The variable holds a private key in the SSH2 (RFC 4716) format. OpenSSH's format is required.";
		case "truncated": return "The private key is cut off: a part of it is missing.";
		case "damaged": return "The private key is damaged: its content does not follow its format.";
		case "mismatched": return "The private key does not match the public key that is stored with it.";
		case "passphrase-missing": return "The private key is encrypted, and `passphrase` is missing.";
		case "passphrase-wrong": return "The passphrase does not decrypt the private key.";
		case "cipher": return `The private key is encrypted with ${reason.cipher}, which this check can't decrypt. The passphrase was not tried.`;
		case "derivation": return "Deriving the key from its passphrase takes more than 2,000,000 iterations of PBKDF2, or more than 32 MiB of memory with scrypt. This check does not try that.";
		case "rsa-size": return `The private key is an RSA key of ${reason.bits} bits. OpenSSH accepts 1,024 to 16,384 bits.`;
		case "hardware-key": return `The private key (${reason.type}) only works together with its FIDO security key, which is not connected to this machine.`;
		case "unsupported-type": return `This check can't log in with a private key of this type: ${reason.type}.`;
	}
}
function fixOf(reason) {
	switch (reason.kind) {
		case "public-key": return text$1("Store the content of the private key file, the one without .pub, in the secret. The public key belongs in `~/.ssh/authorized_keys` on the bastion.");
		case "putty": return converted("puttygen KEYFILE.ppk -O private-openssh -o NEWKEYFILE");
		case "ssh2": return converted("ssh-keygen -i -f KEYFILE > NEWKEYFILE");
		case "passphrase-missing": return text$1("Add `passphrase: ${NAME}` below `ssh`, and store the passphrase in the secret NAME. Or create a key without a passphrase for this check.");
		case "passphrase-wrong": return text$1("Store the right passphrase in the secret. This command asks for it, and prints the public key only if it is right:\n    ssh-keygen -y -f KEYFILE");
		case "cipher":
			if (reason.convert === "ssh-keygen") return shell("ssh-keygen -p -Z aes256-ctr -f KEYFILE", "KEYFILE is the file with the private key: it is changed in place. Then store its content in the secret. The new passphrase may be the old one.");
			return reason.convert === "openssl" ? converted("openssl pkcs8 -topk8 -v2 aes-256-cbc -provider legacy -provider default -in KEYFILE -out NEWKEYFILE") : newKey();
		case "derivation": return converted("openssl pkcs8 -topk8 -v2 aes-256-cbc -in KEYFILE -out NEWKEYFILE");
		case "mismatched":
		case "rsa-size":
		case "hardware-key":
		case "unsupported-type": return newKey();
		case "no-key":
		case "certificate":
		case "truncated":
		case "damaged": return text$1("Store the whole content of the private key file in the secret, from its BEGIN line to its END line, both included.");
	}
}
function converted(command) {
	return shell(command, "KEYFILE is the file with the private key. Then store the content of NEWKEYFILE in the secret.");
}
function newKey() {
	return shell("ssh-keygen -t ed25519 -N '' -f destination-check-key", "Store the content of `destination-check-key` in the secret, and add the line in `destination-check-key.pub` to `~/.ssh/authorized_keys` on the bastion.");
}
// src/rules/config/values.ts
/** A key as people write it: "ssl.certificate" of an entry, "region" of the file; the id for an entry itself. */
function keyName(at) {
	if (at.kind === "range") return "";
	return (at.path.length > 2 || at.path.length === 2 && at.path[0] !== "destinations" ? at.path.slice(at.path[0] === "destinations" ? 2 : 1) : at.path.slice(-1)).filter((step) => typeof step === "string" && step !== "<<").join(".");
}
/** How a sentence begins with it. */
function named(at) {
	const key = keyName(at);
	if (key === "") return "The file";
	const last = at.kind === "range" ? void 0 : at.path.at(-1);
	return typeof last === "number" ? `Item ${last + 1} of \`${key}\`` : `\`${key}\``;
}
/** What is wrong with the host `named`, as one sentence. */
function hostMessage(named, fault) {
	switch (fault.kind) {
		case "url": return `${named} is a URL, and must be a host name or an IP address.`;
		case "path": return `${named} is a path, and must be a host name or an IP address: Stitch connects over the network.`;
		case "space": return `${named} holds a space, which no host name has.`;
		case "several": return `${named} holds a comma or a semicolon: Stitch connects to one host.`;
		case "octet": return `${named} looks like an IP address, and has a number above 255 in it.`;
		case "dots": return `${named} begins with a dot, or has two in a row: a part of the name is missing.`;
		case "range": return `${named} is a range of addresses, and must be one.`;
		case "too-long": return `${named} is longer than a host name may be: 253 characters, and 63 between two dots.`;
		case "port": return `${named} holds a port as well.`;
		case "user": return `${named} holds a user name as well, before the @.`;
		case "with-path": return `${named} holds something more behind a slash.`;
		case "quotes": return `${named} has quotes inside its value.`;
		case "character": return `${named} holds the character ${character(fault.codePoint)}, which no host name has.`;
	}
}
/** What to do about it, where no edit says it better; `variable` is where the host came from, if from one. */
function hostRemedy(fault, variable) {
	const where = variable === null ? "here" : `into the variable ${variable}`;
	switch (fault.kind) {
		case "url": return variable === null ? "Write the host alone, or move the whole URL into a variable and name that variable in `url`." : `Put the host alone into the variable ${variable}, or name that variable in \`url\` in place of the other keys.`;
		case "port": return `Write the name alone ${where}, and the port in \`port\`.`;
		case "user": return `Write the name alone ${where}, and the user in the key that is for it.`;
		default: return `Write the name or the address that Stitch's form has ${where}.`;
	}
}
/** What else to look at when the edit to `host` has been made. */
function hostNote(fault) {
	switch (fault.kind) {
		case "port": return `Set the port to ${fault.port}.`;
		case "user": return "The user has a key of its own.";
		case "with-path": return "A database's name belongs in `database`.";
		default: return "";
	}
}
/** What is wrong, as one sentence. */
function urlMessage(fault) {
	switch (fault.kind) {
		case "scheme": return "The value of `url`'s variable is no connection URL: it must begin with postgres:// or postgresql://.";
		case "no-host": return "The connection URL has no host.";
		case "no-username": return "The connection URL has no user name.";
		case "no-database": return "The connection URL has no database.";
		case "bad-escape": return "The connection URL can't be taken apart: its user name or password holds a character that must be escaped.";
		case "bad-port": return "The connection URL's port is not a number from 1 to 65535.";
		case "several-hosts": return "The connection URL names several hosts; Stitch connects to one.";
		case "socket": return "The connection URL's host is a path; Stitch connects over the network.";
		case "sslmode": return `The connection URL says sslmode=${fault.mode}, and \`ssl\` is where that is said.`;
		case "parameter": return `The connection URL has a parameter${fault.name === "" ? "" : ` (${fault.name})`} behind its question mark, which Stitch's form has no place for.`;
	}
}
/** What to do about it. */
function urlRemedy(fault) {
	switch (fault.kind) {
		case "bad-escape": return "In the secret, write these characters of user name and password as percent codes: @ as %40, / as %2F, : as %3A, ? as %3F, # as %23, % as %25.";
		case "sslmode": return fault.mode === "disable" ? "Remove ?sslmode=disable from the secret: without `ssl` nothing is encrypted." : `Remove ?sslmode=${fault.mode} from the secret, and write ${sslFor(fault.mode)} in this entry.`;
		case "parameter": return "Remove the question mark and what follows from the secret.";
		default: return "Correct the secret. Its form is postgres://user:password@host:5432/database.";
	}
}
function sslFor(mode) {
	if (mode === "verify-full") return "`ssl: { verify: full }` with the `certificate`";
	return mode === "verify-ca" ? "`ssl: { verify: ca }` with the `certificate`" : "`ssl: true`";
}
// src/rules/config/schema.ts
const schema = configRule({
	id: "config/schema",
	severity: "error",
	title: "A value does not fit",
	why: ({ at, reason }) => schemaWhy(keyName(at), reason),
	message: ({ at, reason }) => schemaMessage(keyName(at), named(at), reason),
	fix: ({ at, reason }, said) => {
		return (at.kind === "range" ? null : schemaEdit(at.path, reason)) ?? text$1(schemaRemedy(keyName(said.at), reason));
	},
	related: ({ reason }) => reason.kind === "id-taken" ? [{
		message: "The first of this id is here.",
		location: reason.first
	}] : []
});
const typeWords = {
	string: "text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	object: "a mapping of keys",
	array: "a list",
	null: "nothing"
};
/** More words than this are not listed in a message: the only such list is that of the rules. */
const mostNamed = 8;
/** What is wrong with a value, as one sentence. `key` is its key, and `named` how a sentence begins with it. */
function schemaMessage(key, named, reason) {
	switch (reason.kind) {
		case "missing": {
			const keys = reason.keys.map((each) => `\`${each.key}\``);
			return keys.length === 1 ? `${named} needs the key ${keys[0]}, which is missing.` : `${named} needs the keys ${list(keys)}, which are missing.`;
		}
		case "type": {
			const expected = list(reason.expected.map(typeWord), "or");
			return reason.found === "null" ? `${named} has no value: it must be ${expected}.` : `${named} must be ${expected}, and is ${typeWord(reason.found)}${meant(reason.suggestion)}`;
		}
		case "enum":
			if (reason.allowed.length > mostNamed) return `${named} is no rule that can be accepted${meant(reason.suggestion)}`;
			if (reason.allowed.length === 1 && reason.suggestion !== null) return `${named} must be the number ${reason.suggestion}, without quotes.`;
			return `${named} must be ${list(reason.allowed, "or")}${meant(reason.suggestion)}`;
		case "range": return `${named} must be a whole number from ${reason.minimum} to ${reason.maximum}.`;
		case "beside-url": return `${named} stands beside \`url\`, which says the same.`;
		case "id": return `The id "${key}" may hold letters, digits, dots, dashes and underscores, 100 at most, and begins with a letter, a digit or an underscore.`;
		case "id-taken": return `The id "${key}" is taken: ${reason.first.file} has it in line ${reason.first.line}.`;
		case "misplaced-keys": {
			const keys = list(reason.keys.map((each) => `\`${each}\``));
			const stand = reason.keys.length === 1 ? "stands" : "stand";
			return reason.id === null ? `${keys} ${stand} where the ids of destinations belong, without an id above.` : `${keys} ${stand} beside the id \`${reason.id}\`, and belong below it.`;
		}
		case "colon": return `${named} is text: a colon without a space behind it makes no key.`;
		case "ignore-item": return `${named} must say why the finding is accepted: \`rule\` and \`reason\`.`;
		case "reference": return referenceMessage(named, reason.written);
		case "embedded-variable": return `${named} mixes text and a variable: \${NAME} is always the whole value.`;
		case "empty": return reason.variable === null ? `${named} is empty.` : `${named} has no value.`;
		case "too-long": return `${named} is longer than ${reason.limit} characters.`;
		case "date": return `${named} must be a day of the calendar, as YYYY-MM-DD.`;
		case "repeated": return `${named} lists the same item twice.`;
		case "white-space": return `The value of ${named}, which is read from ${reason.variable}, ${reason.isLineBreak ? "ends with a line break" : "begins or ends with a space"}.`;
		case "host": return hostMessage(named, reason.fault);
		case "host-key": return `${named} is neither a fingerprint (SHA256:…) nor a host key (ssh-ed25519 AAAA…).`;
		case "host-key-marker": return `${named} is a line of known_hosts that begins with @: a CA's key or a revoked one, and no host's.`;
		case "url": return urlMessage(reason.fault);
		case "too-large": return `${named} is larger than any destination needs.`;
		case "more": return `${named} has ${reason.count} more problems, which are not listed.`;
		case "not-read": return `${named} was not read: the file has more problems than are listed.`;
		case "other": return `${named} does not fit the schema (${reason.keyword}).`;
	}
}
/** Why it matters, for the key that it is about. */
function schemaWhy(key, reason) {
	switch (reason.kind) {
		case "id":
		case "id-taken": return "`only` and every report go by the id.";
		case "misplaced-keys":
		case "colon": return "Indentation and colons tell which values belong to which destination.";
		case "reference":
		case "embedded-variable": return "The check reads a value from the environment where ${NAME} is all of it, and knows no other spelling.";
		case "white-space": return "The value is used as it is: to a server or a resolver the white space is a part of it.";
		case "too-large":
		case "more":
		case "not-read": return "The check ends its work on what no team has written by hand, so that every run ends.";
		case "missing": return whyOfKey(reason.keys[0]?.key ?? key);
		default: return whyOfKey(key);
	}
}
const form = "Stitch's form asks for this value in this form, and the check can't connect without it.";
const whys = {
	version: "The version tells how the rest of the file is to be read.",
	destinations: "What does not stand below `destinations` is not checked.",
	region: "The region decides which addresses of Stitch a firewall has to let in.",
	type: "The type decides which remedies are advised, and that Heroku needs SSL.",
	display_name: "Reports call the destination by this name.",
	description: "Reports and people read it as text.",
	schemas: "The check asks the server about each of these schemas.",
	access: "It decides whether the destination is dialled.",
	ssl: "It decides whether the connection is encrypted, and what proves the server.",
	host_key: "It proves that the bastion is the right one.",
	ignore: acceptance(),
	rule: acceptance(),
	reason: acceptance(),
	until: acceptance()
};
function acceptance() {
	return "A finding is accepted only with its rule, a reason and, where one is given, a last day: half of it accepts nothing.";
}
function whyOfKey(key) {
	const steps = key.split(".");
	const known = [steps.at(-1), steps[0]].find((step) => step !== void 0 && Object.hasOwn(whys, step));
	return known === void 0 ? form : whys[known];
}
function referenceMessage(named, written) {
	switch (written) {
		case "variable": return `${named} names a variable in a way that is not read here: it must be \${NAME}.`;
		case "several": return `${named} names several variables: \${NAME} is always the whole value.`;
		case "file": return `${named} names a file: it must be the name of a variable that holds the key itself, as \${NAME}.`;
	}
}
function meant(suggestion) {
	return suggestion === null ? "." : `: did you mean ${suggestion}?`;
}
function typeWord(type) {
	return typeWords[type] ?? type;
}
function schemaEdit(path, reason) {
	switch (reason.kind) {
		case "enum": return reason.suggestion === null ? null : setKey(path, reason.suggestion);
		case "type":
			if (reason.suggestion !== null) return setKey(path, reason.suggestion);
			return reason.expected[0] === "string" && reason.text !== null ? setKey(path, JSON.stringify(reason.text)) : null;
		case "missing": return insertKeys(path, reason.keys.map((key) => exampleOf(path, key)), missingNote(reason.keys));
		case "empty": return reason.variable === null ? null : proposeKey(path, `\${${reason.variable}}`, storing("the value", reason.variable));
		case "reference": return proposeKey(path, `\${${reason.variable}}`, referenceNote(reason));
		case "ignore-item": {
			const item = `{ rule: ${reason.ignored ?? "group/name"}, reason: Why this is accepted }`;
			return reason.ignored === null ? null : proposeKey(path, reason.isList ? item : `[${item}]`, "Write your own reason.");
		}
		case "misplaced-keys": return moveBelow(reason.first, reason.keys, reason.id);
		case "host": {
			const { fault, variable } = reason;
			return variable === null && "host" in fault ? proposeKey(path, yamlText(fault.host), hostNote(fault)) : null;
		}
		default: return null;
	}
}
/** What stands for a value that only the reader knows. */
const examples = {
	version: "1",
	destinations: "\n  warehouse:\n    url: ${WAREHOUSE_DATABASE_URL}\n    ssl: true",
	host: "db.example.com",
	username: "stitch",
	user: "stitch",
	database: "analytics",
	rule: "server/version-end-of-life",
	reason: "Why this is accepted"
};
function exampleOf(path, { key, variable }) {
	if (variable !== null) return {
		key,
		value: `\${${variable}}`
	};
	return {
		key,
		value: (key === "host" && path.at(-1) === "ssh" ? "bastion.example.com" : examples[key]) ?? "…"
	};
}
function missingNote(keys) {
	const own = keys.filter(({ key, variable }) => variable === null && key !== "version");
	const notes = keys.flatMap(({ key, variable }) => variable === null ? [] : [storing(`the ${key.replace("_", " ")}`, variable)]);
	const names = list(own.map(({ key }) => `\`${key}\``));
	return [...own.length === 0 ? [] : [`Put your own ${names} in.`], ...notes].join(" ");
}
function referenceNote({ written, variable }) {
	switch (written) {
		case "variable": return `Hand the value to the check as the environment variable ${variable}.`;
		case "several": return storing("the whole value", variable);
		case "file": return storing("the content of the file", variable);
	}
}
function storing(what, variable) {
	return `Store ${what} as a secret, and hand it to the check as the environment variable ${variable}.`;
}
/** What to do about it, in whole sentences, where no edit says it better. */
function schemaRemedy(key, reason) {
	switch (reason.kind) {
		case "type":
			if (key === "destinations" && reason.found === "array") return "Give each destination an id, which stands with a colon where its dash is: `warehouse:`. Its keys follow below, indented by two spaces more.";
			return reason.expected.length === 1 && reason.expected[0] === "object" ? `Write keys${key === "" ? "" : ` below \`${key}\``}, each in a line of its own${key === "" ? "" : " and indented by two spaces more"}.` : `Write ${list(reason.expected.map(typeWord), "or")} here.`;
		case "enum": return reason.allowed.length > mostNamed ? "Copy the rule's id from the report. Findings about secrets in the file, the runner's variables and forbidden hosts always count." : `Write ${list(reason.allowed, "or")}.`;
		case "range": return "Write the port as a number. PostgreSQL's is 5432 and SSH's is 22 where nobody has changed them.";
		case "beside-url": return "Keep either `url` or the separate keys.";
		case "id": return "Choose a shorter or plainer id, and put the name for people into `display_name`.";
		case "id-taken": return "Give one of the two another id: `only`, `ignore` and every report go by it.";
		case "colon": return "Write a space behind the colon, and each key in a line of its own, indented by two spaces more than the key above.";
		case "ignore-item": return "Write `rule:` with the rule's id from the report, and `reason:` with why it is accepted.";
		case "embedded-variable": return "Put the whole value into one environment variable and write only its name here, as ${NAME}. A dollar sign that is meant as such is written $$.";
		case "empty": return key === "destinations" ? "Write the id of each destination below it, as `warehouse:`, indented by two spaces, and its keys below that, indented by two more." : "Write the value, or remove the key where it is optional.";
		case "too-long": return "Shorten it.";
		case "date": return "Write the last day on which the finding is accepted, for example 2027-03-31.";
		case "repeated": return "Remove one of the two.";
		case "white-space": return `Store the value again without it, for example with \`printf %s 'the value' | gh secret set ${reason.variable}\`.`;
		case "host": return hostRemedy(reason.fault, reason.variable);
		case "host-key":
		case "host-key-marker": return "Run `ssh-keyscan <bastion> | ssh-keygen -lf -` and compare with the bastion's own `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub`; write what both print (SHA256:…).";
		case "url": return urlRemedy(reason.fault);
		case "too-large": return "Keep to the keys of the reference, and texts to what Stitch's form takes.";
		case "more":
		case "not-read": return "Mend those that are listed, and check again.";
		default: return "Compare with the reference of the destinations file.";
	}
}
// src/rules/config/secrets.ts
const literalSecret = configRule({
	id: "config/literal-secret",
	severity: "error",
	title: "A secret stands in the file",
	why: "Whoever can read the repository, now or in its history, can read this value. It is not shown here either.",
	message: ({ at }) => `\`${keyName(at)}\` is written out; it must be the name of a variable, as \${NAME}.`,
	fix: ({ at, variable }) => at.kind === "range" ? text$1(`Write \${${variable}} here.`) : proposeKey(at.path, `\${${variable}}`, `Store the value as a secret, hand it to the check as the environment variable ${variable}, and change it on the server: this one is known.`)
});
const unsetVariable = configRule({
	id: "config/unset-variable",
	severity: "error",
	title: "A variable has no value",
	why: "Without the value there is nothing to connect with. A secret that does not exist reaches a workflow as an empty text.",
	message: ({ at, variable, state }) => `\`${keyName(at)}\` is read from the environment variable ${variable}, which is ${state === "unset" ? "not set" : "empty"}.`,
	fix: ({ variable }) => text$1(`In a workflow, create the secret ${variable} in the repository's settings and pass it on to this step: \`env: { ${variable}: "\${{ secrets.${variable} }}" }\`. In a terminal, export ${variable} before the check.`)
});
const variableNotAllowed = configRule({
	id: "config/variable-not-allowed",
	severity: "error",
	title: "A variable that is not read for a file",
	why: ({ refusal }) => refusal === "runner" ? "A destinations file may come from a stranger. It must not be able to send the runner's own credentials to a server of the stranger's choice." : "Whoever set up this run has named the variables that a file may read, so that no file can send another one to a server.",
	message: ({ at, variable, refusal }) => `\`${keyName(at)}\` asks for ${variable}, which ${refusal === "runner" ? "belongs to the runner, to its tools or to a cloud" : "is not among `allowed-variables`"}.`,
	fix: ({ refusal }) => text$1(refusal === "runner" ? "Store the value under a name of your own, such as WAREHOUSE_PASSWORD, and write that name here." : "Write the name of a variable that is allowed, or add this one to `allowed-variables` where the run is set up.")
});
const certificateInvalid = configRule({
	id: "config/certificate-invalid",
	severity: "error",
	title: "The certificate can't be used",
	why: "The server's certificate is held against this one. If it is none, every server looks untrusted.",
	message: ({ reason }) => certificateMessage(reason),
	fix: ({ reason }) => text$1(certificateRemedy(reason))
});
function certificateMessage(reason) {
	switch (reason.kind) {
		case "private-key": return "What stands here is a private key, not a certificate.";
		case "no-certificate": return "What stands here is no PEM certificate: there is no BEGIN CERTIFICATE line in it.";
		case "der": return "The certificate is in DER form; PEM is needed.";
		case "truncated": return "The certificate is cut off: its END CERTIFICATE line is missing.";
		case "unparsable": return "The certificate can't be read: its content is damaged.";
		case "expired": return `The certificate (${reason.subject}) ${reason.on === null ? "has expired" : `expired on ${reason.on}`}.`;
		case "not-yet-valid": return `The certificate (${reason.subject}) ${reason.on === null ? "is not valid yet" : `is valid only from ${reason.on} on`}.`;
	}
}
function certificateRemedy(reason) {
	switch (reason.kind) {
		case "private-key": return "Put the CA's or the server's certificate here, and treat this private key as leaked: replace it if the file has been shared.";
		case "der": return "Convert it with `openssl x509 -inform der -in FILE -out FILE.pem`, and name the .pem file here.";
		case "expired": return "Get the current certificate from whoever runs the server (a cloud provider has it on its download page), and replace this one.";
		case "not-yet-valid": return "Use the certificate that is in force now, or wait until that day; check the clock of this machine too.";
		default: return "Copy the certificate again, from the line -----BEGIN CERTIFICATE----- to the line -----END CERTIFICATE-----, both included.";
	}
}
// src/rules/config/config.ts
const unknownKey = configRule({
	id: "config/unknown-key",
	severity: "error",
	title: "A key is not known",
	why: "A key that nobody reads looks as if it had an effect.",
	message: unknownKeyMessage,
	fix: unknownKeyFix
});
const hostNotAllowed = configRule({
	id: "config/host-not-allowed",
	severity: "error",
	title: "This host may not be dialled",
	why: ({ refusal }) => refusal === "forbidden" ? "Link-local addresses and the clouds' metadata services hand out credentials of the machine that asks. No database is there." : "Whoever set up this run has named the hosts that it may send credentials to, and this is none of them.",
	message: ({ host, address, refusal }) => {
		if (refusal === "forbidden") return host === address ? `${host} is a link-local or metadata address.` : `${host} leads to ${address}, a link-local or metadata address.`;
		return host === address ? `${host} is not among \`allowed-hosts\`.` : `${host} fits no name among \`allowed-hosts\`, and leads to ${address}, which lies in none of its ranges.`;
	},
	fix: ({ refusal }) => text$1(refusal === "forbidden" ? "Write the host that Stitch's form has." : "Write a host that is allowed, or add this one to `allowed-hosts` where the run is set up: by its name where a bastion resolves it, else by its name or its addresses.")
});
const duplicateDestination = configRule({
	id: "config/duplicate-destination",
	severity: "warning",
	title: "Two entries name the same destination",
	why: "Two Stitch destinations that load into one database with one user overwrite each other's schemas; more often one entry is a copy that was to be changed.",
	message: ({ id, first, firstLocation }) => `"${id}" has the same host, port, database and user as "${first}" (${firstLocation.file}, line ${firstLocation.line}).`,
	fix: (_, { id, first }) => text$1(`Remove "${id}" or "${first}", or correct the value in which they should differ.`),
	related: ({ first, firstLocation }) => [{
		message: `"${first}" is here.`,
		location: firstLocation
	}]
});
const herokuRequiresSsl = configRule({
	id: "config/heroku-requires-ssl",
	severity: "error",
	title: "Heroku Postgres needs SSL",
	why: "Heroku refuses every connection that is not encrypted.",
	message: () => "This is a Heroku destination, and `ssl` is off.",
	fix: ({ at }) => at.kind === "range" ? text$1("Add `ssl: true`.") : setKey(at.path, "true")
});
/** Of a name, only its look-up tells. */
const privateHostWithoutSsh = configRule({
	id: "config/private-host-without-ssh",
	severity: "warning",
	title: "A private address without a tunnel",
	why: "Stitch connects from the internet, where private addresses lead nowhere. This check may reach it from inside the network; Stitch will not.",
	find: ({ destination: { host, path, ssh, viaUrl }, attempt: { observed } }) => {
		const { addresses } = observed;
		const isPrivate = (address) => addressKind(address) === "private";
		const isName = addressKind(host) === null;
		if (ssh !== null || !isName || addresses.length === 0 || !addresses.every(isPrivate)) return null;
		return {
			rule: "config/private-host-without-ssh",
			at: keyPlace(path, viaUrl, ["host"]),
			host,
			address: addresses[0]
		};
	},
	message: ({ host, address }) => host === address ? `${host} is a private address.` : `${host} leads to the private address ${address}.`,
	fix: () => text$1("Write the server's public name or address, or add `ssh:` with a bastion that Stitch can reach and that can reach this address.")
});
const unencryptedConnection = configRule({
	id: "config/unencrypted-connection",
	severity: "warning",
	title: "The connection is not encrypted",
	why: "Everybody on the way between Stitch and the server can read the data, and change it.",
	message: () => "Neither `ssl` nor `ssh` is set.",
	fix: ({ at }) => at.kind === "range" ? text$1("Add `ssl: true`.") : proposeKey(at.path, "true", "If the server has no SSL, this check will say so and how to switch it on.")
});
/** Which key is not known, and what was meant, as a sentence or two. */
function unknownKeyMessage({ at, key, allowed, suggestion }) {
	const unknown = `\`${key}\` is no key of this mapping`;
	if (suggestion === null) return `${unknown}. Its keys are ${allowed.join(", ")}.`;
	switch (suggestion.kind) {
		case "key": return `${unknown}: did you mean \`${suggestion.key}\`?`;
		case "inside": return `${unknown}: what it says belongs in \`${suggestion.key}\`.`;
		case "pair": return `${unknown}: what it says is \`${suggestion.key}: ${suggestion.value}\`.`;
		case "whole": return `${unknown}: what it says is \`${at.kind === "range" ? "" : at.path.at(-2)}: ${suggestion.value}\`.`;
		case "shared": return `\`${key}\` is no key of the file: the name of what entries share begins with x-.`;
		case "top": return `\`${key}\` is a key of the file, and not of a destination.`;
	}
}
function unknownKeyFix({ at, key, allowed, suggestion }) {
	if (suggestion === null || at.kind === "range") return text$1(`Remove the line, or use one of ${allowed.join(", ")}.`);
	switch (suggestion.kind) {
		case "key":
		case "shared": return renameKey(at.path, suggestion.key);
		case "pair": return replacePair(at.path, suggestion.key, suggestion.value);
		case "whole": return setKey(at.path.slice(0, -1), suggestion.value);
		case "inside": {
			const [parent, child] = suggestion.key.split(".");
			return text$1(`Replace the line by this, with the value that belongs there:\n    ${parent}:\n      ${child}: …`);
		}
		case "top": return text$1(`Remove the line here, and write \`${key}:\` at the top of the file, beside \`version\`: it holds for all its destinations.`);
	}
}
/** The rule of each kind of problem. */
const configRules = {
	"config/unreadable": unreadable,
	"config/yaml": yaml,
	"config/schema": schema,
	"config/unknown-key": unknownKey,
	"config/literal-secret": literalSecret,
	"config/unset-variable": unsetVariable,
	"config/variable-not-allowed": variableNotAllowed,
	"config/host-not-allowed": hostNotAllowed,
	"config/duplicate-destination": duplicateDestination,
	"config/heroku-requires-ssl": herokuRequiresSsl,
	"config/private-host-without-ssh": privateHostWithoutSsh,
	"config/unencrypted-connection": unencryptedConnection,
	"config/certificate-invalid": certificateInvalid,
	"config/private-key-invalid": privateKeyInvalid
};
/** From what is wrong in a file to the finding that tells it. */
function raiseProblem(problem) {
	return raise(configRules[problem.rule], problem);
}
// src/rules/firewall.ts
const stitchAddresses = {
	"north-america": [
		"52.23.137.21/32",
		"52.204.223.208/32",
		"52.204.228.32/32",
		"52.204.230.227/32"
	],
	europe: [
		"3.126.102.29/32",
		"18.158.16.164/32",
		"18.158.251.55/32",
		"52.57.235.168/32"
	]
};
/** Where Stitch publishes them, and the day as of which they stand here. */
const addressSource = {
	url: "https://www.stitchdata.com/docs/security/stitch-data-pipeline-ip-addresses",
	asOf: "2026-11-21"
};
/** Those who have to get through a firewall, and nobody else: "Stitch's addresses (…), and this machine's own". */
function whomToLetIn({ region, type }) {
	const stitch = region === null ? "for your data pipeline region (write `region` into this file, and they are listed here)" : `(${list(stitchAddresses[region])})`;
	const there = atProvider(type, "firewall")?.replace(/\.$/, "");
	return `Stitch's addresses ${stitch} and, for this check, the address of the machine that it runs on${there === void 0 ? "" : `. ${there}`}`;
}
/** What to add where no line admits a login, or one rejects it. */
function hbaRemedy(destination, error) {
	const here = addressIn(error.message);
	const stitch = destination.region === null || destination.ssh !== null ? [] : stitchAddresses[destination.region];
	const lines = [...stitch, here ?? anyAddress].map((address) => `    ${loginLine(destination, address)}`);
	const place = isRejectLine(error) ? "above the line that says reject" : "above any line that fits first";
	const whose = [...stitch.length > 0 ? ["The last line is for this check, those before it are for Stitch."] : [], ...here === null ? ["ADDRESS is this machine's, as the server's message above names it."] : []];
	return [
		`Add to pg_hba.conf on the server, ${place}:`,
		...lines,
		["Then `SELECT pg_reload_conf();` makes it count.", ...whose].join(" "),
		"A cloud provider has this under the database's network or access settings."
	].join("\n");
}
/** One address and no other: /32 for IPv4, /128 for IPv6. */
const anyAddress = "ADDRESS/32";
/** The line that admits an address by its password. */
function hbaLine(admitted, address) {
	return `${hbaBeginning(admitted)} ${address} scram-sha-256`;
}
/** What stands in it before the address. */
function hbaBeginning({ ssl, database, user }) {
	return `${ssl ? "hostssl" : "host"} ${hbaName(database)} ${hbaName(user)}`;
}
/** The line that admits a destination's login. */
function loginLine(destination, address = anyAddress) {
	const { database, ssl } = destination;
	return hbaLine({
		ssl: ssl.kind === "on",
		database,
		user: loginName(destination)
	}, address);
}
/** Whether a line rejects the login. Told only in English: elsewhere both kinds of refusal are told alike. */
function isRejectLine({ message }) {
	return message.includes("rejects connection");
}
/** The address that the server sees us at, as the lines of pg_hba.conf have it; its message names it in every language. */
function addressIn(message) {
	const found = message.match(/[0-9A-Fa-f.:]{2,45}/g)?.find((word) => isIP(word) !== 0);
	return found === void 0 ? null : `${found}/${isIP(found) === 6 ? 128 : 32}`;
}
/** A name in quotes, so that it is no keyword such as `all`. */
function hbaName(name) {
	return name === null ? "all" : `"${printable(name).replaceAll("\"", "\"\"")}"`;
}
// src/host.ts
/** Aborts at the first Ctrl-C. GitHub cancels a job with SIGINT, too, and with SIGTERM 7.5 s later. */
function untilInterrupted() {
	const interrupted = new AbortController();
	for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interrupted.abort());
	return interrupted.signal;
}
// src/report/changes/words.ts
const mostLines = 20;
/** Null where there is no earlier report to compare with. */
function changesHeading({ changes }) {
	return changes === null ? null : `Since the last report, of ${minute(changes.since)}`;
}
/** The worst first; one line that says so where nothing has changed. */
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
			text: `${oneLine(display_name, 100)} ${words} ${since}.`
		};
	}
}
function gathered(status, ids, words) {
	if (ids.length === 0) return [];
	return [{
		status,
		text: words(idList(ids.map((id) => oneLine(id, 100))), ids.length === 1)
	}];
}
/** "5 minutes", "3 hours", "12 days" */
function timeBetween(start, end) {
	const minutes = Math.max(0, Math.round((Date.parse(end) - Date.parse(start)) / 6e4));
	if (minutes < 120) return counted(minutes, "minute");
	const hours = Math.round(minutes / 60);
	return hours < 48 ? counted(hours, "hour") : counted(Math.round(hours / 24), "day");
}
function counted(count, unit) {
	return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
// src/option-kinds.ts
/** The name of an input, or of a flag, in a sentence. */
const inputName = (name) => `\`${name}\``;
const flagName = (name) => `\`--${name}\``;
/** Reads every option of a table, and names everything that is wrong with them at once. */
function readTable(table, texts, nameOf) {
	const errors = [];
	const values = {};
	for (const [name, { read, default: preset, unit }] of Object.entries(table)) {
		const text = texts[name] ?? "";
		const result = read(text.trim() === "" ? preset : text);
		if ("errors" in result) errors.push(...result.errors.map((error) => `${nameOf(name)}: ${error}`));
		else values[name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase()) + unit] = result.value;
	}
	return errors.length > 0 ? {
		kind: "usage",
		errors
	} : {
		kind: "values",
		values
	};
}
/** A sentence on a word that is not one of those that are allowed, with the one that was meant. */
function notAmong(given, allowed) {
	const near = suggestion(given, allowed);
	return `"${given}" is not one of ${allowed.join(", ")}.${near === null ? "" : ` Did you mean ${near}?`}`;
}
/** Its text is read as it is, untrimmed. */
function parsed(spec) {
	return {
		default: "",
		expression: null,
		details: "",
		flag: false,
		short: null,
		value: "VALUE",
		multiple: false,
		completes: "nothing",
		unit: "",
		...spec
	};
}
function text(spec) {
	return parsed({
		value: "TEXT",
		...spec,
		read: (given) => ({ value: given.trim() })
	});
}
/** One of a few words. */
function choice({ of: allowed, ...spec }) {
	const read = (given) => {
		const word = allowed.find((each) => each === given.trim());
		return word === void 0 ? wrong(notAmong(given.trim(), allowed)) : { value: word };
	};
	return parsed({
		value: "WORD",
		completes: allowed,
		...spec,
		read
	});
}
/** Any of a few words, in their own order. */
function choices({ of: allowed, ...spec }) {
	const read = (given) => {
		const unknown = given.filter((each) => !allowed.some((word) => word === each));
		if (unknown.length > 0) return { errors: unknown.map((each) => notAmong(each, allowed)) };
		return { value: allowed.filter((word) => given.includes(word)) };
	};
	return parsedWords({
		completes: allowed,
		...spec,
		read
	});
}
function boolean(spec) {
	const read = (given) => {
		const word = given.trim().toLowerCase();
		if (word !== "true" && word !== "false") return wrong(`"${given.trim()}" is not a boolean. Use true or false.`);
		return { value: word === "true" };
	};
	return parsed({
		default: "false",
		value: null,
		...spec,
		read
	});
}
function integer({ min, max, ...spec }) {
	const read = (given) => {
		const value = /^[0-9]{1,6}$/.test(given.trim()) ? Number(given) : -1;
		if (value >= min && value <= max) return { value };
		return wrong(`"${given.trim()}" is not a whole number from ${min} to ${max}.`);
	};
	return parsed({
		value: "NUMBER",
		...spec,
		read
	});
}
/** In ms. */
function duration({ max, ...spec }) {
	const read = (given) => {
		const ms = milliseconds(given.trim());
		if (ms === null) return wrong(`"${given.trim()}" is not a duration. Use a number with a unit: 500ms, 30s, 10m, 12h or 30d.`);
		if (ms > milliseconds(max)) return wrong(`"${given.trim()}" is too long. The maximum is ${max}.`);
		return { value: ms };
	};
	return {
		...parsed({
			value: "DURATION",
			...spec,
			read
		}),
		unit: "Ms"
	};
}
/** Texts of a line each, such as paths. */
function lines(spec) {
	const read = (given) => ({ value: given.split("\n").map((line) => line.trim()).filter((line) => line !== "") });
	return {
		...parsed({
			value: "FILE",
			completes: "files",
			...spec,
			read
		}),
		multiple: true
	};
}
/** Words between spaces, commas or line breaks. */
function words(spec) {
	return parsedWords({
		...spec,
		read: (value) => ({ value })
	});
}
function parsedWords({ read, ...spec }) {
	const readText = (given) => read(given.split(/[\s,]+/).filter((word) => word !== ""));
	return {
		...parsed({
			value: "WORD",
			...spec,
			read: readText
		}),
		multiple: true
	};
}
/** Null where nothing is given. */
function optional(option) {
	return {
		...option,
		read: (given) => given.trim() === "" ? { value: null } : option.read(given)
	};
}
function wrong(error) {
	return { errors: [error] };
}
// src/report/changes/compare.ts
/**
* Compares a report with what is remembered. `isWhole` says that what the report does not have is in no file any more;
* otherwise the run did not look at it.
*/
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
/**
* Whether a destination that is missing from the report is in no file any more: nothing was left out by wish, by the
* end of the run, or by a file that could not be read.
*/
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
/** `kept`: the rules that are there now, with those that could not be judged. `changed`: some came, or some went. */
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
/** Tells a file from a destination of the same name. */
function keyOf({ kind, name }) {
	return `${kind} ${name}`;
}
/** What to remember of a report that is all there is. */
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
/** Adds what is worth remembering. */
function remember(subjects, each) {
	if (each.since !== null || each.errors.length + each.warnings.length > 0) subjects.set(keyOf(each.subject), each);
}
/** Everything that a run saw, files first. */
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
/** The stage that has to be behind a run for the rules of a group. Those of the files are judged without a connection. */
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
/** A destination that now fails earlier on its way says nothing of what was found further on. */
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
/** A time as `toISOString` gives it; null for anything else. */
function timeOrNull(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}
// src/report/terminal.ts
const severityStyle = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
/** The whole report as lines of text, ending with a line break. */
function terminalReport(report, { colour, width }) {
	const paint = painter(colour);
	const isFirst = report.destinations.length > 0 && report.outcome !== "failed" && report.destinations.every(({ reason }) => reason !== null);
	const verdict = verdictLines(report, paint, width);
	const sums = [counts(report), duration$1(report.duration_ms)].filter((part) => part !== "");
	const sum = sums.join("; ").length <= width ? [sums.join("; ")] : sums;
	const { single, shared } = gatherNotices(placedFindings(report));
	return `${[
		...isFirst ? [verdict] : [],
		...single.map((placed) => findingBlock(placed, paint, width)),
		...shared.map((notice) => noticeBlock(notice, paint, width)),
		...report.destinations.length > 0 ? [table(report, paint, width)] : [],
		...skipGroups(report).map((group) => skipBlock(group, paint, width)),
		...changesBlock(report, paint, width),
		...[baseWords(report)].filter((words) => words !== null).map((words) => prose(words, 0, width).join("\n")),
		[...isFirst ? [] : [verdict], ...painted("dim", sum.flatMap((each) => prose(each, 0, width)), paint)].join("\n")
	].join("\n\n")}\n`;
}
function verdictLines(report, paint, width) {
	return painted("bold", prose(headline(report), 0, width), paint).join("\n");
}
/** One finding, as it stands in the report. */
function findingBlock({ finding, destination }, paint, width) {
	const { location, severity, rule, title, ignored } = finding;
	const place = `${printable(location.file)}:${location.line}:${location.column}`;
	const about = destination === null ? "" : `${printable(destination.display_name)}: `;
	const [level, style] = ignored === null ? [severity, severityStyle[severity]] : [`${severity}, ignored`, "dim"];
	const [first, rest] = hanging(`${place}: ${level}: ${about}${title} [${rule}]`, 2, width);
	const start = `${place}: ${level}:`;
	const painted = `${paint("bold", place)}: ${paint(style, level)}:`;
	const head = [first.startsWith(start) ? painted + first.slice(start.length) : first, ...rest].join("\n");
	if (ignored !== null) return [head, ...prose(`Ignored${ignored.until === null ? "" : ` (until ${ignored.until})`}: ${ignored.reason}`, 2, width)].join("\n");
	return [...[
		head,
		...prose(finding.message, 2, width),
		...labelled("Why", finding.why, paint, width)
	], ...finding.fix === null ? [] : fixLines(finding.fix, paint, width)].join("\n");
}
function noticeBlock({ finding, ids }, paint, width) {
	const [first, rest] = hanging(`notice: ${`${finding.title}, for ${ids.length} destinations: ${idList(ids)} [${finding.rule}]`}`, 2, width);
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
function fixLines(fix, paint, width) {
	const note = fix.note === null ? [] : prose(fix.note, 7, width);
	if (fix.kind === "text") {
		const [advice = "", ...lines] = fix.text.split("\n");
		return [
			...labelled("Fix", advice, paint, width),
			...lines.flatMap((line) => line.startsWith("    ") ? [`       ${printable(line)}`] : prose(line, 7, width)),
			...note
		];
	}
	const text = fix.text.split("\n").map((line) => `       ${paint("green", printable(line))}`);
	return [
		...labelled("Fix", `${fixHeading(fix)}:`, paint, width),
		...text,
		...note
	];
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
function table({ destinations, mode }, paint, width) {
	const rows = destinations.map((destination) => [
		printable(destination.display_name),
		destination.status,
		printable(serverWords(destination, mode)).replace("\xA0", " "),
		destination.stages.find(({ name }) => name === "tls")?.detail?.split(",")[0] ?? "",
		destination.duration_ms > 0 ? duration$1(destination.duration_ms) : ""
	]);
	const columns = fitting(rows, width);
	return rows.map((row, index) => {
		const [mark, style] = statusMark[destinations[index].status];
		const cells = columns.map(({ column, width: most }) => shortened(row[column], most).padEnd(most));
		return `${paint(style, mark)} ${cells.join("  ").trimEnd()}`;
	}).join("\n");
}
/** However narrow the terminal is, a name keeps this many columns. */
const leastName = 16;
/**
* Which columns fit into the width, and how wide they are: names are shortened first, then the column for TLS goes, then
* that for the time, and at last what the server is gets shortened.
*/
function fitting(rows, width) {
	const widest = [
		0,
		1,
		2,
		3,
		4
	].map((column) => rows.reduce((most, row) => Math.max(most, row[column].length), 0));
	const name = Math.min(widest[0], leastName);
	const room = (others) => width - others.reduce((sum, column) => sum + 2 + widest[column], 2);
	const fits = [[
		1,
		2,
		3,
		4
	], [
		1,
		2,
		4
	]].find((others) => room(others) >= name);
	const others = fits ?? [1, 2];
	widest[0] = Math.min(widest[0], Math.max(name, room(others)));
	if (fits === void 0) widest[2] = Math.max(1, Math.min(widest[2], room([1]) - 2 - name));
	return [0, ...others].map((column) => ({
		column,
		width: widest[column]
	}));
}
/** Colours text, or leaves it as it is. */
function painter(colour) {
	return (style, text) => colour ? styleText(style, text, { validateStream: false }) : text;
}
/**
* Lines of at most `width` columns, each indented. A word that is longer stays whole, and so does what stands between
* backticks where it fits into a line: it may be a command.
*/
function prose(text, indent, width) {
	const room = width - indent;
	const lines = [];
	let line = "";
	for (const word of wordsOf(printable(text), room)) if (line !== "" && line.length + 1 + word.length > room) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line].map((each) => " ".repeat(indent) + each);
}
function wordsOf(text, room) {
	return (text.match(/(?:`[^`]*`|[^ \u00a0])+/g) ?? []).flatMap((word) => word.length > room ? word.split(/[ \u00a0]/) : [word]);
}
/** A line that stands behind something of at most `indent` columns, and those that follow it. */
function hanging(text, indent, width) {
	const [first = "", ...rest] = prose(text, indent, width);
	return [first.trimStart(), rest];
}
/** For whoever reads the status; nothing where all is well. That nothing was checked is not well. */
function terminalProblems(report, { colour, width }) {
	const paint = painter(colour);
	const isUnchecked = report.outcome === "skipped" && report.mode === "check";
	const blocks = [...placedFindings(report).filter(({ finding }) => finding.ignored === null && finding.severity !== "notice").map((placed) => findingBlock(placed, paint, width)), ...exitStatus(report) !== 0 || isUnchecked ? [verdictLines(report, paint, width)] : []];
	return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}
/** Lines for each destination: who logs in where, through which bastion, and each stage with its time and what was seen. */
function connectionLines({ destinations }, width) {
	return destinations.flatMap((destination) => [...wrapped(`${destination.display_name}: ${wayOf(destination)}`, "", 2, width), ...destination.stages.filter(({ status, detail }) => status !== "skipped" || detail !== null).flatMap((stage) => wrapped(seenAt(stage, destination), stageHead(stage), headWidth, width))]);
}
const headWidth = 30;
/** "stitch at db.example.com:5432, database analytics, through bastion.example.com:22" */
function wayOf({ target, reason, stages, tries }) {
	const notConnected = `not connected${reason === null ? ": its entry has errors." : `. ${reason}`}`;
	if (target === null) return notConnected;
	const { host, port, database, username, bastion } = target;
	const through = bastion === null ? "" : `, through ${bastion}`;
	const after = tries > 1 ? `; the last of ${tries} tries` : "";
	const way = `${username} at ${host}:${port}, database ${database}${through}`;
	return stages.some(({ status }) => status !== "skipped") ? `${way}${after}` : `${way}; ${notConnected}`;
}
function stageHead({ name, status, ms }) {
	return `  ${name.padEnd(8)}  ${status.padEnd(7)}  ${(ms === null ? "" : duration$1(ms)).padStart(7)}  `;
}
/** What the stage has seen; of one that failed, what was known by then. */
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
	const [first, rest] = hanging(printable(text), indent, width);
	return [`${head}${first}`.trimEnd(), ...rest];
}
// src/config/values/variable-lines.ts
/**
* Reads the grammar of GITHUB_ENV: `NAME=value` on a line, or `NAME<<END`, the lines of a value such as a key, and `END`.
* Empty lines and lines that begin with # are skipped. A value is taken as it is, quotes and spaces included. An error
* names the line and never what it holds.
*/
function readVariableLines(text) {
	const value = Object.create(null);
	const lines = text.split(/\r?\n/);
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
		const { name, sign, rest } = /^(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<sign>=|<<)(?<rest>.*)$/s.exec(line)?.groups ?? {};
		if (name === void 0) return fault(index, "is neither NAME=value nor NAME<<END");
		if (name in value) return fault(index, `sets ${name} again`);
		if (sign === "=") {
			value[name] = rest;
			continue;
		}
		const end = lines.indexOf(rest, index + 1);
		if (rest === "" || end === -1) return fault(index, `starts a value of ${name} that has no last line`);
		value[name] = lines.slice(index + 1, end).join("\n");
		index = end;
	}
	return { value };
}
function fault(index, what) {
	return { errors: [`line ${index + 1} ${what}.`] };
}
// src/options.ts
const defaultFile = "destinations.yml";
const modes = [
	"check",
	"validate",
	"plan",
	"merge"
];
const failOns = [
	"error",
	"warning",
	"never"
];
const reportNames = [
	"json",
	"sarif",
	"junit",
	"markdown",
	"html"
];
const formats = [
	"text",
	...reportNames,
	"github"
];
const separated = "Separated by spaces, commas or line breaks.";
/** The settings of a run: inputs of the Action, and with `flag` flags of the command as well. */
const runOptions = {
	files: lines({
		default: defaultFile,
		about: "Paths or globs of the destinations files.",
		details: "One per line."
	}),
	mode: choice({
		of: modes,
		default: "check",
		flag: true,
		value: "MODE",
		about: "`check`: validate the files and connect to every destination. `validate`: validate the files without connecting. `plan`: split a large run into shards and output their matrix. `merge`: join the reports of all shards."
	}),
	only: words({
		flag: true,
		value: "ID",
		completes: "destinations",
		about: "Check only the destinations with these ids.",
		details: `${separated} All destinations when empty.`
	}),
	"changed-only": boolean({
		default: "false",
		about: "In a pull request, check only the destinations that it changes.",
		details: "The comparison is by meaning: a changed anchor or certificate counts, a moved or reformatted destination does not. Needs `contents: read`."
	}),
	"fail-on": choice({
		of: failOns,
		default: "error",
		flag: true,
		value: "SEVERITY",
		about: "The lowest severity that fails the run: `error`, `warning` or `never`."
	}),
	"allowed-hosts": parsedWords({
		flag: true,
		value: "PATTERN",
		about: "Connect only to these hosts: names with `*`, IP addresses and CIDR ranges.",
		details: `They apply to destinations and bastions. \`*.example.com\` matches every name below example.com. A range never matches a name that a bastion resolves. ${separated} Any host when empty.`,
		read: readAllowedHosts
	}),
	"allowed-variables": parsedWords({
		flag: true,
		value: "PATTERN",
		about: "Let destinations files read only these environment variables: names with `*`.",
		details: `${separated} Any variable except the runner's own when empty.`,
		read: readAllowedVariables
	}),
	timeout: duration({
		default: "30s",
		max: "1d",
		flag: true,
		about: "How long one destination may take."
	}),
	deadline: duration({
		default: "10m",
		max: "1d",
		flag: true,
		about: "How long the whole run may take.",
		details: "Destinations that it does not reach are reported as not checked, and the run fails."
	}),
	retries: integer({
		default: "2",
		min: 0,
		max: 10,
		flag: true,
		about: "How often to retry a destination after a transient failure, within its timeout.",
		details: "Transient failures are too many connections, a starting server and a connection reset."
	}),
	concurrency: integer({
		default: "256",
		min: 1,
		max: 99999,
		flag: true,
		about: "How many destinations to check at a time.",
		details: "Never more than 8 on one server."
	}),
	"certificate-horizon": duration({
		default: "30d",
		max: "3650d",
		flag: true,
		about: "Warn this long before a certificate or a password expires."
	}),
	rehearse: boolean({
		default: "false",
		flag: true,
		about: "Rehearse a load: create a schema and a table, write a row, read it, and roll everything back.",
		details: "This uses one transaction id, and event triggers may fire."
	}),
	reports: choices({
		of: reportNames,
		flag: true,
		value: "FORMAT",
		about: `Also write the report to files: ${list(reportNames)}.`,
		details: separated
	}),
	"report-dir": text({
		default: "destination-check-report",
		flag: true,
		value: "FOLDER",
		completes: "files",
		about: "The folder for the files of `reports`."
	}),
	previous: text({
		flag: true,
		value: "FILE",
		completes: "files",
		about: "The last run's `report.json`: the report then shows what is new and what has recovered.",
		details: "It also shows since when each destination has been failing. The file may be missing."
	}),
	shard: optional(parsed({
		value: "INDEX/COUNT",
		read: readShard,
		flag: true,
		about: "This machine's share of the destinations, such as 2/8.",
		details: "An entry of the matrix that `mode: plan` outputs."
	})),
	shards: optional(integer({
		min: 1,
		max: 256,
		flag: true,
		about: `How many shards \`plan\` creates, at most 256.`,
		details: "One for every 250 destinations when empty."
	})),
	"shard-reports": lines({
		flag: true,
		value: "FILE",
		about: "For `merge`: paths or globs of the shards' `report.json` files.",
		details: "One per line."
	})
};
/** Inputs that only the Action has. */
const actionOptions = {
	annotations: boolean({
		default: "true",
		about: "Show each finding on its line."
	}),
	summary: boolean({
		default: "true",
		about: "Write the report to the job summary."
	}),
	"check-run": boolean({
		default: "false",
		about: "Create a check run with all findings; annotations show ten of a kind. Needs `checks: write`."
	}),
	comment: boolean({
		default: "false",
		about: "Keep one comment on the pull request up to date, and suggest edits that one click commits. Needs `pull-requests: write`."
	}),
	issue: boolean({
		default: "false",
		about: "Keep one issue open while a destination fails in scheduled runs. Needs `issues: write`."
	}),
	variables: parsed({
		read: readVariableLines,
		about: "More variables that destinations files may read, for a reusable workflow that gets them as one secret.",
		details: "One NAME=value per line; or NAME<<END, the lines of the value, and END."
	}),
	"github-token": optional(parsed({
		read: (token) => ({ value: secret(token.trim()) }),
		expression: "${{ github.token }}",
		about: "The token for `check-run`, `comment`, `issue` and `changed-only`.",
		details: "For events that may bring an untrusted author's file (`pull_request_target`, `workflow_run`, `issue_comment` and similar), it also reads the base branch's files, so that destinations that are on the base branch can be checked. This needs `contents: read`."
	}))
};
/** Flags that only the command has. */
const terminalOptions = {
	format: choice({
		of: formats,
		default: "text",
		value: "FORMAT",
		about: `Print the report as ${list(formats, "or")}; \`github\` is text with annotations for a workflow's log.`
	}),
	quiet: boolean({ about: "Print problems only, and nothing if there are none." }),
	verbose: boolean({ about: "Print the stages of each connection on standard error." }),
	watch: boolean({ about: "Validate again whenever a file or a certificate is saved, until Ctrl-C." }),
	fix: boolean({ about: "Apply the fixes that are safe to apply, and check again." }),
	version: boolean({
		short: "V",
		about: "Print the version."
	}),
	help: boolean({
		short: "h",
		about: "Print this help."
	})
};
/** Reads the options of a run, and names everything that is wrong with them at once. */
function readOptions(texts, nameOf = inputName) {
	const read = readTable(runOptions, texts, nameOf);
	const errors = read.kind === "usage" ? [...read.errors] : [];
	if (texts.mode?.trim() === "merge" && (texts["shard-reports"] ?? "").trim() === "") errors.push(`${nameOf("shard-reports")} is missing: \`merge\` needs the paths of the shards' report.json files.`);
	if (read.kind === "usage" || errors.length > 0) return {
		kind: "usage",
		errors
	};
	return {
		kind: "options",
		options: read.values
	};
}
function readShard(given) {
	const [, index, of] = /^([0-9]{1,3})\/([0-9]{1,3})$/.exec(given.trim()) ?? [];
	const shard = {
		index: Number(index),
		of: Number(of)
	};
	if (shard.index >= 1 && shard.index <= shard.of && shard.of <= 256) return { value: shard };
	return wrong(`"${given.trim()}" is not a shard. Use INDEX/COUNT, such as 2/8.`);
}
export { sql as $, outcomeOf as $t, changeLines as A, namedFiles as At, whomToLetIn as B, isGlob as Bt, inputName as C, duplicateProblems as Ct, optional as D, port as Dt, notAmong as E, nameText as Et, hbaBeginning as F, entriesOf as Ft, unreadableWords as G, readingOnce as Gt, hostNotAllowed as H, isMissing as Ht, hbaRemedy as I, readEntries as It, stageWords as J, variableFor as Jt, atProvider as K, withSlashes as Kt, isRejectLine as L, fileLimits as Lt, timeBetween as M, referencesOf as Mt, untilInterrupted as N, privateKeyProblem as Nt, readTable as O, text$2 as Ot, addressSource as P, destinationRegions as Pt, shell as Q, headline as Qt, loginLine as R, findFiles as Rt, flagName as S, secretForms as St, lines as T, resolveEntry as Tt, raiseProblem as U, isTooWild as Ut, configRules as V, isInside as Vt, unencryptedConnection as W, readText as Wt, proposeKey as X, counts as Xt, inReadWrite as Y, destinationTypes as Yt, setKey as Z, exitStatus as Zt, keyOf as _, loginEntry as _t, reportNames as a, serverWords as an, reportFix as at, boolean as b, shardCount as bt, readVariableLines as c, findingWords as cn, bugRule as ct, painter as d, remedyWords as dn, look as dt, baseWords as en, text$1 as et, prose as f, rulePage as fn, raise as ft, isWhole as g, loaderEntry as gt, compare as h, identityOf as ht, readOptions as i, reasonGroups as in, madeEdits as it, changesHeading as j, publicValues as jt, text as k, secret as kt, connectionLines as l, fixHeading as ln, connectionRule as lt, terminalReport as m, severityRank as mt, defaultFile as n, idList as nn, minute as nt, runOptions as o, skipGroups as on, safeEdits as ot, terminalProblems as p, serverRule as pt, machine as q, hiddenRanges as qt, modes as r, placedFindings as rn, keysAbove as rt, terminalOptions as s, unknownIdWords as sn, withReplacement as st, actionOptions as t, gatherNotices as tn, duration$1 as tt, hanging as u, ignoredWords as un, failureRule as ut, snapshotOf as v, loginName as vt, integer as w, readServer as wt, choice as x, redactor as xt, timeOrNull as y, divide as yt, stitchAddresses as z, globbed as zt };
