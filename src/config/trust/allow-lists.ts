import ipaddr from "ipaddr.js";
import { matchesWildcard } from "../../text/matching.ts";
import { bareHost, endsInNumber, resolverName } from "../values/hosts.ts";

/** `names` are in the form that a resolver gets, with `*`; `ranges` are in CIDR notation. */
export type AllowedHosts = { names: string[]; ranges: string[] };

/** Null for every host. `*` matches dots too, as in firewalls. Case, Unicode spelling and a trailing dot don't matter. */
export function readAllowedHosts(
  words: readonly string[],
): { value: AllowedHosts | null } | { errors: string[] } {
  const allowed: AllowedHosts = { names: [], ranges: [] };
  const errors: string[] = [];
  for (const word of words) {
    const read = readPattern(word);
    if (read.kind === "name") allowed.names.push(read.text);
    else if (read.kind === "range") allowed.ranges.push(read.text);
    else errors.push(`"${word}" ${read.text}`);
  }
  if (errors.length > 0) return { errors };
  return { value: words.length === 0 ? null : allowed };
}

/** `by-address`: all addresses must be in the ranges. A bastion resolves names itself, so ranges never match them there. */
export function judgeHost(
  allowed: AllowedHosts | null,
  host: string,
  resolvedBy: "us" | "bastion",
): "allowed" | "by-address" | "refused" {
  if (allowed === null || isAllowedName(allowed, host)) return "allowed";
  if (addressOf(host) !== null) return isInRanges(allowed, host) ? "allowed" : "refused";
  return resolvedBy === "us" && allowed.ranges.length > 0 ? "by-address" : "refused";
}

export function firstOutside(
  allowed: AllowedHosts | null,
  host: string,
  addresses: readonly string[],
): string | null {
  if (allowed === null || isAllowedName(allowed, host)) return null;
  return addresses.find((address) => !isInRanges(allowed, address)) ?? null;
}

/** A host that ends in a number is an address in some spelling, and matches no name. */
function isAllowedName({ names }: AllowedHosts, host: string): boolean {
  const name = resolverName(host);
  return !endsInNumber(name) && names.some((pattern) => matchesWildcard(pattern, name));
}

function isInRanges({ ranges }: AllowedHosts, text: string): boolean {
  const address = addressOf(text);
  return address !== null && ranges.some((range) => isInRange(address, range));
}

function isInRange(address: ipaddr.IPv4 | ipaddr.IPv6, range: string): boolean {
  const [start, bits] = ipaddr.parseCIDR(range);
  return address.kind() === start.kind() && address.match(start, bits);
}

function addressOf(host: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const text = resolverName(host).replace(/%.*/s, "");
  return ipaddr.isValid(text) ? ipaddr.process(text) : null;
}

type Pattern = { kind: "name" | "range" | "fault"; text: string };

function readPattern(word: string): Pattern {
  const url = /^[a-z][a-z0-9+]*:\/\/(?:[^/@]*@)?(?<host>[^/:?]*)/i.exec(word)?.groups?.host;
  if (url !== undefined) return fault("is a URL. Write only the host", url);
  const [start = "", bits] = word.split("/", 2);
  if (bits !== undefined) return readRange(bareHost(start), bits);
  const bare = bareHost(word);
  if (isCanonical(bare)) return range(ipaddr.process(bare));
  const port = /^(?<host>[^:]+|\[.+\]):\d*$/.exec(word)?.groups?.host;
  if (port !== undefined) return fault("has a port. Ports are not checked: write only the host", port);
  return readName(word);
}

function readRange(start: string, bits: string): Pattern {
  if (!isCanonical(start)) return fault("is not a range: there is no IP address before the slash");
  const address = ipaddr.parse(start);
  const maxBits = address.kind() === "ipv4" ? 32 : 128;
  if (!/^\d{1,3}$/.test(bits) || Number(bits) > maxBits)
    return fault(`is not a range: the number after the slash must be from 0 to ${maxBits}`);
  const kind = address.kind() === "ipv4" ? ipaddr.IPv4 : ipaddr.IPv6;
  const first = kind.networkAddressFromCIDR(`${start}/${bits}`).toString();
  if (first !== address.toString())
    return fault("is both an address and a range", `${first}/${bits}`, `or ${start}`);
  return { kind: "range", text: `${first}/${bits}` };
}

function readName(word: string): Pattern {
  const dotted = /^\.(?<rest>[^.].*)$/.exec(word)?.groups?.rest;
  if (dotted !== undefined) return fault("begins with a dot", `*.${dotted}`);
  const part = /^(?<octets>(?:\d{1,3}\.){1,3})(?:\*\.?){1,3}$/.exec(word)?.groups?.octets;
  if (part !== undefined) {
    const octets = part.slice(0, -1).split(".");
    const padded = [...octets, "0", "0", "0"].slice(0, 4).join(".");
    return fault("has a * in an address. Write a range", `${padded}/${octets.length * 8}`);
  }
  const character = /[^\p{L}\p{M}\p{N}._*-]/u.exec(word)?.[0];
  if (character !== undefined)
    return fault(`has "${character}", which is not allowed in a name, an address or a range`);
  if (/[^.*]\*|\*[^.*]/.test(word) && /\P{ASCII}/u.test(word))
    return fault("has a * inside a part, and letters outside ASCII. Make the * a whole part");
  const name = resolverName(word);
  if (endsInNumber(name)) return fault("is neither an IP address nor a name: it ends in a number");
  if (/^$|\.\.|^\./.test(name)) return fault("is not a host name: a part of it is empty");
  return { kind: "name", text: name };
}

/** In an option, 10.1 is a typing error and does not mean 10.0.0.1. */
function isCanonical(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || (ipaddr.IPv6.isValid(text) && !text.includes("%"));
}

function range(address: ipaddr.IPv4 | ipaddr.IPv6): Pattern {
  return { kind: "range", text: `${address.toString()}/${address.kind() === "ipv4" ? 32 : 128}` };
}

function fault(what: string, ...suggestions: string[]): Pattern {
  const question =
    suggestions.length === 0 || suggestions[0] === "" ? "." : `; did you mean ${suggestions.join(" ")}?`;
  return { kind: "fault", text: `${what}${question}` };
}

const variablePattern = /^[A-Za-z_*][A-Za-z0-9_*]*$/;

/** Returns null, which allows every variable except the runner's own, if there are no patterns. */
export function readAllowedVariables(
  words: readonly string[],
): { value: string[] | null } | { errors: string[] } {
  const wrong = words.filter((word) => !variablePattern.test(word));
  if (wrong.length > 0) return { errors: wrong.map(faultWords) };
  return { value: words.length === 0 ? null : [...words] };
}

function faultWords(word: string): string {
  const suggestion = word
    .replace(/^\$?\{*(?:(?:secrets|env|vars)\.)?/, "")
    .replace(/\}+$/, "")
    .replaceAll(/\.\*/g, "*")
    .replaceAll(/[-.]/g, "_");
  const hint = variablePattern.test(suggestion)
    ? `; did you mean ${suggestion}?`
    : ". Names have letters, digits and underscores, and * matches any of them.";
  return `"${word}" is not the name of a variable${hint}`;
}
