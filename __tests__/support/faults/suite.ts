// Runs a group of faults through the built program. Each is diagnosed, compared with its golden text, and resolved by its
// own fix if possible. The faults run concurrently and share runs of the program.

import { afterAll, beforeAll, describe, expect, type TestContext, test } from "vitest";
import { withReplacement } from "../../../src/config/yaml/edit.ts";
import type { ReportFinding } from "../../../src/report/report.generated.ts";
import { batchedChecks, type FileReport } from "../batch.ts";
import { countScans, expectNoSecret } from "../leaks/fault-scans.ts";
import { hasPgBouncer } from "../pgbouncer.ts";
import { destination } from "../program.ts";
import { hasSshd } from "../sshd.ts";
import { describeFinding, outlineFinding } from "./describe.ts";
import { fill } from "./destinations-file.ts";
import { type Fault, faultsOf, fixedFault, type NamedFault, profiles } from "./fault.ts";
import { type Material, makeMaterial } from "./material.ts";
import { openServers, type Servers, type Setting, setUp } from "./setting.ts";
import { wordingFaults } from "./wording.ts";

/** The result of a fault, for the table at the end of a run. */
export type Verdict = {
  fault: string;
  /** Skipped if the machine lacks a program that the fault needs. */
  outcome: "diagnosed" | "missed" | "skipped";
  fix: string;
  closed: boolean | null;
};

declare module "vitest" {
  interface TaskMeta {
    verdict?: Verdict;
  }
}

/** Checks a destinations file in the fault's setup. */
type Look = (text: string) => Promise<ReportFinding[]>;

/** Rules that always apply to unencrypted or unverified connections, or with an auditor. */
const usualRules = [
  "auth/login-not-checked",
  "config/private-host-without-ssh",
  "config/unencrypted-connection",
  "tls/unverified",
  "server/version-end-of-life",
  "auth/weak-method",
];

export function faultSuite(group: string): void {
  describe.concurrent(group, () => {
    const secrets = new Set<string>();
    const check = batchedChecks((views) => expectNoSecret(views, secrets));
    let material: Material;
    let servers: Servers;
    beforeAll(async () => {
      material = await makeMaterial();
      servers = openServers(material);
    });
    afterAll(() => servers.stop());

    async function within(
      fault: Fault,
      { task }: Pick<TestContext, "task">,
      run: (look: Look, setting: Setting) => Promise<void>,
    ): Promise<void> {
      const setting = await setUp(fault, servers, material);
      const { environment, files } = setting;
      const { options = {} } = fault;
      for (const secret of setting.secrets) secrets.add(secret);
      try {
        await run(async (text) => {
          // A fault with its own file may use the ids of another one.
          const isAlone = fault.file !== undefined;
          const report = await check(text, { environment, files, options, isAlone });
          countScans({ task }, setting.secrets);
          return findingsOf(report);
        }, setting);
      } finally {
        await setting.stop();
      }
    }

    // Faults that run alone come last.
    const faults = faultsOf(group).toSorted(
      (one, other) => Number(runsAlone(one)) - Number(runsAlone(other)),
    );
    for (const named of faults) {
      const { fault } = named;
      const { fixed } = fault;
      const concurrent = !runsAlone(named);
      test(`${named.name}: ${fault.about}`, { concurrent }, async ({ task, skip, expect }) => {
        const verdict: Verdict = { fault: named.name, outcome: "skipped", fix: "none", closed: null };
        task.meta.verdict = verdict;
        skip(lacksProgram(fault), "a program is missing");
        verdict.outcome = "missed";
        await within(fault, { task }, (look, setting) => expectGolden(named, look, setting, verdict, expect));
      });
      if (fixed === undefined) continue;
      test(`${named.name}, fixed: ${fixed.about}`, { concurrent }, async ({ task, skip }) => {
        const repaired = fixedFault(fault, fixed);
        skip(lacksProgram(repaired), "a program is missing");
        await within(repaired, { task }, (look, setting) => expectFixed(repaired, look, setting));
      });
    }
  });
}

