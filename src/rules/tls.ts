// Rules about the encrypted line and the server's certificate.

import type { PresentedCertificate } from "../connect/failure.ts";
import { capital, hostAndPort, list } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import { proposeKey, setKey, text } from "./fix.ts";
import { atProvider, machine } from "./phrases.ts";
import { type About, connectionRule, failureRule } from "./rule.ts";

/** Why a certificate did not verify. */
export type Distrust =
  | "self-signed"
  | "other-ca"
  | "renewed-ca"
  | "incomplete-chain"
  | "too-weak"
  | "unfit"
  | "unknown";

export const notSupported = failureRule({
  id: "tls/not-supported",
  severity: "error",
  at: ["ssl"],
  title: "The server has no SSL",
  why: "The entry asks for an encrypted connection, and a connection that is not would be worse than none.",
  message: ({ destination }) =>
    `${capital(machine(destination, "database"))} answers that it does not support SSL.`,
  fix: ({ destination }) =>
    text(
      `Switch SSL on at the server (\`ssl = on\` in postgresql.conf, with ssl_cert_file and ssl_key_file, then reload)${
        destination.ssh === null
          ? ""
          : ", or remove `ssl` from this entry: the SSH tunnel encrypts the way to the bastion"
      }.`,
    ),
});

export const required = failureRule({
  id: "tls/required",
  severity: "error",
  at: ["ssl"],
  title: "The server lets this user in only with SSL",
  why: "The line for this user in pg_hba.conf holds for encrypted connections only. One more try, with SSL, showed it.",
  message: ({ destination }) =>
    `${capital(machine(destination, "database"))} refuses ${destination.username} without SSL, and takes the login with it.`,
  fix: ({ destination }) => setKey([...destination.path, "ssl"], "true"),
});

export const certificateUntrusted = failureRule<{
  distrust: Distrust;
  code: string;
  chain: PresentedCertificate[];
}>({
  id: "tls/certificate-untrusted",
  severity: "error",
  at: ["ssl", "certificate"],
  title: "The server's certificate does not verify",
  why: "What the server shows was not issued by what the entry trusts, so another machine could be answering. Nothing was sent to it.",
  message: ({ destination, distrust, code, chain }) => {
    const server = capital(machine(destination, "database"));
    const [leaf] = chain;
    if (leaf === undefined) return `${server} shows no certificate that could be verified (${code}).`;
    const shown = `a certificate for ${oneLine(leaf.subject, 120)}`;
    if (distrust === "self-signed")
      return `${server} shows ${shown} that it has signed itself, and that is not the one in the entry.`;
    const issued = `issued by ${oneLine(leaf.issuer, 120)}`;
    if (distrust === "unfit") return `${server} shows ${shown}, ${issued}, ${unfitness(code)?.what}.`;
    if (distrust === "too-weak" && code.includes("digest"))
      return `${server} shows ${shown}, ${issued}: its signature, or that of a CA above it, is made with a hash that is too weak to be trusted today.`;
    if (distrust === "too-weak" && code.startsWith("CA "))
      return `${server} shows ${shown}, ${issued}: the key of a CA above it is too weak to be trusted today.`;
    if (distrust === "too-weak")
      return `${server} shows ${shown} whose key or signature is too weak to be trusted today.`;
    if (distrust === "incomplete-chain")
      return `${server} shows ${shown}, ${issued}, and does not send the certificate of that issuer: most likely it is an intermediate one between the server's certificate and the CA in \`ssl.certificate\`.`;
    if (distrust === "renewed-ca")
      return `${server} shows ${shown}, ${issued}. The certificate in \`ssl.certificate\` has that name, and its key did not sign this one: most likely the CA has been renewed.`;
    return destination.ssl.kind === "on" && destination.ssl.certificate !== null
      ? `${server} shows ${shown}, ${issued}, for which \`ssl.certificate\` does not vouch.`
      : `${server} shows ${shown}, ${issued}, for which none of the well-known root certificates vouches.`;
  },
  fix: ({ destination, distrust, code, chain }) =>
    text(unfitness(code)?.remedy ?? untrustedRemedy(destination, distrust, chain)),
});

