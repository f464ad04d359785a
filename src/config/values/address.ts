// What kind of address a name or an IP address is: public, private, loopback, or one that is never dialled.

import ipaddr from "ipaddr.js";

/** `forbidden`: link-local and the clouds' metadata services, which hand out credentials to whoever asks. */
export type AddressKind = "public" | "private" | "loopback" | "forbidden";

/** Metadata services outside the link-local ranges: AWS over IPv6, Alibaba, Azure's wire server, Oracle. */
const metadata = new Set(["fd00:ec2::254", "100.100.100.200", "168.63.129.16", "192.0.0.192"]);

const metadataNames = new Set(["metadata.google.internal", "metadata.goog", "instance-data.ec2.internal"]);

/** The kind of an IP address in any usual spelling; null for what is not an IP address. */
export function addressKind(text: string): AddressKind | null {
  if (!ipaddr.isValid(text)) return null;
  // `process` turns an IPv4 address that is wrapped in IPv6 (::ffff:169.254.169.254) into what it reaches.
  const address = ipaddr.process(text.replace(/%.*$/, ""));
  if (metadata.has(address.toString())) return "forbidden";
  switch (address.range()) {
    case "linkLocal":
      return "forbidden";
    case "loopback":
      return "loopback";
    // An unspecified address reaches this machine itself.
    case "unspecified":
      return "loopback";
    case "private":
    case "uniqueLocal":
    case "carrierGradeNat":
      return "private";
    case "rfc6052":
    case "6to4":
      return embedded(address) ?? "public";
    default:
      return "public";
  }
}

/** Whether a host is a metadata service by name. A bastion resolves such a name itself, so the name is judged. */
export function isMetadataName(host: string): boolean {
  return metadataNames.has(host.toLowerCase().replace(/\.$/, ""));
}

/** NAT64 (64:ff9b::/96) and 6to4 (2002::/16) carry an IPv4 address that they lead to. */
function embedded(address: ipaddr.IPv4 | ipaddr.IPv6): AddressKind | null {
  const bytes = address.toByteArray();
  const inner = address.range() === "6to4" ? bytes.slice(2, 6) : bytes.slice(12, 16);
  return inner.length === 4 ? addressKind(inner.join(".")) : null;
}
