// Loaded into every thread of the built program before its own code: answers lookups from a list, and records each lookup
// and connection.

import dns from "node:dns";
import dnsPromises from "node:dns/promises";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import workers from "node:worker_threads";

const { RECORDER_FILE = "", RECORDER_ANSWERS = "{}" } = process.env;
const answers: Record<string, string[][]> = JSON.parse(RECORDER_ANSWERS);
const lookups = new Map<string, number>();

type Found = { address: string; family: number };

/** The answers for a name in order, then the last one repeatedly; null if the list has none. */
function answerTo(name: string): Found[] | null {
  record("question", name);
  const [, domain = ""] = /^[^.]+\.(.+)$/.exec(name) ?? [];
  const known = answers[name] ?? answers[`*.${domain}`];
  if (known === undefined) return null;
  const count = lookups.get(name) ?? 0;
  lookups.set(name, count + 1);
  const addresses = known[Math.min(count, known.length - 1)]!;
  for (const address of addresses) record("answer", address);
  return addresses.map((address) => ({ address, family: net.isIP(address) }));
}

function record(kind: "question" | "answer" | "connection", text: string): void {
  appendFileSync(RECORDER_FILE, `${JSON.stringify([kind, text])}\n`);
}

const { lookup } = dns;
const { lookup: lookupPromise } = dnsPromises;
const { connect } = net.Socket.prototype;
const { Worker } = workers;

Object.assign(dns, {
  lookup: (name: string, options: unknown, done: (...found: unknown[]) => void) => {
    const callback = typeof options === "function" ? (options as typeof done) : done;
    const answer = answerTo(name);
    if (answer === null) return lookup(name, options as never, done as never);
    const { all = false } = (typeof options === "object" ? options : {}) as { all?: boolean };
    process.nextTick(() =>
      all ? callback(null, answer) : callback(null, answer[0]!.address, answer[0]!.family),
    );
  },
});
Object.assign(dnsPromises, {
  lookup: async (name: string, options: { all?: boolean } = {}) => {
    const answer = answerTo(name);
    if (answer !== null) return options.all ? answer : answer[0];
    const real = await lookupPromise(name, options as never);
    for (const { address } of [real as Found | Found[]].flat()) record("answer", address);
    return real;
  },
});
net.Socket.prototype.connect = function (this: net.Socket, ...given: unknown[]) {
  const [first] = Array.isArray(given[0]) ? given[0] : given;
  const { host = "localhost", port } = first as { host?: string; port?: number };
  record("connection", `${host} ${port}`);
  return connect.apply(this, given as never);
} as never;
Object.assign(workers, {
  Worker: class extends Worker {
    constructor(file: string | URL, options: workers.WorkerOptions = {}) {
      const env = { ...(options.env as object), RECORDER_FILE, RECORDER_ANSWERS };
      super(file, { ...options, env, execArgv: ["--import", import.meta.url] });
    }
  },
});
syncBuiltinESMExports();

export function restore(): void {
  Object.assign(dns, { lookup });
  Object.assign(dnsPromises, { lookup: lookupPromise });
  net.Socket.prototype.connect = connect;
  Object.assign(workers, { Worker });
  syncBuiltinESMExports();
}
