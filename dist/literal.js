// src/connect/probe/literal.ts
function literal(text) {
	const quoted = text.replaceAll("'", "''");
	return text.includes("\\") ? ` E'${quoted.replaceAll("\\", "\\\\")}'` : `'${quoted}'`;
}
export { literal as t };
