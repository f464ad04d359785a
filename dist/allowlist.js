"use strict";
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_entries = require("./entries.js");
const require_entry_files = require("./entry-files.js");
require("./files.js");
const require_prose = require("./prose.js");
const require_findings = require("./findings.js");
const require_commands = require("./commands.js");
const require_named_entry = require("./named-entry.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
const allowlistFormats = [
	"text",
	"json",
	"pg_hba",
	"terraform",
	"aws-cli"
];
const allowlistCommand = require_commands.defineCommand({
	about: "Print the addresses that Stitch connects from, for a firewall. No connections are made.",
	usage: ["allowlist [--region REGION] [--for ID] [--format FORMAT] [--port NUMBER] [--files FILE…]"],
	positionals: [],
	flags: {
		region: require_prose.optional(require_prose.choice({
			words: require_entries.destinationRegions,
			value: "REGION",
			about: `The Stitch region: ${require_entries.destinationRegions.join(" or ")}. Default: the region in the file, or all.`
		})),
		for: require_prose.optional(require_prose.text({
			value: "ID",
			completes: "destinations",
			about: "Use the region, port, user and database of this destination, or of its bastion."
		})),
		format: require_prose.choice({
			words: allowlistFormats,
			default: "text",
			value: "FORMAT",
			about: `The output format: ${allowlistFormats.join(", ")}.`
		}),
		port: require_prose.optional(require_prose.integer({
			min: 1,
			max: 65535,
			about: "The port to open. Default: 5432, or the destination's."
		})),
		files: require_commands.filesFlag
	},
	examples: `destination-check allowlist --region europe
destination-check allowlist --for warehouse --format pg_hba
destination-check allowlist --for warehouse --format terraform > stitch.tf`,
	completes: "nothing",
	run: async (values, { positionals }, host) => {
		if (positionals.length > 0) return require_commands.usage(`allowlist: unexpected argument. Use \`--for ${positionals[0]}\` for one destination.`);
		return allowlist({
			...values,
			id: values.for
		}, host);
	}
});
async function allowlist(request, host) {
	if (request.id !== null) return forDestination(request.id, request, host);
	const regions = request.region === null ? await regionsIn(request.files, host) : [request.region];
	if ("kind" in regions) return regions;
	const notes = request.format === "pg_hba" ? ["These lines are for every user and database. Use --for ID for the lines of one destination."] : [];
	return {
		kind: "print",
		text: inFormat({
			regions: regions.length === 0 ? require_entries.destinationRegions : regions,
			port: request.port ?? 5432,
			hba: require_findings.hbaBeginning({
				ssl: false,
				database: null,
				user: null
			}),
			cloud: "amazon",
			notes
		}, request.format)
	};
}
async function regionsIn(files, host) {
	const present = files.filter((file) => file !== "destinations.yml" || (0, node_fs.existsSync)(node_path.default.resolve(host.folder, file)));
	if (present.length === 0) return [];
	const { entries, problems } = await require_entry_files.readEntries(present, host);
	if (entries.length === 0 && problems.length > 0) return {
		kind: "stopped",
		errors: [...require_named_entry.fileErrors("allowlist", files, problems), "allowlist: with `--region` no file is needed."]
	};
	return require_entries.destinationRegions.filter((each) => entries.some(({ region }) => region === each));
}
async function forDestination(id, request, host) {
	const { format } = request;
	const named = await require_named_entry.namedEntry("allowlist", id, request.files, host);
	if (named.kind !== "entry") return named;
	const { entry, definition } = named;
	const isTunnelled = definition.ssh !== void 0;
	const { username: user, database, host: serverHost, port: serverPort } = require_named_entry.serverOf(named);
	const target = {
		type: entry.type,
		host: serverHost ?? ""
	};
	const provider = require_findings.providerOf(target);
	const refusal = isTunnelled ? whyNotForBastion(id, request) : whyNotFor(provider, format);
	if (refusal !== null) return require_commands.usage(`allowlist: ${refusal}`);
	const port = request.port ?? (isTunnelled ? require_named_entry.sshPortOf(named) : serverPort);
	const region = request.region ?? entry.region;
	if (port === null || format === "pg_hba" && (user === null || database === null)) return require_named_entry.unreadableValues("allowlist", named);
	const notes = isTunnelled ? [`Allow them on the bastion of ${id}. The database sees the bastion's address, not Stitch's.`] : entry.type === "heroku" ? [onHeroku] : require_findings.atProvider(target, "firewall");
	return {
		kind: "print",
		text: inFormat({
			regions: region === null ? require_entries.destinationRegions : [region],
			port,
			hba: require_findings.hbaBeginning({
				ssl: Boolean(definition.ssl),
				database,
				user
			}),
			cloud: provider === "google-cloudsql" && !isTunnelled ? "google" : "amazon",
			notes
		}, format)
	};
}
function whyNotForBastion(id, { format, files }) {
	return format === "pg_hba" ? `the database of ${id} sees the bastion's address, not Stitch's. The script of \`destination-check setup ${id} --ssh${require_named_entry.filesArguments(files)}\` prints the pg_hba.conf line for the bastion.` : null;
}
const onHeroku = "Heroku Postgres accepts connections from everywhere, so nothing has to be opened. In a Private Space, add the addresses to its trusted IP ranges.";
function whyNotFor(provider, format) {
	switch (provider) {
		case "postgresql": return null;
		case "amazon-rds":
		case "amazon-aurora": return whyNotPgHba(format);
		case "google-cloudsql": return format === "aws-cli" ? "Cloud SQL is not on AWS. Use `--format terraform`, or enter the addresses of `--format text` in the console." : whyNotPgHba(format);
		default:
			if (format === "text" || format === "json") return null;
			return provider === "heroku" ? onHeroku : "the provider has its own firewall settings. Enter the addresses of `--format text` there.";
	}
}
function whyNotPgHba(format) {
	return format === "pg_hba" ? "the provider manages pg_hba.conf itself. Use `--format terraform` or `--format text`." : null;
}
function inFormat(list, format) {
	return format === "json" ? json(list) : `${[...heading(list), ...forms[format](list)].join("\n")}\n`;
}
const forms = {
	text: ({ regions }) => regions.flatMap((region) => [`# ${region}`, ...require_findings.stitchAddresses[region]]),
	pg_hba: ({ regions, hba }) => regions.flatMap((region) => [`# ${region}`, ...require_findings.stitchAddresses[region].map((address) => `${hba} ${address} scram-sha-256`)]),
	terraform: (list) => list.cloud === "google" ? terraformForGoogle(list) : terraformForAmazon(list),
	"aws-cli": ({ regions, port }) => ["# Set SECURITY_GROUP to the group's id, sg-…. A rule that exists already is kept: AWS reports InvalidPermission.Duplicate.", ...pairs(regions).map(([address, region]) => `aws ec2 authorize-security-group-ingress --group-id "\${SECURITY_GROUP:?}" --ip-permissions 'IpProtocol=tcp,FromPort=${port},ToPort=${port},IpRanges=[{CidrIp=${address},Description="Stitch ${region}"}]'`)]
};
function heading({ regions, port, notes }) {
	return [
		`Stitch connects from these addresses to port ${port}. ${regions.length > 1 ? "Allow only those of your data pipeline region: Stitch shows it under User menu, Edit User Settings." : `Data pipeline region: ${regions[0]}.`}`,
		`Source: ${require_findings.addressSource.url}, as of ${require_findings.addressSource.asOf}`,
		...notes
	].map((line) => `# ${line}`);
}
function json({ regions, port, notes }) {
	const { url, asOf } = require_findings.addressSource;
	const lists = regions.map((region) => ({
		region,
		addresses: require_findings.stitchAddresses[region]
	}));
	return `${JSON.stringify({
		source: url,
		as_of: asOf,
		port,
		regions: lists,
		notes
	}, null, 2)}\n`;
}
function terraformForAmazon({ regions, port }) {
	return [
		"variable \"stitch_security_group_id\" {",
		"  description = \"The security group of the machine that Stitch connects to\"",
		"  type        = string",
		"}",
		"",
		"resource \"aws_vpc_security_group_ingress_rule\" \"stitch\" {",
		"  for_each = {",
		...mapOf(regions),
		"  }",
		"",
		"  security_group_id = var.stitch_security_group_id",
		"  description       = \"Stitch ${each.value}\"",
		"  cidr_ipv4         = each.key",
		"  ip_protocol       = \"tcp\"",
		`  from_port         = ${port}`,
		`  to_port           = ${port}`,
		"}"
	];
}
function terraformForGoogle({ regions }) {
	return [
		"locals {",
		"  stitch_addresses = {",
		...mapOf(regions),
		"  }",
		"}",
		"",
		"# Add to settings, ip_configuration of the google_sql_database_instance:",
		"#   dynamic \"authorized_networks\" {",
		"#     for_each = local.stitch_addresses",
		"#     content {",
		"#       name  = \"Stitch ${authorized_networks.value}\"",
		"#       value = authorized_networks.key",
		"#     }",
		"#   }"
	];
}
function mapOf(regions) {
	const quoted = pairs(regions).map(([address, region]) => [`"${address}"`, region]);
	const width = Math.max(...quoted.map(([address]) => address.length));
	return quoted.map(([address, region]) => `    ${address.padEnd(width)} = "${region}"`);
}
function pairs(regions) {
	return regions.flatMap((region) => require_findings.stitchAddresses[region].map((address) => [address, region]));
}
exports.allowlistCommand = allowlistCommand;
