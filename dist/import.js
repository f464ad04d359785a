"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_files = require("./files.js");
const require_source = require("./source.js");
const require_prose = require("./prose.js");
const require_config = require("./config.js");
const require_matching = require("./matching.js");
const require_commands = require("./commands.js");
const require_draft = require("./draft.js");
const require_variables = require("./variables.js");
const require_entries = require("./entries.js");
const require_redact = require("./redact.js");
const require_server_identity = require("./server-identity.js");
const require_form = require("./form.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
function convert(from, usedIds, now) {
	const type = from.type ?? "postgres";
	if (type !== "postgres") return skipped(`its type is ${printed(type)}, not ${require_form.apiType}.`);
	if (typeof from.deleted_at === "string") return skipped("it is deleted.");
	if (!require_source.isObject(from.properties)) return skipped("it has no properties.");
	const { properties } = from;
	const form = require_form.valuesIn(properties);
	const missing = [
		"host",
		"username",
		"database",
		...form.ssh === "ssh" ? ["ssh.host", "ssh.user"] : []
	].filter((key) => textOf(form[key]) === "").map(require_form.propertyName);
	if (missing.length > 0) return skipped(`${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing.`);
	if (![
		"ssh",
		"none",
		void 0,
		null,
		""
	].includes(form.ssh)) return skipped(`its ${require_form.propertyName("ssh")} is neither ssh nor none.`);
	if (![
		"true",
		"false",
		""
	].includes(textOf(form.ssl))) return skipped(`its ${require_form.propertyName("ssl")} is neither true nor false.`);
	const clean = withoutPassword(form);
	const name = require_matching.shortened(require_matching.printable(clean(textOf(from.name))).trim(), 200);
	const id = idFrom(name, usedIds);
	const password = secretOf(id, "password", form.password);
	const ssl = sslOf(id, form, now);
	const ssh = sshOf(id, form);
	const description = require_matching.printableLines(clean(textOf(from.description))).trim();
	const settings = {
		host: require_variables.valueFor(textOf(form.host)),
		port: portOf(form.port, require_variables.entryKeys.port.default),
		username: require_variables.valueFor(textOf(form.username)),
		password: `\${${password.name}}`,
		database: require_variables.valueFor(textOf(form.database)),
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
	for (const path of require_variables.entryPaths) {
		const value = values[path] ?? null;
		if (value === null) continue;
		const name = require_variables.lastStep(path);
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
	const property = require_form.propertyName("ssl.certificate");
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
	if (require_variables.variableName(certificate) !== null) return {
		settings: verified(certificate),
		secrets: [{
			name: require_variables.variableName(certificate),
			description: "the certificate",
			file: true
		}],
		notes: []
	};
	const parsed = require_server_identity.readCertificate(certificate, now);
	if (parsed.kind === "pem") return {
		settings: verified(parsed.pem),
		...nothingElse
	};
	const name = require_entries.variableFor([
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
			notes: unusedKeys.length === 0 ? [] : [`${unusedKeys.map(require_form.propertyName).join(", ")}: omitted, because its Encryption Type is not SSH.`]
		};
	}
	const name = require_entries.variableFor([
		"destinations",
		id,
		"ssh",
		"private_key"
	], "private_key");
	const user = printed(form["ssh.user"]);
	return {
		settings: {
			ssh: null,
			"ssh.host": require_variables.valueFor(textOf(form["ssh.host"])),
			"ssh.port": portOf(form["ssh.port"], require_variables.entryKeys["ssh.port"].default),
			"ssh.user": require_variables.valueFor(textOf(form["ssh.user"]))
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
	const name = require_variables.variableName(value);
	const isOmitted = name === null && value !== void 0 && value !== null && value !== "";
	return {
		name: name ?? require_entries.variableFor([
			"destinations",
			id,
			key
		], key),
		isOmitted
	};
}
function withoutPassword({ password }) {
	const passwordText = textOf(password);
	return require_redact.redactor(passwordText === "" || require_variables.variableName(passwordText) !== null ? [] : [require_files.secret(passwordText)], new Set());
}
function unknownKeys(from, properties) {
	const isSet = (value) => value !== null && value !== "";
	const unknownFields = Object.keys(from).filter((key) => ![
		...require_form.ownKeys,
		...require_form.formFields,
		"properties"
	].includes(key) && isSet(from[key]));
	const unknownProperties = Object.keys(properties).filter((key) => ![...require_form.formProperties, ...require_form.ownProperties].includes(key) && isSet(properties[key]));
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
	return require_matching.oneLine(textOf(value), 60);
}
function skipped(reason) {
	return {
		kind: "skipped",
		reason
	};
}
const importCommand = require_commands.defineCommand({
	about: "Create destinations.yml from what Stitch's API returns. Secrets become references, and are never printed. Standard error lists what was omitted, and the secrets to create.",
	usage: ["import FILE|- [--output FILE]"],
	positionals: [["FILE", "The response to GET /v4/destinations, or one destination of it. - reads standard input."]],
	flags: { output: require_prose.optional(require_prose.text({
		value: "FILE",
		completes: "files",
		about: "The file to create. Default: standard output."
	})) },
	examples: `curl --fail-with-body --silent https://api.stitchdata.com/v4/destinations \\
  --header "Authorization: Bearer $STITCH_ACCESS_TOKEN" | destination-check import - --output destinations.yml`,
	completes: "files",
	run: async ({ output }, { positionals }, host) => {
		const [file] = positionals;
		if (file === void 0) return require_commands.usage("import: missing file. Use - for standard input.");
		if (positionals.length > 1) return require_commands.usage(`import: expected one file, got ${positionals.length}: ${positionals.join(", ")}.`);
		const absolute = node_path.default.resolve(host.folder, file);
		const { interrupted = new AbortController().signal } = host;
		const read = file === "-" ? await require_files.readStream(process.stdin, require_files.fileLimits.destinations, interrupted) : await require_files.readText(absolute, node_path.default.dirname(absolute), require_files.fileLimits.destinations);
		if (read === null) return require_commands.stopped("import was cancelled.");
		if (read.kind === "unreadable") return require_commands.stopped(`import: ${file} ${require_config.unreadableWords(read.reason)}.`);
		const imported = await importDestinations(read.text, new Date());
		if (imported.kind === "refused") return require_commands.stopped(...imported.errors);
		const { count, secrets, text: content } = imported;
		const notes = [
			`Imported ${require_prose.counted(count, "destination")}.`,
			...imported.notes,
			...require_draft.secretWords(secrets)
		];
		if (output === null || output === "-") return {
			kind: "print",
			text: content,
			notes
		};
		const target = {
			name: output,
			absolute: node_path.default.resolve(host.folder, output),
			text: content
		};
		const unwritten = await require_draft.writeNewFiles([target], require_prose.writeRoots(host, [output]));
		if (unwritten !== null) {
			const words = require_draft.unwrittenWords(unwritten, "Choose another name, or move that file away.");
			return require_commands.stopped(`${require_prose.flagName("output")}: ${words}`);
		}
		return {
			kind: "print",
			text: `Wrote ${output}.\n`,
			notes
		};
	}
});
async function importDestinations(json, now) {
	const destinations = destinationsIn(json);
	if (typeof destinations === "string") return {
		kind: "refused",
		errors: [`import: ${destinations}`]
	};
	const imported = [];
	const notes = [];
	for (const each of destinations) {
		const converted = convert(each, imported.map(({ entry }) => entry.id), now);
		const reason = converted.kind === "skipped" ? converted.reason : await errorIn(converted, now);
		if (reason !== null) notes.push(`${nameFor(each)} was skipped: ${reason}`);
		else if (converted.kind === "converted") {
			imported.push(converted);
			notes.push(...converted.notes.map((note) => `${converted.entry.id}: ${note}`));
		}
	}
	if (imported.length === 0) return {
		kind: "refused",
		errors: ["import: no PostgreSQL destination could be imported.", ...notes]
	};
	const entries = imported.map(({ entry }) => entry);
	const secrets = imported.flatMap((each) => each.secrets);
	return {
		kind: "file",
		text: fileText(entries),
		count: entries.length,
		secrets,
		notes
	};
}
function fileText(entries) {
	return require_draft.draftText({
		comment: "Imported from Stitch, whose API returns neither the region nor the provider: add `region:` to the file, and `type:` to\ndestinations on Heroku, Amazon or Google. No secrets here: ${NAME} is read when the check runs.",
		region: null,
		entries
	});
}
function destinationsIn(json) {
	if (json.trim() === "") return "the response is empty. Check whether the request failed.";
	let value;
	try {
		value = JSON.parse(json.replace(/^HTTP\/[\d.]+ \d{3}.*?\n\r?\n/s, ""));
	} catch {
		return "the file is not JSON. Save the response to GET /v4/destinations unchanged.";
	}
	const list = Array.isArray(value) ? value : [value];
	if (list.length === 0) return "the response has no destinations.";
	if (!list.every(require_source.isObject)) return "the file is not a list of destinations. Save the response to GET /v4/destinations unchanged.";
	const apiError = Array.isArray(value) ? null : stitchError(list[0]);
	if (apiError !== null) return `Stitch refused the request: "${require_matching.oneLine(apiError, 200)}". Check the access token, and save the response again.`;
	if (!Array.isArray(value) && !("properties" in list[0])) {
		const keys = Object.keys(list[0]).map(printed).join(", ");
		return `the file is not a destination: it has ${keys === "" ? "" : `${keys}, but `}no properties.`;
	}
	return list;
}
function stitchError({ error, errors, message }) {
	const reported = [error, Array.isArray(errors) ? errors[0] : errors];
	return [
		...reported.map((each) => require_source.isObject(each) ? each.message : void 0),
		message,
		...reported
	].map(textOf).find((text) => text !== "") ?? null;
}
async function errorIn({ entry }, now) {
	const [error] = await require_draft.draftErrors(fileText([entry]), "/", now);
	if (error === void 0) return null;
	const key = error.at.kind === "range" ? "" : error.at.path.slice(2).join(".");
	return `${key === "" ? "it" : `its ${key}`} is not valid in destinations.yml (${error.rule}).`;
}
function nameFor(from) {
	const name = require_matching.oneLine(textOf(from.name), 60);
	const number = textOf(from.id);
	return name === "" ? `Destination ${/^\d+$/.test(number) ? number : "without a name"}` : `"${name}"`;
}
exports.importCommand = importCommand;
