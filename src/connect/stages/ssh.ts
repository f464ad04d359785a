import { createHash } from "node:crypto";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type ssh2 from "ssh2";
import Client from "ssh2/lib/client.js";
import keyParser from "ssh2/lib/protocol/keyParser.js";
import type { HostKeyPin } from "../../config/destination.ts";
import type { TargetSsh } from "../connect-all.ts";
import {
  type Evidence,
  type Failure,
  failure,
  isFailure,
  type PresentedKey,
  type SshRefusal,
} from "../failure.ts";
import { crashOwner } from "../threads.ts";
import {
  algorithmMismatch,
  algorithmsFor,
  type HostKeyType,
  hostKeyTypes,
  maxOfferBytes,
  readOffer,
} from "./ssh-algorithms.ts";

export type Tunnel = {
  hostKey: PresentedKey;
  pinned: boolean;
  /** The bastion resolves the name, as it does for Stitch. */
  forward: (host: string, port: number) => Promise<Duplex | Failure>;
};

/** Of the peer's first bytes, which show what kind of server it is if it is not an SSH server. */
const keptBytes = 512;

/** `ssh2` has no limits: it parses the whole greeting again with every byte, and keeps writing to a peer that does not read. */
const maxBytesBeforeKey = 256 * 1024;
const maxUnsentBytes = 1024 * 1024;

/**
 * Logs in with the private key only. A fingerprint does not show the type of its key: if the bastion presents one that is not
 * pinned, its keys of other types are requested first, each over a new connection.
 */
export async function openTunnel(
  ssh: TargetSsh,
  connectToBastion: () => Promise<Socket | Failure>,
): Promise<Tunnel | Failure> {
  const key = openKey(ssh);
  let types = preferredTypes(ssh.hostKeys);
  let otherTypes = hostKeyTypes.filter((type) => !types.includes(type));
  let mismatch: Failure | null = null;
  while (types.length > 0) {
    const socket = await connectToBastion();
    if (isFailure(socket)) return socket;
    const tunnel = await handshake(socket, ssh, key, types);
    if (!isFailure(tunnel)) return tunnel;
    const { evidence } = tunnel;
    const presented = evidence.kind === "ssh-host-key" ? evidence.presented.type : null;
    const hasNone = evidence.kind === "ssh-handshake" && evidence.mismatch?.algorithm === "host key";
    if (presented === null && !hasNone) return tunnel;
    if (presented !== null) mismatch ??= tunnel;
    types = hasNone ? [] : types.filter((type) => type !== presented);
    if (types.length === 0) [types, otherTypes] = [otherTypes, []];
    if (types.length === 0) return mismatch ?? tunnel;
  }
  return mismatch!;
}

function forward(client: ssh2.Client, host: string, port: number): Promise<Duplex | Failure> {
  return new Promise((settle) => {
    const lost = () =>
      settle(failure("ssh", "bastion", { kind: "lost", code: null, received: Buffer.alloc(0) }));
    client.once("close", lost);
    const open = () =>
      client.forwardOut("127.0.0.1", 0, host, port, (error, channel) => {
        client.off("close", lost);
        const reason = (error as { reason?: unknown } | undefined)?.reason;
        if (error === undefined) settle(channel);
        else if (typeof reason === "number")
          settle(failure("ssh", "bastion", { kind: "ssh-forward", reason }));
        else lost();
      });
    try {
      open();
    } catch (error) {
      if (!/^(Not connected|Instance unusable)/.test((error as Error).message)) throw error;
      // ssh2 throws these if the connection is already closed.
      lost();
    }
  });
}

/** What the bastion has sent so far. */
type Seen = { firstBytes: () => Buffer; hostKey: PresentedKey | null; refused: SshRefusal };

