// What a connection that failed looked like, as data. No words here: rules/diagnose.ts tells what it means.

import type { HostRefusal } from "../config/problem.ts";
import type { Violation } from "./wire/violation.ts";

export type StageName = "resolve" | "connect" | "ssh" | "tls" | "login" | "probe" | "rehearse";

/** Which of the two machines on the way a failure is about. */
export type Hop = "bastion" | "database";

export type Failure = { kind: "failure"; stage: StageName; hop: Hop; evidence: Evidence };

export type Evidence =
  /** The destination's time ran out in this stage. */
  | { kind: "timeout"; limit_ms: number }
  /** The name has no address; `code` is getaddrinfo's. */
  | { kind: "no-address"; host: string; code: string }
  /** The name leads to an address that may not be dialled. */
  | { kind: "forbidden-address"; host: string; address: string; refusal: HostRefusal }
  /** No address could be connected to. */
  | { kind: "dial"; tries: { address: string; code: string }[] }
  /** The other end closed the line, or it broke; `received` is the beginning of what came before. */
  | { kind: "lost"; code: string | null; received: Uint8Array }
  /** What answered is no PostgreSQL server. */
  | { kind: "not-postgresql"; received: Uint8Array }
  | { kind: "violation"; violation: Violation; received: Uint8Array }
  /** `none` is what the two ends have none of in common, where that is the cause. */
  | { kind: "ssh-handshake"; received: Uint8Array; none: NoneInCommon | null }
  | { kind: "ssh-host-key"; presented: HostKey }
  /** `methods` could go on; `partial` says that the key was taken, and is not enough; `sha1` that only such a signature would do. */
  | { kind: "ssh-authentication"; methods: string[]; partial: boolean; sha1: boolean }
  /** RFC 4254, section 5.1: 1 administratively prohibited, 2 connect failed, 3 unknown type, 4 resource shortage. */
  | { kind: "ssh-forward"; reason: number }
  | { kind: "tls-not-supported" }
  /** `code` is OpenSSL's name for its verdict or, where Node has none for it, OpenSSL's words. */
  | { kind: "tls-certificate"; code: string; chain: PresentedCertificate[] }
  | { kind: "tls-handshake"; code: string; message: string }
  /** An ErrorResponse. `withTls` is what one more try with TLS showed, made where pg_hba refused a plain login. */
  | { kind: "server"; error: ServerError; withTls: "admitted" | "refused" | "not-supported" | "not-tried" }
  /** What the server said that ended the probe; `versionText` is its version() by then, or empty. */
  | { kind: "ended"; error: ServerError; versionText: string }
  /** The rows are not such as the query can have; `versionText` is the server's version(), or empty. */
  | { kind: "nonsense"; versionText: string }
  /** The server refuses a query that the probe can't do without. */
  | { kind: "denied"; denied: Denied }
  /** The client library refused to go on. */
  | { kind: "client"; message: string };

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
  routine: string | null;
};

/** Algorithms of one kind, by SSH's own names: those that the server offers and those that this program takes. */
export type NoneInCommon = {
  algorithm: "key exchange" | "host key" | "cipher" | "MAC" | "compression";
  offered: string[];
  taken: string[];
};

/** `sha256` as in `ssh-keygen -lf`, without the prefix; `blob` is the whole key in base64. */
export type HostKey = { type: string; sha256: string; blob: string };

/**
 * A certificate that a server showed. Dates are ISO 8601, null where they make no sense; `names` the subject alternative
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
