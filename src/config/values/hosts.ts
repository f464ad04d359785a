import { domainToASCII } from "node:url";
import ipaddr from "ipaddr.js";
import type { HostFault } from "../problem.ts";

/** DNS's limits for a name and for one part of it (RFC 1035, section 2.3.4). */
const maxLength = { name: 253, part: 63 };

export function bareHost(host: string): string {
  return host.replace(/^\[(.*)\]$/, "$1");
}

const surroundings = /^[\s\u200b"'`\u2018-\u201f<]+|[\s\u200b"'`\u2018-\u201f>,;]+$/g;

/** Returns null if the host is valid. Spellings such as 127.1 are valid, since resolvers accept them as addresses. */
export function hostFault(host: string): HostFault | null {
  if (host.includes("://")) return { kind: "url" };
  // The expression would take too long for a longer text.
  const inner = host.length > 300 ? host : host.replaceAll(surroundings, "");
  if (inner !== host && inner !== "" && hostFault(inner) === null) return { kind: "surrounded", host: inner };
  if (/^[/@\\]/.test(host)) return { kind: "path" };
  if (/[,;]/.test(host)) return { kind: "several" };
  if (/\s/.test(host)) return { kind: "space" };
  const plain = host.replace(/%[\w.-]+$/, "");
  if (plain.includes(":") && ipaddr.isValid(plain)) return null;
  return surroundingsFault(host) ?? nameFault(host);
}

function surroundingsFault(host: string): HostFault | null {
  const [range = "", bits] = host.split("/", 2);
  if (bits !== undefined && /^[0-9]{1,3}$/.test(bits) && ipaddr.isValid(range)) return { kind: "range" };
  const lastPart = /^.*@(?<name>[^@]+)$/s.exec(host)?.groups?.name;
  if (lastPart !== undefined) return { kind: "user", host: nameAlone(lastPart) };
  if (/^[^/]+\//.test(host)) return { kind: "with-path", host: nameAlone(host) };
  const port = /^(?<name>[^:]+|\[[^\]]+\]):(?<port>[0-9]+)$/.exec(host)?.groups;
  return port === undefined ? null : { kind: "port", host: bareHost(port.name!), port: port.port! };
}

function nameAlone(host: string): string {
  return host.replace(/\/.*$/s, "").replace(/:[0-9]*$/, "");
}

function nameFault(host: string): HostFault | null {
  const parts = host.replace(/\.$/, "").split(".");
  if (host.length > maxLength.name || parts.some((part) => part.length > maxLength.part))
    return { kind: "too-long" };
  if (parts.some((part) => part === "")) return { kind: "dots" };
  const isAddress = parts.length === 4 && parts.every((part) => /^[0-9]+$/.test(part));
  if (isAddress && parts.some((part) => Number(part) > 255)) return { kind: "octet" };
  // Some systems take 7147006462 for 169.254.169.254, since they ignore the upper bits.
  if (endsInNumber(host.replace(/\.$/, "")) && domainToASCII(host) === "") return { kind: "number" };
  if (/^[\w.-]+$/.test(host)) return null;
  // A bastion would get the name as it is written.
  const unconverted = domainToASCII(host) === "" ? /[^\0-\x7f]/u.exec(host)?.[0] : undefined;
  if (unconverted !== undefined) return { kind: "character", codePoint: unconverted.codePointAt(0)! };
  // Letters of every script: internationalized names are converted when they are resolved.
  const character = /[^\p{L}\p{M}\p{N}._-]/u.exec(host)?.[0];
  return character === undefined ? null : { kind: "character", codePoint: character.codePointAt(0)! };
}

/** Such a host is an address or invalid, but never a name: https://url.spec.whatwg.org/#ends-in-a-number-checker */
export function endsInNumber(name: string): boolean {
  return name.includes(":") || /(^|\.)(\d+|0x[0-9a-f]*)$/i.test(name);
}

/** `forbidden`: link-local addresses and clouds' metadata services, which give credentials to any client. */
export type AddressKind = "public" | "private" | "loopback" | "forbidden";

/** Metadata services outside the link-local ranges. */
const metadataRanges = {
  ipv4: ranges(ipaddr.IPv4, [
    "168.63.129.16/32", // Azure's wire server
    "100.100.100.200/32", // Alibaba
    "192.0.0.192/32", // Oracle, in its classic form
  ]),
  ipv6: ranges(ipaddr.IPv6, [
    "fd00:ec2::/32", // AWS: metadata, credentials of EKS, names, time
    "fd20:ce::254/128", // Google
    "fd00:c1::a9fe:a9fe/128", // Oracle, in its present form
    "fd00:42::42/128", // Scaleway, Linode
    "fd00:a9fe:a9fe::1/128",
  ]),
};

/** Includes short names that a cloud's search domain completes. */
const metadataNames = new Set([
  "metadata",
  "metadata.google.internal",
  "metadata.goog",
  "metadata.azure.internal",
  "instance-data",
  "instance-data.ec2.internal",
  "metadata.tencentyun.com",
  "api.metadata.cloud.ibm.com",
  "metadata.platformequinix.com",
  "metadata.packet.net",
  "rancher-metadata",
]);

/** Lower-case ASCII without a trailing dot. Addresses in octal, hexadecimal or full-width digits are converted. */
export function resolverName(host: string): string {
  return (domainToASCII(host) || host.toLowerCase()).replace(/\.$/, "");
}

export function addressKind(text: string): AddressKind | null {
  const plain = resolverName(text).replace(/%.*/s, "");
  // Most hosts are names, and trying all forms of an address on them is slow.
  if (!/^[0-9]|:/.test(plain) || !ipaddr.isValid(plain)) return null;
  // `process` unwraps an IPv4 address in IPv6 (::ffff:169.254.169.254).
  const address = ipaddr.process(plain);
  if (isForbidden(address) || embeddedIn(address).some(isForbidden)) return "forbidden";
  switch (address.range()) {
    case "loopback":
      return "loopback";
    // Connecting to an unspecified address reaches this machine.
    case "unspecified":
      return "loopback";
    case "private":
    case "uniqueLocal":
    case "carrierGradeNat":
      return "private";
    case "rfc6052":
    case "6to4":
      return addressKind(String(embeddedIn(address)[0])) ?? "public";
    default:
      return "public";
  }
}

/** Needed behind a bastion, which resolves names itself, so that their addresses are unknown. */
export function isMetadataName(host: string): boolean {
  const name = resolverName(host);
  // With the region in it: instance-data.us-west-2.compute.internal
  return metadataNames.has(name) || /^instance-data\.[^.]+\.compute\.internal$/.test(name);
}

/** 169.254.169.254.nip.io, app-169-254-169-254.sslip.io, a9fea9fe.nip.io and fe80--1.sslip.io resolve to such an address. */
export function forbiddenAddressIn(host: string): string | null {
  const name = resolverName(host);
  const candidates = [...ipv4In(name), ...name.split(".").flatMap(ipv6In)];
  return candidates.find((address) => addressKind(address) === "forbidden") ?? null;
}

/** Four octets in a row, or a whole address in hexadecimal or as a number. Lookaheads find overlapping matches. */
const ipv4Spellings: { pattern: RegExp; radix: 10 | 16 }[] = [
  { pattern: /(?=(\d{1,3})[._-](\d{1,3})[._-](\d{1,3})[._-](\d{1,3}))/g, radix: 10 },
  {
    pattern: /(?=([0-9a-f]{2})[._-](?:0x)?([0-9a-f]{2})[._-](?:0x)?([0-9a-f]{2})[._-](?:0x)?([0-9a-f]{2}))/g,
    radix: 16,
  },
  {
    pattern: /(?<![0-9a-f])(?:0x)?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?![0-9a-f])/g,
    radix: 16,
  },
];

