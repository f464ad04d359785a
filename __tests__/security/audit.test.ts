// Every fault of a role is found by the user's own login, and by an auditor with only CONNECT. The fixes of the audited run
// resolve it for both.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { ReportFinding } from "../../src/report/report.generated.ts";
import { batchedChecks, type FileReport } from "../support/batch.ts";
import { type Fault, faultsOf } from "../support/faults/fault.ts";
import { makeMaterial } from "../support/faults/material.ts";
import { openServers, type Servers, type Setting, setUp } from "../support/faults/setting.ts";
import type { Server } from "../support/postgres.ts";
import { destination } from "../support/program.ts";

/** Faults for which an auditor's findings differ from those of the user's own login, with the reason. */
const differences: Record<string, { tells: string[]; because: string }> = {
  "login/wrong-password": { tells: [], because: "Whether a password is right only the login tells." },
  "login/password-in-quotes": { tells: [], because: "The same." },
  "login/password-in-json": { tells: [], because: "The same." },
  "login/role-without-password": {
    tells: [],
    because: "Only superusers can read whether a role has a password.",
  },
  "login/few-iterations": {
    tells: [],
    because: "How the user's password is stored shows in its login alone.",
  },
  "login/md5-under-scram": {
    tells: [],
    because: "How the user's password is stored shows in its login alone.",
  },
  "login/preload-library": {
    tells: [],
    because: "What a session of the user loads shows in its login alone.",
  },
  "login/preload-library-old": { tells: [], because: "The same." },
  "login/unknown-role": {
    tells: ["auth/login-not-permitted"],
    because: "A server does not tell a login that the role does not exist, but an auditor can see it.",
  },
  "login/role-in-capitals": { tells: ["auth/login-not-permitted"], because: "The same." },
};

/** The same rules with different texts, and why. */
const otherWords: Record<string, string> = {
  "login/expired-password":
    "A refused login has several causes. An auditor sees which it is, and SQL fixes it.",
  "login/connection-limit": "The same.",
  "login/database-full": "The advice names who has tried to log in.",
  "login/login-trigger": "The event trigger refuses the auditor, whom the message names.",
  "login/login-trigger-audit": "The same.",
  "login/login-trigger-hours": "The same.",
};

const check = batchedChecks();
const auditor = { name: "the_auditor", password: "the auditor's own" };
const servers: { open: Servers; auditors: Map<Server, Promise<unknown>> } = {
  open: undefined as never,
  auditors: new Map(),
};

let material: Awaited<ReturnType<typeof makeMaterial>>;
beforeAll(async () => {
  material = await makeMaterial();
  servers.open = openServers(material);
});
afterAll(() => servers.open.stop());

// An auditor can't rehearse a load. The report says so, and those faults are excluded.
describe.concurrent.each(["privilege", "server", "login"])("%s", (group) => {
  const faults = faultsOf(group)
    .filter(({ fault }) => concernsRole(fault))
    .map(({ name, fault }) => ({ name, fault: withLongLimits(fault) }));
  test.each(faults.map(({ name, fault }) => [name, fault.about, fault] as const))(
    "%s: %s",
    async (name, _about, fault) => {
      const setting = await setUp(fault, servers.open, material);
      try {
        await makeAuditor(await servers.open.get(fault.server!, fault.major), setting.texts.database!);
        await compare(name, fault, setting);
      } finally {
        await setting.stop();
      }
    },
  );
});

/** Faults on a real server without their own auditor. The others do not depend on the role. */
function concernsRole({ server, entry = {}, file, pooler, bastion }: Fault): boolean {
  const isPlain =
    pooler === undefined && bastion === undefined && file === undefined && entry.url === undefined;
  return isPlain && (server === "scram" || server === "trust") && entry.audit === undefined;
}

/** Raises a limit of milliseconds to minutes, since the fault suite tests short limits. */
function withLongLimits({ sql = [], locked: _, ...fault }: Fault): Fault {
  return { ...fault, sql: sql.map((statement) => statement.replace(/(_timeout = \d+)$/, "$1000")) };
}

async function makeAuditor(server: Server, database: string): Promise<void> {
  const privileges =
    servers.auditors.get(server) ??
    server.query(`CREATE ROLE ${auditor.name} LOGIN PASSWORD '${auditor.password.replace("'", "''")}'`);
  servers.auditors.set(server, privileges);
  await privileges;
  await server.query(`GRANT CONNECT ON DATABASE ${database} TO ${auditor.name}`);
}

