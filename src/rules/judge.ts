// From what was seen on the way and on the server to findings. Pure: no clock, no network, no file.

import type { Destination } from "../config/destination.ts";
import { addressKind } from "../config/values/address.ts";
import { keyPlace } from "../config/yaml/source.ts";
import { isFailure } from "../connect/failure.ts";
import { type Facts, storedName, type Timeout } from "../connect/probe/facts.ts";
import { productOf } from "../connect/probe/product.ts";
import type { Attempt, Observed } from "../connect/record.ts";
import { judgeAudited } from "./catalogue/audit.ts";
import * as auth from "./catalogue/auth.ts";
import * as config from "./catalogue/config.ts";
import * as privilege from "./catalogue/privilege.ts";
import { loadFailed } from "./catalogue/rehearsal.ts";
import * as server from "./catalogue/server.ts";
import * as ssh from "./catalogue/ssh.ts";
import * as tls from "./catalogue/tls.ts";
import { diagnose } from "./diagnose/diagnose.ts";
import { loaderEntry, loginEntry } from "./diagnose/login-entry.ts";
import { productFinding } from "./diagnose/product.ts";
import { inReadWrite } from "./fix.ts";
import { identityOf } from "./identity.ts";
import { type Finding, raise } from "./rule.ts";

/** The day and time of the run, ISO 8601, and until when an expiry is worth a warning. */
export type Clock = { now: string; horizon: string };

/** All findings about one destination that was dialled. A failure gives one error; what was seen before it stays. */
export function judge(destination: Destination, attempt: Attempt, clock: Clock): Finding[] {
  const { observed, result } = attempt;
  const onTheWay = [...judgeMethod(destination, attempt), ...judgeWay(destination, observed, clock)];
  if (isFailure(result))
    return [diagnose({ destination, failure: result, attempt, now: clock.now }), ...onTheWay];
  return [...judgeServer(destination, result, attempt, clock), ...onTheWay];
}

/** The server itself has said why the open line can't stay: the general warning would be the same thing twice. */
export function isToldBetter(rule: string, judged: Finding[]): boolean {
  const better = [tls.required.id, auth.insecureMethod.id];
  return (
    rule === config.configRules["config/unencrypted-connection"].id &&
    judged.some((finding) => better.includes(finding.rule))
  );
}

function judgeWay(destination: Destination, observed: Observed, clock: Clock): Finding[] {
  const { bastion, tls: line } = observed;
  const findings: Finding[] = [];
  const toPrivate =
    destination.ssh === null && !isAddress(destination.host) ? privateAmong(observed.addresses) : null;
  if (toPrivate !== null) {
    const at = keyPlace(destination.path, destination.viaUrl, ["host"]);
    const host = destination.host;
    findings.push(
      raise(config.privateHostWithoutSsh, {
        rule: "config/private-host-without-ssh",
        at,
        host,
        address: toPrivate,
      }),
    );
  }
  if (bastion !== null && !bastion.pinned && destination.ssh !== null) {
    findings.push(
      raise(ssh.hostKeyUnpinned, {
        destination: { ...destination, ssh: destination.ssh },
        presented: bastion.hostKey,
      }),
    );
  }
  if (line !== null && line.verified === "none") findings.push(raise(tls.unverified, { destination }));
  const certificate = line?.certificate ?? null;
  const validTo = certificate?.valid_to ?? null;
  if (certificate !== null && validTo !== null && validTo > clock.now && validTo < clock.horizon) {
    findings.push(raise(tls.certificateExpiresSoon, { destination, certificate }));
  }
  return findings;
}

function judgeServer(destination: Destination, facts: Facts, attempt: Attempt, clock: Clock): Finding[] {
  const { observed } = attempt;
  const product = productFinding(destination, productOf(facts.versionText, observed.parameters));
  if (product?.severity === "error") return [product];
  if (facts.versionNum < 90_300)
    return [raise(server.versionTooOld, { destination, version: facts.serverVersion })];
  const finalRelease = server.endedBy(facts.versionNum, clock.now.slice(0, 10));
  const findings = [
    ...(product === null ? [] : [product]),
    ...(facts.session.inRecovery || facts.session.readOnly
      ? [raise(server.readOnly, { destination, facts })]
      : []),
    ...judgeAudited(destination, facts),
    ...judgePrivileges(destination, facts),
    ...judgeRehearsal(destination, facts, observed),
    ...(finalRelease === null ? [] : [raise(server.versionEndOfLife, { destination, facts, finalRelease })]),
    ...judgeLimits(destination, facts),
    ...judgeExpiry(destination, facts, attempt, clock),
  ];
  return server.isReadOnlyForAll(facts)
    ? findings.map((finding) => ({ ...finding, fix: inReadWrite(finding.fix) }))
    : findings;
}

