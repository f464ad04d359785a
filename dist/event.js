import { n as __exportAll } from "./rolldown-runtime.js";
import { readFileSync } from "node:fs";
// src/github/event.ts
var event_exports = /* @__PURE__ */ __exportAll({
	readEvent: () => readEvent,
	workflowRunOf: () => workflowRunOf
});
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
		return JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? "", "utf8"));
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
export { textAt as a, readPayload as i, numberAt as n, workflowRunOf as o, readEvent as r, event_exports as t };
