// The keys of a fault file: a setup, a destination and the expected finding. A new fault is a new file, without code.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { StitchAccount } from "../stitch-api.ts";

/** Texts may hold `{name}`: what the setting fills in, such as {port}, {role} or {cert.ca}. */
export type Fault = {
  /** One sentence: what is wrong. */
  about: string;
  /** A profile of servers.yml; absent where something else listens. */
  server?: string;
  major?: number;
  /** Run by the superuser in the fault's own database, each by itself. {role} may log in, {database} is its own. */
  sql?: string[];
  /** Tables that Stitch has loaded as {role}, before `sql` runs: "sales.orders". */
  loaded?: string[];
  /** What a load runs as {role}: it fails before the fix and passes after it, see __tests__/connect/probe/loads.test.ts. */
  load?: string[];
  /** The SQLSTATE that `load` fails with; "wrong" where it runs and its last statement returns no row. */
  fails?: string;
  /** The first major on which `load` has this result, and the first on which it no longer has. */
  since?: number;
  until?: number;
  /** Connections that {role} holds while the check runs. */
  hold?: number;
  /** A catalog of {database} that the check has to wait for, until its transaction has been open for so many milliseconds. */
  locked?: { catalog: string; ms: number };
  /** Whether {role} has CREATE on {database}: yes where absent. */
  create?: boolean;
  listener?: Step[];
  bastion?: BastionSpec;
  pooler?: PoolerSpec;
  /** A proxy in front of the server, which answers a login without TLS with this error, and lets TLS through. */
  refuses_plain?: Record<string, string>;
  /** What Stitch's API gives for the token {stitch token}. */
  stitch?: StitchAccount;
  /** Keys of the entry beside or in place of the usual ones; null takes one away. */
  entry?: Record<string, unknown>;
  /** The whole destinations file, where it is not one entry of the usual form. */
  file?: string;
  environment?: Record<string, string>;
  files?: Record<string, string>;
  options?: Record<string, string>;
  /** Milliseconds that every byte is held back each way. */
  slow?: number;
  region?: string;
  /** The one rule that must be found, or `nothing`. */
  finds: string;
  /** The text of the file that the finding points at. */
  at?: string;
  /** Rules beside it that are no guess about it. */
  also?: string[];
  /** Words that the finding must have: for what a golden text alone would not tell apart. */
  says?: string[];
  /** Shown on the rule's page in docs/rules: one fault for each rule. */
  example?: boolean;
  /** The set-up mended, for an example whose fix is not SQL or YAML: what is there takes the place of the fault's own. */
  fixed?: Fixed;
};

/** `about` is one sentence: what is in order now. Null takes a key of the fault away. */
export type Fixed = { about: string } & { [Key in Exclude<keyof Fault, "about">]?: Fault[Key] | null };

/** One thing that a scripted server does. `await: bytes` waits for the client's next message. */
export type Step =
  | { await: "bytes" }
  | { text: string }
  | { hex: string }
  | { error: Record<string, string> }
  | { authentication: number; data?: string }
  | { parameters: Record<string, string> }
  | { ready: true }
  | { row: string }
  /** SCRAM's second message, with the nonce that the client sent and this many iterations. */
  | { scram: number }
  /** `demands`: a client certificate, in this version of TLS. */
  | { startTls: string; demands?: "TLSv1.2" | "TLSv1.3" }
  | "close"
  | "reset"
  | "stay";

/** PgBouncer. `databases`: lines in which {host} is the server's address; the last one's name is the entry's database. */
type PoolerSpec = {
  mode: "session" | "transaction";
  users?: Record<string, string>;
  settings?: string[];
  databases?: string[];
  /** A certificate of the material: clients may then ask for TLS. */
  tls?: string;
};

export type BastionSpec = {
  /**
   * OpenSSH where absent; `ssh2` for what OpenSSH does not do. `forwards-names` connects to the server, whatever host it is
   * asked for; `no-ed25519` says that it accepts other types of keys only.
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
  /** Its faults would be in each other's way. */
  one_at_a_time?: boolean;
};

/** A fault with its place in the tree: "login/wrong-password". */
export type NamedFault = { name: string; file: string; fault: Fault };

const folder = path.resolve(import.meta.dirname, "../../faults");

export const profiles: Record<string, Profile> = parse(
  readFileSync(path.join(folder, "servers.yml"), "utf8"),
);

/** The fault as it is when it is mended. */
export function fixedFault(fault: Fault, own: Fixed): Fault {
  const both = Object.entries({ ...fault, ...own });
  return Object.fromEntries(both.filter(([, value]) => value !== null)) as Fault;
}

/** Makes {role} and {database}, before `loaded` and the fault's own SQL are run in that database. */
export function roleSql({ create }: Fault): string[] {
  return [
    "CREATE ROLE {role} LOGIN PASSWORD '{password}'",
    "CREATE DATABASE {database} OWNER owner",
    ...(create === false ? [] : ["GRANT CREATE ON DATABASE {database} TO {role}"]),
  ];
}

/** All faults of a group, by name. */
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
