// Made by `npm run generate`: do not edit.

/**
 * passed: all checks ran and found nothing. warned: only warnings. failed: an error. skipped: not connected to; see `reason`.
 */
export type Status = "passed" | "warned" | "failed" | "skipped";

/**
 * The result of one run of postgres-destination-check. In version 1, properties may be added, but not renamed or removed.
 */
export interface Report {
  version: 1;
  tool: {
    name: string;
    version: string;
  };
  /**
   * The name of this check: the input `name`.
   */
  name: string;
  /**
   * ISO 8601, UTC.
   */
  started_at: string;
  duration_ms: number;
  /**
   * GitHub's name of the event that started the run, or cli.
   */
  event: string;
  mode: "check" | "validate";
  /**
   * The lowest severity that fails the run.
   */
  fail_on: "error" | "warning" | "never";
  /**
   * False if a file could not be read, or if the deadline, an interruption or a bug kept destinations from being checked.
   */
  complete: boolean;
  /**
   * How many destinations were not reached before the run ended. If there are any, `outcome` is failed.
   */
  not_reached: number;
  /**
   * In a merged report: the numbers of the shards that did not report.
   */
  missing_shards: number[];
  /**
   * Which shard this is; null for a whole run.
   */
  shard: {
    index: number;
    of: number;
    /**
     * The number of destinations in all shards.
     */
    total: number;
    /**
     * The files of the whole run, in order.
     */
    files: string[];
    /**
     * SHA-256 in hexadecimal of the names and contents of these files. It is the same for all shards of a run.
     */
    files_sha256: string;
    /**
     * The workflow run of this shard; null outside of GitHub Actions.
     */
    run: {
      /**
       * GITHUB_RUN_ID.
       */
      id: string;
      /**
       * GITHUB_RUN_ATTEMPT.
       */
      attempt: number;
      /**
       * GITHUB_SHA.
       */
      commit: string;
    } | null;
  } | null;
  /**
   * The destinations files that were read, in order.
   */
  files: string[];
  /**
   * Why the run made no connections; null if it was allowed to make them.
   */
  why_not_dialled: string | null;
  /**
   * The comparison with the base branch for `changed-only`; null without it.
   */
  base: {
    /**
     * Ids of destinations that exist on the base branch and in none of these files.
     */
    deleted: string[];
    /**
     * Why all destinations were checked; null if the base branch could be read.
     */
    unreadable: string | null;
  } | null;
  outcome: Status;
  summary: {
    total: number;
    passed: number;
    warned: number;
    failed: number;
    skipped: number;
  };
  /**
   * The changes since the report in `previous`; null without it. What this run could not check counts as unchanged.
   */
  changes: {
    /**
     * When the previous run started: ISO 8601, UTC.
     */
    since: string;
    /**
     * Ids of destinations that started to fail.
     */
    failed: string[];
    /**
     * Ids of destinations that still fail, with different errors.
     */
    other_cause: string[];
    /**
     * Ids of destinations that no longer fail.
     */
    recovered: string[];
    /**
     * Ids of destinations that failed, and are in no file any more.
     */
    removed: string[];
    /**
     * New errors and warnings.
     */
    new: ReportChange[];
    /**
     * Errors and warnings that are gone.
     */
    solved: ReportChange[];
  } | null;
  /**
   * Findings about a file rather than one destination.
   */
  findings: ReportFinding[];
  /**
   * In the order of the files.
   */
  destinations: ReportDestination[];
}
export interface ReportChange {
  /**
   * Its id; null for a finding about a file.
   */
  destination: string | null;
  /**
   * The file, for a finding about a file.
   */
  file: string | null;
  rule: string;
  severity: "error" | "warning";
}
export interface ReportFinding {
  rule: string;
  severity: "error" | "warning" | "notice";
  title: string;
  /**
   * What is wrong.
   */
  message: string;
  /**
   * Why it matters.
   */
  why: string;
  /**
   * How to fix it. Null only for internal/error.
   */
  fix: ReportFix | null;
  /**
   * The key that has to change, such as ssh.host_key: relative to the entry, or to the root of the file for a finding about a file or about shared text. Empty for the entry itself. It does not change when lines move. Null if the finding is about a range of text.
   */
  key: string | null;
  location: ReportLocation;
  /**
   * Related places.
   */
  related: {
    message: string;
    location: ReportLocation;
  }[];
  /**
   * The line of the file, without secrets and comments, shortened if it is long. The finding is from `start` to `end`, in UTF-16 code units from 0. Null if the line may contain a secret.
   */
  excerpt: {
    text: string;
    start: number;
    end: number;
  } | null;
  /**
   * Why the finding is ignored, and until when; null if it is not ignored.
   */
  ignored: {
    reason: string;
    until: string | null;
  } | null;
}
/**
 * sql and yaml fix the finding if they are applied word for word. shell and text are steps for a person or another system.
 */
export interface ReportFix {
  kind: "sql" | "yaml" | "shell" | "text";
  text: string;
  /**
   * For sql: the role that must run it, or `a superuser`.
   */
  run_as: string | null;
  /**
   * For sql: the database to run it in; null for any.
   */
  database: string | null;
  /**
   * Additional information.
   */
  note: string | null;
  /**
   * For yaml: the lines that `text` replaces. If end_line is before start_line, `text` is inserted before start_line. Null if no existing line can be changed.
   */
  replaces: {
    file: string;
    start_line: number;
    end_line: number;
  } | null;
  /**
   * The keys above the replaced lines, outermost first, which identify the place even if lines move.
   */
  below: string[];
  /**
   * Whether `--fix` applies the edit without a review.
   */
  safe: boolean;
}
/**
 * Lines and columns start at 1. Columns count UTF-16 code units. end_column is the one after the last.
 */
