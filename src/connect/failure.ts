import type { HostRefusal } from "../config/problem.ts";
import { isTransientRefusal, type Refusal } from "./refusals.ts";
import type { Authority } from "./stages/certificate.ts";
import type { Violation } from "./wire/messages.ts";

/** In their order. */
export const stageNames = ["resolve", "connect", "ssh", "tls", "login", "probe", "rehearse"] as const;
export type StageName = (typeof stageNames)[number];

export type Hop = "bastion" | "database";

export type Failure = { kind: "failure"; stage: StageName; hop: Hop; evidence: Evidence };

export type Evidence =
  | { kind: "timeout"; limit_ms: number }
  /** `code` is getaddrinfo's. */
  | { kind: "no-address"; host: string; code: string }
  | { kind: "forbidden-address"; host: string; address: string; refusal: HostRefusal }
  | { kind: "not-connected"; tries: { address: string; code: string }[] }
  | { kind: "lost"; code: string | null; received: Uint8Array }
  | { kind: "not-postgresql"; received: Uint8Array }
  | { kind: "violation"; violation: Violation; received: Uint8Array }
  | { kind: "clear-text-password"; presented: ServerIdentity | "no-tls" | null }
  | { kind: "ssh-handshake"; received: Uint8Array; mismatch: AlgorithmMismatch | null }
  | { kind: "ssh-host-key"; presented: PresentedKey }
  | { kind: "ssh-authentication"; refused: SshRefusal }
  /** RFC 4254, section 5.1: 1 administratively prohibited, 2 connect failed, 3 unknown type, 4 resource shortage. */
  | { kind: "ssh-forward"; reason: number }
  | { kind: "tls-not-supported" }
  /** `code` is OpenSSL's error code or, where Node has no name for it, OpenSSL's message. */
  | { kind: "tls-certificate"; code: string; chain: PresentedCertificate[] }
  | { kind: "tls-handshake"; code: string; message: string }
  | { kind: "client-certificate" }
  /** An ErrorResponse. `withTls` is the result of another try with TLS. */
  | {
      kind: "server";
      error: ServerError;
      refusal: Refusal;
      withTls: "admitted" | "refused" | "not-supported" | "not-tried";
    }
  /** An ErrorResponse that ended the probe, or came in reply to SSLRequest. `versionText` is the server's version(), or empty. */
  | { kind: "ended"; error: ServerError; versionText: string }
  | { kind: "nonsense"; versionText: string }
  | { kind: "denied"; denied: DeniedPrivileges }
  | { kind: "client"; message: string };

export type EvidenceOf<Kind extends Evidence["kind"]> = Extract<Evidence, { kind: Kind }>;

export type ServerIdentity = { certificate: PresentedCertificate | null; authority: Authority };

export type DeniedPrivileges = {
  /** Null if the server refused to say. */
  role: string | null;
  /** `missing` is null if the server refused to say. */
  functions: { needed: string[]; missing: string[] | null };
  relations: string[];
  schemas: string[];
  /** Null if a closed catalog explains the refusal. */
  error: ServerError | null;
};

/** The fields of an ErrorResponse: https://www.postgresql.org/docs/current/protocol-error-fields.html */
export type ServerError = {
  severity: string;
  code: string;
  message: string;
  detail: string | null;
  hint: string | null;
  where: string | null;
  routine: string | null;
};

export type SshRefusal = {
  /** Those with which the login can continue. Null if the bastion did not say. */
  methods: string[] | null;
  /** The key was accepted, but the bastion requires more. */
  partial: boolean;
  sha1: boolean;
  tooManyTries: boolean;
  /** `sha256` as in `ssh-keygen -lf`, without the prefix; `bits` of an RSA key. */
  key: { type: string; bits: number | null; sha256: string };
  /** The signature algorithms that the bastion accepts (RFC 8308); null if it does not say. */
  signatures: string[] | null;
  banner: string;
};

export type AlgorithmMismatch = {
  algorithm: "key exchange" | "host key" | "cipher" | "MAC" | "compression";
  offered: string[];
  supported: string[];
};

/** A bastion's host key. `sha256` as in `ssh-keygen -lf`, without the prefix; `blob` is the whole key in base64. */
export type PresentedKey = { type: string; sha256: string; blob: string };

/** A server's certificate. Dates are ISO 8601, null if invalid; `names` are the subject alternative names, DNS and IP. */
export type PresentedCertificate = {
  subject: string;
  issuer: string;
  names: string[];
  valid_from: string | null;
  valid_to: string | null;
  self_signed: boolean;
  fingerprint256: string;
};

export function failure(stage: StageName, hop: Hop, evidence: Evidence): Failure {
  return { kind: "failure", stage, hop, evidence };
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && (value as { kind?: unknown }).kind === "failure";
}

export function serverError(error: unknown): ServerError | null {
  if (!(error instanceof Error) || !("severity" in error)) return null;
  return boundedError(error as ErrorFields);
}

export function errorOfFields({ S, C, M, D, H, W, R }: Record<string, string>): ServerError {
  return boundedError({ severity: S, code: C, message: M, detail: D, hint: H, where: W, routine: R });
}

type ErrorFields = { [Field in keyof ServerError]?: string | undefined };

function boundedError(fields: ErrorFields): ServerError {
  const { severity, code, message, detail, hint, where, routine } = fields;
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

/** In UTF-16 code units. No pattern is matched against more. */
const maxFieldLength = 8_000;

function bounded(field: string | undefined): string | undefined {
  return field?.slice(0, maxFieldLength);
}

/** 53300: too many connections; 57P03: the server is starting or stopping. */
const transientCodes = new Set(["53300", "57P03"]);

/** Whether another try may succeed. A timeout leaves no time for one. */
export function isTransient(failed: Failure): boolean {
  const { evidence } = failed;
  switch (evidence.kind) {
    case "server":
      return isTransientRefusal(evidence.refusal);
    case "ended":
      return transientCodes.has(evidence.error.code);
    case "lost":
      return evidence.code === "ECONNRESET";
    case "not-connected":
      return hitOwnLimit(failed) || evidence.tries.every(({ code }) => code === "ECONNRESET");
    default:
      return false;
  }
}

/** Such a failure says nothing about the server. */
export function hitOwnLimit(result: unknown): boolean {
  if (!isFailure(result) || result.evidence.kind !== "not-connected") return false;
  return result.evidence.tries.some(({ code }) => isOwnLimit(code));
}

/** Whether this machine has too many open files or connections, or too little memory, for another connection. */
export function isOwnLimit(code: string): boolean {
  return ["EMFILE", "ENFILE", "ENOBUFS", "ENOMEM"].includes(code);
}
