"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_files = require("./files.js");
const require_variables = require("./variables.js");
const require_entries = require("./entries.js");
const require_server_identity = require("./server-identity.js");
const require_prose = require("./prose.js");
const require_commands = require("./commands.js");
const require_named_entry = require("./named-entry.js");
const require_form = require("./form.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
const exportCommand = require_commands.defineCommand({
	about: "Print the body of the request that creates a destination in Stitch. No connections are made, and no secret is read: each stays a reference, such as \"${WAREHOUSE_PASSWORD}\". Standard error lists what Stitch's form does not have.",
	usage: ["export ID [--request create|update] [--files FILE…]"],
	positionals: [["ID", "The destination."]],
	flags: {
		request: require_prose.choice({
			words: ["create", "update"],
			default: "create",
			about: "`create` is for POST /v4/destinations; `update` is for PUT /v4/destinations/NUMBER, which has no type."
		}),
		files: require_commands.filesFlag
	},
	examples: `destination-check export warehouse

# Insert the secrets from environment variables. jq quotes them for JSON; envsubst would not.
destination-check export warehouse |
  jq 'walk(if type == "string" and test("^\\\\$\\\\{\\\\w+\\\\}$") then env[.[2:-1]] // error("\\(.) is not set") else . end)' |
  curl --fail-with-body https://api.stitchdata.com/v4/destinations \\
    --header "Authorization: Bearer $STITCH_ACCESS_TOKEN" --header 'Content-Type: application/json' --data @-`,
	completes: "destinations",
	run: async ({ request, files }, args, host) => {
		const argument = await require_named_entry.idArgument("export", args, files, host);
		if (argument.kind !== "id") return argument;
		const named = await require_named_entry.findEntry("export", argument.id, files, host);
		if (named.kind !== "entry") return named;
		if (named.entry.invalidKeys.size > 0) return require_named_entry.invalidEntry("export", named.entry);
		const exported = await exportDestination(named.entry, named.definition, new Date());
		if (exported.kind === "refused") return require_commands.stopped(...exported.errors);
		const { type, ...rest } = exported.body;
		const body = request === "update" ? rest : {
			type,
			...rest
		};
		return {
			kind: "print",
			text: `${JSON.stringify(body, null, 2)}\n`,
			notes: exported.notes
		};
	}
});
async function exportDestination(entry, definition, now) {
	if (definition.url !== void 0) return refused(entry.id, "has a `url`, but Stitch's form has host, port, username, password and database. Replace `url` with these keys.");
	const { host = "", username = "", database = "", ssh, description } = definition;
	if ([
		host,
		username,
		database,
		ssh?.host ?? "",
		ssh?.user ?? ""
	].some((value) => require_variables.variableName(value) === null && /^\$\{\w+\}$/.test(require_variables.literalText(value)))) return refused(entry.id, "has a value such as $${NAME}. In the request it would look like a variable.");
	const certificate = await certificateOf(entry, definition, now);
	if (certificate.kind === "unusable") return refused(entry.id, `has an \`ssl.certificate\` with errors. ${require_named_entry.seeValidation(entry.source.file)}`);
	const properties = require_form.propertiesOf({
		host: require_variables.literalText(host),
		port: String(definition.port ?? require_variables.entryKeys.port.default),
		username: require_variables.literalText(username),
		password: definition.password ?? `\${${passwordName(entry.id)}}`,
		database: require_variables.literalText(database),
		ssl: definition.ssl === void 0 || definition.ssl === false ? "false" : "true",
		"ssl.certificate": certificate.pem,
		ssh: ssh === void 0 ? "none" : "ssh",
		"ssh.host": ssh === void 0 ? null : require_variables.literalText(ssh.host),
		"ssh.port": ssh === void 0 ? null : String(ssh.port ?? require_variables.entryKeys["ssh.port"].default),
		"ssh.user": ssh === void 0 ? null : require_variables.literalText(ssh.user)
	});
	return {
		kind: "body",
		body: {
			type: require_form.apiType,
			name: entry.displayName,
			...description !== void 0 && { description },
			properties
		},
		notes: [...omitted(entry, definition), ...toInsert(properties)]
	};
}
function refused(id, why) {
	return {
		kind: "refused",
		errors: [`export: ${id} ${why}`]
	};
}
function passwordName(id) {
	return require_entries.variableFor([
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
	if (require_variables.variableName(value) !== null) return {
		kind: "certificate",
		pem: value
	};
	const literal = require_variables.literalText(value);
	const file = require_server_identity.isCertificateText(literal) ? {
		kind: "read",
		text: literal
	} : await require_files.readText(node_path.default.resolve(folder, literal), workspace, require_files.fileLimits.certificate);
	const certificate = file.kind === "read" ? require_server_identity.readCertificate(file.text, now) : file;
	return certificate.kind === "pem" ? {
		kind: "certificate",
		pem: certificate.pem
	} : { kind: "unusable" };
}
function omitted({ id }, definition) {
	const { ssl, ssh, audit, password, type = "postgresql" } = definition;
	const verify = typeof ssl === "object" ? ssl.verify : void 0;
	const certificate = typeof ssl === "object" ? ssl.certificate : void 0;
	const ours = require_variables.topKeys.filter((key) => !require_form.isInStitch(key) && Object.hasOwn(definition, key));
	return [
		...type === "postgresql" ? [] : [`\`type: ${type}\` was omitted: Stitch has one type for every PostgreSQL.`],
		...ours.length === 0 ? [] : [`\`${ours.join("`, `")}\`: omitted, because only the check uses ${ours.length === 1 ? "it" : "them"}.`],
		...certificate !== void 0 && verify === "none" ? ["`ssl.verify: none` was omitted: with a certificate Stitch always verifies the server."] : [],
		...certificate !== void 0 && verify === "full" ? ["`ssl.verify: full` was omitted: Stitch verifies the server against the certificate, but not its host name."] : [],
		...certificate === void 0 && (verify === "ca" || verify === "full") ? [`\`ssl.verify: ${verify}\` was omitted: without a certificate Stitch only encrypts.`] : [],
		...ssh === void 0 ? [] : ["`ssh.private_key`, `passphrase` and `host_key` were omitted: Stitch has its own key. Add its public key to the bastion."],
		...password === void 0 && audit !== void 0 ? [`${passwordName(id)} is the loader's password, which the destination does not have.`] : []
	];
}
function toInsert(properties) {
	return [`Insert the value of ${[...new Set(Object.values(properties).flatMap((value) => require_variables.variableName(value) ?? []))].join(", ")} before you send this: see destination-check export --help.`];
}
exports.exportCommand = exportCommand;
