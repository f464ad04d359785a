// A report with a destination of each kind, for tests of report formats.

import type {
  Report,
  ReportDestination,
  ReportFinding,
  ReportStage,
  ReportTls,
} from "../../src/report/report.generated.ts";
import { reportOf } from "./report.ts";

const line = (file: string, number: number) => ({
  file,
  line: number,
  column: 5,
  end_line: number,
  end_column: 9,
});

export const sampleFinding: ReportFinding = {
  rule: "auth/password-rejected",
  severity: "error",
  title: "Password authentication failed for `stitch`",
  message: "The server db.example.com:5432 rejects the password of stitch.",
  why: "A wrong password, an unknown user and an expired one all look alike from outside.",
  fix: {
    kind: "text",
    text: "Set the password again. As a superuser, in psql:\n    \\password stitch\nThen store it as `WAREHOUSE_PASSWORD`.",
    run_as: null,
    database: null,
    note: null,
    replaces: null,
    below: [],
    safe: false,
  },
  key: "password",
  location: line("destinations.yml", 7),
  excerpt: { text: "    password: ${WAREHOUSE_PASSWORD}", start: 14, end: 35 },
  related: [],
  ignored: null,
};

/** A warning whose edit can be applied without review. */
const edited: ReportFinding = {
  ...sampleFinding,
  rule: "config/unencrypted-connection",
  severity: "warning",
  title: "Connection is not encrypted",
  key: "ssl",
  fix: {
    ...sampleFinding.fix!,
    kind: "yaml",
    text: "    ssl: true",
    replaces: { file: "destinations.yml", start_line: 13, end_line: 12 },
    below: ["wrong-password"],
    safe: true,
  },
};

const tls: ReportTls = {
  protocol: "TLSv1.3",
  cipher: "TLS_AES_256_GCM_SHA384",
  verified: "ca",
  certificate: {
    subject: "CN=db.example.com",
    issuer: "CN=Example CA",
    names: ["db.example.com"],
    valid_from: "2026-01-31T00:00:00.000Z",
    valid_to: "2027-01-31T00:00:00.000Z",
    self_signed: false,
    fingerprint256: "AB:CD:EF",
  },
};

const names = ["resolve", "connect", "ssh", "tls", "login", "probe", "rehearse"] as const;

/** All stages of `wanted`, up to one that failed. */
function stages(wanted: readonly string[], failed?: string): ReportStage[] {
  const end = failed === undefined ? names.length : names.indexOf(failed as (typeof names)[number]);
  return names.map((name, index) => {
    if (!wanted.includes(name) || index > end) return { name, status: "skipped", ms: null, detail: null };
    if (name === failed) return { name, status: "failed", ms: 12.5, detail: null };
    return { name, status: "ok", ms: 10 * (index + 1), detail: `about ${name}` };
  });
}

const withTls = ["resolve", "connect", "tls", "login", "probe"];
const withBoth = ["resolve", "connect", "ssh", "tls", "login", "probe"];

const passed: ReportDestination = {
  id: "warehouse",
  display_name: "Warehouse",
  type: "postgresql",
  status: "passed",
  reason: null,
  location: line("destinations.yml", 4),
  target: { host: "db.example.com", port: 5432, database: "analytics", username: "stitch", bastion: null },
  identity: "certificate",
  authentication: "scram-sha-256",
  tries: 1,
  duration_ms: 170,
  failing_since: null,
  stages: stages(withTls),
  bastion: null,
  tls,
  server: {
    product: "PostgreSQL",
    version: "18.4",
    version_num: 180004,
    end_of_life: "2030-11-14",
    encoding: "UTF8",
    standby: false,
    owner: "warehouse_owner",
    tls,
  },
  privileges: {
    role: "stitch",
    superuser: false,
    create_on_database: true,
    create_in_schemas: ["salesforce", "zendesk"],
    reads_information_schema: true,
    reads_pg_catalog: true,
    reads_password_hashes: [],
    password_valid_until: "2027-03-31T00:00:00Z",
  },
  loaded: { schemas: 2, tables: 48, not_writable: 0, owners: ["stitch"] },
  stitch: null,
  findings: [],
};

const withBastion = { ...passed.target!, bastion: "bastion.example.com:22" };
const notReached = {
  server: null,
  tls: null,
  privileges: null,
  loaded: null,
  authentication: null,
  identity: "none",
} as const;

