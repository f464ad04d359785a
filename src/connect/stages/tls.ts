import { isIP } from "node:net";
import type { Duplex } from "node:stream";
import { connect, createSecureContext, rootCertificates, type SecureContext, type TLSSocket } from "node:tls";
import type { Target } from "../connect-all.ts";
import {
  type Evidence,
  errorOfFields,
  type Failure,
  failure,
  type PresentedCertificate,
} from "../failure.ts";
import { errorFields } from "../wire/messages.ts";
import {
  type Authority,
  asciiHost,
  authorityOf,
  canBind,
  namesHost,
  presentedCertificate,
  type SslOn,
  sentCertificates,
  verifiedPath,
} from "./certificate.ts";

export type TlsConnection = {
  socket: TLSSocket;
  tls: Tls;
  path: PresentedCertificate[];
  authority: Authority;
  canBind: boolean;
};

type Server = Pick<Target, "host" | "type">;

export type Tls = {
  protocol: string;
  cipher: string;
  verified: "none" | "ca" | "full";
  certificate: PresentedCertificate | null;
};

/** https://www.postgresql.org/docs/current/protocol-message-formats.html#PROTOCOL-MESSAGE-FORMATS-SSLREQUEST */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** Requests TLS, negotiates it, and verifies the server as `ssl` says. `host` is the database's, also through a tunnel. */
export async function startTls(
  connection: Duplex,
  ssl: SslOn,
  server: Server,
): Promise<TlsConnection | Failure> {
  const response = await requestTls(connection);
  if (response !== "accepted") return response;
  return negotiate(connection, ssl, server);
}

/** The response is S, N or an ErrorResponse. Bytes after the S were sent before TLS, and must not be read as part of it. */
function requestTls(connection: Duplex): Promise<"accepted" | Failure> {
  return new Promise((settle) => {
    const fail = (evidence: Evidence) => settle(failure("tls", "database", evidence));
    const onError = (error: NodeJS.ErrnoException) => lost(error.code ?? null);
    const onClose = () => lost(null);
    const lost = (code: string | null) => fail({ kind: "lost", code, received: Buffer.alloc(0) });
    connection.once("error", onError);
    connection.once("close", onClose);
    connection.once("end", onClose);
    connection.once("data", (received: Buffer) => {
      for (const [event, listener] of [
        ["error", onError],
        ["close", onClose],
        ["end", onClose],
      ] as const)
        connection.off(event, listener);
      const text = received.toString("latin1");
      const fields = errorFields(received);
      if (text === "S") settle("accepted");
      else if (fields !== null) fail({ kind: "ended", error: errorOfFields(fields), versionText: "" });
      else if (text.startsWith("N")) fail({ kind: "tls-not-supported" });
      else if (/^S\x15\x03/.test(text)) fail(alertBeforeTls(received));
      else fail({ kind: "not-postgresql", received: received.subarray(0, 512) });
    });
    connection.write(sslRequest);
  });
}

/** A server without a usable cipher sends an alert (RFC 5246, section 7.2): level, then description. */
function alertBeforeTls(received: Buffer): Evidence {
  const description = received[7] ?? null;
  const code = description === 40 ? "ALERT_HANDSHAKE_FAILURE" : "ALERT";
  return {
    kind: "tls-handshake",
    code,
    message: `the server sent the alert ${description} before TLS began`,
  };
}

/**
 * OpenSSL's defaults at libpq's security level on Debian. Without DHE, in which the server would choose the group, and so how
 * long the key exchange blocks this thread. CBC in TLS 1.2 is for old servers.
 */
const ciphers =
  "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:HIGH:!aNULL:!eNULL:!kDHE:!PSK:!SRP:!CAMELLIA:!ARIA:@SECLEVEL=2";

/**
 * PostgreSQL up to 17 accepts only P-256 by default, and a missing share costs a round trip (RFC 8446, section 4.1.4). OpenSSL
 * before 3.5 (Node 24) sends only one share: https://docs.openssl.org/3.5/man3/SSL_CTX_set1_curves/. Tests pass other versions.
 */
export function keyShares(openssl: string = process.versions.openssl): string {
  const [major = 0, minor = 0] = openssl.split(".").map(Number);
  const sendsSeveral = major > 3 || (major === 3 && minor >= 5);
  return sendsSeveral ? "?*X25519MLKEM768/?*X25519:?*P-256:?X448:?P-384:?P-521" : "P-256:X25519:P-384:P-521";
}