/** `isOwn` tells the server's own certificate from one above it. */
export const certificateExpired = failureRule<{
  certificate: PresentedCertificate;
  isOwn: boolean;
  now: string;
}>({
  id: "tls/certificate-expired",
  severity: "error",
  at: ["ssl", "certificate"],
  title: "The server's certificate is not valid today",
  why: "A certificate proves who the server is only between its two dates.",
  message: ({ destination, certificate, isOwn, now }) => {
    const server = machine(destination, "database");
    const whose = isOwn
      ? `The certificate of ${server}`
      : `The certificate of the CA ${oneLine(certificate.subject, 120)}, above that of ${server},`;
    return certificate.valid_to !== null && certificate.valid_to < now
      ? `${whose} expired on ${day(certificate.valid_to)}.`
      : `${whose} is valid only from ${day(certificate.valid_from)} on.`;
  },
  fix: ({ isOwn }) =>
    text(
      isOwn
        ? "Install a current certificate on the server (ssl_cert_file and ssl_key_file, then reload). If this entry holds the server's own certificate, replace that too."
        : "Get the CA's current certificate: into the server's ssl_cert_file where it stands behind the server's own (then reload), and into `ssl.certificate` where it stands there.",
    ),
});

const certificateExpiresSoon = connectionRule({
  id: "tls/certificate-expires-soon",
  severity: "warning",
  at: ["ssl", "certificate"],
  title: "The server's certificate expires soon",
  why: "On that day every connection that verifies it fails, Stitch's too.",
  find: ({ attempt: { observed }, clock: { now, horizon } }) => {
    const certificate = observed.tls?.certificate ?? null;
    const validTo = certificate?.valid_to ?? null;
    const isSoon = validTo !== null && validTo > now && validTo < horizon;
    return certificate !== null && isSoon ? { certificate } : null;
  },
  message: ({ destination, certificate }) =>
    `The certificate of ${machine(destination, "database")} expires on ${day(certificate.valid_to)}.`,
  fix: () =>
    text(
      "Install a new certificate on the server before that day. If this entry, or Stitch, holds the server's own certificate rather than its CA's, replace it there on the same day.",
    ),
});

export const hostnameMismatch = failureRule<{ names: string[] }>({
  id: "tls/hostname-mismatch",
  severity: "error",
  at: ["ssl", "verify"],
  title: "The certificate is for another name",
  why: "`verify: full` asks that the certificate name the host that is connected to.",
  message: ({ destination, names }) =>
    names.length === 0
      ? `The certificate of ${machine(destination, "database")} names no host at all.`
      : `The certificate of ${machine(destination, "database")} is for ${list(names.slice(0, 10).map((name) => oneLine(name, 80)))}, not for ${destination.host}.`,
  fix: ({ destination }) =>
    proposeKey(
      [...destination.path, "ssl", "verify"],
      "ca",
      "That is what Stitch checks. To keep `full`, write one of the certificate's names as the host, or give the server a certificate for this one.",
    ),
});

/** What the two ends have none of in common. */
export type Without = "version" | "cipher" | "other";

export const handshakeFailed = failureRule<{ without: Without; reason: string }>({
  id: "tls/handshake-failed",
  severity: "error",
  at: ["ssl"],
  title: "No encrypted connection comes about",
  why: "Both ends must have a version and a cipher in common. This check, like current clients, speaks TLS 1.2 and 1.3.",
  message: ({ destination, without, reason }) => {
    const server = capital(machine(destination, "database"));
    const said = oneLine(reason, 200);
    if (without === "version")
      return `${server} offers neither TLS 1.2 nor TLS 1.3, only older versions that are no longer safe (OpenSSL: ${said}).`;
    if (without === "cipher")
      return `${server} takes none of the ciphers, curves and signatures that are safe today (OpenSSL: ${said}).`;
    return `TLS with ${machine(destination, "database")} failed: ${said}.`;
  },
  fix: ({ destination, without }) =>
    text(
      `${handshakeRemedy[without]} \`openssl s_client -starttls postgres -connect ${hostAndPort(destination.host, destination.port)}\` shows what it offers.`,
    ),
});

const handshakeRemedy: Record<Without, string> = {
  version:
    "Let the server speak TLS 1.2 and newer: from PostgreSQL 12 on `ALTER SYSTEM RESET ssl_max_protocol_version; ALTER SYSTEM SET ssl_min_protocol_version = 'TLSv1.2'; SELECT pg_reload_conf();`. Where `SHOW ssl_max_protocol_version` is empty already, the server's OpenSSL is older than 1.0.1: update it.",
  cipher:
    "Let the server offer strong ciphers: `ALTER SYSTEM SET ssl_ciphers = 'HIGH:!aNULL'; SELECT pg_reload_conf();` (and, where they were changed, `ALTER SYSTEM RESET ssl_ecdh_curve`, ssl_groups from PostgreSQL 18 on). An unusual key in its certificate looks like this too: give it an RSA key of 2,048 bits or more, or one on the curve P-256.",
  other: "Look into the server's log, and update it where it is old.",
};

