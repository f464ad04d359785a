// Turns of phrase that several rules share.

import type { Destination } from "../../config/destination.ts";
import type { Hop, StageName } from "../../connect/failure.ts";
import { oneLine } from "./printable.ts";

/** "db.example.com:5432", with brackets around an IPv6 address. */
export function hostAndPort(host: string, port: number): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

/** The machine that a failure is about: "the bastion bastion.example.com:22". */
export function machine(destination: Destination, hop: Hop): string {
  if (hop === "database" || destination.ssh === null)
    return `the server ${hostAndPort(destination.host, destination.port)}`;
  return `the bastion ${hostAndPort(destination.ssh.host, destination.ssh.port)}`;
}

/** Who logs in: the auditor, where there is one. */
export function loginName({ audit, username }: Destination): string {
  return audit?.username ?? username;
}

/** A sentence's beginning. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** 30000 is "30 s", 500 is "500 ms", 90000 is "90 s". */
export function duration(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`;
}

/** "2026-11-21 04:17 UTC" */
export function minute(iso: string): string {
  return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}

/** "a, b and c" */
export function list(items: readonly string[], before: "and" | "or" = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${before} ${items.at(-1)}`;
}

/** What a stage does, as the end of "while …". */
export const stageWords: Record<StageName, string> = {
  resolve: "looking up the name",
  connect: "connecting to the port",
  ssh: "setting up the SSH tunnel",
  tls: "agreeing on TLS",
  login: "logging in",
  probe: "asking about the server and the user's privileges",
  rehearse: "rehearsing a load",
};

/** What a server said, as evidence beside our own words: one line, shortened. */
export function quoted(words: string): string {
  return `"${oneLine(words, 200)}"`;
}
