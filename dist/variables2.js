"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_entry_files = require("./entry-files.js");
const require_files = require("./files.js");
const require_resolve = require("./resolve.js");
const require_variables = require("./variables.js");
const require_source = require("./source.js");
const require_prose = require("./prose.js");
const require_options = require("./options.js");
const require_config = require("./config.js");
const require_commands = require("./commands.js");
const require_named_entry = require("./named-entry.js");
const require_crash = require("./crash.js");
const require_main = require("./main2.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_util = require("node:util");
async function connectingCalls(script) {
	const calls = [];
	let shell = {
		folders: ["."],
		earlierFolder: null,
		exported: [],
		setsAny: false
	};
	const outer = [];
	for (const command of commandsIn(script)) if (command === "(") outer.push(shell);
	else if (command === ")") shell = outer.pop() ?? shell;
	else {
		const start = command.findIndex((word) => !assignment.test(word) && !prefixes.has(word));
		const words = start === -1 ? [] : command.slice(start);
		shell = shellAfter(words, shell);
		const args = programArguments(words);
		const options = args === null ? null : await connectingOptions(args);
		if (args === null || options === null) continue;
		const given = command.slice(0, start).flatMap((word) => assignment.exec(word)?.[1] ?? []);
		const { exported, setsAny, folders } = shell;
		const readsFile = args.some((word) => /^--env-file(=|$)/.test(word));
		calls.push({
			...options,
			variables: [...exported, ...given],
			setsAny: setsAny || readsFile,
			folder: folders[0] ?? null
		});
	}
	return calls;
}
function shellAfter([first = "", ...rest], shell) {
	const { folders, earlierFolder, exported } = shell;
	const [folder = null, ...others] = folders;
	if (first === "export") {
		const names = rest.flatMap((word) => /^[A-Za-z_]\w*/.exec(word)?.[0] ?? []);
		return {
			...shell,
			exported: [...exported, ...names]
		};
	}
	if (/^\$env:\w+$/i.test(first)) return {
		...shell,
		exported: [...exported, first.slice(5)]
	};
	if ([
		"source",
		".",
		"eval"
	].includes(first) || first === "set" && rest[0] === "-a") return {
		...shell,
		setsAny: true
	};
	if (first === "popd") return {
		...shell,
		folders: others,
		earlierFolder: folder
	};
	if (first !== "cd" && first !== "pushd") return shell;
	const target = rest.find((word) => !/^-./.test(word)) ?? "~";
	const next = target === "-" ? earlierFolder : folderBelow(folder, target);
	return {
		...shell,
		folders: [next, ...first === "cd" ? others : folders],
		earlierFolder: folder
	};
}
function folderBelow(folder, target) {
	return folder === null || isOpen(target) || /^([/\\]|[A-Za-z]:)/.test(target) ? null : `${folder}/${target}`;
}
async function connectingOptions(args) {
	const parsed = await require_main.readArguments(args, (word) => !require_main.isCommandWord(word));
	const known = (values) => values?.some(isOpen) ? null : values;
	if (parsed.kind === "usage") {
		const files = args.filter((word) => /^[^-].*\.ya?ml$/.test(word));
		return {
			files: files.length === 0 ? [require_files.defaultFile] : known(files),
			allowed: null,
			only: []
		};
	}
	if (parsed.kind !== "check" || parsed.options.mode !== "check") return null;
	const { files, allowedVariables, only } = parsed.options;
	return {
		files: files.includes("-") ? null : known(files),
		allowed: known(allowedVariables),
		only: known(only) ?? []
	};
}
function isOpen(word) {
	return /[$`~]/.test(word);
}
const assignment = /^([A-Za-z_]\w*)=/;
const prefixes = new Set([
	"if",
	"then",
	"else",
	"do",
	"while",
	"until",
	"!",
	"{",
	"time",
	"exec",
	"command",
	"sudo",
	"env",
	"nohup",
	"-E"
]);
const runners = new Set([
	"npx",
	"pnpx",
	"bunx",
	"npm",
	"pnpm",
	"yarn",
	"bun",
	"node",
	"timeout"
]);
const subcommands = new Set([
	"exec",
	"x",
	"dlx",
	"run",
	"--"
]);
function programArguments(words) {
	const isValue = (at) => [
		"-p",
		"--package",
		"-k",
		"-s"
	].includes(words[at - 1] ?? "");
	const isRunner = (at) => /^(-|\d)/.test(words[at]) || runners.has(words[at]) || subcommands.has(words[at]) || isValue(at);
	const at = words.findIndex((word, index) => program.test(word) && !isValue(index));
	if (at === -1 || !words.slice(0, at).every((_, index) => isRunner(index))) return null;
	if (at > 0 && !runners.has(words[0])) return null;
	const args = words.slice(at + 1);
	return args[0] === "--" ? args.slice(1) : args;
}
const program = /^(.*\/)?((postgres-)?destination-check([@#]\S*)?|dist\/cli\.js)$/;
function commandsIn(script) {
	const text = withoutDocuments(script).replaceAll(/[\\`]\r?\n/g, " ");
	const commands = [];
	let words = [];
	let word = null;
	let isTarget = false;
	const endWord = () => {
		if (word !== null && !isTarget) words.push(word);
		if (word !== null) isTarget = false;
		word = null;
	};
	const endCommand = () => {
		endWord();
		isTarget = false;
		const option = /^(.*\/)?(ba|da|z)?sh$/.test(words[0] ?? "") ? words.findIndex((each) => /^-\w*c$/.test(each)) : -1;
		if (option === -1) commands.push(words);
		else commands.push("(", ...commandsIn(words[option + 1] ?? ""), ")");
		words = [];
	};
	for (const [token] of text.matchAll(tokens)) if (token === "(" || token === ")") {
		endCommand();
		commands.push(token);
	} else if (/^[;&|\r\n]/.test(token)) endCommand();
	else if (/^[<>]/.test(token)) {
		if (word !== null && /^\d$/.test(word)) word = null;
		endWord();
		isTarget = !/&\d$/.test(token);
	} else if (/^\s/.test(token)) endWord();
	else if (word !== null || !token.startsWith("#")) word = (word ?? "") + unquoted(token);
	endCommand();
	return commands;
}
const tokens = /\$\{\{.*?\}\}|"(?:\\.|[^"\\])*"|'[^']*'|\\.|#[^\n]*|[()]|[;&|\r\n]+|[<>]+(?:&\d)?|[^\S\r\n]+|[^\s"'\\;&|()<>#$]+|./gs;
function unquoted(token) {
	if (/^'.*'$/s.test(token)) return token.slice(1, -1);
	if (/^".*"$/s.test(token)) return token.slice(1, -1).replaceAll(/\\(["\\$`])/g, "$1");
	return token.replace(/^\\(?=.)/s, "");
}
function withoutDocuments(script) {
	return script.replaceAll(/<<-?\s*(["']?)(\w+)\1([^\n]*)\n(?:.*?\n)??\s*\2[^\S\n]*(?=\n|$)/gs, "$3");
}
const action = new RegExp(`^(${require_crash.product.repository}@.*|\\./)$`, "i");
const reusable = new RegExp(`^(${require_crash.product.repository}|\\.)/\\.github/workflows/destination-check\\.yml(@.*)?$`, "i");
async function checkStepsOf(from, readAction) {
	const { root } = require_source.readDocument(from.text);
	const plain = root === null ? null : require_source.toPlain(root);
	if (root === null || !require_source.isObject(plain) || !require_source.isObject(plain.jobs)) return { kind: "unreadable" };
	const steps = [];
	const called = [];
	for (const [name, job] of Object.entries(plain.jobs)) {
		if (!require_source.isObject(job)) continue;
		const container = require_source.isObject(job.container) ? job.container.env : void 0;
		const outerEnvs = [
			plain.env,
			job.env,
			container
		];
		const matrix = matrixOf(job);
		if (reusable.test(String(job.uses))) {
			const line = require_source.lineOf(from, require_source.nodeAt(root, ["jobs", name]).node.start);
			const inputs = variantsOf(job.with ?? {}, matrix);
			steps.push(...inputs.map((each) => callingJob({
				...job,
				with: each
			}, line)));
		} else if (/^\.\//.test(String(job.uses))) called.push(String(job.uses));
		const earlierSteps = [];
		for (const [index, step] of (Array.isArray(job.steps) ? job.steps : []).entries()) {
			if (!require_source.isObject(step)) continue;
			const path = [
				"jobs",
				name,
				"steps",
				index
			];
			const place = {
				line: require_source.lineOf(from, require_source.nodeAt(root, path).node.start),
				place: envPlace(path, root, from)
			};
			const checks = await checksIn(step, outerEnvs, [job.defaults, plain.defaults], matrix, readAction);
			steps.push(...checks.map((check) => ({
				...check,
				...place,
				earlierSteps: [...earlierSteps, ...check.earlierSteps]
			})));
			const exported = exportedBy(step);
			if (checks.length === 0 && exported !== "none") earlierSteps.push({
				line: place.line,
				names: exported
			});
		}
	}
	return {
		kind: "steps",
		steps,
		called
	};
}
async function checksIn(step, outerEnvs, defaults, matrix, readAction) {
	const uses = String(step.uses ?? "");
	if (action.test(uses)) return variantsOf(step.with ?? {}, matrix).filter(connects).map((each) => checkOf({
		...step,
		with: each
	}, outerEnvs));
	if (typeof step.run === "string") {
		const start = workingDirectory(step, defaults);
		const scripts = variantsOf(step.run, matrix).filter((each) => typeof each === "string");
		return (await Promise.all(scripts.map(connectingCalls))).flat().map(({ variables, setsAny, folder, ...options }) => {
			const check = checkOf({ env: step.env }, outerEnvs);
			return {
				...check,
				...options,
				mapped: new Set([...check.mapped, ...variables]),
				earlierSteps: setsAny ? [{
					line: null,
					names: null
				}] : [],
				folder: start === null || folder === null ? null : `${start}/${folder}`
			};
		});
	}
	if (!uses.startsWith("./")) return [];
	const text = await readAction(uses);
	const { root } = require_source.readDocument(text ?? "");
	const runs = root === null ? null : require_source.toPlain(root);
	const compositeSteps = require_source.isObject(runs) && require_source.isObject(runs.runs) ? runs.runs.steps : null;
	const checks = (Array.isArray(compositeSteps) ? compositeSteps : []).filter(require_source.isObject).map((each) => String(each.uses ?? "").startsWith("./") ? [] : checksIn(each, [...outerEnvs, step.env], [], matrix, readAction));
	return (await Promise.all(checks)).flat();
}
function workingDirectory(step, defaults) {
	return literalText([step, ...defaults.map((each) => require_source.isObject(each) && require_source.isObject(each.run) ? each.run : {})].map((each) => each["working-directory"]).find((each) => each !== void 0) ?? ".");
}
function matrixOf(job) {
	const { include, exclude, ...lists } = require_source.isObject(job.strategy) && require_source.isObject(job.strategy.matrix) ? job.strategy.matrix : {};
	const all = Object.entries(lists).reduce((combinations, [key, values]) => Array.isArray(values) && combinations.length * values.length <= 256 ? combinations.flatMap((each) => values.map((value) => ({
		...each,
		[key]: value
	}))) : combinations, [{}]);
	const hasAll = (each, pairs) => Object.entries(pairs).every(([key, value]) => (0, node_util.isDeepStrictEqual)(each[key], value));
	const excluded = mappingsIn(exclude);
	const combinations = all.filter((each) => Object.keys(each).length > 0 && !excluded.some((pairs) => hasAll(each, pairs)));
	const included = mappingsIn(include);
	const canAdd = (each, pairs) => hasAll({
		...pairs,
		...each
	}, pairs);
	return [...combinations.map((each) => Object.assign({ ...each }, ...included.filter((pairs) => canAdd(each, pairs)))), ...included.filter((pairs) => !combinations.some((each) => canAdd(each, pairs)))];
}
function mappingsIn(list) {
	return Array.isArray(list) ? list.filter(require_source.isObject) : [];
}
function variantsOf(value, matrix) {
	const text = JSON.stringify(value);
	const names = [...text.matchAll(matrixExpression)].map(([, name]) => name);
	const known = matrix.filter((each) => names.every((name) => ["string", "number"].includes(typeof each[name])));
	if (names.length === 0 || known.length === 0) return [value];
	const texts = known.map((each) => text.replaceAll(matrixExpression, (_, name) => JSON.stringify(String(each[name])).slice(1, -1)));
	return [...new Set(texts)].map((each) => JSON.parse(each));
}
const matrixExpression = /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/g;
function connects(inputs) {
	return !(require_source.isObject(inputs) && [
		"validate",
		"plan",
		"merge"
	].includes(String(inputs.mode)));
}
function checkOf(step, outerEnvs) {
	const inputs = require_source.isObject(step.with) ? step.with : {};
	const passed = variablesIn(inputs.variables);
	const names = [...namesOf(step.env), ...passed.names];
	const isExpression = [...outerEnvs, step.env].some((env) => typeof env === "string");
	return {
		mapped: new Set([...outerEnvs.flatMap(namesOf), ...names]),
		earlierSteps: [],
		names,
		opaque: passed.opaque || isExpression,
		files: valuesIn("files", inputs),
		folder: ".",
		allowed: valuesIn("allowed-variables", inputs),
		only: valuesIn("only", inputs) ?? []
	};
}
function callingJob(job, line) {
	const secrets = require_source.isObject(job.secrets) ? job.secrets : {};
	const check = checkOf({ with: {
		...require_source.isObject(job.with) ? job.with : {},
		variables: secrets.variables
	} }, []);
	return {
		...check,
		opaque: check.opaque || job.secrets === "inherit",
		line,
		place: { kind: "one-secret" }
	};
}
function variablesIn(value) {
	if (typeof value !== "string" || value.trim() === "") return {
		names: [],
		opaque: false
	};
	const read = require_variables.readVariableLines(value);
	return "value" in read ? {
		names: Object.keys(read.value),
		opaque: false
	} : {
		names: [],
		opaque: true
	};
}
function valuesIn(name, inputs) {
	const { read, default: preset } = require_options.runOptions[name];
	const text = literalText(inputs[name]);
	const values = text === null ? null : read(text.trim() === "" ? preset : text);
	return values !== null && "value" in values ? values.value : null;
}
function literalText(value) {
	if (value === void 0) return "";
	return typeof value !== "string" || value.includes("${{") ? null : value;
}
function namesOf(env) {
	return require_source.isObject(env) ? Object.keys(env) : [];
}
function envPlace(path, root, from) {
	const step = require_source.nodeAt(root, path).node;
	const env = step.entries.get("env")?.value;
	if (env !== void 0 && (env.kind !== "mapping" || env.style === "flow")) return { kind: "flow-env" };
	const keys = [...(env ?? step).entries.values()];
	const column = Math.min(...keys.map(({ key }) => require_source.position(from, key.start).column));
	return {
		kind: env === void 0 ? "new-env" : "env",
		after: lastLine(env ?? step, from),
		column
	};
}
function lastLine(node, from) {
	return require_source.lineOf(from, from.text.slice(0, node.end).trimEnd().length);
}
function exportedBy(step) {
	if (typeof step.run === "string") return exportedByScript(step.run);
	const uses = String(step.uses ?? "").toLowerCase();
	if (uses.startsWith("./") && uses !== "./") return null;
	const inputs = require_source.isObject(step.with) ? step.with : {};
	const known = actions.find(([name]) => uses.startsWith(`${name}@`));
	return known === void 0 ? "none" : known[1](inputs, require_source.isObject(step.env) ? step.env : {});
}
function exportedByScript(script) {
	if (!/GITHUB_ENV\b/.test(script)) return "none";
	const names = new Set();
	for (const line of script.split("\n").filter((each) => /GITHUB_ENV\b/.test(each))) {
		const name = /^\s*(?:echo|printf)\s+(?:-\w+\s+)?["']?([A-Za-z_]\w*)(?:=|<<)/.exec(line)?.[1];
		if (name === void 0) return null;
		names.add(name);
	}
	return names;
}
const any = () => null;
const ifTrue = (input) => (inputs) => String(inputs[input]) === "true" ? null : "none";
const actions = [
	["hashicorp/vault-action", (inputs) => String(inputs.exportEnv ?? "true") === "true" ? vaultNames(inputs) : "none"],
	["1password/load-secrets-action", (inputs, env) => String(inputs["export-env"] ?? "true") === "true" ? onePasswordNames(env) : "none"],
	["aws-actions/aws-secretsmanager-get-secrets", any],
	["google-github-actions/get-secretmanager-secrets", ifTrue("export_to_environment")],
	["azure/get-keyvault-secrets", any],
	["dopplerhq/secrets-fetch-action", ifTrue("inject-env-vars")],
	["infisical/secrets-action", any],
	["bitwarden/sm-action", any],
	["akeyless-community/akeyless-github-action", any],
	["keeper-security/ksm-action", any],
	["cyberark/conjur-action", any],
	["dkershner6/aws-ssm-getparameters-action", any],
	["actions/github-script", (inputs) => /exportVariable|GITHUB_ENV/.test(String(inputs.script)) ? null : "none"]
];
function vaultNames({ secrets }) {
	const names = [...String(secrets ?? "").matchAll(/\|\s*([A-Za-z_]\w*)\s*(?:;|$)/gm)].map(([, name]) => name);
	return names.length === 0 ? null : new Set(names);
}
function onePasswordNames(env) {
	const names = Object.entries(env).filter(([, value]) => String(value).startsWith("op://"));
	return names.length === 0 ? null : new Set(names.map(([name]) => name));
}
const variablesCommand = require_commands.defineCommand({
	about: "Print the `env:` that a workflow's step needs for its destinations, or check that a workflow has it. No variable is read.",
	usage: ["variables [FILES…] [--workflow FILE] [--allowed-variables PATTERN…]"],
	positionals: [["FILES", `Paths or globs of the destinations files. Default: ${require_files.defaultFile}, or the workflow's own.`]],
	flags: {
		workflow: require_prose.optional(require_prose.text({
			value: "FILE",
			completes: "files",
			about: "Check that this workflow passes every variable to the check: in the `env:` of the workflow, the job or the step, or in the input `variables`."
		})),
		"allowed-variables": require_options.runOptions["allowed-variables"]
	},
	examples: `destination-check variables
destination-check variables --workflow .github/workflows/destinations.yml`,
	exitStatus: "0 no problems, 1 a variable is missing or not allowed, 2 the files can't be read.",
	completes: "files",
	run: async ({ workflow, allowedVariables }, { positionals: files }, host) => workflow === null ? variablesBlock(files.length === 0 ? [require_files.defaultFile] : files, allowedVariables, host) : checkWorkflow(workflow, files, allowedVariables, host)
});
async function variablesBlock(files, allowed, host) {
	const references = await referencesIn(files, host);
	if (references.kind === "stopped") return references;
	const names = namesIn(references.references);
	const refused = refusals(references.references, allowed);
	const readable = names.filter((name) => !refused.has(name));
	const text = readable.length === 0 ? "" : `env:\n${mappedLines(readable, 3)}`;
	const notes = [...names.length === 0 ? ["No destination uses a variable."] : [], ...refused.values()];
	return {
		kind: refused.size > 0 ? "found" : "print",
		text,
		notes
	};
}
async function checkWorkflow(workflow, files, allowed, host) {
	const absolute = node_path.default.resolve(host.folder, workflow);
	const read = await require_files.readText(absolute, node_path.default.dirname(absolute), require_files.fileLimits.destinations);
	if (read.kind === "unreadable") return require_commands.stopped(`${require_prose.flagName("workflow")}: ${workflow} ${require_config.unreadableWords(read.reason)}.`);
	const readAction = async (folder) => {
		for (const name of ["action.yml", "action.yaml"]) {
			const file = await require_files.readText(node_path.default.join(host.workspace, folder, name), host.workspace, require_files.fileLimits.destinations);
			if (file.kind === "read") return file.text;
		}
		return null;
	};
	const parsed = await checkStepsOf(require_source.toSource(workflow, read.text), readAction);
	if (parsed.kind === "unreadable") return require_commands.stopped(`${require_prose.flagName("workflow")}: ${workflow} is not a valid workflow.`);
	const elsewhere = parsed.called.length === 0 ? "" : ` It calls ${require_prose.list(parsed.called)}: check that workflow.`;
	if (parsed.steps.length === 0) return require_commands.stopped(`${require_prose.flagName("workflow")}: ${workflow} has no step that connects to destinations.${elsewhere}`);
	const texts = new Set();
	let isMissing = false;
	for (const step of parsed.steps) {
		const patterns = files.length > 0 ? files : step.files;
		const unknown = patterns === null ? "`files`" : step.folder === null && files.length === 0 ? "the folder" : null;
		if (patterns === null || unknown !== null) return require_commands.stopped(`${require_prose.flagName("workflow")}: ${unknown} at ${workflow}:${step.line} can't be determined. Pass the files as arguments.`);
		const { workspace } = host;
		const inStep = {
			...host,
			folder: node_path.default.join(workspace, step.folder ?? "."),
			root: workspace
		};
		const references = await referencesIn(patterns, files.length > 0 ? host : inStep, step.only);
		if (references.kind === "stopped") return references;
		const result = judgeStep(step, references.references, allowed ?? step.allowed);
		isMissing ||= result.isMissing;
		texts.add(`${workflow}:${step.line}: ${result.text}`);
	}
	return {
		kind: isMissing ? "found" : "print",
		text: `${[...texts].join("\n\n")}\n`
	};
}
function judgeStep({ mapped, names, opaque, place, earlierSteps }, references, allowed) {
	const refused = refusals(references, allowed);
	const unmapped = references.filter(({ name }) => !refused.has(name) && !mapped.has(name));
	const sourceOf = (name) => earlierSteps.find(({ names: set }) => set === null || set.has(name));
	const missing = unmapped.filter(({ name }) => sourceOf(name) === void 0);
	const possible = namesIn(unmapped.filter(({ name }) => sourceOf(name) !== void 0));
	const missingNames = namesIn(missing);
	const unused = names.filter((name) => !references.some((reference) => reference.name === name));
	const text = [
		verdict(missingNames.length, possible.length, refused.size, opaque),
		...missingNames.map((name) => `  ${name}  ${placesOf(name, missing)}`),
		...missingNames.length === 0 ? [] : ["", ...remedy(missingNames, place, opaque)],
		...possible.map((name) => {
			const { line } = sourceOf(name);
			return `${name} may come from ${line === null ? "the step's own script" : `an earlier step, in line ${line}`}.`;
		}),
		...refused.values(),
		...unused.map((name) => `${name} is passed to the check, but no destination uses it.`)
	].join("\n");
	return {
		isMissing: refused.size > 0 || missingNames.length > 0 && !opaque,
		text
	};
}
function verdict(missing, possible, refused, opaque) {
	if (missing === 0 && possible > 0) return "no variable is known to be missing.";
	if (missing === 0) return `all ${refused > 0 ? "other " : ""}variables of the destinations reach the check.`;
	const count = require_prose.counted(missing, "variable");
	if (opaque) return `${count} must be in the secret \`variables\`, whose value is not known here:`;
	return `${count} ${missing === 1 ? "does" : "do"} not reach the check:`;
}
function remedy(names, place, opaque) {
	if (opaque || place.kind === "one-secret") return [
		"Add these lines to the secret that is passed as `variables`. Write a value of several lines as NAME<<END, its lines, and END:",
		"",
		...names.map((name) => `  ${name}=…`)
	];
	if (place.kind === "flow-env") return [
		"Add to the `env:` of that step:",
		"",
		mappedLines(names, 3).trimEnd()
	];
	const { kind, after, column } = place;
	const block = kind === "new-env" ? `${" ".repeat(column - 1)}env:\n${mappedLines(names, column + 2)}` : mappedLines(names, column);
	return [
		`Add after line ${after}:`,
		"",
		block.trimEnd()
	];
}
function mappedLines(names, column) {
	return names.map((name) => `${" ".repeat(column - 1)}${name}: \${{ secrets.${name} }}\n`).join("");
}
async function referencesIn(files, host, only = []) {
	const read = await require_entry_files.readEntries(files, host);
	const { problems } = read;
	const chosen = require_entry_files.chosenEntries(only, read.entries, problems);
	const entries = chosen.kind === "chosen" ? chosen.entries : read.entries;
	if (problems.length > 0 || entries.some(({ problems: found, shared }) => found.length + shared.length > 0)) return require_commands.stopped(...require_named_entry.fileErrors("variables", files, problems));
	return {
		kind: "references",
		references: entries.flatMap(require_resolve.referencesOf)
	};
}
function refusals(references, allowed) {
	const refused = new Map();
	for (const name of namesIn(references)) {
		const variable = require_variables.readVariable(name, {}, allowed);
		if (variable.kind !== "not-allowed") continue;
		const why = variable.refusal === "runner" ? "belongs to the runner or its tools, so files can't read it. Use another name" : "is not in `allowed-variables`. Add it there, or use another name";
		refused.set(name, `${placesOf(name, references)}: ${name} ${why}.`);
	}
	return refused;
}
function placesOf(variable, references) {
	return references.filter(({ name }) => name === variable).map(({ location: { file, line, column } }) => `${file}:${line}:${column}`).join(", ");
}
function namesIn(references) {
	return [...new Set(references.map(({ name }) => name))];
}
exports.variablesCommand = variablesCommand;
