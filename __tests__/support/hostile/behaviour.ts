// A behaviour of a hostile server, and the rule that it has to be reported as.

import type { Script } from "./conversation.ts";

/** By transport where it matters: a tunnel and TLS may carry a password in clear text. */
export type Expected = string | { tcp: string; tls: string; ssh: string };

export type Behaviour = { name: string; rule: Expected; script: Script; fillsMemory: boolean };

export function behaviour(name: string, rule: Expected, script: Script): Behaviour {
  return { name, rule, script, fillsMemory: false };
}

/** One that sends without end: what it may cost is measured. */
export function floods(name: string, rule: Expected, script: Script): Behaviour {
  return { name, rule, script, fillsMemory: true };
}

export const notPostgresql = "network/not-postgresql";
