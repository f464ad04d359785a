// How it was proven that the server is the right one.

import type { Try } from "../connect/record.ts";

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
