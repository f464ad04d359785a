// Reports with one text in every field that can contain untrusted text.

import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Destination } from "../../src/config/destination.ts";
import type { Entry } from "../../src/config/entries.ts";
import { readEntries } from "../../src/config/entry-files.ts";
import { secret } from "../../src/config/secrets/forms.ts";
import type { BaseChanges } from "../../src/config/trust/compare.ts";
import { type Attempt, noObservations, skippedStages } from "../../src/connect/attempt.ts";
import {
  type Evidence,
  failure,
  type Hop,
  type ServerError,
  type SshRefusal,
  type StageName,
} from "../../src/connect/failure.ts";
import type { Facts, Obstacle } from "../../src/connect/probe/facts.ts";
import { refusedLogin } from "../../src/connect/refusals.ts";
import type { Report } from "../../src/report/report.generated.ts";
import { buildReport, type EntryResult } from "../../src/report/report.ts";
import { judge } from "../../src/rules/judge.ts";
import { destinationWith } from "./destination.ts";
import { checkWorkspace, makeWorkspace } from "./program.ts";

const whole = {
  host: "db.example.com",
  username: "stitch",
  password: "${P}",
  database: "analytics",
  ssl: true,
};
const ssh = { host: "bastion.example.com", user: "stitch", private_key: "${K}" };

/** An entry for each key that can contain arbitrary text. JSON is valid YAML for any text. */
export function entriesWith(text: string, number = 0): Record<string, unknown> {
  const own = { ...whole, host: `db-${number}.example.com` };
  const known: Record<string, unknown> = {
    display_name: { ...own, display_name: text },
    description: { ...own, description: text },
    type: { ...own, type: text },
    host: { ...own, host: text },
    port: { ...own, port: text },
    username: { ...own, username: text },
    password: { ...own, password: `\${${text}}` },
    database: { ...own, database: text },
    url: { url: `\${${text}}` },
    certificate: { ...own, ssl: { certificate: text } },
    verify: { ...own, ssl: { verify: text } },
    bastion: { ...own, ssh: { ...ssh, host: text } },
    bastion_user: { ...own, ssh: { ...ssh, user: text } },
    private_key: { ...own, ssh: { ...ssh, private_key: `\${${text}}` } },
    host_key: { ...own, ssh: { ...ssh, host_key: [text] } },
    schemas: { ...own, schemas: [text, text] },
    reason: { ...own, ssl: false, ignore: [{ rule: "config/unencrypted-connection", reason: text }] },
    rule: { ...own, ignore: [{ rule: text, reason: "x" }] },
    until: { ...own, ignore: [{ rule: "auth/refused", reason: "x", until: text }] },
    access: { ...own, access: text },
    unknown_key: { ...own, [text]: text },
    unknown_in_ssl: { ...own, ssl: { [text]: text } },
  };
  const numbered = Object.entries(known).map(([id, entry]) => [`${id}_${number}`, entry]);
  return {
    ...Object.fromEntries(numbered),
    [text]: { ...own, ignore: [{ rule: "config/duplicate-destination", reason: text }] },
    [`${text}2`]: {},
  };
}

/** The reports on files that have one of the texts in each of their keys, from one run of the program. */
export async function reportsOnFiles(texts: string[]): Promise<Report[]> {
  const files = texts.map((text, number) => [`${number}.yml`, fileWith(text, number)] as const);
  const workspace = await makeWorkspace(Object.fromEntries(files));
  const names = files.map(([name]) => name);
  const options = { mode: "validate", files: names.join("\n") };
  const report = await checkWorkspace(workspace, { options });
  await rm(workspace, { recursive: true });
  return names.map((name) => {
    const isOwn = ({ location }: { location: { file: string } }) => location.file === name;
    const destinations = report.destinations.filter(isOwn);
    return { ...report, findings: report.findings.filter(isOwn), destinations };
  });
}

function fileWith(text: string, number: number): string {
  const file = { version: 1, region: text, [text]: text, destinations: entriesWith(text, number) };
  // A duplicate key, which a JSON text can have and an object can't.
  return JSON.stringify(file, null, 1).replace(/\n\}$/, `,\n ${JSON.stringify(text)}: 1\n}`);
}