function handshake(
  socket: Socket,
  ssh: TargetSsh,
  key: ssh2.ParsedKey,
  types: readonly HostKeyType[],
): Promise<Tunnel | Failure> {
  return new Promise((settle) => {
    const client = new Client();
    // Each forward adds a listener.
    client.setMaxListeners(0);
    const seen: Seen = { firstBytes: firstBytesOf(socket), hostKey: null, refused: notRefused(key) };
    const { firstBytes, refused } = seen;
    const algorithms = algorithmsFor(types);
    const fail = (evidence: Evidence) => {
      settle(failure("ssh", "bastion", evidence));
      socket.destroy();
    };
    const failHandshake = () => {
      const offer = readOffer(firstBytes());
      const mismatch = offer === null ? null : algorithmMismatch(offer, algorithms);
      fail({ kind: "ssh-handshake", received: firstBytes().subarray(0, keptBytes), mismatch });
    };
    const lose = (code: string | null) =>
      fail({ kind: "lost", code, received: firstBytes().subarray(0, keptBytes) });
    let bytesBeforeKey = 0;
    socket.on("data", (chunk: Buffer) => {
      if (seen.hostKey === null) bytesBeforeKey += chunk.length;
      if (bytesBeforeKey > maxBytesBeforeKey || socket.writableLength > maxUnsentBytes) failHandshake();
    });
    client.on("ready", () => {
      const { hostKey } = seen;
      if (hostKey === null) return;
      const pinned = matches(hostKey, ssh.hostKeys);
      settle({ hostKey, pinned, forward: (host, port) => forward(client, host, port) });
    });
    client.on("banner", (text: string) => {
      refused.banner ||= text.slice(0, keptBytes);
    });
    client.on("error", (error: ClientError) => {
      // ssh2 throws plain errors for what a peer does wrong. Without a code, other kinds (a TypeError) are bugs.
      if (error.name !== "Error" && error.code === undefined) {
        socket.destroy();
        return crashOwner(error);
      }
      const refusal = refusalOf(error, seen, ssh.hostKeys);
      if (refusal !== null) fail(refusal);
      else if (error.level === "client-socket" && seen.hostKey !== null)
        lose(String(error.code ?? "") || null);
      else failHandshake();
    });
    client.on("close", () => {
      if (seen.hostKey === null) failHandshake();
      else lose(null);
    });
    client.connect({ sock: socket, algorithms, ...loginWith(ssh, key, seen) } as ssh2.ConnectConfig);
    onSignatures(client, (names) => {
      refused.signatures = names;
    });
  });
}

function notRefused(key: ssh2.ParsedKey): SshRefusal {
  return {
    methods: null,
    partial: false,
    sha1: false,
    tooManyTries: false,
    signatures: null,
    banner: "",
    key: { type: key.type, bits: rsaBits(key), sha256: fingerprintOf(key.getPublicSSH()) },
  };
}

type ClientError = Error & { level?: string; code?: string | number };

function refusalOf(error: ClientError, { hostKey, refused }: Seen, pins: HostKeyPin[]): Evidence | null {
  // OpenSSH uses this reason only for MaxAuthTries (RFC 4253, section 11.1).
  const isTooMany = error.code === protocolError && /too many authentication/i.test(error.message);
  refused.tooManyTries = isTooMany && refused.methods === null;
  if (hostKey !== null && !isAccepted(hostKey, pins)) return { kind: "ssh-host-key", presented: hostKey };
  const isRefused = error.level === "client-authentication" || isTooMany;
  return isRefused ? { kind: "ssh-authentication", refused } : null;
}

function loginWith(ssh: TargetSsh, key: ssh2.ParsedKey, seen: Seen): object {
  const { firstBytes, refused } = seen;
  let untried: ssh2.ParsedKey[] | null = null;
  return {
    username: ssh.user,
    readyTimeout: 0,
    // Must return a boolean: ssh2 treats a promise or null as `true`.
    hostVerifier: (blob: Buffer): boolean => {
      seen.hostKey = hostKeyOf(blob);
      return isAccepted(seen.hostKey, ssh.hostKeys);
    },
    authHandler: (methodsLeft: ssh2.AuthenticationType[] | null, isPartial: boolean | null) => {
      const isKnown = methodsLeft?.length !== 0 || openSshGreeting.test(firstBytes().toString("latin1"));
      refused.methods = isKnown ? methodsLeft : null;
      refused.partial = isPartial === true;
      const isFinal = methodsLeft !== null && (refused.partial || !methodsLeft.includes("publickey"));
      untried ??= signingKeys(key, refused);
      const next = isFinal ? undefined : untried.shift();
      return next === undefined ? false : { type: "publickey", username: ssh.user, key: next };
    },
  };
}

/** Other servers may leave the list of methods empty although they accept keys. */
const openSshGreeting = /^SSH-2\.0-OpenSSH/m;

/** SSH_DISCONNECT_PROTOCOL_ERROR */
const protocolError = 2;

