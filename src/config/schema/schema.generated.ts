// Made by `npm run generate`: do not edit.

/**
 * The PostgreSQL and Heroku Postgres destinations that Stitch loads data into, as postgres-destination-check reads them.
 */
export interface DestinationsFile {
  /**
   * The version of this file's format. There is one so far: 1.
   */
  version: 1;
  /**
   * The Stitch data pipeline region that loads these destinations. It decides the addresses that a firewall has to let in.
   */
  region?: "north-america" | "europe";
  /**
   * One entry for each destination. The key is its id: stable, unique, used in reports and in `only`.
   */
  destinations: {
    [k: string]: DestinationEntry;
  };
  /**
   * Anything you like: a place for YAML anchors that several destinations share. It is not read by itself.
   *
   * This interface was referenced by `DestinationsFile`'s JSON-Schema definition
   * via the `patternProperty` "^x-".
   */
  [k: string]:
    | {
        [k: string]: unknown;
      }
    | 1
    | "north-america"
    | "europe"
    | {
        [k: string]: DestinationEntry;
      }
    | undefined;
}
/**
 * One PostgreSQL or Heroku Postgres database, with the names of Stitch's own form.
 */
export interface DestinationEntry {
  /**
   * The name that people know this destination by. The id when absent.
   */
  display_name?: string;
  /**
   * What this destination is for.
   */
  description?: string;
  /**
   * What kind of PostgreSQL it is. It chooses the remedies that are advised; `heroku` requires SSL.
   */
  type?: "postgresql" | "heroku" | "amazon-rds" | "amazon-aurora" | "google-cloudsql";
  /**
   * A postgres:// URL in place of host, port, username, password and database. Always ${NAME}: it holds a password.
   */
  url?: string;
  /**
   * The server's name or IP address. With `ssh`, as the bastion knows it.
   */
  host?: string;
  /**
   * The server's port, 5432 when absent.
   */
  port?: number | string;
  /**
   * The database user that Stitch loads data as.
   */
  username?: string;
  /**
   * The user's password. Always ${NAME}: a password never stands in this file. Spaces belong to it; a line break at its end is an error, since it came with the storing. Not needed beside `audit`.
   */
  password?: string;
  /**
   * The logical database that Stitch creates its schemas in.
   */
  database?: string;
  /**
   * Absent or false: not encrypted. true: encrypted. A mapping: encrypted, and the server's certificate verified.
   */
  ssl?:
    | boolean
    | {
        /**
         * What the server's certificate must verify against: a CA or the server's own certificate, as PEM text, a path that starts at this file, or ${NAME}. Node's root certificates when absent.
         */
        certificate?: string;
        /**
         * none: encrypt only. ca: the certificate must verify. full: and must name the host. `ca` when absent beside a certificate, `none` without one, as Stitch does.
         */
        verify?: "none" | "ca" | "full";
      };
  /**
   * Reach the database through an SSH tunnel: a bastion that may connect to it.
   */
  ssh?: {
    /**
     * The bastion's name or IP address.
     */
    host: string;
    /**
     * The bastion's SSH port, 22 when absent.
     */
    port?: number | string;
    /**
     * The bastion's Linux user that may forward connections to the database.
     */
    user: string;
    /**
     * The key that this check logs in with (not Stitch's own, which stays with Stitch). Always ${NAME}.
     */
    private_key: string;
    /**
     * What the private key is encrypted with. Always ${NAME}.
     */
    passphrase?: string;
    /**
     * The bastion's host key: a fingerprint (SHA256:…, alone or in the line that ssh-keygen -lf prints) or a line in known_hosts form (ssh-ed25519 AAAA…). One, or a list of which any may match.
     *
     * @minItems 1
     */
    host_key?: string | [string, ...string[]];
  };
  /**
   * Schemas that Stitch's integrations will load into. Those that exist already must let the user create tables.
   */
  schemas?: string[];
  /**
   * Log in as this role and ask about `username`'s privileges, so that the loader's password never enters CI.
   */
  audit?: {
    /**
     * A role that may connect to the database, and nothing else.
     */
    username: string;
    /**
     * The auditor's password. Always ${NAME}.
     */
    password: string;
  };
  /**
   * stitch-only: the firewall admits Stitch's addresses only, so the entry is validated and not dialled.
   */
  access?: "anywhere" | "stitch-only";
  /**
   * Findings that the team has accepted for this destination. They stay visible in every report.
   */
  ignore?: {
    /**
     * The rule's id, as the report shows it.
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
      | "network/connection-lost"
      | "network/connection-refused"
      | "network/host-not-found"
      | "network/not-postgresql"
      | "network/timeout"
      | "network/unreachable"
      | "ssh/authentication-failed"
      | "ssh/database-unreachable"
      | "ssh/forwarding-denied"
      | "ssh/handshake-failed"
      | "ssh/host-key-mismatch"
      | "ssh/host-key-unpinned"
      | "tls/certificate-expired"
      | "tls/certificate-expires-soon"
      | "tls/certificate-untrusted"
      | "tls/handshake-failed"
      | "tls/hostname-mismatch"
      | "tls/not-supported"
      | "tls/required"
      | "tls/unverified"
      | "auth/connect-denied"
      | "auth/database-missing"
      | "auth/insecure-method"
      | "auth/login-not-permitted"
      | "auth/method-unsupported"
      | "auth/no-hba-entry"
      | "auth/password-expires-soon"
      | "auth/password-missing"
      | "auth/password-rejected"
      | "auth/refused"
      | "auth/server-not-proven"
      | "auth/server-not-ready"
      | "auth/too-many-connections"
      | "auth/weak-method"
      | "auth/login-not-checked"
      | "server/check-cancelled"
      | "server/not-postgresql"
      | "server/read-only"
      | "server/session-limits"
      | "server/version-end-of-life"
      | "server/version-too-old"
      | "privilege/check-denied"
      | "privilege/create-on-database"
      | "privilege/excessive"
      | "privilege/schema-not-usable"
      | "privilege/select-information-schema"
      | "privilege/select-pg-catalog"
      | "rehearsal/load-failed";
    /**
     * Why it is accepted.
     */
    reason: string;
    /**
     * The last day on which it is accepted, as YYYY-MM-DD. It counts again on the day after.
     */
    until?: string;
  }[];
}
