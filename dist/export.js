import { c as choiceFlag, l as filesFlag } from "./main2.js";
import { n as usage, t as stopped } from "./outcome.js";
import { n as hasErrors, t as findEntry } from "./named-entry.js";
import { at as variableFor, ot as fileLimits, pt as readText } from "./options.js";
import { M as topKeys, w as entryKeys } from "./durations.js";
import { C as variableName, _ as readCertificate, h as isPem, y as literalText } from "./private-key.js";
import { t as seeValidation } from "./unread-files.js";
import { i as isInStitch, s as propertiesOf, t as apiType } from "./form.js";
import path from "node:path";
// src/terminal/commands/stitch/export-destination.ts
/** Nothing is dialled and no variable is read: only a certificate's file is. */
async function exportDestination(entry, definition, now) {
	if (definition.url !== void 0) return refused(entry.id, "has one `url`, and Stitch's form takes host, port, username, password and database. Write those keys in its place.");
	const { host = "", username = "", database = "", ssh, description } = definition;
	if ([
		host,
		username,
		database,
		ssh?.host ?? "",
		ssh?.user ?? ""
	].some((value) => variableName(value) === null && /^\$\{\w+\}$/.test(literalText(value)))) return refused(entry.id, "has a value that is a dollar sign with a name in braces, which whoever fills in the secrets would take for a variable.");
	const certificate = await certificateOf(entry, definition, now);
	if (certificate.kind === "unusable") return refused(entry.id, `has an \`ssl.certificate\` that can't be used. ${seeValidation(entry.source.file)}`);
	const properties = propertiesOf({
		host: literalText(host),
		port: String(definition.port ?? entryKeys.port.default),
		username: literalText(username),
		password: definition.password ?? `\${${passwordName(entry.id)}}`,
		database: literalText(database),
		ssl: definition.ssl === void 0 || definition.ssl === false ? "false" : "true",
		"ssl.certificate": certificate.pem,
		ssh: ssh === void 0 ? "none" : "ssh",
		"ssh.host": ssh === void 0 ? null : literalText(ssh.host),
		"ssh.port": ssh === void 0 ? null : String(ssh.port ?? entryKeys["ssh.port"].default),
		"ssh.user": ssh === void 0 ? null : literalText(ssh.user)
	});
	const told = description === void 0 ? {} : { description };
	return {
		kind: "body",
		body: {
			type: apiType,
			name: entry.displayName,
			...told,
			properties
		},
		notes: [...leftOut(entry, definition), ...toFillIn(properties)]
	};
}
function refused(id, why) {
	return {
		kind: "refused",
		errors: [`export: ${id} ${why}`]
	};
}
/** A name for a secret that the entry does not have, as where another role logs in for the check. */
function passwordName(id) {
	return variableFor([
		"destinations",
		id,
		"password"
	], "password");
}
async function certificateOf({ folder, workspace }, { ssl }, now) {
	const value = typeof ssl === "object" ? ssl.certificate : void 0;
	if (value === void 0) return {
		kind: "certificate",
		pem: null
	};
	if (variableName(value) !== null) return {
		kind: "certificate",
		pem: value
	};
	const given = literalText(value);
	const file = isPem(given) ? {
		kind: "read",
		text: given
	} : await readText(path.resolve(folder, given), workspace, fileLimits.certificate);
	const read = file.kind === "read" ? readCertificate(file.text, now) : file;
	return read.kind === "pem" ? {
		kind: "certificate",
		pem: read.pem
	} : { kind: "unusable" };
}
function leftOut({ id }, definition) {
	const { ssl, ssh, audit, password, type = "postgresql" } = definition;
	const verify = typeof ssl === "object" ? ssl.verify : void 0;
	const certificate = typeof ssl === "object" ? ssl.certificate : void 0;
	const ours = topKeys.filter((key) => !isInStitch(key) && Object.hasOwn(definition, key));
	return [
		...type === "postgresql" ? [] : [`type: ${type} is left out: Stitch has one type for every PostgreSQL.`],
		...ours.length === 0 ? [] : [`${ours.join(", ")}: left out, since ${ours.length === 1 ? "it is" : "they are"} for the check alone.`],
		...certificate !== void 0 && verify === "none" ? ["ssl.verify: none is left out: with a certificate Stitch verifies the server against it."] : [],
		...certificate !== void 0 && verify === "full" ? ["ssl.verify: full is left out: Stitch has no such choice. It verifies the server against the certificate."] : [],
		...certificate === void 0 && (verify === "ca" || verify === "full") ? [`ssl.verify: ${verify} is left out: without a certificate Stitch encrypts, and verifies nothing.`] : [],
		...ssh === void 0 ? [] : ["ssh.private_key, passphrase and host_key are left out: Stitch logs in with a key of its own, whose public half has to be on the bastion."],
		...password === void 0 && audit !== void 0 ? [`${passwordName(id)} stands for the loader's password, which the entry does not have.`] : []
	];
}
function toFillIn(properties) {
	return [`${[...new Set(Object.values(properties).flatMap((value) => variableName(value) ?? []))].join(", ")}: to be filled in before this is sent. See destination-check export --help.`];
}
// src/terminal/commands/export.ts
const requests = ["create", "update"];
const exportCommand = {
	help: `Prints the body of the request that makes a destination in Stitch. Nothing is dialled, and no secret is read: each stays a reference, such as "\${WAREHOUSE_PASSWORD}". What Stitch has no place for is named on standard error.

Usage: destination-check export ID [--files FILE] [--request create|update]

  --files FILE      where the destinations are (default: destinations.yml)
  --request create  for POST /v4/destinations (default)
            update  for PUT /v4/destinations/NUMBER, which takes no type

Examples:
  destination-check export warehouse

  # Fill in the secrets from the environment; jq quotes them for JSON, which envsubst does not.
  destination-check export warehouse |
    jq 'walk(if type == "string" and test("^\\\\$\\\\{\\\\w+\\\\}$") then env[.[2:-1]] // error("\\(.) is not set") else . end)' |
    curl --fail-with-body https://api.stitchdata.com/v4/destinations \\
      --header "Authorization: Bearer $STITCH_ACCESS_TOKEN" --header 'Content-Type: application/json' --data @-
`,
	flags: {
		files: {
			type: "string",
			multiple: true
		},
		request: {
			type: "string",
			completes: requests
		}
	},
	takes: "destinations",
	run: async (given, host) => {
		const [id, ...others] = given.positionals;
		if (id === void 0) return usage("export: the id of a destination is missing.");
		if (others.length > 0) return usage(`export: one destination at a time, and here are ${others.length + 1}: ${given.positionals.join(", ")}. A file is named by --files.`);
		const request = choiceFlag(given, "request", requests);
		if (request.errors.length > 0) return usage(...request.errors);
		const found = await findEntry("export", id, filesFlag(given), host);
		if (found.kind !== "entry") return found;
		if (found.entry.unfit.size > 0) return hasErrors("export", found.entry);
		const made = await exportDestination(found.entry, found.definition, /* @__PURE__ */ new Date());
		if (made.kind === "refused") return stopped(...made.errors);
		const { type, ...rest } = made.body;
		const body = request.word === "update" ? rest : {
			type,
			...rest
		};
		return {
			kind: "print",
			text: `${JSON.stringify(body, null, 2)}\n`,
			notes: made.notes
		};
	}
};
export { exportCommand };
