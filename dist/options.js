"use strict";
const require_files = require("./files.js");
const require_threads = require("./threads.js");
const require_variables = require("./variables.js");
const require_prose = require("./prose.js");
const cliEvent = {
	name: "cli",
	pullRequestFrom: null
};
const trustedEvents = new Set([
	"cli",
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"merge_group"
]);
function eventSkipReason({ name, pullRequestFrom }) {
	if (pullRequestFrom === "dependabot" && (name === "pull_request" || name === "push")) return { kind: "dependabot" };
	if (trustedEvents.has(name)) return null;
	if (name !== "pull_request") return {
		kind: "untrusted-event",
		event: name
	};
	return pullRequestFrom === "same-repository" ? null : { kind: "fork" };
}
function readBranchNames(words) {
	const errors = words.flatMap((word) => {
		if (word.startsWith("refs/")) {
			const name = word.replace(/^refs\/heads\//, "");
			return [`"${word}" is a ref. Write the name of the branch${name === word ? "" : `: ${name}`}.`];
		}
		if (/[*?[]/.test(word)) return [`"${word}" is a pattern. Write each branch's exact name.`];
		return isBranchName(word) ? [] : [`"${word}" is not the name of a branch.`];
	});
	return errors.length > 0 ? { errors } : { value: [...words] };
}
function isBranchName(name) {
	return !/^[-/.]|[/.]$|\/[/.]|\.\.|\.lock(\/|$)|@\{|^@$/.test(name) && !/[\p{Cc}\p{Zs}~^:\\]/u.test(name) && name.length <= 255;
}
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
	files: require_prose.lines({
		default: require_files.defaultFile,
		about: "Paths or globs of the destinations files.",
		details: "One per line. A `destinations.yaml` must be named here; only the command finds it by itself."
	}),
	mode: require_prose.choice({
		words: modes,
		default: "check",
		flag: true,
		value: "MODE",
		about: "`check`: validate the files and connect to every destination. `validate`: validate the files without connecting. `plan`: split a large run into shards and output their matrix. `merge`: join the reports of all shards."
	}),
	only: require_prose.lines({
		flag: true,
		value: "ID",
		completes: "destinations",
		about: "Check only the destinations with these ids or display names.",
		details: "Separated by spaces, commas or line breaks; write a display name with spaces on a line of its own, or in a flag of its own. All destinations when empty."
	}),
	"changed-only": require_prose.boolean({
		default: "false",
		about: "In a pull request, check only the destinations that it changes.",
		details: "The comparison is by meaning: a changed anchor or certificate counts, a moved or reformatted destination does not. Needs `contents: read`."
	}),
	"fail-on": require_prose.choice({
		words: failOns,
		aliases: { none: "never" },
		default: "error",
		flag: true,
		value: "SEVERITY",
		about: "The lowest severity that fails the run: `error`, `warning` or `never`."
	}),
	name: require_prose.parsed({
		default: defaultName,
		value: "NAME",
		read: readName,
		flag: true,
		about: "The name of this check, if a commit or pull request has several.",
		details: "The check run, the comment, the issue and the category in code scanning have this name. Up to 60 letters, digits, spaces and `._-()`."
	}),
	"allowed-hosts": require_prose.parsedWords({
		flag: true,
		value: "PATTERN",
		about: "Connect only to these hosts: names with `*`, IP addresses and CIDR ranges.",
		details: `They apply to destinations and bastions. \`*.example.com\` matches every name below example.com. A range never matches a name that a bastion resolves. ${separated} Any host when empty.`,
		read: require_threads.readAllowedHosts
	}),
	"allowed-variables": require_prose.parsedWords({
		flag: true,
		value: "PATTERN",
		about: "Let destinations files read only these environment variables: names with `*`.",
		details: `${separated} Any variable except the runner's own when empty.`,
		read: require_threads.readAllowedVariables
	}),
	"trusted-branches": require_prose.parsedWords({
		flag: true,
		value: "BRANCH",
		about: "Names of branches to trust besides the default branch, for events that may bring an untrusted author's file.",
		details: `Under \`pull_request_target\`, \`workflow_run\` and similar events, the run connects only to destinations that the current head of such a branch has too. Exact names. ${separated}`,
		read: readBranchNames
	}),
	timeout: require_prose.duration({
		default: "30s",
		max: "1d",
		flag: true,
		about: "How long one destination may take."
	}),
	deadline: require_prose.duration({
		default: "10m",
		max: "1d",
		flag: true,
		about: "How long the whole run may take.",
		details: "Destinations that it does not reach are reported as not checked, and the run fails."
	}),
	retries: require_prose.integer({
		default: "2",
		min: 0,
		max: 10,
		flag: true,
		about: "How many times to retry a destination after a transient failure, within its timeout.",
		details: "Transient failures are too many connections, a starting server, a connection reset and a limit of this machine."
	}),
	concurrency: require_prose.integer({
		default: "256",
		min: 1,
		max: 99999,
		flag: true,
		about: "How many destinations to check at a time.",
		details: "Never more than 8 on one server."
	}),
	"certificate-horizon": require_prose.duration({
		default: "30d",
		max: "3650d",
		flag: true,
		about: "Warn this long before a certificate or a password expires."
	}),
	rehearse: require_prose.boolean({
		default: "false",
		flag: true,
		about: "Rehearse a load: create, copy, upsert, alter and truncate tables of its own, and roll everything back.",
		details: "This uses a few transaction IDs, and event triggers may fire."
	}),
	reports: require_prose.choices({
		words: reportNames,
		flag: true,
		value: "FORMAT",
		about: `Also write the report to files: ${require_prose.list(reportNames)}.`,
		details: separated
	}),
	"report-dir": require_prose.folder({
		default: "destination-check-report",
		flag: true,
		completes: "files",
		about: "The folder for the files of `reports`, inside the workspace or `runner.temp`.",
		details: "Symbolic links in its path are followed first. Existing files with the reports' names are replaced."
	}),
	previous: require_prose.text({
		flag: true,
		value: "FILE",
		completes: "files",
		about: "The last run's `report.json`: the report then shows what is new and what has recovered.",
		details: "It also shows since when each destination has been failing. The file may be missing."
	}),
	shard: require_prose.optional(require_prose.parsed({
		value: "INDEX/COUNT",
		read: readShard,
		flag: true,
		about: "This machine's share of the destinations, such as 2/8.",
		details: "An entry of the matrix that `mode: plan` outputs."
	})),
	shards: require_prose.optional(require_prose.integer({
		min: 1,
		max: 256,
		flag: true,
		about: `How many shards \`plan\` creates, at most 256.`,
		details: "One for every 250 destinations when empty."
	})),
	"shard-reports": require_prose.lines({
		flag: true,
		value: "FILE",
		about: "For `merge`: paths or globs of the shards' `report.json` files.",
		details: "One per line."
	})
};
const actionOptions = {
	annotations: require_prose.boolean({
		default: "true",
		about: "Show each finding on its line."
	}),
	summary: require_prose.boolean({
		default: "true",
		about: "Write the report to the job summary."
	}),
	"check-run": require_prose.boolean({
		default: "false",
		about: "Create a check run with all findings; `annotations` shows at most ten of each severity. Needs `checks: write`."
	}),
	comment: require_prose.boolean({
		default: "false",
		about: "Keep one comment on the pull request up to date, and suggest edits that one click commits. Needs `pull-requests: write`."
	}),
	issue: require_prose.boolean({
		default: "false",
		about: "Keep one issue open while a destination fails in scheduled runs. Needs `issues: write`."
	}),
	variables: require_prose.parsed({
		read: require_variables.readVariableLines,
		about: "More variables that destinations files may read, for a reusable workflow that gets them as one secret.",
		details: "One NAME=value per line; or NAME<<END, the lines of the value, and END."
	}),
	"github-token": require_prose.optional(require_prose.parsed({
		read: (token) => ({ value: require_files.secret(token.trim()) }),
		expression: "${{ github.token }}",
		about: "The token for `check-run`, `comment`, `issue` and `changed-only`.",
		details: "For events that may bring an untrusted author's file (`pull_request_target`, `workflow_run`, `issue_comment` and similar), it also reads the files of trusted branches, so that destinations that are on one of them can be checked. This needs `contents: read`."
	}))
};
const terminalOptions = {
	format: require_prose.choice({
		words: formats,
		default: "text",
		value: "FORMAT",
		about: `Print the report as ${require_prose.list(formats, "or")}; \`codequality\` is for GitLab; \`github\` is text with annotations for a workflow's log.`
	}),
	"env-file": require_prose.text({
		value: "FILE",
		completes: "files",
		about: "Read variables from this file too. Variables in the environment take precedence. Node applies `NODE_OPTIONS` in it, which can run code: name only a file that you trust."
	}),
	json: require_prose.boolean({ about: "The same as `--format json`." }),
	quiet: require_prose.boolean({ about: "Print problems only, and nothing if there are none." }),
	verbose: require_prose.boolean({ about: "Print the stages of each connection on standard error." }),
	watch: require_prose.boolean({ about: "Validate again whenever a file or a certificate is saved, until Ctrl-C." }),
	fix: require_prose.boolean({ about: "Apply the fixes that are safe to apply, and check again." }),
	"dry-run": require_prose.boolean({ about: "With `--fix`: print the changes as a diff, and change no file." }),
	version: require_prose.boolean({
		short: "V",
		about: "Print the version."
	}),
	help: require_prose.boolean({
		short: "h",
		about: "Print this help."
	})
};
function readOptions(texts, nameOf = require_prose.inputName) {
	const read = require_prose.readTable(runOptions, texts, nameOf);
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
function readName(input) {
	const name = input.trim();
	if (/^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,59}$/u.test(name)) return { value: name };
	return require_prose.wrong(`"${name}" is not a name. Use up to 60 letters, digits, spaces and ._-(), beginning with a letter or a digit.`);
}
function readShard(input) {
	const [, index, count] = /^([0-9]{1,3})\/([0-9]{1,3})$/.exec(input.trim()) ?? [];
	const shard = {
		index: Number(index),
		of: Number(count)
	};
	if (shard.index >= 1 && shard.index <= shard.of && shard.of <= 256) return { value: shard };
	return require_prose.wrong(`"${input.trim()}" is not a shard. Use INDEX/COUNT, such as 2/8.`);
}
Object.defineProperty(exports, "actionOptions", {
	enumerable: true,
	get: function() {
		return actionOptions;
	}
});
Object.defineProperty(exports, "cliEvent", {
	enumerable: true,
	get: function() {
		return cliEvent;
	}
});
Object.defineProperty(exports, "defaultName", {
	enumerable: true,
	get: function() {
		return defaultName;
	}
});
Object.defineProperty(exports, "eventSkipReason", {
	enumerable: true,
	get: function() {
		return eventSkipReason;
	}
});
Object.defineProperty(exports, "modes", {
	enumerable: true,
	get: function() {
		return modes;
	}
});
Object.defineProperty(exports, "readOptions", {
	enumerable: true,
	get: function() {
		return readOptions;
	}
});
Object.defineProperty(exports, "reportNames", {
	enumerable: true,
	get: function() {
		return reportNames;
	}
});
Object.defineProperty(exports, "runOptions", {
	enumerable: true,
	get: function() {
		return runOptions;
	}
});
Object.defineProperty(exports, "terminalOptions", {
	enumerable: true,
	get: function() {
		return terminalOptions;
	}
});
