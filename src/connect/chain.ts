// Attempts one destination: from its host name to its facts, stage by stage, and again after a transient failure.

import { isIP } from "node:net";
import type { Duplex } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "pg";
import type { AllowedHosts } from "../config/trust/allow-lists.ts";
import { resolverName } from "../config/values/hosts.ts";
import {
  type Attempt,
  lineProof,
  noObservations,
  type Observations,
  openScope,
  type RunStage,
  recordingRunner,
  type Scope,
  type Stage,
  skippedStages,
  stageRunner,
  type Try,
} from "./attempt.ts";
import type { Target } from "./connect-all.ts";
import {
  type Failure,
  failure,
  hitOwnLimit,
  isFailure,
  isTransient,
  type ServerIdentity,
} from "./failure.ts";
import type { Limiter } from "./limiter.ts";
import type { Facts } from "./probe/facts.ts";
import { probe } from "./probe/probe.ts";
import { type Rehearsal, rehearse } from "./probe/rehearsal.ts";
import { mayNeedTls, refusedLogin } from "./refusals.ts";
import type { SslOn } from "./stages/certificate.ts";
import { admitsLogin, evidenceOf, login, type Transport } from "./stages/login.ts";
import { connectTcp, type Resolver, resolve } from "./stages/tcp.ts";
import type { TlsConnection } from "./stages/tls.ts";
import type { Tunnels } from "./tunnels.ts";
import type { WireLog } from "./wire/guard.ts";

/** What all attempts of a run share. Each has `limitMs`, not counting the time it waits for others. */
export type SharedState = {
  limitMs: number;
  retries: number;
  rehearse: boolean;
  allowedHosts: AllowedHosts | null;
  resolver: Resolver;
  tunnels: Tunnels;
  servers: Limiter;
};

const firstPauseMs = 250;

/** Does not throw, whatever a network, a bastion or a server does. */
export async function attempt(target: Target, shared: SharedState): Promise<Attempt> {
  const resolving = skippedStages();
  const addresses = await resolveFirstHop(target, resolving, shared);
  if (isFailure(addresses)) {
    return { stages: resolving, observed: noObservations([]), result: addresses, tries: 1 };
  }
  const release = await shared.servers.acquire(serverKey(target, addresses));
  try {
    return await tryRepeatedly(target, addresses, resolving[0]!, shared);
  } finally {
    release();
  }
}

async function tryRepeatedly(
  target: Target,
  addresses: string[],
  resolved: Stage,
  shared: SharedState,
): Promise<Attempt> {
  const end = performance.now() + shared.limitMs - (resolved.ms ?? 0);
  let firstFailure: Try | null = null;
  for (let tries = 1; ; tries++) {
    const scope = openScope(end - performance.now());
    const last = await runChain(target, addresses, resolved, { ...shared, scope });
    scope.close();
    if (!isFailure(last.result)) return { ...last, tries };
    if (firstFailure === null || hitOwnLimit(firstFailure.result)) firstFailure = last;
    const pauseMs = firstPauseMs * 2 ** (tries - 1);
    if (tries > shared.retries || !isTransient(last.result) || performance.now() + pauseMs > end)
      return { ...firstFailure, tries };
    await pause(pauseMs);
  }
}

async function resolveFirstHop(target: Target, stages: Stage[], shared: SharedState) {
  const hop = target.ssh === null ? "database" : "bastion";
  const { host } = target.ssh ?? target;
  const lookup = isIP(host) === 0 ? shared.resolver.lookUp(host) : null;
  await lookup?.started;
  const scope = openScope(shared.limitMs);
  const work = () => resolve(host, hop, lookup?.result ?? null, shared.allowedHosts);
  const addresses = await recordingRunner(stages, scope, shared.limitMs)("resolve", hop, work);
  scope.close();
  return addresses;
}

/** Destinations on the same server share its max_connections. */
function serverKey({ host, port, ssh }: Target, addresses: string[]): string {
  // DNS may return the addresses in a different order each time.
  const [first] = addresses.toSorted();
  return JSON.stringify(ssh === null ? [first, port] : [host, port, first, ssh.port]);
}

