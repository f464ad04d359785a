"use strict";
const require_findings = require("./findings.js");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
function placeOf(environment, payload, name, checkedOut = null) {
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
		sha: checkedOut ?? sha,
		headSha: headSha ?? sha,
		pullRequest,
		isFork: pullRequest !== null && head?.toLowerCase() !== `${owner}/${repo}`.toLowerCase(),
		isDefaultBranch: environment.GITHUB_REF === `refs/heads/${defaultBranch}`,
		apiUrl: apiUrlOf(environment),
		repositoryUrl,
		runUrl: `${repositoryUrl}/actions/runs/${runId}`,
		runId,
		run: /^\d{1,15}$/.test(runId) ? Number(runId) : 0,
		name,
		key: keyOf(environment, name)
	};
}
function apiUrlOf(environment) {
	return environment.GITHUB_API_URL || "https://api.github.com";
}
function keyOf(environment, name) {
	const parts = [
		environment.GITHUB_WORKFLOW_REF?.split("@")[0] ?? environment.GITHUB_WORKFLOW,
		environment.GITHUB_JOB,
		name
	];
	return (0, node_crypto.createHash)("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
}
function lineUrl(place, { file, line }) {
	return `${fileUrl(place, file)}#L${line}`;
}
function fileUrl({ repositoryUrl, sha }, file) {
	return `${repositoryUrl}/blob/${sha}/${require_findings.uriPath(file).replaceAll(/[()]/g, encodeParenthesis)}`;
}
function commitLink({ repositoryUrl }, sha) {
	return `[<code>${sha.slice(0, 7)}</code>](${repositoryUrl}/commit/${sha})`;
}
function runLink({ runUrl }) {
	return `[Full report](${runUrl})`;
}
function encodeParenthesis(mark) {
	return mark === "(" ? "%28" : "%29";
}
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
function workflowRunOf(environment) {
	const { GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt, GITHUB_SHA: commit = "" } = environment;
	if (!/^[0-9]{1,20}$/.test(id) || !/^[0-9a-f]{40,64}$/.test(commit)) return null;
	return {
		id,
		attempt: /^[1-9][0-9]{0,5}$/.test(attempt ?? "") ? Number(attempt) : 1,
		commit
	};
}
function readPayload(environment) {
	try {
		return JSON.parse((0, node_fs.readFileSync)(environment.GITHUB_EVENT_PATH ?? "", "utf8"));
	} catch {
		return null;
	}
}
function textAt(payload, ...keys) {
	const value = valueAt(payload, keys);
	return typeof value === "string" ? value : null;
}
function numberAt(payload, ...keys) {
	const value = valueAt(payload, keys);
	return typeof value === "number" ? value : null;
}
function valueAt(payload, keys) {
	return keys.reduce((at, key) => at?.[key], payload);
}
exports.apiUrlOf = apiUrlOf;
exports.commitLink = commitLink;
exports.fileUrl = fileUrl;
exports.lineUrl = lineUrl;
exports.placeOf = placeOf;
exports.readEvent = readEvent;
exports.readPayload = readPayload;
exports.runLink = runLink;
exports.textAt = textAt;
exports.workflowRunOf = workflowRunOf;
