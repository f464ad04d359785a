// Made by `npm run generate`: do not edit.

export type HostKey = string;

/**
 * The PostgreSQL and Heroku Postgres destinations that Stitch loads data into, as postgres-destination-check reads them.
 */
export interface DestinationsFile {
  /**
   * The version of this file's format. There is one so far: `1`. Stitch's form has no such field. Required.
   */
  version: 1;
  /**
   * The Stitch data pipeline region that loads these destinations, which decides the addresses that a firewall has to allow. Stitch's form has no such field: the region is the account's. Optional: without it no address can be named.
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
 * One PostgreSQL or Heroku Postgres database, with the names of Stitch's own form.
 */
export interface DestinationEntry {
  /**
   * The name that people know this destination by. Display Name in Stitch's form. Default: the id.
   */
  display_name?: string;
  /**
   * What this destination is for. Description in Stitch's form. Optional.
   */
  description?: string;
  /**
   * What kind of PostgreSQL it is: the destination that was chosen in Stitch. It chooses the remedies that are advised; `heroku` requires SSL. Default: `postgresql`.
   */
  type?: "postgresql" | "heroku" | "amazon-rds" | "amazon-aurora" | "google-cloudsql";
  /**
   * A `postgres://` URL in place of `host`, `port`, `username`, `password` and `database`. Always `${NAME}`: it holds a password. Stitch's form asks for the five fields one by one. Required, unless these five are given.
   */
  url?: string;
  /**
   * The server's name or IP address. With `ssh`, as the bastion knows it. Host in Stitch's form. Required, unless `url` is given.
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
   * The user's password. Always `${NAME}`: a password never stands in this file. Spaces belong to it; a line break at its end is an error, since it came with the storing. Password in Stitch's form. Required, unless `url` or `audit` is given.
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
         * What the server's certificate must verify against: a CA or the server's own certificate, as PEM text, a path that starts at this file, or `${NAME}`. SSL Certificate in Stitch's form. Default: Node's root certificates, where `verify` asks for any.
         */
        certificate?: string;
        /**
         * How much of the server's certificate is verified. Stitch's form has no such field: Stitch verifies what a given SSL Certificate can prove. Default: `ca` beside a `certificate`, `none` without one, as Stitch does.
         */
        verify?: "none" | "ca" | "full";
      };
  /**
   * Reach the database through an SSH tunnel: a bastion that may connect to it. Encryption Type: SSH in Stitch's form. Default: no tunnel.
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
     * The bastion's Linux user that may forward connections to the database. SSH User in Stitch's form. Required.
     */
    user: string;
    /**
     * The key that this check logs in with. Always `${NAME}`. Stitch's form has no such field: Stitch's own key stays with Stitch, and the bastion knows its public half. Required.
     */
    private_key: string;
    /**
     * What the private key is encrypted with. Always `${NAME}`. Stitch's form has no such field. Optional: only for an encrypted key.
     */
    passphrase?: string;
    /**
     * The bastion's host key: a fingerprint (`SHA256:…`, alone or in the line that `ssh-keygen -lf` prints) or a line in known_hosts form (`ssh-ed25519 AAAA…`). One, or a list of which any may match. Stitch's form has no such field. Default: any key is accepted, with a warning that names it.
     *
     * @minItems 1
     */
    host_key?: string | [HostKey, ...HostKey[]];
  };
  /**
   * Schemas that Stitch's integrations will load into: each integration's own Schema Name in Stitch. Those that exist already must let the user create tables. Default: none is looked at.
   */
  schemas?: string[];
  /**
   * Log in as this role and ask about `username`'s privileges, so that the loader's password never enters CI. Stitch's form has no such field. Default: the check logs in as `username`.
   */
  audit?: {
    /**
     * A role that may connect to the database, and nothing else. Stitch's form has no such field. Required.
     */
    username: string;
    /**
     * The auditor's password. Always `${NAME}`. Stitch's form has no such field. Required.
     */
    password: string;
  };
  /**
   * Whom the server's firewall admits. Stitch's form has no such field. Default: `anywhere`.
   */
  access?: "anywhere" | "stitch-only";
  /**
   * Where to read what Stitch itself knows: the destination's settings there, and its last connection check. Use it in a scheduled job: the token opens the whole Stitch account. Stitch's form has no such field. Default: Stitch is not asked.
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
   * Findings that the team has accepted for this destination. They stay visible in every report. Stitch's form has no such field. Default: none.
   *
   * Items: A rule whose finding is accepted, and why. Stitch's form has no such field.
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
     * Why it is accepted. Stitch's form has no such field. Required.
     */
    reason: string;
    /**
     * The last day on which it is accepted, as YYYY-MM-DD. It counts again on the day after. Stitch's form has no such field. Default: no end.
     */
    until?: string;
  }[];
}
