// Who logs in, as an entry, and how the server's identity was proven.

import type { Destination } from "../../config/destination.ts";
import { lineProof, type Try } from "../../connect/record.ts";

/** The auditor's login, where there is one, else the loader's. Findings about it point at the keys below `audit`. */
export function loginEntry(destination: Destination): Destination {
  const { audit, path } = destination;
  if (audit === null) return destination;
  return { ...destination, ...audit, path: [...path, "audit"], viaUrl: false, audit: null };
}

/** The loader's own login, which an auditor only queries. */
export function loaderEntry(destination: Destination): Destination {
  return { ...destination, audit: null };
}

/** The name of the role that logs in. */
export function loginName({ audit, username }: Destination): string {
  return audit?.username ?? username;
}

export type Identity = NonNullable<ReturnType<typeof lineProof>> | "channel-binding" | "none";

/**
 * How the server's identity was proven. SCRAM without channel binding can be relayed, and a login that did not finish
 * proves nothing.
 */
export function identityOf({ observed, stages }: Pick<Try, "observed" | "stages">): Identity {
  const proof = lineProof(observed);
  if (proof !== null) return proof;
  const hasLoggedIn = stages.some(({ name, status }) => name === "login" && status === "ok");
  const isBound = observed.authentication?.method === "scram-sha-256-plus";
  return hasLoggedIn && isBound ? "channel-binding" : "none";
}
