import type { Socket } from "node:net";
import { openScope, type Scope } from "./attempt.ts";
import type { TargetSsh } from "./connect-all.ts";
import { type Failure, failure, isFailure, isTransient } from "./failure.ts";
import type { Tunnel } from "./stages/ssh.ts";
import { connectTcp } from "./stages/tcp.ts";
import { sharedContext } from "./threads.ts";

type SharedTunnel = { socket: Promise<Socket | Failure>; tunnel: Promise<Tunnel | Failure> };

export type Tunnels = {
  /** Opens a tunnel at the first call, and again after a transient failure. Neither promise rejects for what a peer does. */
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
      const existing = shared.get(key);
      existing?.join();
      if (existing !== undefined) return existing;
      const scope = openScope(limitMs);
      scopes.push(scope);
      const { join, run } = sharedContext();
      const opened = run(() => start(ssh, addresses, scope));
      shared.set(key, { ...opened, join });
      join();
      opened.tunnel.then(
        (tunnel) => {
          if (!isFailure(tunnel)) return;
          scope.close();
          if (isTransient(tunnel)) shared.delete(key);
        },
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
  const onTimeout = (stage: "connect" | "ssh") => () =>
    failure(stage, "bastion", { kind: "timeout", limit_ms: scope.limitMs });
  const connectToBastion = () =>
    scope.within(connectTcp(addresses, ssh.port, "bastion", scope), onTimeout("connect"));
  const socket = connectToBastion();
  let tries = 0;
  const tunnel = scope.within(
    // Keeps `ssh2` out of runs without a bastion.
    import("./stages/ssh.ts").then(({ openTunnel }) =>
      openTunnel(ssh, () => (tries++ === 0 ? socket : connectToBastion())),
    ),
    onTimeout("ssh"),
  );
  // A failed tunnel need not wait for the socket.
  const first = Promise.race([socket, tunnel.then((opened) => (isFailure(opened) ? opened : socket))]);
  return { socket: first, tunnel };
}