async function compare(name: string, fault: Fault, setting: Setting): Promise<void> {
  const before = await bothWays(fault, setting);
  expectAuditorsOwn(before);
  if (name in differences) {
    expect(before.own.filter(counts).length).toBeGreaterThan(0);
    expect(before.audited.filter(counts).map(({ rule }) => rule)).toEqual(differences[name]!.tells);
    return;
  }
  const comparable = (found: AuditFinding[]) =>
    name in otherWords ? rulesOf(found) : found.filter(isTheUsers);
  expect(comparable(before.audited)).toEqual(comparable(before.own));

  const fixable = before.audited.filter(({ fix }) => fix?.kind === "sql");
  for (const { fix } of fixable) await setting.query(fix!.text, fix!.run_as!);
  const after = await bothWays(fault, setting);
  const remainingRules = (found: AuditFinding[]) =>
    rulesOf(found).filter((rule) => rulesOf(fixable).includes(rule));
  expect(remainingRules(after.audited)).toEqual([]);
  // The fix of the user's own run grants the privileges that its queries need.
  expect(remainingRules(after.own.filter(isTheUsers))).toEqual([]);
  if (rulesOf(after.own).includes(deniedRule)) return;
  expect(comparable(after.audited)).toEqual(comparable(after.own));
}

/** The auditor's own missing privileges are reported at its name, with a list of what it can't check. */
function expectAuditorsOwn({ own, audited, isAnswered, role }: Ways): void {
  const notChecked = audited.filter(({ rule }) => rule === notCheckedRule);
  expect(notChecked.map(({ severity, place }) => [severity, place])).toEqual(
    isAnswered ? [["notice", "audit"]] : [],
  );
  const denied = audited.find(({ rule }) => rule === deniedRule);
  if (rulesOf(own).includes(deniedRule)) expect(denied).toBeDefined();
  if (denied === undefined) return;
  expect(denied.place).toBe(auditor.name);
  expect(denied.message).toMatch(new RegExp(`^\`${auditor.name}\` can't `));
  expect(denied.fix!.text).toContain(`TO "${auditor.name}";`);
  expect(JSON.stringify(denied)).not.toContain(role);
}

const notCheckedRule = "auth/login-not-checked";
const deniedRule = "privilege/check-denied";

/** Rules about the role that logs in. */
const ofTheLogin = [deniedRule, notCheckedRule, "auth/weak-method"];

function isTheUsers({ rule }: AuditFinding): boolean {
  return !ofTheLogin.includes(rule);
}

function counts({ rule, severity }: AuditFinding): boolean {
  return severity !== "notice" && rule !== "server/version-end-of-life";
}

function rulesOf(found: AuditFinding[]): string[] {
  return found.map(({ rule }) => rule).filter((rule) => rule !== notCheckedRule);
}

type AuditFinding = Pick<ReportFinding, "rule" | "severity" | "message" | "why" | "fix"> & { place: string };
type Ways = { own: AuditFinding[]; audited: AuditFinding[]; isAnswered: boolean; role: string };

/** One file with two entries: one logs in as the user, the other as the auditor. */
async function bothWays(fault: Fault, { text, environment, files, texts }: Setting): Promise<Ways> {
  const file = parse(text) as { destinations: Record<string, Record<string, unknown>> };
  const { password: _, ...entry } = file.destinations.warehouse!;
  const audit = { username: auditor.name, password: "${AUDITOR}" };
  // Ids are unique in a run.
  const [own, audited] = [`own-${texts.role}`, `audited-${texts.role}`];
  file.destinations = { [own]: file.destinations.warehouse!, [audited]: { ...entry, audit } };
  const both = stringify(file, { lineWidth: 0 });
  const report = await check(both, {
    environment: { ...environment, AUDITOR: auditor.password },
    files,
    options: { ...fault.options },
  });
  const { stages } = destination(report, audited);
  return {
    own: auditFindings(report, own, both),
    audited: auditFindings(report, audited, both),
    isAnswered: stages.some((stage) => stage.name === "probe" && stage.status === "ok"),
    role: texts.role!,
  };
}

/**
 * Without warnings about the file, and without the server's text for a refused login. A finding about the user's password is at
 * the entry if that has no password.
 */
function auditFindings(report: FileReport, id: string, text: string): AuditFinding[] {
  const lines = text.split("\n");
  const place = ({ line, column, end_column }: ReportFinding["location"]) =>
    lines[line - 1]!.slice(column - 1, end_column - 1).replace(
      /^(\$\{PASSWORD\}|audited-.*)$/,
      "the password",
    );
  return destination(report, id)
    .findings.filter(({ rule }) => !rule.startsWith("config/"))
    .map(({ rule, severity, message, why, fix, location }) => ({
      ...{ rule, severity, why, fix },
      message: message.replace(/ It (?:says|reported): ".*"\.$/, ""),
      place: place(location),
    }));
}