/** Their names say what happened to them. */
export const sampleDestinations: ReportDestination[] = [
  passed,
  {
    ...passed,
    id: "wrong-password",
    display_name: "Wrong password",
    status: "failed",
    location: line("destinations.yml", 12),
    ...notReached,
    tls,
    tries: 3,
    stages: stages(withTls, "login"),
    findings: [sampleFinding, edited],
  },
  {
    ...passed,
    id: "bastion-down",
    display_name: "Bastion down",
    status: "failed",
    location: line("destinations.yml", 20),
    target: withBastion,
    ...notReached,
    stages: stages(withBoth, "connect"),
    findings: [
      {
        ...sampleFinding,
        rule: "network/connection-refused",
        key: "ssh.port",
        title: "Connection refused on port 22",
        message: "The bastion `bastion.example.com:22` refused the connection.",
      },
    ],
  },
  {
    ...passed,
    id: "behind-bastion",
    display_name: "Behind the bastion",
    status: "failed",
    location: line("destinations.yml", 30),
    target: withBastion,
    ...notReached,
    bastion: { host_key_type: "ssh-ed25519", host_key: "SHA256:abc", pinned: true },
    stages: stages(withBoth, "ssh"),
    findings: [{ ...sampleFinding, rule: "ssh/database-unreachable", key: "host" }],
  },
  {
    ...passed,
    id: "accepted",
    display_name: "Accepted",
    status: "warned",
    location: line("destinations.yml", 40),
    server: { ...passed.server!, version: "13.2", version_num: 130002, end_of_life: "2025-11-13" },
    privileges: { ...passed.privileges!, superuser: true, reads_password_hashes: ["pg_authid"] },
    findings: [
      {
        ...sampleFinding,
        rule: "privilege/excessive",
        severity: "warning",
        key: "username",
        title: "User can read password hashes",
      },
      {
        ...sampleFinding,
        rule: "server/version-end-of-life",
        severity: "warning",
        key: "host",
        title: "PostgreSQL 13 is end-of-life",
        ignored: { reason: "The upgrade is planned for March", until: "2027-03-31" },
      },
    ],
  },
  {
    ...passed,
    id: "stitch-only",
    display_name: "Stitch only",
    status: "skipped",
    reason: "Validated only: the firewall allows only Stitch's addresses (access: stitch-only).",
    location: line("destinations.yml", 50),
    ...notReached,
    tries: 0,
    duration_ms: 0,
    stages: stages([]),
  },
  {
    ...passed,
    id: "not-valid",
    display_name: "Not valid",
    status: "failed",
    location: line("destinations.yml", 60),
    target: null,
    ...notReached,
    tries: 0,
    duration_ms: 0,
    stages: stages([]),
    findings: [
      {
        ...sampleFinding,
        rule: "config/duplicate-destination",
        severity: "warning",
        key: "",
        related: [{ message: '"warehouse" is here.', location: line("destinations.yml", 4) }],
      },
      { ...sampleFinding, rule: "config/schema", key: "port" },
      { ...sampleFinding, rule: "config/schema", key: "port" },
    ],
  },
];

/** A report of these destinations, with its counts. */
export function sampleReport(destinations = sampleDestinations, more: Partial<Report> = {}): Report {
  const failed = destinations.some(({ status }) => status === "failed");
  return reportOf(destinations, {
    event: "workflow_dispatch",
    outcome: failed ? "failed" : "passed",
    findings: [
      { ...sampleFinding, rule: "config/unknown-key", key: "regoin", location: line("destinations.yml", 2) },
    ],
    ...more,
  });
}

/** The report with every untrusted text replaced by `hostile`. */
export function hostileReport(hostile: string): Report {
  const keptNames = new Set([
    "rule",
    "severity",
    "status",
    "name",
    "started_at",
    "outcome",
    "mode",
    "fail_on",
    "kind",
    "version",
  ]);
  const kinds = new Set([
    "type",
    "identity",
    "authentication",
    "verified",
    "end_of_life",
    "valid_from",
    "valid_to",
    "until",
    "password_valid_until",
  ]);
  const replaced = (value: unknown, key: string): unknown => {
    if (typeof value === "string")
      return keptNames.has(key) || kinds.has(key) || value === "" ? value : hostile;
    if (Array.isArray(value)) return value.map((item) => replaced(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaced(part, name)]));
  };
  return replaced(sampleReport(), "") as Report;
}
