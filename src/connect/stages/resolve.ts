// Stage "resolve": from a host to addresses that may be dialled.

import type { HostRefusal } from "../../config/problem.ts";
import { type AllowedHosts, firstOutside } from "../../config/trust/allow-lists.ts";
import { addressKind } from "../../config/values/hosts.ts";
import { type Failure, failure, type Hop } from "../failure.ts";
import type { Looked } from "../shared/names.ts";

/**
 * The addresses of a host: those that were asked for or, where it is an address itself, that one.
 *
 * A host with any address that may not be dialled (link-local, a cloud's metadata service, outside `allowed`) is refused
 * as a whole. What is judged here is what is dialled: nobody asks the resolver again.
 */
export async function resolve(
  host: string,
  hop: Hop,
  asked: Promise<Looked> | null,
  allowed: AllowedHosts | null,
): Promise<string[] | Failure> {
  const looked = (await asked) ?? { kind: "addresses", addresses: [host] };
  if (looked.kind === "none") return failure("resolve", hop, { kind: "no-address", host, code: looked.code });
  const { addresses } = looked;
  const refuse = (address: string, refusal: HostRefusal) =>
    failure("resolve", hop, { kind: "forbidden-address", host, address, refusal });
  const forbidden = addresses.find((address) => addressKind(address) === "forbidden");
  if (forbidden !== undefined) return refuse(forbidden, "forbidden");
  const outside = firstOutside(allowed, host, addresses);
  return outside === null ? addresses : refuse(outside, "outside-allowed-hosts");
}
