// `allowlist`: the program that each format is for can read it.

import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressSource, stitchAddresses } from "../../../src/rules/firewall.ts";
import { readArguments } from "../../../src/terminal/arguments.ts";
import type { Outcome } from "../../../src/terminal/commands.ts";
import { makeCertificate } from "../../support/certificates.ts";
import { textOf } from "../../support/command-output.ts";
import { newestMajor, type Server, startPostgres } from "../../support/postgres.ts";
import { makeWorkspace } from "../../support/program.ts";

const hostile = `it's "a" #x, +y`;
const warehouse = { host: "db.example.com", username: "stitch", password: "${PW}", database: "analytics" };
const ssh = { host: "bastion.example.com", port: 2222, user: "stitch", private_key: "${KEY}" };
const destinations = {
  warehouse: { ...warehouse, port: 6432, ssl: true },
  plain: warehouse,
  odd: { ...warehouse, username: hostile, database: "all" },
  long: { ...warehouse, username: "u".repeat(64), database: "d".repeat(64) },
  unknown: { ...warehouse, username: "${LOADER}" },
  tunnelled: { ...warehouse, ssh },
  rds: { ...warehouse, type: "amazon-rds" },
  cloudsql: { ...warehouse, type: "google-cloudsql" },
  byName: { ...warehouse, host: "w.abc.eu-west-1.rds.amazonaws.com" },
  azure: { ...warehouse, host: "w.postgres.database.azure.com" },
  orders: { type: "heroku", url: "${URL}", ssl: true },
};
const file = { version: 1, region: "europe", destinations };

