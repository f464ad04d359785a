import { a as milliseconds, d as secret, i as list, p as suggestion } from "./phrases.js";
import { l as readAllowedHosts, u as readAllowedVariables, y as readVariableLines } from "./private-key.js";
// src/config/shards.ts
const destinationsPerShard = 250;
function shardCount(destinations) {
	return Math.min(256, Math.max(1, Math.ceil(destinations / destinationsPerShard)));
}
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
function cost(group) {
	const connected = group.filter(({ definition, invalidKeys }) => definition !== null && invalidKeys.size === 0 && definition.access !== "stitch-only");
	const handshake = connected.some(({ definition }) => definition?.ssh !== void 0) ? 6 : 0;
	const hasTls = ({ definition }) => definition?.ssl !== void 0 && definition.ssl !== false;
	return connected.map((entry) => 5 + (hasTls(entry) ? 2 : 0)).reduce((sum, each) => sum + each, handshake) + .1 * (group.length - connected.length);
}
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
function cut(group, evenPart) {
	const pieces = Math.ceil(cost(group) / evenPart - 1e-9);
	if (pieces <= 1) return [group];
	const size = Math.ceil(group.length / pieces);
	return Array.from({ length: Math.ceil(group.length / size) }, (_, index) => group.slice(index * size, (index + 1) * size));
}
// src/option-kinds.ts
const inputName = (name) => `\`${name}\``;
const flagName = (name) => `\`--${name}\``;
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
function notAmong(given, allowed) {
	const near = suggestion(given, allowed);
	return `"${given}" is not one of ${allowed.join(", ")}.${near === null ? "" : ` Did you mean ${near}?`}`;
}
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
function choice({ of: allowed, also = {}, ...spec }) {
	const read = (given) => {
		const word = Object.hasOwn(also, given.trim()) ? also[given.trim()] : allowed.find((each) => each === given.trim());
		return word === void 0 ? wrong(notAmong(given.trim(), allowed)) : { value: word };
	};
	return parsed({
		value: "WORD",
		completes: allowed,
		...spec,
		read
	});
}
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
function optional(option) {
	return {
		...option,
		read: (given) => given.trim() === "" ? { value: null } : option.read(given)
	};
}
function wrong(error) {
	return { errors: [error] };
}
// src/options.ts
const defaultFile = "destinations.yml";
const defaultName = "destination-check";
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
	"codequality",
	"github"
];
const separated = "Separated by spaces, commas or line breaks.";
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
	only: lines({
		flag: true,
		value: "ID",
		completes: "destinations",
		about: "Check only the destinations with these ids or display names.",
		details: "Separated by spaces, commas or line breaks; write a display name with spaces on a line of its own, or in a flag of its own. All destinations when empty."
	}),
	"changed-only": boolean({
		default: "false",
		about: "In a pull request, check only the destinations that it changes.",
		details: "The comparison is by meaning: a changed anchor or certificate counts, a moved or reformatted destination does not. Needs `contents: read`."
	}),
	"fail-on": choice({
		of: failOns,
		also: { none: "never" },
		default: "error",
		flag: true,
		value: "SEVERITY",
		about: "The lowest severity that fails the run: `error`, `warning` or `never`."
	}),
	name: parsed({
		default: defaultName,
		value: "NAME",
		read: readName,
		flag: true,
		about: "The name of this check, where one commit or pull request has several.",
		details: "The check run, the comment, the issue and the category in code scanning carry it. Up to 60 letters, digits, spaces and `._-()`."
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
		about: "Rehearse a load: create, copy, upsert, alter and truncate tables of its own, and roll everything back.",
		details: "This uses a few transaction IDs, and event triggers may fire."
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
		about: "The folder for the files of `reports`, inside the workspace or `runner.temp`.",
		details: "Symbolic links in its path are followed first. Only earlier reports are replaced."
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
const terminalOptions = {
	format: choice({
		of: formats,
		default: "text",
		value: "FORMAT",
		about: `Print the report as ${list(formats, "or")}; \`codequality\` is for GitLab; \`github\` is text with annotations for a workflow's log.`
	}),
	"env-file": text({
		value: "FILE",
		completes: "files",
		about: "Read variables from this file too. Those of the environment count first."
	}),
	json: boolean({ about: "The same as `--format json`." }),
	quiet: boolean({ about: "Print problems only, and nothing if there are none." }),
	verbose: boolean({ about: "Print the stages of each connection on standard error." }),
	watch: boolean({ about: "Validate again whenever a file or a certificate is saved, until Ctrl-C." }),
	fix: boolean({ about: "Apply the fixes that are safe to apply, and check again." }),
	"dry-run": boolean({ about: "With `--fix`: print the changes as a diff, and change no file." }),
	version: boolean({
		short: "V",
		about: "Print the version."
	}),
	help: boolean({
		short: "h",
		about: "Print this help."
	})
};
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
function readName(given) {
	const name = given.trim();
	if (/^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,59}$/u.test(name)) return { value: name };
	return wrong(`"${name}" is not a name. Use up to 60 letters, digits, spaces and ._-(), beginning with a letter or a digit.`);
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
export { readTable as _, readOptions as a, shardCount as b, terminalOptions as c, flagName as d, inputName as f, optional as g, notAmong as h, modes as i, boolean as l, lines as m, defaultFile as n, reportNames as o, integer as p, defaultName as r, runOptions as s, actionOptions as t, choice as u, text as v, divide as y };
