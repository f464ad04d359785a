// A thread that sends mutated streams through the whole chain and reports the results. It is separate, since a library that
// never returns would block the calling thread.

import { isDeepStrictEqual } from "node:util";
import { parentPort, workerData } from "node:worker_threads";
import type { Attempt, Try } from "../../../src/connect/attempt.ts";
import { isFailure } from "../../../src/connect/failure.ts";
import { judge } from "../../../src/rules/judge.ts";
import type { Finding } from "../../../src/rules/rule.ts";
import { clock, destinationOf } from "./judged.ts";
import { type Mutation, mutate, seeded } from "./mutation.ts";
import { type Login, type Recording, record, speak, stopRandomness } from "./recording.ts";
import { replay } from "./replay.ts";

export type Work = { logins: Login[]; casesEach: number; seed: number; current: SharedArrayBuffer };

/** `wrong`: cases with an unexpected result, each with its seed. */
export type Progress = { done: number; facts: number; failures: Record<string, number>; wrong: string[] };

/** The number of concurrent streams. */
const atOnce = 64;
const limitMs = 60_000;

const { logins, casesEach, seed, current }: Work = workerData;
const progress: Progress = { done: 0, facts: 0, failures: {}, wrong: [] };
/** For the calling thread: the case that was started last. */
const begun = new Int32Array(current);

for (const event of ["uncaughtException", "unhandledRejection"] as const) {
  process.on(event, (error: unknown) =>
    progress.wrong.push(`${event} near ${begun[0]}: ${error instanceof Error ? error.stack : error}`),
  );
}
stopRandomness();
const recordings = await Promise.all(logins.map(record));
const numbers = Array.from({ length: recordings.length * casesEach }, (_, number) => number).values();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (const number of numbers) await runCase(recordings[number % recordings.length]!, seed + number);
  }),
);
parentPort!.postMessage(progress);

async function runCase(recording: Recording, own: number): Promise<void> {
  begun[0] = own;
  const random = seeded(own);
  const mutation = mutate(recording.segments, random);
  const cut = random(4) === 0;
  const pieces = (segment: Buffer) => {
    const at = cut ? random(segment.length + 1) : segment.length;
    return [segment.subarray(0, at), segment.subarray(at)].filter((piece) => piece.length > 0);
  };
  const attempt = await speak(recording.login, replay(mutation.segments, pieces), limitMs);
  const fault = faultOf(attempt, recording, mutation);
  if (fault !== null)
    progress.wrong.push(`${own} (${recording.login.name}: ${mutation.kinds.join(", ")}): ${fault}`);
  if (++progress.done % 100 === 0) parentPort!.postMessage(null);
}

/** The problem with a result, or null. */
function faultOf(made: Try, { login, facts }: Recording, { structural, kinds }: Mutation): string | null {
  const [error] = errorsOf(login, made);
  if (!isFailure(made.result)) {
    progress.facts++;
    if (structural && !isDeepStrictEqual(made.result, facts)) return "other facts, and no failure";
    // A random byte can turn a value into another valid one, which can't be detected.
    const wasRed = errorsOf(login, { ...made, result: facts }).length > 0;
    return wasRed && error === undefined && !kinds.includes("set") ? "green, where it was red" : null;
  }
  if (error === undefined) return "a failure without a finding";
  progress.failures[error.rule] = (progress.failures[error.rule] ?? 0) + 1;
  if (error.rule === "internal/error") return error.message;
  return error.rule === "network/timeout" ? "used up its time" : null;
}

function errorsOf(login: Login, made: Try): Finding[] {
  const attempt: Attempt = { ...made, tries: 1 };
  return judge(destinationOf(login), attempt, clock).filter(({ severity }) => severity === "error");
}