function negotiate(connection: Duplex, ssl: SslOn, { host, type }: Server): Promise<TlsConnection | Failure> {
  return new Promise((settle) => {
    const socket = connect({
      socket: connection,
      ...(isIP(host) === 0 ? { servername: asciiHost(host) } : {}),
      secureContext: contextOf(ssl),
      checkServerIdentity: (_name, certificate) =>
        ssl.verify === "full" && !namesHost(certificate, host) ? hostMismatch() : undefined,
      // `authorized` is checked below, before anything is sent: rejecting here would lose the certificate.
      rejectUnauthorized: false,
    });
    const fail = (evidence: Evidence) => {
      settle(failure("tls", "database", evidence));
      socket.destroy();
    };
    socket.on("error", (error: NodeJS.ErrnoException) => {
      const { message } = error;
      const code = codeOf(error);
      if (isCertificateDemand(code, socket)) fail({ kind: "client-certificate" });
      else if (code === "ECONNRESET" || code === "EPIPE")
        fail({ kind: "lost", code, received: Buffer.alloc(0) });
      else fail({ kind: "tls-handshake", code, message });
    });
    socket.once("close", () => fail({ kind: "lost", code: null, received: Buffer.alloc(0) }));
    socket.once("secureConnect", () => {
      const sent = sentCertificates(socket);
      const chain = sent.map(presentedCertificate);
      if (ssl.verify !== "none" && !socket.authorized) {
        fail({ kind: "tls-certificate", code: verificationError(socket), chain });
        return;
      }
      const tls: Tls = {
        protocol: socket.getProtocol() ?? "",
        cipher: socket.getCipher().name,
        verified: ssl.verify,
        certificate: chain[0] ?? null,
      };
      const path = verifiedPath(ssl, sent).map(presentedCertificate);
      settle({ socket, tls, path, authority: authorityOf(ssl, type, sent), canBind: canBind(socket) });
    });
  });
}

/** Node's name for an OpenSSL error. If writing fails, its code is EPROTO, and only the message has the reason. */
function codeOf({ code = "", message }: NodeJS.ErrnoException): string {
  const reason = /:SSL routines:[^:]*:([^:]+)/.exec(message)?.[1];
  return code === "EPROTO" && reason !== undefined
    ? `ERR_SSL_${reason.toUpperCase().replaceAll(" ", "_")}`
    : code;
}

/**
 * TLS 1.2 has no alert for it. After the server's certificate, these mean nothing else (RFC 5246, 7.4.6). Go: bad_certificate.
 */
function isCertificateDemand(code: string, socket: TLSSocket): boolean {
  if (/CERTIFICATE_REQUIRED/.test(code)) return true;
  return (
    /ALERT_(HANDSHAKE_FAILURE|BAD_CERTIFICATE)$/.test(code) && socket.getPeerCertificate()?.raw !== undefined
  );
}

const maxAlertDelayMs = 2_000;

/** Whether the server ends TLS because there is no client certificate. Sends nothing. */
export function wantsCertificate(socket: TLSSocket): Promise<boolean> {
  return new Promise((settle) => {
    const timer = setTimeout(() => settle(false), maxAlertDelayMs);
    const done = (isWanted: boolean) => {
      clearTimeout(timer);
      settle(isWanted);
    };
    socket.on("error", (error: NodeJS.ErrnoException) => done(/CERTIFICATE_REQUIRED/.test(codeOf(error))));
    socket.once("close", () => done(false));
    socket.resume();
  });
}

/** OpenSSL's code or, if Node has no name for it, its message, which only the handle has. */
function verificationError(socket: TLSSocket): string {
  const code = String(socket.authorizationError);
  if (code !== "UNSPECIFIED") return code;
  const { _handle: handle } = socket as { _handle?: { verifyError?: () => Error | null } };
  return handle?.verifyError?.()?.message ?? code;
}

function hostMismatch(): Error {
  return Object.assign(new Error("another host"), { code: "ERR_TLS_CERT_ALTNAME_INVALID" });
}

/** Parsing Node's root certificates takes about 30 ms, so their context is shared. */
let publicContext: SecureContext | null = null;

function contextOf(ssl: SslOn): SecureContext {
  if (ssl.verify === "none") return contextThatTrusts([]);
  if (ssl.certificate !== null) return contextThatTrusts([ssl.certificate]);
  publicContext ??= contextThatTrusts([...rootCertificates]);
  return publicContext;
}

function contextThatTrusts(certificates: string[]): SecureContext {
  return createSecureContext({
    minVersion: "TLSv1.2",
    ciphers,
    ecdhCurve: keyShares(),
    // Explicit, so that NODE_EXTRA_CA_CERTS and the like have no effect.
    ca: certificates,
    // Stitch accepts the server's own certificate as well as a CA.
    allowPartialTrustChain: true,
  });
}
