// How it was proven that the server is the right one.

import type { Observed } from "../connect/record.ts";

export type Identity = "certificate-name" | "certificate" | "pinned-bastion" | "channel-binding" | "none";

/**
 * The strongest proof first. SCRAM without channel binding proves nothing of the line: it can be relayed. A pinned
 * bastion proves itself, and finds the database by its own name service, as it does for Stitch.
 */
export function identityOf({
  tls,
  bastion,
  authentication,
}: Pick<Observed, "tls" | "bastion" | "authentication">): Identity {
  if (tls?.verified === "full") return "certificate-name";
  if (tls?.verified === "ca") return "certificate";
  if (bastion?.pinned) return "pinned-bastion";
  return authentication?.method === "scram-sha-256-plus" ? "channel-binding" : "none";
}
