import { type Identity, identityOf } from "../connect/attempt.ts";
import type { PresentedCertificate, ServerError } from "../connect/failure.ts";
import type { RefusalSource } from "../connect/refusal-forms.ts";
import type { Authority } from "../connect/stages/certificate.ts";
import { capital, hostAndPort, list } from "../text/phrases.ts";
import { oneLine } from "../text/printable.ts";
import { code, type Fix, proposeKey, setKey, text } from "./fix.ts";
import {
  fullNeedsName,
  loginName,
  machine,
  printFingerprint,
  quotedError,
  reloadConfiguration,
  sourceName,
} from "./phrases.ts";
import { whereToFind } from "./providers.ts";
import { connectionRule, type DestinationEvidence, failureRule } from "./rule.ts";

export const notSupported = failureRule({
  id: "tls/not-supported",
  severity: "error",
  at: ["ssl"],
  title: "Server does not support SSL",
  why: "With SSL on, Stitch can't connect to this server, so every load fails.",
  message: ({ destination }) =>
    `${capital(machine(destination, "database"))} replied that it does not support SSL.`,
  fix: ({ destination }) =>
    text(
      "Turn on SSL in `postgresql.conf` on the server:",
      code("ssl = on\nssl_cert_file = 'server.crt'\nssl_key_file = 'server.key'"),
      ...reloadConfiguration,
      "Behind PgBouncer, SSL is on if `client_tls_sslmode` in `pgbouncer.ini` is `allow`, `prefer` or `require`.",
      ...(destination.ssh === null
        ? []
        : ["Or remove `ssl` from this entry: the SSH tunnel encrypts the connection as far as the bastion."]),
    ),
});

export const required = failureRule<{ source: RefusalSource; error: ServerError; admitted: boolean }>({
  id: "tls/required",
  severity: "error",
  at: ["ssl"],
  title: "Server requires SSL",
  why: "As long as SSL is off in Stitch, the server refuses every load.",
  titleOf: ({ source }) => (source === "server" ? null : `${source} requires SSL`),
  message: ({ destination, source, error, admitted }) => {
    const refused = `${capital(sourceName(destination, source))} refused \`${loginName(destination)}\` without SSL`;
    return admitted
      ? `${refused}, and accepted the same login with SSL.`
      : `${refused}.${quotedError(error)}`;
  },
  fix: ({ destination }) => setKey([...destination.path, "ssl"], "true"),
});

export type VerificationFailure =
  | "self-signed"
  | "other-ca"
  | "renewed-ca"
  | "incomplete-chain"
  | "too-weak"
  | "misuse"
  | "unknown";

export const certificateUntrusted = failureRule<{
  failure: VerificationFailure;
  code: string;
  chain: PresentedCertificate[];
}>({
  id: "tls/certificate-untrusted",
  severity: "error",
  at: ["ssl", "certificate"],
  title: "Certificate verification failed",
  why: "Another machine may be impersonating the server, and could read the password and the data.",
  titleOf: ({ failure }) => distrustTitles[failure] ?? null,
  message: ({ destination, failure, code, chain }) => {
    const server = capital(machine(destination, "database"));
    const [leaf] = chain;
    if (leaf === undefined) return `${server} presented no certificate that can be verified (${code}).`;
    const presented = `${server} presented a certificate for \`${oneLine(leaf.subject, 120)}\``;
    if (failure === "self-signed")
      return `${presented} that is self-signed and is not the one in \`ssl.certificate\`.`;
    const issued = `issued by \`${oneLine(leaf.issuer, 120)}\``;
    if (failure === "misuse") return `${presented}, ${issued}. ${misuseOf(code)?.problem}.`;
    if (failure === "too-weak") return `${presented}, ${issued}. ${weakness(code)} too weak to be secure.`;
    if (failure === "incomplete-chain")
      return `${presented}, ${issued}, and did not send the issuer's certificate. The issuer is probably an intermediate CA between the server's certificate and the CA in \`ssl.certificate\`.`;
    if (failure === "renewed-ca")
      return `${presented}, ${issued}. The certificate in \`ssl.certificate\` has that name, but its key did not sign this one: the CA was probably renewed.`;
    const top = chain.at(-1)?.issuer ?? leaf.issuer;
    const issuers = top === leaf.issuer ? issued : `${issued}, under \`${oneLine(top, 120)}\``;
    return destination.ssl.kind === "on" && destination.ssl.certificate !== null
      ? `${presented}, ${issuers}, which is not trusted by \`ssl.certificate\`.`
      : `${presented}, ${issuers}, which is not trusted by any public root certificate.`;
  },
  fix: ({ destination, failure, code }, printed) => {
    const { remedy } = misuseOf(code) ?? {};
    return remedy === undefined
      ? untrustedFix(destination, failure, printed.chain)
      : text(remedy, ...showCertificate);
  },
});

