// The wire guard: a stream between a server that can't be trusted and `pg`, which trusts whatever it is sent. Only
// well-formed, bounded messages that have their place in the conversation get through, each as a whole.

import { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import { isWellFormed, longestBody, type Phase } from "./messages.ts";
import type { Violation } from "./violation.ts";

/** How the server let the user in, as seen on the wire. */
export type Authentication = {
  method: "none" | "password" | "md5" | "scram-sha-256" | "scram-sha-256-plus";
  /** SCRAM's iteration count; null for the other methods. */
  iterations: number | null;
};

export type Policy = {
  /** Whether a password may be sent in clear text, because TLS or a tunnel protects the line. */
  clearTextPassword: boolean;
  hasPassword: boolean;
  /** Called with the first answer that asks for authentication: enough to know that pg_hba has a line for us. */
  onAuthenticationRequest?: () => void;
};

/** What the guard has seen so far. */
export type Seen = {
  authentication: Authentication | null;
  /** Server settings by ParameterStatus: `server_version` and others. */
  parameters: Record<string, string>;
  violation: Violation | null;
  /** The beginning of all that came in, for telling what answers where PostgreSQL should. */
  received: Buffer;
};

export type Guarded = { stream: Duplex; seen: Seen };

/** All that a check needs of a server is some 40 kB; more than this is somebody filling the memory. */
const mostBytes = 2 * 1024 * 1024;
const mostParameters = 200;
const keptBytes = 512;

type State = Seen & {
  phase: Phase;
  /** Of the message that is still arriving. */
  pending: Buffer[];
  pendingBytes: number;
  totalBytes: number;
  mechanism: string | null;
  scramFinal: boolean;
};

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
    phase: "before",
    pending: [],
    pendingBytes: 0,
    totalBytes: 0,
    mechanism: null,
    scramFinal: false,
  };
  const stream = new Duplex({
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
  line.on("data", (chunk: Buffer) => {
    if (stream.destroyed || state.violation !== null) return;
    const { messages, violation } = accept(chunk, state, policy);
    if (messages.length > 0 && !stream.push(Buffer.concat(messages))) line.pause();
    if (violation === null) return;
    state.violation = violation;
    stream.destroy(new Error("The wire guard closed the line."));
  });
  line.on("end", () => stream.push(null));
  line.on("error", (error) => stream.destroy(error));
  line.on("close", () => stream.destroy());
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
  if (state.received.length < keptBytes) {
    state.received = Buffer.concat([state.received, chunk.subarray(0, keptBytes - state.received.length)]);
  }
  if (state.totalBytes > mostBytes) return { messages, violation: { kind: "too-much", limit: mostBytes } };
  state.pending.push(chunk);
  state.pendingBytes += chunk.length;
  while (state.pendingBytes >= 5) {
    const buffer = state.pending.length === 1 ? state.pending[0]! : Buffer.concat(state.pending);
    state.pending = [buffer];
    const type = String.fromCharCode(buffer[0]!);
    const length = buffer.readUInt32BE(1) - 4;
    const limit = longestBody(state.phase, type);
    if (limit === undefined) return { messages, violation: { kind: "unexpected", message: type } };
    if (length < 0) return { messages, violation: { kind: "malformed", message: type } };
    if (length > limit) return { messages, violation: { kind: "too-long", message: type, length, limit } };
    if (buffer.length < length + 5) break;
    const message = buffer.subarray(0, length + 5);
    const violation = judge(type, message.subarray(5), state, policy);
    if (violation !== null) return { messages, violation };
    messages.push(message);
    state.pending = [buffer.subarray(length + 5)];
    state.pendingBytes -= message.length;
  }
  return { messages, violation: null };
}

function judge(type: string, body: Buffer, state: State, policy: Policy): Violation | null {
  if (!isWellFormed(type, body)) return { kind: "malformed", message: type };
  switch (type) {
    case "R":
      return judgeAuthentication(body, state, policy);
    case "S":
      return noteParameter(body, state);
    case "Z":
      state.phase = "ready";
      return null;
    default:
      return null;
  }
}

function judgeAuthentication(body: Buffer, state: State, policy: Policy): Violation | null {
  const code = body.readUInt32BE(0);
  const rest = body.subarray(4);
  const malformed: Violation = { kind: "malformed", message: "R" };
  policy.onAuthenticationRequest?.();
  if (!policy.hasPassword && [3, 5, 10].includes(code)) return { kind: "password-missing" };
  switch (code) {
    case 0:
      if (rest.length > 0) return malformed;
      if (state.mechanism !== null && !state.scramFinal) return { kind: "scram-unfinished" };
      state.authentication ??= { method: "none", iterations: null };
      state.phase = "starting";
      return null;
    case 3:
      if (rest.length > 0 || state.authentication !== null) return malformed;
      if (!policy.clearTextPassword) return { kind: "clear-text-password" };
      state.authentication = { method: "password", iterations: null };
      return null;
    case 5:
      if (rest.length !== 4 || state.authentication !== null) return malformed;
      state.authentication = { method: "md5", iterations: null };
      return null;
    case 10:
      return judgeMechanisms(rest, state);
    case 11:
      // Before the client has chosen a mechanism there is nothing to go on with.
      return !state.mechanism || state.scramFinal ? malformed : noteIterations(rest, state);
    case 12:
      if (state.mechanism === null || state.authentication?.iterations == null) return malformed;
      state.scramFinal = true;
      return null;
    default:
      return { kind: "method", code, mechanisms: [] };
  }
}

/** AuthenticationSASL: mechanism names, each with its zero byte, and one more zero byte behind the last. */
function judgeMechanisms(names: Buffer, state: State): Violation | null {
  const text = names.toString("latin1");
  if (state.authentication !== null || !/^([\x21-\x7e]+\0)+\0$/.test(text))
    return { kind: "malformed", message: "R" };
  const mechanisms = text.split("\0").slice(0, -2);
  const known = mechanisms.filter((name) => name === "SCRAM-SHA-256" || name === "SCRAM-SHA-256-PLUS");
  if (known.length === 0) return { kind: "method", code: 10, mechanisms };
  state.authentication = { method: "scram-sha-256", iterations: null };
  state.mechanism = "";
  return null;
}

function noteIterations(serverFirst: Buffer, state: State): Violation | null {
  const iterations = /(?:^|,)i=([1-9][0-9]{0,9})(?:,|$)/.exec(serverFirst.toString("latin1"))?.[1];
  if (iterations === undefined || state.authentication?.iterations !== null)
    return { kind: "malformed", message: "R" };
  state.authentication.iterations = Number(iterations);
  return null;
}

function noteParameter(body: Buffer, state: State): Violation | null {
  const [name = "", value = ""] = body.toString("utf8").split("\0");
  state.parameters[name] = value;
  const count = Object.keys(state.parameters).length;
  return count > mostParameters ? { kind: "too-much", limit: mostParameters } : null;
}

/** SASLInitialResponse names the mechanism that the client chose. */
function noteClientMessage(chunk: Buffer, state: State): void {
  if (state.mechanism !== "" || chunk[0] !== 0x70) return;
  state.mechanism = chunk.toString("latin1", 5, chunk.indexOf(0, 5));
  if (state.mechanism === "SCRAM-SHA-256-PLUS" && state.authentication !== null) {
    state.authentication.method = "scram-sha-256-plus";
  }
}
