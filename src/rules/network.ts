// Rules about reaching a machine and finding PostgreSQL there.

import { isIP } from "node:net";
import { keyPlace, type Place } from "../config/yaml/source.ts";
import type { Hop, StageName } from "../connect/failure.ts";
import type { Stage } from "../connect/record.ts";
import { capital, duration, hostAndPort, list } from "../text/phrases.ts";
import { whomToLetIn } from "./firewall.ts";
import { type Fix, text } from "./fix.ts";
import { machine, stageWords } from "./phrases.ts";
import { type About, failureRule } from "./rule.ts";

type AtHop = { hop: Hop };

const fromHere = "A pass or a failure holds from this machine: Stitch connects from its own addresses.";

export const hostNotFound = failureRule<AtHop & { host: string; temporary: boolean }>({
  id: "network/host-not-found",
  severity: "error",
  at: hostOf,
  title: "The host name has no address",
  why: "Without an address there is nothing to connect to. Stitch looks the name up in the public DNS.",
  message: ({ host, temporary }) =>
    temporary
      ? `The name server gave no answer for ${host}.`
      : `${host} has no address: the name is misspelt, or known only inside a private network.`,
  fix: ({ hop }) =>
    text(
      hop === "bastion"
        ? "Correct the bastion's name, or use one that the public DNS knows."
        : "Correct the name. If only a private network knows it, add `ssh:` with a bastion inside that network: the bastion then looks the name up.",
    ),
});

export const connectionRefused = failureRule<AtHop & { addresses: string[] }>({
  id: "network/connection-refused",
  severity: "error",
  at: portOf,
  title: "Nothing listens on this port",
  why: `The machine answers, and says that no program takes connections there. ${fromHere}`,
  message: ({ destination, hop, addresses }) =>
    `${capital(machine(destination, hop))} refuses the connection${addresses.length > 1 ? ` at all its addresses (${list(addresses)})` : ""}.`,
  fix: ({ destination, hop }) =>
    text(
      hop === "bastion"
        ? "Correct `ssh.port`, or start the SSH server on the bastion."
        : `Correct the port (${destination.port}), or start the server. On the server, \`SHOW port\` and \`SHOW listen_addresses\` tell where it listens: "localhost" there means that nobody else can reach it. A firewall can refuse in its place: let in ${whomToLetIn(destination)}.`,
    ),
});

export const unreachable = failureRule<AtHop & { code: string; addresses: string[] }>({
  id: "network/unreachable",
  severity: "error",
  at: hostOf,
  title: "There is no way to this address",
  why: `No network between here and there takes the connection. ${fromHere}`,
  message: ({ destination, hop, code, addresses }) =>
    onlyIpv6(addresses)
      ? `${capital(machine(destination, hop))} has IPv6 addresses only (${list(addresses)}), and no way leads there from here (${code}). GitHub's runners have no IPv6, and Stitch connects over IPv4.`
      : `There is no route to ${machine(destination, hop)} (${code}).`,
  fix: ({ addresses, hop }) =>
    text(
      onlyIpv6(addresses)
        ? "Use a name or address that is reachable over IPv4: many providers have one beside (Supabase calls it the session pooler, or sells an IPv4 add-on)."
        : hop === "bastion"
          ? "Correct the bastion's address, or use its public one."
          : "Correct the address. A private one needs `ssh:` with a bastion that can reach it.",
    ),
});

export const connectionLost = failureRule<AtHop & { stage: StageName; code: string | null }>({
  id: "network/connection-lost",
  severity: "error",
  at: hostOf,
  title: "The connection broke off",
  why: `The line was there and was closed from the other side before the check had its answer. ${fromHere}`,
  message: ({ destination, hop, stage, code }) =>
    `${capital(machine(destination, hop))} ${code === "ECONNRESET" ? "reset" : "closed"} the connection while this check was ${stageWords[stage]}.`,
  fix: ({ destination, hop }) =>
    text(
      `Look into the log of ${machine(destination, hop)} at this time. A firewall, proxy or load balancer that lets connections in and then drops them looks like this too: see that it lets in, for ${hop === "bastion" ? "SSH" : "PostgreSQL"}, ${whomToLetIn(destination)}.`,
    ),
});

