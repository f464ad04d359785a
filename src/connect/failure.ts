// A failed connection as data, with its evidence. Its diagnosis is in rules/diagnose.ts.

import type { HostRefusal } from "../config/problem.ts";
import { mayPass, type Refusal } from "./refusals.ts";
import type { Authority } from "./stages/certificate.ts";
import type { Violation } from "./wire/messages.ts";

export type StageName = "resolve" | "connect" | "ssh" | "tls" | "login" | "probe" | "rehearse";

/** Which of the two machines a failure is about. */
export type Hop = "bastion" | "database";

export type Failure = { kind: "failure"; stage: StageName; hop: Hop; evidence: Evidence };

export type Evidence =
  /** The destination's time ran out in this stage. */
  | { kind: "timeout"; limit_ms: number }
  /** The name has no address; `code` is getaddrinfo's. */
  | { kind: "no-address"; host: string; code: string }
  /** The name resolves to an address that may not be connected to. */
  | { kind: "forbidden-address"; host: string; address: string; refusal: HostRefusal }
  /** No address could be connected to. */
  | { kind: "not-connected"; tries: { address: string; code: string }[] }
  /** The connection was closed or broke; `received` are the first bytes that came before. */
  | { kind: "lost"; code: string | null; received: Uint8Array }
  /** The server does not speak PostgreSQL. */
  | { kind: "not-postgresql"; received: Uint8Array }
  | { kind: "violation"; violation: Violation; received: Uint8Array }
  /** A clear-text password was requested by a server that nothing proves. */
  | { kind: "clear-text-password"; presented: Presented | "no-tls" | null }
  /** `mismatch` is null where another cause ended the handshake. */
  | { kind: "ssh-handshake"; received: Uint8Array; mismatch: AlgorithmMismatch | null }
  | { kind: "ssh-host-key"; presented: PresentedKey }
  | { kind: "ssh-authentication"; refused: SshRefusal }
  /** RFC 4254, section 5.1: 1 administratively prohibited, 2 connect failed, 3 unknown type, 4 resource shortage. */
  | { kind: "ssh-forward"; reason: number }
  | { kind: "tls-not-supported" }
  /** `code` is OpenSSL's error code or, where Node has no name for it, OpenSSL's message. */
  | { kind: "tls-certificate"; code: string; chain: PresentedCertificate[] }
  | { kind: "tls-handshake"; code: string; message: string }
  /** The server ended TLS because the client has no certificate. */
  | { kind: "client-certificate" }
  /** An ErrorResponse. `withTls` is the result of another try with TLS, made where that may change the answer. */
  | {
      kind: "server";
      error: ServerError;
      refusal: Refusal;
      withTls: "admitted" | "refused" | "not-supported" | "not-tried";
    }
  /** What the server said that ended the probe, or instead of beginning TLS; `versionText` is its version() by then, or empty. */
  | { kind: "ended"; error: ServerError; versionText: string }
  /** The rows are not such as the query can have; `versionText` is the server's version(), or empty. */
  | { kind: "nonsense"; versionText: string }
  /** The server refuses a query that the probe can't do without. */
  | { kind: "denied"; denied: Denied }
  /** The client library refused to go on. */
  | { kind: "client"; message: string };

/** The evidence of one kind of failure. */
export type EvidenceOf<Kind extends Evidence["kind"]> = Extract<Evidence, { kind: Kind }>;

/** What a server presents in TLS, which shows how it can be verified; where it has no TLS, or did not say. */
export type Presented = { certificate: PresentedCertificate | null; authority: Authority };

/** What a role lacks for the probe's queries: grants of these to `role` let them through. */
export type Denied = {
  /** Null where the server refused to say. */
  role: string | null;
  /** All that are called, and those that the role may not execute; null where the server refused to say. */
  functions: { needed: string[]; missing: string[] | null };
  relations: string[];
  schemas: string[];
  /** What the server said where no closed catalog explains it. */
  error: ServerError | null;
};

/** The fields of an ErrorResponse that are used: https://www.postgresql.org/docs/current/protocol-error-fields.html */
export type ServerError = {
  severity: string;
  code: string;
  message: string;
  detail: string | null;
  hint: string | null;
  /** Where in the server's own functions it was raised: a function's name and line. */
  where: string | null;
  routine: string | null;
};

