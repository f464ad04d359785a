// A thread that replays a recorded stream and cuts it at every byte: by FIN and RST over TCP, and by silence on a connection
// in memory, where thousands can be silent at a time.

import { Duplex } from "node:stream";
import { parentPort, workerData } from "node:worker_threads";
import { openScope, skippedStages, type Try } from "../../../src/connect/attempt.ts";
import { runChain } from "../../../src/connect/chain.ts";
import { isFailure } from "../../../src/connect/failure.ts";
import { openTunnels } from "../../../src/connect/tunnels.ts";
import { judge } from "../../../src/rules/judge.ts";
import { type Listener, message, startListener } from "../listener.ts";
import { clock, destinationOf } from "./judged.ts";
import { type Login, type Recording, record, speak, stopRandomness, targetOf } from "./recording.ts";

export type StreamEnd = "FIN" | "RST" | "silence";
/** `length`: the number of bytes that the server sends in total. */
export type Progress = { done: number; length: number; rules: Record<string, number>; wrong: string[] };

/** The number of concurrent connections. With silence, each waits until its timeout. */
const atOnce = { FIN: 64, RST: 64, silence: 500 };
const silenceMs = 400;
const longMs = 30_000;

const expected = {
  FIN: "network/connection-lost",
  RST: "network/connection-lost",
  silence: "network/timeout",
};

const { login, end }: { login: Login; end: StreamEnd } = workerData;
const progress: Progress = { done: 0, length: 0, rules: {}, wrong: [] };
process.on("uncaughtException", (error) => progress.wrong.push(String(error.stack)));
stopRandomness();
const recording = await record(login);
const whole = Buffer.concat(recording.segments);
const length = whole.length;
progress.length = length;
const idle = message("Z", "I");
if (!whole.subarray(-idle.length).equals(idle))
  progress.wrong.push("The recording does not end with its answer.");
const server = await startCuttingServer(recording);
const cuts = Array.from({ length }, (_, cut) => cut).values();
await Promise.all(
  Array.from({ length: atOnce[end] }, async () => {
    for (const cut of cuts) note(cut, await (end === "silence" ? silentAt(cut) : closedAt(cut)));
  }),
);
await server.stop();
parentPort!.postMessage(progress);

function note(cut: number, made: Try): void {
  progress.done++;
  const findings = judge(destinationOf(login), { ...made, tries: 1 }, clock);
  const rule = findings.find(({ severity }) => severity === "error")?.rule ?? "none";
  progress.rules[rule] = (progress.rules[rule] ?? 0) + 1;
  if (!isFailure(made.result) || rule !== expected[end])
    progress.wrong.push(`${end} at byte ${cut}: ${rule}`);
}

/** The name of the database is the position of the cut. */
function startCuttingServer({ segments }: Recording): Promise<Listener> {
  return startListener((socket, first) => {
    const remaining = allowance(segments, Number(/database\0(\d+)/.exec(first.toString("latin1"))?.[1]));
    const answer = () => {
      const { bytes, isLast } = remaining();
      socket.write(bytes, () => {
        if (isLast && end === "FIN") socket.end();
        else if (isLast) socket.resetAndDestroy();
      });
    };
    socket.on("data", answer);
    answer();
  });
}

/** Returns the segments one by one, up to `cut` bytes in total. */
function allowance(segments: Buffer[], cut: number): () => { bytes: Buffer; isLast: boolean } {
  const waiting = [...segments];
  let sentBytes = 0;
  return () => {
    const segment = waiting.shift() ?? Buffer.alloc(0);
    const bytes = segment.subarray(0, cut - sentBytes);
    sentBytes += bytes.length;
    return { bytes, isLast: bytes.length < segment.length };
  };
}

async function closedAt(cut: number): Promise<Try> {
  const scope = openScope(longMs);
  const target = { ...targetOf(login), ssh: null, port: server.port, database: String(cut) };
  const resolved = { ...skippedStages()[0]!, status: "ok" as const };
  const options = { limitMs: longMs, rehearse: false, tunnels: openTunnels(longMs), scope };
  const attempt = await runChain(target, ["127.0.0.1"], resolved, options);
  scope.close();
  return attempt;
}

function silentAt(cut: number): Promise<Try> {
  const remaining = allowance(recording.segments, cut);
  const line: Duplex = new Duplex({
    read() {},
    write(_chunk, _encoding, done) {
      done();
      const { bytes } = remaining();
      if (bytes.length > 0) setImmediate(() => line.push(bytes));
    },
  });
  return speak(login, line, silenceMs);
}
