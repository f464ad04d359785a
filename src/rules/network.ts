import { isIP } from "node:net";
import type { Destination } from "../config/destination.ts";
import { keyPlace, type Place } from "../config/yaml/source.ts";
import type { Stage } from "../connect/attempt.ts";
import { type Hop, isOwnLimit, type StageName } from "../connect/failure.ts";
import { capital, duration, hostAndPort, list, shellWord } from "../text/phrases.ts";
import { firewallParts } from "./firewall.ts";
import { code, type Fix, text } from "./fix.ts";
import { machine, sshExample, stageWords } from "./phrases.ts";
import { type DestinationEvidence, failureRule } from "./rule.ts";

type AtHop = { hop: Hop };

const sameForStitch =
  "Stitch connects from other addresses; if it gets the same result there, every load fails.";

export const hostNotFound = failureRule<AtHop & { host: string; temporary: boolean }>({
  id: "network/host-not-found",
  severity: "error",
  at: hostOf,
  title: "Host name not found",
  why: "Stitch looks the name up in public DNS, so every load fails if it is not there.",
  titleOf: ({ host, temporary }) =>
    temporary ? `DNS lookup of \`${host}\` failed` : `Host \`${host}\` not found`,
  message: ({ host, temporary }) =>
    temporary
      ? `The DNS server did not answer the query for \`${host}\`.`
      : `DNS has no address for \`${host}\`: the name is misspelled, or exists only in a private network.`,
  fix: ({ hop, temporary }) => {
    if (temporary)
      return text("Run the check again. If the lookup fails again, check the DNS resolver of this machine.");
    return hop === "bastion"
      ? text("Correct `ssh.host`. It must be a name that public DNS can resolve.")
      : text(
          "Correct the name. If it exists only in a private network, connect through a bastion in that network, which then resolves the name:",
          sshExample,
        );
  },
});

export const connectionRefused = failureRule<AtHop & { addresses: string[] }>({
  id: "network/connection-refused",
  severity: "error",
  at: portOf,
  title: "Connection refused",
  why: sameForStitch,
  titleOf: ({ destination, hop }) =>
    `Connection refused on port ${hop === "bastion" ? destination.ssh?.port : destination.port}`,
  message: ({ destination, hop, addresses }) =>
    `${capital(machine(destination, hop))} refused the connection${addresses.length > 1 ? ` at all its addresses (${list(addresses)})` : ""}: nothing listens on that port, or a firewall rejects the connection.`,
  fix: ({ destination, hop }) =>
    hop === "bastion"
      ? text("Correct `ssh.port`, or start the SSH server on the bastion.")
      : text(
          `Correct the port (${destination.port}), or start the server. To see where the server listens, run on it:`,
          code("SHOW port;\nSHOW listen_addresses;"),
          "If `listen_addresses` is `localhost`, only programs on the server itself can connect.",
          ...firewallParts(destination, "If a firewall rejects the connection"),
        ),
});

export const unreachable = failureRule<AtHop & { code: string; addresses: string[] }>({
  id: "network/unreachable",
  severity: "error",
  at: hostOf,
  title: "Host unreachable",
  why: ({ code, addresses }) => {
    if (isOwnLimit(code)) return "The destination was not checked: Stitch may be able to connect.";
    return onlyIpv6(addresses) ? "Stitch connects over IPv4, so every load fails." : sameForStitch;
  },
  titleOf: ({ code, addresses }) => {
    if (isOwnLimit(code)) return "This machine's own limit was reached";
    return onlyIpv6(addresses) ? "Host has only IPv6 addresses" : null;
  },
  message: ({ destination, hop, code, addresses }) => {
    if (isOwnLimit(code))
      return `This machine could not open a connection to ${machine(destination, hop)} (${code}): it has too many open files or connections, or too little memory.`;
    return onlyIpv6(addresses)
      ? `${capital(machine(destination, hop))} has only IPv6 addresses (${list(addresses)}), which can't be reached from here (${code}). GitHub-hosted runners have no IPv6.`
      : `There is no route to ${machine(destination, hop)} (${code}).`;
  },
  fix: ({ code, addresses, hop }) => {
    if (isOwnLimit(code))
      return text("Set a smaller `concurrency`, or raise this machine's limit of open files (`ulimit -n`).");
    if (onlyIpv6(addresses))
      return text(
        "Use a host name or address that is reachable over IPv4. Many providers offer one: Supabase has the session pooler and an IPv4 add-on.",
      );
    return hop === "bastion"
      ? text("Correct `ssh.host`, or use the bastion's public address.")
      : text("Correct the address. A private address needs a bastion that can reach it:", sshExample);
  },
});

