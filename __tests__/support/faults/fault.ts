// The keys of a fault file: a setup, a destination and the expected finding. A new fault is a new file, without code.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { byCopy } from "../postgres.ts";
import type { StitchAccount } from "../stitch-api.ts";

/** Texts can contain placeholders such as {port}, {role} or {cert.ca}. */
export type Fault = {
  /** The problem, for test titles and the rule's page. */
  about: string;
  /** A server of servers.yml; absent if something else listens. */
  server?: string;
  major?: number;
  /** Statements that the superuser runs in {database}, one by one. {role} can log in. */
  sql?: string[];
  /** Tables that Stitch has loaded as {role}, before `sql` runs: "sales.orders". */
  loaded?: string[];
  /** Statements of a load as {role}, which fail before the fix and pass after it: see __tests__/connect/probe/loads.test.ts. */
  load?: string[];
  /** The SQLSTATE with which `load` fails; "wrong" if its last statement returns no row. */
  fails?: string;
  /** The first major on which `load` has this result, and the first on which it no longer has. */
  since?: number;
  until?: number;
  /** Connections that {role} holds during the check. */
  hold?: number;
  /** A catalog of {database} that is locked until the check's transaction has been open for this time. */
  locked?: { catalog: string; ms: number };
  /** Whether {role} has CREATE on {database}: true by default. */
  create?: boolean;
  listener?: Step[];
  bastion?: BastionSpec;
  pooler?: PoolerSpec;
  /** A proxy in front of the server. It answers a login without TLS with this error, and forwards TLS. */
  refuses_plain?: Record<string, string>;
  /** The answers of Stitch's API for the token {stitch token}. */
  stitch?: StitchAccount;
  /** Keys that replace or extend those of the default entry; null removes one. */
  entry?: Record<string, unknown>;
  /** The whole destinations file, instead of the default one with one entry. */
  file?: string;
  environment?: Record<string, string>;
  files?: Record<string, string>;
  options?: Record<string, string>;
  /** The delay of every byte in each direction, in ms. */
  slow?: number;
  region?: string;
  /** The rule that must be found, or `nothing`. */
  finds: string;
  /** The text of the file that the finding points at. */
  at?: string;
  /** Other rules that are expected. */
  also?: string[];
  /** Texts that the finding must contain, if the golden text alone can't distinguish it. */
  says?: string[];
  /** Shown on the rule's page in docs/rules: one fault for each rule. */
  example?: boolean;
  /** The fixed setup, for an example whose fix is not SQL or YAML: its keys replace the fault's. */
  fixed?: Fixed;
};

/** `about` describes the fixed state. Null removes a key of the fault. */
export type Fixed = { about: string } & { [Key in Exclude<keyof Fault, "about">]?: Fault[Key] | null };

/** One step of a scripted server. `await: bytes` waits for the client's next message. */
export type Step =
  | { await: "bytes" }
  | { text: string }
  | { hex: string }
  | { error: Record<string, string> }
  | { authentication: number; data?: string }
  | { parameters: Record<string, string> }
  | { ready: true }
  | { row: string }
  /** SCRAM's second message, with the client's nonce and this many iterations. */
  | { scram: number }
  /** `demands`: a client certificate, in this version of TLS. */
  | { startTls: string; demands?: "TLSv1.2" | "TLSv1.3" }
  | "close"
  | "reset"
  | "stay";

/**
 * PgBouncer. `databases`: lines in which {host} is replaced with the server's address; the entry uses the database of the last
 * one.
 */
export type PoolerSpec = {
  mode: "session" | "transaction";
  users?: Record<string, string>;
  settings?: string[];
  databases?: string[];
  /** The name of a certificate: clients may then request TLS. */
  tls?: string;
};

export type BastionSpec = {
  /**
   * OpenSSH by default; `ssh2` for what OpenSSH does not do. `forwards-names` forwards any host to the server; `no-ed25519`
   * announces only other key types.
   */
  kind?:
    | "openssh"
    | "never-forwards"
    | "dies-at-login"
    | "forwards-names"
    | "no-ed25519"
    | "silent"
    | "refuses";
  settings?: string[];
  hostKeys?: string[];
  authorized?: string;
};

/** A server of servers.yml. */
export type Profile = {
  hba?: string[];
  settings?: Record<string, string>;
  tls?: string;
  standby?: boolean;
  /** For faults that would interfere with each other. */
  one_at_a_time?: boolean;
};

/** A fault with its place in the tree: "login/wrong-password". */
export type NamedFault = { name: string; file: string; fault: Fault };

const folder = path.resolve(import.meta.dirname, "../../faults");

export const profiles: Record<string, Profile> = parse(
  readFileSync(path.join(folder, "servers.yml"), "utf8"),
);

export function fixedFault(fault: Fault, own: Fixed): Fault {
  const both = Object.entries({ ...fault, ...own });
  return Object.fromEntries(both.filter(([, value]) => value !== null)) as Fault;
}

/** Creates {role} and {database}, before `loaded` and the fault's own SQL run in that database. */
export function roleSql({ create }: Fault, major = 0): string[] {
  return [
    "CREATE ROLE {role} LOGIN PASSWORD '{password}'",
    `CREATE DATABASE {database} OWNER owner${byCopy(major)}`,
    ...(create === false ? [] : ["GRANT CREATE ON DATABASE {database} TO {role}"]),
  ];
}

export function faultsOf(group: string): NamedFault[] {
  return readdirSync(path.join(folder, group))
    .filter((file) => file.endsWith(".yml"))
    .sort()
    .map((file) => ({
      name: `${group}/${file.replace(/\.yml$/, "")}`,
      file: path.join(folder, group, file),
      fault: parse(readFileSync(path.join(folder, group, file), "utf8")) as Fault,
    }));
}

export function groups(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
