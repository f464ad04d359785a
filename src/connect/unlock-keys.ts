// Decrypts private keys in threads of their own, each once a run and outside of the destinations' time budgets.

import { availableParallelism } from "node:os";
import { derivationRounds, type PlainKey } from "../config/values/keys/private-key.ts";
import { crashEvidence } from "../crash.ts";
import type { AttemptOutcome, Target, TargetSsh } from "./connect-all.ts";
import { startThread } from "./threads.ts";

export type LockedKey = { privateKey: string; passphrase: string };

type UnlockedTarget = { kind: "target"; target: Target } | Exclude<AttemptOutcome, { kind: "attempt" }>;

type Result = PlainKey | Extract<AttemptOutcome, { kind: "crashed" }>;
type Job = LockedKey & { settle: (result: Result) => void };

/** Starts to decrypt all keys. Returns a function that resolves to a target with its key, after `onKey` has got it. */
export function unlockKeys(
  targets: readonly Target[],
  onKey: (pem: string) => void,
): (target: Target) => Promise<UnlockedTarget> {
  const jobs: Job[] = [];
  const results = new Map<string, Promise<Result>>();
  for (const { ssh } of targets) {
    const locked = lockedKey(ssh);
    if (locked === null || results.has(nameOf(locked))) continue;
    const result = new Promise<Result>((settle) => jobs.push({ ...locked, settle }));
    results.set(
      nameOf(locked),
      result.then((each) => {
        if (each.kind === "key") onKey(each.pem);
        return each;
      }),
    );
  }
  startThreads(jobs);
  return async (target) => {
    const { ssh } = target;
    const locked = lockedKey(ssh);
    if (ssh === null || locked === null) return { kind: "target", target };
    const result = await results.get(nameOf(locked))!;
    if (result.kind === "invalid") return { kind: "invalid-key", reason: result.reason };
    if (result.kind === "crashed") return result;
    return {
      kind: "target",
      target: { ...target, ssh: { ...ssh, privateKey: result.pem, passphrase: null } },
    };
  };
}

function lockedKey(ssh: TargetSsh | null): LockedKey | null {
  if (ssh === null || ssh.passphrase === null) return null;
  return { privateKey: ssh.privateKey, passphrase: ssh.passphrase };
}

function nameOf({ privateKey, passphrase }: LockedKey): string {
  return JSON.stringify([privateKey, passphrase]);
}

/** At least two threads, and the cheapest keys first, so that one that takes forever does not block the others. */
function startThreads(jobs: Job[]): void {
  const rounds = new Map(jobs.map((job) => [job, derivationRounds(job.privateKey)]));
  const queue = jobs.toSorted((one, other) => rounds.get(one)! - rounds.get(other)!);
  const count = Math.min(queue.length, Math.max(2, availableParallelism()));
  for (let started = 0; started < count; started++) workThrough(queue);
}

function workThrough(queue: Job[]): void {
  const first = queue.shift();
  if (first === undefined) return;
  const thread = startThread("key-thread");
  let current = first;
  const begin = (job: Job) => {
    current = job;
    const { privateKey, passphrase } = job;
    thread.postMessage({ privateKey, passphrase } satisfies LockedKey);
  };
  thread.on("message", (result: PlainKey) => {
    current.settle(result);
    const next = queue.shift();
    if (next === undefined) thread.terminate();
    else begin(next);
  });
  thread.on("error", (error) => {
    current.settle({ kind: "crashed", evidence: crashEvidence(error) });
    workThrough(queue);
  });
  begin(first);
}
