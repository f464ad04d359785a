// How it was proven that the server is the right one.

import type { Try } from "../connect/record.ts";

export type Identity = "certificate-name" | "certificate" | "pinned-bastion" | "channel-binding" | "none";

/**
 * The strongest proof first. SCRAM without channel binding proves nothing of the line: it can be relayed; nor does a
 * login that has not come to its end. A pinned bastion proves itself, and finds the database by its own name service, as
 * it does for Stitch.
 */
export function identityOf({ observed, stages }: Pick<Try, "observed" | "stages">): Identity {
  const { tls, bastion, authentication } = observed;
  if (tls?.verified === "full") return "certificate-name";
  if (tls?.verified === "ca") return "certificate";
  if (bastion?.pinned) return "pinned-bastion";
  const hasLoggedIn = stages.some(({ name, status }) => name === "login" && status === "ok");
  return hasLoggedIn && authentication?.method === "scram-sha-256-plus" ? "channel-binding" : "none";
}
