"use strict";
const require_matching = require("./matching.js");
function identifier(name) {
	const quoted = name.replaceAll("\"", "\"\"");
	if (require_matching.withoutBackticks(name) === name) return `"${quoted}"`;
	return `U&"${escapeUncopyable(quoted.replaceAll("\\", "\\\\"), (code) => `\\+${code.padStart(6, "0")}`)}"`;
}
function literal(text) {
	const quoted = text.replaceAll("'", "''");
	if (require_matching.withoutBackticks(text) === text && !text.includes("\\")) return `'${quoted}'`;
	return `E'${escapeUncopyable(quoted.replaceAll("\\", "\\\\"), (code) => `\\U${code.padStart(8, "0")}`)}'`;
}
function storedName(name) {
	const bytes = Buffer.from(name, "utf8");
	if (bytes.length <= 63) return name;
	let end = 63;
	while ((bytes[end] & 192) === 128) end--;
	return bytes.toString("utf8", 0, end);
}
function commentName(name) {
	return require_matching.oneLine(name, 63).replaceAll(/\*(?=\/)|\/(?=\*)/g, "$& ");
}
function format(template, values) {
	let next = 0;
	return template.replaceAll(/%(?:(\d+)\$)?([ILs%])/g, (_, place, kind) => {
		if (kind === "%") return "%";
		const value = values[place === void 0 ? next++ : Number(place) - 1] ?? "";
		if (kind === "s") return value;
		return kind === "I" ? identifier(value) : literal(value);
	});
}
function doBlock(body, tag) {
	let quote = `$${tag}$`;
	for (let count = 1; body.includes(quote); count++) quote = `$${tag}${count}$`;
	return `DO ${quote}\n${body}\n${quote};`;
}
function passwordPrompt(name) {
	const role = identifier(name);
	if (!role.startsWith("U&")) return `\\password ${role}`;
	return `SELECT ${literal(name)} AS role \\gset\n\\password :"role"`;
}
function escapeUncopyable(text, encode) {
	return Array.from(text, (character) => require_matching.withoutBackticks(character) === character ? character : encode(character.codePointAt(0).toString(16))).join("");
}
Object.defineProperty(exports, "commentName", {
	enumerable: true,
	get: function() {
		return commentName;
	}
});
Object.defineProperty(exports, "doBlock", {
	enumerable: true,
	get: function() {
		return doBlock;
	}
});
Object.defineProperty(exports, "format", {
	enumerable: true,
	get: function() {
		return format;
	}
});
Object.defineProperty(exports, "identifier", {
	enumerable: true,
	get: function() {
		return identifier;
	}
});
Object.defineProperty(exports, "literal", {
	enumerable: true,
	get: function() {
		return literal;
	}
});
Object.defineProperty(exports, "passwordPrompt", {
	enumerable: true,
	get: function() {
		return passwordPrompt;
	}
});
Object.defineProperty(exports, "storedName", {
	enumerable: true,
	get: function() {
		return storedName;
	}
});
