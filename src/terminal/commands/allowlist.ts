import { existsSync } from "node:fs";
import path from "node:path";
import { destinationRegions, type Region } from "../../config/entries.ts";
import { readEntries } from "../../config/entry-files.ts";
import { defaultFile } from "../../config/files.ts";
import type { CommandHost } from "../../host.ts";
import { choice, integer, optional, text } from "../../option-kinds.ts";
import { addressSource, hbaBeginning, stitchAddresses } from "../../rules/firewall.ts";
import { atProvider, type Provider, providerOf } from "../../rules/providers.ts";
import { defineCommand, filesFlag, type Outcome, type Stopped, usage } from "../commands.ts";
import {
  fileErrors,
  filesArguments,
  namedEntry,
  serverOf,
  sshPortOf,
  unreadableValues,
} from "./named-entry.ts";

const allowlistFormats = ["text", "json", "pg_hba", "terraform", "aws-cli"] as const;
type AllowlistFormat = (typeof allowlistFormats)[number];

export const allowlistCommand = defineCommand({
  about: "Print the addresses that Stitch connects from, for a firewall. No connections are made.",
  usage: ["allowlist [--region REGION] [--for ID] [--format FORMAT] [--port NUMBER] [--files FILE…]"],
  positionals: [],
  flags: {
    region: optional(
      choice({
        words: destinationRegions,
        value: "REGION",
        about: `The Stitch region: ${destinationRegions.join(" or ")}. Default: the region in the file, or all.`,
      }),
    ),
    for: optional(
      text({
        value: "ID",
        completes: "destinations",
        about: "Use the region, port, user and database of this destination, or of its bastion.",
      }),
    ),
    format: choice({
      words: allowlistFormats,
      default: "text",
      value: "FORMAT",
      about: `The output format: ${allowlistFormats.join(", ")}.`,
    }),
    port: optional(
      integer({ min: 1, max: 65535, about: "The port to open. Default: 5432, or the destination's." }),
    ),
    files: filesFlag,
  },
  examples: `destination-check allowlist --region europe
destination-check allowlist --for warehouse --format pg_hba
destination-check allowlist --for warehouse --format terraform > stitch.tf`,
  completes: "nothing",
  run: async (values, { positionals }, host) => {
    if (positionals.length > 0)
      return usage(`allowlist: unexpected argument. Use \`--for ${positionals[0]}\` for one destination.`);
    return allowlist({ ...values, id: values.for }, host);
  },
});

/** A null value is read from the destination or the file. */
type Request = {
  id: string | null;
  region: Region | null;
  port: number | null;
  format: AllowlistFormat;
  files: string[];
};

async function allowlist(request: Request, host: CommandHost): Promise<Outcome> {
  if (request.id !== null) return forDestination(request.id, request, host);
  const regions = request.region === null ? await regionsIn(request.files, host) : [request.region];
  if ("kind" in regions) return regions;
  const notes =
    request.format === "pg_hba"
      ? ["These lines are for every user and database. Use --for ID for the lines of one destination."]
      : [];
  const list = {
    regions: regions.length === 0 ? destinationRegions : regions,
    port: request.port ?? 5432,
    hba: hbaBeginning({ ssl: false, database: null, user: null }),
    cloud: "amazon" as const,
    notes,
  };
  return { kind: "print", text: inFormat(list, request.format) };
}

async function regionsIn(files: string[], host: CommandHost): Promise<Region[] | Stopped> {
  const present = files.filter((file) => file !== defaultFile || existsSync(path.resolve(host.folder, file)));
  if (present.length === 0) return [];
  const { entries, problems } = await readEntries(present, host);
  if (entries.length === 0 && problems.length > 0) {
    const errors = fileErrors("allowlist", files, problems);
    return { kind: "stopped", errors: [...errors, "allowlist: with `--region` no file is needed."] };
  }
  return destinationRegions.filter((each) => entries.some(({ region }) => region === each));
}

async function forDestination(id: string, request: Request, host: CommandHost): Promise<Outcome> {
  const { format } = request;
  const named = await namedEntry("allowlist", id, request.files, host);
  if (named.kind !== "entry") return named;
  const { entry, definition } = named;
  const isTunnelled = definition.ssh !== undefined;
  const { username: user, database, host: serverHost, port: serverPort } = serverOf(named);
  const target = { type: entry.type, host: serverHost ?? "" };
  const provider = providerOf(target);
  const refusal = isTunnelled ? whyNotForBastion(id, request) : whyNotFor(provider, format);
  if (refusal !== null) return usage(`allowlist: ${refusal}`);
  const port = request.port ?? (isTunnelled ? sshPortOf(named) : serverPort);
  const region = request.region ?? entry.region;
  if (port === null || (format === "pg_hba" && (user === null || database === null)))
    return unreadableValues("allowlist", named);
  const notes = isTunnelled
    ? [`Allow them on the bastion of ${id}. The database sees the bastion's address, not Stitch's.`]
    : entry.type === "heroku"
      ? [onHeroku]
      : atProvider(target, "firewall");
  const list = {
    regions: region === null ? destinationRegions : [region],
    port,
    hba: hbaBeginning({ ssl: Boolean(definition.ssl), database, user }),
    cloud: provider === "google-cloudsql" && !isTunnelled ? ("google" as const) : ("amazon" as const),
    notes,
  };
  return { kind: "print", text: inFormat(list, format) };
}

