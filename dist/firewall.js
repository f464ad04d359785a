import { W as atProvider, nt as list } from "./options.js";
import { z as printable } from "./private-key.js";
import { isIP } from "node:net";
// src/rules/auth/login.ts
/** An auditor stands under `audit` with a user name and a password of its own: findings about its login point there. */
function loginEntry(destination) {
	const { audit, path } = destination;
	if (audit === null) return destination;
	return {
		...destination,
		...audit,
		path: [...path, "audit"],
		viaUrl: false,
		audit: null
	};
}
/** The loader's own login, which an auditor only asks about. */
function loaderEntry(destination) {
	return {
		...destination,
		audit: null
	};
}
/** Who logs in: the auditor, where there is one. */
function loginName({ audit, username }) {
	return audit?.username ?? username;
}
/**
* The strongest proof first. A certificate proves itself by its name; without that, by an authority that gives none to
* strangers, or by being the very one that the entry names. SCRAM without channel binding proves nothing of the line: it
* can be relayed; nor does a login that has not come to its end. A pinned bastion proves itself, and finds the database
* by its own name service, as it does for Stitch.
*/
function identityOf({ observed, stages }) {
	const { tls, authority, bastion, authentication } = observed;
	if (tls?.verified === "full") return "certificate-name";
	if (tls?.verified === "ca" && authority === "own") return "certificate";
	if (bastion?.pinned) return "pinned-bastion";
	return stages.some(({ name, status }) => name === "login" && status === "ok") && authentication?.method === "scram-sha-256-plus" ? "channel-binding" : "none";
}
// src/rules/firewall.ts
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
/** Where Stitch publishes them, and the day as of which they stand here. */
const addressSource = {
	url: "https://www.stitchdata.com/docs/security/stitch-data-pipeline-ip-addresses",
	asOf: "2026-11-21"
};
/** Those who have to get through a firewall, and nobody else: "Stitch's addresses (…), and this machine's own". */
function whomToLetIn({ region, type }) {
	const stitch = region === null ? "for your data pipeline region (write `region` into this file, and they are listed here)" : `(${list(stitchAddresses[region])})`;
	const there = atProvider(type, "firewall")?.replace(/\.$/, "");
	return `Stitch's addresses ${stitch} and, for this check, the address of the machine that it runs on${there === void 0 ? "" : `. ${there}`}`;
}
/** What to add where no line admits a login, or one rejects it. */
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
/** One address and no other: /32 for IPv4, /128 for IPv6. */
const anyAddress = "ADDRESS/32";
/** The line that admits an address by its password. */
function hbaLine(admitted, address) {
	return `${hbaBeginning(admitted)} ${address} scram-sha-256`;
}
/** What stands in it before the address. */
function hbaBeginning({ ssl, database, user }) {
	return `${ssl ? "hostssl" : "host"} ${hbaName(database)} ${hbaName(user)}`;
}
/** The line that admits a destination's login. */
function loginLine(destination, address = anyAddress) {
	const { database, ssl } = destination;
	return hbaLine({
		ssl: ssl.kind === "on",
		database,
		user: loginName(destination)
	}, address);
}
/** Whether a line rejects the login. Told only in English: elsewhere both kinds of refusal are told alike. */
function isRejectLine({ message }) {
	return message.includes("rejects connection");
}
/** The address that the server sees us at, as the lines of pg_hba.conf have it; its message names it in every language. */
function addressIn(message) {
	const found = message.match(/[0-9A-Fa-f.:]{2,45}/g)?.find((word) => isIP(word) !== 0);
	return found === void 0 ? null : `${found}/${isIP(found) === 6 ? 128 : 32}`;
}
/** A name in quotes, so that it is no keyword such as `all`. */
function hbaName(name) {
	return name === null ? "all" : `"${printable(name).replaceAll("\"", "\"\"")}"`;
}
export { loginLine as a, identityOf as c, loginName as d, isRejectLine as i, loaderEntry as l, hbaBeginning as n, stitchAddresses as o, hbaRemedy as r, whomToLetIn as s, addressSource as t, loginEntry as u };
