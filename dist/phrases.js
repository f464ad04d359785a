import { L as oneLine } from "./private-key.js";
// node_modules/leven/index.js
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) return 0;
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
	if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== void 0) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
			if (rowMinimum > maxDistance) return maxDistance;
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
// src/text/suggestion.ts
/** The allowed word that `word` begins, or that is at most a third of its letters away from it; or null. */
function suggestion(word, allowed) {
	const wanted = letters(word);
	if (wanted.length === 0 || wanted.length > 64) return null;
	const near = allowed.map((candidate) => ({
		candidate,
		distance: distance(wanted, letters(candidate))
	})).sort((one, other) => one.distance - other.distance)[0];
	return near !== void 0 && near.distance <= Math.max(1, Math.floor(near.candidate.length / 3)) ? near.candidate : null;
}
function distance(wanted, candidate) {
	if (wanted.length === candidate.length && [...wanted].sort().join() === [...candidate].sort().join()) return 1;
	return wanted.length >= 3 && candidate.startsWith(wanted) ? 1 : leven(wanted, candidate);
}
/** `displayName`, `Display-Name` and `display_name` are the same word. */
function letters(word) {
	return word.toLowerCase().replaceAll(/[\s_-]/g, "");
}
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
export { suggestion as a, quoted as i, hostAndPort as n, list as r, capital as t };