export const connectionLost = failureRule<
  AtHop & { stage: StageName; code: string | null; answered: boolean }
>({
  id: "network/connection-lost",
  severity: "error",
  at: hostOf,
  title: "Connection lost",
  why: sameForStitch,
  titleOf: ({ stage }) => `Connection lost while ${stageWords[stage]}`,
  message: ({ destination, hop, stage, code }) =>
    `${capital(machine(destination, hop))} ${code === "ECONNRESET" ? "reset" : "closed"} the connection while this check was ${stageWords[stage]}.`,
  fix: ({ destination, hop, stage, answered }, printed) =>
    text(
      `Check the log of ${machine(printed.destination, hop)} for the time of this check.`,
      ...(stage === "login" && answered
        ? [
            "PostgreSQL closes a login without a message when it takes longer than `authentication_timeout`: an authentication service (LDAP, RADIUS, PAM, IAM) does not respond, or the server is overloaded.",
            ...longPasswordPart(destination),
          ]
        : []),
      ...(stage === "ssh" && destination.ssh !== null
        ? closedByOpenSsh(destination.ssh.user)
        : firewallParts(
            destination,
            "If a firewall, proxy or load balancer accepts connections and then drops them",
          )),
    ),
});

/** The host key was verified before, so a firewall is unlikely. */
function closedByOpenSsh(user: string): string[] {
  return [
    "OpenSSH closes the connection after it has accepted a key if the account has expired (its log has `by PAM account configuration`). To remove the expiry date:",
    code(`sudo chage -E -1 ${shellWord(user)}`),
    "It does the same if `PermitRootLogin` in `sshd_config` excludes root (`ROOT LOGIN REFUSED`): use another `ssh.user`.",
  ];
}

/** https://github.com/postgres/postgres/blob/REL_13_STABLE/src/backend/libpq/auth.c, `recv_password_packet` */
const maxBytesBefore14 = 995;

function longPasswordPart({ password, audit }: Destination): string[] {
  const bytes = Buffer.byteLength((audit?.password ?? password)?.reveal() ?? "");
  if (bytes <= maxBytesBefore14) return [];
  return [
    `Before version 14 it also does so if the server asks for the password in clear text (LDAP, RADIUS, PAM, IAM) and it has more than ${maxBytesBefore14} bytes. This one has more: use a shorter one, or upgrade the server.`,
  ];
}

export const timeout = failureRule<AtHop & { stage: StageName; limitMs: number; stages: Stage[] }>({
  id: "network/timeout",
  severity: "error",
  at: hostOf,
  title: "Connection timed out",
  why: sameForStitch,
  titleOf: ({ stage }) => `Timed out while ${stageWords[stage]}`,
  message: ({ destination, hop, stage, limitMs, stages }) =>
    `${capital(machine(destination, hop))} did not answer within ${duration(limitMs)} while this check was ${stageWords[stage]}${earlierStages(stages, stage)}.`,
  fix: ({ destination, hop, stage }, printed) =>
    stage === "connect" ? notConnectedFix(destination) : silentFix(machine(printed.destination, hop), hop),
});

