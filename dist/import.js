import { a as isObject, i as variableFor, l as fileLimits, p as readText } from "./entries.js";
import { Cn as variableName, It as unreadableWords, Sn as valueFor } from "./unknown-ids.js";
import { u as textFlag } from "./main2.js";
import { n as usage, t as stopped } from "./outcome.js";
import { a as unwrittenWords, n as draftText, o as writeNewFiles, r as secretWords, t as draftErrors } from "./findings.js";
import { S as shortened, b as printable, x as printableLines, y as oneLine } from "./thread-pool.js";
import { t as redactor } from "./redact.js";
import { c as secret, i as readCertificate } from "./resolve-entry.js";
import { i as ownProperties, n as formProperties, r as ownKeys, t as apiType } from "./form.js";
import path from "node:path";
import { text } from "node:stream/consumers";
// src/terminal/commands/stitch/carry.ts
/** The entry of one destination; `taken` are the ids that there are already. */
function carry(from, taken, now) {
	const type = from.type ?? "postgres";
	if (type !== "postgres") return leftOut(`its type is ${shown(type)}, and only ${apiType} is PostgreSQL.`);
	if (typeof from.deleted_at === "string") return leftOut("it is deleted.");
	if (!isObject(from.properties)) return leftOut("it has no properties.");
	const { properties } = from;
	const missing = [
		"host",
		"username",
		"database",
		...properties.encryption_type === "ssh" ? ["encryption_host", "encryption_username"] : []
	].filter((key) => textOf(properties[key]) === "");
	if (missing.length > 0) return leftOut(`${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing.`);
	if (![
		"ssh",
		"none",
		void 0,
		null,
		""
	].includes(properties.encryption_type)) return leftOut(`its encryption_type is neither ssh nor none.`);
	if (![
		"true",
		"false",
		""
	].includes(textOf(properties.ssl))) return leftOut("its ssl is neither true nor false.");
	const clean = withoutPassword(properties);
	const name = shortened(printable(clean(textOf(from.name))).trim(), 200);
	const id = idFrom(name, taken);
	const password = secretOf(id, "password", properties.password);
	const ssl = sslOf(id, properties, now);
	const ssh = sshOf(id, properties);
	const description = printableLines(clean(textOf(from.description))).trim();
	const keys = [
		...name === "" || name === id ? [] : [{
			key: "display_name",
			value: name
		}],
		...description === "" ? [] : [{
			key: "description",
			value: description
		}],
		{
			key: "host",
			value: valueFor(textOf(properties.host))
		},
		...portKey(properties.port, 5432),
		{
			key: "username",
			value: valueFor(textOf(properties.username))
		},
		{
			key: "password",
			value: `\${${password.name}}`
		},
		{
			key: "database",
			value: valueFor(textOf(properties.database))
		},
		...ssl.keys,
		...ssh.keys
	];
	const number = textOf(from.id);
	const entry = {
		id,
		comment: /^\d+$/.test(number) ? `Stitch's own number for it is ${number}.` : "",
		keys
	};
	const user = `the password of ${shown(properties.username)}`;
	return {
		kind: "carried",
		entry,
		secrets: [
			{
				name: password.name,
				holds: user
			},
			...ssl.secrets,
			...ssh.secrets
		],
		notes: [
			...password.dropped ? ["the password in the JSON is left out. Store it as a secret, and delete that file."] : [],
			...ssl.notes,
			...ssh.notes,
			...unknownKeys(from, properties)
		]
	};
}
function sslOf(id, { ssl, sslrootcert }, now) {
	const given = textOf(sslrootcert);
	const isOn = textOf(ssl) === "true";
	if (given === "") return {
		keys: isOn ? [{
			key: "ssl",
			value: true
		}] : [],
		secrets: [],
		notes: []
	};
	if (!isOn) return {
		keys: [],
		secrets: [],
		notes: ["sslrootcert is left out: without SSL it does nothing."]
	};
	const verified = (certificate) => [{
		key: "ssl",
		value: [{
			key: "certificate",
			value: certificate
		}]
	}];
	if (variableName(given) !== null) return {
		keys: verified(given),
		secrets: [{
			name: variableName(given),
			holds: "the certificate",
			file: true
		}],
		notes: []
	};
	const read = readCertificate(given, now);
	if (read.kind === "pem") return {
		keys: verified(read.pem),
		secrets: [],
		notes: []
	};
	const name = variableFor([
		"destinations",
		id,
		"ssl"
	], "certificate");
	return {
		keys: verified(`\${${name}}`),
		secrets: [{
			name,
			holds: "a certificate that is valid",
			file: true
		}],
		notes: ["sslrootcert is left out: it holds no certificate that is valid today."]
	};
}
function sshOf(id, properties) {
	const rest = [
		"encryption_host",
		"encryption_port",
		"encryption_username"
	].filter((key) => textOf(properties[key]) !== "");
	if (properties.encryption_type !== "ssh") return {
		keys: [],
		secrets: [],
		notes: rest.length === 0 ? [] : [`${rest.join(", ")}: left out, since its Encryption Type is not SSH.`]
	};
	const name = variableFor([
		"destinations",
		id,
		"ssh",
		"private_key"
	], "private_key");
	return {
		keys: [{
			key: "ssh",
			value: [
				{
					key: "host",
					value: valueFor(textOf(properties.encryption_host))
				},
				...portKey(properties.encryption_port, 22),
				{
					key: "user",
					value: valueFor(textOf(properties.encryption_username))
				},
				{
					key: "private_key",
					value: `\${${name}}`,
					comment: "A key for the check: Stitch's own stays with Stitch."
				}
			]
		}],
		secrets: [{
			name,
			holds: `a private key that lets ${shown(properties.encryption_username)} in on the bastion`,
			file: true
		}],
		notes: []
	};
}
/** A reference that is there already, as in what `export` prints, is kept. Anything else is a secret and is not. */
function secretOf(id, key, given) {
	const name = variableName(given);
	const dropped = name === null && given !== void 0 && given !== null && given !== "";
	return {
		name: name ?? variableFor([
			"destinations",
			id,
			key
		], key),
		dropped
	};
}
/** People write a password where it is read, too. */
function withoutPassword({ password }) {
	const given = textOf(password);
	return redactor(given === "" || variableName(given) !== null ? [] : [secret(given)], /* @__PURE__ */ new Set());
}
function unknownKeys(from, properties) {
	const isSet = (value) => value !== null && value !== "";
	const top = Object.keys(from).filter((key) => ![
		...ownKeys,
		"type",
		"name",
		"description",
		"properties"
	].includes(key) && isSet(from[key]));
	const own = Object.keys(properties).filter((key) => ![...formProperties, ...ownProperties].includes(key) && isSet(properties[key]));
	const names = [...top, ...own.map((key) => `properties.${key}`)].map(shown);
	return names.length === 0 ? [] : [`${names.join(", ")}: left out, since there is no such key in destinations.yml.`];
}
function portKey(value, usual) {
	const given = textOf(value);
	const port = /^[0-9]{1,5}$/.test(given) ? Number(given) : given;
	return given === "" || port === usual ? [] : [{
		key: "port",
		value: port
	}];
}
/** A text, a number or a boolean as text; anything else is none. */
function textOf(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
/** An id from a name: small letters, digits and dashes, and a number where it is taken. */
function idFrom(name, taken) {
	const slug = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "").slice(0, 80) || "destination";
	let id = slug;
	for (let count = 2; taken.includes(id); count++) id = `${slug}-${count}`;
	return id;
}
/** A value of the answer within a sentence: one line, and not long. */
function shown(value) {
	return oneLine(textOf(value), 60);
}
function leftOut(why) {
	return {
		kind: "left-out",
		why
	};
}
// src/terminal/commands/stitch/import-destinations.ts
/** Takes the answer to `GET /v4/destinations`, or one destination out of it. */
async function importDestinations(json, now) {
	const all = destinationsIn(json);
	if (typeof all === "string") return {
		kind: "refused",
		errors: [`import: ${all}`]
	};
	const taken = [];
	const notes = [];
	for (const each of all) {
		const carried = carry(each, taken.map(({ entry }) => entry.id), now);
		const fault = carried.kind === "left-out" ? carried.why : await faultOf(carried, now);
		if (fault !== null) notes.push(`${nameFor(each)} is left out: ${fault}`);
		else if (carried.kind === "carried") {
			taken.push(carried);
			notes.push(...carried.notes.map((note) => `${carried.entry.id}: ${note}`));
		}
	}
	if (taken.length === 0) return {
		kind: "refused",
		errors: ["import: there is no PostgreSQL destination that could be carried over.", ...notes]
	};
	const entries = taken.map(({ entry }) => entry);
	const secrets = taken.flatMap((each) => each.secrets);
	return {
		kind: "file",
		text: fileText(entries),
		count: entries.length,
		secrets,
		notes
	};
}
function fileText(entries) {
	return draftText({
		comment: "Carried over from Stitch, which tells neither its region nor who hosts a database: add `region:` to the file, and\n`type:` to a destination on Heroku, Amazon or Google. A secret never stands here: ${NAME} is read when the check runs.",
		region: null,
		entries
	});
}
/** Each destination of an answer, or what is wrong with the answer. Node's own words would quote it. */
function destinationsIn(json) {
	let value;
	try {
		value = JSON.parse(json);
	} catch {
		return "this is no JSON. Save the answer to GET /v4/destinations as it is.";
	}
	const list = Array.isArray(value) ? value : [value];
	if (list.length === 0) return "the list has no destination.";
	if (!list.every(isObject)) return "this is no list of destinations. Save the answer to GET /v4/destinations as it is.";
	if (!Array.isArray(value) && !("properties" in list[0])) return `this is no destination: it has ${Object.keys(list[0]).map(shown).join(", ") || "no key"}, and no properties.`;
	return list;
}
/** What the check would find: a destination that it would not take is not written. */
async function faultOf({ entry }, now) {
	const [error] = await draftErrors(fileText([entry]), "/", now);
	if (error === void 0) return null;
	const key = error.at.kind === "range" ? "" : error.at.path.slice(2).join(".");
	return `${key === "" ? "it" : `its ${key}`} is not what destinations.yml takes (${error.rule}).`;
}
function nameFor(from) {
	const name = oneLine(textOf(from.name), 60);
	const number = textOf(from.id);
	return name === "" ? `The destination ${/^\d+$/.test(number) ? number : "without a name"}` : `"${name}"`;
}
// src/terminal/commands/import.ts
const importCommand = {
	help: `Writes destinations.yml from what Stitch's API says of an account's destinations. Secrets become references, and are never printed. What is left out is named on standard error, with the secrets to create.

Usage: destination-check import FILE|- [--output FILE]

  FILE           the answer to GET /v4/destinations, or one destination of it; - is standard input
  --output FILE  where to write it, if nothing is there yet (default: standard output)

Example:
  curl --fail-with-body --silent https://api.stitchdata.com/v4/destinations \\
    --header "Authorization: Bearer $STITCH_ACCESS_TOKEN" | destination-check import - --output destinations.yml
`,
	flags: { output: { type: "string" } },
	run: async (given, host) => {
		const [file, ...others] = given.positionals;
		if (file === void 0) return usage("import: the file with the answer of Stitch's API is missing; - stands for standard input.");
		if (others.length > 0) return usage(`import: one file at a time, and here are ${others.length + 1}: ${given.positionals.join(", ")}.`);
		const absolute = path.resolve(host.folder, file);
		const read = file === "-" ? {
			kind: "read",
			text: await text(process.stdin)
		} : await readText(absolute, path.dirname(absolute), fileLimits.destinations);
		if (read.kind === "unreadable") return stopped(`import: ${file} ${unreadableWords(read.reason)}.`);
		const imported = await importDestinations(read.text, /* @__PURE__ */ new Date());
		if (imported.kind === "refused") return stopped(...imported.errors);
		const { count, secrets, text: text$1 } = imported;
		const notes = [
			`${count === 1 ? "1 destination is" : `${count} destinations are`} carried over.`,
			...imported.notes,
			...secretWords(secrets)
		];
		const output = textFlag(given, "output");
		if (output === null) return {
			kind: "print",
			text: text$1,
			notes
		};
		const written = await writeNewFiles([{
			name: output,
			absolute: path.resolve(host.folder, output),
			text: text$1
		}]);
		if (written.kind !== "written") return stopped(`--output: ${unwrittenWords(written, "Choose another name, or move that file aside.")}`);
		return {
			kind: "print",
			text: `Wrote ${output}.\n`,
			notes
		};
	}
};
export { importCommand };
