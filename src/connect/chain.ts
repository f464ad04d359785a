// One try at a destination, from its first hop's addresses to its facts: the chain can be read here from top to bottom.

import type { Duplex } from "node:stream";
import type { Client } from "pg";
import type { Ssl } from "../config/destination.ts";
import { type RunStage, recorded, timed } from "./clock.ts";
import { type Failure, failure, isFailure } from "./failure.ts";
import type { Facts } from "./probe/facts.ts";
import { probe } from "./probe/probe.ts";
import { type Rehearsal, rehearse } from "./probe/rehearsal.ts";
import { nothingObserved, type Observed, type Stage, skippedStages, type Try } from "./record.ts";
import { type Scope, within } from "./scope.ts";
import type { Tunnels } from "./shared/tunnels.ts";
import { authorityOf } from "./stages/authority.ts";
import { dial } from "./stages/dial.ts";
import { admits, evidenceOf, type Line, login } from "./stages/login.ts";
import { canBind, secure } from "./stages/tls.ts";
import type { Target } from "./target.ts";
import type { Seen } from "./wire/guard.ts";

type Means = { limitMs: number; rehearse: boolean; tunnels: Tunnels; scope: Scope };

type Way = Means & {
  target: Target;
  addresses: string[];
  observed: Observed;
  stage: RunStage;
  /** What the wire guard sees; null until there is one. */
  seen: Seen | null;
};

/** `resolved` is the stage that came before. Whatever is opened belongs to the scope. */
export async function runChain(
  target: Target,
  addresses: string[],
  resolved: Stage,
  means: Means,
): Promise<Try> {
  const stages = [resolved, ...skippedStages().slice(1)];
  const observed = nothingObserved(addresses);
  const stage = recorded(stages, means.scope, means.limitMs);
  const way: Way = { ...means, target, addresses, observed, stage, seen: null };
  const client = await reach(way);
  const result = isFailure(client) ? client : await ask(client, way);
  if (!isFailure(client) && !isFailure(result)) observed.rehearsal = await rehearseOn(client, result, way);
  observed.authentication = way.seen?.authentication ?? null;
  observed.parameters = { ...way.seen?.parameters };
  return { stages, observed, result };
}

/** From the first hop's addresses to a client that is logged in. */
async function reach(way: Way): Promise<Client | Failure> {
  const { target, stage, scope } = way;
  const stream = await openStream(way);
  if (isFailure(stream)) return stream;
  const line = target.ssl.kind === "on" ? await encrypt(stream, target.ssl, way) : plainLine(stream, target);
  if (isFailure(line)) return line;
  const { seen, client: loggingIn } = login(line, target);
  way.seen = seen;
  const client = await stage("login", "database", () => loggingIn);
  if (isFailure(client)) return withTlsTried(client, way);
  scope.own(() => endSession(client));
  return client;
}

/** A connection to the database's port: directly, or forwarded by the bastion. */
async function openStream({
  target,
  tunnels,
  addresses,
  scope,
  observed,
  stage,
}: Way): Promise<Duplex | Failure> {
  const { ssh } = target;
  if (ssh === null)
    return stage("connect", "database", () => dial(addresses, target.port, "database", scope));
  const shared = tunnels.get(ssh, addresses);
  const socket = await stage("connect", "bastion", () => shared.socket);
  if (isFailure(socket)) return socket;
  return stage("ssh", "bastion", async () => {
    const tunnel = await shared.tunnel;
    if (isFailure(tunnel)) return tunnel;
    observed.bastion = { hostKey: tunnel.hostKey, pinned: tunnel.pinned };
    const channel = await tunnel.forward(target.host, target.port);
    if (!isFailure(channel)) scope.own(() => channel.destroy());
    return channel;
  });
}

async function encrypt(stream: Duplex, ssl: Extract<Ssl, { kind: "on" }>, way: Way): Promise<Line | Failure> {
  const secured = await way.stage("tls", "database", () => secure(stream, ssl, way.target.host));
  if (isFailure(secured)) return secured;
  way.observed.tls = secured.tls;
  way.observed.authority = authorityOf(ssl);
  way.scope.own(() => secured.socket.destroy());
  return { stream: secured.socket, canBind: canBind(secured.socket), isProtected: true };
}

function plainLine(stream: Duplex, target: Target): Line {
  return { stream, canBind: false, isProtected: target.ssh !== null };
}

/**
 * A plain login that pg_hba refuses may be one that it would admit with TLS. One try with TLS turns that guess into a
 * fact; it stops at the first answer, and no password is sent.
 */
async function withTlsTried(refused: Failure, way: Way): Promise<Failure> {
  const { evidence } = refused;
  const byHba =
    evidence.kind === "server" && evidence.error.code === "28000" && isHbaRoutine(evidence.error.routine);
  if (!byHba || way.target.ssl.kind === "on") return refused;
  const stage = timed(way.scope, way.limitMs);
  const stream = await openStream({ ...way, stage, observed: { ...way.observed } });
  if (isFailure(stream)) return refused;
  const encrypted = { kind: "on", verify: "none", certificate: null } as const;
  const secured = await stage("tls", "database", () => secure(stream, encrypted, way.target.host));
  if (isFailure(secured)) {
    const withTls = secured.evidence.kind === "tls-not-supported" ? "not-supported" : "not-tried";
    return { ...refused, evidence: { ...evidence, withTls } };
  }
  const admitted = await within(way.scope.signal, admits(secured.socket, way.target), () => null);
  secured.socket.destroy();
  if (admitted === null) return refused;
  return { ...refused, evidence: { ...evidence, withTls: admitted ? "admitted" : "refused" } };
}

/** pg_hba's own refusals come from ClientAuthentication; NOLOGIN's 28000 comes from elsewhere. */
function isHbaRoutine(routine: string | null): boolean {
  return routine === null || routine === "ClientAuthentication";
}

async function ask(client: Client, { target, limitMs, stage, seen }: Way): Promise<Facts | Failure> {
  return stage("probe", "database", async () => {
    const failed = (error: unknown) => failure("probe", "database", evidenceOf(error, seen));
    try {
      const { role, schemas } = target;
      const result = await probe(client, seen?.parameters ?? {}, { role, schemas, timeoutMs: limitMs });
      return isFailure(result) && seen !== null && seen.violation !== null ? failed(null) : result;
    } catch (error) {
      const broken = failed(error);
      const { evidence } = broken;
      // The login is over: what the server says now ends the question.
      if (evidence.kind !== "server") return broken;
      return { ...broken, evidence: { kind: "ended", error: evidence.error, versionText: "" } };
    }
  });
}

/** Only where the facts leave a chance: what they rule out has its own finding, and would be told twice. */
async function rehearseOn(client: Client, facts: Facts, way: Way): Promise<Rehearsal | null> {
  const { database, session, versionNum } = facts;
  const isWritable = database.canCreate && !session.inRecovery && !session.readOnly;
  if (!way.rehearse || !isWritable || versionNum < 90_300) return null;
  if (way.target.role !== null) return { kind: "not-possible" };
  const rehearsed = await way.stage("rehearse", "database", async () => {
    try {
      return await rehearse(client, way.limitMs);
    } catch (error) {
      return failure("rehearse", "database", evidenceOf(error, way.seen));
    }
  });
  return isFailure(rehearsed) ? { kind: "broken-off", failure: rehearsed } : rehearsed;
}

/** Says goodbye, so that the server logs no broken connection; whether it listens does not matter. */
function endSession(client: Client): void {
  client.end().catch(() => {});
}
