// Stage "login": `pg` behind the wire guard.

import type { Duplex } from "node:stream";
import type { ClientConfig } from "pg";
import Client from "pg/lib/client.js";
import { type Evidence, type Failure, failure } from "../failure.ts";
import type { Target } from "../target.ts";
import { guard, type Seen } from "../wire/guard.ts";
import { serverError } from "../wire/server-error.ts";

/**
 * SCRAM iterations that are still computed. `pg`'s own limit of 100,000 is less than an administrator may set from 16
 * on; a million takes well under a second, and more than that is somebody wasting our time.
 */
const mostIterations = 1_000_000;

/** What channel binding needs to know of the line's certificate is what `pg` can hash: see `canBind` in tls.ts. */
export type Line = { stream: Duplex; canBind: boolean; isProtected: boolean };

/**
 * Logs in over a line that is connected and, where wanted, encrypted. What the guard sees of it, and of all that comes
 * after, is in `seen` from the start. A protected line may carry a password in clear text.
 */
export function login(line: Line, target: Target): { seen: Seen; client: Promise<Client | Failure> } {
  const policy = { clearTextPassword: line.isProtected, hasPassword: target.password !== "" };
  const { stream, seen } = guard(line.stream, policy);
  const config: ClientConfig & { scramMaxIterations: number } = {
    ...{ host: target.host, port: target.port, user: target.username, database: target.database },
    // A string that is empty would make `pg` look in PGPASSWORD and ~/.pgpass; a function never does.
    password: () => target.password,
    ssl: false,
    stream: () => stream,
    application_name: "postgres-destination-check",
    enableChannelBinding: line.canBind,
    scramMaxIterations: mostIterations,
  };
  const client = new Client(config);
  // Errors after the login come here, and to the query that waits. Where none does, the next one is told only that the
  // client can be asked no more.
  client.on("error", (error) => {
    seen.unasked ??= error;
  });
  const loggingIn = client.connect().then(
    () => client,
    (error: unknown) => {
      stream.destroy();
      return failure("login", "database", evidenceOf(error, seen));
    },
  );
  return { seen, client: loggingIn };
}

/**
 * Whether pg_hba has a line for this user on this line: the first answer to a startup message tells, and no password
 * is sent for it.
 */
export function admits(stream: Duplex, target: Target): Promise<boolean> {
  return new Promise((resolve) => {
    const policy = {
      clearTextPassword: false,
      hasPassword: false,
      onAuthenticationRequest: () => resolve(true),
    };
    const guarded = guard(stream, policy);
    guarded.stream.on("error", () => {});
    guarded.stream.on("close", () => resolve(false));
    guarded.stream.on("data", () => guarded.stream.destroy());
    guarded.stream.write(startupMessage(target));
  });
}

/** What an error of `pg` is evidence of; what the guard has refused comes first, since that is what caused it. */
export function evidenceOf(error: unknown, seen: Seen | null): Evidence {
  const received = seen?.received ?? Buffer.alloc(0);
  if (seen !== null && seen.violation !== null)
    return { kind: "violation", violation: seen.violation, received };
  const first = serverError(error) === null ? (seen?.unasked ?? error) : error;
  const fields = serverError(first);
  if (fields !== null) return { kind: "server", error: fields, withTls: "not-tried" };
  const { code, message } = first as NodeJS.ErrnoException;
  if (code !== undefined) return { kind: "lost", code, received };
  // `pg` has no code for a line that ends, only these words.
  if (message.startsWith("Connection terminated")) return { kind: "lost", code: null, received };
  return { kind: "client", message };
}

/** StartupMessage, protocol 3.0: length, version, then names and values, each with its zero byte. */
function startupMessage({ username, database }: Target): Buffer {
  const fields = ["user", username, "database", database, ""].map((field) => `${field}\0`).join("");
  const body = Buffer.from(fields, "utf8");
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.writeUInt32BE(196_608, 4);
  return Buffer.concat([head, body]);
}