function ipv4In(name: string): string[] {
  const quads = ipv4Spellings.flatMap(({ pattern, radix }) =>
    [...name.matchAll(pattern)].map(([, ...octets]) => octets.map((octet) => Number.parseInt(octet, radix))),
  );
  const numbers = [...name.matchAll(/(?<!\d)\d{9,10}(?!\d)/g)].map(([number]) => Number(number));
  const decoded = numbers.map((number) => [24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256));
  return [...[...quads, ...decoded].map((octets) => octets.join(".")), ...numbersIn(name)];
}

/** Four numbers in a row, in any radix, as a resolver reads them: 0251.0376.0251.0376. Or fewer: 169.254.43518. */
function numbersIn(name: string): string[] {
  const parts = name.split(/[._-]/).map((part) => (/^(0x[0-9a-f]{1,8}|\d{1,12})$/.test(part) ? part : null));
  return parts.flatMap((_, start) =>
    [2, 3, 4].flatMap((count) => {
      const row = parts.slice(start, start + count);
      if (row.length < count || row.includes(null)) return [];
      // Otherwise it is part of another address: ip-10-192-192-17.ec2.internal
      return count === 4 || numberOf(row.at(-1)!) > 255 ? [resolverName(row.join("."))] : [];
    }),
  );
}

