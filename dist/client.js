import { t as getOctokit } from "./octokit.js";
const { setTimeout } = process.getBuiltinModule("node:timers/promises");
// src/github/api/answer.ts
function failedOf(error) {
	const { status, response, message } = error;
	const headers = Object.entries(response?.headers ?? {}).map(([name, value]) => [name, String(value)]);
	return {
		status: response !== void 0 && typeof status === "number" ? status : 0,
		headers: Object.fromEntries(headers),
		message: typeof message === "string" ? message : ""
	};
}
function isRateLimit({ status, headers, message }) {
	if (status === 429) return true;
	if (status !== 403) return false;
	return headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /secondary rate limit|abuse detection/i.test(message);
}
function refusalOf(failed, needs) {
	if (isRateLimit(failed)) return { kind: "rate-limited" };
	const { status, headers, message } = failed;
	const permission = permissionOf(headers["x-accepted-github-permissions"], needs);
	if (status === 401) return { kind: "unauthorized" };
	if (status === 403 && (/not accessible by/i.test(message) || message === "Forbidden")) return {
		kind: "forbidden",
		permission
	};
	if (status === 404) return {
		kind: "not-found",
		permission
	};
	if (status >= 400 && status < 500) return {
		kind: "invalid",
		status,
		detail: message
	};
	return {
		kind: "unavailable",
		status,
		detail: status === 0 ? message : `status ${status}`
	};
}
function permissionOf(header, needs) {
	const alternatives = (header ?? "").split(";").map((each) => [...each.matchAll(/([a-z_]+)=(read|write)/g)]).map((each) => each.map(([, name, level]) => ({
		name: name.replaceAll("_", "-"),
		level
	}))).filter((each) => each.length > 0);
	const isKnown = ([only, ...more]) => more.length === 0 && needs.startsWith(`${only.name}: `);
	if (alternatives.length === 0 || alternatives.some(isKnown)) return needs;
	return alternatives[0].map(({ name, level }) => `${name}: ${level}`).join(", ");
}
// src/github/api/retry.ts
const mostTries = 4;
const firstPauseMs = 500;
const secondaryLimitMs = 6e4;
async function withRetries(send, isRepeatable, { now, left, pause }) {
	for (let tries = 1;; tries++) try {
		return await send();
	} catch (error) {
		const wait = tries === mostTries ? null : waitMs(failedOf(error), tries, isRepeatable, now());
		if (wait === null || wait >= left()) throw error;
		await pause(wait);
	}
}
function waitMs(failed, tries, isRepeatable, now) {
	const { status, headers } = failed;
	if (isRateLimit(failed)) {
		const seconds = Number(headers["retry-after"] ?? NaN);
		if (Number.isFinite(seconds)) return Math.max(0, seconds * 1e3);
		const reset = Number(headers["x-ratelimit-reset"] ?? NaN);
		return headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) : secondaryLimitMs;
	}
	return (status === 0 || status >= 500) && isRepeatable ? pauseMs(tries) : null;
}
function pauseMs(tries) {
	return firstPauseMs * 2 ** (tries - 1);
}
// src/github/api/client.ts
const realClock = {
	now: Date.now,
	pause: (ms, ended) => setTimeout(ms, void 0, ended === null ? {} : { signal: ended }).catch(() => {})
};
const longestRequestMs = 2e4;
const mostRepetitions = 2;
function githubClient(token, apiUrl, budgetMs, ended, clock = realClock) {
	const until = clock.now() + budgetMs;
	const left = () => ended?.aborted ? 0 : until - clock.now();
	const budget = {
		now: clock.now,
		left,
		pause: (ms) => clock.pause(ms, ended)
	};
	const silent = () => {};
	const octokit = getOctokit(token, {
		baseUrl: apiUrl,
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		}
	});
	octokit.hook.wrap("request", (request, options) => withRetries(async () => {
		const inTime = AbortSignal.timeout(Math.max(1, Math.min(left(), longestRequestMs)));
		const signal = ended === null ? inTime : AbortSignal.any([inTime, ended]);
		options.request = {
			...options.request,
			signal
		};
		return request(options);
	}, options.method !== "POST" || options.url.endsWith("/graphql"), budget));
	const ask = async (needs, question) => {
		if (left() <= 0) return { kind: "out-of-time" };
		try {
			return {
				kind: "ok",
				data: await question(octokit)
			};
		} catch (error) {
			return left() <= 0 ? { kind: "out-of-time" } : refusalOf(failedOf(error), needs);
		}
	};
	const again = async (work) => {
		for (let tries = 1;; tries++) {
			const answer = await work();
			if (answer.kind !== "unavailable" || tries > mostRepetitions || pauseMs(tries) >= left()) return answer;
			await budget.pause(pauseMs(tries));
		}
	};
	return {
		ask,
		again
	};
}
export { githubClient };
