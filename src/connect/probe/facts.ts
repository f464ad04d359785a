// What is true on a server, as plain data: the answers to the question and what the login showed.

import type { ServerError } from "../failure.ts";

/** A setting's source: where ALTER ROLE … SET or ALTER DATABASE … SET put it. */
export type RoleSetting = {
  scope: "role" | "database" | "role-in-database" | "all-roles";
  name: string;
  value: string;
};

export type Facts = {
  /** All of `version()`, and what the login called the version. */
  versionText: string;
  serverVersion: string;
  versionNum: number;
  session: {
    inRecovery: boolean;
    readOnly: boolean;
    /** In ms; 0 is no limit. Null where the version does not have it. */
    timeouts: Record<Timeout, number | null>;
    /** Settings whose value on the server itself an auditor's own hides. */
    hidden: string[];
  };
  role: {
    /** Whose privileges these are: who acts after the login, or the role that an auditor asks about. */
    name: string;
    /** Whose password and settings count: who logs in to load. `ALTER ROLE … SET role` makes the two differ. */
    login: string;
    /** Of `login`; null where pg_roles could not be read. */
    details: { canLogin: boolean; validUntil: string | null; connectionLimit: number } | null;
    /** Whether `login` may connect to the database. */
    canConnect: boolean;
    /** Which of the two is one. `demotable`: nobody is locked out and nothing runs with its rights. */
    superuser: { name: string; demotable: boolean } | null;
    hashes: {
      readable: HashRelation[];
      /** None where nothing is readable. Null where the catalogs that tell could not be read. */
      grants: HashGrant[] | null;
    };
    /** Groups that have CREATE on the database, of which the role is a member, inheriting or not. */
    groupsWithCreate: string[];
    /** The one that wins first. Null where pg_db_role_setting could not be read. */
    settings: RoleSetting[] | null;
  };
  database: {
    name: string;
    canCreate: boolean;
    /** Null where pg_database could not be read. */
    owner: string | null;
    encoding: string | null;
  };
  catalogs: Record<CatalogName, Catalog>;
  /** Schemas that the entry names, and those in which the role may create; null where pg_namespace could not be read. */
  schemas: SchemaFacts[] | null;
  /** What the server refused of the question for another reason than a closed catalog that is named here. */
  denied: Denied | null;
};

/** What the one who asks lacks for asking: grants of these to `role` let the question through. */
export type Denied = {
  versionNum: number;
  /** Null where that could not be asked either. */
  role: string | null;
  functions: string[] | null;
  relations: string[];
  schemas: string[];
  /** What the server said where no closed catalog explains it. */
  error: ServerError | null;
};

export type HashRelation = "pg_authid" | "pg_shadow";

/** `grantee`: null is PUBLIC. `member`: who is directly in pg_read_all_data. */
export type HashGrant =
  | { kind: "select"; relation: HashRelation; column: string | null; grantee: string | null }
  | { kind: "reads-all-data"; member: string };

export type Timeout =
  | "statement_timeout"
  | "lock_timeout"
  | "idle_in_transaction_session_timeout"
  | "idle_session_timeout"
  | "transaction_timeout";

export const catalogNames = ["information_schema", "pg_catalog"] as const;
export type CatalogName = (typeof catalogNames)[number];

/**
 * `closed`: relations that PostgreSQL itself opens to everyone and that this role can't read. Null where that can't be
 * seen: the role may not use the schema, and pg_class is closed too.
 */
export type Catalog = { usable: boolean; closed: string[] | null };

export type SchemaFacts = { name: string; owner: string; usable: boolean; canCreate: boolean };

/** 90325 for "9.3.25", 180004 for "18.4 (Debian 18.4-1)": only the leading number counts. 0 when there is none. */
export function versionNumber(text: string): number {
  const [, major = "0", minor = "0", patch = "0"] = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(text) ?? [];
  if (Number(major) >= 10) return Number(major) * 10_000 + Number(minor);
  return Number(major) * 10_000 + Number(minor) * 100 + Number(patch);
}

/** A name as PostgreSQL keeps it: at most 63 bytes, and no half character at the end. */
export function storedName(name: string): string {
  const bytes = Buffer.from(name, "utf8");
  if (bytes.length <= 63) return name;
  let end = 63;
  while ((bytes[end]! & 0xc0) === 0x80) end--;
  return bytes.toString("utf8", 0, end);
}
