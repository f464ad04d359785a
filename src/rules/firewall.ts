import { isIP } from "node:net";
import type { Destination } from "../config/destination.ts";
import type { Region } from "../config/entries.ts";
import type { ServerError } from "../connect/failure.ts";
import { printable } from "../text/printable.ts";
import { storedName } from "../text/sql.ts";
import { code } from "./fix.ts";
import { loginName, reloadConfiguration } from "./phrases.ts";
import { atProvider } from "./providers.ts";

export const stitchAddresses: Record<Region, string[]> = {
  "north-america": ["52.23.137.21/32", "52.204.223.208/32", "52.204.228.32/32", "52.204.230.227/32"],
  europe: ["3.126.102.29/32", "18.158.16.164/32", "18.158.251.55/32", "52.57.235.168/32"],
};

export const addressSource = {
  url: "https://www.stitchdata.com/docs/security/stitch-data-pipeline-ip-addresses",
  asOf: "2026-11-21",
};

/** Parts of a fix. `condition` begins the sentence: "If a firewall drops the packets". */
export function firewallParts({ region, type, host }: Destination, condition: string): string[] {
  const allow = `${condition}, allow this machine's address`;
  const addresses =
    region === null
      ? [`${allow} and Stitch's addresses. Set \`region\` in this file to see Stitch's addresses here.`]
      : [`${allow} and Stitch's addresses:`, code(stitchAddresses[region].join("\n"))];
  return [...addresses, ...atProvider({ type, host }, "firewall")];
}

/** Parts of a fix. The address in the server's message is used only if it was measured here. */
export function hbaParts(destination: Destination, error: ServerError, measured: string[]): string[] {
  const here = measured.map(hostRange).find((range) => range === addressIn(error.message)) ?? null;
  const stitch =
    destination.region === null || destination.ssh !== null ? [] : stitchAddresses[destination.region];
  const lines = [...stitch, here ?? anyAddress].map((address) => loginLine(destination, address));
  const place = isRejectLine(error) ? "above the line with `reject`" : "above the first matching line";
  return [
    `In \`pg_hba.conf\` on the server, add ${place}:`,
    code(lines.join("\n")),
    ...(stitch.length > 0 ? ["The last line is for this check, the others are for Stitch."] : []),
    ...(here === null
      ? [
          `Replace ADDRESS with the address that ${destination.ssh === null ? "this machine" : "the bastion"} connects from. The server's message may contain it, but this check can't confirm that.`,
        ]
      : []),
    ...reloadConfiguration,
    managedHba,
  ];
}

export const managedHba = "At a cloud provider, use the database's network or access settings instead.";

export const poolerLine = "host DATABASE USER ADDRESS/32 scram-sha-256";

const anyAddress = "ADDRESS/32";

/** Null is every database, or every user. */
type HbaLogin = { ssl: boolean; database: string | null; user: string | null };

function hbaLine(admitted: HbaLogin, address: string): string {
  return `${hbaBeginning(admitted)} ${address} scram-sha-256`;
}

export function hbaBeginning({ ssl, database, user }: HbaLogin): string {
  return `${ssl ? "hostssl" : "host"} ${hbaName(database)} ${hbaName(user)}`;
}

export function loginLine(destination: Destination, address = anyAddress): string {
  const { database, ssl } = destination;
  return hbaLine({ ssl: ssl.kind === "on", database, user: loginName(destination) }, address);
}

/** Whether a `reject` line matched. Only an English message distinguishes that from a missing line. */
export function isRejectLine({ message }: ServerError): boolean {
  return message.includes("rejects connection");
}

function addressIn(message: string): string | null {
  const address = message.match(/[0-9A-Fa-f.:]{2,45}/g)?.find((word) => isIP(word) !== 0);
  return address === undefined ? null : hostRange(address);
}

function hostRange(address: string): string {
  return `${address}/${isIP(address) === 6 ? 128 : 32}`;
}

/** Quoted, because `all` would be a keyword. Shortened, as the server shortens the names of a login before it compares them. */
function hbaName(name: string | null): string {
  return name === null ? "all" : `"${printable(storedName(name)).replaceAll('"', '""')}"`;
}
