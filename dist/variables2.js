import { l as readAllowedVariables, x as readVariable } from "./private-key.js";
import { $ as referencesOf, o as usualFile, ot as fileLimits, pt as readText, rt as readEntries, y as unreadableWords } from "./options.js";
import { d as textFlags, u as textFlag } from "./main2.js";
import { n as usage, t as stopped } from "./outcome.js";
import { _ as nodeAt, d as position, f as source, g as isObject, v as readDocument, y as toPlain } from "./durations.js";
import { n as unreadFilesWords } from "./unread-files.js";
import { t as readVariables } from "./variables.js";
import { i as product } from "./crash.js";
import path from "node:path";
// src/terminal/commands/variables/workflow.ts
const action = new RegExp(`^(${product.repository}@.*|\\./)$`, "i");
const reusable = new RegExp(`^(${product.repository}|\\.)/\\.github/workflows/destination-check\\.yml(@.*)?$`, "i");
/** The steps and jobs of a workflow that dial destinations. A mode that dials nothing needs no variable. */
function checkStepsOf(from) {
	const { root } = readDocument(from.text);
	const plain = root === null ? null : toPlain(root);
	if (root === null || !isObject(plain) || !isObject(plain.jobs)) return { kind: "unreadable" };
	const steps = [];
	for (const [name, job] of Object.entries(plain.jobs)) {
		if (!isObject(job)) continue;
		const above = [plain.env, job.env];
		if (reusable.test(String(job.uses))) steps.push(callingJob(job, ["jobs", name], root, from));
		for (const [index, step] of (Array.isArray(job.steps) ? job.steps : []).entries()) {
			if (!isObject(step) || !action.test(String(step.uses)) || isIdle(step.with)) continue;
			steps.push(stepAt(step, above, [
				"jobs",
				name,
				"steps",
				index
			], root, from));
		}
	}
	return {
		kind: "steps",
		steps
	};
}
function isIdle(given) {
	return isObject(given) && [
		"validate",
		"plan",
		"merge"
	].includes(String(given.mode));
}
function stepAt(step, above, path, root, from) {
	const given = isObject(step.with) ? step.with : {};
	const inputs = variablesIn(given.variables);
	const own = [...namesOf(step.env), ...inputs.names];
	const isExpression = [...above, step.env].some((env) => typeof env === "string");
	return {
		line: lineOf(path, root, from),
		mapped: /* @__PURE__ */ new Set([...above.flatMap(namesOf), ...own]),
		own,
		opaque: inputs.opaque || isExpression,
		files: wordsIn(given.files, /\n/, [usualFile]),
		allowed: allowedIn(given),
		place: envPlace(path, root, from)
	};
}
function callingJob(job, path, root, from) {
	const secrets = job.secrets;
	const given = isObject(secrets) ? variablesIn(secrets.variables) : {
		names: [],
		opaque: secrets === "inherit"
	};
	const inputs = isObject(job.with) ? job.with : {};
	return {
		line: lineOf(path, root, from),
		mapped: new Set(given.names),
		own: given.names,
		opaque: given.opaque,
		files: wordsIn(inputs.files, /\n/, [usualFile]),
		allowed: allowedIn(inputs),
		place: { kind: "one-secret" }
	};
}
/** The input `variables`: lines that stand here, or an expression whose value only the runner knows. */
function variablesIn(value) {
	if (typeof value !== "string" || value.trim() === "") return {
		names: [],
		opaque: false
	};
	const read = readVariables(value);
	return read.kind === "variables" ? {
		names: Object.keys(read.variables),
		opaque: false
	} : {
		names: [],
		opaque: true
	};
}
function allowedIn(inputs) {
	const words = wordsIn(inputs["allowed-variables"], /[\s,]+/, []);
	return readAllowedVariables(words ?? []).allowedVariables;
}
function wordsIn(value, between, usual) {
	if (value === void 0) return usual;
	if (typeof value !== "string" || value.includes("${{")) return null;
	return value.split(between).map((word) => word.trim()).filter((word) => word !== "");
}
function namesOf(env) {
	return isObject(env) ? Object.keys(env) : [];
}
/** Behind the step's last variable, or behind the step where it has none. */
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
	const end = from.text.slice(0, node.range.end).trimEnd().length;
	return position(from, end).line;
}
function lineOf(path, root, from) {
	return position(from, nodeAt(root, path).node.range.start).line;
}
// src/terminal/commands/variables/variables.ts
/** Prints the block. Status 1 where a file names a variable that is never read for it. */
async function variablesBlock(files, allowed, host) {
	const read = await referencesIn(files, host);
	if (read.kind === "stopped") return read;
	const names = namesIn(read.references);
	const refused = refusals(read.references, allowed);
	const wanted = names.filter((name) => !refused.has(name));
	const text = wanted.length === 0 ? "" : `env:\n${mappedLines(wanted, 3)}`;
	const notes = [...names.length === 0 ? ["No destination names a variable."] : [], ...refused.values()];
	return {
		kind: refused.size > 0 ? "found" : "print",
		text,
		notes
	};
}
/** Status 1 where something is missing in a workflow. `files` are those of each of its steps where none is named. */
async function checkWorkflow(workflow, files, allowed, host) {
	const absolute = path.resolve(host.folder, workflow);
	const read = await readText(absolute, path.dirname(absolute), fileLimits.destinations);
	if (read.kind === "unreadable") return stopped(`--workflow: ${workflow} ${unreadableWords(read.reason)}.`);
	const found = checkStepsOf(source(workflow, read.text));
	if (found.kind === "unreadable") return stopped(`--workflow: ${workflow} is no workflow in valid YAML.`);
	if (found.steps.length === 0) return stopped(`--workflow: ${workflow} has no step that dials destinations.`);
	const texts = [];
	let isMissing = false;
	for (const step of found.steps) {
		const own = files.length > 0 ? files : step.files;
		if (own === null) return stopped(`--workflow: ${workflow}:${step.line} takes its files from an expression. Name them as arguments.`);
		const references = await referencesIn(own, files.length > 0 ? host : {
			...host,
			folder: host.workspace
		});
		if (references.kind === "stopped") return references;
		const judged = judgeStep(step, references.references, allowed ?? step.allowed);
		isMissing ||= judged.isMissing;
		texts.push(`${workflow}:${step.line}: ${judged.text}`);
	}
	return {
		kind: isMissing ? "found" : "print",
		text: `${texts.join("\n\n")}\n`
	};
}
function judgeStep({ mapped, own, opaque, place }, references, allowed) {
	const refused = refusals(references, allowed);
	const lacking = references.filter(({ name }) => !refused.has(name)).filter(({ name }) => !mapped.has(name));
	const names = namesIn(lacking);
	const unused = own.filter((name) => !references.some((reference) => reference.name === name));
	const text = [
		verdict(names.length, opaque),
		...names.map((name) => `  ${name}  ${placesOf(name, lacking)}`),
		...names.length === 0 ? [] : ["", ...remedy(names, place, opaque)],
		...refused.values(),
		...unused.map((name) => `${name} is handed to the check, and no destination names it.`)
	].join("\n");
	return {
		isMissing: refused.size > 0 || names.length > 0 && !opaque,
		text
	};
}
function verdict(missing, opaque) {
	if (missing === 0) return "every variable that the destinations name reaches the check.";
	const [count, verb] = missing === 1 ? ["1 variable", "does"] : [`${missing} variables`, "do"];
	return opaque ? `${count} can't be seen here, since one secret holds them all:` : `${count} ${verb} not reach the check:`;
}
function remedy(names, place, opaque) {
	if (opaque || place.kind === "one-secret") return [
		"The secret that is handed on as `variables` has to hold a line for each, or NAME<<END, the lines of a key, and END:",
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
		`Add behind line ${after}:`,
		"",
		block.trimEnd()
	];
}
/** A line for each name, its key at a column. */
function mappedLines(names, column) {
	return names.map((name) => `${" ".repeat(column - 1)}${name}: \${{ secrets.${name} }}\n`).join("");
}
async function referencesIn(files, host) {
	const { entries, problems } = await readEntries(files, host);
	if (problems.length > 0 || entries.some(({ problems: own, shared }) => own.length + shared.length > 0)) return stopped(...unreadFilesWords("variables", files, problems));
	return {
		kind: "references",
		references: entries.flatMap(referencesOf)
	};
}
/** A sentence for each name that is never read for a file. */
function refusals(references, allowed) {
	const refused = /* @__PURE__ */ new Map();
	for (const name of namesIn(references)) {
		const variable = readVariable(name, {}, allowed);
		if (variable.kind !== "not-allowed") continue;
		const why = variable.refusal === "runner" ? "belongs to the runner or its tools, and is never read for a file. Store the value under another name" : "is outside of allowed-variables. Widen them, or store the value under another name";
		refused.set(name, `${placesOf(name, references)}: ${name} ${why}.`);
	}
	return refused;
}
function placesOf(wanted, references) {
	return references.filter(({ name }) => name === wanted).map(({ location: { file, line, column } }) => `${file}:${line}:${column}`).join(", ");
}
function namesIn(references) {
	return [...new Set(references.map(({ name }) => name))];
}
// src/terminal/commands/variables.ts
const variablesCommand = {
	help: `Prints the \`env:\` that a workflow's step needs for its destinations, or checks that a workflow has it. No variable is read.

Usage: destination-check variables [files…] [--workflow FILE]
       [--allowed-variables PATTERN]

  files                        paths or globs (default: destinations.yml; with --workflow what its steps read)
  --workflow FILE              check that FILE hands on every \${NAME}: by the \`env:\` of the workflow, the job or the step, or by the input \`variables\`
  --allowed-variables PATTERN  names with * that a file may read; several times or a list

Examples:
  destination-check variables
  destination-check variables --workflow .github/workflows/destinations.yml

Status: 0 all is well, 1 a variable is missing or never read, 2 the files can't be read.
`,
	flags: {
		workflow: { type: "string" },
		"allowed-variables": {
			type: "string",
			multiple: true,
			completes: "nothing"
		}
	},
	run: async (given, host) => {
		const words = textFlags(given, "allowed-variables").flatMap((text) => text.split(/[\s,]+/));
		const allowed = readAllowedVariables(words.filter((word) => word !== ""));
		if (allowed.errors.length > 0) return usage(...allowed.errors.map((error) => `--${error}`));
		const workflow = textFlag(given, "workflow");
		const { positionals: files } = given;
		return workflow === null ? variablesBlock(files.length === 0 ? [usualFile] : files, allowed.allowedVariables, host) : checkWorkflow(workflow, files, allowed.allowedVariables, host);
	}
};
export { variablesCommand };
