import type { UnrelatedFile } from "./schema/unrelated-files.ts";
import type { CopyingMistake } from "./values/copying-mistake.ts";
import type { ReferenceMistake } from "./values/reference-spellings.ts";
import type { FileForm, Utf16 } from "./values/server-identity.ts";
import type { VariableRefusal } from "./values/variables.ts";
import type { Path } from "./yaml/document.ts";
import type { Renaming } from "./yaml/edit.ts";
import type { YamlPairs } from "./yaml/render.ts";
import type { Location, Place } from "./yaml/source.ts";

export type Problem =
  | {
      rule: "config/unreadable";
      at: Place;
      fileKind: "file" | "certificate";
      path: string;
      reason: Unreadable;
    }
  | { rule: "config/yaml"; at: Place; reason: YamlReason }
  | { rule: "config/schema"; at: Place; reason: SchemaReason }
  | {
      rule: "config/unknown-key";
      at: Place;
      key: string;
      allowed: string[];
      suggestion: KeySuggestion | null;
    }
  /** `isPart`: it is in the value of another key. */
  | { rule: "config/literal-secret"; at: Place; key: string; variable: string; isPart: boolean }
  | { rule: "config/unset-variable"; at: Place; variable: string; state: "unset" | "empty" }
  | { rule: "config/variable-not-allowed"; at: Place; variable: string; refusal: VariableRefusal }
  | { rule: "config/host-not-allowed"; at: Place; host: string; address: string; refusal: HostRefusal }
  | { rule: "config/duplicate-destination"; at: Place; id: string; first: string; firstLocation: Location }
  | { rule: "config/heroku-requires-ssl"; at: Place }
  | { rule: "config/private-host-without-ssh"; at: Place; host: string; address: string }
  | { rule: "config/unencrypted-connection"; at: Place }
  | { rule: "config/certificate-invalid"; at: Place; reason: CertificateReason; file: string | null }
  | { rule: "config/private-key-invalid"; at: Place; reason: PrivateKeyReason };

/** `forbidden`: link-local, or a cloud's metadata service. `spells-forbidden`: a name that contains such an address. */
export type HostRefusal = "forbidden" | "spells-forbidden" | "outside-allowed-hosts";

/** It belongs `beside` or `below` another key. The `whole` mapping's value, a foreign `group`, a `shared` anchor that needs x-. */
export type KeySuggestion =
  | { kind: "key" | "shared"; key: string }
  | { kind: "beside" | "below"; other: string }
  | { kind: "pair"; key: string; value: string }
  | { kind: "whole"; value: string }
  | { kind: "group"; group: ForeignGroup };

/** Settings of another program. `renamed` keys only get another name. `isCertain`: no settings contradict each other. `variables`: for secrets in them. */
export type ForeignGroup = {
  keys: string[];
  spellings: string[];
  renamed: Renaming[];
  set: YamlPairs;
  isCertain: boolean;
  variables: string[];
};

export function oldKeys({ keys, renamed }: ForeignGroup): string[] {
  return [...keys, ...renamed.map(({ from }) => from)];
}

export function newKeys({ set, renamed }: ForeignGroup): string[] {
  return [...renamed.map(({ to }) => to), ...Object.keys(set)];
}

export type Unreadable =
  | { kind: "missing" | "directory" | "not-a-file" | "no-match" | "too-wild" }
  | { kind: "outside-workspace" | "not-utf8" | "empty" | "interrupted" }
  | { kind: "too-many-matches" | "too-many-entries"; limit: number }
  | { kind: "deadline"; ms: number }
  | { kind: "too-large"; limit: number }
  | Utf16
  | { kind: "binary"; what: string }
  | { kind: "system"; code: string };

export type YamlReason =
  | { kind: "syntax"; code: string; variable: string | null }
  | { kind: "duplicate-key"; key: string; first: Location }
  | { kind: "unknown-anchor"; name: string; suggestion: string | null }
  | { kind: "recursive-alias"; name: string }
  | { kind: "bad-merge" | "bad-key" | "too-deep" | "too-many-words" | "too-many-aliases" };

export type MissingKey = { key: string; variable: string | null };

