// Stage "ssh": a connection to the bastion, proven to be the right one by its host key, that forwards to the database.

import { createHash } from "node:crypto";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import ssh2 from "ssh2";
import type { HostKeyPin } from "../../config/destination.ts";
import { type Evidence, type Failure, failure, type HostKey, isFailure } from "../failure.ts";
import type { TargetSsh } from "../target.ts";
import { longestOffer, readOffer } from "./key-exchange.ts";
import { algorithmsFor, type HostKeyType, hostKeyTypes, noneInCommon } from "./ssh-algorithms.ts";

export type Tunnel = {
  hostKey: HostKey;
  pinned: boolean;
  /** A connection from the bastion to the database. The bastion resolves the name, as it does for Stitch. */
  forward: (host: string, port: number) => Promise<Duplex | Failure>;
};

/** Keeps the beginning of what a peer sends, for telling what answers where an SSH server should. */
const keptBytes = 512;

/**
 * What a bastion may send until it has shown its key, and what we may have to say to it that it does not take. `ssh2`
 * knows no such limits: it reads a greeting anew with every byte, and answers a peer that does not listen.
 */
const mostBeforeKey = 256 * 1024;
const mostUnsent = 1024 * 1024;

/**
 * Logs in to the bastion with the key alone.
 *
 * Where pins are given and the bastion shows another key, its keys of other types are asked for before that is called a
 * mismatch: a fingerprint does not tell the type, and a server has one key of each. Every try takes a new connection.
 */
export async function openTunnel(
  ssh: TargetSsh,
  dialBastion: () => Promise<Socket | Failure>,
): Promise<Tunnel | Failure> {
  const key = openKey(ssh);
  let left = preferredTypes(ssh.hostKeys);
  let others = hostKeyTypes.filter((type) => !left.includes(type));
  let mismatch: Failure | null = null;
  while (left.length > 0) {
    const socket = await dialBastion();
    if (isFailure(socket)) return socket;
    const opened = await handshake(socket, ssh, key, left);
    if (!isFailure(opened)) return opened;
    const presented = opened.evidence.kind === "ssh-host-key" ? opened.evidence.presented.type : null;
    const noneOfThese =
      opened.evidence.kind === "ssh-handshake" && opened.evidence.none?.algorithm === "host key";
    if (presented === null && !noneOfThese) return opened;
    if (presented !== null) mismatch ??= opened;
    left = noneOfThese ? [] : left.filter((type) => type !== presented);
    if (left.length === 0) [left, others] = [others, []];
    if (left.length === 0) return mismatch ?? opened;
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
    } catch {
      // ssh2 throws where the connection is gone already.
      lost();
    }
  });
}

