// src/terminal/command.ts
function usage(...errors) {
	return {
		kind: "usage",
		errors
	};
}
function textFlag({ values }, name) {
	const value = values[name];
	return typeof value === "string" ? value : null;
}
function textFlags({ values }, name) {
	return [values[name] ?? []].flat().map(String);
}
export { textFlags as n, usage as r, textFlag as t };
