import { a as textAt, n as numberAt } from "./event.js";
import { createHash } from "node:crypto";
// src/github/place.ts
function placeOf(environment, payload, name) {
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
	return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
}
function lineUrl(place, { file, line }) {
	return `${fileUrl(place, file)}#L${line}`;
}
function fileUrl({ repositoryUrl, sha }, file) {
	return `${repositoryUrl}/blob/${sha}/${file.split("/").map(encodeURIComponent).join("/").replaceAll(/[()]/g, encodeParenthesis)}`;
}
function commitLink({ repositoryUrl }, sha) {
	return `[<code>${sha.slice(0, 7)}</code>](${repositoryUrl}/commit/${sha})`;
}
function runLink({ runUrl }) {
	return `[the whole report](${runUrl})`;
}
function encodeParenthesis(mark) {
	return mark === "(" ? "%28" : "%29";
}
export { placeOf as a, lineUrl as i, commitLink as n, runLink as o, fileUrl as r, apiUrlOf as t };
