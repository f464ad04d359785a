import { b as atProvider, c as addressSource, l as hbaBeginning, p as stitchAddresses, rt as readEntries, tt as destinationRegions } from "./options.js";
import { c as choiceFlag, l as filesFlag, u as textFlag } from "./main2.js";
import { n as usage } from "./outcome.js";
import { a as sshPortOf, i as serverOf, o as unreadable, r as namedEntry } from "./named-entry.js";
import { n as unreadFilesWords } from "./unread-files.js";
import path from "node:path";
import { existsSync } from "node:fs";
// src/terminal/commands/allowlist/formats.ts
const allowlistFormats = [
	"text",
	"json",
	"pg_hba",
	"terraform",
	"aws-cli"
];
/** Ends with a line break. All but JSON begin with comments, which say where the addresses come from, and their date. */
function inFormat(list, format) {
	return format === "json" ? json(list) : `${[...heading(list), ...forms[format](list)].join("\n")}\n`;
}
const forms = {
	text: ({ regions }) => regions.flatMap((region) => [`# ${region}`, ...stitchAddresses[region]]),
	pg_hba: ({ regions, hba }) => regions.flatMap((region) => [`# ${region}`, ...stitchAddresses[region].map((address) => `${hba} ${address} scram-sha-256`)]),
	terraform: (list) => list.cloud === "google" ? terraformForGoogle(list) : terraformForAmazon(list),
	"aws-cli": ({ regions, port }) => ["# Set SECURITY_GROUP to its id, sg-…. What is there already is answered with InvalidPermission.Duplicate, and stays.", ...pairs(regions).map(([address, region]) => `aws ec2 authorize-security-group-ingress --group-id "\${SECURITY_GROUP:?}" --ip-permissions 'IpProtocol=tcp,FromPort=${port},ToPort=${port},IpRanges=[{CidrIp=${address},Description="Stitch ${region}"}]'`)]
};
function heading({ regions, port, notes }) {
	return [
		`Stitch connects from these addresses to port ${port}. ${regions.length > 1 ? "Only those of your data pipeline region are needed: Stitch shows it under User menu, Edit User Settings." : `Data pipeline region: ${regions[0]}.`}`,
		`${addressSource.url}, as of ${addressSource.asOf}`,
		...notes
	].map((line) => `# ${line}`);
}
function json({ regions, port, notes }) {
	const { url, asOf } = addressSource;
	const lists = regions.map((region) => ({
		region,
		addresses: stitchAddresses[region]
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
/** The networks of an instance stand inside of it, so that they can't come from a resource of their own. */
function terraformForGoogle({ regions }) {
	return [
		"locals {",
		"  stitch_addresses = {",
		...mapOf(regions),
		"  }",
		"}",
		"",
		"# Into settings, ip_configuration of the google_sql_database_instance:",
		"#   dynamic \"authorized_networks\" {",
		"#     for_each = local.stitch_addresses",
		"#     content {",
		"#       name  = \"Stitch ${authorized_networks.value}\"",
		"#       value = authorized_networks.key",
		"#     }",
		"#   }"
	];
}
/** As `terraform fmt` has it: the signs stand below each other. */
function mapOf(regions) {
	const quoted = pairs(regions).map(([address, region]) => [`"${address}"`, region]);
	const width = Math.max(...quoted.map(([address]) => address.length));
	return quoted.map(([address, region]) => `    ${address.padEnd(width)} = "${region}"`);
}
function pairs(regions) {
	return regions.flatMap((region) => stitchAddresses[region].map((address) => [address, region]));
}
// src/terminal/commands/allowlist/allowlist.ts
/** Nothing is dialled. Where no region is known, the addresses of each are printed. */
async function allowlist(asked, host) {
	if (asked.id !== null) return forDestination(asked.id, asked, host);
	const known = asked.region === null ? await regionsOf(asked.files, host) : [asked.region];
	if ("kind" in known) return known;
	const notes = asked.format === "pg_hba" ? ["For every user and database. With --for and a destination's id the lines are for it alone."] : [];
	return {
		kind: "print",
		text: inFormat({
			regions: known.length === 0 ? destinationRegions : known,
			port: asked.port ?? 5432,
			hba: hbaBeginning({
				ssl: false,
				database: null,
				user: null
			}),
			cloud: "amazon",
			notes
		}, asked.format)
	};
}
/** Those that the files name, or why nobody knows. That there is no destinations.yml is no fault. */
async function regionsOf(files, host) {
	const there = files.filter((file) => file !== "destinations.yml" || existsSync(path.resolve(host.folder, file)));
	if (there.length === 0) return [];
	const { entries, problems } = await readEntries(there, host);
	if (entries.length === 0 && problems.length > 0) return {
		kind: "stopped",
		errors: [...unreadFilesWords("allowlist", files, problems), "allowlist: with --region it needs no file."]
	};
	return destinationRegions.filter((each) => entries.some(({ region }) => region === each));
}
async function forDestination(id, asked, host) {
	const { format } = asked;
	const named = await namedEntry("allowlist", id, asked.files, host);
	if (named.kind !== "entry") return named;
	const { entry, definition } = named;
	const isTunnelled = definition.ssh !== void 0;
	const refusal = isTunnelled ? tunnelled(id, format) : elsewhere[entry.type](format);
	if (refusal !== null) return usage(`allowlist: ${refusal}`);
	const { username: user, database, port: own } = serverOf(named);
	const port = asked.port ?? (isTunnelled ? sshPortOf(named) : own);
	const region = asked.region ?? entry.region;
	if (port === null || format === "pg_hba" && (user === null || database === null)) return unreadable("allowlist", named);
	const hint = isTunnelled ? `Let them in at the bastion of ${id}. The database lets in the bastion, and not Stitch.` : atProvider(entry.type, "firewall") ?? (entry.type === "heroku" ? onHeroku : null);
	return {
		kind: "print",
		text: inFormat({
			regions: region === null ? destinationRegions : [region],
			port,
			hba: hbaBeginning({
				ssl: Boolean(definition.ssl),
				database,
				user
			}),
			cloud: entry.type === "google-cloudsql" && !isTunnelled ? "google" : "amazon",
			notes: hint === null ? [] : [hint]
		}, format)
	};
}
function tunnelled(id, format) {
	return format === "pg_hba" ? `the server sees the address of the bastion of ${id}, and never Stitch's. destination-check setup ${id} --ssh prints what tells the line.` : null;
}
const onHeroku = "Heroku Postgres takes connections from everywhere, so that there is nothing to open; in a Private Space, its trusted IP ranges are.";
/** Why a format is of no use at a provider; null where it is. */
const elsewhere = {
	postgresql: () => null,
	heroku: (format) => format === "text" || format === "json" ? null : onHeroku,
	"amazon-rds": withoutHba,
	"amazon-aurora": withoutHba,
	"google-cloudsql": (format) => format === "aws-cli" ? "Cloud SQL is none of Amazon's: take --format terraform, or enter the addresses of --format text in the console." : withoutHba(format)
};
function withoutHba(format) {
	return format === "pg_hba" ? "the provider keeps pg_hba.conf to itself: take --format terraform, or text." : null;
}
// src/terminal/commands/allowlist.ts
const allowlistCommand = {
	help: `Prints the addresses that Stitch connects from, for a firewall. Nothing is dialled.

Usage: destination-check allowlist [--region REGION] [--for ID]
       [--format FORMAT] [--port PORT] [--files FILE]

  --region REGION  north-america or europe (default: that of destinations.yml; without one, both)
  --for ID         for this destination: its region, port, user and database, or its bastion
  --format FORMAT  text, json, pg_hba, terraform or aws-cli (default: text)
  --port PORT      the port that they are let in at (default: 5432)
  --files FILE     where the destinations are (default: destinations.yml)

Examples:
  destination-check allowlist --region europe
  destination-check allowlist --for warehouse --format pg_hba
  destination-check allowlist --for warehouse --format terraform > stitch.tf
`,
	flags: {
		region: {
			type: "string",
			completes: destinationRegions
		},
		for: {
			type: "string",
			completes: "destinations"
		},
		format: {
			type: "string",
			completes: allowlistFormats
		},
		port: {
			type: "string",
			completes: "nothing"
		},
		files: {
			type: "string",
			multiple: true
		}
	},
	takes: "nothing",
	run: async (given, host) => {
		const format = choiceFlag(given, "format", allowlistFormats);
		const region = choiceFlag(given, "region", destinationRegions);
		const portText = textFlag(given, "port");
		const port = portText === null ? null : /^[0-9]{1,5}$/.test(portText) ? Number(portText) : 0;
		const errors = [
			...format.errors,
			...region.errors,
			...port !== null && (port < 1 || port > 65535) ? [`--port: "${portText}" is no whole number from 1 to 65535.`] : [],
			...given.positionals.length > 0 ? [`allowlist: a destination is named by --for, as in --for ${given.positionals[0]}.`] : []
		];
		if (errors.length > 0) return usage(...errors);
		return allowlist({
			id: textFlag(given, "for"),
			region: region.word,
			port,
			files: filesFlag(given),
			format: format.word ?? "text"
		}, host);
	}
};
export { allowlistCommand };
