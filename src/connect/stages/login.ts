// Stage "login": `pg` behind the wire guard.

import type { Duplex } from "node:stream";
import type { ClientConfig } from "pg";
import Client from "pg/lib/client.js";
import type { Target } from "../connect-all.ts";
import { type Evidence, type Failure, failure, serverError } from "../failure.ts";
import { refusedLogin } from "../refusals.ts";
import { guard, type WireLog } from "../wire/guard.ts";

/**
 * The most SCRAM iterations that are computed. `pg`'s own limit of 100,000 is less than an administrator may set since 16.
 * A million take well under a second.
 */
const maxIterations = 1_000_000;

/** A connection to the server. `canBind`: channel binding works with its certificate. `isProven`: it is the right server. */
export type Transport = { stream: Duplex; canBind: boolean; isProven: boolean };

/**
 * Logs in over a connection that is encrypted where the destination wants that. The guard writes to `log` from the start,
 * and goes on after the login. Only a server that is proven gets a password in clear text.
 */
export function login(
  transport: Transport,
  target: Target,
): { log: WireLog; client: Promise<Client | Failure> } {
  const policy = { clearTextPassword: transport.isProven, hasPassword: target.password !== "" };
  const { stream, log } = guard(transport.stream, policy);
  const config: ClientConfig & { scramMaxIterations: number } = {
    ...{ host: target.host, port: target.port, user: target.username, database: target.database },
    // With an empty string `pg` would look in PGPASSWORD and ~/.pgpass; with a function it never does.
    password: () => target.password,
    ssl: false,
    stream: () => stream,
    application_name: "postgres-destination-check",
    enableChannelBinding: transport.canBind,
    scramMaxIterations: maxIterations,
  };
  const client = new Client(config);
  // An error after the login goes to the query that is under way. Without one it comes here only, and the next query fails
  // with another error, which does not have the cause.
  client.on("error", (error) => {
    log.unsolicitedError ??= error;
  });
  const loggingIn = client.connect().then(
    () => client,
    (error: unknown) => {
      stream.destroy();
      return failure("login", "database", loginEvidence(error, log, target));
    },
  );
  return { log, client: loggingIn };
}

/** Whether pg_hba.conf has an entry for this login: the first response shows it, and no password is sent. */
export function admitsLogin(stream: Duplex, target: Target): Promise<boolean> {
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

/** What the error that ended a login is evidence of. */
function loginEvidence(error: unknown, log: WireLog, target: Target): Evidence {
  const evidence = evidenceOf(error, log);
  if (evidence.kind === "ended") return refusedLogin(evidence.error, log.progress, target);
  // The server asks for it inside TLS 1.3, and ends the connection after the handshake (RFC 8446, section 4.4.2.4).
  const isAlert = evidence.kind === "lost" && /CERTIFICATE_REQUIRED/.test(evidence.code ?? "");
  return isAlert ? { kind: "client-certificate" } : evidence;
}

/**
 * What an error of `pg` is evidence of; `ended` where the server reported one. A violation comes first, since the guard's
 * refusal caused the error.
 */
export function evidenceOf(error: unknown, log: WireLog | null): Evidence {
  const received = log?.received ?? Buffer.alloc(0);
  if (log !== null && log.violation !== null)
    return { kind: "violation", violation: log.violation, received };
  const first = serverError(error) === null ? (log?.unsolicitedError ?? error) : error;
  const fields = serverError(first);
  if (fields !== null) return { kind: "ended", error: fields, versionText: "" };
  const { code, message } = first as NodeJS.ErrnoException;
  if (code !== undefined) return { kind: "lost", code, received };
  // `pg` has no code for a connection that ends, only this message.
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
