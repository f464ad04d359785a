// One destination from its name to its facts, stage by stage: the chain can be read here from top to bottom.

import type { Duplex } from "node:stream";
import type { Client } from "pg";
import type { Ssl } from "../config/destination.ts";
import { type Failure, failure, type Hop, isFailure, type StageName } from "./failure.ts";
import type { Gate } from "./gate.ts";
import type { Facts } from "./probe/facts.ts";
import { probe } from "./probe/probe.ts";
import { type Attempt, type Observed, type Stage, stageNames } from "./record.ts";
import { openScope, type Scope, within } from "./scope.ts";
import { dial } from "./stages/dial.ts";
import { admits, evidenceOf, type Line, login } from "./stages/login.ts";
import { resolve } from "./stages/resolve.ts";
import { forward } from "./stages/ssh.ts";
import { canBind, secure } from "./stages/tls.ts";
import type { Target } from "./target.ts";
import type { Tunnels } from "./tunnels.ts";
import type { Seen } from "./wire/guard.ts";

/** What all attempts of a run share. A destination has `limitMs`, not counting the wait for its turn at a server. */
export type Run = { limitMs: number; tunnels: Tunnels; servers: Gate };

type Way = {
  target: Target;
  tunnels: Tunnels;
  scope: Scope;
  addresses: string[];
  observed: Observed;
  stage: RunStage;
  /** What the wire guard sees; null until there is one. */
  seen: Seen | null;
};
type RunStage = <T>(name: StageName, hop: Hop, work: () => Promise<T | Failure>) => Promise<T | Failure>;

/** Never throws for what a network, a bastion or a server does. */
export async function attempt(target: Target, run: Run): Promise<Attempt> {
  const stages = stageNames.map((name): Stage => ({ name, status: "skipped", ms: null }));
  const observed: Observed = {
    addresses: [],
    bastion: null,
    tls: null,
    authentication: null,
    parameters: {},
  };
  const addresses = await resolveFirstHop(target, stages, run);
  if (isFailure(addresses)) return { stages, observed, result: addresses };
  observed.addresses = addresses;

  const leave = await run.servers.enter(serverKey(target, addresses));
  const scope = openScope(run.limitMs - (stages[0]!.ms ?? 0));
  const stage = recorded(stages, scope, run.limitMs);
  const way: Way = { target, tunnels: run.tunnels, scope, addresses, observed, stage, seen: null };
  try {
    const client = await reach(way);
    const result = isFailure(client) ? client : await ask(client, way);
    observed.authentication = way.seen?.authentication ?? null;
    observed.parameters = { ...way.seen?.parameters };
    return { stages, observed, result };
  } finally {
    scope.close();
    leave();
  }
}

async function resolveFirstHop(target: Target, stages: Stage[], run: Run): Promise<string[] | Failure> {
  const scope = openScope(run.limitMs);
  const hop = firstHop(target);
  const host = (target.ssh ?? target).host;
  const addresses = await recorded(stages, scope, run.limitMs)("resolve", hop, () => resolve(host, hop));
  scope.close();
  return addresses;
}

/** The chain from the first hop's addresses to a client that is logged in. */
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
    const channel = await forward(tunnel, target.host, target.port);
    if (!isFailure(channel)) scope.own(() => channel.destroy());
    return channel;
  });
}

async function encrypt(stream: Duplex, ssl: Extract<Ssl, { kind: "on" }>, way: Way): Promise<Line | Failure> {
  const secured = await way.stage("tls", "database", () => secure(stream, ssl, way.target.host));
  if (isFailure(secured)) return secured;
  way.observed.tls = secured.tls;
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
  const again = { ...way, stage: timed(way.scope, way.scope.limitMs), observed: { ...way.observed } };
  const stream = await openStream(again);
  if (isFailure(stream)) return refused;
  const secured = await again.stage("tls", "database", () =>
    secure(stream, { kind: "on", verify: "none", certificate: null }, way.target.host),
  );
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

async function ask(client: Client, { target, scope, stage, seen }: Way): Promise<Facts | Failure> {
  return stage("probe", "database", async () => {
    try {
      const { role, schemas } = target;
      return await probe(client, seen?.parameters ?? {}, { role, schemas, timeoutMs: scope.limitMs });
    } catch (error) {
      return failure("probe", "database", evidenceOf(error, seen));
    }
  });
}

/** Says goodbye, so that the server logs no broken connection; whether it listens does not matter. */
function endSession(client: Client): void {
  client.end().catch(() => {});
}

function firstHop({ ssh }: Target): Hop {
  return ssh === null ? "database" : "bastion";
}

/** Destinations on one server respect its max_connections together. */
function serverKey({ host, port, ssh }: Target, addresses: string[]): string {
  return JSON.stringify(ssh === null ? [addresses[0], port] : [host, port, addresses[0], ssh.port]);
}

/** Runs each stage against the clock, and writes down how it went. */
function recorded(stages: Stage[], scope: Scope, limitMs: number): RunStage {
  const run = timed(scope, limitMs);
  return async (name, hop, work) => {
    const start = performance.now();
    const value = await run(name, hop, work);
    const record = stages.find((stage) => stage.name === name)!;
    record.ms = Math.round((performance.now() - start) * 10) / 10;
    record.status = isFailure(value) ? "failed" : "ok";
    return value;
  };
}

function timed(scope: Scope, limitMs: number): RunStage {
  return (name, hop, work) =>
    within(scope.signal, work(), () => failure(name, hop, { kind: "timeout", limit_ms: limitMs }));
}
