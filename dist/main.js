import { annotate, log, mask, n as setFailed, outputReport, remarksToSummary, setOutputs, t as getInput, warn, writeSummary } from "./outputs.js";
import { C as plan, S as noReportWords, b as check, f as unwrittenWords, l as withChanges, n as terminalReport, o as previousWords, p as writeReports, r as connectionLines, s as readPrevious, x as merge } from "./terminal.js";
import { i as prepareProcess } from "./threads.js";
import { n as crashSentence } from "./crash.js";
import { _ as inputName, a as hasColours, d as writeRoots, l as untilInterrupted, w as readTable } from "./prose.js";
import { i as readOptions, o as runOptions, t as actionOptions } from "./options.js";
import { r as exitStatus } from "./verdict.js";
import { s as printableLines } from "./matching.js";
import { baseOf, checkoutRoot, trustedBranchesOf } from "./repository.js";
import { placeOf, readEvent, readPayload, workflowRunOf } from "./workflow-run.js";
import path from "node:path";
// src/github/main.ts
async function main() {
	prepareProcess();
	const inputs = readInputs();
	if (inputs.kind === "usage") return fail(inputs.errors);
	const { options, action } = inputs;
	const { annotations, summary, variables, githubToken: token } = action;
	const host = runnerHost(options, token, variables);
	if (options.mode === "plan") {
		const unset = setOutputs({ matrix: await plan(options, host) });
		if (unset !== null) return fail([unset]);
		process.exitCode = 0;
		return;
	}
	const result = options.mode === "merge" ? await merge(options, host) : await check(options, host);
	if ("kind" in result) return fail(noReportWords(result, inputName));
	const { report, remarks: comparisonRemarks } = await compareWithPrevious(result, options, host);
	const crashes = [];
	const output = async (write) => {
		try {
			return await write();
		} catch (error) {
			crashes.push(crashSentence(error));
			return null;
		}
	};
	await output(() => log(terminalReport(report, {
		colour: hasColours(process.env, false),
		width: 120
	})));
	if (process.env.RUNNER_DEBUG === "1") await output(() => log(["", ...connectionLines(report, 120)].join("\n")));
	const reportFolder = {
		folder: options.reportDir,
		from: host.folder,
		roots: writeRoots(host, []),
		folderInRepository: ""
	};
	const written = await output(() => writeReports(report, options.reports, reportFolder));
	const place = placeOf(process.env, readPayload(process.env), options.name);
	const unwritten = [await output(() => outputReport(report, written?.paths ?? {})), summary ? await output(() => writeSummary(report, place)) : null];
	const postRemarks = await output(() => postToGithub(action, report, options, host, place, token)) ?? [];
	const remarks = [...comparisonRemarks, ...postRemarks];
	if (summary) unwritten.push(await output(() => remarksToSummary(remarks)));
	const failures = () => [
		...crashes,
		...unwritten.filter((sentence) => sentence !== null),
		...(written?.failures ?? []).map((failure) => `${inputName("report-dir")}: ${unwrittenWords(failure, reportFolder)}`)
	];
	if (annotations) {
		const fullList = summary ? "the job summary or the log" : "the log";
		const reserved = {
			error: failures().length > 0 ? 1 : 0,
			warning: remarks.length,
			notice: 0
		};
		await output(() => annotate(report, {
			fullList,
			reserved
		}));
	}
	warn(remarks);
	if (failures().length > 0) return fail(failures());
	process.exitCode = exitStatus(report);
}
function runnerHost({ files, trustedBranches }, token, variables) {
	const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
	return {
		folder: workspace,
		workspace,
		root: checkoutRoot(workspace, files, process.env),
		confined: true,
		runnerTemp: process.env.RUNNER_TEMP || void 0,
		environment: {
			...process.env,
			...variables
		},
		event: readEvent(process.env),
		workflowRun: workflowRunOf(process.env),
		base: baseOf(process.env, token),
		trustedBranches: trustedBranchesOf(process.env, token, trustedBranches),
		secrets: token === null ? [] : [token],
		now: () => /* @__PURE__ */ new Date(),
		interrupted: untilInterrupted(),
		onSecret: mask,
		onProgress: () => {}
	};
}
async function compareWithPrevious(report, { previous: file, only }, host) {
	if (file === "") return {
		report,
		remarks: []
	};
	const previous = await readPrevious(path.resolve(host.folder, file), host);
	const words = previousWords(previous, file);
	if (words !== null && previous.kind === "missing") log(words);
	const remarks = words === null || previous.kind === "missing" ? [] : [words];
	return {
		report: withChanges(report, previous, only),
		remarks
	};
}
async function postToGithub(posts, report, options, { workspace, root = workspace, interrupted }, place, token) {
	if (report.shard !== null || !posts.checkRun && !posts.comment && !posts.issue) return [];
	if (place === null) return ["Nothing could be posted to GitHub: this is not a workflow run."];
	const { post } = await import("./post.js");
	return post(posts, {
		report,
		options,
		root
	}, place, token, interrupted.aborted);
}
function fail(errors) {
	setFailed(printableLines(errors.join("\n")));
	process.exitCode = 2;
}
function readInputs() {
	const action = readTable(actionOptions, textsOf(actionOptions), inputName);
	if (action.kind === "values") {
		const { githubToken, variables } = action.values;
		if (githubToken !== null) mask(githubToken.reveal());
		for (const value of Object.values(variables)) mask(value);
	}
	const run = readOptions(textsOf(runOptions));
	const errors = [action, run].flatMap((read) => read.kind === "usage" ? read.errors : []);
	if (action.kind === "usage" || run.kind === "usage") return {
		kind: "usage",
		errors
	};
	return {
		kind: "inputs",
		options: run.options,
		action: action.values
	};
}
function textsOf(table) {
	return Object.fromEntries(Object.keys(table).map((name) => [name, getInput(name, { trimWhitespace: false })]));
}
export { main };
