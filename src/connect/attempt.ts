// One destination: its first hop's addresses, its turn at the server, and as many tries as there is time for.

import { isIP } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { AllowedHosts } from "../config/trust/allow-lists.ts";
import { runChain } from "./chain.ts";
import { recorded } from "./clock.ts";
import { isFailure } from "./failure.ts";
import { type Attempt, nothingObserved, type Stage, skippedStages, type Try } from "./record.ts";
import { openScope } from "./scope.ts";
import type { Gate } from "./shared/gate.ts";
import type { Names } from "./shared/names.ts";
import type { Tunnels } from "./shared/tunnels.ts";
import { resolve } from "./stages/resolve.ts";
import type { Target } from "./target.ts";
import { mayPass } from "./transient.ts";

/** What all attempts of a run share. A destination has `limitMs`, not counting the waits for its turn. */
export type Run = {
  limitMs: number;
  retries: number;
  rehearse: boolean;
  allowedHosts: AllowedHosts | null;
  names: Names;
  tunnels: Tunnels;
  servers: Gate;
};

/** The first pause between two tries, in ms; each further one is twice as long. */
const firstPauseMs = 250;

/** Never throws for what a network, a bastion or a server does. */
export async function attempt(target: Target, run: Run): Promise<Attempt> {
  const resolving = skippedStages();
  const addresses = await resolveFirstHop(target, resolving, run);
  if (isFailure(addresses)) {
    return { stages: resolving, observed: nothingObserved([]), result: addresses, tries: 1 };
  }
  const leave = await run.servers.enter(serverKey(target, addresses));
  try {
    return await tryUntilItHolds(target, addresses, resolving[0]!, run);
  } finally {
    leave();
  }
}

/** The first failure that is not a timeout is the one that is told, whatever the tries after it end in. */
async function tryUntilItHolds(
  target: Target,
  addresses: string[],
  resolved: Stage,
  run: Run,
): Promise<Attempt> {
  const end = performance.now() + run.limitMs - (resolved.ms ?? 0);
  let told: Try | null = null;
  for (let tries = 1; ; tries++) {
    const scope = openScope(end - performance.now());
    const last = await runChain(target, addresses, resolved, { ...run, scope });
    scope.close();
    if (!isFailure(last.result)) return { ...last, tries };
    told ??= last;
    const pauseMs = firstPauseMs * 2 ** (tries - 1);
    if (tries > run.retries || !mayPass(last.result) || performance.now() + pauseMs > end)
      return { ...told, tries };
    await pause(pauseMs);
  }
}

async function resolveFirstHop(target: Target, stages: Stage[], run: Run) {
  const hop = target.ssh === null ? "database" : "bastion";
  const { host } = target.ssh ?? target;
  const asked = isIP(host) === 0 ? run.names.get(host) : null;
  await asked?.started;
  const scope = openScope(run.limitMs);
  const look = () => resolve(host, hop, asked?.looked ?? null, run.allowedHosts);
  const addresses = await recorded(stages, scope, run.limitMs)("resolve", hop, look);
  scope.close();
  return addresses;
}

/** Destinations on one server respect its max_connections together. */
function serverKey({ host, port, ssh }: Target, addresses: string[]): string {
  // A name server may give the addresses in another order each time.
  const [first] = addresses.toSorted();
  return JSON.stringify(ssh === null ? [first, port] : [host, port, first, ssh.port]);
}
