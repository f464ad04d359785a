// Stitch's addresses in the formats that firewalls accept.

import type { Region } from "../../../config/entries.ts";
import { addressSource, stitchAddresses } from "../../../rules/firewall.ts";

/** `hba`: a line of pg_hba.conf up to the address. `notes`: a sentence each, printed as comments. */
export type Allowlist = {
  regions: readonly Region[];
  port: number;
  hba: string;
  cloud: "amazon" | "google";
  notes: string[];
};

export const allowlistFormats = ["text", "json", "pg_hba", "terraform", "aws-cli"] as const;
export type AllowlistFormat = (typeof allowlistFormats)[number];

/** Every format except JSON starts with comments: the source of the addresses, and its date. */
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

/** The networks of a Cloud SQL instance are part of its resource, so there is no resource of their own. */
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

/** Aligned as `terraform fmt` does it. */
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
