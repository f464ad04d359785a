import { C as defaultFile, L as optional, M as flagName, O as runOptions, _t as isObject, a as readEntries, b as readText, bt as toPlain, d as fileLimits, ft as toSource, ut as position, vt as nodeAt, yt as readDocument, z as text } from "./entry-files.js";
import { Q as referencesOf } from "./sharding.js";
import { i as readVariableLines, r as readVariable } from "./variables.js";
import { a as unreadableWords } from "./config.js";
import { i as stopped, n as defineCommand } from "./commands.js";
import { t as fileErrors } from "./named-entry.js";
import { i as product } from "./crash.js";
import path from "node:path";
// src/terminal/commands/variables/workflow.ts
const action = new RegExp(`^(${product.repository}@.*|\\./)$`, "i");
const reusable = new RegExp(`^(${product.repository}|\\.)/\\.github/workflows/destination-check\\.yml(@.*)?$`, "i");
function checkStepsOf(from) {
	const { root } = readDocument(from.text);
	const plain = root === null ? null : toPlain(root);
	if (root === null || !isObject(plain) || !isObject(plain.jobs)) return { kind: "unreadable" };
	const steps = [];
	for (const [name, job] of Object.entries(plain.jobs)) {
		if (!isObject(job)) continue;
		const above = [plain.env, job.env];
		if (reusable.test(String(job.uses))) steps.push(callingJob(job, ["jobs", name], root, from));
		const earlierSteps = [];
		for (const [index, step] of (Array.isArray(job.steps) ? job.steps : []).entries()) {
			if (!isObject(step)) continue;
			const path = [
				"jobs",
				name,
				"steps",
				index
			];
			const exported = exportedBy(step);
			const inputs = action.test(String(step.uses)) ? step.with ?? {} : commandInputs(step.run);
			if (inputs !== null && connects(inputs)) steps.push({
				...stepAt({
					...step,
					with: inputs
				}, above, path, root, from),
				earlierSteps: [...earlierSteps]
			});
			else if (exported !== "none") earlierSteps.push({
				line: lineOf(path, root, from),
				names: exported
			});
		}
	}
	return {
		kind: "steps",
		steps
	};
}
function commandInputs(run) {
	const call = /(?:^|[\s/;&|])(?:postgres-)?destination-check(?:@[\w.^~-]+)?(?=$|[\s;&|])([^\n;&|]*)/.exec(String(run ?? ""));
	if (call === null) return null;
	const words = call[1].trim().split(/\s+/);
	const [first = ""] = words;
	if (first === "validate") return { mode: "validate" };
	if (/^[a-z]+$/.test(first) && first !== "check") return null;
	const mode = /--mode[= ](\w+)/.exec(call[1])?.[1];
	const files = words.filter((word) => /^[^-].*\.ya?ml$/.test(word));
	return {
		...mode === void 0 ? {} : { mode },
		...files.length === 0 ? {} : { files: files.join("\n") }
	};
}
function connects(inputs) {
	return !(isObject(inputs) && [
		"validate",
		"plan",
		"merge"
	].includes(String(inputs.mode)));
}
function stepAt(step, above, path, root, from) {
	const inputs = isObject(step.with) ? step.with : {};
	const passed = variablesIn(inputs.variables);
	const names = [...namesOf(step.env), ...passed.names];
	const isExpression = [...above, step.env].some((env) => typeof env === "string");
	return {
		line: lineOf(path, root, from),
		mapped: /* @__PURE__ */ new Set([...above.flatMap(namesOf), ...names]),
		names,
		opaque: passed.opaque || isExpression,
		files: filesIn(inputs),
		allowed: allowedIn(inputs),
		place: envPlace(path, root, from)
	};
}
function callingJob(job, path, root, from) {
	const secrets = job.secrets;
	const passed = isObject(secrets) ? variablesIn(secrets.variables) : {
		names: [],
		opaque: secrets === "inherit"
	};
	const inputs = isObject(job.with) ? job.with : {};
	return {
		line: lineOf(path, root, from),
		mapped: new Set(passed.names),
		earlierSteps: [],
		names: passed.names,
		opaque: passed.opaque,
		files: filesIn(inputs),
		allowed: allowedIn(inputs),
		place: { kind: "one-secret" }
	};
}
function variablesIn(value) {
	if (typeof value !== "string" || value.trim() === "") return {
		names: [],
		opaque: false
	};
	const read = readVariableLines(value);
	return "value" in read ? {
		names: Object.keys(read.value),
		opaque: false
	} : {
		names: [],
		opaque: true
	};
}
function allowedIn(inputs) {
	const text = literalText(inputs["allowed-variables"]);
	const read = text === null ? null : runOptions["allowed-variables"].read(text);
	return read !== null && "value" in read ? read.value : null;
}
function filesIn(inputs) {
	const text = literalText(inputs.files ?? runOptions.files.default);
	const read = text === null ? null : runOptions.files.read(text);
	return read !== null && "value" in read ? read.value : null;
}
function literalText(value) {
	if (value === void 0) return "";
	return typeof value !== "string" || value.includes("${{") ? null : value;
}
function namesOf(env) {
	return isObject(env) ? Object.keys(env) : [];
}
function envPlace(path, root, from) {
	const step = nodeAt(root, path).node;
	const env = step.entries.get("env")?.value;
	if (env !== void 0 && (env.kind !== "mapping" || env.style === "flow")) return { kind: "flow-env" };
	const keys = [...(env ?? step).entries.values()];
	const column = Math.min(...keys.map(({ key }) => position(from, key.start).column));
	return {
		kind: env === void 0 ? "new-env" : "env",
		after: lastLine(env ?? step, from),
		column
	};
}
function lastLine(node, from) {
	const end = from.text.slice(0, node.end).trimEnd().length;
	return position(from, end).line;
}
function lineOf(path, root, from) {
	return position(from, nodeAt(root, path).node.start).line;
}
function exportedBy(step) {
	if (typeof step.run === "string") return exportedByScript(step.run);
	const uses = String(step.uses ?? "").toLowerCase();
	if (uses.startsWith("./") && uses !== "./") return null;
	const inputs = isObject(step.with) ? step.with : {};
	const known = actions.find(([name]) => uses.startsWith(`${name}@`));
	return known === void 0 ? "none" : known[1](inputs, isObject(step.env) ? step.env : {});
}
function exportedByScript(script) {
	if (!/GITHUB_ENV\b/.test(script)) return "none";
	const names = /* @__PURE__ */ new Set();
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
// src/terminal/commands/variables/variables.ts
const variablesCommand = defineCommand({
	about: "Print the `env:` that a workflow's step needs for its destinations, or check that a workflow has it. No variable is read.",
	usage: ["variables [FILES…] [--workflow FILE] [--allowed-variables PATTERN…]"],
	positionals: [["FILES", `Paths or globs of the destinations files. Default: ${defaultFile}, or the workflow's own.`]],
	flags: {
		workflow: optional(text({
			value: "FILE",
			completes: "files",
			about: "Check that this workflow passes every variable to the check: in the `env:` of the workflow, the job or the step, or in the input `variables`."
		})),
		"allowed-variables": runOptions["allowed-variables"]
	},
	examples: `destination-check variables
destination-check variables --workflow .github/workflows/destinations.yml`,
	exitStatus: "0 no problems, 1 a variable is missing or not allowed, 2 the files can't be read.",
	completes: "files",
	run: async ({ workflow, allowedVariables }, { positionals: files }, host) => workflow === null ? variablesBlock(files.length === 0 ? [defaultFile] : files, allowedVariables, host) : checkWorkflow(workflow, files, allowedVariables, host)
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
	const absolute = path.resolve(host.folder, workflow);
	const read = await readText(absolute, path.dirname(absolute), fileLimits.destinations);
	if (read.kind === "unreadable") return stopped(`${flagName("workflow")}: ${workflow} ${unreadableWords(read.reason)}.`);
	const parsed = checkStepsOf(toSource(workflow, read.text));
	if (parsed.kind === "unreadable") return stopped(`${flagName("workflow")}: ${workflow} is not a valid workflow.`);
	if (parsed.steps.length === 0) return stopped(`${flagName("workflow")}: ${workflow} has no step that connects to destinations.`);
	const texts = [];
	let isMissing = false;
	for (const step of parsed.steps) {
		const patterns = files.length > 0 ? files : step.files;
		if (patterns === null) return stopped(`${flagName("workflow")}: \`files\` at ${workflow}:${step.line} is an expression. Pass the files as arguments.`);
		const references = await referencesIn(patterns, files.length > 0 ? host : {
			...host,
			folder: host.workspace
		});
		if (references.kind === "stopped") return references;
		const result = judgeStep(step, references.references, allowed ?? step.allowed);
		isMissing ||= result.isMissing;
		texts.push(`${workflow}:${step.line}: ${result.text}`);
	}
	return {
		kind: isMissing ? "found" : "print",
		text: `${texts.join("\n\n")}\n`
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
		verdict(missingNames.length, possible.length, opaque),
		...missingNames.map((name) => `  ${name}  ${placesOf(name, missing)}`),
		...missingNames.length === 0 ? [] : ["", ...remedy(missingNames, place, opaque)],
		...possible.map((name) => `${name} may come from an earlier step, in line ${sourceOf(name).line}.`),
		...refused.values(),
		...unused.map((name) => `${name} is passed to the check, but no destination uses it.`)
	].join("\n");
	return {
		isMissing: refused.size > 0 || missingNames.length > 0 && !opaque,
		text
	};
}
function verdict(missing, possible, opaque) {
	if (missing === 0 && possible > 0) return "no variable is known to be missing.";
	if (missing === 0) return "all variables of the destinations reach the check.";
	const count = missing === 1 ? "1 variable" : `${missing} variables`;
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
async function referencesIn(files, host) {
	const { entries, problems } = await readEntries(files, host);
	if (problems.length > 0 || entries.some(({ problems: found, shared }) => found.length + shared.length > 0)) return stopped(...fileErrors("variables", files, problems));
	return {
		kind: "references",
		references: entries.flatMap(referencesOf)
	};
}
function refusals(references, allowed) {
	const refused = /* @__PURE__ */ new Map();
	for (const name of namesIn(references)) {
		const variable = readVariable(name, {}, allowed);
		if (variable.kind !== "not-allowed") continue;
		const why = variable.refusal === "runner" ? "belongs to the runner or its tools, so files cannot read it. Use another name" : "is not in `allowed-variables`. Add it there, or use another name";
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
export { variablesCommand };