/** The report of a run in which every server, bastion, certificate and variable has the text. */
export function reportOnServers(text: string, entries: Record<string, Entry>): Report {
  const direct = entries.direct!;
  const tunnelled = entries.tunnelled!;
  const checked = [
    ...evidenceWith(text).map(([stage, hop, evidence]) =>
      failed(hop === "bastion" ? tunnelled : direct, stage, hop, evidence),
    ),
    ...factsWith(text).map((facts) => passed(direct, facts, text)),
    failed(
      named(tunnelled, text),
      "ssh",
      "bastion",
      refusedKey(text, { methods: ["publickey"], partial: true }),
    ),
    failed(named(tunnelled, text), "ssh", "bastion", { kind: "ssh-forward", reason: 2 }),
    failed(named(direct, text), "login", "database", refusal("28P01", "x")),
    failed(named(direct, text), "login", "database", refusal("3D000", "x")),
    failed(
      named(direct, text),
      "login",
      "database",
      refusal("28000", "no pg_hba.conf entry", "ClientAuthentication"),
    ),
    failed(named(direct, text), "login", "database", refusal("28000", "x", "InitializeSessionUserId")),
    failed(named(direct, text), "login", "database", refusal("53300", "x")),
  ];
  const run = {
    name: "destination-check",
    files: [] as string[],
    durationMs: 1,
    event: text,
    mode: "check",
    failOn: "error",
    complete: true,
    shard: null,
    skip: null,
  } as const;
  const changes: BaseChanges = { kind: "changes", unchanged: new Set<Entry>(), deleted: [text] };
  return buildReport(new Date(0), [], checked, { ...run, changes });
}

/** The entries for such a run. */
export async function exampleEntries(workspace: string): Promise<Record<string, Entry>> {
  const file = { version: 1, destinations: { direct: whole, tunnelled: { ...whole, ssh } } };
  await writeFile(path.join(workspace, "destinations.yml"), JSON.stringify(file, null, 1));
  const { entries } = await readEntries(["destinations.yml"], {
    folder: workspace,
    workspace,
    confined: true,
  });
  return Object.fromEntries(entries.map((entry) => [entry.id, entry]));
}

type Case = { entry: Entry; destination: Destination };

function caseOf(entry: Entry): Case {
  const { id, displayName, type, region, path: at } = entry;
  const bastion = {
    host: "bastion.example.com",
    port: 22,
    user: "stitch",
    privateKey: secret("key"),
    passphrase: null,
  };
  const destination = destinationWith({
    ...{ id, displayName, type, region, path: at },
    ssl: { kind: "on", verify: "full", certificate: null },
    ssh: id === "tunnelled" ? { ...bastion, hostKeys: [] } : null,
  });
  return { entry, destination };
}

/** With names from variables, which the schema does not check. */
function named(entry: Entry, text: string): Case {
  const { destination } = caseOf(entry);
  const { ssh: bastion } = destination;
  return {
    entry,
    destination: {
      ...destination,
      username: text,
      database: text,
      ssh: bastion && { ...bastion, user: text },
    },
  };
}

function failed(of: Entry | Case, stage: StageName, hop: Hop, evidence: Evidence): EntryResult {
  const observed = noObservations(["203.0.113.5"]);
  return checkedAs(of, {
    stages: stagesUpTo(stage),
    observed,
    result: failure(stage, hop, evidence),
    tries: 1,
  });
}

function passed(entry: Entry, result: Facts, text: string): EntryResult {
  const certificate = certificateOf(text);
  return checkedAs(entry, {
    stages: stagesUpTo(null),
    observed: {
      ...noObservations([text]),
      bastion: { hostKey: { type: text, sha256: "8Vl0Ab", blob: text }, pinned: false },
      tls: { protocol: "TLSv1.3", cipher: text, verified: "ca", certificate },
      authentication: { method: "scram-sha-256", iterations: 4096 },
      parameters: { server_version: text, [text]: text },
      rehearsal: {
        kind: "failed",
        broken: [
          {
            steps: ["CREATE SCHEMA"],
            error: serverError("42501", text),
            eventTriggers: [text],
          },
        ],
      },
    },
    result,
    tries: 1,
  });
}

function checkedAs(of: Entry | Case, attempt: Attempt): EntryResult {
  const { entry, destination } = "destination" in of ? of : caseOf(of);
  const clock = { now: "2026-11-21T12:00:00.000Z", horizon: "2026-12-21T12:00:00.000Z" };
  const findings = judge(destination, attempt, clock);
  return { entry, destination, attempt, findings, skip: null, stitchAnswer: null };
}

