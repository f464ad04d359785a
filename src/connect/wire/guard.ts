// The wire guard: a stream between a server that can't be trusted and `pg`, which trusts whatever it is sent. Only
// well-formed, bounded messages that have their place in the conversation get through, each as a whole.

import { AsyncResource } from "node:async_hooks";
import { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import { type Answer, ask, follow, nothingAsked } from "./answer.ts";
import {
  type Authentication,
  judgeAuthentication,
  type Login,
  noteMechanism,
  type Policy,
} from "./authentication.ts";
import { isWellFormed, longestBody, type Phase } from "./messages.ts";
import { fromOldError } from "./old-error.ts";
import type { Violation } from "./violation.ts";

/** What the guard has seen so far. */
export type Seen = {
  authentication: Authentication | null;
  /** Server settings by ParameterStatus: `server_version` and others. */
  parameters: Record<string, string>;
  violation: Violation | null;
  /** The beginning of all that came in, for telling what answers where PostgreSQL should. */
  received: Buffer;
  /** The first error that came while nothing was asked, as `pg` told it. */
  unasked: unknown;
};

export type Guarded = { stream: Duplex; seen: Seen };

/** All that a check needs of a server is some 40 kB in 500 messages; more than this is somebody filling the memory. */
const mostBytes = 1024 * 1024;
const mostMessages = 10_000;
const mostParameters = 200;
const keptBytes = 512;

type State = Seen &
  Login & {
    phase: Phase;
    answer: Answer;
    /** Of the message that is still arriving, and how many are needed to go on with it. */
    pending: Buffer[];
    pendingBytes: number;
    neededBytes: number;
    totalBytes: number;
    totalMessages: number;
  };

const headBytes = 5;

/**
 * Puts the guard in front of `line`. Whatever breaks a rule destroys the stream with nothing of the offending message
 * let through, and stands in `seen.violation`.
 */
export function guard(line: Duplex, policy: Policy): Guarded {
  const state: State = {
    authentication: null,
    parameters: Object.create(null),
    violation: null,
    received: Buffer.alloc(0),
    unasked: null,
    mechanism: null,
    scramFinal: false,
    phase: "before",
    answer: nothingAsked(),
    pending: [],
    pendingBytes: 0,
    neededBytes: headBytes,
    totalBytes: 0,
    totalMessages: 0,
  };
  const stream = new Duplex({
    // A server that has said its last word has none to wait for, whatever may still be said to it (as through a tunnel).
    allowHalfOpen: false,
    read: () => line.resume(),
    write: (chunk: Buffer, _encoding, done) => {
      noteClientMessage(chunk, state);
      line.write(chunk, done);
    },
    final: (done) => {
      line.end();
      done();
    },
    destroy: (error, done) => {
      line.destroy();
      done(error);
    },
  });
  // Through a tunnel that several share these come out of the tunnel's own context: see contain.ts.
  const listen = (event: string, listener: (value: never) => void) =>
    line.on(event, AsyncResource.bind(listener as () => void));
  listen("data", (chunk: Buffer) => {
    if (stream.destroyed) return;
    const { messages, violation } = accept(chunk, state, policy);
    if (messages.length > 0 && !stream.push(Buffer.concat(messages))) line.pause();
    if (violation === null) return;
    state.violation = violation;
    stream.destroy(new Error("The wire guard closed the line."));
  });
  listen("end", () => stream.push(null));
  listen("error", (error: Error) => stream.destroy(error));
  listen("close", () => stream.destroy());
  return { stream: asSocket(stream, line), seen: state };
}

/** What `pg` calls on a socket; and `getPeerCertificate`, which channel binding reads, where there is TLS. */
function asSocket(stream: Duplex, line: Duplex): Duplex {
  const socket = {
    connect: () => queueMicrotask(() => stream.emit("connect")),
    setNoDelay: () => stream,
    setKeepAlive: () => stream,
    ref: () => stream,
    unref: () => stream,
  };
  Object.assign(stream, socket);
  if ("getPeerCertificate" in line) {
    Object.assign(stream, { getPeerCertificate: () => (line as TLSSocket).getPeerCertificate() });
  }
  return stream;
}

type Accepted = { messages: Buffer[]; violation: Violation | null };

function accept(chunk: Buffer, state: State, policy: Policy): Accepted {
  const messages: Buffer[] = [];
  state.totalBytes += chunk.length;
  state.received = Buffer.concat([state.received, chunk.subarray(0, keptBytes - state.received.length)]);
  if (state.totalBytes > mostBytes) return { messages, violation: { kind: "too-much", limit: mostBytes } };
  state.pending.push(chunk);
  state.pendingBytes += chunk.length;
  while (state.pendingBytes >= state.neededBytes) {
    const buffer = state.pending.length === 1 ? state.pending[0]! : Buffer.concat(state.pending);
    state.pending = [buffer];
    const type = String.fromCharCode(buffer[0]!);
    const length = buffer.readUInt32BE(1) - 4;
    const limit = longestBody(state.phase, type);
    if (limit === undefined) return { messages, violation: { kind: "unexpected", message: type } };
    if (length < 0) return { messages, violation: { kind: "malformed", message: type } };
    if (length > limit) {
      const old = state.phase === "before" && type === "E" ? fromOldError(buffer) : null;
      if (old === null) return { messages, violation: { kind: "too-long", message: type, length, limit } };
      if (old === "unfinished") return { messages, violation: null };
      // It has no length, and nothing comes behind it.
      state.neededBytes = Number.POSITIVE_INFINITY;
      return { messages: [...messages, old], violation: null };
    }
    state.neededBytes = headBytes + length;
    if (buffer.length < state.neededBytes) break;
    const message = buffer.subarray(0, state.neededBytes);
    const violation = judge(type, message.subarray(headBytes), state, policy);
    if (violation !== null) return { messages, violation };
    if (++state.totalMessages > mostMessages)
      return { messages, violation: { kind: "too-much", limit: mostMessages } };
    messages.push(message);
    state.pending = [buffer.subarray(message.length)];
    state.pendingBytes -= message.length;
    state.neededBytes = headBytes;
  }
  return { messages, violation: null };
}

function judge(type: string, body: Buffer, state: State, policy: Policy): Violation | null {
  if (!isWellFormed(type, body)) return { kind: "malformed", message: type };
  if (type === "S") return noteParameter(body, state);
  if (state.phase === "ready") return follow(state.answer, type, body);
  if (type === "R") {
    if (body.readUInt32BE(0) === 0) state.phase = "starting";
    return judgeAuthentication(body, state, policy);
  }
  if (type === "Z") state.phase = "ready";
  return null;
}

function noteParameter(body: Buffer, state: State): Violation | null {
  // It is well-formed, and so has both.
  const [name, value] = body.toString("utf8").split("\0") as [string, string];
  state.parameters[name] = value;
  const count = Object.keys(state.parameters).length;
  return count > mostParameters ? { kind: "too-much", limit: mostParameters } : null;
}

/** `pg` writes a message at a time, whose type is its first byte: p answers a request, Q asks. */
function noteClientMessage(chunk: Buffer, state: State): void {
  if (chunk[0] === 0x70) noteMechanism(chunk, state);
  if (chunk[0] === 0x51) ask(state.answer);
}
