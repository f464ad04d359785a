// Hostile bastions, and the rule that each has to be reported as.

import type { Socket } from "node:net";
import ssh2 from "ssh2";
import { type Listener, startListener } from "../listener.ts";
import { flood, head } from "./conversation.ts";

export type HostileBastion = { name: string; rule: string; start: Start; fillsMemory: boolean };

type Start = (hostKey: string) => Promise<Listener>;

/** Members of `ssh2`'s server that its types omit. */
export type SshInternals = {
  _sock: Socket;
  _protocol: {
    ping: () => void;
    rekey: () => void;
    disconnect: (reason: number) => void;
    authSuccess: () => void;
    channelData: (channel: number, data: Buffer) => void;
    channelOpenConfirm: (theirs: number, ours: number, window: number, packet: number) => void;
    channelOpenFail: (channel: number, reason: number, description: string) => void;
    x11: (channel: number, window: number, packet: number, from: object) => void;
  };
};

/** A server that does not support SSH, or stops responding at some point. */
const raw = (name: string, rule: string, talk: (socket: Socket) => void, fillsMemory = false) => ({
  ...{ name, rule, fillsMemory },
  start: () => startListener(() => {}, talk),
});

type Turns = {
  login?: (request: ssh2.AuthContext, inside: SshInternals) => void;
  /** `channel` is the client's channel number. */
  forward?: (inside: SshInternals, channel: number) => void;
};

/** A server that accepts every login by default. */
const ssh = (name: string, rule: string, turns: Turns, fillsMemory = false): HostileBastion => ({
  ...{ name, rule, fillsMemory },
  start: (hostKey) => startSsh(hostKey, turns),
});

/** `settings`: the banner before the login, and the program in its identification. */
export function startSsh(
  hostKey: string,
  { login, forward }: Turns,
  settings: { banner?: string; ident?: string } = {},
): Promise<Listener> {
  const open = new Set<ssh2.Connection>();
  const server = new ssh2.Server({ ...settings, hostKeys: [hostKey] }, (client) => {
    const internals = client as unknown as SshInternals;
    open.add(client);
    client.on("error", () => {});
    client.on("close", () => open.delete(client));
    client.on("authentication", (request) => (login ? login(request, internals) : request.accept()));
    // The first channel that a client opens is number 0.
    client.on("tcpip", () => forward?.(internals, 0));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve({
        port: (server.address() as { port: number }).port,
        connections: () => open.size,
        received: () => Buffer.alloc(0),
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped());
            for (const client of open) (client as unknown as SshInternals)._sock.destroy();
          }),
      });
    });
  });
}

const window = 2 ** 31;
const opened = (inside: SshInternals, channel: number) =>
  inside._protocol.channelOpenConfirm(channel, 7, window, 32_768);

/** Repeats a batch of calls until the connection is closed, whenever the other side has received the previous batch. */
function again({ _sock }: SshInternals, call: () => void): void {
  const timer = setInterval(() => {
    if (!_sock.writable) return clearInterval(timer);
    if (_sock.writableNeedDrain) return;
    _sock.cork();
    for (let count = 0; count < 200; count++) call();
    _sock.uncork();
  }, 1);
}

const identification = Buffer.from("SSH-2.0-x\r\n");
const handshakeFailed = "ssh/handshake-failed";
const timeout = "network/timeout";
const lost = "network/connection-lost";
const unreachable = "ssh/database-unreachable";
const denied = "ssh/forwarding-denied";
const notPostgresql = "network/not-postgresql";

