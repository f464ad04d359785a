// Who logs in, as an entry, and how the server's identity was proven.

import type { Destination } from "../../config/destination.ts";
import type { Try } from "../../connect/record.ts";

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

export type Identity = "certificate-name" | "certificate" | "pinned-bastion" | "channel-binding" | "none";

/**
 * The strongest proof first. A certificate proves the server by its name; without that, by an authority that issues for
 * this server alone, or by being the very one that the entry names. SCRAM without channel binding can be relayed, and a
 * login that did not finish proves nothing. A pinned bastion proves itself, and finds the database by its own name
 * service, as it does for Stitch.
 */
export function identityOf({ observed, stages }: Pick<Try, "observed" | "stages">): Identity {
  const { tls, authority, bastion, authentication } = observed;
  if (tls?.verified === "full") return "certificate-name";
  if (tls?.verified === "ca" && authority === "own") return "certificate";
  if (bastion?.pinned) return "pinned-bastion";
  const hasLoggedIn = stages.some(({ name, status }) => name === "login" && status === "ok");
  return hasLoggedIn && authentication?.method === "scram-sha-256-plus" ? "channel-binding" : "none";
}
