"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_outputs = require("./outputs.js");
const require_terminal = require("./terminal.js");
const require_threads = require("./threads.js");
const require_crash = require("./crash.js");
const require_prose = require("./prose.js");
const require_options = require("./options.js");
const require_verdict = require("./verdict.js");
const require_matching = require("./matching.js");
const require_repository = require("./repository.js");
const require_workflow_run = require("./workflow-run.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
async function main() {
	require_threads.prepareProcess();
	const inputs = readInputs();
	if (inputs.kind === "usage") return fail(inputs.errors);
	const { options, action } = inputs;
	const { annotations, summary, variables, githubToken: token } = action;
	const host = runnerHost(options, token, variables);
	if (options.mode === "plan") {
		const matrix = await require_terminal.plan(options, host);
		require_outputs.log(`matrix: ${JSON.stringify(matrix)}`);
		const unset = require_outputs.setOutputs({ matrix });
		if (unset !== null) return fail([unset]);
		process.exitCode = 0;
		return;
	}
	const result = options.mode === "merge" ? await require_terminal.merge(options, host) : await require_terminal.check(options, host);
	if ("kind" in result) return fail(require_terminal.noReportWords(result, require_prose.inputName));
	const { report, remarks: comparisonRemarks } = await compareWithPrevious(result, options, host);
	const crashes = [];
	const output = async (write) => {
		try {
			return await write();
		} catch (error) {
			crashes.push(require_crash.crashSentence(error));
			return null;
		}
	};
	await output(() => require_outputs.log(require_terminal.terminalReport(report, {
		colour: require_prose.hasColours(process.env, false),
		width: 120
	})));
	if (process.env.RUNNER_DEBUG === "1") await output(() => require_outputs.log(["", ...require_terminal.connectionLines(report, 120)].join("\n")));
	const reportFolder = {
		folder: options.reportDir,
		from: host.folder,
		roots: require_prose.writeRoots(host, []),
		folderInRepository: ""
	};
	const written = await output(() => require_terminal.writeReports(report, options.reports, reportFolder));
	const place = require_workflow_run.placeOf(process.env, require_workflow_run.readPayload(process.env), options.name, require_repository.checkedOutCommit(host.root));
	const unwritten = [await output(() => require_outputs.outputReport(report, written?.paths ?? {})), summary ? await output(() => require_outputs.writeSummary(report, place)) : null];
	const postRemarks = await output(() => postToGithub(action, report, options, host, place, token)) ?? [];
	const remarks = [...comparisonRemarks, ...postRemarks];
	if (summary) unwritten.push(await output(() => require_outputs.remarksToSummary(remarks)));
	const failures = () => [
		...crashes,
		...unwritten.filter((sentence) => sentence !== null),
		...(written?.failures ?? []).map((failure) => `${require_prose.inputName("report-dir")}: ${require_terminal.unwrittenWords(failure, reportFolder)}`)
	];
	if (annotations) {
		const fullList = summary ? "the job summary or the log" : "the log";
		const reserved = {
			error: failures().length > 0 ? 1 : 0,
			warning: remarks.length,
			notice: 0
		};
		await output(() => require_outputs.annotate(report, {
			fullList,
			reserved
		}));
	}
	require_outputs.warn(remarks);
	if (failures().length > 0) return fail(failures());
	process.exitCode = require_verdict.exitStatus(report);
}
function runnerHost({ files, trustedBranches }, token, variables) {
	const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
	const root = require_repository.checkoutRoot(workspace, files, process.env);
	return {
		folder: workspace,
		workspace,
		root,
		confined: true,
		runnerTemp: process.env.RUNNER_TEMP || void 0,
		environment: {
			...process.env,
			...variables
		},
		event: require_workflow_run.readEvent(process.env),
		workflowRun: require_workflow_run.workflowRunOf(process.env),
		base: require_repository.baseOf(process.env, token, root),
		trustedBranches: require_repository.trustedBranchesOf(process.env, token, trustedBranches),
		secrets: token === null ? [] : [token],
		now: () => new Date(),
		interrupted: require_prose.untilInterrupted(),
		onSecret: require_outputs.mask,
		onProgress: () => {}
	};
}
async function compareWithPrevious(report, { previous: file, only }, host) {
	if (file === "") return {
		report,
		remarks: []
	};
	const previous = await require_terminal.readPrevious(node_path.default.resolve(host.folder, file), host);
	const words = require_terminal.previousWords(previous, "previous", file);
	if (words !== null && previous.kind === "missing") require_outputs.log(words);
	const remarks = words === null || previous.kind === "missing" ? [] : [words];
	return {
		report: require_terminal.withChanges(report, previous, only),
		remarks
	};
}
async function postToGithub(posts, report, options, { workspace, root = workspace, interrupted }, place, token) {
	if (report.shard !== null || !posts.checkRun && !posts.comment && !posts.issue) return [];
	if (place === null) return ["Nothing could be posted to GitHub: this is not a workflow run."];
	const { post } = await Promise.resolve().then(() => require("./post.js"));
	return post(posts, {
		report,
		options,
		root
	}, place, token, interrupted.aborted);
}
function fail(errors) {
	require_outputs.setFailed(require_matching.withoutPasswords(require_matching.printableLines(errors.join("\n"))));
	process.exitCode = 2;
}
function readInputs() {
	const action = require_prose.readTable(require_options.actionOptions, textsOf(require_options.actionOptions), require_prose.inputName);
	if (action.kind === "values") {
		const { githubToken, variables } = action.values;
		if (githubToken !== null) require_outputs.mask(githubToken.reveal());
		for (const value of Object.values(variables)) require_outputs.mask(value);
	}
	const run = require_options.readOptions(textsOf(require_options.runOptions));
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
	return Object.fromEntries(Object.keys(table).map((name) => [name, require_outputs.getInput(name, { trimWhitespace: false })]));
}
exports.main = main;
