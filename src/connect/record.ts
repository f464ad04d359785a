// What an attempt leaves behind, as plain data: it crosses from the thread that dials to the one that judges.

import type { Failure, HostKey, StageName } from "./failure.ts";
import type { Facts } from "./probe/facts.ts";
import type { Rehearsal } from "./probe/rehearsal.ts";
import type { Authority } from "./stages/authority.ts";
import type { Tls } from "./stages/tls.ts";
import type { Authentication } from "./wire/authentication.ts";

export const stageNames: StageName[] = ["resolve", "connect", "ssh", "tls", "login", "probe", "rehearse"];

/** `ms` is null for a stage that was skipped: not wanted by the entry, or not reached. */
export type Stage = { name: StageName; status: "ok" | "failed" | "skipped"; ms: number | null };

/** What was seen on the way, whether it led to the end or not. */
export type Observed = {
  /** The first hop's: the database, or the bastion in front of it. */
  addresses: string[];
  bastion: { hostKey: HostKey; pinned: boolean } | null;
  tls: Tls | null;
  /** Of the certificate that was verified; null where none was. */
  authority: Authority | null;
  authentication: Authentication | null;
  parameters: Record<string, string>;
  /** Null where none was asked for, or where the facts ruled it out. */
  rehearsal: Rehearsal | null;
};

/** One try, or what the tries of an attempt come to. */
export type Try = { stages: Stage[]; observed: Observed; result: Facts | Failure };
export type Attempt = Try & { tries: number };

/** The stages before the first of them has begun. */
export function skippedStages(): Stage[] {
  return stageNames.map((name) => ({ name, status: "skipped", ms: null }));
}

/** What is known before the first connection. */
export function nothingObserved(addresses: string[]): Observed {
  return {
    addresses,
    bastion: null,
    tls: null,
    authority: null,
    authentication: null,
    parameters: {},
    rehearsal: null,
  };
}
