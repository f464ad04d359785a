// Who logs in, as an entry, and how it was proven that the server is the right one.

import type { Destination } from "../../config/destination.ts";
import type { Try } from "../../connect/record.ts";

/** An auditor stands under `audit` with a user name and a password of its own: findings about its login point there. */
export function loginEntry(destination: Destination): Destination {
  const { audit, path } = destination;
  if (audit === null) return destination;
  return { ...destination, ...audit, path: [...path, "audit"], viaUrl: false, audit: null };
}

/** The loader's own login, which an auditor only asks about. */
export function loaderEntry(destination: Destination): Destination {
  return { ...destination, audit: null };
}

/** Who logs in: the auditor, where there is one. */
export function loginName({ audit, username }: Destination): string {
  return audit?.username ?? username;
}

export type Identity = "certificate-name" | "certificate" | "pinned-bastion" | "channel-binding" | "none";

/**
 * The strongest proof first. A certificate proves itself by its name; without that, by an authority that gives none to
 * strangers, or by being the very one that the entry names. SCRAM without channel binding proves nothing of the line: it
 * can be relayed; nor does a login that has not come to its end. A pinned bastion proves itself, and finds the database
 * by its own name service, as it does for Stitch.
 */
export function identityOf({ observed, stages }: Pick<Try, "observed" | "stages">): Identity {
  const { tls, authority, bastion, authentication } = observed;
  if (tls?.verified === "full") return "certificate-name";
  if (tls?.verified === "ca" && authority === "own") return "certificate";
  if (bastion?.pinned) return "pinned-bastion";
  const hasLoggedIn = stages.some(({ name, status }) => name === "login" && status === "ok");
  return hasLoggedIn && authentication?.method === "scram-sha-256-plus" ? "channel-binding" : "none";
}
