// Made by `npm run generate`: do not edit.

/**
 * passed: every check ran, nothing was found. warned: nothing worse than a warning. failed: an error. skipped: not dialled, and `reason` says why.
 */
export type Status = "passed" | "warned" | "failed" | "skipped";

/**
 * What postgres-destination-check found in one run. Version 1: these names stay, and more may join them.
 */
export interface Report {
  version: 1;
  tool: {
    name: string;
    version: string;
  };
  /**
   * What this check is called: the input `name`.
   */
  name: string;
  /**
   * ISO 8601, UTC.
   */
  started_at: string;
  duration_ms: number;
  /**
   * What started the run: GitHub's event name, or cli.
   */
  event: string;
  mode: "check" | "validate";
  /**
   * The least severity that makes the run fail.
   */
  fail_on: "error" | "warning" | "never";
  /**
   * False when the deadline, an interruption or a bug kept destinations from being checked, or a file could not be read.
   */
  complete: boolean;
  /**
   * How many destinations the run ended too early for. Where there is one, `outcome` is failed.
   */
  not_reached: number;
  /**
   * In a report that joins shards: the numbers of those that did not report.
   */
  missing_shards: number[];
  /**
   * Which part of a run this is; null for a whole one.
   */
  shard: {
    index: number;
    of: number;
    /**
     * How many destinations all shards hold together.
     */
    total: number;
    /**
     * The files of the whole run, in their order.
     */
    files: string[];
    /**
     * SHA-256 of the names and texts of these files, as hexadecimal digits: all shards of a run have read the same.
     */
    files_sha256: string;
    /**
     * The workflow run that this shard belongs to; null outside of GitHub Actions.
     */
    run: {
      /**
       * GITHUB_RUN_ID.
       */
      id: string;
      /**
       * GITHUB_RUN_ATTEMPT: how often the run was started.
       */
      attempt: number;
      /**
       * GITHUB_SHA.
       */
      commit: string;
    } | null;
  } | null;
  /**
   * The destinations files that were read, in their order. What they no longer have is gone.
   */
  files: string[];
  /**
   * Why the run as a whole was to dial nothing; null where it was free to.
   */
  why_not_dialled: string | null;
  /**
   * What `changed-only` found on the base branch; null where it was not asked for.
   */
  base: {
    /**
     * Ids that the base branch has in these files, and that none of them has now.
     */
    deleted: string[];
    /**
     * Why everything was checked all the same; null where the base branch could be read.
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
   * What is different from the report that `previous` named; null where there is none to compare with. What this run could not judge is neither recovered nor solved.
   */
  changes: {
    /**
     * When that run began: ISO 8601, UTC.
     */
    since: string;
    /**
     * The ids of those that have begun to fail.
     */
    failed: string[];
    /**
     * Those that still fail, with other errors.
     */
    other_cause: string[];
    /**
     * Those that failed, and do no longer.
     */
    recovered: string[];
    /**
     * Those that failed, and are in no file any more.
     */
    removed: string[];
    /**
     * Errors and warnings that were not there.
     */
    new: ReportChange[];
    /**
     * Errors and warnings that are gone.
     */
    solved: ReportChange[];
  } | null;
  /**
   * Those of a file, not of one destination.
   */
  findings: ReportFinding[];
  /**
   * In the order of the files.
   */
  destinations: ReportDestination[];
}
export interface ReportChange {
  /**
   * Its id; null for a finding of a file.
   */
  destination: string | null;
  /**
   * For a finding of a file.
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
   * What to do. Null only for internal/error.
   */
  fix: ReportFix | null;
  /**
   * The key that it is about, from the entry on, as ssh.host_key; empty for the entry itself, from the root of the file for a finding of a file or of text that entries share. It stays where lines move. Null where it is about a stretch of text.
   */
  key: string | null;
  location: ReportLocation;
  /**
   * Other places that have to do with it.
   */
  related: {
    message: string;
    location: ReportLocation;
  }[];
  /**
   * The first line of the place, without secrets, comments after it, and what makes it too long. The place is from `start` to `end`, which count UTF-16 code units from 0. Null where the line may show a secret.
   */
  excerpt: {
    text: string;
    start: number;
    end: number;
  } | null;
  /**
   * Why the team has accepted this finding, and until when; null where it counts.
   */
  ignored: {
    reason: string;
    until: string | null;
  } | null;
}
/**
 * sql and yaml close the finding when applied word for word; shell and text are for what a person or another system has to do.
 */
export interface ReportFix {
  kind: "sql" | "yaml" | "shell" | "text";
  text: string;
  /**
   * For sql: the role that must run it, or `a superuser`.
   */
  run_as: string | null;
  /**
   * For sql: the database to run it in; null where any will do.
   */
  database: string | null;
  /**
   * What to know beside it.
   */
  note: string | null;
  /**
   * For yaml: the lines that `text` replaces. Where end_line is the line before start_line, it goes in before start_line. Null where the file's form leaves no line of its own to change.
   */
  replaces: {
    file: string;
    start_line: number;
    end_line: number;
  } | null;
  /**
   * The keys that the replaced lines stand below, the outermost first: in a file that has changed since, they still tell the place. Empty where there is none.
   */
  below: string[];
  /**
   * Whether an edit can be made without a look: `--fix` makes these.
   */
  safe: boolean;
}
/**
 * Lines and columns start at 1; columns count UTF-16 code units; end_column is the one after the last.
 */
export interface ReportLocation {
  /**
   * From the folder that the check runs in, which is the workspace in a workflow; with forward slashes.
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
   * Why it was not dialled, where no finding that counts says so; null otherwise.
   */
  reason: string | null;
  /**
   * When the first of the runs began that have found it failing, one after another, as far as `previous` tells: ISO 8601, UTC. It stays where a run could not tell. Null where it does not fail, or where `previous` is not used.
   */
  failing_since: string | null;
  location: ReportLocation;
  /**
   * What the entry names, once variables are read; null where that could not be told.
   */
  target: {
    host: string;
    port: number;
    database: string;
    username: string;
    /**
     * host:port of the SSH server in front.
     */
    bastion: string | null;
  } | null;
  /**
   * How it was proven that the server is the right one.
   */
  identity: "certificate-name" | "certificate" | "pinned-bastion" | "channel-binding" | "none";
  /**
   * How the server let the user in; null where it did not come to that.
   */
  authentication: "none" | "password" | "md5" | "scram-sha-256" | "scram-sha-256-plus" | null;
  /**
   * How many times it was dialled; 0 where it was not.
   */
  tries: number;
  /**
   * Of all stages together.
   */
  duration_ms: number;
  stages: ReportStage[];
  /**
   * The SSH server that let us in; null where there is none, or it did not come to that.
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
   * As in `server`, and also where a later stage failed.
   */
  tls: ReportTls | null;
  server: ReportServer | null;
  /**
   * What the user may do; null where it could not be asked.
   */
  privileges: ReportPrivileges | null;
  /**
   * The tables that Stitch has loaded; null where they could not be looked at.
   */
  loaded: {
    /**
     * How many schemas Stitch loads into.
     */
    schemas: number;
    /**
     * How many tables it has loaded, `_sdc_rejected` included, without partitions.
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
   * The destination in Stitch, where `stitch` asks about it; null where it was not asked, or not found.
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
   * What was found there.
   */
  detail: string | null;
}
/**
 * What was agreed on, and what the certificate was held against.
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
   * The day of this major's last release, YYYY-MM-DD; null where it is not known.
   */
  end_of_life: string | null;
  encoding: string | null;
  standby: boolean;
  /**
   * Who owns the database.
   */
  owner: string | null;
  tls: ReportTls | null;
}
export interface ReportPrivileges {
  /**
   * Whose privileges these are: who acts after the login, or the role that an auditor asks about.
   */
  role: string;
  superuser: boolean;
  /**
   * What Stitch needs to make its schemas.
   */
  create_on_database: boolean;
  /**
   * Schemas in which it may create tables; null where that can't be seen.
   */
  create_in_schemas: string[] | null;
  /**
   * All that PostgreSQL itself lets everyone read there.
   */
  reads_information_schema: boolean;
  /**
   * All that PostgreSQL itself lets everyone read there.
   */
  reads_pg_catalog: boolean;
  /**
   * Relations with password hashes that it can read.
   */
  reads_password_hashes: string[];
  /**
   * ISO 8601; null where there is no end, or it can't be seen.
   */
  password_valid_until: string | null;
}
export interface ReportStitch {
  id: number;
  name: string;
  paused: boolean;
  paused_at: string | null;
  /**
   * Stitch's own last connection check; null where it has none, or did not give it.
   */
  last_check: {
    status: "running" | "succeeded" | "failed";
    completed_at: string | null;
    message: string | null;
  } | null;
}
