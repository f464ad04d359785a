import { $t as loginName, gn as printable } from "./core.js";
const { isIP } = process.getBuiltinModule("node:net");
// src/rules/words/stitch-addresses.ts
const stitchAddresses = {
	"north-america": [
		"52.23.137.21/32",
		"52.204.223.208/32",
		"52.204.228.32/32",
		"52.204.230.227/32"
	],
	europe: [
		"3.126.102.29/32",
		"18.158.16.164/32",
		"18.158.251.55/32",
		"52.57.235.168/32"
	]
};
const addressSource = {
	url: "https://www.stitchdata.com/docs/security/stitch-data-pipeline-ip-addresses",
	asOf: "2026-11-21"
};
// src/rules/words/pg-hba.ts
function hbaRemedy(destination, error) {
	const here = addressIn(error.message);
	const stitch = destination.region === null || destination.ssh !== null ? [] : stitchAddresses[destination.region];
	const lines = [...stitch, here ?? anyAddress].map((address) => `    ${loginLine(destination, address)}`);
	const place = isRejectLine(error) ? "above the line that says reject" : "above any line that fits first";
	const whose = [...stitch.length > 0 ? ["The last line is for this check, those before it are for Stitch."] : [], ...here === null ? ["ADDRESS is this machine's, as the server's message above names it."] : []];
	return [
		`Add to pg_hba.conf on the server, ${place}:`,
		...lines,
		["Then `SELECT pg_reload_conf();` makes it count.", ...whose].join(" "),
		"A cloud provider has this under the database's network or access settings."
	].join("\n");
}
const anyAddress = "ADDRESS/32";
function hbaLine(admitted, address) {
	return `${hbaBeginning(admitted)} ${address} scram-sha-256`;
}
function hbaBeginning({ ssl, database, user }) {
	return `${ssl ? "hostssl" : "host"} ${hbaName(database)} ${hbaName(user)}`;
}
function loginLine(destination, address = anyAddress) {
	const { database, ssl } = destination;
	return hbaLine({
		ssl: ssl.kind === "on",
		database,
		user: loginName(destination)
	}, address);
}
function isRejectLine({ message }) {
	return message.includes("rejects connection");
}
function addressIn(message) {
	const found = message.match(/[0-9A-Fa-f.:]{2,45}/g)?.find((word) => isIP(word) !== 0);
	return found === void 0 ? null : `${found}/${isIP(found) === 6 ? 128 : 32}`;
}
function hbaName(name) {
	return name === null ? "all" : `"${printable(name).replaceAll("\"", "\"\"")}"`;
}
export { addressSource as a, loginLine as i, hbaRemedy as n, stitchAddresses as o, isRejectLine as r, hbaBeginning as t };
