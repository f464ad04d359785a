// What is true on a server, as plain data: the one query's answer and what the login showed.

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
  };
  /** The role whose privileges these are: the one that logged in, or the one an auditor asks about. */
  role: {
    name: string;
    /** Null where pg_roles could not be read. */
    details: { superuser: boolean; inherits: boolean; canLogin: boolean; validUntil: string | null } | null;
    canReadPasswordHashes: boolean;
    /** Member of pg_read_all_data, which came with version 14. */
    readsAllData: boolean;
    /** Groups that have CREATE on the database, of which the role is a member, inheriting or not. */
    groupsWithCreate: string[];
    /** Null where pg_db_role_setting could not be read. */
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
};

export type Timeout =
  | "statement_timeout"
  | "lock_timeout"
  | "idle_in_transaction_session_timeout"
  | "idle_session_timeout"
  | "transaction_timeout";

export type CatalogName = "information_schema" | "pg_catalog";

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
