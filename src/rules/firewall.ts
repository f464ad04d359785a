// Who has to be let in: Stitch's addresses, and the lines of pg_hba.conf for them.

import { isIP } from "node:net";
import type { Destination } from "../config/destination.ts";
import type { Region } from "../config/entries.ts";
import type { ServerError } from "../connect/failure.ts";
import { list } from "../text/phrases.ts";
import { printable } from "../text/printable.ts";
import { loginName } from "./auth/login.ts";
import { atProvider } from "./phrases.ts";

export const stitchAddresses: Record<Region, string[]> = {
  "north-america": ["52.23.137.21/32", "52.204.223.208/32", "52.204.228.32/32", "52.204.230.227/32"],
  europe: ["3.126.102.29/32", "18.158.16.164/32", "18.158.251.55/32", "52.57.235.168/32"],
};

/** Where Stitch publishes them, and the day as of which they stand here. */
export const addressSource = {
  url: "https://www.stitchdata.com/docs/security/stitch-data-pipeline-ip-addresses",
  asOf: "2026-11-21",
};

/** Those who have to get through a firewall, and nobody else: "Stitch's addresses (…), and this machine's own". */
export function whomToLetIn({ region, type }: Destination): string {
  const stitch =
    region === null
      ? "for your data pipeline region (write `region` into this file, and they are listed here)"
      : `(${list(stitchAddresses[region])})`;
  // The sentence goes on, or ends, where this is put in.
  const there = atProvider(type, "firewall")?.replace(/\.$/, "");
  return `Stitch's addresses ${stitch} and, for this check, the address of the machine that it runs on${there === undefined ? "" : `. ${there}`}`;
}

/** What to add where no line admits a login, or one rejects it. */
export function hbaRemedy(destination: Destination, error: ServerError): string {
  const here = addressIn(error.message);
  const stitch =
    destination.region === null || destination.ssh !== null ? [] : stitchAddresses[destination.region];
  const lines = [...stitch, here ?? anyAddress].map((address) => `    ${loginLine(destination, address)}`);
  const place = isRejectLine(error) ? "above the line that says reject" : "above any line that fits first";
  const whose = [
    ...(stitch.length > 0 ? ["The last line is for this check, those before it are for Stitch."] : []),
    ...(here === null ? ["ADDRESS is this machine's, as the server's message above names it."] : []),
  ];
  return [
    `Add to pg_hba.conf on the server, ${place}:`,
    ...lines,
    ["Then `SELECT pg_reload_conf();` makes it count.", ...whose].join(" "),
    "A cloud provider has this under the database's network or access settings.",
  ].join("\n");
}

/** One address and no other: /32 for IPv4, /128 for IPv6. */
const anyAddress = "ADDRESS/32";

/** Who is let in from where. Null stands for every database, or every user. */
type Admitted = { ssl: boolean; database: string | null; user: string | null };

/** The line that admits an address by its password. */
function hbaLine(admitted: Admitted, address: string): string {
  return `${hbaBeginning(admitted)} ${address} scram-sha-256`;
}

/** What stands in it before the address. */
export function hbaBeginning({ ssl, database, user }: Admitted): string {
  return `${ssl ? "hostssl" : "host"} ${hbaName(database)} ${hbaName(user)}`;
}

/** The line that admits a destination's login. */
export function loginLine(destination: Destination, address = anyAddress): string {
  const { database, ssl } = destination;
  return hbaLine({ ssl: ssl.kind === "on", database, user: loginName(destination) }, address);
}

/** Whether a line rejects the login. Told only in English: elsewhere both kinds of refusal are told alike. */
export function isRejectLine({ message }: ServerError): boolean {
  return message.includes("rejects connection");
}

/** The address that the server sees us at, as the lines of pg_hba.conf have it; its message names it in every language. */
function addressIn(message: string): string | null {
  const found = message.match(/[0-9A-Fa-f.:]{2,45}/g)?.find((word) => isIP(word) !== 0);
  return found === undefined ? null : `${found}/${isIP(found) === 6 ? 128 : 32}`;
}

/** A name in quotes, so that it is no keyword such as `all`. */
function hbaName(name: string | null): string {
  return name === null ? "all" : `"${printable(name).replaceAll('"', '""')}"`;
}
