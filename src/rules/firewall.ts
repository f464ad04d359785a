// Who has to get through to the server: Stitch's addresses, and the lines of pg_hba.conf for them.

import { isIP } from "node:net";
import type { Destination } from "../config/destination.ts";
import type { Region } from "../config/entries.ts";
import type { ServerError } from "../connect/failure.ts";
import { printable } from "../text/printable.ts";
import { code } from "./fix.ts";
import { loginName, reload } from "./phrases.ts";
import { atProvider } from "./providers.ts";

export const stitchAddresses: Record<Region, string[]> = {
  "north-america": ["52.23.137.21/32", "52.204.223.208/32", "52.204.228.32/32", "52.204.230.227/32"],
  europe: ["3.126.102.29/32", "18.158.16.164/32", "18.158.251.55/32", "52.57.235.168/32"],
};

/** Where Stitch publishes them, and the day on which they were copied. */
export const addressSource = {
  url: "https://www.stitchdata.com/docs/security/stitch-data-pipeline-ip-addresses",
  asOf: "2026-11-21",
};

/**
 * How to open a firewall to those who have to get through and to nobody else, as parts of a fix. `condition` begins the
 * sentence: "If a firewall is in the way".
 */
export function firewallParts({ region, type, host }: Destination, condition: string): string[] {
  const allow = `${condition}, allow the address of the machine that runs this check`;
  const addresses =
    region === null
      ? [`${allow} and Stitch's addresses. Set \`region\` in this file to see Stitch's addresses here.`]
      : [`${allow} and Stitch's addresses, which are:`, code(stitchAddresses[region].join("\n"))];
  return [...addresses, ...atProvider({ type, host }, "firewall")];
}

/**
 * What to add where no line of pg_hba.conf admits a login, or one rejects it, as parts of a fix. The server says which address
 * it sees; that counts only if it is one that was measured here.
 */
export function hbaParts(destination: Destination, error: ServerError, measured: string[]): string[] {
  const here = measured.map(hostRange).find((range) => range === addressIn(error.message)) ?? null;
  const stitch =
    destination.region === null || destination.ssh !== null ? [] : stitchAddresses[destination.region];
  const lines = [...stitch, here ?? anyAddress].map((address) => loginLine(destination, address));
  const place = isRejectLine(error) ? "above the line with `reject`" : "above the first line that matches";
  return [
    `In \`pg_hba.conf\` on the server, add ${place}:`,
    code(lines.join("\n")),
    ...(stitch.length > 0 ? ["The last line is for this check, the others are for Stitch."] : []),
    ...(here === null
      ? [
          `Replace ADDRESS by the address that ${destination.ssh === null ? "this machine" : "the bastion"} connects from. Compare it with the one in the server's message, which nothing here can confirm.`,
        ]
      : []),
    "Then reload the configuration:",
    reload,
    "At a cloud provider, use the database's network or access settings instead.",
  ];
}

/** The line for a pooler's login, whose names and address a person has to fill in. */
export const poolerLine = "host DATABASE USER ADDRESS/32 scram-sha-256";

/** One address and no other: /32 for IPv4, /128 for IPv6. */
const anyAddress = "ADDRESS/32";

/** Who may log in from where. Null stands for every database, or every user. */
type Admitted = { ssl: boolean; database: string | null; user: string | null };

/** The line that admits an address by its password. */
function hbaLine(admitted: Admitted, address: string): string {
  return `${hbaBeginning(admitted)} ${address} scram-sha-256`;
}

/** The line up to the address. */
export function hbaBeginning({ ssl, database, user }: Admitted): string {
  return `${ssl ? "hostssl" : "host"} ${hbaName(database)} ${hbaName(user)}`;
}

/** The line that admits a destination's login. */
export function loginLine(destination: Destination, address = anyAddress): string {
  const { database, ssl } = destination;
  return hbaLine({ ssl: ssl.kind === "on", database, user: loginName(destination) }, address);
}

/** Whether a line rejects the login. In other languages than English both kinds of refusal look alike. */
export function isRejectLine({ message }: ServerError): boolean {
  return message.includes("rejects connection");
}

/** The address that the server sees us at, as pg_hba.conf writes it. Its message has it in every language. */
function addressIn(message: string): string | null {
  const found = message.match(/[0-9A-Fa-f.:]{2,45}/g)?.find((word) => isIP(word) !== 0);
  return found === undefined ? null : hostRange(found);
}

function hostRange(address: string): string {
  return `${address}/${isIP(address) === 6 ? 128 : 32}`;
}

/** A name in quotes, so that it is not a keyword such as `all`. */
function hbaName(name: string | null): string {
  return name === null ? "all" : `"${printable(name).replaceAll('"', '""')}"`;
}
