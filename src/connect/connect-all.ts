// Attempts every target in a thread of its own, so that a library that never returns does not block the run.

import type { Worker } from "node:worker_threads";
import type { Destination, DestinationType, HostKeyPin, Ssl } from "../config/destination.ts";
import type { PrivateKeyReason } from "../config/problem.ts";
import type { AllowedHosts } from "../config/trust/allow-lists.ts";
import { crashEvidence } from "../crash.ts";
import type { Attempt } from "./attempt.ts";
import { startThread } from "./threads.ts";

export type Work = {
  targets: Target[];
  timeoutMs: number;
  concurrency: number;
  retries: number;
  rehearse: boolean;
  allowedHosts: AllowedHosts | null;
};

export type AttemptOutcome =
  | { kind: "attempt"; attempt: Attempt }
  | { kind: "invalid-key"; reason: PrivateKeyReason }
  | { kind: "crashed"; evidence: string };

export type ConnectOutcome = AttemptOutcome | { kind: "unfinished" };

/** What the connecting thread posts. A decrypted key is a secret that the main thread must redact. */
export type ThreadMessage =
  | { kind: "outcome"; index: number; outcome: AttemptOutcome }
  | { kind: "secret"; value: string };

/** A thread that connects. `ended`: why it has ended. */
export type Connector = { thread: Worker; ended: Promise<string> };

/** Starts the thread before its work is known, since it takes as long to load as the main thread does. */
export function startConnector(): Connector {
  const thread = startThread("thread", resourceLimits);
  // A thread without work does not keep the process running.
  thread.unref();
  const ended = new Promise<string>((resolve) => {
    thread.once("error", (error) => resolve(crashEvidence(error)));
    thread.once("exit", (code) => resolve(`the connecting thread ended with status ${code}`));
  });
  return { thread, ended };
}

/** In MB. Most objects are short-lived: with V8's own limits a thousand destinations would take 60 MB more. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };

/** Returns an outcome for each target, in their order. When `signal` aborts, those that are not finished are `unfinished`. */
export function connectAll(
  work: Work,
  signal: AbortSignal,
  { onFinished, onSecret }: { onFinished: (index: number) => void; onSecret: (value: string) => void },
  connector: Connector | null,
): Promise<ConnectOutcome[]> {
  const outcomes = work.targets.map((): ConnectOutcome => ({ kind: "unfinished" }));
  if (outcomes.length === 0 || signal.aborted) return Promise.resolve(outcomes);
  const { thread, ended } = connector ?? startConnector();
  return new Promise((resolve) => {
    const finished = new Set<number>();
    // Does not wait for the thread to end, because a name lookup can't be stopped.
    const finish = (all: ConnectOutcome[]) => {
      signal.removeEventListener("abort", stop);
      thread.removeAllListeners("message");
      resolve(all);
    };
    const stop = () => {
      thread.terminate();
      finish(outcomes);
    };
    signal.addEventListener("abort", stop, { once: true });
    ended.then((evidence) =>
      finish(outcomes.map((each) => (each.kind === "unfinished" ? { kind: "crashed", evidence } : each))),
    );
    thread.on("message", (message: ThreadMessage) => {
      if (message.kind === "secret") return onSecret(message.value);
      const { index, outcome } = message;
      outcomes[index] = outcome;
      finished.add(index);
      if (finished.size === outcomes.length) finish(outcomes);
      onFinished(index);
    });
    thread.ref();
    thread.postMessage(work);
  });
}

export type Target = {
  type: DestinationType;
  host: string;
  port: number;
  username: string;
  password: string;
  database: string;
  role: string | null;
  ssl: Ssl;
  ssh: TargetSsh | null;
  schemas: string[];
};

export type TargetSsh = {
  host: string;
  port: number;
  user: string;
  privateKey: string;
  passphrase: string | null;
  hostKeys: HostKeyPin[];
};

/** With an auditor, the auditor logs in and `role` is the loader that the queries are about. */
export function toTarget(destination: Destination): Target {
  const { type, host, port, database, ssl, ssh, schemas, audit } = destination;
  const login = audit ?? { username: destination.username, password: destination.password };
  return {
    type,
    host,
    port,
    database,
    ssl,
    schemas,
    username: login.username,
    password: login.password?.reveal() ?? "",
    role: audit === null ? null : destination.username,
    ssh: ssh && { ...ssh, privateKey: ssh.privateKey.reveal(), passphrase: ssh.passphrase?.reveal() ?? null },
  };
}
