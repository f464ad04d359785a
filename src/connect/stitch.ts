// Destinations in Stitch: their settings, and Stitch's own last connection check. From its Connect API:
// https://www.stitchdata.com/docs/developers/stitch-connect/api

import { setTimeout } from "node:timers/promises";
import type { StitchSettings } from "../config/destination.ts";
import { entryKeys } from "../config/keys.ts";
import { isObject } from "../config/yaml/document.ts";
import { createLimiter } from "./limiter.ts";

export type StitchQuery = {
  token: string;
  region: "north-america" | "europe" | null;
  id: number | null;
  settings: StitchSettings;
};

export type StitchResult =
  | { kind: "known"; host: string; facts: StitchFacts }
  | { kind: "unknown"; host: string; fault: StitchFault };

/** A destination in Stitch. Times are ISO 8601, or null. */
type StitchFacts = {
  id: number;
  name: string;
  /** Text, numbers and booleans, as text. */
  properties: Readonly<Record<string, string>>;
  paused: { since: string | null; byStitch: boolean } | null;
  lastCheck: StitchCheck | StitchFault | null;
};

export type StitchCheck = {
  kind: "check";
  status: "running" | "succeeded" | "failed";
  completedAt: string | null;
  message: string | null;
};

export type StitchFault =
  | { kind: "status"; status: number; retryAfter: string | null }
  | { kind: "unreachable"; code: string }
  | { kind: "not-a-token" }
  | { kind: "malformed" }
  | { kind: "id-not-found" }
  | { kind: "no-match"; matches: number }
  | { kind: "unknown-target" };

/** One request for the list of each token's destinations, and one for the last check of each destination that needs it. */
export async function queryStitch(
  queries: readonly StitchQuery[],
  signal: AbortSignal,
): Promise<StitchResult[]> {
  if (queries.length === 0) return [];
  const get = await openApi(signal);
  const lists = new Map<string, Promise<ApiReply>>();
  return Promise.all(
    queries.map(async (query): Promise<StitchResult> => {
      const { region } = query;
      const token = query.token.trim();
      const host = region === "europe" ? hosts.europe : hosts["north-america"];
      const key = JSON.stringify([host, token]);
      const list = lists.get(key) ?? get(host, "/v4/destinations", token);
      lists.set(key, list);
      const match = choose(await list, query);
      if (match.kind !== "found") return { kind: "unknown", host, fault: match };
      const reply = await get(host, `/v4/destinations/${match.id}/last-connection-check`, token);
      return { kind: "known", host, facts: factsOf(match, reply) };
    }),
  );
}

/** The Connect API documents the first. The Import API uses the second one for Europe. */
const hosts = { "north-america": "api.stitchdata.com", europe: "api.eu-central-1.stitchdata.com" };

type ApiReply = { kind: "json"; body: unknown } | StitchFault;
type StitchDestination = { kind: "found"; id: number; destination: JsonObject };
type JsonObject = Record<string, unknown>;

function choose(reply: ApiReply, { id, settings }: StitchQuery): StitchDestination | StitchFault {
  if (reply.kind !== "json") return reply;
  if (!Array.isArray(reply.body)) return { kind: "malformed" };
  const destinations = reply.body.flatMap((each: unknown): StitchDestination[] =>
    isObject(each) && Number.isSafeInteger(each.id) && each.deleted_at == null
      ? [{ kind: "found", id: each.id as number, destination: each }]
      : [],
  );
  if (id !== null) return destinations.find((each) => each.id === id) ?? { kind: "id-not-found" };
  const { host, port, database, username } = settings;
  if (host === null || port === null || database === null || username === null)
    return { kind: "unknown-target" };
  const matches = destinations.filter(({ destination }) => {
    const properties = textsOf(destination.properties);
    return (
      sameHost(properties.host ?? "", host) &&
      (properties.port || String(entryKeys.port.default)) === port &&
      properties.database === database &&
      properties.username === username
    );
  });
  return matches.length === 1 ? matches[0]! : { kind: "no-match", matches: matches.length };
}

export function sameHost(one: string, other: string): boolean {
  const plain = (host: string) => host.trim().toLowerCase().replace(/\.$/, "");
  return plain(one) === plain(other);
}