function notConnectedFix(destination: DestinationEvidence["destination"]): Fix {
  return text(
    "Correct the host or the port.",
    ...firewallParts(destination, "If a firewall drops the packets"),
    "If the firewall must allow only Stitch, let the check skip this destination:",
    code("access: stitch-only"),
  );
}

function silentFix(machineName: string, hop: Hop): Fix {
  return text(
    `The connection was accepted, but no answer came. Check whether ${machineName} is overloaded, and whether ${hop === "bastion" ? "SSH" : "PostgreSQL"} uses this port.${hop === "bastion" ? "" : " A pooler such as PgBouncer does not answer while it has no connection to its own server: its log shows why."} For a slow connection, set a longer \`timeout\`.`,
  );
}

function earlierStages(stages: Stage[], failed: StageName): string {
  const done = stages.filter(({ name, status }) => name !== failed && status === "ok");
  if (done.length === 0) return "";
  return ` (before that: ${done.map(({ name, ms }) => `${name} ${duration(ms ?? 0)}`).join(", ")})`;
}

export const notPostgresql = failureRule<{ service: string | null; detail: string | null }>({
  id: "network/not-postgresql",
  severity: "error",
  at: portOf,
  title: "Not a PostgreSQL server",
  why: "Stitch needs a PostgreSQL server on this port, so every load fails.",
  titleOf: ({ destination, service }) => service && `Port ${destination.port} is ${service}`,
  message: ({ destination, service, detail }) => {
    const server = `\`${hostAndPort(destination.host, destination.port)}\``;
    if (service !== null) return `${server} is ${service}, not PostgreSQL.`;
    return `${server} does not speak the PostgreSQL protocol${detail === null ? "" : `: it sent ${detail}`}.`;
  },
  fix: ({ destination, service }, printed) =>
    service === "an SSH server" && destination.ssh === null
      ? text(
          "Enter the database's own host and port, and move this host below `ssh`:",
          code(
            `host: db.internal.example.com\nport: 5432\nssh:\n  host: ${printed.destination.host}\n  port: ${destination.port}\n  user: stitch\n  private_key: \${STITCH_SSH_KEY}`,
          ),
        )
      : text(
          `Correct the host or the port (${destination.port}). PostgreSQL's default port is 5432. To see the server's own, run on it:`,
          code("SHOW port;"),
        ),
});

const marks: [RegExp, string][] = [
  [/^SSH-/, "an SSH server"],
  [/^HTTP\/|^<(!doctype|html)/i, "a web server (HTTP)"],
  [/^220[ -].*(smtp|mail|postfix|exim)/i, "a mail server (SMTP)"],
  [/^220[ -]/, "an FTP or mail server"],
  [/^[\s\S]{3}\0[\n\v][0-9]+\.[0-9]+|mysql|mariadb/i, "a MySQL server"],
  [/^-(ERR|NOAUTH|DENIED)|^\+PONG/, "a Redis server"],
  [/^[\x15\x16]\x03[\0-\x04]/, "a server that accepts only TLS"],
  [/^\* OK/, "a mail server (IMAP)"],
  [/^\+OK/, "a mail server (POP3)"],
  [/^RFB [0-9]/, "a VNC server"],
  [/^AMQP/, "a message broker (AMQP)"],
];

/** "a web server (HTTP)"; null if the server's first bytes do not show what it is. */
export function serviceOf(received: Uint8Array): string | null {
  const text = Buffer.from(received).toString("latin1");
  return marks.find(([mark]) => mark.test(text))?.[1] ?? null;
}

function onlyIpv6(addresses: string[]): boolean {
  return addresses.length > 0 && addresses.every((address) => isIP(address) === 6);
}

function hostOf({ destination, hop }: DestinationEvidence & AtHop): Place {
  return keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "host"] : ["host"]);
}

function portOf({ destination, hop }: DestinationEvidence & { hop?: Hop }): Place {
  return keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "port"] : ["port"]);
}

export const networkRules = [
  hostNotFound,
  connectionRefused,
  unreachable,
  connectionLost,
  timeout,
  notPostgresql,
];
