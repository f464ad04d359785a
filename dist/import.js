import { H as redactor, X as secret, at as variableFor, ot as fileLimits, pt as readText, y as unreadableWords } from "./options.js";
import { u as textFlag } from "./main2.js";
import { n as usage, t as stopped } from "./outcome.js";
import { a as unwrittenWords, n as draftText, o as writeNewFiles, r as secretWords, t as draftErrors } from "./findings.js";
import { D as lastStep, T as entryPaths, g as isObject, w as entryKeys } from "./durations.js";
import { B as shortened, C as variableName, L as oneLine, R as printable, S as valueFor, _ as readCertificate, z as printableLines } from "./private-key.js";
import { a as ownKeys, c as propertyName, l as valuesIn, n as formFields, o as ownProperties, r as formProperties, t as apiType } from "./form.js";
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
	const given = valuesIn(properties);
	const missing = [
		"host",
		"username",
		"database",
		...given.ssh === "ssh" ? ["ssh.host", "ssh.user"] : []
	].filter((key) => textOf(given[key]) === "").map(propertyName);
	if (missing.length > 0) return leftOut(`${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing.`);
	if (![
		"ssh",
		"none",
		void 0,
		null,
		""
	].includes(given.ssh)) return leftOut(`its ${propertyName("ssh")} is neither ssh nor none.`);
	if (![
		"true",
		"false",
		""
	].includes(textOf(given.ssl))) return leftOut(`its ${propertyName("ssl")} is neither true nor false.`);
	const clean = withoutPassword(given);
	const name = shortened(printable(clean(textOf(from.name))).trim(), 200);
	const id = idFrom(name, taken);
	const password = secretOf(id, "password", given.password);
	const ssl = sslOf(id, given, now);
	const ssh = sshOf(id, given);
	const description = printableLines(clean(textOf(from.description))).trim();
	const settings = {
		host: valueFor(textOf(given.host)),
		port: portOf(given.port, entryKeys.port.default),
		username: valueFor(textOf(given.username)),
		password: `\${${password.name}}`,
		database: valueFor(textOf(given.database)),
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
		comment: /^\d+$/.test(number) ? `Stitch's own number for it is ${number}.` : "",
		keys
	};
	const user = `the password of ${shown(given.username)}`;
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
/** Keys by their paths, those of a mapping together; null is left out. */
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
const ownKeyComment = "A key for the check: Stitch's own stays with Stitch.";
function sslOf(id, given, now) {
	const certificate = textOf(given["ssl.certificate"]);
	const isOn = textOf(given.ssl) === "true";
	const property = propertyName("ssl.certificate");
	const none = {
		secrets: [],
		notes: []
	};
	if (certificate === "") return {
		settings: {
			ssl: isOn ? true : null,
			"ssl.certificate": null
		},
		...none
	};
	if (!isOn) return {
		settings: {
			ssl: null,
			"ssl.certificate": null
		},
		secrets: [],
		notes: [`${property} is left out: without SSL it does nothing.`]
	};
	const verified = (value) => ({
		ssl: null,
		"ssl.certificate": value
	});
	if (variableName(certificate) !== null) return {
		settings: verified(certificate),
		secrets: [{
			name: variableName(certificate),
			holds: "the certificate",
			file: true
		}],
		notes: []
	};
	const read = readCertificate(certificate, now);
	if (read.kind === "pem") return {
		settings: verified(read.pem),
		...none
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
			holds: "a certificate that is valid",
			file: true
		}],
		notes: [`${property} is left out: it holds no certificate that is valid today.`]
	};
}
function sshOf(id, given) {
	if (given.ssh !== "ssh") {
		const rest = [
			"ssh.host",
			"ssh.port",
			"ssh.user"
		].filter((key) => textOf(given[key]) !== "");
		return {
			settings: {
				ssh: null,
				"ssh.host": null,
				"ssh.port": null,
				"ssh.user": null
			},
			privateKey: null,
			secrets: [],
			notes: rest.length === 0 ? [] : [`${rest.map(propertyName).join(", ")}: left out, since its Encryption Type is not SSH.`]
		};
	}
	const name = variableFor([
		"destinations",
		id,
		"ssh",
		"private_key"
	], "private_key");
	const user = shown(given["ssh.user"]);
	return {
		settings: {
			ssh: null,
			"ssh.host": valueFor(textOf(given["ssh.host"])),
			"ssh.port": portOf(given["ssh.port"], entryKeys["ssh.port"].default),
			"ssh.user": valueFor(textOf(given["ssh.user"]))
		},
		privateKey: `\${${name}}`,
		secrets: [{
			name,
			holds: `a private key that lets ${user} in on the bastion`,
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
		...formFields,
		"properties"
	].includes(key) && isSet(from[key]));
	const own = Object.keys(properties).filter((key) => ![...formProperties, ...ownProperties].includes(key) && isSet(properties[key]));
	const names = [...top, ...own.map((key) => `properties.${key}`)].map(shown);
	return names.length === 0 ? [] : [`${names.join(", ")}: left out, since there is no such key in destinations.yml.`];
}
/** Null where it is the usual one, which an entry need not say. */
function portOf(value, usual) {
	const given = textOf(value);
	const port = /^[0-9]{1,5}$/.test(given) ? Number(given) : given;
	return given === "" || port === usual ? null : port;
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
