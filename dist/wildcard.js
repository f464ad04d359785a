// src/config/policy/wildcard.ts
function matchesWildcard(pattern, text) {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return text === pattern;
	if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
	let middle = text.slice(first.length, text.length - last.length);
	for (const part of rest) {
		const at = middle.indexOf(part);
		if (at === -1) return false;
		middle = middle.slice(at + part.length);
	}
	return true;
}
export { matchesWildcard as t };
