// Made by `npm run generate`: do not edit.
// The schema in the folder schema/ describes each property.

export type HostKey = string;

export interface DestinationsFile {
  version: 1;
  region?: "north-america" | "europe";
  destinations: {
    [k: string]: DestinationEntry;
  };
  /**
   * This interface was referenced by `DestinationsFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]: unknown;
}
export interface DestinationEntry {
  display_name?: string;
  description?: string;
  type?: "postgresql" | "heroku" | "amazon-rds" | "amazon-aurora" | "google-cloudsql";
  url?: string;
  host?: string;
  port?: number | string;
  username?: string;
  password?: string;
  database?: string;
  ssl?:
    | boolean
    | {
        certificate?: string;
        verify?: "none" | "ca" | "full";
      };
  ssh?: {
    host: string;
    port?: number | string;
    user: string;
    private_key: string;
    passphrase?: string;
    /**
     * @minItems 1
     */
    host_key?: string | [HostKey, ...HostKey[]];
  };
  schemas?: string[];
  audit?: {
    username: string;
    password: string;
  };
  access?: "anywhere" | "stitch-only";
  stitch?: {
    token: string;
    id?: number;
  };
  ignore?: {
    rule:
      | "config/unreadable"
      | "config/yaml"
      | "config/schema"
      | "config/unknown-key"
      | "config/unset-variable"
      | "config/duplicate-destination"
      | "config/heroku-requires-ssl"
      | "config/private-host-without-ssh"
      | "config/unencrypted-connection"
      | "config/certificate-invalid"
      | "config/private-key-invalid"
      | "network/host-not-found"
      | "network/connection-refused"
      | "network/unreachable"
      | "network/connection-lost"
      | "network/timeout"
      | "network/not-postgresql"
      | "ssh/handshake-failed"
      | "ssh/host-key-unpinned"
      | "ssh/authentication-failed"
      | "ssh/forwarding-denied"
      | "ssh/database-unreachable"
      | "tls/not-supported"
      | "tls/required"
      | "tls/certificate-expired"
      | "tls/certificate-expires-soon"
      | "tls/handshake-failed"
      | "tls/unverified"
      | "auth/password-rejected"
      | "auth/password-missing"
      | "auth/password-expires-soon"
      | "auth/weak-method"
      | "auth/method-unsupported"
      | "auth/no-hba-entry"
      | "auth/login-not-permitted"
      | "auth/connect-denied"
      | "auth/database-missing"
      | "auth/too-many-connections"
      | "auth/server-not-ready"
      | "auth/login-not-checked"
      | "auth/refused"
      | "server/not-postgresql"
      | "server/version-too-old"
      | "server/read-only"
      | "server/version-end-of-life"
      | "server/session-limits"
      | "server/check-cancelled"
      | "server/encoding-not-utf8"
      | "server/tablespace-not-usable"
      | "server/no-synchronous-standby"
      | "server/wraparound"
      | "server/event-triggers"
      | "privilege/create-on-database"
      | "privilege/temporary"
      | "privilege/select-information-schema"
      | "privilege/select-pg-catalog"
      | "privilege/schema-not-usable"
      | "privilege/excessive"
      | "privilege/check-denied"
      | "load/table-not-owned"
      | "load/write-denied"
      | "load/row-security"
      | "load/primary-key"
      | "load/column-required"
      | "load/trigger"
      | "load/constraint"
      | "load/foreign-key"
      | "load/table-full"
      | "load/other-user"
      | "load/not-checked"
      | "stitch/check-failed"
      | "stitch/settings-differ"
      | "stitch/paused"
      | "stitch/not-compared"
      | "rehearsal/load-failed";
    reason: string;
    until?: string;
  }[];
}
