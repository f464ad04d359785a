// Records what a real server sends in a login and a probe, to replay it with changes.

import { webcrypto } from "node:crypto";
import { connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { openScope, skippedStages, type Try } from "../../../src/connect/attempt.ts";
import { runChain } from "../../../src/connect/chain.ts";
import type { Target } from "../../../src/connect/connect-all.ts";
import { isFailure } from "../../../src/connect/failure.ts";
import type { Facts } from "../../../src/connect/probe/facts.ts";
import type { Tunnels } from "../../../src/connect/tunnels.ts";

/** Plain data, which can be sent to a thread. */
export type Login = { name: string; port: number; username: string; password: string };

/** `segments`: what the server sends after each message of the client. `facts`: the result. */
export type Recording = { login: Login; segments: Buffer[]; facts: Facts };

/**
 * Makes SCRAM's nonce constant in this thread. It is random otherwise, so that a recorded response would be wrong for the next
 * login.
 */
export function stopRandomness(): void {
  Object.defineProperty(webcrypto, "getRandomValues", { value: (array: Uint8Array) => array.fill(7) });
}

export async function record(login: Login): Promise<Recording> {
  const socket = connect(login.port, "127.0.0.1");
  const segments: Buffer[] = [];
  socket.on("data", (chunk) => segments.push(Buffer.concat([segments.pop()!, chunk])));
  const write = socket.write.bind(socket);
  socket.write = ((...args: Parameters<typeof write>) => {
    segments.push(Buffer.alloc(0));
    return write(...args);
  }) as typeof socket.write;
  const { result } = await speak(login, socket, 10_000);
  // The response to Terminate is empty.
  const recorded = segments.filter((segment) => segment.length > 0);
  socket.destroy();
  if (isFailure(result)) throw new Error(`${login.name}: ${JSON.stringify(result)}`);
  return { login, segments: recorded, facts: result };
}

/** Runs all stages over an open connection, as if a bastion had forwarded it. */
export async function speak(login: Login, line: Duplex, limitMs: number): Promise<Try> {
  const hostKey = { type: "ssh-ed25519", sha256: "", blob: "" };
  const tunnel = { hostKey, pinned: false, forward: () => Promise.resolve(line) };
  const tunnels: Tunnels = {
    // The stages only wait for the socket.
    get: () => ({ socket: Promise.resolve(line as Socket), tunnel: Promise.resolve(tunnel) }),
    close: () => {},
  };
  const scope = openScope(limitMs);
  const resolved = { ...skippedStages()[0]!, status: "ok" as const };
  const options = { limitMs, rehearse: false, tunnels, scope };
  const result = await runChain(targetOf(login), ["127.0.0.1"], resolved, options);
  scope.close();
  return result;
}

export function targetOf({ port, username, password }: Login): Target {
  const ssh = { host: "127.0.0.1", port: 22, user: "u", privateKey: "", passphrase: null, hostKeys: [] };
  return {
    ...{ host: "127.0.0.1", port, username, password, database: "postgres" },
    ...{ type: "postgresql", role: null, ssl: { kind: "off" }, ssh, schemas: ["public"] },
  };
}
