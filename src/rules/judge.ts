// From an attempt to findings: no clock, network or files.

import type { Destination } from "../config/destination.ts";
import type { Attempt } from "../connect/attempt.ts";
import { isFailure } from "../connect/failure.ts";
import { withTrustedFix } from "./advice.ts";
import { insecureMethod } from "./auth/methods.ts";
import { catalogue } from "./catalogue.ts";
import { unencryptedConnection } from "./config/config.ts";
import { diagnose } from "./diagnose.ts";
import { asOwnRole, inReadWrite } from "./fix.ts";
import { type Clock, evaluate, type Finding, type ServerInput } from "./rule.ts";
import { actsForAll, isReadOnlyForAll, notPostgresql, versionTooOld } from "./server.ts";
import { required } from "./tls.ts";

const connectionRules = catalogue.filter((rule) => rule.kind === "connection" || rule.kind === "config");
const serverRules = catalogue.filter((rule) => rule.kind === "server");

/** All findings about one destination that was connected to. A failed attempt gives exactly one error. */
export function judge(destination: Destination, attempt: Attempt, clock: Clock): Finding[] {
  const { result } = attempt;
  const input = { destination, attempt, clock };
  const resultFindings = isFailure(result)
    ? [diagnose({ destination, failure: result, attempt, now: clock.now })]
    : judgeServer({ ...input, facts: result });
  return [...resultFindings, ...connectionRules.flatMap((rule) => evaluate(rule, input))];
}

function judgeServer(input: ServerInput): Finding[] {
  const findings: Finding[] = [];
  for (const rule of serverRules) {
    const ruleFindings = evaluate(rule, input);
    if (ruleFindings.some(rulesOutLoads)) return ruleFindings;
    findings.push(...ruleFindings);
  }
  // The role that runs a fix is as read-only as the loader.
  const writable = isReadOnlyForAll(input.facts)
    ? findings.map((finding) => ({ ...finding, fix: inReadWrite(finding.fix) }))
    : findings;
  const runnable = actsForAll(input.facts)
    ? writable.map((finding) => ({ ...finding, fix: asOwnRole(finding.fix) }))
    : writable;
  return runnable.map((finding) => withTrustedFix(finding, input));
}

function rulesOutLoads({ rule, severity }: Finding): boolean {
  return rule === versionTooOld.id || (rule === notPostgresql.id && severity === "error");
}

/** Whether a finding about the file only repeats one about the server: that the connection is not encrypted. */
export function isRedundant(rule: string, judged: Finding[]): boolean {
  const moreSpecific = [required.id, insecureMethod.id];
  return rule === unencryptedConnection.id && judged.some((finding) => moreSpecific.includes(finding.rule));
}
