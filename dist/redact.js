import { C as spoken } from "./thread-pool.js";
import { r as opensshPrivatePart } from "./resolve-entry.js";
import { inspect } from "node:util";
// src/config/values/keys/key-body.ts
/** Widths at which programs break base64: OpenSSH's, PEM's and MIME's. */
const widths = [
	70,
	64,
	76
];
/** A shorter line at the end tells next to nothing of a key. */
const shortestLine = 16;
/** The bodies of the keys in a text, each as a whole and line by line at the usual widths. */
function keyLines(text) {
	return bodies(text).flatMap((body) => [body, ...widths.flatMap((width) => lines(body, width))]).filter((line) => line.length >= shortestLine);
}
/** The base64 of the keys in a text, without what is public of them: OpenSSH's form has the public key in front. */
function privateBodies(text) {
	return bodies(text).map((body) => {
		const start = opensshPrivatePart(Buffer.from(body, "base64"));
		return start === null ? body : body.slice(Math.ceil(start * 4 / 3));
	});
}
/** In front of the body of an old encrypted key (RFC 1421). */
const headers = /Proc-Type: [^\n]*\n|DEK-Info: [^\n]*\n/g;
/** Without white space. Literal `\n` stand for line breaks, as secret stores have them. */
function bodies(text) {
	return [...text.replaceAll(/\\[nr]/g, "\n").matchAll(/-----BEGIN [A-Z ]+-----(?<body>[^-]*(?:DEK-Info[^\n]*\n[^-]*)?)/g)].map(({ groups }) => groups.body.replaceAll(headers, "").replaceAll(/\s+/g, ""));
}
function lines(body, width) {
	return body.match(new RegExp(`.{1,${width}}`, "g")) ?? [];
}
/** All forms of a secret that are long enough, each as it is and as it is when it has been put on one line. */
function secretForms(secret) {
	const meant = [.../* @__PURE__ */ new Set([secret, saslPrepared(secret)])].filter(isSecret);
	const lines = meant.flatMap((text) => text.split(/[\r\n]/).map((line) => line.trim())).filter(isSecret);
	const inKey = keyLines(secret);
	const forms = /* @__PURE__ */ new Set([...inKey.length > 0 ? [...lines, ...inKey] : lines.flatMap(escaped), ...meant.flatMap((text) => [
		...escaped(text),
		...encoded(text),
		misread(text)
	])]);
	return [...new Set([...forms].flatMap((form) => [form, ...onOneLine(form)]))].filter(isSecret);
}
/** "-----BEGIN … KEY-----" is none, and taking it out would hide what a message is about; nor is white space alone. */
function isSecret(text) {
	return text.length >= 4 && text.trim() !== "" && !/^-----(BEGIN|END) [A-Z ]+-----$/.test(text);
}
/** With what can't be seen taken for white space, and without; and as the reports say it. */
function onOneLine(text) {
	if (/^[!-_a-~]*$/.test(text)) return [];
	return [
		...[/[\p{Cc}\p{Cf}\s]+/gu, /\s+/g].map((each) => text.replaceAll(each, " ").trim()),
		spoken(text),
		spoken(text).replaceAll(/\s+/g, " ").trim()
	];
}
/** SASLprep (RFC 4013, section 2): spaces become one sort, some characters go, and the rest is normalised. */
function saslPrepared(text) {
	return text.replaceAll(/[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]/g, " ").replaceAll(/\u00ad|\u034f|\u1806|[\u180b-\u180d]|\u200c|\u200d|\u2060|[\ufe00-\ufe0f]|\ufeff/g, "").normalize("NFKC");
}
/** As a reader of single bytes sees it. */
function misread(text) {
	return Buffer.from(text).toString("latin1");
}
/** What keeps the ordinary characters, and changes the others by the rules of some language. */
function escaped(text) {
	const json = JSON.stringify(text).slice(1, -1);
	return [
		text,
		...url(text).flatMap((form) => bothCases(form, /(?<=%)[0-9A-F]{2}/g)),
		json,
		json.replaceAll("/", "\\/"),
		...asciiJson(json).flatMap((form) => bothCases(form, /(?<=\\u)[0-9a-f]{4}/g)),
		...markup(text),
		...shell(text),
		...inspected(text),
		text.replaceAll("'", "''"),
		text.replaceAll("\"", "\"\"")
	];
}
/** Without what is not ASCII, and as it is safe inside HTML. */
function asciiJson(json) {
	return [...new Set([
		/[^ -~]/g,
		/[^ -~]|[<>&]/g,
		/[^ -~]|[<>&']/g
	].map((left) => json.replaceAll(left, codeUnit)))];
}
/** RFC 3986 leaves fewer characters than JavaScript does; a form's space is a plus. */
function url(text) {
	const sound = Buffer.from(text).toString();
	const percent = (mark) => `%${mark.charCodeAt(0).toString(16)}`;
	const forms = [
		encodeURIComponent(sound),
		encodeURIComponent(sound).replaceAll(/[!'()*]/g, percent),
		encodeURI(sound),
		new URLSearchParams({ "": sound }).toString().slice(1)
	];
	return [...new Set(forms)];
}
function codeUnit(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** The digits of the escapes in small letters and in capitals. */
function bothCases(text, digits) {
	return [text.replaceAll(digits, (found) => found.toLowerCase()), text.replaceAll(digits, (found) => found.toUpperCase())];
}
/** How programs write single and double quotes in XML and HTML. */
const quotes = [
	["'", "\""],
	["'", "&quot;"],
	["&apos;", "&quot;"],
	["&#39;", "&quot;"],
	["&#039;", "&quot;"],
	["&#x27;", "&quot;"],
	["&#39;", "&#34;"],
	["&#x27;", "&#x22;"]
];
/** The marks by their names or their numbers, and what is not ASCII as it is or by its number too. */
function markup(text) {
	const named = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	const quoted = [...new Set(quotes.map(([single, double]) => named.replaceAll("'", single).replaceAll("\"", double)))];
	const decimal = (character) => `&#${character.codePointAt(0)};`;
	const hex = (character) => `&#x${character.codePointAt(0).toString(16)};`;
	const foreign = /[^\0-\x7f]/gu;
	return [
		...quoted,
		...quoted.map((form) => form.replaceAll(foreign, decimal)),
		...quoted.flatMap((form) => bothCases(form.replaceAll(foreign, hex), hexReference)),
		text.replaceAll(/[^A-Za-z0-9 \t\r\n]/gu, decimal),
		...bothCases(text.replaceAll(/[^A-Za-z0-9 \t\r\n]/gu, hex), hexReference)
	];
}
const hexReference = /(?<=&#x)[0-9a-f]+/g;
function shell(text) {
	return [
		text.replaceAll("'", "'\\''"),
		text.replaceAll("'", `'"'"'`),
		text.replaceAll(/["\\$`]/g, "\\$&"),
		text.replaceAll(/["\\$`!]/g, "\\$&"),
		text.replaceAll(/[^A-Za-z0-9_@%+=:,./\n-]/gu, "\\$&"),
		text.replaceAll(/[^A-Za-z0-9_@%+=:,./\n\u0080-\u{10ffff}-]/gu, "\\$&")
	];
}
/** Node's `inspect` takes the quotes that need the least escaping: behind all three it takes the single ones. */
function inspected(text) {
	const options = {
		breakLength: Number.POSITIVE_INFINITY,
		maxStringLength: null
	};
	return [inspect(text, options).slice(1, -1), inspect(`${text}'"\``, options).slice(1, -5)];
}
/** What is changed as a whole: base64 wherever in a longer text the secret stood, hexadecimal, and all of it escaped. */
function encoded(text) {
	const bytes = Buffer.from(text);
	const whole = bytes.toString("base64");
	const base64 = [
		whole,
		whole.replaceAll("=", ""),
		...[
			0,
			1,
			2
		].map((offset) => base64At(bytes, offset))
	];
	const hex = bytes.toString("hex");
	const units = text.split("").map(codeUnit).join("");
	return [
		...base64,
		...base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
		...[hex, hex.toUpperCase()],
		...bothCases(hex.replaceAll(/../g, "%$&"), /[0-9a-f]/g),
		...bothCases(hex.replaceAll(/../g, "\\x$&"), /(?<=x)[0-9a-f]+/g),
		...bothCases(units, /(?<=u)[0-9a-f]+/g)
	];
}
/** The characters that this many bytes before it, and any behind, leave as they are. */
function base64At(bytes, offset) {
	const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
	return whole.toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor(whole.length * 8 / 6));
}
// src/config/secrets/pieces.ts
/** So many characters of a key in a row are no coincidence: 96 bits. */
const shortestPiece = 16;
/** What is looked up; every piece of 15 characters holds one that is in the index. */
const windowLength = 8;
/** Base64 and hexadecimal of this many bytes no longer fit on a line. */
const breakable = 48;
/** Indexes the keys in the secrets, and what long secrets are encoded in. */
function indexPieces(secrets) {
	const index = /* @__PURE__ */ new Map();
	const bodies = new Set(secrets.flatMap((secret) => [...privateBodies(secret), ...encodings(secret)]));
	for (const body of bodies) for (let at = 0; at + windowLength <= body.length; at += windowLength) {
		const window = body.slice(at, at + windowLength);
		if (new Set(window).size < windowLength / 2) continue;
		const spots = index.get(window);
		if (spots === void 0) index.set(window, [{
			body,
			at
		}]);
		else spots.push({
			body,
			at
		});
	}
	return index;
}
/** The pieces in a text, in their order. */
function piecesIn(text, index) {
	const pieces = [];
	for (let at = 0; at + windowLength <= text.length; at++) for (const spot of index.get(text.slice(at, at + windowLength)) ?? []) {
		const piece = widened(text, at, spot);
		if (piece.end - piece.start < shortestPiece) continue;
		pieces.push(piece);
		at = piece.end - windowLength;
		break;
	}
	return pieces;
}
/** As far as text and body agree in both directions. */
function widened(text, from, { body, at }) {
	let before = 0;
	while (before < at && text[from - before - 1] === body[at - before - 1]) before++;
	let length = windowLength;
	while (at + length < body.length && text[from + length] === body[at + length]) length++;
	return {
		start: from - before,
		end: from + length
	};
}
function encodings(secret) {
	const bytes = Buffer.from(secret);
	if (bytes.length < breakable) return [];
	const base64 = [
		0,
		1,
		2
	].map((offset) => base64At(bytes, offset));
	const hex = bytes.toString("hex");
	const urlSafe = base64.map((body) => body.replaceAll("+", "-").replaceAll("/", "_"));
	return [
		...base64,
		...urlSafe,
		hex,
		hex.toUpperCase()
	];
}
// src/config/secrets/redact.ts
/** Where a text of ours was cut off; a secret may have been cut with it. */
const cutMark = "…";
/**
* Gives a function that takes the secrets out of a text. What is public anyway, such as a user name that is its own
* password, is not taken out: it stands in the file for all to read.
*
* A text is gone through once, however many secrets there are, and remembered: most findings of a run say the same.
*/
function redactor(secrets, isPublic) {
	const texts = new Set(secrets.map((secret) => secret.reveal()).filter((text) => !isPublic.has(text)));
	const byStart = formsByStart(texts, isPublic);
	const pieces = indexPieces([...texts]);
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const before = known.get(text);
		if (before !== void 0) return before;
		const clean = withoutStretches(text, [...stretchesOf(text, byStart), ...piecesIn(text, pieces)]);
		known.set(text, clean);
		return clean;
	};
}
function formsByStart(texts, isPublic) {
	const byStart = /* @__PURE__ */ new Map();
	for (const form of [...texts].flatMap(secretForms).filter((each) => !isPublic.has(each))) {
		const start = form.slice(0, 4);
		const alike = byStart.get(start) ?? {
			forms: /* @__PURE__ */ new Set(),
			lengths: []
		};
		alike.forms.add(form);
		if (!alike.lengths.includes(form.length)) alike.lengths.push(form.length);
		byStart.set(start, alike);
	}
	for (const { lengths } of byStart.values()) lengths.sort((one, other) => other - one);
	return byStart;
}
function stretchesOf(text, byStart) {
	const stretches = [];
	for (let start = 0; start + 4 <= text.length; start++) {
		const alike = byStart.get(text.slice(start, start + 4));
		const end = alike === void 0 ? start : endOfSecret(text, start, alike);
		if (end === start) continue;
		stretches.push({
			start,
			end
		});
	}
	return stretches;
}
function endOfSecret(text, start, { forms, lengths }) {
	const length = lengths.find((each) => forms.has(text.slice(start, start + each)));
	if (length !== void 0) return start + length;
	const cut = text.indexOf(cutMark, start + 4);
	if (cut === -1 || cut - start > lengths[0]) return start;
	const rest = text.slice(start, cut);
	for (const form of forms) if (form.startsWith(rest)) return cut;
	return start;
}
/** Stretches that overlap are one. */
function withoutStretches(text, stretches) {
	const inOrder = stretches.toSorted((one, other) => one.start - other.start);
	let clean = "";
	let from = 0;
	for (const { start, end } of inOrder) {
		if (start >= from) clean += `${text.slice(from, start)}***`;
		from = Math.max(from, end);
	}
	return clean + text.slice(from);
}
export { secretForms as n, redactor as t };
