// A wire guard that guards nothing: `pg` meets what the server sends.

import type { Duplex } from "node:stream";
import type { Guarded, Seen } from "../../../src/connect/wire/guard.ts";

export function guard(line: Duplex): Guarded {
  const seen: Seen = {
    authentication: null,
    parameters: { server_version: "18.1" },
    violation: null,
    received: Buffer.alloc(0),
    unasked: null,
  };
  const connect = () => queueMicrotask(() => line.emit("connect"));
  return { stream: Object.assign(line, { connect }), seen };
}