function stagesUpTo(last: StageName | null): Attempt["stages"] {
  const all = skippedStages();
  const end = last === null ? all.length : all.findIndex(({ name }) => name === last);
  return all.map((stage, index) =>
    index > end ? stage : { ...stage, status: index === end ? "failed" : "ok", ms: 1 },
  );
}

function serverError(code: string, text: string, routine: string | null = null): ServerError {
  return { severity: "FATAL", code, message: text, detail: text, hint: text, where: text, routine };
}

function refusal(code: string, text: string, routine: string | null = null): Evidence {
  return refusedLogin(serverError(code, text, routine), "connected", { username: text, database: text });
}

function refusedKey(text: string, own: Partial<SshRefusal>): Evidence {
  const signature = { methods: [text], partial: false, sha1: false, tooManyTries: false, signatures: null };
  const key = { type: "ssh-rsa", bits: 2048, sha256: "8Vl0Ab" };
  return { kind: "ssh-authentication", refused: { ...signature, key, banner: text, ...own } };
}

function certificateOf(text: string) {
  const dates = { valid_from: "2026-01-01T00:00:00.000Z", valid_to: "2026-12-01T00:00:00.000Z" };
  return {
    subject: text,
    issuer: text,
    names: [text, text],
    ...dates,
    self_signed: false,
    fingerprint256: "AB:CD:EF",
  };
}

