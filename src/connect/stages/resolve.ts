// Stage "resolve": from a host to addresses that may be dialled.

import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { addressKind } from "../../config/values/address.ts";
import { type Failure, failure, type Hop } from "../failure.ts";

/**
 * The addresses of a host, in the order of the system's resolver.
 *
 * A host with any address that is never dialled (link-local, a cloud's metadata service) is refused as a whole. What is
 * judged here is what is dialled: nobody asks the resolver again.
 */
export async function resolve(host: string, hop: Hop): Promise<string[] | Failure> {
  const addresses = isIP(host) === 0 ? await addressesOf(host, hop) : [host];
  if (!Array.isArray(addresses)) return addresses;
  const forbidden = addresses.find((address) => addressKind(address) === "forbidden");
  if (forbidden === undefined) return addresses;
  return failure("resolve", hop, { kind: "forbidden-address", host, address: forbidden });
}

async function addressesOf(host: string, hop: Hop): Promise<string[] | Failure> {
  try {
    const found = await lookup(host, { all: true, order: "verbatim" });
    return found.map(({ address }) => address);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code ?? "ENOTFOUND");
    return failure("resolve", hop, { kind: "no-address", host, code });
  }
}