const unverified = connectionRule({
  id: "tls/unverified",
  severity: "notice",
  at: ["ssl"],
  title: "The server's certificate is not verified",
  why: "The line is encrypted, and whoever answers at this address is taken for the server. Stitch does the same where it has no certificate.",
  find: ({ attempt: { observed } }) => (observed.tls?.verified === "none" ? {} : null),
  message: ({ destination }) =>
    `The connection to ${machine(destination, "database")} is encrypted, and nothing proves that it is that server.`,
  fix: ({ destination }) =>
    text(
      `Put the server's CA certificate into the repository and write \`ssl: { certificate: PATH, verify: full }\`; upload the same file in Stitch. ${whereToFind(destination.type)}`,
    ),
});

function untrustedRemedy(
  destination: About["destination"],
  distrust: Distrust,
  chain: PresentedCertificate[],
): string {
  if (distrust === "too-weak")
    return "Install a certificate with an RSA key of 2,048 bits or more, or an EC key, signed with SHA-256 or better.";
  if (distrust === "incomplete-chain") {
    return `Let the server send its intermediate certificate: append it to ssl_cert_file behind the server's own, and reload. \`openssl s_client -starttls postgres -showcerts -connect ${hostAndPort(destination.host, destination.port)}\` shows what it sends. If that issuer has nothing to do with the CA in \`ssl.certificate\`, put the issuer's own CA certificate there instead.`;
  }
  const top = chain.at(-1);
  const issuer = top === undefined ? "" : ` (${oneLine(top.self_signed ? top.subject : top.issuer, 120)})`;
  return distrust === "self-signed"
    ? `If the server is the right one, put this very certificate into \`ssl.certificate\`: its SHA-256 fingerprint is ${chain[0]?.fingerprint256}. Compare it on the server with \`openssl x509 -noout -fingerprint -sha256 -in server.crt\`.`
    : `Put the certificate of the CA that issued it${issuer} into \`ssl.certificate\`. ${whereToFind(destination.type)}`;
}

/** Where to get a server's CA certificate. */
function whereToFind(type: About["destination"]["type"]): string {
  return atProvider(type, "certificate") ?? "Whoever runs the server has it.";
}

function day(iso: string | null): string {
  return iso === null ? "a day that can't be read" : iso.slice(0, 10);
}

/** `what` goes on from "a certificate for …, issued by …". */
type Unfit = { what: string; remedy: string };

const showAll = "`openssl x509 -noout -text -in FILE` shows what a certificate says.";
const goodCa = "a CA whose own certificate says CA:TRUE (basicConstraints) and keyCertSign (keyUsage)";

/** https://docs.openssl.org/3.5/man3/X509_STORE_CTX_get_error/: names where Node has one, else OpenSSL's words. */
const unfit: [RegExp, Unfit][] = [
  [
    /^INVALID_PURPOSE$/,
    {
      what: "that may not prove a server: either its own key usage does not allow that, or a certificate above it is no CA's",
      remedy: `Let ${goodCa} issue the server's certificate, with extendedKeyUsage serverAuth and keyUsage digitalSignature, or without the two. ${showAll}`,
    },
  ],
  [
    /^(INVALID_CA|PATH_LENGTH_EXCEEDED)$|certificate signing/,
    {
      what: "and a certificate above it may not issue the one below",
      remedy: `Let ${goodCa}, and no pathlen that is shorter than its chain, issue the certificates. ${showAll}`,
    },
  ],
  [
    /subtree violation/,
    {
      what: "and a CA above it may vouch for certain names only (nameConstraints), of which this certificate has others",
      remedy: `Give the server a certificate with names that its CA may vouch for, and no others, or one of another CA. ${showAll}`,
    },
  ],
  [
    /critical extension/,
    {
      what: "with an extension that must be understood (critical), and that OpenSSL does not know",
      remedy: `Give the server a certificate without that extension. ${showAll}`,
    },
  ],
];

/** What a verdict of OpenSSL has against a certificate's use; null for any other verdict. */
export function unfitness(code: string): Unfit | null {
  return unfit.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

export const tlsRules = [
  notSupported,
  required,
  certificateUntrusted,
  certificateExpired,
  certificateExpiresSoon,
  hostnameMismatch,
  handshakeFailed,
  unverified,
];
