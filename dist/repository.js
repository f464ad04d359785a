"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_files = require("./files.js");
const require_workflow_run = require("./workflow-run.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
const budgetMs = 12e4;
function baseOf(environment, token, root) {
	const { GITHUB_REPOSITORY: repository = "", GITHUB_SHA: sha = "" } = environment;
	const named = namedBase(require_workflow_run.readPayload(environment), repository, sha, checkedOutCommit(root) ?? sha);
	return named && filesAt(named, environment, token);
}
function trustedBranchesOf(environment, token, names) {
	const main = defaultBranchOf(require_workflow_run.readPayload(environment), environment.GITHUB_REPOSITORY ?? "");
	return [...new Set([...main === null ? [] : [main], ...names])].flatMap((name) => {
		const files = filesAt({
			kind: "branch",
			name
		}, environment, token);
		return files === null ? [] : [{
			name,
			files
		}];
	});
}
function filesAt(named, environment, token) {
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(environment.GITHUB_REPOSITORY ?? "") ?? [];
	if (owner === void 0 || repo === void 0) return null;
	if (token === null) return {
		read: async () => unreadable({ kind: "no-token" }),
		list: async () => null,
		listOwn: async () => null
	};
	const repository = {
		owner,
		repo
	};
	let opening = null;
	const open = (signal) => {
		opening ??= openCommit(repository, named, token, require_workflow_run.apiUrlOf(environment), signal);
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
			return opened.kind === "ok" ? filesIn(opened.data, repository) : null;
		},
		listOwn: async (signal) => {
			const opened = await open(signal);
			const ref = named.kind === "pull-request" ? named.own : environment.GITHUB_SHA;
			return opened.kind === "ok" && ref ? filesIn({
				...opened.data,
				ref
			}, repository) : null;
		}
	};
}
function namedBase(payload, repository, merge, own) {
	const ofGroup = require_workflow_run.textAt(payload, "merge_group", "base_sha");
	if (ofGroup !== null && commit.test(ofGroup)) return {
		kind: "commit",
		sha: ofGroup
	};
	if (!(payload?.pull_request !== void 0)) {
		const name = defaultBranchOf(payload, repository);
		return name === null ? null : {
			kind: "branch",
			name
		};
	}
	const sha = require_workflow_run.textAt(payload, "pull_request", "base", "sha");
	if (!(require_workflow_run.textAt(payload, "pull_request", "base", "repo", "full_name")?.toLowerCase() === repository.toLowerCase()) || sha === null || !commit.test(sha)) return null;
	return {
		kind: "pull-request",
		base: sha,
		head: require_workflow_run.textAt(payload, "pull_request", "head", "sha"),
		merge,
		own
	};
}
const commit = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
function defaultBranchOf(payload, repository) {
	return require_workflow_run.textAt(payload, "repository", "full_name")?.toLowerCase() === repository.toLowerCase() ? require_workflow_run.textAt(payload, "repository", "default_branch") : null;
}
async function openCommit(repository, named, token, apiUrl, signal) {
	const { githubClient } = await Promise.resolve().then(() => require("./client.js"));
	const client = githubClient(token.reveal(), apiUrl, budgetMs, signal);
	if (named.kind === "commit") return {
		kind: "ok",
		data: {
			client,
			ref: named.sha
		}
	};
	if (named.kind === "pull-request") return {
		kind: "ok",
		data: {
			client,
			ref: await mergeBase(client, repository, named)
		}
	};
	return client.call("contents: read", async ({ request }) => {
		const ref = `heads/${named.name}`;
		const { data } = await request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
			...repository,
			ref
		});
		if (data.ref !== `refs/${ref}`) throw new Error("This is another branch.");
		return {
			client,
			ref: data.object.sha
		};
	});
}
async function mergeBase(client, repository, { base, head, merge, own }) {
	const parents = await client.call("contents: read", async ({ request }) => {
		const { data } = await request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
			...repository,
			commit_sha: merge
		});
		return data.parents.map(({ sha }) => sha);
	});
	const [into, merged] = parents.kind === "ok" ? parents.data : [];
	const tip = into !== void 0 && merged === head ? into : base;
	if (own === merge) return tip;
	const common = await client.call("contents: read", async ({ request }) => {
		const { data } = await request("GET /repos/{owner}/{repo}/compare/{basehead}", {
			...repository,
			basehead: `${tip}...${own}`,
			per_page: 1
		});
		return data.merge_base_commit.sha;
	});
	return common.kind === "ok" ? common.data : base;
}
function askForFile({ client, ref }, repository, path) {
	return client.call("contents: read", async ({ request }) => {
		const { data } = await request("GET /repos/{owner}/{repo}/contents/{path}", {
			...repository,
			path,
			ref
		});
		return data;
	});
}
async function filesIn({ client, ref }, repository) {
	const answer = await client.call("contents: read", async ({ request }) => {
		const { data } = await request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
			...repository,
			tree_sha: ref,
			recursive: "1"
		});
		if (data.truncated) return null;
		return new Map(data.tree.flatMap(({ path, type, sha }) => type === "blob" && path ? [[path, sha]] : []));
	});
	return answer.kind === "ok" ? answer.data : null;
}
function contentOf(data) {
	if (require_workflow_run.textAt(data, "type") !== "file") return unreadable({ kind: "not-a-file" });
	const content = require_workflow_run.textAt(data, "content");
	if (content === null || require_workflow_run.textAt(data, "encoding") !== "base64") return unreadable({ kind: "too-large" });
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
const maxFolders = 1e3;
const maxDepth = 3;
function checkoutRoot(workspace, patterns, environment) {
	const payload = require_workflow_run.readPayload(environment);
	const names = [
		environment.GITHUB_REPOSITORY ?? null,
		require_workflow_run.textAt(payload, "pull_request", "head", "repo", "full_name"),
		require_workflow_run.textAt(payload, "workflow_run", "head_repository", "full_name")
	].flatMap((name) => name?.toLowerCase() ?? []);
	const isOwn = (folder) => isCheckoutOf(folder, names);
	for (const pattern of patterns) {
		const above = require_files.foldersUpTo(workspace, node_path.default.resolve(workspace, require_files.beforeGlob(pattern))).find(isOwn);
		if (above !== void 0) return above;
	}
	return isOwn(workspace) ? workspace : foldersIn(workspace).find(isOwn) ?? workspace;
}
function checkedOutCommit(root) {
	const head = readText(node_path.default.join(root, ".git", "HEAD"))?.trim() ?? "";
	const branch = /^ref: (refs\/heads\/.+)$/.exec(head)?.[1];
	const sha = branch === void 0 ? head : readText(node_path.default.join(root, ".git", branch))?.trim();
	return sha !== void 0 && commit.test(sha) ? sha : null;
}
function isCheckoutOf(folder, names) {
	const config = readText(node_path.default.join(folder, ".git", "config"));
	if (config === null) return false;
	const url = /^\[remote "origin"\]\n(?:[ \t].*\n)*?[ \t]+url = (.+)$/m.exec(config.replaceAll("\r\n", "\n"))?.[1];
	if (url === void 0) return true;
	const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(url.trim())?.[1];
	return name !== void 0 && names.includes(name.toLowerCase());
}
function foldersIn(workspace) {
	const folders = [];
	let level = [workspace];
	for (let depth = 0; depth < maxDepth && folders.length < maxFolders; depth++) {
		level = level.flatMap(foldersOf).slice(0, maxFolders - folders.length);
		folders.push(...level);
	}
	return folders;
}
function foldersOf(folder) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules").map((entry) => node_path.default.join(folder, entry.name)).sort();
	} catch {
		return [];
	}
}
function readText(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch {
		return null;
	}
}
exports.baseOf = baseOf;
exports.checkedOutCommit = checkedOutCommit;
exports.checkoutRoot = checkoutRoot;
exports.trustedBranchesOf = trustedBranchesOf;
