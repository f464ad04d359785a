import { i as oneLine } from "./matching.js";
// src/text/phrases.ts
function hostAndPort(host, port) {
	return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
function capital(sentence) {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
function list(items, conjunction = "and") {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}
function firstFew(items, total = items.length) {
	const first = items.slice(0, 5);
	const more = total - first.length;
	return more > 0 ? `${first.join(", ")} and ${more} more` : list(first);
}
function quoted(text) {
	return `"${oneLine(text, 200)}"`;
}
function shellWord(word) {
	return /^[A-Za-z0-9_.:/@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function pathWord(path) {
	return shellWord(path.startsWith("-") ? `./${path}` : path);
}
const unitMs = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
function milliseconds(text) {
	const [, amount, unit = ""] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/.exec(text) ?? [];
	const ms = amount === void 0 ? 0 : Number(amount) * unitMs[unit];
	return ms > 0 ? ms : null;
}
function duration(ms) {
	return ms < 1e3 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}
function minute(iso) {
	return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}
export { list as a, pathWord as c, hostAndPort as i, quoted as l, duration as n, milliseconds as o, firstFew as r, minute as s, capital as t, shellWord as u };