export const timeout = failureRule<AtHop & { stage: StageName; limitMs: number; stages: Stage[] }>({
  id: "network/timeout",
  severity: "error",
  at: hostOf,
  title: "No answer in time",
  why: ({ stage }) =>
    stage === "connect"
      ? `A firewall that drops packets without a word looks exactly like this. ${fromHere}`
      : `Something took the connection there, and then said nothing more. ${fromHere}`,
  message: ({ destination, hop, stage, limitMs, stages }) =>
    `${capital(machine(destination, hop))} gave no answer within ${duration(limitMs)}, while this check was ${stageWords[stage]}${before(stages, stage)}.`,
  fix: ({ destination, hop, stage }) => timeoutFix(destination, hop, stage),
});

export const notPostgresql = failureRule<{ answers: string | null; detail: string | null }>({
  id: "network/not-postgresql",
  severity: "error",
  at: portOf,
  title: "What answers is not PostgreSQL",
  why: "Another program has this port, or something in between answers in the server's place.",
  message: ({ destination, answers, detail }) => {
    const where = hostAndPort(destination.host, destination.port);
    if (answers !== null) return `What answers at ${where} is ${answers}, not a PostgreSQL server.`;
    return `What answers at ${where} does not speak PostgreSQL's protocol${detail === null ? "" : ` (${detail})`}.`;
  },
  fix: ({ destination, answers }) =>
    text(
      answers === "an SSH server" && destination.ssh === null
        ? `Port ${destination.port} is the SSH server's. Put the database's own host and port here, and this host under \`ssh:\`.`
        : `Correct the host or the port (${destination.port}). PostgreSQL's is 5432 where nobody has changed it; on the server, \`SHOW port\` tells.`,
    ),
});

function timeoutFix(destination: About["destination"], hop: Hop, stage: StageName): Fix {
  if (stage !== "connect") {
    return text(
      `The machine took the connection and then went silent: look whether ${machine(destination, hop)} is overloaded, and whether the port is really ${hop === "bastion" ? "SSH's" : "PostgreSQL's"}. If the way is only slow, set a longer \`timeout\`.`,
    );
  }
  return text(
    `Correct the host or the port, or open the firewall to ${whomToLetIn(destination)}. Where only Stitch may be let in, write \`access: stitch-only\` in the entry.`,
  );
}

/** What the stages before took, so that a reader sees which one used the time up. */
function before(stages: Stage[], failed: StageName): string {
  const done = stages.filter(({ name, status }) => name !== failed && status === "ok");
  if (done.length === 0) return "";
  return ` (before that: ${done.map(({ name, ms }) => `${name} ${duration(ms ?? 0)}`).join(", ")})`;
}

function onlyIpv6(addresses: string[]): boolean {
  return addresses.length > 0 && addresses.every((address) => isIP(address) === 6);
}

function hostOf({ destination, hop }: About & AtHop): Place {
  return keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "host"] : ["host"]);
}

function portOf({ destination, hop }: About & { hop?: Hop }): Place {
  return keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "port"] : ["port"]);
}

const marks: [RegExp, string][] = [
  [/^SSH-/, "an SSH server"],
  [/^HTTP\/|^<(!doctype|html)/i, "a web server (HTTP)"],
  [/^220[ -].*(smtp|mail|postfix|exim)/i, "a mail server (SMTP)"],
  [/^220[ -]/, "an FTP or mail server"],
  [/^[\s\S]{3}\0[\n\v][0-9]+\.[0-9]+|mysql|mariadb/i, "a MySQL server"],
  [/^-(ERR|NOAUTH|DENIED)|^\+PONG/, "a Redis server"],
  [/^[\x15\x16]\x03[\0-\x04]/, "a server that speaks TLS only"],
  [/^\* OK/, "a mail server (IMAP)"],
  [/^\+OK/, "a mail server (POP3)"],
  [/^RFB [0-9]/, "a VNC server"],
  [/^AMQP/, "a message broker (AMQP)"],
];

/** "a web server (HTTP)", or null where the first bytes of a server tell nothing. */
export function whatAnswers(received: Uint8Array): string | null {
  const text = Buffer.from(received).toString("latin1");
  return marks.find(([mark]) => mark.test(text))?.[1] ?? null;
}

export const networkRules = [
  hostNotFound,
  connectionRefused,
  unreachable,
  connectionLost,
  timeout,
  notPostgresql,
];
