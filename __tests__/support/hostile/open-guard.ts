// A wire guard that lets everything pass, so that `pg` gets all that the server sends.

import type { Duplex } from "node:stream";
import type { GuardedStream, WireLog } from "../../../src/connect/wire/guard.ts";

export function guard(line: Duplex): GuardedStream {
  const log: WireLog = {
    authentication: null,
    progress: "connected",
    parameters: { server_version: "18.1" },
    violation: null,
    received: Buffer.alloc(0),
    unsolicitedError: null,
  };
  const connect = () => queueMicrotask(() => line.emit("connect"));
  return { stream: Object.assign(line, { connect }), log };
}
