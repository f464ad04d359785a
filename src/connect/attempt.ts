// An attempt: its time budget, its stages, and its result as plain data, which the connecting thread posts to the main thread.

import {
  type Failure,
  failure,
  type Hop,
  isFailure,
  type PresentedCertificate,
  type PresentedKey,
  type StageName,
  stageNames,
} from "./failure.ts";
import type { Facts } from "./probe/facts.ts";
import type { Rehearsal } from "./probe/rehearsal.ts";
import type { Authority } from "./stages/certificate.ts";
import type { Tls } from "./stages/tls.ts";
import type { Authentication } from "./wire/message-order.ts";

/** `ms` is null for a skipped stage: one that the destination does not need, or that an earlier failure prevented. */
export type Stage = { name: StageName; status: "ok" | "failed" | "skipped"; ms: number | null };

export type Observations = {
  addresses: string[];
  localAddress: string | null;
  bastion: { hostKey: PresentedKey; pinned: boolean } | null;
  tls: Tls | null;
  /** The server's certificate, then those above it that connections verify. */
  certificatePath: PresentedCertificate[];
  authority: Authority | null;
  authentication: Authentication | null;
  parameters: Record<string, string>;
  /** Null if it was not requested, or the facts ruled it out. */
  rehearsal: Rehearsal | null;
};

/** An attempt has the result of its last try or, if that failed too, of its first. */
export type Try = { stages: Stage[]; observed: Observations; result: Facts | Failure };
export type Attempt = Try & { tries: number };

type LineProof = "certificate-name" | "certificate" | "pinned-bastion";

/**
 * What proves the server's identity before the login, the strongest proof first. Without the host name, a certificate is a
 * proof only from an authority that issues for this server alone. A pinned bastion counts because it resolves the database's
 * name itself, as it does for Stitch.
 */
export function lineProof({ tls, authority, bastion }: Observations): LineProof | null {
  if (tls?.verified === "full") return "certificate-name";
  if (tls?.verified === "ca" && authority === "own") return "certificate";
  return bastion?.pinned ? "pinned-bastion" : null;
}

export type Identity = LineProof | "channel-binding" | "none";

/** SCRAM without channel binding can be relayed, so it proves nothing; neither does a login that did not finish. */
export function identityOf({ observed, stages }: Pick<Try, "observed" | "stages">): Identity {
  const proof = lineProof(observed);
  if (proof !== null) return proof;
  const hasLoggedIn = stages.some(({ name, status }) => name === "login" && status === "ok");
  const isBound = observed.authentication?.method === "scram-sha-256-plus";
  return hasLoggedIn && isBound ? "channel-binding" : "none";
}

export function skippedStages(): Stage[] {
  return stageNames.map((name) => ({ name, status: "skipped", ms: null }));
}

export function noObservations(addresses: string[]): Observations {
  return {
    addresses,
    localAddress: null,
    bastion: null,
    tls: null,
    certificatePath: [],
    authority: null,
    authentication: null,
    parameters: {},
    rehearsal: null,
  };
}

export type Scope = {
  limitMs: number;
  /** The result of `work`, or of `onTimeout` if the time is up first, even if a blocked thread kept the timer from firing. */
  within: <T, L>(work: Promise<T>, onTimeout: () => L) => Promise<T | L>;
  onClose: (close: () => void) => void;
  close: () => void;
};

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

export type RunStage = <T>(
  name: StageName,
  hop: Hop,
  work: () => Promise<T | Failure>,
) => Promise<T | Failure>;

/** `limitMs` is the destination's whole time budget, for messages; the scope may have less. */
export function stageRunner(scope: Scope, limitMs: number): RunStage {
  return (name, hop, work) =>
    scope.within(work(), () => failure(name, hop, { kind: "timeout", limit_ms: limitMs }));
}

export function recordingRunner(stages: Stage[], scope: Scope, limitMs: number): RunStage {
  const run = stageRunner(scope, limitMs);
  return async (name, hop, work) => {
    const start = performance.now();
    const value = await run(name, hop, work);
    const record = stages.find((stage) => stage.name === name)!;
    record.ms = Math.round((performance.now() - start) * 10) / 10;
    record.status = isFailure(value) ? "failed" : "ok";
    return value;
  };
}