function factsOf({ id, destination }: StitchDestination, reply: ApiReply): StitchFacts {
  const { name, properties, paused_at, system_paused_at } = destination;
  return {
    id,
    name: textOf(name) ?? "",
    properties: textsOf(properties),
    paused: pauseOf(textOf(system_paused_at), textOf(paused_at)),
    lastCheck: checkOf(reply),
  };
}

function pauseOf(bySystem: string | null, byPerson: string | null): StitchFacts["paused"] {
  const since = bySystem ?? byPerson;
  return since === null ? null : { since: timeOf(since), byStitch: bySystem !== null };
}

function timeOf(value: unknown): string | null {
  const ms = Date.parse(textOf(value) ?? "");
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

function checkOf(reply: ApiReply): StitchFacts["lastCheck"] {
  if (reply.kind === "status" && reply.status === 404) return null;
  if (reply.kind !== "json") return reply;
  const { body } = reply;
  if (!isObject(body)) return { kind: "malformed" };
  const { status } = body;
  if (status !== "running" && status !== "succeeded" && status !== "failed") return { kind: "malformed" };
  const messages = [
    body.target_error_message,
    body.discovery_error_message,
    body.tap_error_message,
    body.error,
  ];
  const message = messages.map(textOf).find((each) => each !== null) ?? null;
  return { kind: "check", status, completedAt: timeOf(body.completion_time), message };
}

const maxTextLength = 2_000;

function textOf(value: unknown): string | null {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.slice(0, maxTextLength) : null;
}

function textsOf(value: unknown): Record<string, string> {
  if (!isObject(value)) return {};
  const texts = Object.entries(value).map(([name, each]) => [name, textOf(each) ?? ""]);
  return Object.fromEntries(texts);
}

type Get = (host: string, path: string, token: string) => Promise<ApiReply>;

const requestLimitMs = 20_000;
const maxBodyBytes = 8 * 1024 * 1024;
const atOnce = 8;
/** In seconds, before the only retry after a busy response. */
const maxPauseSeconds = 5;
/** RFC 6750, section 2.1. A header can't contain line breaks, nor most characters beyond ASCII. */
const bearerToken = /^[\w.~+/-]+=*$/;

/** Through the proxy of the environment. Follows no redirects, which would forward the token. */
async function openApi(signal: AbortSignal): Promise<Get> {
  // Keeps both libraries out of runs without `stitch`.
  const [{ fetch }, { HttpClient }] = await Promise.all([import("undici"), import("@actions/http-client")]);
  const limiter = createLimiter(atOnce);
  const proxies = new HttpClient();
  const get: Get = async (host, path, token) => {
    const release = await limiter.acquire(host);
    try {
      const url = `https://${host}${path}`;
      const dispatcher = proxies.getAgentDispatcher(url);
      const response = await fetch(url, {
        headers: { authorization: `Bearer ${token}`, accept: "application/json" },
        redirect: "manual",
        signal: AbortSignal.any([signal, AbortSignal.timeout(requestLimitMs)]),
        ...(dispatcher === undefined ? {} : { dispatcher }),
      });
      const { status, headers } = response;
      const body = await bounded(response.body);
      if (status === 200) return parsed(body);
      return { kind: "status", status, retryAfter: headers.get("retry-after") };
    } catch (error) {
      return { kind: "unreachable", code: codeOf(error) };
    } finally {
      release();
    }
  };
  return async (host, path, token) => {
    if (!bearerToken.test(token)) return { kind: "not-a-token" };
    const reply = await get(host, path, token);
    if (reply.kind !== "status" || (reply.status !== 429 && reply.status < 500)) return reply;
    const seconds = Number(reply.retryAfter ?? 1);
    if (!(seconds >= 0 && seconds <= maxPauseSeconds)) return reply;
    await setTimeout(seconds * 1_000, undefined, { signal }).catch(() => {});
    return get(host, path, token);
  };
}

async function bounded(body: AsyncIterable<Uint8Array> | null): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parsed(body: Buffer | null): ApiReply {
  try {
    return body === null ? { kind: "malformed" } : { kind: "json", body: JSON.parse(body.toString("utf8")) };
  } catch {
    return { kind: "malformed" };
  }
}

function codeOf(error: unknown): string {
  const { cause, name } = error as Error;
  const code = (cause as { code?: unknown } | undefined)?.code;
  return typeof code === "string" ? code : name;
}
