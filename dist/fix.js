import { yn as spoken } from "./core.js";
// src/rules/fix.ts
function sql(text, runAs, note = "") {
	return {
		kind: "sql",
		text,
		runAs,
		note
	};
}
function inReadWrite(fix) {
	return fix?.kind === "sql" ? {
		...fix,
		text: `BEGIN READ WRITE;\n${fix.text}\nCOMMIT;`
	} : fix;
}
function setKey(path, value) {
	return {
		kind: "yaml",
		edit: {
			kind: "set",
			path,
			value
		},
		note: "",
		safe: true
	};
}
function proposeKey(path, value, note) {
	return {
		kind: "yaml",
		edit: {
			kind: "set",
			path,
			value
		},
		note,
		safe: false
	};
}
function renameKey(path, to) {
	return {
		kind: "yaml",
		edit: {
			kind: "rename",
			path,
			to
		},
		note: "",
		safe: true
	};
}
function replacePair(path, key, value) {
	return {
		kind: "yaml",
		edit: {
			kind: "pair",
			path,
			to: {
				key,
				value
			}
		},
		note: "",
		safe: true
	};
}
function insertKeys(path, pairs, note) {
	return {
		kind: "yaml",
		edit: {
			kind: "insert",
			path,
			pairs
		},
		note,
		safe: note === ""
	};
}
function moveBelow(path, keys, id) {
	return {
		kind: "yaml",
		edit: {
			kind: "indent",
			path,
			keys,
			id
		},
		note: id === null ? "Choose the id yourself: reports go by it." : "",
		safe: id !== null
	};
}
function shell(text) {
	return {
		kind: "shell",
		text
	};
}
function text(what) {
	return {
		kind: "text",
		text: what
	};
}
function identifier(name) {
	return inQuotes(name, "\"");
}
function literal(value) {
	return inQuotes(value, "'");
}
function inQuotes(text, quote) {
	const quoted = text.replaceAll(quote, quote + quote);
	if (spoken(text) === text) return quote + quoted + quote;
	return `U&${quote}${[...quoted.replaceAll("\\", "\\\\")].map((character) => spoken(character) === character ? character : `\\+${character.codePointAt(0).toString(16).padStart(6, "0")}`).join("")}${quote}`;
}
function yamlText(value) {
	return /^[A-Za-z][A-Za-z0-9_./-]*$/.test(value) && !/^(true|false|null|yes|no|on|off)$/i.test(value) ? value : JSON.stringify(value);
}
export { moveBelow as a, replacePair as c, sql as d, text as f, literal as i, setKey as l, inReadWrite as n, proposeKey as o, yamlText as p, insertKeys as r, renameKey as s, identifier as t, shell as u };
