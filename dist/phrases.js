import { y as oneLine } from "./thread-pool.js";
// src/text/phrases.ts
/** "db.example.com:5432", with brackets around an IPv6 address. */
function hostAndPort(host, port) {
	return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
/** Capitalizes the first letter. */
function capital(sentence) {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
/** "a, b and c" */
function list(items, conjunction = "and") {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}
/** Text from a server, in quotes, on one line of at most 200 characters. */
function quoted(text) {
	return `"${oneLine(text, 200)}"`;
}
export { quoted as i, hostAndPort as n, list as r, capital as t };