/** How a bastion refused a key. */
export type SshRefusal = {
  /** Authentication methods that can continue. */
  methods: string[];
  /** The key was accepted and is not enough. */
  partial: boolean;
  /** Only a SHA-1 signature was accepted. */
  sha1: boolean;
  /** The bastion ended the connection after its limit of tries. */
  tooManyTries: boolean;
  /** `sha256` as in `ssh-keygen -lf`, without the prefix; `bits` of an RSA key. */
  key: { type: string; bits: number | null; sha256: string };
  /** The signatures that the bastion says it accepts (RFC 8308); null where it does not say. */
  signatures: string[] | null;
  /** What the bastion shows before a login; empty where it shows nothing. */
  banner: string;
};

/** The kind of SSH algorithm that the two ends have none of in common: those that the server offers, and those supported here. */
export type AlgorithmMismatch = {
  algorithm: "key exchange" | "host key" | "cipher" | "MAC" | "compression";
  offered: string[];
  supported: string[];
};

/** A host key that the bastion presented. `sha256` as in `ssh-keygen -lf`, without the prefix; `blob` is the whole key in base64. */
export type PresentedKey = { type: string; sha256: string; blob: string };

/**
 * A certificate that a server presented. Dates are ISO 8601, null where they are invalid; `names` the subject alternative
 * names, DNS and IP.
 */
export type PresentedCertificate = {
  subject: string;
  issuer: string;
  names: string[];
  valid_from: string | null;
  valid_to: string | null;
  self_signed: boolean;
  fingerprint256: string;
};

/** What went wrong, at which stage and on which hop. */
export function failure(stage: StageName, hop: Hop, evidence: Evidence): Failure {
  return { kind: "failure", stage, hop, evidence };
}

/** Tells a failure from the value of a stage that went well. */
export function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && (value as { kind?: unknown }).kind === "failure";
}

/**
 * The fields of an ErrorResponse as `pg` throws it; null for any other error. One of protocol 2 has no SQLSTATE, and one
 * of a program that only looks like PostgreSQL may lack any field: those are empty.
 */
export function serverError(error: unknown): ServerError | null {
  // `pg` gives every ErrorResponse all its fields, and no other error a severity.
  if (!(error instanceof Error) || !("severity" in error)) return null;
  const { severity, code, message, detail, hint, where, routine } = error as Partial<
    Record<keyof ServerError, string>
  >;
  return {
    severity: bounded(severity) ?? "",
    code: bounded(code) ?? "",
    message: bounded(message) ?? "",
    detail: bounded(detail) ?? null,
    hint: bounded(hint) ?? null,
    where: bounded(where) ?? null,
    routine: bounded(routine) ?? null,
  };
}

/** The same from the fields as they are on the wire. */
export function errorOfFields({ S, C, M, D, H, W, R }: Record<string, string>): ServerError {
  return {
    severity: bounded(S) ?? "",
    code: bounded(C) ?? "",
    message: bounded(M) ?? "",
    detail: bounded(D) ?? null,
    hint: bounded(H) ?? null,
    where: bounded(W) ?? null,
    routine: bounded(R) ?? null,
  };
}

/** In UTF-16 code units. A report shows far less of a field, and no pattern is applied to more. */
const longestField = 8_000;

function bounded(field: string | undefined): string | undefined {
  return field?.slice(0, longestField);
}

/** 53300: too many connections; 57P03: the server is starting or stopping. */
const transientCodes = new Set(["53300", "57P03"]);

/** Whether another try may succeed. A timeout does not count: it has used up the time that a retry would need. */
export function isTransient({ evidence }: Failure): boolean {
  switch (evidence.kind) {
    case "server":
      return mayPass(evidence.refusal);
    case "ended":
      return transientCodes.has(evidence.error.code);
    case "lost":
      return evidence.code === "ECONNRESET";
    case "not-connected":
      return evidence.tries.every(({ code }) => code === "ECONNRESET");
    default:
      return false;
  }
}