function whyNotForBastion(id: string, { format, files }: Request): string | null {
  return format === "pg_hba"
    ? `the database of ${id} sees the bastion's address, not Stitch's. The script of \`destination-check setup ${id} --ssh${filesArguments(files)}\` prints the pg_hba.conf line for the bastion.`
    : null;
}

const onHeroku =
  "Heroku Postgres accepts connections from everywhere, so nothing has to be opened. In a Private Space, add the addresses to its trusted IP ranges.";

function whyNotFor(provider: Provider, format: AllowlistFormat): string | null {
  switch (provider) {
    case "postgresql":
      return null;
    case "amazon-rds":
    case "amazon-aurora":
      return whyNotPgHba(format);
    case "google-cloudsql":
      return format === "aws-cli"
        ? "Cloud SQL is not on AWS. Use `--format terraform`, or enter the addresses of `--format text` in the console."
        : whyNotPgHba(format);
    default:
      if (format === "text" || format === "json") return null;
      return provider === "heroku"
        ? onHeroku
        : "the provider has its own firewall settings. Enter the addresses of `--format text` there.";
  }
}

function whyNotPgHba(format: AllowlistFormat): string | null {
  return format === "pg_hba"
    ? "the provider manages pg_hba.conf itself. Use `--format terraform` or `--format text`."
    : null;
}

export type Allowlist = {
  regions: readonly Region[];
  port: number;
  hba: string;
  cloud: "amazon" | "google";
  notes: string[];
};

export function inFormat(list: Allowlist, format: AllowlistFormat): string {
  return format === "json" ? json(list) : `${[...heading(list), ...forms[format](list)].join("\n")}\n`;
}

const forms: Record<Exclude<AllowlistFormat, "json">, (list: Allowlist) => string[]> = {
  text: ({ regions }) => regions.flatMap((region) => [`# ${region}`, ...stitchAddresses[region]]),
  pg_hba: ({ regions, hba }) =>
    regions.flatMap((region) => [
      `# ${region}`,
      ...stitchAddresses[region].map((address) => `${hba} ${address} scram-sha-256`),
    ]),
  terraform: (list) => (list.cloud === "google" ? terraformForGoogle(list) : terraformForAmazon(list)),
  "aws-cli": ({ regions, port }) => [
    "# Set SECURITY_GROUP to the group's id, sg-…. A rule that exists already is kept: AWS reports InvalidPermission.Duplicate.",
    ...pairs(regions).map(
      ([address, region]) =>
        `aws ec2 authorize-security-group-ingress --group-id "\${SECURITY_GROUP:?}" --ip-permissions 'IpProtocol=tcp,FromPort=${port},ToPort=${port},IpRanges=[{CidrIp=${address},Description="Stitch ${region}"}]'`,
    ),
  ],
};

function heading({ regions, port, notes }: Allowlist): string[] {
  return [
    `Stitch connects from these addresses to port ${port}. ${regions.length > 1 ? "Allow only those of your data pipeline region: Stitch shows it under User menu, Edit User Settings." : `Data pipeline region: ${regions[0]}.`}`,
    `Source: ${addressSource.url}, as of ${addressSource.asOf}`,
    ...notes,
  ].map((line) => `# ${line}`);
}

function json({ regions, port, notes }: Allowlist): string {
  const { url, asOf } = addressSource;
  const lists = regions.map((region) => ({ region, addresses: stitchAddresses[region] }));
  return `${JSON.stringify({ source: url, as_of: asOf, port, regions: lists, notes }, null, 2)}\n`;
}

function terraformForAmazon({ regions, port }: Allowlist): string[] {
  return [
    'variable "stitch_security_group_id" {',
    '  description = "The security group of the machine that Stitch connects to"',
    "  type        = string",
    "}",
    "",
    'resource "aws_vpc_security_group_ingress_rule" "stitch" {',
    "  for_each = {",
    ...mapOf(regions),
    "  }",
    "",
    "  security_group_id = var.stitch_security_group_id",
    '  description       = "Stitch ${each.value}"',
    "  cidr_ipv4         = each.key",
    '  ip_protocol       = "tcp"',
    `  from_port         = ${port}`,
    `  to_port           = ${port}`,
    "}",
  ];
}

/** Terraform has no separate resource for the networks of a Cloud SQL instance. */
function terraformForGoogle({ regions }: Allowlist): string[] {
  return [
    "locals {",
    "  stitch_addresses = {",
    ...mapOf(regions),
    "  }",
    "}",
    "",
    "# Add to settings, ip_configuration of the google_sql_database_instance:",
    '#   dynamic "authorized_networks" {',
    "#     for_each = local.stitch_addresses",
    "#     content {",
    '#       name  = "Stitch ${authorized_networks.value}"',
    "#       value = authorized_networks.key",
    "#     }",
    "#   }",
  ];
}

function mapOf(regions: readonly Region[]): string[] {
  const quoted = pairs(regions).map(([address, region]) => [`"${address}"`, region] as const);
  const width = Math.max(...quoted.map(([address]) => address.length));
  return quoted.map(([address, region]) => `    ${address.padEnd(width)} = "${region}"`);
}

function pairs(regions: readonly Region[]): [address: string, region: Region][] {
  return regions.flatMap((region) =>
    stitchAddresses[region].map((address): [string, Region] => [address, region]),
  );
}