export interface ReportLocation {
  /**
   * Relative to the working directory, which is the workspace in a workflow; with forward slashes.
   */
  file: string;
  line: number;
  column: number;
  end_line: number;
  end_column: number;
}
export interface ReportDestination {
  id: string;
  display_name: string;
  type: "postgresql" | "heroku" | "amazon-rds" | "amazon-aurora" | "google-cloudsql";
  status: Status;
  /**
   * Why it was not connected to; null if a finding explains it.
   */
  reason: string | null;
  /**
   * The start of the first run of those that found it failing without a break, according to `previous`: ISO 8601, UTC. A run that could not check it keeps the value. Null if it is not failing, or without `previous`.
   */
  failing_since: string | null;
  location: ReportLocation;
  /**
   * The values of the entry; null if a variable could not be read.
   */
  target: {
    host: string;
    port: number;
    database: string;
    username: string;
    /**
     * host:port of the SSH bastion.
     */
    bastion: string | null;
  } | null;
  /**
   * How the server's identity was proven.
   */
  identity: "certificate-name" | "certificate" | "pinned-bastion" | "channel-binding" | "none";
  /**
   * The authentication method; null if there was no login.
   */
  authentication: "none" | "password" | "md5" | "scram-sha-256" | "scram-sha-256-plus" | null;
  /**
   * The number of connection attempts.
   */
  tries: number;
  /**
   * Of all stages.
   */
  duration_ms: number;
  stages: ReportStage[];
  /**
   * The SSH bastion; null if there is none, or if it was not reached.
   */
  bastion: {
    host_key_type: string;
    /**
     * SHA256:…, as `ssh-keygen -lf` prints it.
     */
    host_key: string;
    pinned: boolean;
  } | null;
  /**
   * As in `server`, and present even if a later stage failed.
   */
  tls: ReportTls | null;
  server: ReportServer | null;
  /**
   * The privileges of the user; null if they could not be read.
   */
  privileges: ReportPrivileges | null;
  /**
   * The tables that Stitch has loaded; null if they could not be read.
   */
  loaded: {
    /**
     * The number of schemas that Stitch loads into.
     */
    schemas: number;
    /**
     * The number of loaded tables, including `_sdc_rejected`, without partitions.
     */
    tables: number;
    /**
     * How many of them the user can't load into.
     */
    not_writable: number;
    /**
     * The owners of these tables.
     */
    owners: string[];
  } | null;
  /**
   * The destination in Stitch, if `stitch` is set; null without it, or if it was not found.
   */
  stitch: ReportStitch | null;
  findings: ReportFinding[];
}
export interface ReportStage {
  name: "resolve" | "connect" | "ssh" | "tls" | "login" | "probe" | "rehearse";
  status: "ok" | "failed" | "skipped";
  /**
   * Null for a skipped stage.
   */
  ms: number | null;
  /**
   * What the stage found.
   */
  detail: string | null;
}
/**
 * The negotiated TLS connection and how the certificate was verified.
 */
export interface ReportTls {
  protocol: string;
  cipher: string;
  verified: "none" | "ca" | "full";
  certificate: ReportCertificate | null;
}
export interface ReportCertificate {
  subject: string;
  issuer: string;
  names: string[];
  valid_from: string | null;
  valid_to: string | null;
  self_signed: boolean;
  fingerprint256: string;
}
export interface ReportServer {
  product: string;
  version: string;
  /**
   * 180004 for 18.4.
   */
  version_num: number;
  /**
   * The end-of-life date of this major version, YYYY-MM-DD; null if it is not known.
   */
  end_of_life: string | null;
  encoding: string | null;
  standby: boolean;
  /**
   * The owner of the database.
   */
  owner: string | null;
  tls: ReportTls | null;
}
export interface ReportPrivileges {
  /**
   * The role whose privileges these are: the current role after the login, or the loader if an auditor is logged in.
   */
  role: string;
  superuser: boolean;
  /**
   * Stitch needs this to create schemas.
   */
  create_on_database: boolean;
  /**
   * Schemas in which the role may create tables; null if they could not be read.
   */
  create_in_schemas: string[] | null;
  /**
   * Whether it can read everything that PostgreSQL makes public there.
   */
  reads_information_schema: boolean;
  /**
   * Whether it can read everything that PostgreSQL makes public there.
   */
  reads_pg_catalog: boolean;
  /**
   * Relations with password hashes that it can read.
   */
  reads_password_hashes: string[];
  /**
   * ISO 8601; null if the password does not expire, or if the expiry is not visible.
   */
  password_valid_until: string | null;
}
export interface ReportStitch {
  id: number;
  name: string;
  paused: boolean;
  paused_at: string | null;
  /**
   * Stitch's own last connection check; null if there is none, or if it could not be read.
   */
  last_check: {
    status: "running" | "succeeded" | "failed";
    completed_at: string | null;
    message: string | null;
  } | null;
}
