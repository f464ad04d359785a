import { annotate, log, mask, n as setFailed, outputReport, setOutputs, t as getInput, writeRemarks, writeSummary } from "./outputs.js";
import { a as withChanges, c as noReportWords, i as readPrevious, l as check, n as terminalReport, o as plan, r as previousWords, s as merge } from "./terminal.js";
import { A as printableLines, i as prepareProcess } from "./private-key.js";
import { n as crashSentence } from "./crash.js";
import { $ as writeRoots, C as runOptions, N as readTable, O as inputName, Z as untilInterrupted, g as writeReports, h as unwrittenWords, nt as exitStatus, v as actionOptions, x as readOptions } from "./prose.js";
import { baseOf, trustedBranchesOf } from "./base.js";
import { i as readPayload, r as readEvent } from "./event.js";
import { a as placeOf } from "./place.js";
import path from "node:path";
// src/github/inputs.ts
function readInputs() {
	const own = readTable(actionOptions, textsOf(actionOptions), inputName);
	if (own.kind === "values") {
		const { githubToken, variables } = own.values;
		if (githubToken !== null) mask(githubToken.reveal());
		for (const value of Object.values(variables)) mask(value);
	}
	const run = readOptions(textsOf(runOptions));
	const errors = [own, run].flatMap((read) => read.kind === "usage" ? read.errors : []);
	if (own.kind === "usage" || run.kind === "usage") return {
		kind: "usage",
		errors
	};
	return {
		kind: "inputs",
		options: run.options,
		own: own.values
	};
}
function textsOf(table) {
	return Object.fromEntries(Object.keys(table).map((name) => [name, getInput(name, { trimWhitespace: false })]));
}
// src/github/main.ts
async function main() {
	prepareProcess();
	const inputs = readInputs();
	if (inputs.kind === "usage") return fail(inputs.errors);
	const { options, own } = inputs;
	const { annotations, summary, variables, githubToken: token } = own;
	const host = runnerHost(options, token, variables);
	if (options.mode === "plan") {
		const unset = setOutputs({ matrix: await plan(options, host) });
		if (unset !== null) return fail([unset]);
		process.exitCode = 0;
		return;
	}
	const result = options.mode === "merge" ? await merge(options, host.folder) : await check(options, host);
	if ("kind" in result) return fail(noReportWords(result, inputName));
	const { report, remark } = await compared(result, options, host.folder);
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
		colour: true,
		width: 120
	})));
	if (annotations) await output(() => annotate(report, summary ? "the job summary or the log" : "the log"));
	const reportFolder = {
		folder: options.reportDir,
		from: host.folder,
		roots: writeRoots(host, [])
	};
	const written = await output(() => writeReports(report, options.reports, reportFolder));
	const place = placeOf(process.env, readPayload(process.env), options.name);
	const unwritten = [await output(() => outputReport(report, written?.paths ?? {})), summary ? await output(() => writeSummary(report, place)) : null];
	const remarks = await output(() => posted(own, report, options, host, place, token)) ?? [];
	unwritten.push(await output(() => writeRemarks([...remark, ...remarks], summary)));
	const failures = [
		...crashes,
		...unwritten.filter((sentence) => sentence !== null),
		...(written?.failures ?? []).map((failure) => `${inputName("report-dir")}: ${unwrittenWords(failure, reportFolder)}`)
	];
	if (failures.length > 0) return fail(failures);
	process.exitCode = exitStatus(report);
}
function runnerHost({ trustedBranches }, token, variables) {
	const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
	return {
		folder: workspace,
		workspace,
		confined: true,
		runnerTemp: process.env.RUNNER_TEMP || void 0,
		environment: {
			...process.env,
			...variables
		},
		event: readEvent(process.env),
		base: baseOf(process.env, token),
		trustedBranches: trustedBranchesOf(process.env, token, trustedBranches),
		secrets: token === null ? [] : [token],
		now: () => /* @__PURE__ */ new Date(),
		interrupted: untilInterrupted(),
		onSecret: mask,
		onProgress: () => {}
	};
}
async function compared(report, { previous: file, only }, folder) {
	if (file === "") return {
		report,
		remark: []
	};
	const previous = await readPrevious(path.resolve(folder, file));
	const words = previousWords(previous, file);
	if (words !== null && previous.kind === "missing") log(words);
	const remark = words === null || previous.kind === "missing" ? [] : [words];
	return {
		report: withChanges(report, previous, only),
		remark
	};
}
async function posted(posts, report, options, { workspace, interrupted }, place, token) {
	if (report.shard !== null || !posts.checkRun && !posts.comment && !posts.issue) return [];
	if (place === null) return ["Nothing could be posted to GitHub: this is not a workflow run."];
	const { post } = await import("./post.js");
	return post(posts, {
		report,
		options,
		workspace
	}, place, token, interrupted.aborted);
}
function fail(errors) {
	setFailed(printableLines(errors.join("\n")));
	process.exitCode = 2;
}
export { main };
