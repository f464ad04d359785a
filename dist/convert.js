import { S as lastStep, b as entryPaths, m as variableName, p as valueFor, s as readCertificate, y as entryKeys } from "./server-identity.js";
import { V as isObject, q as secret, z as variableFor } from "./entry-files.js";
import { ft as redactor } from "./sharding.js";
import { a as printable, c as shortened, i as oneLine, s as printableLines } from "./matching.js";
// src/terminal/commands/stitch/convert.ts
const apiType = "postgres";
const propertyKeys = entryPaths.filter((path) => {
	const { stitch } = entryKeys[path];
	return stitch !== null && "property" in stitch;
});
const formProperties = propertyKeys.map((key) => propertyName(key));
const formFields = entryPaths.flatMap((path) => {
	const { stitch } = entryKeys[path];
	return stitch !== null && "field" in stitch ? [stitch.field] : [];
});
function isInStitch(key) {
	return Object.hasOwn(entryKeys, key) && entryKeys[key].stitch !== null;
}
function propertyName(key) {
	return entryKeys[key].stitch.property;
}
function valuesIn(properties) {
	return Object.fromEntries(propertyKeys.map((key) => [key, properties[propertyName(key)]]));
}
function propertiesOf(values) {
	return Object.fromEntries(propertyKeys.flatMap((key) => values[key] === null ? [] : [[propertyName(key), values[key]]]));
}
const ownKeys = [
	"id",
	"stitch_client_id",
	"created_at",
	"updated_at",
	"deleted_at",
	"paused_at",
	"system_paused_at",
	"check_job_name",
	"report_card",
	"ignore_unmapped_sources"
];
const ownProperties = ["status"];
function convert(from, usedIds, now) {
	const type = from.type ?? "postgres";
	if (type !== "postgres") return skipped(`its type is ${printed(type)}, not ${apiType}.`);
	if (typeof from.deleted_at === "string") return skipped("it is deleted.");
	if (!isObject(from.properties)) return skipped("it has no properties.");
	const { properties } = from;
	const form = valuesIn(properties);
	const missing = [
		"host",
		"username",
		"database",
		...form.ssh === "ssh" ? ["ssh.host", "ssh.user"] : []
	].filter((key) => textOf(form[key]) === "").map(propertyName);
	if (missing.length > 0) return skipped(`${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing.`);
	if (![
		"ssh",
		"none",
		void 0,
		null,
		""
	].includes(form.ssh)) return skipped(`its ${propertyName("ssh")} is neither ssh nor none.`);
	if (![
		"true",
		"false",
		""
	].includes(textOf(form.ssl))) return skipped(`its ${propertyName("ssl")} is neither true nor false.`);
	const clean = withoutPassword(form);
	const name = shortened(printable(clean(textOf(from.name))).trim(), 200);
	const id = idFrom(name, usedIds);
	const password = secretOf(id, "password", form.password);
	const ssl = sslOf(id, form, now);
	const ssh = sshOf(id, form);
	const description = printableLines(clean(textOf(from.description))).trim();
	const settings = {
		host: valueFor(textOf(form.host)),
		port: portOf(form.port, entryKeys.port.default),
		username: valueFor(textOf(form.username)),
		password: `\${${password.name}}`,
		database: valueFor(textOf(form.database)),
		...ssl.settings,
		...ssh.settings
	};
	const keys = draftKeys({
		display_name: name === "" || name === id ? null : name,
		description: description === "" ? null : description,
		...settings,
		"ssh.private_key": ssh.privateKey
	});
	const number = textOf(from.id);
	const entry = {
		id,
		comment: /^\d+$/.test(number) ? `Stitch's id for it is ${number}.` : "",
		keys
	};
	const user = `the password of ${printed(form.username)}`;
	return {
		kind: "converted",
		entry,
		secrets: [
			{
				name: password.name,
				description: user
			},
			...ssl.secrets,
			...ssh.secrets
		],
		notes: [
			...password.isOmitted ? ["the password in the JSON was omitted. Store it as a secret, and delete that file."] : [],
			...ssl.notes,
			...ssh.notes,
			...unknownKeys(from, properties)
		]
	};
}
function draftKeys(values) {
	const keys = [];
	for (const path of entryPaths) {
		const value = values[path] ?? null;
		if (value === null) continue;
		const name = lastStep(path);
		const comment = path === "ssh.private_key" ? { comment: ownKeyComment } : {};
		const parent = path.slice(0, -name.length - 1);
		const above = keys.find(({ key }) => key === parent);
		if (parent === "") keys.push({
			key: name,
			value
		});
		else if (above !== void 0 && Array.isArray(above.value)) above.value.push({
			key: name,
			value,
			...comment
		});
		else keys.push({
			key: parent,
			value: [{
				key: name,
				value,
				...comment
			}]
		});
	}
	return keys;
}
const ownKeyComment = "A key for the check: Stitch keeps its own.";
function sslOf(id, form, now) {
	const certificate = textOf(form["ssl.certificate"]);
	const isOn = textOf(form.ssl) === "true";
	const property = propertyName("ssl.certificate");
	const nothingElse = {
		secrets: [],
		notes: []
	};
	if (certificate === "") return {
		settings: {
			ssl: isOn ? true : null,
			"ssl.certificate": null
		},
		...nothingElse
	};
	if (!isOn) return {
		settings: {
			ssl: null,
			"ssl.certificate": null
		},
		secrets: [],
		notes: [`${property} was omitted: it has no effect without SSL.`]
	};
	const verified = (value) => ({
		ssl: null,
		"ssl.certificate": value
	});
	if (variableName(certificate) !== null) return {
		settings: verified(certificate),
		secrets: [{
			name: variableName(certificate),
			description: "the certificate",
			file: true
		}],
		notes: []
	};
	const parsed = readCertificate(certificate, now);
	if (parsed.kind === "pem") return {
		settings: verified(parsed.pem),
		...nothingElse
	};
	const name = variableFor([
		"destinations",
		id,
		"ssl"
	], "certificate");
	return {
		settings: verified(`\${${name}}`),
		secrets: [{
			name,
			description: "a valid certificate",
			file: true
		}],
		notes: [`${property} was omitted: it does not contain a currently valid certificate.`]
	};
}
function sshOf(id, form) {
	if (form.ssh !== "ssh") {
		const unusedKeys = [
			"ssh.host",
			"ssh.port",
			"ssh.user"
		].filter((key) => textOf(form[key]) !== "");
		return {
			settings: {
				ssh: null,
				"ssh.host": null,
				"ssh.port": null,
				"ssh.user": null
			},
			privateKey: null,
			secrets: [],
			notes: unusedKeys.length === 0 ? [] : [`${unusedKeys.map(propertyName).join(", ")}: omitted, because its Encryption Type is not SSH.`]
		};
	}
	const name = variableFor([
		"destinations",
		id,
		"ssh",
		"private_key"
	], "private_key");
	const user = printed(form["ssh.user"]);
	return {
		settings: {
			ssh: null,
			"ssh.host": valueFor(textOf(form["ssh.host"])),
			"ssh.port": portOf(form["ssh.port"], entryKeys["ssh.port"].default),
			"ssh.user": valueFor(textOf(form["ssh.user"]))
		},
		privateKey: `\${${name}}`,
		secrets: [{
			name,
			description: `a private key for ${user} on the bastion`,
			file: true
		}],
		notes: []
	};
}
function secretOf(id, key, value) {
	const name = variableName(value);
	const isOmitted = name === null && value !== void 0 && value !== null && value !== "";
	return {
		name: name ?? variableFor([
			"destinations",
			id,
			key
		], key),
		isOmitted
	};
}
function withoutPassword({ password }) {
	const passwordText = textOf(password);
	return redactor(passwordText === "" || variableName(passwordText) !== null ? [] : [secret(passwordText)], /* @__PURE__ */ new Set());
}
function unknownKeys(from, properties) {
	const isSet = (value) => value !== null && value !== "";
	const unknownFields = Object.keys(from).filter((key) => ![
		...ownKeys,
		...formFields,
		"properties"
	].includes(key) && isSet(from[key]));
	const unknownProperties = Object.keys(properties).filter((key) => ![...formProperties, ...ownProperties].includes(key) && isSet(properties[key]));
	const names = [...unknownFields, ...unknownProperties.map((key) => `properties.${key}`)].map(printed);
	return names.length === 0 ? [] : [`${names.join(", ")}: omitted, because destinations.yml has no such key.`];
}
function portOf(value, defaultPort) {
	const digits = textOf(value);
	const port = /^[0-9]{1,5}$/.test(digits) ? Number(digits) : digits;
	return digits === "" || port === defaultPort ? null : port;
}
function textOf(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
function idFrom(name, usedIds) {
	const slug = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "").slice(0, 80) || "destination";
	let id = slug;
	for (let count = 2; usedIds.includes(id); count++) id = `${slug}-${count}`;
	return id;
}
function printed(value) {
	return oneLine(textOf(value), 60);
}
function skipped(reason) {
	return {
		kind: "skipped",
		reason
	};
}
export { propertiesOf as a, printed as i, convert as n, textOf as o, isInStitch as r, apiType as t };
