import { et as textIn, ft as hiddenIn } from "./files.js";
import { d as referenceMistake, i as scan, r as isSecretKey, u as synonymOf } from "./splices.js";
import { u as variableName } from "./allow-lists.js";
// src/config/schema/secret-texts.ts
function hiddenRanges(root, source) {
	const before = known.get(root);
	if (before !== void 0) return before;
	const { hidden, secrets } = scan(root);
	const properties = secrets.flatMap((each) => propertiesOf(each, source));
	const ranges = merged([
		...hidden,
		...properties,
		...tellingComments(source.text)
	]);
	known.set(root, ranges);
	return ranges;
}
const known = /* @__PURE__ */ new WeakMap();
function secretTexts(root, source) {
	const texts = root === null ? textsByLine(source.text) : textsByNode(root, source);
	return [...new Set(texts)].filter((text) => text.length >= 16 || hiddenIn(text).length > 0);
}
function textsByNode(root, source) {
	const { secrets, looking, names } = scan(root);
	return [
		...secrets.flatMap((each) => {
			const { value } = each;
			const beside = propertiesOf(each, source).flatMap((range) => words(textIn(source, range)));
			if (value.kind !== "scalar") return [...words(textIn(source, value.range)), ...beside];
			const text = String(value.value);
			const reference = referenceMistake(each.written, each.key, value.value, value.tag);
			if (reference === null) return [...textsOf(text), ...beside];
			return reference.kind === "variable" && reference.hasDefault ? words(text) : [];
		}),
		...looking.flatMap(hiddenIn),
		...names.flatMap((name) => [...hiddenIn(name), ...textsByLine(name)])
	];
}
const keyInLine = /(?<![\w-])([A-Za-z_][\w-]{0,40})["']?[ \t]{0,8}[:= ]/g;
function textsByLine(text) {
	return text.split(/[\r\n]/).flatMap((line) => [...line.matchAll(keyInLine)].flatMap(({ 0: match, 1: name = "", index }) => {
		if (!namesSecret(name)) return [];
		const isBlock = /^[\s"'-]*$/.test(line.slice(0, index));
		const rest = line.slice(index + match.length);
		const value = (isBlock ? rest : rest.replace(/[,}\]].*/s, "")).trim();
		const plain = value.replace(/^["']|["']$/g, "");
		return variableName(plain) !== null || referenceMistake(name, name, plain, null) !== null ? [] : [...textsOf(plain), ...words(value)];
	}));
}
function textsOf(text) {
	const hidden = hiddenIn(text);
	return hidden.length > 0 || /\w:\/\//.test(text) ? hidden : [text];
}
function words(text) {
	return text.split(/[\s"'[\],&*!|>#:<]+/).filter((word) => !/^[{}$]/.test(word));
}
function namesSecret(name) {
	const key = name.toLowerCase();
	const own = synonymOf(key)?.split(".").at(-1) ?? key;
	return own !== "url" && isSecretKey(own);
}
function propertiesOf({ keyEnd, value }, { text }) {
	const { start } = value.range;
	return start > keyEnd && words(text.slice(keyEnd, start)).some(mayBeSecret) ? [{
		start: keyEnd,
		end: start
	}] : [];
}
function tellingComments(text) {
	const ranges = [];
	for (let start = text.indexOf("#"); start !== -1; start = text.indexOf("#", start + 1)) {
		if (start > 0 && !/\s/.test(text[start - 1])) continue;
		const line = text.indexOf("\n", start);
		const end = line === -1 ? text.length : line;
		if (mayTell(text.slice(start, end))) ranges.push({
			start,
			end
		});
		start = end;
	}
	return ranges;
}
function mayTell(comment) {
	if (/passw|passphrase|pwd|secret|token|credential/i.test(comment)) return true;
	return comment.split(/[\s"'`=:,;()[\]{}]+/).some(mayBeSecret);
}
function mayBeSecret(word) {
	return word.length >= 16 || word.length >= 8 && /\d/.test(word) && /\p{L}/u.test(word);
}
function merged(ranges) {
	const result = [];
	for (const range of ranges.sort((one, other) => one.start - other.start)) {
		const last = result.at(-1);
		if (last === void 0 || range.start >= last.end) result.push({ ...range });
		else last.end = Math.max(last.end, range.end);
	}
	return result;
}
export { secretTexts as n, hiddenRanges as t };