function handshake(
  socket: Socket,
  ssh: TargetSsh,
  key: ssh2.ParsedKey,
  types: readonly HostKeyType[],
): Promise<Tunnel | Failure> {
  return new Promise((settle) => {
    const client = new ssh2.Client();
    // One listener for each forward that is being opened is no leak.
    client.setMaxListeners(0);
    let hostKey: HostKey | null = null;
    const algorithms = algorithmsFor(types);
    const received = beginningOf(socket);
    let authMethods: string[] | null = null;
    let partial = false;
    let sha1 = false;
    const fail = (evidence: Evidence) => {
      settle(failure("ssh", "bastion", evidence));
      socket.destroy();
    };
    const broken = () => {
      const offer = readOffer(received());
      const none = offer === null ? null : noneInCommon(offer, algorithms);
      fail({ kind: "ssh-handshake", received: received().subarray(0, keptBytes), none });
    };
    const lost = (code: string | null) =>
      fail({ kind: "lost", code, received: received().subarray(0, keptBytes) });
    let beforeKey = 0;
    socket.on("data", (chunk: Buffer) => {
      if (hostKey === null) beforeKey += chunk.length;
      if (beforeKey > mostBeforeKey || socket.writableLength > mostUnsent) broken();
    });
    client.on("ready", () => {
      if (hostKey === null) return;
      const pinned = matches(hostKey, ssh.hostKeys);
      settle({ hostKey, pinned, forward: (host, port) => forward(client, host, port) });
    });
    client.on("error", (error: Error & { level?: string; code?: string }) => {
      if (hostKey !== null && !isAccepted(hostKey, ssh.hostKeys))
        fail({ kind: "ssh-host-key", presented: hostKey });
      else if (error.level === "client-authentication")
        fail({ kind: "ssh-authentication", methods: authMethods ?? [], partial, sha1 });
      else if (error.level === "client-socket" && hostKey !== null) lost(error.code ?? null);
      else broken();
    });
    client.on("close", () => {
      if (hostKey === null) broken();
      else lost(null);
    });
    client.connect({
      sock: socket,
      username: ssh.user,
      readyTimeout: 0,
      // Only `true` and `false` themselves: ssh2 takes a promise or null for a yes.
      hostVerifier: (key: Buffer): boolean => {
        hostKey = hostKeyOf(key);
        return isAccepted(hostKey, ssh.hostKeys);
      },
      authHandler: (left: ssh2.AuthenticationType[] | null, isPartial: boolean | null) => {
        if (left !== null) {
          authMethods = left;
          partial = isPartial === true;
          return false;
        }
        return { type: "publickey", username: ssh.user, key: signingWithSha2(key, () => (sha1 = true)) };
      },
      algorithms,
    } as ssh2.ConnectConfig);
  });
}

/** What a socket has received so far, as far as an offer of algorithms can reach. */
function beginningOf(socket: Socket): () => Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  socket.on("data", (chunk: Buffer) => {
    if (length < longestOffer) chunks.push(chunk);
    length += chunk.length;
  });
  return () => Buffer.concat(chunks);
}

/**
 * The key, but for signatures with SHA-1: `ssh2` makes them where a server does not say that it takes better ones.
 * `onSha1` is called in place of such a one.
 */
function signingWithSha2(key: ssh2.ParsedKey, onSha1: () => void): ssh2.ParsedKey {
  const sign: ssh2.ParsedKey["sign"] = (data, hash) => {
    if (hash !== "sha1") return key.sign(data, hash);
    onSha1();
    return new Error("SHA-1") as never;
  };
  return Object.assign(Object.create(key), { sign });
}

/** The key has been decrypted and tried out before: where `ssh2` does not read it, that is a bug. */
function openKey({ privateKey }: TargetSsh): ssh2.ParsedKey {
  const key = ssh2.utils.parseKey(privateKey);
  if (key instanceof Error) throw key;
  return key;
}

/** With a pin that tells its type only that type is asked for: a server has other keys, which are not pinned. */
function preferredTypes(pins: HostKeyPin[]): readonly HostKeyType[] {
  if (pins.length === 0 || pins.some((pin) => pin.kind === "fingerprint")) return hostKeyTypes;
  const pinned = pins.map((pin) => (pin.kind === "key" ? pin.type : ""));
  const types = hostKeyTypes.filter((type) => pinned.includes(type));
  return types.length > 0 ? types : hostKeyTypes;
}

function isAccepted(hostKey: HostKey, pins: HostKeyPin[]): boolean {
  return pins.length === 0 || matches(hostKey, pins);
}

function matches(hostKey: HostKey, pins: HostKeyPin[]): boolean {
  return pins.some((pin) =>
    pin.kind === "fingerprint" ? pin.sha256 === hostKey.sha256 : pin.blob === hostKey.blob,
  );
}

/** A public key's blob begins with its type as a length-prefixed string (RFC 4253, section 6.6). */
function hostKeyOf(key: Buffer): HostKey {
  const type = key.toString("latin1", 4, 4 + key.readUInt32BE(0));
  const sha256 = createHash("sha256").update(key).digest("base64").replace(/=+$/, "");
  return { type, sha256, blob: key.toString("base64") };
}
