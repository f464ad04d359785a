// One destination: the lookup of its first hop, the limit of connections to its server, and its tries.

import { isIP } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { AllowedHosts } from "../config/trust/allow-lists.ts";
import { runChain } from "./chain.ts";
import type { Target } from "./connect-all.ts";
import { isFailure, isTransient } from "./failure.ts";
import type { Limiter } from "./limiter.ts";
import { type Attempt, nothingObserved, type Stage, skippedStages, type Try } from "./record.ts";
import { openScope, recorded } from "./scope.ts";
import { type Resolver, resolve } from "./stages/resolve.ts";
import type { Tunnels } from "./tunnels.ts";

/** What all attempts of a run share. A destination has `limitMs`, not counting the time that it waits for others. */
export type SharedState = {
  limitMs: number;
  retries: number;
  rehearse: boolean;
  allowedHosts: AllowedHosts | null;
  resolver: Resolver;
  tunnels: Tunnels;
  servers: Limiter;
};

/** The first pause between two tries, in ms; each pause after it is twice as long. */
const firstPauseMs = 250;

/** Never throws for what a network, a bastion or a server does. */
export async function attempt(target: Target, shared: SharedState): Promise<Attempt> {
  const resolving = skippedStages();
  const addresses = await resolveFirstHop(target, resolving, shared);
  if (isFailure(addresses)) {
    return { stages: resolving, observed: nothingObserved([]), result: addresses, tries: 1 };
  }
  const release = await shared.servers.acquire(serverKey(target, addresses));
  try {
    return await tryRepeatedly(target, addresses, resolving[0]!, shared);
  } finally {
    release();
  }
}

/** The first failure is reported, whatever those of later tries are. */
async function tryRepeatedly(
  target: Target,
  addresses: string[],
  resolved: Stage,
  shared: SharedState,
): Promise<Attempt> {
  const end = performance.now() + shared.limitMs - (resolved.ms ?? 0);
  let firstFailure: Try | null = null;
  for (let tries = 1; ; tries++) {
    const scope = openScope(end - performance.now());
    const last = await runChain(target, addresses, resolved, { ...shared, scope });
    scope.close();
    if (!isFailure(last.result)) return { ...last, tries };
    firstFailure ??= last;
    const pauseMs = firstPauseMs * 2 ** (tries - 1);
    if (tries > shared.retries || !isTransient(last.result) || performance.now() + pauseMs > end)
      return { ...firstFailure, tries };
    await pause(pauseMs);
  }
}

async function resolveFirstHop(target: Target, stages: Stage[], shared: SharedState) {
  const hop = target.ssh === null ? "database" : "bastion";
  const { host } = target.ssh ?? target;
  const lookup = isIP(host) === 0 ? shared.resolver.lookUp(host) : null;
  await lookup?.started;
  const scope = openScope(shared.limitMs);
  const work = () => resolve(host, hop, lookup?.result ?? null, shared.allowedHosts);
  const addresses = await recorded(stages, scope, shared.limitMs)("resolve", hop, work);
  scope.close();
  return addresses;
}

/** Destinations on one server share its max_connections. */
function serverKey({ host, port, ssh }: Target, addresses: string[]): string {
  // A name server may return the addresses in another order each time.
  const [first] = addresses.toSorted();
  return JSON.stringify(ssh === null ? [first, port] : [host, port, first, ssh.port]);
}
