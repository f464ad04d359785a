import { J as hanging, Z as seconds, gn as printable } from "./core.js";
// src/report/terminal/dialled.ts
function dialledLines({ destinations }, width) {
	return destinations.flatMap((destination) => [...wrapped(`${destination.display_name}: ${wayOf(destination)}`, "", 2, width), ...destination.stages.filter(({ status, detail }) => status !== "skipped" || detail !== null).flatMap((stage) => wrapped(seenAt(stage, destination), stageHead(stage), headWidth, width))]);
}
const headWidth = 30;
function wayOf({ target, reason, stages, tries }) {
	const notDialled = `not dialled${reason === null ? ", because its entry is not valid." : `. ${reason}`}`;
	if (target === null) return notDialled;
	const { host, port, database, username, bastion } = target;
	const through = bastion === null ? "" : `, through ${bastion}`;
	const after = tries > 1 ? `; the last of ${tries} tries` : "";
	const way = `${username} at ${host}:${port}, database ${database}${through}`;
	return stages.some(({ status }) => status !== "skipped") ? `${way}${after}` : `${way}; ${notDialled}`;
}
function stageHead({ name, status, ms }) {
	return `  ${name.padEnd(8)}  ${status.padEnd(7)}  ${(ms === null ? "" : seconds(ms)).padStart(7)}  `;
}
function seenAt({ name, status, detail }, { target, tls, bastion }) {
	if (name === "connect" && target !== null) {
		const { host, port } = target;
		return target.bastion ?? `${host}:${port}`;
	}
	if (status === "ok" && name === "tls" && tls !== null) return `${detail ?? tls.protocol}, ${tls.verified === "none" ? "not verified" : `verified (${tls.verified})`}`;
	if (name === "ssh" && bastion !== null && detail !== null) return `${bastion.host_key_type}, ${detail}`;
	return detail ?? "";
}
function wrapped(text, head, indent, width) {
	const [first, rest] = hanging(printable(text), indent, width);
	return [`${head}${first}`.trimEnd(), ...rest];
}
export { dialledLines };