const distrustTitles: Partial<Record<VerificationFailure, string>> = {
  "self-signed": "Server certificate is self-signed",
  "renewed-ca": "Server certificate is from a renewed CA",
  "incomplete-chain": "Server does not send its intermediate certificate",
  "too-weak": "Server certificate is too weak",
};

function weakness(code: string): string {
  if (code.includes("digest")) return "The hash of its signature, or of that of a CA above it, is";
  return code.startsWith("CA ") ? "The key of a CA above it is" : "Its key or signature is";
}

function untrustedFix(
  destination: DestinationEvidence["destination"],
  failure: VerificationFailure,
  chain: PresentedCertificate[],
): Fix {
  const { host, port } = destination;
  if (failure === "too-weak")
    return text(
      "Install a certificate with an EC key or an RSA key of at least 2,048 bits, signed with SHA-256 or better.",
    );
  if (failure === "incomplete-chain")
    return text(
      "On the server, append the intermediate certificate to the file in `ssl_cert_file`, after the server's own certificate.",
      ...reloadConfiguration,
      "To see which certificates the server sends:",
      code(`openssl s_client -starttls postgres -showcerts -connect ${hostAndPort(host, port)}`),
      "If that issuer is unrelated to the CA in `ssl.certificate`, use the issuer's own CA certificate there instead.",
    );
  if (failure === "self-signed")
    return text(
      "On the server, print the fingerprint of its certificate:",
      printFingerprint,
      `If it is ${chain[0]?.fingerprint256}, the server is the right one: use its certificate in \`ssl.certificate\`.`,
    );
  return text(
    "Set `ssl.certificate` to the certificate of the CA that the message names.",
    ...whereToFind(destination),
  );
}

export const certificateExpired = failureRule<{
  certificate: PresentedCertificate;
  isOwn: boolean;
  now: string;
}>({
  id: "tls/certificate-expired",
  severity: "error",
  at: ["ssl", "certificate"],
  title: "Certificate has expired or is not valid yet",
  why: "Connections that verify the certificate fail, and so do loads.",
  titleOf: ({ certificate, isOwn, now }) =>
    `${isOwn ? "Server" : "CA"} certificate ${isPast(certificate, now) ? "has expired" : "is not valid yet"}`,
  message: ({ destination, certificate, isOwn, now }) => {
    const whose = certificateOf(destination, certificate, isOwn);
    return isPast(certificate, now)
      ? `${whose} expired on ${day(certificate.valid_to)}.`
      : `${whose} is not valid before ${day(certificate.valid_from)}.`;
  },
  fix: ({ isOwn }) =>
    isOwn
      ? text(
          "Install a current certificate on the server, in the files that `ssl_cert_file` and `ssl_key_file` name.",
          ...reloadConfiguration,
          "If `ssl.certificate` is the server's own certificate, replace it here and in Stitch too.",
        )
      : text(
          "Get the CA's current certificate. Replace the old one in `ssl.certificate`, and in the server's `ssl_cert_file` if it is there.",
          ...reloadConfiguration,
        ),
});

function certificateOf(
  destination: DestinationEvidence["destination"],
  { subject }: PresentedCertificate,
  isOwn: boolean,
): string {
  const server = machine(destination, "database");
  return isOwn
    ? `The certificate of ${server}`
    : `The certificate of the CA \`${oneLine(subject, 120)}\`, above that of ${server},`;
}

function isPast({ valid_to }: PresentedCertificate, now: string): boolean {
  return valid_to !== null && valid_to < now;
}

function day(iso: string | null): string {
  return iso === null ? "a date that can't be read" : iso.slice(0, 10);
}