function runsAlone({ fault: { server } }: NamedFault): boolean {
  return server !== undefined && profiles[server]?.one_at_a_time === true;
}

function lacksProgram({ bastion, pooler }: Fault): boolean {
  const needsOpenSsh = bastion !== undefined && (bastion.kind ?? "openssh") === "openssh";
  return (needsOpenSsh && !hasSshd) || (pooler !== undefined && !hasPgBouncer);
}

/** The rule is gone, even if it is a usual one, and there are no other findings. */
async function expectFixed(fault: Fault, look: Look, setting: Setting): Promise<void> {
  const after = await look(setting.text);
  const counting = after.filter(({ rule }) => rule === fault.finds || !isExpected(fault, rule));
  expect(counting.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
}

function isExpected({ also = [] }: Fault, rule: string): boolean {
  return usualRules.includes(rule) || also.includes(rule);
}

/** Needs the test's own `expect`, because each concurrent test has its own golden text. */
async function expectGolden(
  { fault, file }: NamedFault,
  look: Look,
  setting: Setting,
  verdict: Verdict,
  expect: TestContext["expect"],
): Promise<void> {
  const before = await look(setting.text);
  const counting = before.filter(({ rule }) => !isExpected(fault, rule));
  if (fault.finds === "nothing") {
    expect(counting.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    verdict.outcome = "diagnosed";
    return;
  }
  const faultFinding = before.find(({ rule }) => rule === fault.finds);
  const others = counting.filter((finding) => finding !== faultFinding);
  expect(faultFinding?.rule ?? counting.map(({ rule, message }) => `${rule}: ${message}`)).toBe(fault.finds);
  expect(
    others.map(({ rule, message }) => `${rule}: ${message}`),
    "nothing else is guessed",
  ).toEqual([]);
  const { line, column, end_line, end_column } = faultFinding!.location;
  const lines = setting.text.split("\n");
  const pointed =
    line === end_line
      ? lines[line - 1]!.slice(column - 1, end_column - 1)
      : lines[line - 1]!.slice(column - 1);
  expect(wordingFaults(faultFinding!), "its words").toEqual([]);
  if (fault.at !== undefined) expect(pointed).toBe(fill(fault.at, setting.texts));
  const golden = fault.example ? describeFinding : outlineFinding;
  await expect(golden(faultFinding!, pointed, setting.texts)).toMatchFileSnapshot(
    file.replace(/\.yml$/, ".found"),
  );
  for (const words of fault.says ?? [])
    expect(JSON.stringify(faultFinding)).toContain(fill(words, setting.texts));
  verdict.outcome = "diagnosed";
  verdict.fix = faultFinding!.fix?.kind ?? "none";
  // SQL can't run on a scripted server.
  const canApply = verdict.fix === "yaml" || (verdict.fix === "sql" && fault.server !== undefined);
  if (canApply) {
    verdict.closed = false;
    await close(look, setting, faultFinding!, before);
    verdict.closed = true;
  }
}

/** Applies the printed fix as the role that it names: the finding is gone, and there are no new ones. */
async function close(
  look: Look,
  setting: Setting,
  found: ReportFinding,
  before: ReportFinding[],
): Promise<void> {
  const fix = found.fix!;
  let text = setting.text;
  if (fix.kind === "sql") await setting.query(fix.text, fix.run_as ?? "a superuser");
  else text = withReplacement(text, { ...fix.replaces!, text: fix.text });
  const after = await look(text);
  const known = before.map(({ rule }) => rule);
  expect(
    after.filter(({ rule }) => rule === found.rule).map(({ message }) => message),
    "the fix closes it",
  ).toEqual([]);
  const come = after.filter(
    ({ rule, severity }) => severity !== "notice" && !known.includes(rule) && !usualRules.includes(rule),
  );
  expect(
    come.map(({ rule, message }) => `${rule}: ${message}`),
    "and brings nothing else",
  ).toEqual([]);
}

function findingsOf(report: FileReport): ReportFinding[] {
  const ofFile = report.findings;
  return report.destinations.length === 0
    ? ofFile
    : [...ofFile, ...destination(report, "warehouse").findings];
}
