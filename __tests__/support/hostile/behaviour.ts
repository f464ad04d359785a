// A behaviour of a hostile server, and the rule that it has to be reported as.

import type { Script } from "./conversation.ts";

/** By transport if that matters: a tunnel and TLS can carry a password in clear text. */
export type Expected = string | { tcp: string; tls: string; ssh: string };

export type Behaviour = { name: string; rule: Expected; script: Script; fillsMemory: boolean };

export function behaviour(name: string, rule: Expected, script: Script): Behaviour {
  return { name, rule, script, fillsMemory: false };
}

/** It sends endless data, and its memory use is measured. */
export function floods(name: string, rule: Expected, script: Script): Behaviour {
  return { name, rule, script, fillsMemory: true };
}

export const notPostgresql = "network/not-postgresql";
