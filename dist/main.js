import { annotate, log, mask, n as setFailed, r as setOutput, setOutputs, t as getInput, writeRemarks, writeSummary } from "./outputs.js";
import { a as merge, i as plan, n as readPrevious, o as noReportWords, r as withChanges, s as check, t as previousWords } from "./previous.js";
import { L as printableLines, i as prepareProcess } from "./private-key.js";
import { n as crashSentence } from "./crash.js";
import { C as inputName, F as exitStatus, N as untilInterrupted, O as readTable, f as actionOptions, g as readOptions, o as terminalReport, v as runOptions } from "./terminal.js";
import { a as unwritableWords, o as writeReports } from "./merge-reports.js";
import { c as outside } from "./markdown.js";
import { createHash } from "node:crypto";
import path from "node:path";
import { readFileSync } from "node:fs";
// src/github/event.ts
const dependabot = "dependabot[bot]";
/**
* A pull request whose payload can't be read counts as one from a fork: no connections are made for it.
*
* GitHub takes the secrets of a run that Dependabot started, by a push too, from Dependabot's own store; the actor stays
* Dependabot when a person runs it again.
* https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
*/
function readEvent(environment) {
	const name = environment.GITHUB_EVENT_NAME ?? "";
	const isDependabots = environment.GITHUB_ACTOR === dependabot;
	if (name === "push") return {
		name,
		pullRequestFrom: isDependabots ? "dependabot" : null
	};
	if (name !== "pull_request") return {
		name,
		pullRequestFrom: null
	};
	const payload = readPayload(environment);
	if (isDependabots || textAt(payload, "pull_request", "user", "login") === dependabot) return {
		name,
		pullRequestFrom: "dependabot"
	};
	const head = textAt(payload, "pull_request", "head", "repo", "full_name");
	return {
		name,
		pullRequestFrom: head !== null && head.toLowerCase() === environment.GITHUB_REPOSITORY?.toLowerCase() ? "same-repository" : "fork"
	};
}
/** Whatever the file holds; null where it can't be read. */
function readPayload(environment) {
	try {
		return JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? "", "utf8"));
	} catch {
		return null;
	}
}
/** The text at a path of keys; null where there is none. */
function textAt(payload, ...keys) {
	const found = valueAt(payload, keys);
	return typeof found === "string" ? found : null;
}
/** The number at a path of keys; null where there is none. */
function numberAt(payload, ...keys) {
	const found = valueAt(payload, keys);
	return typeof found === "number" ? found : null;
}
function valueAt(payload, keys) {
	return keys.reduce((at, key) => at?.[key], payload);
}
// src/github/place.ts
/** Null where the environment is not a runner's. */
function placeOf(environment, payload, files) {
	const [owner, repo] = (environment.GITHUB_REPOSITORY ?? "").split("/");
	const sha = environment.GITHUB_SHA;
	if (!owner || !repo || !sha) return null;
	const pullRequest = numberAt(payload, "pull_request", "number");
	const head = textAt(payload, "pull_request", "head", "repo", "full_name");
	const headSha = textAt(payload, "pull_request", "head", "sha") ?? textAt(payload, "workflow_run", "head_sha");
	const defaultBranch = textAt(payload, "repository", "default_branch");
	const repositoryUrl = `${environment.GITHUB_SERVER_URL || "https://github.com"}/${owner}/${repo}`;
	const runId = environment.GITHUB_RUN_ID ?? "";
	return {
		owner,
		repo,
		event: environment.GITHUB_EVENT_NAME ?? "",
		sha,
		headSha: headSha ?? sha,
		pullRequest,
		isFork: pullRequest !== null && head?.toLowerCase() !== `${owner}/${repo}`.toLowerCase(),
		isDefaultBranch: environment.GITHUB_REF === `refs/heads/${defaultBranch}`,
		apiUrl: apiUrlOf(environment),
		repositoryUrl,
		runUrl: `${repositoryUrl}/actions/runs/${runId}`,
		runId,
		key: keyOf(environment, files)
	};
}
/** Another one with GitHub Enterprise. */
function apiUrlOf(environment) {
	return environment.GITHUB_API_URL || "https://api.github.com";
}
/** The workflow by its file, whatever the branch; the job; and what it checks, as jobs of a matrix have one name. */
function keyOf(environment, files) {
	const parts = [
		environment.GITHUB_WORKFLOW_REF?.split("@")[0] ?? environment.GITHUB_WORKFLOW,
		environment.GITHUB_JOB,
		...files
	];
	return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
}
/** A place in a file, as it was checked. */
function fileLink({ repositoryUrl, sha }, { file, line }) {
	const path = file.split("/").map(encodeURIComponent).join("/").replaceAll(/[()]/g, encodeParenthesis);
	return `[${outside(`${file}, line ${line}`)}](${repositoryUrl}/blob/${sha}/${path}#L${line})`;
}
function commitLink({ repositoryUrl }, sha) {
	return `[<code>${sha.slice(0, 7)}</code>](${repositoryUrl}/commit/${sha})`;
}
/** The run with its summary, its log and its artifacts. */
function runLink({ runUrl }) {
	return `[the whole report](${runUrl})`;
}
function encodeParenthesis(mark) {
	return mark === "(" ? "%28" : "%29";
}
// src/github/base.ts
/** For all that a run reads of the base. */
const budgetMs = 12e4;
/**
* The files of the base: of a pull request the commit that it is to be merged into, else the default branch. Never
* GITHUB_SHA, which some events take from the untrusted author. Null where the payload names none of this repository.
*/
function baseOf(environment, token) {
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(environment.GITHUB_REPOSITORY ?? "") ?? [];
	const named = namedBase(readPayload(environment), environment.GITHUB_REPOSITORY ?? "");
	if (owner === void 0 || repo === void 0 || named === null) return null;
	if (token === null) return {
		read: async () => unreadable({ kind: "no-token" }),
		list: async () => null
	};
	const repository = {
		owner,
		repo
	};
	let opening = null;
	const open = (signal) => {
		opening ??= openCommit(repository, named, token, apiUrlOf(environment), signal);
		return opening;
	};
	return {
		read: async (path, signal) => {
			const opened = await open(signal);
			const answer = opened.kind === "ok" ? await askForFile(opened.data, repository, path) : opened;
			return answer.kind === "ok" ? contentOf(answer.data) : refusedFile(answer);
		},
		list: async (signal) => {
			const opened = await open(signal);
			const answer = opened.kind === "ok" ? await askForPaths(opened.data, repository) : opened;
			return answer.kind === "ok" ? answer.data : null;
		}
	};
}
function namedBase(payload, repository) {
	if (!(payload?.pull_request !== void 0)) {
		const name = textAt(payload, "repository", "default_branch");
		return name === null ? null : {
			kind: "branch",
			name
		};
	}
	const sha = textAt(payload, "pull_request", "base", "sha");
	return textAt(payload, "pull_request", "base", "repo", "full_name")?.toLowerCase() === repository.toLowerCase() && sha !== null && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) ? {
		kind: "commit",
		sha
	} : null;
}
/** A branch may move between the reading of one file and the next: its commit is asked for once. */
async function openCommit(repository, named, token, apiUrl, signal) {
	const { githubClient } = await import("./client.js");
	const client = githubClient(token.reveal(), apiUrl, budgetMs, signal);
	if (named.kind === "commit") return {
		kind: "ok",
		data: {
			client,
			ref: named.sha
		}
	};
	return client.ask("contents: read", async ({ request }) => {
		const ref = `heads/${named.name}`;
		const { data } = await request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
			...repository,
			ref
		});
		return {
			client,
			ref: data.object.sha
		};
	});
}
function askForFile({ client, ref }, repository, path) {
	return client.ask("contents: read", async ({ request }) => {
		const { data } = await request("GET /repos/{owner}/{repo}/contents/{path}", {
			...repository,
			path,
			ref
		});
		return data;
	});
}
/** Above 100,000 files GitHub does not tell them all: null. */
function askForPaths({ client, ref }, repository) {
	return client.ask("contents: read", async ({ request }) => {
		const { data } = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
			...repository,
			tree_sha: ref,
			recursive: "1"
		});
		if (data.truncated) return null;
		return data.tree.flatMap(({ path, type }) => type === "blob" && path !== void 0 ? [path] : []);
	});
}
/** A folder comes as a list; above 1 MB GitHub leaves the content out, and the encoding is "none". */
function contentOf(data) {
	if (textAt(data, "type") !== "file") return unreadable({ kind: "not-a-file" });
	const content = textAt(data, "content");
	if (content === null || textAt(data, "encoding") !== "base64") return unreadable({ kind: "too-large" });
	try {
		return {
			kind: "text",
			text: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(content, "base64"))
		};
	} catch {
		return unreadable({ kind: "not-utf8" });
	}
}
/** Only the status of an answer is told: GitHub's words may hold the request. */
function refusedFile(refusal) {
	switch (refusal.kind) {
		case "not-found": return { kind: "missing" };
		case "unauthorized": return unreadable({
			kind: "status",
			status: 401
		});
		case "forbidden": return unreadable({
			kind: "status",
			status: 403
		});
		case "rate-limited": return unreadable({ kind: "rate-limited" });
		case "out-of-time": return unreadable({ kind: "unreachable" });
		default: {
			const { status } = refusal;
			return unreadable(status === 0 ? { kind: "unreachable" } : {
				kind: "status",
				status
			});
		}
	}
}
function unreadable(reason) {
	return {
		kind: "unreadable",
		reason
	};
}
// src/github/inputs.ts
/** Reads all inputs, and names everything that is wrong with them at once. Secrets among them are masked. */
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
/** Untrimmed: spaces may belong to a value of `variables`. */
function textsOf(table) {
	return Object.fromEntries(Object.keys(table).map((name) => [name, getInput(name, { trimWhitespace: false })]));
}
// src/github/main.ts
/** Does what the inputs ask for, and sets the exit status of the process. Rejects only where the program has a bug. */
async function main() {
	prepareProcess();
	const inputs = readInputs();
	if (inputs.kind === "usage") return fail(inputs.errors);
	const { options, own } = inputs;
	const { annotations, summary, variables, githubToken: token } = own;
	const host = runnerHost(token, variables);
	if (options.mode === "plan") {
		setOutput("matrix", await plan(options, host));
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
	const written = await output(() => writeReports(report, options.reports, options.reportDir));
	await output(() => setOutputs(report, written?.paths ?? {}));
	if (summary) await output(() => writeSummary(report));
	const remarks = await output(() => posted(own, report, options, host, token)) ?? [];
	await output(() => writeRemarks([...remark, ...remarks], summary));
	const failures = [...crashes, ...(written?.failures ?? []).map((failure) => `${inputName("report-dir")}: ${unwritableWords(failure)}`)];
	if (failures.length > 0) return fail(failures);
	process.exitCode = exitStatus(report);
}
function runnerHost(token, variables) {
	const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
	return {
		folder: workspace,
		workspace,
		confined: true,
		environment: {
			...process.env,
			...variables
		},
		event: readEvent(process.env),
		base: baseOf(process.env, token),
		secrets: token === null ? [] : [token],
		now: () => /* @__PURE__ */ new Date(),
		interrupted: untilInterrupted(),
		onSecret: mask,
		onProgress: () => {}
	};
}
/** With what has changed since the last report. That there is none yet is only a line in the log. */
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
/** A sentence for each post that failed. */
async function posted(posts, report, options, { workspace, interrupted }, token) {
	if (report.shard !== null || !posts.checkRun && !posts.comment && !posts.issue) return [];
	const place = placeOf(process.env, readPayload(process.env), options.files);
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
export { main, fileLink as n, runLink as r, commitLink as t };