type TryOptions = { limitMs: number; rehearse: boolean; tunnels: Tunnels; scope: Scope };

type Context = TryOptions & {
  target: Target;
  addresses: string[];
  observed: Observations;
  stage: RunStage;
  log: WireLog | null;
};

/** `resolved`: the finished first stage. The scope closes what this opens. @internal Exported for the tests alone. */
export async function runChain(
  target: Target,
  addresses: string[],
  resolved: Stage,
  options: TryOptions,
): Promise<Try> {
  const stages = [resolved, ...skippedStages().slice(1)];
  const observed = noObservations(addresses);
  const stage = recordingRunner(stages, options.scope, options.limitMs);
  const context: Context = { ...options, target, addresses, observed, stage, log: null };
  const client = await logIn(context);
  const result = isFailure(client) ? client : await probeServer(client, context);
  if (!isFailure(client) && !isFailure(result))
    observed.rehearsal = await rehearseLoad(client, result, context);
  observed.authentication = context.log?.authentication ?? null;
  observed.parameters = { ...context.log?.parameters };
  return { stages, observed, result };
}

async function logIn(context: Context): Promise<Client | Failure> {
  const { target, stage, scope } = context;
  const transport =
    target.ssl.kind === "on" ? await openEncrypted(target.ssl, context) : await openUnencrypted(context);
  if (isFailure(transport)) return transport;
  const { log, client: loggingIn } = login(transport, target);
  context.log = log;
  const client = await stage("login", "database", () => loggingIn);
  if (isFailure(client)) return withRefusalDetails(client, context);
  scope.onClose(() => endSession(client));
  return client;
}

async function openStream({
  target,
  tunnels,
  addresses,
  scope,
  observed,
  stage,
}: Context): Promise<Duplex | Failure> {
  const { ssh } = target;
  if (ssh === null) {
    const direct = await stage("connect", "database", () =>
      connectTcp(addresses, target.port, "database", scope),
    );
    if (!isFailure(direct)) observed.localAddress = direct.localAddress ?? null;
    return direct;
  }
  const shared = tunnels.get(ssh, addresses);
  const socket = await stage("connect", "bastion", () => shared.socket);
  if (isFailure(socket)) return socket;
  return stage("ssh", "bastion", async () => {
    const tunnel = await shared.tunnel;
    if (isFailure(tunnel)) return tunnel;
    observed.bastion = { hostKey: tunnel.hostKey, pinned: tunnel.pinned };
    // The same form of the name that the address policy has checked.
    const channel = await tunnel.forward(resolverName(target.host), target.port);
    if (!isFailure(channel)) scope.onClose(() => channel.destroy());
    return channel;
  });
}

/** Keeps TLS out of runs without it. */
const loadTls = () => import("./stages/tls.ts");

async function openEncrypted(ssl: SslOn, context: Context): Promise<Transport | Failure> {
  const { target, stage, scope, observed } = context;
  // Loaded before connecting, so that no event is missed.
  const { startTls } = await loadTls();
  const stream = await openStream(context);
  if (isFailure(stream)) return stream;
  const secured = await stage("tls", "database", () => startTls(stream, ssl, target));
  if (isFailure(secured)) {
    const { evidence } = secured;
    if (evidence.kind !== "ended") return secured;
    return { ...secured, evidence: refusedLogin(evidence.error, "connected", target) };
  }
  observed.tls = secured.tls;
  observed.certificatePath = secured.path;
  observed.authority = secured.authority;
  scope.onClose(() => secured.socket.destroy());
  return { stream: secured.socket, canBind: secured.canBind, isProven: lineProof(observed) !== null };
}

async function openUnencrypted(context: Context): Promise<Transport | Failure> {
  const stream = await openStream(context);
  if (isFailure(stream)) return stream;
  return { stream, canBind: false, isProven: lineProof(context.observed) !== null };
}

async function withRefusalDetails(refused: Failure, context: Context): Promise<Failure> {
  const { evidence } = refused;
  if (evidence.kind === "violation" && evidence.violation.kind === "clear-text-password")
    return { ...refused, evidence: { kind: "clear-text-password", presented: await presentedBy(context) } };
  return context.target.ssl.kind === "on"
    ? withCertificateDemand(refused, context)
    : withTlsTried(refused, context);
}

