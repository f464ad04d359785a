// What a host name or an IP address may look like, before it is looked up or dialled.

import ipaddr from "ipaddr.js";
import type { HostFault } from "../problem.ts";

/** The longest name that DNS carries, and the longest part of one. */
const longest = { name: 253, part: 63 };

/** A host without the brackets that an IPv6 address has in a URL. */
export function bareHost(given: string): string {
  return given.replace(/^\[(.*)\]$/, "$1");
}

/** What is wrong with a host, or null. It may still not exist: spellings such as 127.1 are addresses to a resolver. */
export function hostFault(host: string): HostFault | null {
  if (host.includes("://")) return { kind: "url" };
  const unquoted = /^["'`](?<inner>[^"'`]+)["'`]$/.exec(host)?.groups?.inner;
  if (unquoted !== undefined && hostFault(unquoted) === null) return { kind: "quotes", host: unquoted };
  if (/^[/@\\]/.test(host)) return { kind: "path" };
  if (/[,;]/.test(host)) return { kind: "several" };
  if (/\s/.test(host)) return { kind: "space" };
  const plain = host.replace(/%[\w.-]+$/, "");
  if (plain.includes(":") && ipaddr.isValid(plain)) return null;
  return partFault(host) ?? nameFault(host);
}

/** Something before or behind the name. */
function partFault(host: string): HostFault | null {
  const [range = "", bits] = host.split("/", 2);
  if (bits !== undefined && /^[0-9]{1,3}$/.test(bits) && ipaddr.isValid(range)) return { kind: "range" };
  const before = /^[^@]*@(?<rest>[^@]+)$/.exec(host)?.groups?.rest;
  if (before !== undefined) return { kind: "user", host: nameAlone(before) };
  if (/^[^/]+\//.test(host)) return { kind: "with-path", host: nameAlone(host) };
  const port = /^(?<name>[^:]+|\[[^\]]+\]):(?<port>[0-9]+)$/.exec(host)?.groups;
  return port === undefined ? null : { kind: "port", host: bareHost(port.name!), port: port.port! };
}

function nameAlone(host: string): string {
  return host.replace(/\/.*$/s, "").replace(/:[0-9]*$/, "");
}

function nameFault(host: string): HostFault | null {
  const parts = host.replace(/\.$/, "").split(".");
  if (host.length > longest.name || parts.some((part) => part.length > longest.part))
    return { kind: "too-long" };
  if (parts.some((part) => part === "")) return { kind: "dots" };
  const isAddress = parts.length === 4 && parts.every((part) => /^[0-9]+$/.test(part));
  if (isAddress && parts.some((part) => Number(part) > 255)) return { kind: "octet" };
  if (/^[\w.-]+$/.test(host)) return null;
  // Letters of every script: a resolver that knows such names asks for them in its own form.
  const character = /[^\p{L}\p{M}\p{N}._-]/u.exec(host)?.[0];
  return character === undefined ? null : { kind: "character", codePoint: character.codePointAt(0)! };
}