/** Runs `destination-check allowlist` with these arguments, in a folder with these files. */
async function allowlist(line: string, files: Record<string, unknown> = { "destinations.yml": file }) {
  const texts = Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)]);
  const folder = await makeWorkspace(Object.fromEntries(texts));
  try {
    const called = await readArguments(["allowlist", ...line.split(" ").filter((word) => word !== "")]);
    if (called.kind !== "command") return called as Outcome;
    return await called.command.run(called.args, {
      folder,
      workspace: folder,
      confined: false,
      environment: { URL: "postgres://u:p@h.example.com/d" },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const addressesIn = (text: string) => text.match(/^[0-9.]+\/32$/gm) ?? [];
const both = [...stitchAddresses["north-america"], ...stitchAddresses.europe];

describe("prints the addresses", () => {
  test.each<[string, string, Record<string, unknown>, string[]]>([
    ["of both regions, without a file", "", {}, both],
    [
      "of both regions, if the file has no region",
      "",
      { "destinations.yml": { ...file, region: undefined } },
      both,
    ],
    ["of the file's region", "", { "destinations.yml": file }, stitchAddresses.europe],
    [
      "of the region in the arguments",
      "--region north-america",
      { "destinations.yml": file },
      stitchAddresses["north-america"],
    ],
    ["of a destination's region", "--for warehouse", { "destinations.yml": file }, stitchAddresses.europe],
    [
      "of the regions of all files",
      "--files a.yml --files b.yml",
      { "a.yml": file, "b.yml": { version: 1, region: "north-america", destinations: { b: warehouse } } },
      both,
    ],
  ])("%s", async (_, line, files, expected) => {
    const text = textOf(await allowlist(line, files));
    expect(addressesIn(text)).toEqual(expected);
    expect(text).toContain(`# Source: ${addressSource.url}, as of ${addressSource.asOf}\n`);
    for (const region of ["north-america", "europe"] as const)
      expect(text.includes(`\n# ${region}\n`)).toBe(expected.includes(stitchAddresses[region][0]!));
  });

  test("rejects a file with errors, and a missing file", async () => {
    for (const [line, files, why] of [
      ["", { "destinations.yml": [] }, "has errors. Run `destination-check --mode validate` to see them."],
      ["--files other.yml", {}, "does not exist. `destination-check init` creates a destinations.yml."],
    ] as const)
      expect(await allowlist(line, files)).toEqual({
        kind: "stopped",
        errors: [expect.stringContaining(why), "allowlist: with `--region` no file is needed."],
      });
  });
});

test("prints JSON with the port, the source and its date", async () => {
  expect(JSON.parse(textOf(await allowlist("--format json --port 6432")))).toEqual({
    source: addressSource.url,
    as_of: addressSource.asOf,
    port: 6432,
    regions: [{ region: "europe", addresses: stitchAddresses.europe }],
    notes: [],
  });
  const ofOne = JSON.parse(textOf(await allowlist("--format json --for tunnelled")));
  expect(ofOne).toMatchObject({
    port: 2222,
    notes: [expect.stringContaining("on the bastion of tunnelled")],
  });
});

describe("pg_hba", () => {
  let server: Server;
  beforeAll(async () => {
    const tls = await makeCertificate({ name: "localhost" });
    server = await startPostgres({ major: newestMajor(), tls });
  });
  afterAll(() => server.stop());

  /** A server's rules after reading the lines. The first line allows the test's own connection. */
  async function rulesOf(line: string) {
    const text = textOf(await allowlist(`${line} --format pg_hba`));
    await server.write({ "pg_hba.conf": `host all postgres 127.0.0.1/32 trust\n${text}` });
    await server.reload();
    const rows = await server.query(
      "SELECT type, database, user_name, address, netmask, auth_method, error FROM pg_hba_file_rules",
    );
    return rows.slice(1);
  }

  test.each([
    ["a destination over SSL", "--for warehouse", "hostssl", "analytics", "stitch"],
    ["a destination without SSL", "--for plain", "host", "analytics", "stitch"],
    ["names that need quotes", "--for odd", "host", "all", hostile],
    ["names that the server shortens", "--for long", "host", "d".repeat(63), "u".repeat(63)],
    ["any destination", "--region europe", "host", "all", "all"],
  ])("a server accepts the lines for %s", async (_, line, type, database, user) => {
    expect(await rulesOf(line)).toEqual(
      stitchAddresses.europe.map((address) => ({
        type,
        database: [database],
        user_name: [user],
        address: address.replace("/32", ""),
        netmask: "255.255.255.255",
        auth_method: "scram-sha-256",
        error: null,
      })),
    );
  });
});

describe("aws-cli", () => {
  const aws = `aws() { printf '%s\\n' "$*"; }\n`;
  const run = (text: string, environment: Record<string, string>) =>
    spawnSync("bash", ["-c", aws + text], {
      encoding: "utf8",
      env: { PATH: process.env.PATH, ...environment },
    });

  test("allows one address at the port with each line, and fails without a security group", async () => {
    const text = textOf(await allowlist("--for tunnelled --format aws-cli"));
    expect(spawnSync("bash", ["-n", "-c", text]).status).toBe(0);
    const { stdout } = run(text, { SECURITY_GROUP: "sg-1" });
    expect(stdout.trim().split("\n")).toEqual(
      stitchAddresses.europe.map(
        (address) =>
          `ec2 authorize-security-group-ingress --group-id sg-1 --ip-permissions IpProtocol=tcp,FromPort=2222,ToPort=2222,IpRanges=[{CidrIp=${address},Description="Stitch europe"}]`,
      ),
    );
    const without = run(text, {});
    expect(without.stdout).toBe("");
    expect(without.status).not.toBe(0);
    expect(without.stderr).toContain("SECURITY_GROUP");
  });
});

describe("terraform", () => {
  test("prints an AWS resource, formatted as by terraform fmt", async () => {
    expect(textOf(await allowlist("--format terraform --for warehouse"))).toMatchInlineSnapshot(`
      "# Stitch connects from these addresses to port 6432. Data pipeline region: europe.
      # Source: https://www.stitchdata.com/docs/security/stitch-data-pipeline-ip-addresses, as of 2026-11-21
      variable "stitch_security_group_id" {
        description = "The security group of the machine that Stitch connects to"
        type        = string
      }

      resource "aws_vpc_security_group_ingress_rule" "stitch" {
        for_each = {
          "3.126.102.29/32"  = "europe"
          "18.158.16.164/32" = "europe"
          "18.158.251.55/32" = "europe"
          "52.57.235.168/32" = "europe"
        }

        security_group_id = var.stitch_security_group_id
        description       = "Stitch \${each.value}"
        cidr_ipv4         = each.key
        ip_protocol       = "tcp"
        from_port         = 6432
        to_port           = 6432
      }
      "
    `);
  });

  test("prints a map for Cloud SQL, where networks are part of the instance", async () => {
    expect(textOf(await allowlist("--format terraform --for cloudsql"))).toMatchInlineSnapshot(`
      "# Stitch connects from these addresses to port 5432. Data pipeline region: europe.
      # Source: https://www.stitchdata.com/docs/security/stitch-data-pipeline-ip-addresses, as of 2026-11-21
      # On Cloud SQL, add the address to the instance's authorized networks, under Connections > Networking. The instance needs a public IP address.
      locals {
        stitch_addresses = {
          "3.126.102.29/32"  = "europe"
          "18.158.16.164/32" = "europe"
          "18.158.251.55/32" = "europe"
          "52.57.235.168/32" = "europe"
        }
      }

      # Add to settings, ip_configuration of the google_sql_database_instance:
      #   dynamic "authorized_networks" {
      #     for_each = local.stitch_addresses
      #     content {
      #       name  = "Stitch \${authorized_networks.value}"
      #       value = authorized_networks.key
      #     }
      #   }
      "
    `);
  });
});

describe("reports errors", () => {
  test.each([
    [
      "--format jsno",
      '`--format`: "jsno" is not one of text, json, pg_hba, terraform, aws-cli. Did you mean json?',
    ],
    ["--region europa", '`--region`: "europa" is not one of north-america, europe. Did you mean europe?'],
    ["--port 70000", '`--port`: "70000" is not a whole number from 1 to 65535.'],
    ["warehouse", "allowlist: unexpected argument. Use `--for warehouse` for one destination."],
    ["--for warehuose", "Did you mean warehouse?"],
    [
      "--for tunnelled --format pg_hba",
      "allowlist: the database of tunnelled sees the bastion's address, not Stitch's.",
    ],
    [
      "--for rds --format pg_hba",
      "allowlist: the provider manages pg_hba.conf itself. Use `--format terraform` or `--format text`.",
    ],
    ["--for byName --format pg_hba", "allowlist: the provider manages pg_hba.conf itself."],
    ["--for azure --format pg_hba", "allowlist: the provider has its own firewall settings."],
    ["--for azure --format aws-cli", "allowlist: the provider has its own firewall settings."],
    ["--for cloudsql --format aws-cli", "allowlist: Cloud SQL is not on AWS."],
    ["--for orders --format terraform", "allowlist: Heroku Postgres accepts connections from everywhere"],
  ])("%s", async (line, words) => {
    expect(await allowlist(line)).toEqual({ kind: "usage", errors: [expect.stringContaining(words)] });
  });

  test("a variable that is not set is not a usage error", async () => {
    expect(await allowlist("--for unknown --format pg_hba")).toEqual({
      kind: "stopped",
      errors: [expect.stringContaining("unknown uses ${LOADER}, which is not set")],
    });
  });

  test("a provider's firewall is mentioned in a note", async () => {
    expect(textOf(await allowlist("--for rds"))).toContain("# On RDS, add an inbound rule");
    expect(textOf(await allowlist("--for orders"))).toContain("# Heroku Postgres accepts connections from");
    expect(textOf(await allowlist("--for unknown"))).toContain("to port 5432.");
  });
});
