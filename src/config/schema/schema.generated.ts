// Made by `npm run generate`: do not edit.

export type HostKey = string;

/**
 * The PostgreSQL and Heroku Postgres destinations that Stitch loads data into, in the format of postgres-destination-check.
 */
export interface DestinationsFile {
  /**
   * The version of the file format, `1`. Stitch's form has no such field. Required.
   */
  version: 1;
  /**
   * The Stitch data pipeline region that loads these destinations, which determines the addresses that a firewall has to allow. Stitch's form has no such field: the region belongs to the account. Optional: without it, the check can't list these addresses.
   */
  region?: "north-america" | "europe";
  /**
   * One entry for each destination. The key is its id: stable, unique, used in reports and in `only`. Stitch's form has no ids. Required.
   */
  destinations: {
    [k: string]: DestinationEntry;
  };
  /**
   * This interface was referenced by `DestinationsFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]: unknown;
}
/**
 * One PostgreSQL or Heroku Postgres database, with the field names of Stitch's form.
 */
export interface DestinationEntry {
  /**
   * The name of this destination in reports. Display Name in Stitch's form. Default: the id.
   */
  display_name?: string;
  /**
   * What this destination is for. Description in Stitch's form. Optional.
   */
  description?: string;
  /**
   * The kind of PostgreSQL, as selected in Stitch. The check adapts its fixes to it, and `heroku` requires SSL. Default: `postgresql`.
   */
  type?: "postgresql" | "heroku" | "amazon-rds" | "amazon-aurora" | "google-cloudsql";
  /**
   * A `postgres://` URL in place of `host`, `port`, `username`, `password` and `database`. Always `${NAME}`, since it contains a password. Stitch's form asks for the five fields separately. Required, unless these five are given.
   */
  url?: string;
  /**
   * The server's name or IP address. With `ssh`, the bastion resolves it. Host in Stitch's form. Required, unless `url` is given.
   */
  host?: string;
  /**
   * The server's port. Port in Stitch's form. Default: `5432`.
   */
  port?: number | string;
  /**
   * The database user that Stitch loads data as. Username in Stitch's form. Required, unless `url` is given.
   */
  username?: string;
  /**
   * The user's password. Always `${NAME}`: a password is never in this file. Spaces are part of the password; a line break at its end is an error. Password in Stitch's form. Required, unless `url` or `audit` is given.
   */
  password?: string;
  /**
   * The logical database that Stitch creates its schemas in. Database in Stitch's form. Required, unless `url` is given.
   */
  database?: string;
  /**
   * `true`: the connection is encrypted. A mapping: encrypted, and the server's certificate verified. `false`: not encrypted. Connect using SSL in Stitch's form. Default: `false`.
   */
  ssl?:
    | boolean
    | {
        /**
         * The certificate to verify the server with: a CA or the server's own certificate, as PEM text, a path relative to this file, or `${NAME}`. SSL Certificate in Stitch's form. Default: Node's root certificates, if `verify` is `ca` or `full`.
         */
        certificate?: string;
        /**
         * How much of the server's certificate is verified. Stitch's form has no such field: Stitch verifies the server if it has an SSL Certificate. Default: `ca` with a `certificate`, `none` without one, as in Stitch.
         */
        verify?: "none" | "ca" | "full";
      };
  /**
   * Connect through an SSH tunnel, with a bastion that can reach the database. Encryption Type: SSH in Stitch's form. Default: no tunnel.
   */
  ssh?: {
    /**
     * The bastion's name or IP address. Remote Address in Stitch's form. Required.
     */
    host: string;
    /**
     * The bastion's SSH port. SSH Port in Stitch's form. Default: `22`.
     */
    port?: number | string;
    /**
     * The bastion's Linux user, which can forward connections to the database. SSH User in Stitch's form. Required.
     */
    user: string;
    /**
     * The private key for this check. Always `${NAME}`. Stitch's form has no such field: Stitch has its own key, and shows only its public half. Required.
     */
    private_key: string;
    /**
     * The passphrase of the private key. Always `${NAME}`. Stitch's form has no such field. Optional: only for an encrypted key.
     */
    passphrase?: string;
    /**
     * The bastion's host key: a fingerprint (`SHA256:…`, alone or in the line that `ssh-keygen -lf` prints) or a line in known_hosts form (`ssh-ed25519 AAAA…`). One, or a list of which one must match. Stitch's form has no such field. Default: any key is accepted, with a warning that contains the key.
     *
     * @minItems 1
     */
    host_key?: string | [HostKey, ...HostKey[]];
  };
  /**
   * Schemas that Stitch's integrations will load into. Schema Name of each integration in Stitch. In those that exist, the user must be able to create tables. Default: none is checked.
   */
  schemas?: string[];
  /**
   * Log in as this role to check the privileges of `username`, so that the loader's password stays out of CI. Stitch's form has no such field. Default: the check logs in as `username`.
   */
  audit?: {
    /**
     * A role that needs only CONNECT on the database. Stitch's form has no such field. Required.
     */
    username: string;
    /**
     * The auditor's password. Always `${NAME}`. Stitch's form has no such field. Required.
     */
    password: string;
  };
  /**
   * Which addresses the server's firewall allows. Stitch's form has no such field. Default: `anywhere`.
   */
  access?: "anywhere" | "stitch-only";
  /**
   * Compare with the destination's settings in Stitch, and read Stitch's last connection check. Use it in a scheduled job only: the token gives access to the whole Stitch account. Stitch's form has no such field. Default: no request to Stitch.
   */
  stitch?: {
    /**
     * An access token of Stitch's Connect API. Always `${NAME}`. Stitch's form has no such field. Required.
     */
    token: string;
    /**
     * The destination's id in Stitch's API. Stitch's form has no such field. Default: the destination with the same host, port, database and user.
     */
    id?: number;
  };
  /**
   * Findings to ignore for this destination. They stay visible in every report. Stitch's form has no such field. Default: none.
   *
   * Items: A rule to ignore, and the reason. Stitch's form has no such field.
   */
  ignore?: {
    /**
     * The rule's id, as the report shows it. Stitch's form has no such field. Required.
     */
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
      | "load/column-required"
      | "load/trigger"
      | "load/constraint"
      | "load/foreign-key"
      | "load/table-full"
      | "load/not-checked"
      | "stitch/check-failed"
      | "stitch/settings-differ"
      | "stitch/paused"
      | "stitch/not-compared"
      | "rehearsal/load-failed";
    /**
     * The reason for ignoring it. Stitch's form has no such field. Required.
     */
    reason: string;
    /**
     * The last day on which it is ignored, as YYYY-MM-DD. It counts again from the next day. Stitch's form has no such field. Default: no end.
     */
    until?: string;
  }[];
}
