// A replacement for the stages "resolve" and "connect": the resolver never answers for one name, and a connection to certain
// ports blocks the connecting thread.

import { open, openSync, readSync } from "node:fs";
import type { Scope } from "../../../src/connect/attempt.ts";
import * as real from "../../../src/connect/stages/tcp.ts";

export const { resolve } = real;

/** Looking it up blocks a thread of the pool, as getaddrinfo does. */
export const blockedName = "blocked.test";

export function createResolver(): real.Resolver {
  const answering = real.createResolver();
  const blocked = real.createResolver(() => new Promise(() => open("never-written", () => {})));
  return { lookUp: (host) => (host === blockedName ? blocked : answering).lookUp(host) };
}

/** No server listens on them. */
export const blockingPorts = { native: 1, "native for a while": 2, loop: 3 };

export function connectTcp(addresses: string[], port: number, hop: "database" | "bastion", scope: Scope) {
  // Opening a pipe without a writer is a system call that nothing interrupts.
  if (port === blockingPorts.native) openSync("never-written", "r");
  if (port === blockingPorts["native for a while"]) readSync(openSync("closed-later", "r"), Buffer.alloc(1));
  while (port === blockingPorts.loop);
  return real.connectTcp(addresses, port, hop, scope);
}
