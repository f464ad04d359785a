// Turns of phrase that several rules share.

import type { Destination } from "../../config/destination.ts";
import type { Hop, StageName } from "../../connect/failure.ts";
import { hostAndPort } from "../../text/phrases.ts";

/** The machine that a failure is about: "the bastion bastion.example.com:22". */
export function machine(destination: Destination, hop: Hop): string {
  if (hop === "database" || destination.ssh === null)
    return `the server ${hostAndPort(destination.host, destination.port)}`;
  return `the bastion ${hostAndPort(destination.ssh.host, destination.ssh.port)}`;
}

/** Who logs in: the auditor, where there is one. */
export function loginName({ audit, username }: Destination): string {
  return audit?.username ?? username;
}

/** What a stage does, as the end of "while …". */
export const stageWords: Record<StageName, string> = {
  resolve: "looking up the name",
  connect: "connecting to the port",
  ssh: "setting up the SSH tunnel",
  tls: "agreeing on TLS",
  login: "logging in",
  probe: "asking about the server and the user's privileges",
  rehearse: "rehearsing a load",
};
