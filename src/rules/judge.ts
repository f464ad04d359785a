// From what was seen on the way and on the server to findings. Pure: no clock, no network, no file.

import type { Destination } from "../config/destination.ts";
import type { Attempt } from "../connect/attempt.ts";
import { isFailure } from "../connect/failure.ts";
import { withTrustedAdvice } from "./advice.ts";
import { insecureMethod } from "./auth/password.ts";
import { catalogue } from "./catalogue.ts";
import { unencryptedConnection } from "./config/config.ts";
import { diagnose } from "./diagnose.ts";
import { inReadWrite } from "./fix.ts";
import { type Clock, type Finding, look, type Reached } from "./rule.ts";
import { isReadOnlyForAll, notPostgresql, versionTooOld } from "./server.ts";
import { required } from "./tls.ts";

const connectionRules = catalogue.filter((rule) => rule.kind === "connection" || rule.kind === "config");
const serverRules = catalogue.filter((rule) => rule.kind === "server");

/** All findings about one destination that was connected to. A failure gives one error; what was seen before it stays. */
export function judge(destination: Destination, attempt: Attempt, clock: Clock): Finding[] {
  const { result } = attempt;
  const seen = { destination, attempt, clock };
  const onTheWay = connectionRules.flatMap((rule) => look(rule, seen));
  const atTheEnd = isFailure(result)
    ? [diagnose({ destination, failure: result, attempt, now: clock.now })]
    : judgeServer({ ...seen, facts: result });
  return [...atTheEnd, ...onTheWay];
}

function judgeServer(reached: Reached): Finding[] {
  const findings: Finding[] = [];
  for (const rule of serverRules) {
    const found = look(rule, reached);
    // Of a server that Stitch can't load into nothing else matters.
    if (found.some(isTheLastWord)) return found;
    findings.push(...found);
  }
  // Whoever runs a fix is as read-only as the loader.
  const writable = isReadOnlyForAll(reached.facts)
    ? findings.map((finding) => ({ ...finding, fix: inReadWrite(finding.fix) }))
    : findings;
  return writable.map((finding) => withTrustedAdvice(finding, reached));
}

function isTheLastWord({ rule, severity }: Finding): boolean {
  return rule === versionTooOld.id || (rule === notPostgresql.id && severity === "error");
}

/** The server itself has said why the open line can't stay: the general warning would be the same thing twice. */
export function isToldBetter(rule: string, judged: Finding[]): boolean {
  const better = [required.id, insecureMethod.id];
  return rule === unencryptedConnection.id && judged.some((finding) => better.includes(finding.rule));
}