/** As a resolver reads it: octal after a zero. */
function numberOf(text: string): number {
  return Number(/^0\d/.test(text) ? `0o${text}` : text);
}

function ipv6In(label: string): string[] {
  const groups = label.split("-");
  if (groups.length < 3) return [];
  const starts = groups.flatMap((_, start) =>
    groups.slice(start + 2).map((_, count) => groups.slice(start, start + count + 3).join(":")),
  );
  return starts.filter((text) => /^[0-9a-f:]+$/.test(text) && ipaddr.IPv6.isValid(text));
}

/** Whether the host can't be reached from the internet, as far as its text shows (localhost: RFC 6761, section 6.3). */
export function isOutOfReach(host: string): boolean {
  const kind = addressKind(host);
  return (
    kind === "private" ||
    kind === "loopback" ||
    /(^|\.)localhost$|^localhost\.localdomain$/.test(resolverName(host))
  );
}

function isForbidden(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.range() === "linkLocal") return true;
  return metadataRanges[address.kind()]().some(([start, bits]) => address.match(start, bits));
}

function ranges(kind: typeof ipaddr.IPv4 | typeof ipaddr.IPv6, texts: string[]) {
  let parsed: ReturnType<typeof kind.parseCIDR>[] | null = null;
  return () => {
    parsed ??= texts.map((range) => kind.parseCIDR(range));
    return parsed;
  };
}

function embeddedIn(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4[] {
  if (address.kind() === "ipv4") return [];
  const bytes = address.toByteArray();
  const at = (...indexes: number[]) => new ipaddr.IPv4(indexes.map((index) => bytes[index]!));
  const last = at(12, 13, 14, 15);
  const begins = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  // 6to4 (RFC 3056)
  if (begins(0x20, 0x02)) return [at(2, 3, 4, 5)];
  // NAT64 (RFC 6052); its local prefix (RFC 8215) may also have the address around bits 64 to 71.
  if (begins(0, 0x64, 0xff, 0x9b)) return [last, at(6, 7, 9, 10)];
  // Teredo (RFC 4380): the server, and the client with all bits inverted
  if (begins(0x20, 0x01, 0, 0)) {
    const client = last.octets.map((octet) => octet ^ 0xff);
    return [at(4, 5, 6, 7), new ipaddr.IPv4(client)];
  }
  // IPv4-compatible (RFC 4291) and translated (RFC 2765)
  if (bytes.slice(0, 8).every((byte) => byte === 0)) return [last];
  // ISATAP (RFC 5214)
  const isIsatap = (bytes[8]! & 0xfd) === 0 && bytes[9] === 0 && bytes[10] === 0x5e && bytes[11] === 0xfe;
  return isIsatap ? [last] : [];
}
