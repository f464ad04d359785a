// The result of an attempt, as plain data: the connecting thread posts it to the main thread.

import type { Failure, PresentedKey, StageName } from "./failure.ts";
import type { Facts } from "./probe/facts.ts";
import type { Rehearsal } from "./probe/rehearsal.ts";
import type { Authority } from "./stages/certificate.ts";
import type { Tls } from "./stages/tls.ts";
import type { Authentication } from "./wire/authentication.ts";

export const stageNames: StageName[] = ["resolve", "connect", "ssh", "tls", "login", "probe", "rehearse"];

/** `ms` is null for a stage that was skipped: the entry does not need it, or it was not reached. */
export type Stage = { name: StageName; status: "ok" | "failed" | "skipped"; ms: number | null };

/** What was observed before the result, whether that is a failure or not. */
export type Observed = {
  /** Of the first hop: the database, or the bastion in front of it. */
  addresses: string[];
  /** Our own address on the connection to it; null where there was none. */
  localAddress: string | null;
  bastion: { hostKey: PresentedKey; pinned: boolean } | null;
  tls: Tls | null;
  /** Of the certificate that was presented; null without TLS. */
  authority: Authority | null;
  authentication: Authentication | null;
  parameters: Record<string, string>;
  /** Null where it was not requested, or where the facts ruled it out. */
  rehearsal: Rehearsal | null;
};

/** The result of one try. An attempt has that of its last try, or of the one whose failure is reported. */
export type Try = { stages: Stage[]; observed: Observed; result: Facts | Failure };
export type Attempt = Try & { tries: number };

/** What proves the server before the login begins. */
type LineProof = "certificate-name" | "certificate" | "pinned-bastion";

/**
 * The strongest proof first. A certificate proves the server by its name; without that, by an authority that issues for
 * this server alone, or by being the very one that the entry names. A pinned bastion proves itself, and finds the database
 * by its own name service, as it does for Stitch.
 */
export function lineProof({ tls, authority, bastion }: Observed): LineProof | null {
  if (tls?.verified === "full") return "certificate-name";
  if (tls?.verified === "ca" && authority === "own") return "certificate";
  return bastion?.pinned ? "pinned-bastion" : null;
}

/** The stages before any of them has begun. */
export function skippedStages(): Stage[] {
  return stageNames.map((name) => ({ name, status: "skipped", ms: null }));
}

/** What is known before the first connection. */
export function nothingObserved(addresses: string[]): Observed {
  return {
    addresses,
    localAddress: null,
    bastion: null,
    tls: null,
    authority: null,
    authentication: null,
    parameters: {},
    rehearsal: null,
  };
}
