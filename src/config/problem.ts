// What can be wrong with a destinations file and its entries, as data. The words for it are in rules/config.ts.

import type { Location, Place } from "./yaml/source.ts";

/** A problem of one entry (its place a path from the document's root) or of a whole file. */
export type Problem =
  | { rule: "config/unreadable"; at: Place; what: "file" | "certificate"; path: string; reason: Unreadable }
  | { rule: "config/yaml"; at: Place; reason: YamlReason }
  | { rule: "config/schema"; at: Place; reason: SchemaReason }
  | { rule: "config/unknown-key"; at: Place; key: string; allowed: string[]; suggestion: string | null }
  | { rule: "config/literal-secret"; at: Place; variable: string }
  | { rule: "config/unset-variable"; at: Place; variable: string; state: "unset" | "empty" }
  | { rule: "config/variable-not-allowed"; at: Place; variable: string }
  | { rule: "config/host-not-allowed"; at: Place; host: string; address: string }
  | { rule: "config/duplicate-destination"; at: Place; id: string; first: string; firstLocation: Location }
  | { rule: "config/heroku-requires-ssl"; at: Place }
  | { rule: "config/private-host-without-ssh"; at: Place; host: string; address: string }
  | { rule: "config/unencrypted-connection"; at: Place }
  | { rule: "config/certificate-invalid"; at: Place; reason: CertificateReason }
  | { rule: "config/private-key-invalid"; at: Place; reason: PrivateKeyReason };

export type Unreadable =
  | { kind: "missing" }
  | { kind: "no-match" }
  | { kind: "not-a-file" }
  | { kind: "outside-workspace" }
  | { kind: "too-large"; limit: number }
  | { kind: "not-utf8" }
  | { kind: "empty" }
  | { kind: "system"; code: string };

export type YamlReason =
  | { kind: "syntax"; code: string }
  | { kind: "duplicate-key"; key: string; first: Location }
  | { kind: "unknown-anchor"; name: string }
  | { kind: "recursive-alias"; name: string }
  | { kind: "bad-merge" | "bad-key" | "too-deep" | "too-many-nodes" };

export type SchemaReason =
  | { kind: "missing"; key: string }
  | { kind: "type"; expected: string[]; found: string; text: string | null }
  | { kind: "enum"; allowed: string[]; suggestion: string | null }
  | { kind: "range"; minimum: number; maximum: number }
  | { kind: "beside-url"; key: string }
  | { kind: "id" }
  | { kind: "id-taken"; first: Location }
  | { kind: "embedded-variable" }
  | { kind: "empty" }
  | { kind: "too-long"; limit: number }
  | { kind: "date" }
  | { kind: "repeated" }
  | { kind: "host-with-port"; host: string; port: string }
  | { kind: "host-is-url" }
  | { kind: "host-is-path" }
  | { kind: "host-has-space" }
  | { kind: "host-key" }
  | { kind: "url"; fault: UrlFault }
  | { kind: "too-large" }
  | { kind: "more"; count: number }
  | { kind: "not-read" }
  | { kind: "other"; keyword: string };

/** What is wrong with a connection URL. None of these carries any part of it: it holds a password. */
export type UrlFault =
  | {
      kind:
        | "scheme"
        | "no-host"
        | "no-username"
        | "no-database"
        | "bad-escape"
        | "bad-port"
        | "several-hosts"
        | "socket";
    }
  | { kind: "sslmode"; mode: string }
  | { kind: "parameter"; name: string };

export type CertificateReason =
  | { kind: "private-key" | "no-certificate" | "der" | "truncated" | "unparsable" }
  | { kind: "expired" | "not-yet-valid"; subject: string; on: string };

export type PrivateKeyReason =
  | {
      kind:
        | "public-key"
        | "putty"
        | "truncated"
        | "unparsable"
        | "no-key"
        | "passphrase-missing"
        | "passphrase-wrong";
    }
  | { kind: "unsupported-type"; type: string };
