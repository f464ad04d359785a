// The wire guard between an untrusted server and `pg`: only well-formed, bounded messages in a valid order pass, each whole.

import { AsyncResource } from "node:async_hooks";
import { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import type { LoginProgress } from "../refusals.ts";
import {
  type Authentication,
  checkAuthentication,
  checkResponse,
  expectResponse,
  type LoginState,
  noResponse,
  type Policy,
  type ResponseState,
  recordMechanism,
} from "./message-order.ts";
import { fromOldError, isWellFormed, maxBodyLength, type Phase, type Violation } from "./messages.ts";

export type WireLog = {
  authentication: Authentication | null;
  progress: LoginProgress;
  parameters: Record<string, string>;
  violation: Violation | null;
  /** The first bytes, which show what kind of server it is if it is not PostgreSQL. */
  received: Buffer;
  unsolicitedError: unknown;
};

export type GuardedStream = { stream: Duplex; log: WireLog };

/** A check needs about 40 kB in 500 messages. */
const maxBytes = 1024 * 1024;
const maxMessages = 10_000;
const maxParameters = 200;
/** In UTF-16 code units. */
const maxParameterLength = 1_000;
const keptBytes = 512;

type GuardState = WireLog &
  LoginState & {
    phase: Phase;
    response: ResponseState;
    pending: Buffer[];
    pendingBytes: number;
    neededBytes: number;
    totalBytes: number;
    totalMessages: number;
  };

const headBytes = 5;

/** A message that violates a rule destroys the stream, and is in `log.violation`. */
export function guard(connection: Duplex, policy: Policy): GuardedStream {
  const state = initialState();
  const stream = new Duplex({
    // Nothing more comes after the server's end, even if a tunnel could still be written to.
    allowHalfOpen: false,
    read: () => connection.resume(),
    write: (chunk: Buffer, _encoding, done) => {
      recordClientMessage(chunk, state);
      connection.write(chunk, done);
    },
    final: (done) => {
      connection.end();
      done();
    },
    destroy: (error, done) => {
      connection.destroy();
      done(error);
    },
  });
  // Events of a shared tunnel come in the tunnel's own context: see threads.ts.
  const listen = (event: string, listener: (value: never) => void) =>
    connection.on(event, AsyncResource.bind(listener as () => void));
  const pass = (chunk: Buffer) => {
    if (stream.destroyed) return;
    const { messages, violation } = receive(chunk, state, policy);
    if (messages.length > 0 && !stream.push(Buffer.concat(messages))) connection.pause();
    if (violation === null) return;
    state.violation = violation;
    stream.destroy(new Error("The wire guard closed the connection."));
  };
  listen("data", (chunk: Buffer) => {
    try {
      pass(chunk);
    } catch (error) {
      // A bug, here or in `pg`. `ssh2` would take what a channel's listener throws for an error of the bastion.
      queueMicrotask(() => {
        throw error;
      });
    }
  });
  listen("end", () => stream.push(null));
  listen("error", (error: Error) => stream.destroy(error));
  listen("close", () => stream.destroy());
  return { stream: asSocket(stream, connection), log: state };
}

function initialState(): GuardState {
  return {
    authentication: null,
    progress: "connected",
    parameters: Object.create(null),
    violation: null,
    received: Buffer.alloc(0),
    unsolicitedError: null,
    mechanism: null,
    scramFinal: false,
    phase: "before",
    response: noResponse(),
    pending: [],
    pendingBytes: 0,
    neededBytes: headBytes,
    totalBytes: 0,
    totalMessages: 0,
  };
}

function asSocket(stream: Duplex, connection: Duplex): Duplex {
  const socket = {
    connect: () => queueMicrotask(() => stream.emit("connect")),
    setNoDelay: () => stream,
    setKeepAlive: () => stream,
    ref: () => stream,
    unref: () => stream,
  };
  Object.assign(stream, socket);
  if ("getPeerCertificate" in connection) {
    Object.assign(stream, { getPeerCertificate: () => (connection as TLSSocket).getPeerCertificate() });
  }
  return stream;
}

type ReceivedMessages = { messages: Buffer[]; violation: Violation | null };

function receive(chunk: Buffer, state: GuardState, policy: Policy): ReceivedMessages {
  const messages: Buffer[] = [];
  state.totalBytes += chunk.length;
  state.received = Buffer.concat([state.received, chunk.subarray(0, keptBytes - state.received.length)]);
  if (state.totalBytes > maxBytes) return { messages, violation: { kind: "too-much", limit: maxBytes } };
  state.pending.push(chunk);
  state.pendingBytes += chunk.length;
  while (state.pendingBytes >= state.neededBytes) {
    const buffer = state.pending.length === 1 ? state.pending[0]! : Buffer.concat(state.pending);
    state.pending = [buffer];
    const type = String.fromCharCode(buffer[0]!);
    const length = buffer.readUInt32BE(1) - 4;
    const limit = maxBodyLength(state.phase, type);
    if (limit === undefined) return { messages, violation: { kind: "unexpected", message: type } };
    if (length < 0) return { messages, violation: { kind: "malformed", message: type } };
    if (length > limit) {
      const old = state.phase === "before" && type === "E" ? fromOldError(buffer) : null;
      if (old === null) return { messages, violation: { kind: "too-long", message: type, length, limit } };
      if (old === "unfinished") return { messages, violation: null };
      state.neededBytes = Number.POSITIVE_INFINITY;
      return { messages: [...messages, old], violation: null };
    }
    state.neededBytes = headBytes + length;
    if (buffer.length < state.neededBytes) break;
    const message = buffer.subarray(0, state.neededBytes);
    const violation = check(type, message.subarray(headBytes), state, policy);
    if (violation !== null) return { messages, violation };
    if (++state.totalMessages > maxMessages)
      return { messages, violation: { kind: "too-much", limit: maxMessages } };
    messages.push(message);
    state.pending = [buffer.subarray(message.length)];
    state.pendingBytes -= message.length;
    state.neededBytes = headBytes;
  }
  return { messages, violation: null };
}

function check(type: string, body: Buffer, state: GuardState, policy: Policy): Violation | null {
  if (!isWellFormed(type, body)) return { kind: "malformed", message: type };
  if (type === "S" || type === "K") state.progress = "started";
  if (type === "S") return recordParameter(body, state);
  if (state.phase === "ready") return checkResponse(state.response, type, body);
  if (type === "R") {
    const isAccepted = body.readUInt32BE(0) === 0;
    if (isAccepted) state.phase = "starting";
    const violation = checkAuthentication(body, state, policy);
    state.progress = isAccepted ? "accepted" : state.scramFinal ? "proven" : "requested";
    return violation;
  }
  if (type === "Z") state.phase = "ready";
  return null;
}

function recordParameter(body: Buffer, state: GuardState): Violation | null {
  const [name, value] = body.toString("utf8").split("\0") as [string, string];
  state.parameters[name] = value.slice(0, maxParameterLength);
  const count = Object.keys(state.parameters).length;
  return count > maxParameters ? { kind: "too-much", limit: maxParameters } : null;
}

/** `pg` writes one message at a time. Its type: p is a response to an authentication request, Q a query. */
function recordClientMessage(chunk: Buffer, state: GuardState): void {
  if (chunk[0] === 0x70) recordMechanism(chunk, state);
  if (chunk[0] === 0x51) expectResponse(state.response, chunk);
}
