// Stages "resolve" and "connect": from a host to addresses that policy allows, and a TCP connection to one of them.

import { lookup } from "node:dns/promises";
import { connect, type Socket } from "node:net";
import type { HostRefusal } from "../../config/problem.ts";
import { type AllowedHosts, firstOutside } from "../../config/trust/allow-lists.ts";
import { addressKind } from "../../config/values/hosts.ts";
import type { Scope } from "../attempt.ts";
import { type Failure, failure, type Hop } from "../failure.ts";
import { createLimiter } from "../limiter.ts";
import { concurrentLookups } from "../threads.ts";

export type LookupResult = { kind: "addresses"; addresses: string[] } | { kind: "none"; code: string };

/** A lookup may wait for the thread pool: the destination's time budget begins when it has started. */
type NameLookup = { started: Promise<unknown>; result: Promise<LookupResult> };

export type Resolver = { lookUp: (host: string) => NameLookup };

export function createResolver(resolveName: (host: string) => Promise<string[]> = bySystem): Resolver {
  const lookups = new Map<string, NameLookup>();
  const limiter = createLimiter(concurrentLookups);
  return {
    lookUp: (host) => {
      const earlierLookup = lookups.get(host);
      if (earlierLookup !== undefined) return earlierLookup;
      const started = limiter.acquire("all");
      const result = started.then(async (release) => {
        const addresses = await lookUpNow(host, resolveName);
        release();
        return addresses;
      });
      lookups.set(host, { started, result });
      return { started, result };
    },
  };
}

async function lookUpNow(
  host: string,
  resolveName: (host: string) => Promise<string[]>,
): Promise<LookupResult> {
  try {
    return { kind: "addresses", addresses: await resolveName(host) };
  } catch (error) {
    return { kind: "none", code: String((error as NodeJS.ErrnoException).code ?? "ENOTFOUND") };
  }
}

async function bySystem(host: string): Promise<string[]> {
  const records = await lookup(host, { all: true, order: "verbatim" });
  return records.map(({ address }) => address);
}

/** A host with any forbidden address is refused as a whole; no later lookup changes that. `looking`: null for an address. */
export async function resolve(
  host: string,
  hop: Hop,
  looking: Promise<LookupResult> | null,
  allowed: AllowedHosts | null,
): Promise<string[] | Failure> {
  const result = (await looking) ?? { kind: "addresses", addresses: [host] };
  if (result.kind === "none") return failure("resolve", hop, { kind: "no-address", host, code: result.code });
  const { addresses } = result;
  const refuse = (address: string, refusal: HostRefusal) =>
    failure("resolve", hop, { kind: "forbidden-address", host, address, refusal });
  const forbidden = addresses.find((address) => addressKind(address) === "forbidden");
  if (forbidden !== undefined) return refuse(forbidden, "forbidden");
  const disallowed = firstOutside(allowed, host, addresses);
  return disallowed === null ? addresses : refuse(disallowed, "outside-allowed-hosts");
}

/** Before the next address is tried as well, in ms. RFC 8305 recommends 250. */
const headStartMs = 250;

export function connectTcp(
  addresses: string[],
  port: number,
  hop: Hop,
  scope: Scope,
): Promise<Socket | Failure> {
  return new Promise((settle) => {
    const tries: { address: string; code: string }[] = [];
    const open = new Set<Socket>();
    const waiting = [...addresses];
    let next: NodeJS.Timeout | undefined;
    const closeAll = () => {
      clearTimeout(next);
      for (const socket of open) socket.destroy();
    };
    scope.onClose(closeAll);

    const startNext = () => {
      clearTimeout(next);
      const address = waiting.shift();
      if (address === undefined) return;
      const socket = connect({ host: address, port, noDelay: true });
      open.add(socket);
      socket.once("connect", () => {
        open.delete(socket);
        closeAll();
        scope.onClose(() => socket.destroy());
        settle(socket);
      });
      socket.on("error", (error: NodeJS.ErrnoException) => {
        if (!open.delete(socket)) return;
        tries.push({ address, code: error.code ?? "UNKNOWN" });
        if (tries.length === addresses.length)
          settle(failure("connect", hop, { kind: "not-connected", tries }));
        else startNext();
      });
      next = setTimeout(startNext, headStartMs);
    };
    startNext();
  });
}