async function presentedBy(context: Context): Promise<ServerIdentity | "no-tls" | null> {
  const { observed } = context;
  if (observed.tls !== null && observed.authority !== null)
    return { certificate: observed.tls.certificate, authority: observed.authority };
  const secured = await tryTls(context);
  if (secured === null) return null;
  if (isFailure(secured)) return secured.evidence.kind === "tls-not-supported" ? "no-tls" : null;
  secured.socket.destroy();
  return { certificate: secured.tls.certificate, authority: secured.authority };
}

const unverifiedTls = { kind: "on", verify: "none", certificate: null } as const;

async function tryTls(context: Context): Promise<TlsConnection | Failure | null> {
  const { target, scope } = context;
  const stage = stageRunner(scope, context.limitMs);
  const { startTls } = await loadTls();
  const stream = await openStream({ ...context, stage, observed: { ...context.observed } });
  if (isFailure(stream)) return null;
  return stage("tls", "database", () => startTls(stream, unverifiedTls, target));
}

/** Tries again with TLS if that may be why the login was refused. It stops at the first response and sends no password. */
async function withTlsTried(refused: Failure, context: Context): Promise<Failure> {
  const { target, scope } = context;
  const { evidence } = refused;
  if (evidence.kind !== "server" || !mayNeedTls(evidence.refusal, evidence.error)) return refused;
  const secured = await tryTls(context);
  if (secured === null) return refused;
  if (isFailure(secured)) {
    const withTls = secured.evidence.kind === "tls-not-supported" ? "not-supported" : "not-tried";
    return { ...refused, evidence: { ...evidence, withTls } };
  }
  const isAdmitted = await scope.within(admitsLogin(secured.socket, target), () => null);
  secured.socket.destroy();
  if (isAdmitted === null) return refused;
  return { ...refused, evidence: { ...evidence, withTls: isAdmitted ? "admitted" : "refused" } };
}

/** In TLS 1.3, data sent after the handshake may reset the connection before the alert arrives. This sends nothing. */
async function withCertificateDemand(lost: Failure, context: Context): Promise<Failure> {
  const { evidence } = lost;
  const isSudden = evidence.kind === "lost" && evidence.received.length === 0;
  if (!isSudden || context.observed.tls?.protocol !== "TLSv1.3") return lost;
  const { wantsCertificate } = await loadTls();
  const secured = await tryTls(context);
  if (secured === null || isFailure(secured)) return lost;
  const isDemanded = await context.scope.within(wantsCertificate(secured.socket), () => false);
  secured.socket.destroy();
  return isDemanded ? { ...lost, evidence: { kind: "client-certificate" } } : lost;
}

async function probeServer(
  client: Client,
  { target, limitMs, stage, log }: Context,
): Promise<Facts | Failure> {
  return stage("probe", "database", async () => {
    const failed = (error: unknown) => failure("probe", "database", evidenceOf(error, log));
    try {
      const { role, schemas } = target;
      const result = await probe(client, log?.parameters ?? {}, { role, schemas, timeoutMs: limitMs });
      return isFailure(result) && log !== null && log.violation !== null ? failed(null) : result;
    } catch (error) {
      return failed(error);
    }
  });
}

/** Null if the facts rule it out: that has a finding of its own. */
async function rehearseLoad(client: Client, facts: Facts, context: Context): Promise<Rehearsal | null> {
  const { database, session, versionNum } = facts;
  const isWritable = database.canCreate && !session.inRecovery && !session.readOnly;
  if (!context.rehearse || !isWritable || versionNum < 90_300) return null;
  if (context.target.role !== null) return { kind: "not-possible" };
  const rehearsed = await context.stage("rehearse", "database", async () => {
    try {
      return await rehearse(client, versionNum, context.limitMs);
    } catch (error) {
      return failure("rehearse", "database", evidenceOf(error, context.log));
    }
  });
  return isFailure(rehearsed) ? { kind: "broken-off", failure: rehearsed } : rehearsed;
}

function endSession(client: Client): void {
  client.end().catch(() => {});
}
