"use strict";
const require_files = require("./files.js");
const cutMark = "…";
function redactor(secrets, isPublic) {
	const all = [...new Set(secrets.map((secret) => secret.reveal()).filter((text) => !isPublic.has(text)))].map((text) => ({
		text,
		forms: require_files.secretForms(text)
	}));
	const byStart = formsByStart(all.flatMap(({ forms }) => forms), isPublic);
	const pieces = indexPieces(all.flatMap(({ text, forms }) => require_files.bodiesOf(text, forms)));
	const cache = new Map();
	return (text) => {
		const cached = cache.get(text);
		if (cached !== void 0) return cached;
		const clean = withoutRanges(text, [...secretsIn(text, byStart), ...piecesIn(text, pieces)]);
		cache.set(text, clean);
		return clean;
	};
}
function formsByStart(forms, isPublic) {
	const byStart = new Map();
	for (const form of forms.filter((each) => !isPublic.has(each))) {
		const start = form.slice(0, 4);
		const alike = byStart.get(start) ?? {
			forms: new Set(),
			lengths: []
		};
		alike.forms.add(form);
		if (!alike.lengths.includes(form.length)) alike.lengths.push(form.length);
		byStart.set(start, alike);
	}
	for (const { lengths } of byStart.values()) lengths.sort((one, other) => other - one);
	return byStart;
}
function secretsIn(text, byStart) {
	const ranges = [];
	for (let start = 0; start + 4 <= text.length; start++) {
		const alike = byStart.get(text.slice(start, start + 4));
		const end = alike === void 0 ? start : endOfSecret(text, start, alike);
		if (end > start) ranges.push({
			start,
			end
		});
	}
	return ranges;
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
function withoutRanges(text, ranges) {
	const inOrder = ranges.toSorted((one, other) => one.start - other.start);
	let clean = "";
	let from = 0;
	for (const { start, end } of inOrder) {
		if (start >= from) clean += `${text.slice(from, start)}***`;
		from = Math.max(from, end);
	}
	return clean + text.slice(from);
}
const windowLength = 8;
const maxSpots = 32;
function indexPieces(bodies) {
	const index = {
		windows: new Map(),
		begins: new Uint8Array(2 ** 20)
	};
	for (const { text, step } of bodies) {
		const body = foldCase(text);
		for (let at = 0; at + windowLength <= body.length; at += step) {
			const window = body.slice(at, at + windowLength);
			if (window === window[0].repeat(windowLength)) continue;
			index.begins[hashAt(body, at)] = 1;
			const spots = index.windows.get(window);
			if (spots === void 0) index.windows.set(window, [{
				body,
				at
			}]);
			else if (spots.length < maxSpots && !spots.some((spot) => spot.body === body && spot.at === at)) spots.push({
				body,
				at
			});
		}
	}
	return index;
}
function foldCase(text) {
	const folded = text.toLowerCase();
	if (folded.length === text.length) return folded;
	return Array.from(text, (character) => {
		const lower = character.toLowerCase();
		return lower.length === character.length ? lower : character;
	}).join("");
}
function hashAt(text, at) {
	let hash = 0;
	for (let index = at; index < at + 4; index++) hash = hash << 5 ^ hash >> 15 ^ text.charCodeAt(index);
	return hash & 1048575;
}
function piecesIn(original, { windows, begins }) {
	if (windows.size === 0) return [];
	const text = foldCase(original);
	const pieces = [];
	const last = new Map();
	for (let at = 0; at + windowLength <= text.length; at++) {
		if (begins[hashAt(text, at)] === 0) continue;
		for (const spot of windows.get(text.slice(at, at + windowLength)) ?? []) {
			const shift = spot.at - at;
			const previous = last.get(spot.body);
			if (previous !== void 0 && previous.shift === shift && at < previous.end) continue;
			const piece = extendMatch(text, at, spot);
			last.set(spot.body, {
				shift,
				end: piece.end
			});
			if (piece.end - piece.start >= 16) pieces.push(piece);
		}
	}
	return pieces;
}
function extendMatch(text, from, { body, at }) {
	let before = 0;
	while (before < at && text[from - before - 1] === body[at - before - 1]) before++;
	let length = windowLength;
	while (at + length < body.length && text[from + length] === body[at + length]) length++;
	return {
		start: from - before,
		end: from + length
	};
}
Object.defineProperty(exports, "redactor", {
	enumerable: true,
	get: function() {
		return redactor;
	}
});
