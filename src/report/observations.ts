import type { Destination } from "../config/destination.ts";
import type { Attempt, Observations } from "../connect/attempt.ts";
import { isFailure, type StageName, stageNames } from "../connect/failure.ts";
import type { Catalog, Facts } from "../connect/probe/facts.ts";
import type { Rehearsal } from "../connect/probe/rehearsal.ts";
import type { StitchResult } from "../connect/stitch.ts";
import { otherNames } from "../rules/advice.ts";
import { endOfLife, productOf } from "../rules/server.ts";
import { hostAndPort } from "../text/phrases.ts";
import type { ReportDestination, ReportPrivileges, ReportServer, ReportStage } from "./report.generated.ts";

export function serverOf(facts: Facts, observed: Observations): ReportServer {
  return {
    product: productOf(facts.versionText, observed.parameters).product,
    version: facts.serverVersion,
    version_num: facts.versionNum,
    end_of_life: endOfLife(facts.versionNum),
    encoding: facts.database.encoding,
    standby: facts.session.inRecovery,
    owner: facts.database.owner,
    tls: observed.tls,
  };
}

export function privilegesOf({ role, database, schemas, catalogs }: Facts): ReportPrivileges {
  const readsAllOf = ({ usable, closed }: Catalog) => usable && closed !== null && closed.length === 0;
  return {
    role: role.name,
    superuser: role.superuser !== null,
    create_on_database: database.canCreate,
    create_in_schemas: schemas?.filter(({ canCreate }) => canCreate).map(({ name }) => name) ?? null,
    reads_information_schema: readsAllOf(catalogs.information_schema),
    reads_pg_catalog: readsAllOf(catalogs.pg_catalog),
    reads_password_hashes: role.hashes.readable,
    password_valid_until: role.details?.validUntil ?? null,
  };
}

export function stitchOf(answer: StitchResult | null): ReportDestination["stitch"] {
  if (answer?.kind !== "known") return null;
  const { id, name, paused, lastCheck } = answer.facts;
  const check =
    lastCheck?.kind === "check"
      ? { status: lastCheck.status, completed_at: lastCheck.completedAt, message: lastCheck.message }
      : null;
  return { id, name, paused: paused !== null, paused_at: paused?.since ?? null, last_check: check };
}

export function reportLoaded({ loaded }: Facts): ReportDestination["loaded"] {
  if (loaded === null) return null;
  const { schemas, tables, notWritable, owners } = loaded;
  return { schemas: schemas.length, tables, not_writable: notWritable, owners };
}

export function stagesOf(attempt: Attempt | null, destination: Destination | null): ReportStage[] {
  return stageNames.map((name) => {
    const stage = attempt?.stages.find((each) => each.name === name) ?? {
      status: "skipped" as const,
      ms: null,
    };
    const hasRun = attempt !== null && destination !== null;
    // A rehearsal that was not possible is skipped, with a reason.
    const isShown = stage.status === "ok" || (name === "rehearse" && attempt?.observed.rehearsal !== null);
    const detail = hasRun && isShown ? detailOf(name, attempt, destination) : null;
    return { name, status: stage.status, ms: stage.ms, detail };
  });
}

const rehearsalWords: Record<Rehearsal["kind"], string> = {
  passed: "rolled back (12 transaction IDs were used; event triggers may have run)",
  failed: "stopped by the server",
  lost: "the row could not be read back",
  "broken-off": "interrupted",
  "not-possible": "not possible: the auditor is logged in, not the loader",
};

function detailOf(name: StageName, { observed, result }: Attempt, destination: Destination): string | null {
  switch (name) {
    case "resolve":
      return observed.addresses.join(", ");
    case "connect":
      return `port ${(destination.ssh ?? destination).port}`;
    case "ssh":
      return (
        observed.bastion &&
        `${observed.bastion.pinned ? "pinned" : "not pinned"}, SHA256:${observed.bastion.hostKey.sha256}`
      );
    case "tls":
      return observed.tls && `${observed.tls.protocol}, ${observed.tls.cipher}`;
    case "login":
      return observed.authentication?.method ?? null;
    case "rehearse":
      return observed.rehearsal === null ? null : rehearsalWords[observed.rehearsal.kind];
    case "probe":
      return isFailure(result)
        ? null
        : [
            `${productOf(result.versionText, observed.parameters).product} ${result.serverVersion}`,
            otherNames({ destination, facts: result }).join(" "),
          ]
            .filter((part) => part !== "")
            .join(". ");
  }
}

export const identityLabels: Record<ReportDestination["identity"], string> = {
  "certificate-name": "certificate and name",
  certificate: "certificate",
  "pinned-bastion": "pinned bastion",
  "channel-binding": "channel binding",
  none: "not proven",
};

export const identitySentences: Record<ReportDestination["identity"], string> = {
  "certificate-name": "The certificate was verified, and it was issued for this host.",
  certificate:
    "The certificate was verified: it is the server's own, or its CA issues for these servers alone. The host name was not (`verify: ca`).",
  "pinned-bastion":
    "The bastion presented the pinned host key. Which server is behind it depends on the bastion.",
  "channel-binding":
    "SCRAM with channel binding: only a server that knows this user's password can complete it on this connection.",
  none: "Nothing proves the server's identity: another machine could have answered.",
};

export type Machine = { kind: "runner" | "bastion" | "database"; name: string; address: string };

export type PathLine = { state: "ok" | "broken" | "unreached"; label: string };

export type NetworkPath = { machines: Machine[]; lines: PathLine[] };

export function pathOf(destination: ReportDestination): NetworkPath | null {
  const { target, tries } = destination;
  if (target === null) return null;
  const machines: Machine[] = [
    { kind: "runner", name: "This runner", address: "" },
    ...(target.bastion === null
      ? []
      : [{ kind: "bastion" as const, name: "Bastion", address: target.bastion }]),
    { kind: "database", name: "Database", address: hostAndPort(target.host, target.port) },
  ];
  const methods = [...(target.bastion === null ? [] : ["SSH"]), encryption(destination)];
  const failed = tries === 0 ? null : brokenAt(destination);
  const lines = methods.map((label, index): PathLine => {
    if (tries === 0) return { state: "unreached", label: "not connected" };
    if (failed === null || index < failed.line) return { state: "ok", label };
    return index === failed.line
      ? { state: "broken", label: `stopped at ${failed.stage}` }
      : { state: "unreached", label: "not reached" };
  });
  return { machines, lines };
}

export function pathWords({ machines, lines }: NetworkPath): string {
  const named = machines.map(({ name, address }) => (address === "" ? name : `${name} ${address}`));
  const way = named.slice(1).reduce((words, name, index) => {
    return `${words}, ${lines[index]!.label}, ${name}`;
  }, named[0]!);
  const broken = lines.findIndex(({ state }) => state === "broken");
  if (broken === -1) return `${way}.`;
  return `${way}. The path is broken between ${named[broken]} and ${named[broken + 1]}.`;
}

function encryption({ tls }: ReportDestination): string {
  return tls === null ? "no TLS" : tls.protocol;
}

/** A bastion that accepted the login is not the cause. */
function brokenAt({ stages, target, bastion }: ReportDestination): { line: number; stage: string } | null {
  const stage = stages.find(({ status }) => status === "failed")?.name;
  if (stage === undefined) return null;
  const isFirst =
    target?.bastion == null || (bastion === null && ["resolve", "connect", "ssh"].includes(stage));
  return { line: isFirst ? 0 : 1, stage };
}
