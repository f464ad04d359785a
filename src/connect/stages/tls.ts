// Stage "tls": PostgreSQL's own SSLRequest, then TLS on the same connection.

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
  presented,
  type SslOn,
  sentCertificates,
} from "./certificate.ts";

/** `canBind`: whether channel binding works with the certificate. */
export type Secured = { socket: TLSSocket; tls: Tls; authority: Authority; canBind: boolean };

type Server = Pick<Target, "host" | "type">;

/** What was negotiated, and what was proven: `verified` is what the certificate was checked against. */
export type Tls = {
  protocol: string;
  cipher: string;
  verified: "none" | "ca" | "full";
  certificate: PresentedCertificate | null;
};

/** https://www.postgresql.org/docs/current/protocol-message-formats.html#PROTOCOL-MESSAGE-FORMATS-SSLREQUEST */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** Requests TLS and negotiates it, verifying as `ssl` says. The host is the database's own, also through a tunnel. */
export async function startTls(connection: Duplex, ssl: SslOn, server: Server): Promise<Secured | Failure> {
  const response = await requestTls(connection);
  if (response !== "accepted") return response;
  return negotiate(connection, ssl, server);
}

/** The response is one byte, S or N, or the refusal of a pooler: `ended`. Bytes after an S were sent before TLS began, and would be read as part of it. */
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

/** A server that can't begin TLS, as it has no cipher for it, sends an alert (RFC 5246, section 7.2): level, then description. */
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
 * OpenSSL's defaults, whatever NODE_OPTIONS and openssl.cnf say, at the security level that libpq has on Debian: no keys
 * below 112 bits of strength, no SHA-1. Ciphers without encryption or without a certificate are excluded, and so is DHE,
 * where the server would choose the group, and with it how long the key exchange blocks this thread. CBC is allowed in
 * TLS 1.2, as servers of ten years ago have nothing else, and the report names it.
 */
const ciphers =
  "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:HIGH:!aNULL:!eNULL:!kDHE:!PSK:!SRP:!CAMELLIA:!ARIA:@SECLEVEL=2";

/** OpenSSL's syntax for several key shares came with 3.5, which Node 24 has: https://docs.openssl.org/3.5/man3/SSL_CTX_set1_curves/ */
const severalSharesSince = [3, 5] as const;

/**
 * The groups for the key exchange, and those of which a share is sent before the server has chosen.
 *
 * PostgreSQL up to 17 accepts P-256 alone, unless it is configured with another curve. A client that sends no share for
 * that one pays a round trip more (RFC 8446, section 4.1.4). With three shares a server still takes the better group where
 * it has it; an older OpenSSL sends one share, and that is P-256's.
 *
 * @internal Exported for the tests alone, which ask for other versions of OpenSSL.
 */
export function keyShares(openssl: string = process.versions.openssl): string {
  const [major = 0, minor = 0] = openssl.split(".").map(Number);
  const [sinceMajor, sinceMinor] = severalSharesSince;
  const sendsSeveral = major > sinceMajor || (major === sinceMajor && minor >= sinceMinor);
  return sendsSeveral ? "?*X25519MLKEM768/?*X25519:?*P-256:?X448:?P-384:?P-521" : "P-256:X25519:P-384:P-521";
}

function negotiate(connection: Duplex, ssl: SslOn, { host, type }: Server): Promise<Secured | Failure> {
  return new Promise((settle) => {
    const socket = connect({
      socket: connection,
      ...(isIP(host) === 0 ? { servername: asciiHost(host) } : {}),
      secureContext: contextOf(ssl),
      checkServerIdentity: (_name, certificate) =>
        ssl.verify === "full" && !namesHost(certificate, host) ? hostMismatch() : undefined,
      // `authorized` is checked below, before a byte is sent: rejecting here would lose the certificate that shows why.
      // NODE_TLS_REJECT_UNAUTHORIZED has no effect on `authorized`.
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
      const chain = sent.map(presented);
      if (ssl.verify !== "none" && !socket.authorized) {
        fail({ kind: "tls-certificate", code: verificationError(socket), chain });
        return;
      }
      const [protocol, cipher] = [socket.getProtocol() ?? "", socket.getCipher().name];
      const tls: Tls = { protocol, cipher, verified: ssl.verify, certificate: chain[0] ?? null };
      settle({ socket, tls, authority: authorityOf(ssl, type, sent), canBind: canBind(socket) });
    });
  });
}

/** Node's name for an error of OpenSSL. Where writing fails, its code is EPROTO, and the reason is only in the message. */
function codeOf({ code = "", message }: NodeJS.ErrnoException): string {
  const reason = /:SSL routines:[^:]*:([^:]+)/.exec(message)?.[1];
  return code === "EPROTO" && reason !== undefined
    ? `ERR_SSL_${reason.toUpperCase().replaceAll(" ", "_")}`
    : code;
}

/**
 * TLS 1.2 has no alert of its own for a client certificate that is missing: servers send one that has other causes before
 * their own certificate, and none after it (RFC 5246, section 7.4.6). Go's send bad_certificate.
 */
function isCertificateDemand(code: string, socket: TLSSocket): boolean {
  if (/CERTIFICATE_REQUIRED/.test(code)) return true;
  return (
    /ALERT_(HANDSHAKE_FAILURE|BAD_CERTIFICATE)$/.test(code) && socket.getPeerCertificate()?.raw !== undefined
  );
}

/** How long a server may take to miss a client certificate after the handshake, in ms. */
const missesWithinMs = 2_000;

/** Whether the server ends TLS for the lack of a client certificate. Nothing is sent meanwhile. */
export function wantsCertificate(socket: TLSSocket): Promise<boolean> {
  return new Promise((settle) => {
    const timer = setTimeout(() => settle(false), missesWithinMs);
    const done = (isWanted: boolean) => {
      clearTimeout(timer);
      settle(isWanted);
    };
    socket.on("error", (error: NodeJS.ErrnoException) => done(/CERTIFICATE_REQUIRED/.test(codeOf(error))));
    socket.once("close", () => done(false));
    socket.resume();
  });
}

/** OpenSSL's code or, for the many that Node has no name for, its message: that is only in the handle. */
function verificationError(socket: TLSSocket): string {
  const code = String(socket.authorizationError);
  if (code !== "UNSPECIFIED") return code;
  const { _handle: handle } = socket as { _handle?: { verifyError?: () => Error | null } };
  return handle?.verifyError?.()?.message ?? code;
}

/** As Node's own check returns it. */
function hostMismatch(): Error {
  return Object.assign(new Error("another host"), { code: "ERR_TLS_CERT_ALTNAME_INVALID" });
}

/** Reading Node's root certificates takes OpenSSL about 30 ms: one context is for all that trust them. */
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
