// A hostile server's side of a conversation, over TCP or inside TLS.

import type { Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import type { IssuedCertificate } from "../certificates.ts";
import { chunksOf } from "../chunks.ts";
import { type Listener, message, startListener } from "../listener.ts";

export type Conversation = {
  /** The client's next message after the startup message. */
  next: () => Promise<Buffer>;
  send: (...parts: Buffer[]) => void;
  /** Sends a chunk repeatedly, as fast as the client reads it, until the connection is closed. */
  flood: (chunk: Buffer) => void;
  drip: (pieces: Buffer[], pauseMs: number) => void;
  end: () => void;
  reset: () => void;
};

/** Runs for each connection after its startup message. A connection that it leaves open stays silent. */
export type Script = (conversation: Conversation) => unknown;

export type ServerCertificate = Pick<IssuedCertificate, "certificate" | "key">;

/** A server that follows a script. With a certificate, it supports TLS; without one, it says that it does not. */
export function startHostile(script: Script, tls: ServerCertificate | null): Promise<Listener> {
  return startListener(
    () => {},
    (socket) => {
      follow(script, socket, tls).catch(() => socket.destroy());
    },
  );
}

async function follow(script: Script, plain: Socket, tls: ServerCertificate | null): Promise<void> {
  let socket = plain;
  let next = chunksOf(socket);
  const first = await next();
  const asksForTls = first.equals(sslRequest);
  if (tls === null && asksForTls) {
    socket.write("N");
    await next();
  }
  if (tls !== null && asksForTls) {
    socket.write("S");
    socket = new TLSSocket(socket, {
      isServer: true,
      secureContext: createSecureContext({ cert: tls.certificate, key: tls.key }),
    });
    socket.on("error", () => plain.destroy());
    next = chunksOf(socket);
    await next();
  }
  await script({
    next,
    send: (...parts) => socket.write(Buffer.concat(parts)),
    flood: (chunk) => flood(socket, chunk),
    drip: (pieces, pauseMs) => drip(socket, pieces, pauseMs),
    end: () => socket.end(),
    reset: () => plain.resetAndDestroy(),
  });
}

const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

export function flood(socket: Socket, chunk: Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.writable && socket.write(chunk));
  };
  socket.on("drain", more);
  more();
}

function drip(socket: Socket, pieces: Buffer[], pauseMs: number): void {
  let index = 0;
  const timer = setInterval(() => {
    if (socket.destroyed || index === pieces.length) clearInterval(timer);
    else socket.write(pieces[index++]!);
  }, pauseMs);
  socket.on("close", () => clearInterval(timer));
}

export const ok = message("R", 0);
export const ready = message("Z", "I");

/** A complete login without a password. */
export const login = Buffer.concat([
  ok,
  message("S", "server_version\0", "18.1\0"),
  message("K", 1, 2),
  ready,
]);

/** A row description with `count` columns. */
export function columns(count: number): Buffer {
  const field = Buffer.concat([Buffer.from("c\0"), Buffer.alloc(18)]);
  return message("T", int16(count), ...Array.from({ length: count }, () => field));
}

export function row(...values: (string | null)[]): Buffer {
  const parts = values.map((value) =>
    value === null
      ? Buffer.from([255, 255, 255, 255])
      : Buffer.concat([int32(Buffer.byteLength(value)), Buffer.from(value)]),
  );
  return message("D", int16(values.length), ...parts);
}

export function complete(tag: string): Buffer {
  return message("C", `${tag}\0`);
}

/** The header of a message whose body is missing or incomplete. */
export function head(type: string, length: number): Buffer {
  return Buffer.concat([Buffer.from(type), int32(length)]);
}

export function int16(value: number): Buffer {
  return Buffer.from([(value >> 8) & 255, value & 255]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}

export const offersScram = message("R", 10, "SCRAM-SHA-256\0\0");

/** SCRAM's second message, with the nonce of the client's first. */
export function scramFirst(
  clientFirst: Buffer,
  { nonce = clientNonce(clientFirst), salt = "c2FsdHNhbHQ=", iterations = "4096" } = {},
): Buffer {
  return message("R", 11, `r=${nonce}server,s=${salt},i=${iterations}`);
}

function clientNonce(clientFirst: Buffer): string {
  return /r=([^,\0]+)/.exec(clientFirst.toString("latin1"))?.[1] ?? "";
}
