// Stage "resolve": from a host to addresses that policy allows. Each name is looked up once a run.

import { lookup } from "node:dns/promises";
import type { HostRefusal } from "../../config/problem.ts";
import { type AllowedHosts, firstOutside } from "../../config/trust/allow-lists.ts";
import { addressKind } from "../../config/values/hosts.ts";
import { type Failure, failure, type Hop } from "../failure.ts";
import { createLimiter } from "../limiter.ts";
import { concurrentLookups } from "../threads.ts";

export type LookupResult = { kind: "addresses"; addresses: string[] } | { kind: "none"; code: string };

/** A lookup may wait for the thread pool: the destination's time budget begins when it has started. */
type NameLookup = { started: Promise<unknown>; result: Promise<LookupResult> };

export type Resolver = { lookUp: (host: string) => NameLookup };

/** Destinations with the same host share one lookup. */
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

/**
 * The addresses to connect to. A host with any forbidden address (link-local, a metadata service, outside `allowed`) is
 * refused as a whole. No later lookup can change the result. `looking` is null for a host that is an address.
 */
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
