// An attempt: the time budget that its stages run in, and its result as plain data, which the connecting thread posts to the
// main thread.

import { type Failure, failure, type Hop, isFailure, type PresentedKey, type StageName } from "./failure.ts";
import type { Facts } from "./probe/facts.ts";
import type { Rehearsal } from "./probe/rehearsal.ts";
import type { Authority } from "./stages/certificate.ts";
import type { Tls } from "./stages/tls.ts";
import type { Authentication } from "./wire/message-order.ts";

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

export type Identity = LineProof | "channel-binding" | "none";

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

export type Scope = {
  limitMs: number;
  /**
   * The result of `work`, or of `onTimeout` when the time is up first. A later result is discarded, also where something
   * blocked the thread, so that no timer could run in between.
   */
  within: <T, L>(work: Promise<T>, onTimeout: () => L) => Promise<T | L>;
  /** Adds what `close` does, last in first out. */
  onClose: (close: () => void) => void;
  close: () => void;
};

/** Starts the clock. */
export function openScope(limitMs: number): Scope {
  const end = performance.now() + limitMs;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  const closers: (() => void)[] = [];
  return {
    limitMs,
    within: async (work, onTimeout) => {
      const isLate = () => performance.now() > end;
      const finished = work.then((value) => (isLate() ? onTimeout() : value));
      return Promise.race([finished, timeout.then(onTimeout)]);
    },
    onClose: (closer) => closers.push(closer),
    close: () => {
      clearTimeout(timer);
      for (const closer of closers.splice(0).reverse()) closer();
    },
  };
}

/** Runs one stage. When the scope's time is up first, that is its failure. */
export type RunStage = <T>(
  name: StageName,
  hop: Hop,
  work: () => Promise<T | Failure>,
) => Promise<T | Failure>;

/** `limitMs` is the destination's whole time, which a message names; the scope may have less left of it. */
export function timed(scope: Scope, limitMs: number): RunStage {
  return (name, hop, work) =>
    scope.within(work(), () => failure(name, hop, { kind: "timeout", limit_ms: limitMs }));
}

/** The same, and the stage's status and duration are written to its record. */
export function recorded(stages: Stage[], scope: Scope, limitMs: number): RunStage {
  const run = timed(scope, limitMs);
  return async (name, hop, work) => {
    const start = performance.now();
    const value = await run(name, hop, work);
    const record = stages.find((stage) => stage.name === name)!;
    record.ms = Math.round((performance.now() - start) * 10) / 10;
    record.status = isFailure(value) ? "failed" : "ok";
    return value;
  };
}