type Extensions = { name: string; algs: string[] }[];

function onSignatures(client: ssh2.Client, onNames: (names: string[]) => void): void {
  type Internals = {
    _protocol?: { _handlers?: { EXT_INFO?: (protocol: unknown, all: Extensions) => void } };
  };
  const handlers = (client as Internals)._protocol?._handlers;
  const originalHandler = handlers?.EXT_INFO;
  if (handlers === undefined || originalHandler === undefined) return;
  handlers.EXT_INFO = (protocol, all) => {
    const names = all.find(({ name }) => name === "server-sig-algs")?.algs;
    if (names !== undefined) onNames(names.slice(0, 50));
    originalHandler(protocol, all);
  };
}

/** The modulus is the last part of an RSA public key (RFC 4253, section 6.6). */
function rsaBits(key: ssh2.ParsedKey): number | null {
  if (key.type !== "ssh-rsa") return null;
  const blob = key.getPublicSSH();
  const exponentAt = 4 + blob.readUInt32BE(0);
  const modulusAt = exponentAt + 4 + blob.readUInt32BE(exponentAt);
  const modulus = blob.subarray(modulusAt + 4);
  const first = modulus.findIndex((byte) => byte !== 0);
  return (modulus.length - first) * 8 - Math.clz32(modulus[first] ?? 0) + 24;
}

function firstBytesOf(socket: Socket): () => Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  socket.on("data", (chunk: Buffer) => {
    if (length < maxOfferBytes) chunks.push(chunk);
    length += chunk.length;
  });
  return () => Buffer.concat(chunks);
}

const rsaSignatures = { "rsa-sha2-512": "sha512", "rsa-sha2-256": "sha256" };

/**
 * The key with each signature to try. Of those that a server announces for RSA, `ssh2` tries only one, but OpenSSH can announce
 * signatures that its configuration excludes. If none is announced, `ssh2` signs with SHA-1, which the key refuses.
 */
function signingKeys(key: ssh2.ParsedKey, refused: SshRefusal): ssh2.ParsedKey[] {
  const announced = key.type === "ssh-rsa" ? (refused.signatures ?? []) : [];
  const hashes = Object.entries(rsaSignatures).filter(([type]) => announced.includes(type));
  const signingWith = (own: object): ssh2.ParsedKey => Object.assign(Object.create(key), own);
  if (hashes.length > 0)
    return hashes.map(([type, hash]) => signingWith({ type, sign: (data: Buffer) => key.sign(data, hash) }));
  const sign: ssh2.ParsedKey["sign"] = (data, hash) => {
    if (hash !== "sha1") return key.sign(data, hash);
    refused.sha1 = true;
    return new Error("SHA-1") as never;
  };
  return [signingWith({ sign })];
}

/** The key was decrypted and tested before, so an error is a bug. */
function openKey({ privateKey }: TargetSsh): ssh2.ParsedKey {
  const key = keyParser.parseKey(privateKey);
  if (key instanceof Error) throw key;
  return key;
}

function preferredTypes(pins: HostKeyPin[]): readonly HostKeyType[] {
  if (pins.length === 0 || pins.some((pin) => pin.kind === "fingerprint")) return hostKeyTypes;
  const pinned = pins.map((pin) => (pin.kind === "key" ? pin.type : ""));
  const types = hostKeyTypes.filter((type) => pinned.includes(type));
  return types.length > 0 ? types : hostKeyTypes;
}

function isAccepted(hostKey: PresentedKey, pins: HostKeyPin[]): boolean {
  return pins.length === 0 || matches(hostKey, pins);
}

function matches(hostKey: PresentedKey, pins: HostKeyPin[]): boolean {
  return pins.some((pin) =>
    pin.kind === "fingerprint" ? pin.sha256 === hostKey.sha256 : pin.blob === hostKey.blob,
  );
}

/** A public key's blob begins with its type as a length-prefixed string (RFC 4253, section 6.6). */
function hostKeyOf(key: Buffer): PresentedKey {
  const type = key.toString("latin1", 4, 4 + key.readUInt32BE(0));
  return { type, sha256: fingerprintOf(key), blob: key.toString("base64") };
}

function fingerprintOf(key: Buffer): string {
  return createHash("sha256").update(key).digest("base64").replace(/=+$/, "");
}
