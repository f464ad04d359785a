// Made by `npm run generate`: do not edit.
// The schema in the folder schema/ describes each property.

export type Status = "passed" | "warned" | "failed" | "skipped";

export interface Report {
  version: 1;
  tool: {
    name: string;
    version: string;
  };
  name: string;
  started_at: string;
  duration_ms: number;
  event: string;
  mode: "check" | "validate";
  fail_on: "error" | "warning" | "never";
  complete: boolean;
  not_reached: number;
  missing_shards: number[];
  shard: {
    index: number;
    of: number;
    total: number;
    files: string[];
    files_sha256: string;
    run: {
      id: string;
      attempt: number;
      commit: string;
    } | null;
  } | null;
  files: string[];
  why_not_dialled: string | null;
  base: {
    deleted: string[];
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
  changes: {
    since: string;
    failed: string[];
    other_cause: string[];
    recovered: string[];
    removed: string[];
    new: ReportChange[];
    solved: ReportChange[];
  } | null;
  findings: ReportFinding[];
  destinations: ReportDestination[];
}
export interface ReportChange {
  destination: string | null;
  file: string | null;
  rule: string;
  severity: "error" | "warning";
}
export interface ReportFinding {
  rule: string;
  severity: "error" | "warning" | "notice";
  title: string;
  message: string;
  why: string;
  fix: ReportFix | null;
  key: string | null;
  location: ReportLocation;
  related: {
    message: string;
    location: ReportLocation;
  }[];
  excerpt: {
    text: string;
    start: number;
    end: number;
  } | null;
  ignored: {
    reason: string;
    until: string | null;
  } | null;
}
export interface ReportFix {
  kind: "sql" | "yaml" | "shell" | "text";
  text: string;
  run_as: string | null;
  database: string | null;
  note: string | null;
  replaces: {
    file: string;
    start_line: number;
    end_line: number;
  } | null;
  below: string[];
  safe: boolean;
}
export interface ReportLocation {
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
  reason: string | null;
  failing_since: string | null;
  location: ReportLocation;
  target: {
    host: string;
    port: number;
    database: string;
    username: string;
    bastion: string | null;
  } | null;
  identity: "certificate-name" | "certificate" | "pinned-bastion" | "channel-binding" | "none";
  authentication: "none" | "password" | "md5" | "scram-sha-256" | "scram-sha-256-plus" | null;
  tries: number;
  duration_ms: number;
  stages: ReportStage[];
  bastion: {
    host_key_type: string;
    host_key: string;
    pinned: boolean;
  } | null;
  tls: ReportTls | null;
  server: ReportServer | null;
  privileges: ReportPrivileges | null;
  loaded: {
    schemas: number;
    tables: number;
    not_writable: number;
    owners: string[];
  } | null;
  stitch: ReportStitch | null;
  findings: ReportFinding[];
}
export interface ReportStage {
  name: "resolve" | "connect" | "ssh" | "tls" | "login" | "probe" | "rehearse";
  status: "ok" | "failed" | "skipped";
  ms: number | null;
  detail: string | null;
}
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
  version_num: number;
  end_of_life: string | null;
  encoding: string | null;
  standby: boolean;
  owner: string | null;
  tls: ReportTls | null;
}
export interface ReportPrivileges {
  role: string;
  superuser: boolean;
  create_on_database: boolean;
  create_in_schemas: string[] | null;
  reads_information_schema: boolean;
  reads_pg_catalog: boolean;
  reads_password_hashes: string[];
  password_valid_until: string | null;
}
export interface ReportStitch {
  id: number;
  name: string;
  paused: boolean;
  paused_at: string | null;
  last_check: {
    status: "running" | "succeeded" | "failed";
    completed_at: string | null;
    message: string | null;
  } | null;
}
