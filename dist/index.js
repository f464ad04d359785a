import { a as setOutput, i as setFailed, o as setSecret, r as getInput, s as warning, t as annotate } from "./annotations.js";
import { Gt as withoutCommands, H as bugWords, Ht as secretForms, It as readOptions, K as terminalReport, Kt as secret, Lt as reportNames, V as unknownIdWords, W as exitStatus, _ as untilInterrupted, _n as printableLines, hn as whyNotDialled, mn as hideEnvironment, v as reported } from "./core.js";
import { t as prepareToDial } from "./prepare.js";
import { t as readVariables } from "./variables.js";
import { c as inline, r as markdownReport } from "./markdown.js";
import { t as plan } from "./plan.js";
import { n as unwritableWords, r as writeReports } from "./files.js";
const path = process.getBuiltinModule("node:path");
const { EOL } = process.getBuiltinModule("os");
const { constants, promises } = process.getBuiltinModule("fs");
const { createHash } = process.getBuiltinModule("node:crypto");
const { readFileSync: readFileSync$1 } = process.getBuiltinModule("node:fs");
// node_modules/@actions/core/lib/summary.js
var e = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n || (n = Promise))(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r["throw"](e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const { access: i, appendFile: a, writeFile: o } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var s = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return e(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const e = process.env[SUMMARY_ENV_VAR];
			if (!e) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield i(e, constants.R_OK | constants.W_OK);
			} catch (t) {
				throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = e;
			return this._filePath;
		});
	}
	wrap(e, t, n = {}) {
		const r = Object.entries(n).map(([e, t]) => ` ${e}="${t}"`).join("");
		if (!t) return `<${e}${r}>`;
		return `<${e}${r}>${t}</${e}>`;
	}
	write(t) {
		return e(this, void 0, void 0, function* () {
			const e = !!(t === null || t === void 0 ? void 0 : t.overwrite);
			const n = yield this.filePath();
			yield (e ? o : a)(n, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return e(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(e, t = false) {
		this._buffer += e;
		return t ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(e, t) {
		const n = Object.assign({}, t && { lang: t });
		const r = this.wrap("pre", this.wrap("code", e), n);
		return this.addRaw(r).addEOL();
	}
	addList(e, t = false) {
		const n = t ? "ol" : "ul";
		const r = e.map((e) => this.wrap("li", e)).join("");
		const i = this.wrap(n, r);
		return this.addRaw(i).addEOL();
	}
	addTable(e) {
		const t = e.map((e) => {
			const t = e.map((e) => {
				if (typeof e === "string") return this.wrap("td", e);
				const { header: t, data: n, colspan: r, rowspan: i } = e;
				const a = t ? "th" : "td";
				const o = Object.assign(Object.assign({}, r && { colspan: r }), i && { rowspan: i });
				return this.wrap(a, n, o);
			}).join("");
			return this.wrap("tr", t);
		}).join("");
		const n = this.wrap("table", t);
		return this.addRaw(n).addEOL();
	}
	addDetails(e, t) {
		const n = this.wrap("details", this.wrap("summary", e) + t);
		return this.addRaw(n).addEOL();
	}
	addImage(e, t, n) {
		const { width: r, height: i } = n || {};
		const a = Object.assign(Object.assign({}, r && { width: r }), i && { height: i });
		const o = this.wrap("img", null, Object.assign({
			src: e,
			alt: t
		}, a));
		return this.addRaw(o).addEOL();
	}
	addHeading(e, t) {
		const n = `h${t}`;
		const r = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(n) ? n : "h1";
		const i = this.wrap(r, e);
		return this.addRaw(i).addEOL();
	}
	addSeparator() {
		const e = this.wrap("hr", null);
		return this.addRaw(e).addEOL();
	}
	addBreak() {
		const e = this.wrap("br", null);
		return this.addRaw(e).addEOL();
	}
	addQuote(e, t) {
		const n = Object.assign({}, t && { cite: t });
		const r = this.wrap("blockquote", e, n);
		return this.addRaw(r).addEOL();
	}
	addLink(e, t) {
		const n = this.wrap("a", e, { href: t });
		return this.addRaw(n).addEOL();
	}
};
const summary = new s();
// src/github/runner/payload.ts
function readPayload(environment) {
	try {
		return JSON.parse(readFileSync$1(environment.GITHUB_EVENT_PATH ?? "", "utf8"));
	} catch {
		return null;
	}
}
function textAt(payload, ...keys) {
	const found = valueAt(payload, keys);
	return typeof found === "string" ? found : null;
}
function numberAt(payload, ...keys) {
	const found = valueAt(payload, keys);
	return typeof found === "number" ? found : null;
}
function valueAt(payload, keys) {
	return keys.reduce((at, key) => at?.[key], payload);
}
// src/github/place.ts
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
function apiUrlOf(environment) {
	return environment.GITHUB_API_URL || "https://api.github.com";
}
function keyOf(environment, files) {
	const parts = [
		environment.GITHUB_WORKFLOW_REF?.split("@")[0] ?? environment.GITHUB_WORKFLOW,
		environment.GITHUB_JOB,
		...files
	];
	return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
}
// src/github/base.ts
const budgetMs = 12e4;
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
// src/github/runner/event.ts
const dependabot = "dependabot[bot]";
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
// src/github/runner/inputs.ts
function readInputs() {
	const errors = [];
	const flag = (name, fallback) => {
		const given = getInput(name).toLowerCase();
		if (given === "") return fallback;
		if (given !== "true" && given !== "false") errors.push(`${name}: "${given}" is neither true nor false.`);
		return given === "true";
	};
	const texts = {
		files: getInput("files"),
		mode: getInput("mode"),
		only: getInput("only"),
		"changed-only": getInput("changed-only"),
		"fail-on": getInput("fail-on"),
		"allowed-hosts": getInput("allowed-hosts"),
		"allowed-variables": getInput("allowed-variables"),
		timeout: getInput("timeout"),
		deadline: getInput("deadline"),
		retries: getInput("retries"),
		concurrency: getInput("concurrency"),
		rehearse: getInput("rehearse"),
		"certificate-horizon": getInput("certificate-horizon"),
		reports: getInput("reports"),
		"report-dir": getInput("report-dir"),
		shard: getInput("shard"),
		shards: getInput("shards"),
		"shard-reports": getInput("shard-reports"),
		previous: getInput("previous")
	};
	const posts = {
		checkRun: flag("check-run", false),
		comment: flag("comment", false),
		issue: flag("issue", false)
	};
	const given = readVariables(getInput("variables", { trimWhitespace: false }));
	if (given.kind === "fault") errors.push(given.error);
	const variables = given.kind === "variables" ? given.variables : {};
	const token = getInput("github-token");
	return {
		texts,
		annotations: flag("annotations", true),
		summary: flag("summary", true),
		token: token === "" ? null : secret(token),
		variables,
		posts,
		errors
	};
}
// src/github/runner/log.ts
function log(text) {
	process.stdout.write(`${withoutCommands(text)}\n`);
}
// src/github/runner/masks.ts
function mask(secret) {
	for (const form of secretForms(secret)) setSecret(form);
}
// src/github/runner/outputs.ts
function setOutputs(report, paths) {
	setOutput("outcome", report.outcome);
	for (const [name, count] of Object.entries(report.summary)) setOutput(name, count);
	for (const name of reportNames) setOutput(`report-${name}`, paths[name] ?? "");
}
async function writeSummary(report) {
	if (!process.env.GITHUB_STEP_SUMMARY) return;
	await summary.addRaw(markdownReport(report), true).write();
}
async function writeRemarks(remarks, inSummary) {
	for (const remark of remarks) warning(remark, { title: "Left out" });
	if (remarks.length === 0 || !inSummary || !process.env.GITHUB_STEP_SUMMARY) return;
	await summary.addRaw(remarks.map((remark) => `\u26a0\ufe0f ${inline(remark)}\n`).join("\n"), true).write();
}
// src/action.ts
process.exitCode = 2;
main().catch((error) => misused([bugWords(error)]));
async function main() {
	hideEnvironment();
	const { texts, annotations, summary, posts, token, variables, errors } = readInputs();
	if (token !== null) mask(token.reveal());
	for (const value of Object.values(variables)) mask(value);
	const settings = readOptions(texts);
	if (settings.kind === "usage") return misused([...errors, ...settings.errors]);
	if (errors.length > 0) return misused(errors);
	const { options } = settings;
	const event = readEvent(process.env);
	const skip = whyNotDialled(event);
	const mayDial = skip === null || skip.kind === "untrusted-event";
	if (options.mode === "check" && mayDial) prepareToDial();
	const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
	const interrupted = untilInterrupted();
	const around = {
		folder: workspace,
		workspace,
		confined: true,
		environment: {
			...process.env,
			...variables
		},
		event,
		base: baseOf(process.env, token),
		secrets: token === null ? [] : [token],
		now: () => /* @__PURE__ */ new Date(),
		interrupted,
		onSecret: mask,
		onProgress: () => {}
	};
	if (options.mode === "plan") {
		setOutput("matrix", await plan(options, around));
		process.exitCode = 0;
		return;
	}
	const found = await reported(options, around);
	if ("kind" in found) return misused(found.kind === "unmerged" ? found.errors : unknownIdWords(found));
	const { report, remark } = await compared(found, options, workspace);
	log(terminalReport(report, {
		colour: true,
		width: 120
	}));
	if (annotations) annotate(report, summary ? "the job summary or the log" : "the log");
	const written = await writeReports(report, options.reports, options.reportDir);
	setOutputs(report, written.kind === "written" ? written.paths : {});
	if (summary) await writeSummary(report);
	const remarks = await posted(posts, {
		report,
		options,
		workspace
	}, token, interrupted.aborted);
	await writeRemarks([...remark, ...remarks], summary);
	if (written.kind === "unwritable") return misused([unwritableWords(written)]);
	process.exitCode = exitStatus(report);
}
async function compared(report, { previous: file, only }, folder) {
	if (file === "") return {
		report,
		remark: []
	};
	const { previousWords, readPrevious, withChanges } = await import("./previous.js");
	const previous = await readPrevious(path.resolve(folder, file));
	const words = previousWords(previous, file);
	if (words !== null && previous.kind === "missing") log(words);
	const remark = words === null || previous.kind === "missing" ? [] : [words];
	return {
		report: withChanges(report, previous, only),
		remark
	};
}
async function posted(asked, what, token, isInterrupted) {
	if (what.report.shard !== null || !asked.checkRun && !asked.comment && !asked.issue) return [];
	const place = placeOf(process.env, readPayload(process.env), what.options.files);
	if (place === null) return ["Nothing could be posted to GitHub: this is no workflow run."];
	try {
		const { post } = await import("./post.js");
		return await post(asked, what, place, token, isInterrupted);
	} catch (error) {
		return [bugWords(error)];
	}
}
function misused(errors) {
	setFailed(printableLines(errors.join("\n")));
	process.exitCode = 2;
}
export {};
