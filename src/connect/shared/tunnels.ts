// SSH connections that several destinations share: one for all that are alike in the bastion, user, key and pins.

import type { Socket } from "node:net";
import { sharedContext } from "../contain.ts";
import { type Failure, isFailure } from "../failure.ts";
import { openScope, type Scope, within } from "../scope.ts";
import { dial } from "../stages/dial.ts";
import type { Tunnel } from "../stages/ssh.ts";
import type { TargetSsh } from "../target.ts";
import { mayPass } from "../transient.ts";

/** Both promises always settle with a value; the failure of one destination's tunnel is that of all who share it. */
type SharedTunnel = { socket: Promise<Socket | Failure>; tunnel: Promise<Tunnel | Failure> };

export type Tunnels = {
  /**
   * The tunnel to a bastion whose addresses are known, made at the first call for its kind, and made anew when the one
   * before it was lost.
   */
  get: (ssh: TargetSsh, addresses: string[]) => SharedTunnel;
  close: () => void;
};

/** Each tunnel has a time budget of its own, as long as a destination's. */
export function openTunnels(limitMs: number): Tunnels {
  const shared = new Map<string, SharedTunnel & { join: () => void }>();
  const scopes: Scope[] = [];
  return {
    get: (ssh, addresses) => {
      const key = JSON.stringify([
        addresses.toSorted(),
        ssh.port,
        ssh.user,
        ssh.privateKey,
        ssh.passphrase,
        ssh.hostKeys,
      ]);
      const known = shared.get(key);
      known?.join();
      if (known !== undefined) return known;
      const scope = openScope(limitMs);
      scopes.push(scope);
      const { join, run } = sharedContext();
      const opened = run(() => start(ssh, addresses, scope));
      shared.set(key, { ...opened, join });
      join();
      opened.tunnel.then(
        (tunnel) => {
          if (!isFailure(tunnel)) return;
          // Whatever the bastion goes on to send, nobody listens any more.
          scope.close();
          if (mayPass(tunnel)) shared.delete(key);
        },
        // Those who wait for the tunnel get the error.
        () => scope.close(),
      );
      return opened;
    },
    close: () => {
      for (const scope of scopes) scope.close();
    },
  };
}

function start(ssh: TargetSsh, addresses: string[], scope: Scope): SharedTunnel {
  const late = (stage: "connect" | "ssh") => (): Failure => ({
    kind: "failure",
    stage,
    hop: "bastion",
    evidence: { kind: "timeout", limit_ms: scope.limitMs },
  });
  const dialBastion = () =>
    within(scope.signal, dial(addresses, ssh.port, "bastion", scope), late("connect"));
  const socket = dialBastion();
  let tries = 0;
  const tunnel = within(
    scope.signal,
    // Keeps `ssh2` out of runs without a bastion.
    import("../stages/ssh.ts").then(({ openTunnel }) =>
      openTunnel(ssh, () => (tries++ === 0 ? socket : dialBastion())),
    ),
    late("ssh"),
  );
  // Where there will be no tunnel nobody waits for the socket.
  const first = Promise.race([socket, tunnel.then((opened) => (isFailure(opened) ? opened : socket))]);
  return { socket: first, tunnel };
}