/** A `suggestion` is YAML on one line; `text` is the value as written in the file. */
export type SchemaReason =
  | { kind: "missing"; keys: MissingKey[] }
  | { kind: "type"; expected: string[]; found: string; text: string | null; suggestion: string | null }
  | { kind: "enum"; allowed: string[]; suggestion: string | null }
  | { kind: "range"; minimum: number; maximum: number; suggestion: string | null }
  | { kind: "beside-url"; key: string }
  | { kind: "id" | "embedded-variable" | "date" | "reserved" | "repeated" | "too-large" | "not-read" }
  | { kind: "id-taken"; first: Location }
  | { kind: "misplaced-keys"; id: string | null; keys: string[]; first: Path }
  | { kind: "other-file"; text: string; variables: string[] }
  | { kind: "colon" | "equals-sign" }
  | { kind: "ignore-item"; ignored: string | null; isList: boolean }
  | { kind: "reference"; mistake: ReferenceMistake; variable: string }
  | { kind: "empty"; variable: string | null }
  | { kind: "too-long"; limit: number }
  | { kind: "white-space"; variable: string; excess: "space" | "line-break" | "quotes" }
  | { kind: "host"; fault: HostFault; variable: string | null }
  | { kind: "host-key"; fault: HostKeyFault; bastion: BastionAddress | null }
  | { kind: "url"; faults: UrlFault[]; ssl: EntrySsl }
  | ({ kind: "unrelated" } & UnrelatedFile)
  | { kind: "more"; count: number }
  | { kind: "other"; keyword: string };

/** Why a text is not a single host name or address. `host` is the part that may be one. */
export type HostFault =
  | { kind: "url" | "path" | "space" | "several" | "octet" | "number" | "dots" | "range" | "too-long" }
  | { kind: "port"; host: string; port: string }
  | { kind: "user" | "with-path" | "surrounded"; host: string }
  | { kind: "character"; codePoint: number };

/** `marker`: a line of known_hosts that begins with @. `file`: the path of a known_hosts file. */
export type HostKeyFault = "marker" | "md5" | "file" | "not-a-key";

export type BastionAddress = { host: string; port: number };

export type EntrySsl = "off" | "on" | "verified";

/** Without secret parts of the URL. `names`: unsupported parameters. `isAll`: no others. `isWellFormed`: one `=` in each. */
export type UrlFault =
  | { kind: "scheme"; found: string | null }
  | { kind: "copied"; mistake: CopyingMistake }
  | { kind: "missing"; part: "host" | "username" | "database" }
  | { kind: "escape"; part: "host" | "username" | "password" | "database" }
  | { kind: "unescaped"; character: "@" | "/" }
  | { kind: "port" | "brackets" | "several-hosts" | "socket" | "placeholder" }
  | {
      kind: "parameters";
      names: string[];
      isAll: boolean;
      isWellFormed: boolean;
      ssl: { mode: string; certificate: string | null } | null;
      schema: string | null;
    };

export type CertificateReason =
  | FileForm
  | { kind: "private-key" | "no-certificate" | "truncated" | "unparsable" }
  | { kind: "expired" | "not-yet-valid"; subject: string; on: string | null };

/** `convert`: the program that can re-encrypt the key with a supported cipher, or null. */
export type PrivateKeyReason =
  | { kind: "no-key" | "public-key" | "certificate" | "tls-certificate" | "putty" | "ssh2" }
  | { kind: "csr" | "html" | "json" | "host-key" }
  | { kind: "truncated" | "damaged" | "mismatched" }
  | { kind: "passphrase-missing" | "passphrase-wrong" }
  | { kind: "cipher"; cipher: string; convert: "ssh-keygen" | "openssl" | null }
  | { kind: "derivation" }
  | { kind: "rsa-size"; bits: number }
  | { kind: "hardware-key" | "unsupported-type"; type: string };

export function schemaReason(problem: Problem): SchemaReason | null {
  return problem.rule === "config/schema" ? problem.reason : null;
}

/** Without the missing keys that are present after all, and without the problem if none is left. */
export function withoutMissing(problem: Problem, isPresent: (key: string) => boolean): Problem[] {
  const reason = schemaReason(problem);
  if (reason?.kind !== "missing") return [problem];
  const keys = reason.keys.filter(({ key }) => !isPresent(key));
  return keys.length === 0
    ? []
    : [{ rule: "config/schema", at: problem.at, reason: { kind: "missing", keys } }];
}

export function privateKeyProblem(reason: PrivateKeyReason, placeOf: (keys: Path) => Place): Problem {
  const isPassphrase = reason.kind === "passphrase-missing" || reason.kind === "passphrase-wrong";
  const at = placeOf(["ssh", isPassphrase ? "passphrase" : "private_key"]);
  return { rule: "config/private-key-invalid", at, reason };
}
