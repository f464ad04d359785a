// A replacement for the stage "connect" that blocks the connecting thread for certain ports.

import { openSync, readSync } from "node:fs";
import type { Scope } from "../../../src/connect/attempt.ts";
import * as real from "../../../src/connect/stages/connect.ts";

/** No server listens on them. */
export const blockingPorts = { native: 1, "native for a while": 2, loop: 3 };

export function connectTcp(addresses: string[], port: number, hop: "database" | "bastion", scope: Scope) {
  // Opening a pipe without a writer is a system call that nothing interrupts.
  if (port === blockingPorts.native) openSync("never-written", "r");
  if (port === blockingPorts["native for a while"]) readSync(openSync("closed-later", "r"), Buffer.alloc(1));
  while (port === blockingPorts.loop);
  return real.connectTcp(addresses, port, hop, scope);
}