export const hostileBastions: HostileBastion[] = [
  raw("is silent", timeout, () => {}),
  raw("closes at once", handshakeFailed, (socket) => socket.end()),
  raw(
    "greets without end",
    handshakeFailed,
    (socket) => flood(socket, Buffer.from("hello\r\n".repeat(999))),
    true,
  ),
  raw(
    "has a greeting of one endless line",
    handshakeFailed,
    (socket) => flood(socket, Buffer.alloc(65_536, "x")),
    true,
  ),
  raw("greets at length, and goes on a byte at a time", handshakeFailed, (socket) => {
    socket.write(Buffer.from(`${"x".repeat(8_000)}\r\n`.repeat(1_000)));
    const timer = setInterval(() => socket.write("x"), 1);
    socket.on("close", () => clearInterval(timer));
  }),
  raw("speaks version 1", handshakeFailed, (socket) => socket.write("SSH-1.5-x\r\n")),
  raw("says who it is, and is silent", timeout, (socket) => socket.write(identification)),
  raw("says who it is, and closes", handshakeFailed, (socket) => socket.end(identification)),
  raw("says who it is, and talks garbage", handshakeFailed, (socket) =>
    socket.write(Buffer.concat([identification, Buffer.alloc(4_096, 0x5a)])),
  ),
  raw("says who it is, and sends a packet of 4 GB", handshakeFailed, (socket) =>
    socket.write(Buffer.concat([identification, Buffer.alloc(16, 0xff)])),
  ),
  raw(
    "says who it is, and sends packets of nothing without end",
    handshakeFailed,
    (socket) => {
      socket.write(identification);
      // A packet of 12 bytes: length, padding, SSH_MSG_IGNORE.
      flood(
        socket,
        Buffer.concat(
          Array.from({ length: 999 }, () =>
            Buffer.from("0000000c0a02000000000000000000000000", "hex").subarray(0, 16),
          ),
        ),
      );
    },
    true,
  ),
  raw("answers as PostgreSQL", timeout, (socket) => socket.write(head("R", 8))),
  ssh("never answers the login", timeout, { login: () => {} }),
  ssh("hangs up at the login", lost, { login: (_, { _sock }) => _sock.destroy() }),
  ssh("disconnects at the login", lost, { login: (_, { _protocol }) => _protocol.disconnect(11) }),
  ssh("wants to ask questions", "ssh/authentication-failed", {
    login: (request) => request.reject(["keyboard-interactive"]),
  }),
  ssh("takes the key, and wants more without end", "ssh/authentication-failed", {
    login: (request) => request.reject(["publickey", "keyboard-interactive", "password"], true),
  }),
  ssh("talks garbage at the login", handshakeFailed, {
    login: (_, { _sock }) => _sock.write(Buffer.alloc(4_096, 0x5a)),
  }),
  ssh(
    "wants to be answered without end, and does not listen",
    timeout,
    {
      login: (_, inside) => {
        inside._sock.pause();
        again(inside, () => inside._protocol.ping());
      },
    },
    true,
  ),
  ssh("never answers the forward", unreachable, { forward: () => {} }),
  ssh("does not allow forwarding", denied, {
    forward: ({ _protocol }, channel) => _protocol.channelOpenFail(channel, 1, "no"),
  }),
  ssh("can't reach the database", unreachable, {
    forward: ({ _protocol }, channel) => _protocol.channelOpenFail(channel, 2, "no"),
  }),
  ssh("answers with an unknown reason", denied, {
    forward: ({ _protocol }, channel) => _protocol.channelOpenFail(channel, 4_294_967_295, "\u001b[2J"),
  }),
  ssh("hangs up at the forward", lost, { forward: ({ _sock }) => _sock.destroy() }),
  ssh("talks garbage at the forward", lost, {
    forward: ({ _sock }) => _sock.write(Buffer.alloc(4_096, 0x5a)),
  }),
  ssh("answers the forward of another channel", unreachable, { forward: (inside) => opened(inside, 99) }),
  ssh("opens a channel that forwards nothing", timeout, { forward: opened }),
  ssh("forwards to a web server", notPostgresql, {
    forward: (inside, channel) => {
      opened(inside, channel);
      inside._protocol.channelData(channel, Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n"));
    },
  }),
  ssh(
    "forwards more than the window has room for",
    notPostgresql,
    {
      forward: (inside, channel) => {
        opened(inside, channel);
        again(inside, () => inside._protocol.channelData(channel, Buffer.alloc(32_000, 0x81)));
      },
    },
    true,
  ),
  ssh(
    "opens channels of its own without end",
    unreachable,
    {
      forward: (inside) =>
        again(inside, () =>
          inside._protocol.x11(1, window, 32_768, { originAddr: "127.0.0.1", originPort: 1 }),
        ),
    },
    true,
  ),
  ssh(
    "wants to be answered without end, in place of a forward",
    unreachable,
    { forward: (inside) => again(inside, () => inside._protocol.ping()) },
    true,
  ),
  ssh("wants new keys, and no more", unreachable, { forward: ({ _protocol }) => _protocol.rekey() }),
];
