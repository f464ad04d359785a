import { r as notAmong } from "./options.js";
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
function choiceFlag(given, name, words) {
	const text = textFlag(given, name);
	const word = words.find((each) => each === text) ?? null;
	return {
		word,
		errors: text === null || word !== null ? [] : [`--${notAmong(name, text, words)}`]
	};
}
function filesFlag(given) {
	const files = textFlags(given, "files");
	return files.length === 0 ? ["destinations.yml"] : files;
}
export { usage as a, textFlags as i, filesFlag as n, textFlag as r, choiceFlag as t };
