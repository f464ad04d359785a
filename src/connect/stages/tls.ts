// Stage "tls": PostgreSQL's own SSLRequest, then TLS on the same line.

import { X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import type { Duplex } from "node:stream";
import { connect, type DetailedPeerCertificate, rootCertificates, type TLSSocket } from "node:tls";
import signatures from "pg/lib/crypto/cert-signatures.js";
import type { Ssl } from "../../config/destination.ts";
import { isoTime } from "../../config/values/certificate.ts";
import { type Failure, failure, type PresentedCertificate } from "../failure.ts";
import { lookedUpName, namesHost } from "./host-name.ts";
import { keyShares } from "./key-shares.ts";

export type Secured = { socket: TLSSocket; tls: Tls };

/** What was agreed on, and what was proven: `verified` names what the certificate was held against. */
export type Tls = {
  protocol: string;
  cipher: string;
  verified: "none" | "ca" | "full";
  certificate: PresentedCertificate | null;
};

type SslOn = Extract<Ssl, { kind: "on" }>;

/** https://www.postgresql.org/docs/current/protocol-message-formats.html#PROTOCOL-MESSAGE-FORMATS-SSLREQUEST */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** Asks the server for TLS and negotiates it, verifying as `ssl` says. `host` is the real one, also through a tunnel. */
export async function secure(line: Duplex, ssl: SslOn, host: string): Promise<Secured | Failure> {
  const answer = await askForTls(line);
  if (answer !== "yes") return answer;
  return negotiate(line, ssl, host);
}

/** One byte: S for yes, N for no. Anything behind an S came before TLS did and would be taken for part of it. */
function askForTls(line: Duplex): Promise<"yes" | Failure> {
  return new Promise((settle) => {
    const fail = (evidence: Parameters<typeof failure>[2]) => settle(failure("tls", "database", evidence));
    const onError = (error: NodeJS.ErrnoException) => lost(error.code ?? null);
    const onClose = () => lost(null);
    const lost = (code: string | null) => fail({ kind: "lost", code, received: Buffer.alloc(0) });
    line.once("error", onError);
    line.once("close", onClose);
    line.once("end", onClose);
    line.once("data", (received: Buffer) => {
      for (const [event, listener] of [
        ["error", onError],
        ["close", onClose],
        ["end", onClose],
      ] as const)
        line.off(event, listener);
      const text = received.toString("latin1");
      if (text === "S") settle("yes");
      else if (text.startsWith("N")) fail({ kind: "tls-not-supported" });
      else if (/^S\x15\x03/.test(text)) fail(alertBeforeTls(received));
      else fail({ kind: "not-postgresql", received: received.subarray(0, 512) });
    });
    line.write(sslRequest);
  });
}

/** A server whose own TLS can't begin, for want of ciphers, says so at once (RFC 5246, section 7.2): level, then description. */
function alertBeforeTls(received: Buffer): Parameters<typeof failure>[2] {
  const description = received[7] ?? null;
  const code = description === 40 ? "ALERT_HANDSHAKE_FAILURE" : "ALERT";
  return {
    kind: "tls-handshake",
    code,
    message: `the server sent the alert ${description} before TLS began`,
  };
}

/**
 * What OpenSSL takes by default, but whatever NODE_OPTIONS and openssl.cnf say, and at the level that libpq has on Debian:
 * no keys below 112 bits of strength, no SHA-1. Ciphers without encryption or without a certificate are never taken;
 * CBC is, within TLS 1.2, as servers of ten years ago have nothing else, and the report names it.
 */
const ciphers =
  "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:HIGH:!aNULL:!eNULL:!PSK:!SRP:!CAMELLIA:!ARIA:@SECLEVEL=2";

function negotiate(line: Duplex, ssl: SslOn, host: string): Promise<Secured | Failure> {
  return new Promise((settle) => {
    const socket = connect({
      socket: line,
      ...(isIP(host) === 0 ? { servername: lookedUpName(host) } : {}),
      minVersion: "TLSv1.2",
      ciphers,
      ecdhCurve: keyShares(),
      // Passed on explicitly, so that NODE_EXTRA_CA_CERTS and the like have no say.
      ca: trusted(ssl),
      // Stitch takes the server's own certificate as well as a CA.
      allowPartialTrustChain: true,
      checkServerIdentity: (_name, certificate) =>
        ssl.verify === "full" && !namesHost(certificate, host) ? anotherHost() : undefined,
      // The verdict is read from `authorized` below, before a byte is sent: rejecting here would lose the certificate
      // that tells why. NODE_TLS_REJECT_UNAUTHORIZED has no part in `authorized`.
      rejectUnauthorized: false,
    });
    const fail = (evidence: Parameters<typeof failure>[2]) => {
      settle(failure("tls", "database", evidence));
      socket.destroy();
    };
    socket.on("error", (error: NodeJS.ErrnoException) => {
      const { code = "", message } = error;
      if (code === "ECONNRESET" || code === "EPIPE") fail({ kind: "lost", code, received: Buffer.alloc(0) });
      else fail({ kind: "tls-handshake", code, message });
    });
    socket.once("close", () => fail({ kind: "lost", code: null, received: Buffer.alloc(0) }));
    socket.once("secureConnect", () => {
      const chain = presentedChain(socket);
      if (ssl.verify !== "none" && !socket.authorized) {
        fail({ kind: "tls-certificate", code: verdict(socket), chain });
        return;
      }
      const [protocol, cipher] = [socket.getProtocol() ?? "", socket.getCipher().name];
      settle({ socket, tls: { protocol, cipher, verified: ssl.verify, certificate: chain[0] ?? null } });
    });
  });
}

/** OpenSSL's name for its verdict or, for the many that Node has no name for, its words: the error is only in the handle. */
function verdict(socket: TLSSocket): string {
  const code = String(socket.authorizationError);
  if (code !== "UNSPECIFIED") return code;
  const { _handle: handle } = socket as { _handle?: { verifyError?: () => Error | null } };
  return handle?.verifyError?.()?.message ?? code;
}

/** Node's own error for it. */
function anotherHost(): Error {
  return Object.assign(new Error("another host"), { code: "ERR_TLS_CERT_ALTNAME_INVALID" });
}

function trusted(ssl: SslOn): string[] {
  if (ssl.verify === "none") return [];
  return ssl.certificate === null ? [...rootCertificates] : [ssl.certificate];
}

/** The end of a certificate that is signed with Ed25519 (RFC 8410): the algorithm and the head of a 64-byte signature. */
const ed25519End = Buffer.from("300506032b6570034100", "hex");

/**
 * Whether channel binding can be done: the certificate's signature must have a hash that both ends agree on. For Ed25519
 * that hangs on the server's OpenSSL: PostgreSQL 18 with 1.1.1 ends the login, as libpq does.
 */
export function canBind(socket: TLSSocket): boolean {
  const { raw } = socket.getPeerCertificate();
  if (raw.subarray(-64 - ed25519End.length, -64).equals(ed25519End)) return false;
  try {
    signatures.signatureAlgorithmHashFromCertificate(raw);
    return true;
  } catch {
    return false;
  }
}

/** The certificates that the server sent, its own first. Node closes the chain by letting the last issue itself. */
function presentedChain(socket: TLSSocket): PresentedCertificate[] {
  const chain: PresentedCertificate[] = [];
  const seen = new Set<string>();
  let certificate: DetailedPeerCertificate | undefined = socket.getPeerCertificate(true);
  while (certificate?.raw !== undefined && !seen.has(certificate.fingerprint256)) {
    seen.add(certificate.fingerprint256);
    chain.push(presented(certificate));
    certificate = certificate.issuerCertificate;
  }
  return chain;
}

function presented({ raw }: DetailedPeerCertificate): PresentedCertificate {
  const certificate = new X509Certificate(raw);
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    names: (certificate.subjectAltName ?? "")
      .split(", ")
      .filter((name) => /^(DNS|IP Address):./.test(name))
      .map((name) => name.replace(/^(DNS|IP Address):/, "")),
    valid_from: isoTime(certificate.validFrom),
    valid_to: isoTime(certificate.validTo),
    self_signed: certificate.checkIssued(certificate),
    fingerprint256: certificate.fingerprint256,
  };
}

function oneLine(name: string | undefined): string {
  return (name ?? "").replaceAll("\n", ", ");
}
