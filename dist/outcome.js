// src/terminal/outcome.ts
/** A command was called in a way that it can't follow: what is wrong, a sentence each. */
function usage(...errors) {
	return {
		kind: "usage",
		errors
	};
}
/** The work could not be done: why, a sentence each. */
function stopped(...errors) {
	return {
		kind: "stopped",
		errors
	};
}
export { usage as n, stopped as t };