function evidenceWith(text: string): [StageName, Hop, Evidence][] {
  const received = Buffer.from(text);
  const chain = [certificateOf(text), { ...certificateOf(text), self_signed: true }];
  const functions = { needed: [text], missing: [text] };
  const denied = { role: text, functions, relations: [text], schemas: [text] };
  return [
    ["resolve", "database", { kind: "no-address", host: text, code: text }],
    ["resolve", "database", { kind: "forbidden-address", host: text, address: text, refusal: "forbidden" }],
    ["connect", "database", { kind: "not-connected", tries: [{ address: text, code: text }] }],
    [
      "connect",
      "database",
      {
        kind: "not-connected",
        tries: [
          { address: text, code: "ECONNREFUSED" },
          { address: text, code: "ECONNREFUSED" },
        ],
      },
    ],
    ["login", "database", { kind: "lost", code: text, received }],
    ["login", "database", { kind: "not-postgresql", received }],
    [
      "login",
      "database",
      { kind: "violation", violation: { kind: "method", code: 10, mechanisms: [text, text] }, received },
    ],
    [
      "ssh",
      "bastion",
      {
        kind: "ssh-handshake",
        mismatch: { algorithm: "key exchange", offered: [text], supported: ["curve25519-sha256"] },
        received,
      },
    ],
    [
      "ssh",
      "bastion",
      { kind: "ssh-handshake", mismatch: null, received: Buffer.from(`SSH-2.0-${text}\r\n`) },
    ],
    ["ssh", "bastion", { kind: "ssh-host-key", presented: { type: text, sha256: "8Vl0Ab", blob: text } }],
    ["ssh", "bastion", refusedKey(text, { methods: [text, text], partial: true })],
    ["ssh", "bastion", refusedKey(text, { sha1: true })],
    ["ssh", "bastion", refusedKey(text, { methods: ["publickey"], signatures: [text, text] })],
    ["ssh", "bastion", refusedKey(text, { methods: ["publickey"], tooManyTries: true })],
    ["ssh", "bastion", { kind: "ssh-handshake", mismatch: null, received: Buffer.from(`${text}\r\n`) }],
    ["tls", "database", { kind: "tls-certificate", code: text, chain }],
    ["tls", "database", { kind: "tls-certificate", code: "SELF_SIGNED_CERT_IN_CHAIN", chain }],
    ["tls", "database", { kind: "tls-certificate", code: "DEPTH_ZERO_SELF_SIGNED_CERT", chain }],
    [
      "tls",
      "database",
      { kind: "tls-certificate", code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE", chain: chain.slice(0, 1) },
    ],
    ["tls", "database", { kind: "tls-certificate", code: "ERR_TLS_CERT_ALTNAME_INVALID", chain }],
    [
      "tls",
      "database",
      { kind: "tls-handshake", code: text, message: `error:0A00010B:SSL routines::${text}` },
    ],
    ["login", "database", refusal("08004", text)],
    ["login", "database", refusal(text, text)],
    ["login", "database", refusal("28000", text, "InitializeSessionUserId")],
    ["login", "database", refusal("28000", `pg_hba.conf ${text}`, "ClientAuthentication")],
    ["login", "database", refusal("53300", text)],
    ["login", "database", refusal("57P03", text)],
    ["login", "database", refusal("08P01", text)],
    ["probe", "database", { kind: "ended", error: serverError("57014", text), versionText: text }],
    ["probe", "database", { kind: "ended", error: serverError(text, text), versionText: "PostgreSQL 18.4" }],
    ["probe", "database", { kind: "denied", denied: { ...denied, error: null } }],
    [
      "probe",
      "database",
      {
        kind: "denied",
        denied: { ...denied, functions: { ...functions, missing: null }, error: serverError("42501", text) },
      },
    ],
    ["login", "database", { kind: "client", message: text }],
  ];
}

function obstaclesOf(name: string): Obstacle[] {
  const causes = ["owner", "write"] as const;
  return causes.map((cause) => ({
    ...{ cause, schema: name, relation: name, owner: name, ownerIsSuperuser: false, object: name },
    ...{
      detail: "INSERT",
      otherSchema: name,
      otherRelation: name,
      sameOwner: true,
      ownerCanFix: true,
      total: 2,
      uncovered: [name],
    },
  }));
}

/** Facts for which every server rule has a finding, with the text in each of their names. */
function factsWith(text: string): Facts[] {
  const timeouts = {
    statement_timeout: 1,
    lock_timeout: 1,
    idle_in_transaction_session_timeout: 1,
    idle_session_timeout: 1,
    transaction_timeout: 1,
  };
  const facts: Facts = {
    rows: {
      tablespaces: [{ name: text, owner: text, usable: false }],
      serverSettings: {
        defaultTablespace: text,
        synchronousCommit: text,
        eventTriggers: text,
        synchronousStandbyNames: `2 (${text})`,
      },
      walsenders: [{ applicationName: text }],
      wraparound: [{ database: text, transactions: 2_147_000_000, multixacts: null }],
      eventTriggers: [{ name: text, owner: text, functionSchema: text, functionName: text }],
    },
    versionText: "PostgreSQL 14.1 on x86_64",
    serverVersion: "14.1",
    versionNum: 140_001,
    session: {
      ...{ inRecovery: false, readOnly: true, timeouts, hidden: [text], isPooled: true },
      ...{ defaultTablespace: text, synchronousCommit: text, eventTriggers: text },
    },
    role: {
      name: text,
      login: text,
      details: { canLogin: false, validUntil: "2026-12-01T00:00:00.000Z", connectionLimit: 0 },
      canConnect: false,
      superuser: { name: text, demotable: true },
      hashes: {
        readable: ["pg_authid"],
        grants: [
          { kind: "select", relation: "pg_authid", column: text, grantee: text, grantor: null },
          { kind: "reads-all-data", member: text, grantor: null },
        ],
      },
      groupsWithCreate: [text],
      settings: [{ scope: "role", name: "statement_timeout", value: text }],
    },
    database: { name: text, canCreate: false, canUseTemporary: false, owner: text, encoding: text },
    catalogs: {
      information_schema: { usable: true, closed: [text] },
      pg_catalog: { usable: false, closed: [text] },
    },
    schemas: [{ name: text, owner: text, usable: false, canCreate: false }],
    loaded: {
      schemas: [{ name: text, owner: text, usable: false, canCreate: false }],
      tables: 1,
      notWritable: 1,
      owners: [text],
      notOwned: [{ schema: text, owner: text }],
      ofOthers: [{ schema: text, owner: text }],
      obstacles: obstaclesOf(text),
    },
    loadedCutShort: serverError(text, text, text),
    denied: null,
  };
  return [
    facts,
    { ...facts, serverVersion: text, versionText: text, versionNum: 0 },
    {
      ...facts,
      session: { ...facts.session, inRecovery: true },
      role: { ...facts.role, superuser: null },
      database: { ...facts.database, owner: null },
      schemas: [{ name: text, owner: text, usable: true, canCreate: true }],
    },
  ];
}
