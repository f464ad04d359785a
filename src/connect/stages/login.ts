import type { Duplex } from "node:stream";
import type { ClientConfig } from "pg";
import Client from "pg/lib/client.js";
import type { Target } from "../connect-all.ts";
import { type Evidence, type Failure, failure, serverError } from "../failure.ts";
import { refusedLogin } from "../refusals.ts";
import { guard, type WireLog } from "../wire/guard.ts";

/** Of SCRAM, since 16 set by the administrator; `pg` allows 100,000. A million take less than a second. */
const maxIterations = 1_000_000;

/** `canBind`: channel binding works with the server's certificate. `isProven`: it is the right server. */
export type Transport = { stream: Duplex; canBind: boolean; isProven: boolean };

/** Only a proven server gets a password in clear text. The wire guard writes to `log`, also after the login. */
export function login(
  transport: Transport,
  target: Target,
): { log: WireLog; client: Promise<Client | Failure> } {
  const policy = { clearTextPassword: transport.isProven, hasPassword: target.password !== "" };
  const { stream, log } = guard(transport.stream, policy);
  const config: ClientConfig & { scramMaxIterations: number } = {
    host: target.host,
    port: target.port,
    user: target.username,
    database: target.database,
    // A function keeps `pg` from reading PGPASSWORD and ~/.pgpass if the password is empty.
    password: () => target.password,
    ssl: false,
    stream: () => stream,
    application_name: "postgres-destination-check",
    enableChannelBinding: transport.canBind,
    scramMaxIterations: maxIterations,
  };
  const client = new Client(config);
  // An error that comes while no query runs is the cause of the next query's error.
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

/** Whether pg_hba.conf has an entry for this login, which the first response shows. Sends no password. */
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

function loginEvidence(error: unknown, log: WireLog, target: Target): Evidence {
  const evidence = evidenceOf(error, log);
  if (evidence.kind === "ended") return refusedLogin(evidence.error, log.progress, target);
  // In TLS 1.3 this alert comes after the handshake (RFC 8446, section 4.4.2.4).
  const isAlert = evidence.kind === "lost" && /CERTIFICATE_REQUIRED/.test(evidence.code ?? "");
  return isAlert ? { kind: "client-certificate" } : evidence;
}

/** A violation comes first, because the guard then caused the error of `pg`. Rethrows any other error. */
export function evidenceOf(error: unknown, log: WireLog | null): Evidence {
  const received = log?.received ?? Buffer.alloc(0);
  if (log !== null && log.violation !== null)
    return { kind: "violation", violation: log.violation, received };
  const first = serverError(error) === null ? (log?.unsolicitedError ?? error) : error;
  const fields = serverError(first);
  if (fields !== null) return { kind: "ended", error: fields, versionText: "" };
  const { code, message } = first as NodeJS.ErrnoException;
  if (code !== undefined) return { kind: "lost", code, received };
  // `pg` has only this message for a closed connection.
  if (message.startsWith("Connection terminated")) return { kind: "lost", code: null, received };
  // A bug, in `pg` or here, is not what the server did.
  if (!clientMessages.test(message)) throw first;
  return { kind: "client", message };
}

/** How `pg` rejects a server. It has no codes for these. */
const clientMessages =
  /^(SASL|Received unexpected |received invalid response|Unknown authenticationOk |Client (was closed|has encountered))/;

/** https://www.postgresql.org/docs/current/protocol-message-formats.html#PROTOCOL-MESSAGE-FORMATS-STARTUPMESSAGE */
function startupMessage({ username, database }: Target): Buffer {
  const fields = ["user", username, "database", database, ""].map((field) => `${field}\0`).join("");
  const body = Buffer.from(fields, "utf8");
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8, 0);
  head.writeUInt32BE(196_608, 4);
  return Buffer.concat([head, body]);
}