function judgePrivileges(destination: Destination, facts: Facts): Finding[] {
  const { catalogs, database, denied, role, schemas } = facts;
  const isClosed = ({ usable, closed }: Facts["catalogs"]["pg_catalog"]) =>
    !usable || closed === null || closed.length > 0;
  const named = destination.schemas.map(storedName);
  const notUsable = (schemas ?? []).filter(
    ({ name, usable, canCreate }) => named.includes(name) && !(usable && canCreate),
  );
  return [
    ...(denied === null
      ? []
      : [raise(privilege.checkDenied, { destination: loginEntry(destination), denied })]),
    ...(database.canCreate ? [] : [raise(privilege.createOnDatabase, { destination, facts })]),
    ...(isClosed(catalogs.information_schema)
      ? [raise(privilege.selectInformationSchema, { destination, facts })]
      : []),
    ...(isClosed(catalogs.pg_catalog) ? [raise(privilege.selectPgCatalog, { destination, facts })] : []),
    ...(notUsable.length === 0
      ? []
      : [raise(privilege.schemaNotUsable, { destination, facts, schemas: notUsable })]),
    ...(role.superuser !== null || role.hashes.readable.length > 0
      ? [raise(privilege.excessive, { destination, facts })]
      : []),
  ];
}

function judgeRehearsal(destination: Destination, facts: Facts, { rehearsal }: Observed): Finding[] {
  if (rehearsal === null || rehearsal.kind === "passed" || rehearsal.kind === "not-possible") return [];
  return [raise(loadFailed, { destination, facts, rehearsal })];
}

/** Below this a load of an ordinary table is cut off. */
const shortestUsefulMs = 60_000;

function judgeLimits(destination: Destination, facts: Facts): Finding[] {
  const limits = (Object.entries(facts.session.timeouts) as [Timeout, number | null][])
    .filter(([, ms]) => ms !== null && ms > 0 && ms < shortestUsefulMs)
    .map(([name, ms]) => ({ name, ms: ms ?? 0 }));
  return limits.length === 0 ? [] : [raise(server.sessionLimits, { destination, facts, limits })];
}

function judgeExpiry(destination: Destination, facts: Facts, attempt: Attempt, clock: Clock): Finding[] {
  const { login, details } = facts.role;
  const validUntil = details?.validUntil ?? null;
  if (validUntil === null || validUntil > clock.horizon) return [];
  const past = validUntil < clock.now;
  // An auditor gets past an expired password; that one is asked for here tells that the loader won't.
  if (past && destination.audit !== null && attempt.observed.authentication?.method !== "none") {
    const loader = loaderEntry(destination);
    return [raise(auth.passwordRejected, { destination: loader, pooler: false, expired: validUntil })];
  }
  return [raise(auth.passwordExpiresSoon, { destination, role: login, validUntil, past })];
}

/**
 * A weak login matters only where nothing else proves who is at the other end; also where it came to nothing, if by then
 * something of the password had been sent.
 */
function judgeMethod(destination: Destination, attempt: Attempt): Finding[] {
  const { authentication } = attempt.observed;
  if (authentication === null || identityOf(attempt) !== "none") return [];
  const { method, iterations } = authentication;
  if (method === "none" && isFailure(attempt.result)) return [];
  const isWeak = method === "none" || method === "md5" || (iterations !== null && iterations < 4_096);
  return isWeak ? [raise(auth.weakMethod, { destination, method, iterations })] : [];
}

function isAddress(host: string): boolean {
  return addressKind(host) !== null;
}

function privateAmong(addresses: string[]): string | null {
  const all = addresses.length > 0 && addresses.every((address) => addressKind(address) === "private");
  return all ? addresses[0]! : null;
}