const certificateExpiresSoon = connectionRule({
  id: "tls/certificate-expires-soon",
  severity: "warning",
  at: ["ssl", "certificate"],
  title: "Server certificate expires soon",
  why: "After that day, connections that verify the certificate fail, and so do loads.",
  find: ({ attempt: { observed }, clock: { now, horizon } }) => {
    const { certificatePath } = observed;
    const [certificate] = certificatePath
      .filter(({ valid_to }) => valid_to !== null && valid_to > now && valid_to < horizon)
      .sort((one, other) => one.valid_to!.localeCompare(other.valid_to!));
    return certificate === undefined ? null : { certificate, isOwn: certificate === certificatePath[0] };
  },
  titleOf: ({ certificate, isOwn }) =>
    `${isOwn ? "Server" : "CA"} certificate expires on ${day(certificate.valid_to)}`,
  message: ({ destination, certificate, isOwn }) =>
    `${certificateOf(destination, certificate, isOwn)} expires on ${day(certificate.valid_to)}.`,
  fix: ({ isOwn }) =>
    isOwn
      ? text(
          "Install a new certificate on the server before that day. If `ssl.certificate` is the server's own certificate, replace it here and in Stitch at the same time.",
        )
      : text(
          "Before that day, get the CA's new certificate, and a server certificate that it has issued if its key has changed.",
          "Replace the old ones in `ssl.certificate`, here and in Stitch, and in the server's `ssl_cert_file`.",
          ...reloadConfiguration,
        ),
});

export const hostnameMismatch = failureRule<{ names: string[] }>({
  id: "tls/hostname-mismatch",
  severity: "error",
  at: ["ssl", "verify"],
  title: "Certificate is for another host name",
  why: "Another machine may be impersonating the server, and could read the password and the data.",
  titleOf: ({ destination }) => `Certificate does not match \`${destination.host}\``,
  message: ({ destination, names }) =>
    names.length === 0
      ? `The certificate of ${machine(destination, "database")} does not name any host.`
      : `The certificate of ${machine(destination, "database")} is for ${list(shownNames(names))}, not for \`${destination.host}\`.`,
  fix: (_, { destination, names }) =>
    text(
      ...(names.length === 0
        ? []
        : ["If you know one of the names in the message as this server's, set `host` to it."]),
      `${names.length === 0 ? "Give" : "Or give"} the server a certificate for \`${destination.host}\`.`,
      "As a last resort, verify only the CA, as Stitch does:",
      code("verify: ca"),
    ),
});

function shownNames(names: string[]): string[] {
  return names.slice(0, 10).map((name) => `\`${oneLine(name, 80)}\``);
}

export type TlsMismatch = "version" | "cipher" | "other";

export const handshakeFailed = failureRule<{ mismatch: TlsMismatch; reason: string }>({
  id: "tls/handshake-failed",
  severity: "error",
  at: ["ssl"],
  title: "TLS handshake failed",
  why: "Stitch negotiates TLS with the same server, so its loads are likely to fail too.",
  titleOf: ({ mismatch }) => handshakeTitles[mismatch] ?? null,
  message: ({ destination, mismatch, reason }) => {
    const server = machine(destination, "database");
    const shownReason = oneLine(reason, 200);
    if (mismatch === "version")
      return `${capital(server)} offers only TLS versions older than 1.2, which are insecure (OpenSSL: ${shownReason}).`;
    if (mismatch === "cipher")
      return `${capital(server)} accepts none of the ciphers, curves and signatures that are considered secure (OpenSSL: ${shownReason}).`;
    return `The TLS handshake with ${server} failed (OpenSSL: ${shownReason}).`;
  },
  fix: (_, { destination, mismatch }) =>
    text(
      ...handshakeRemedy[mismatch],
      "To see what the server offers:",
      code(`openssl s_client -starttls postgres -connect ${hostAndPort(destination.host, destination.port)}`),
    ),
});

const handshakeTitles: Partial<Record<TlsMismatch, string>> = {
  version: "Server offers only outdated TLS versions",
  cipher: "No common TLS cipher",
};

const handshakeRemedy: Record<TlsMismatch, string[]> = {
  version: [
    "Allow TLS 1.2 and newer. On PostgreSQL 12 or newer, run as a superuser:",
    code(
      "ALTER SYSTEM RESET ssl_max_protocol_version;\nALTER SYSTEM SET ssl_min_protocol_version = 'TLSv1.2';\nSELECT pg_reload_conf();",
    ),
    "If `ssl_max_protocol_version` was empty already, update the server's OpenSSL, which is older than 1.0.1.",
  ],
  cipher: [
    "Allow strong ciphers. As a superuser, run:",
    code("ALTER SYSTEM SET ssl_ciphers = 'HIGH:!aNULL';\nSELECT pg_reload_conf();"),
    "If the curves were changed too, reset them (`ssl_groups` since PostgreSQL 18):",
    code("ALTER SYSTEM RESET ssl_ecdh_curve;"),
    "The key of the server's certificate may also be the cause: use an RSA key of at least 2,048 bits or an EC key on P-256.",
  ],
  other: ["Check the server's log, and update the server if it is outdated."],
};

const unverified = connectionRule<{
  identity: Identity;
  verified: "none" | "ca";
  authority: Authority | null;
}>({
  id: "tls/unverified",
  severity: "notice",
  at: ["ssl"],
  title: "Server certificate is not verified",
  why: ({ destination, identity }) =>
    identity === "channel-binding"
      ? "Without a certificate Stitch does not verify the server, so a machine that intercepts its connection can read and change the data."
      : `A machine that intercepts the connection${destination.ssh === null ? "" : " behind the bastion"} can read and change the data, and the same holds for Stitch unless it has the certificate.`,
  find: ({ attempt }) => {
    const { tls, authority } = attempt.observed;
    if (tls === null || tls.verified === "full" || (tls.verified === "ca" && authority === "own"))
      return null;
    return { identity: identityOf(attempt), verified: tls.verified, authority };
  },
  titleOf: ({ verified }) => (verified === "ca" ? "Certificate does not prove the host" : null),
  message: ({ destination, identity, verified, authority }) => {
    const server = machine(destination, "database");
    const bound =
      identity === "channel-binding"
        ? " In this check, SCRAM with channel binding proved that the server knows this user's password."
        : "";
    if (verified === "none")
      return `The connection to ${server} is encrypted, but the server's certificate was not verified.${bound}`;
    const holders = authority === "public" ? "anyone" : "every customer of the provider";
    return `The certificate of ${server} was verified without the host name (\`verify: ca\`), and ${holders} can get a certificate from its CA.${bound}`;
  },
  fix: ({ destination, verified, authority }) => {
    if (verified === "ca") return proposeKey([...destination.path, "ssl", "verify"], "full", fullNeedsName);
    return authority === "public"
      ? text("Verify the certificate, which a public CA issued:", code("ssl:\n  verify: full"))
      : text(
          "Add the server's CA certificate to the repository, verify it, and upload the same file in Stitch:",
          code("ssl:\n  certificate: certs/server-ca.pem\n  verify: full"),
          ...whereToFind(destination),
        );
  },
});

type CertificateMisuse = { problem: string; remedy: string };

const goodCa = "a CA whose certificate has CA:TRUE (basicConstraints) and keyCertSign (keyUsage)";
const showCertificate = ["To print a certificate:", code("openssl x509 -noout -text -in FILE")];

/** Names if Node has one, otherwise OpenSSL's words: https://docs.openssl.org/3.5/man3/X509_STORE_CTX_get_error/ */
const misuses: [RegExp, CertificateMisuse][] = [
  [
    /^INVALID_PURPOSE$/,
    {
      problem:
        "Its key usage does not allow it to identify a server, or a certificate above it is not a CA certificate",
      remedy: `Issue the server's certificate from ${goodCa}. Give it extendedKeyUsage serverAuth and keyUsage digitalSignature, or neither.`,
    },
  ],
  [
    /^(INVALID_CA|PATH_LENGTH_EXCEEDED)$|certificate signing/,
    {
      problem: "A certificate above it is not allowed to issue the one below",
      remedy: `Issue the certificates from ${goodCa}, and with no pathlen that is shorter than the chain.`,
    },
  ],
  [
    /subtree violation/,
    {
      problem:
        "A CA above it may issue certificates only for certain names (nameConstraints), and this certificate has others",
      remedy:
        "Give the server a certificate with only names that its CA may issue certificates for, or one from another CA.",
    },
  ],
  [
    /critical extension/,
    {
      problem: "It has an extension that is marked critical and that OpenSSL does not know",
      remedy: "Give the server a certificate without that extension.",
    },
  ],
];

export function misuseOf(code: string): CertificateMisuse | null {
  return misuses.find(([pattern]) => pattern.test(code))?.[1] ?? null;
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
