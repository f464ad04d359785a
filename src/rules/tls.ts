// Rules about the encrypted line and the server's certificate.

import type { PresentedCertificate } from "../connect/failure.ts";
import { proposeKey, setKey, text } from "./fix.ts";
import { type About, rule } from "./rule.ts";
import { capital, hostAndPort, list, machine } from "./words/phrases.ts";
import { oneLine } from "./words/printable.ts";
import { atProvider } from "./words/providers.ts";

/** Why a certificate did not verify. */
export type Distrust =
  | "self-signed"
  | "other-ca"
  | "renewed-ca"
  | "incomplete-chain"
  | "too-weak"
  | "unknown";

export const notSupported = rule<About>({
  id: "tls/not-supported",
  severity: "error",
  title: "The server has no SSL",
  at: ["ssl"],
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

export const required = rule<About>({
  id: "tls/required",
  severity: "error",
  title: "The server lets this user in only with SSL",
  at: ["ssl"],
  why: "The line for this user in pg_hba.conf holds for encrypted connections only. One more try, with SSL, showed it.",
  message: ({ destination }) =>
    `${capital(machine(destination, "database"))} refuses ${destination.username} without SSL, and takes the login with it.`,
  fix: ({ destination }) => setKey([...destination.path, "ssl"], "true"),
});

export const certificateUntrusted = rule<
  About & { distrust: Distrust; code: string; chain: PresentedCertificate[] }
>({
  id: "tls/certificate-untrusted",
  severity: "error",
  title: "The server's certificate does not verify",
  at: ["ssl", "certificate"],
  why: "What the server shows was not issued by what the entry trusts, so another machine could be answering. Nothing was sent to it.",
  message: ({ destination, distrust, code, chain }) => {
    const server = capital(machine(destination, "database"));
    const [leaf] = chain;
    if (leaf === undefined) return `${server} shows no certificate that could be verified (${code}).`;
    const shown = `a certificate for ${oneLine(leaf.subject, 120)}`;
    if (distrust === "self-signed")
      return `${server} shows ${shown} that it has signed itself, and that is not the one in the entry.`;
    if (distrust === "too-weak")
      return `${server} shows ${shown} whose key or signature is too weak to be trusted today.`;
    const issued = `issued by ${oneLine(leaf.issuer, 120)}`;
    if (distrust === "incomplete-chain")
      return `${server} shows ${shown}, ${issued}, and does not send the certificate of that issuer: most likely it is an intermediate one between the server's certificate and the CA in \`ssl.certificate\`.`;
    if (distrust === "renewed-ca")
      return `${server} shows ${shown}, ${issued}. The certificate in \`ssl.certificate\` has that name and another key: most likely the CA has been renewed.`;
    return destination.ssl.kind === "on" && destination.ssl.certificate !== null
      ? `${server} shows ${shown}, ${issued}, for which \`ssl.certificate\` does not vouch.`
      : `${server} shows ${shown}, ${issued}, for which none of the well-known root certificates vouches.`;
  },
  fix: ({ destination, distrust, chain }) => text(untrustedRemedy(destination, distrust, chain)),
});

export const certificateExpired = rule<About & { certificate: PresentedCertificate; now: string }>({
  id: "tls/certificate-expired",
  severity: "error",
  title: "The server's certificate is not valid today",
  at: ["ssl", "certificate"],
  why: "A certificate proves who the server is only between its two dates.",
  message: ({ destination, certificate, now }) =>
    certificate.valid_to !== null && certificate.valid_to < now
      ? `The certificate of ${machine(destination, "database")} expired on ${day(certificate.valid_to)}.`
      : `The certificate of ${machine(destination, "database")} is valid only from ${day(certificate.valid_from)} on.`,
  fix: () =>
    text(
      "Install a current certificate on the server (ssl_cert_file and ssl_key_file, then reload). If this entry holds the server's own certificate, replace that too.",
    ),
});

export const certificateExpiresSoon = rule<About & { certificate: PresentedCertificate }>({
  id: "tls/certificate-expires-soon",
  severity: "warning",
  title: "The server's certificate expires soon",
  at: ["ssl", "certificate"],
  why: "On that day every connection that verifies it fails, Stitch's too.",
  message: ({ destination, certificate }) =>
    `The certificate of ${machine(destination, "database")} expires on ${day(certificate.valid_to)}.`,
  fix: () =>
    text(
      "Install a new certificate on the server before that day. If this entry, or Stitch, holds the server's own certificate rather than its CA's, replace it there on the same day.",
    ),
});

export const hostnameMismatch = rule<About & { names: string[] }>({
  id: "tls/hostname-mismatch",
  severity: "error",
  title: "The certificate is for another name",
  at: ["ssl", "verify"],
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

export const handshakeFailed = rule<About & { reason: string }>({
  id: "tls/handshake-failed",
  severity: "error",
  title: "No encrypted connection comes about",
  at: ["ssl"],
  why: "Both ends must have a version and a cipher in common. This check, like current clients, speaks TLS 1.2 and 1.3.",
  message: ({ destination, reason }) =>
    `TLS with ${machine(destination, "database")} failed: ${oneLine(reason, 200)}.`,
  fix: ({ destination }) =>
    text(
      `Look into the server's log, and update it where it speaks nothing newer than TLS 1.1 (\`SHOW ssl_min_protocol_version\`, \`SHOW ssl_ciphers\`). \`openssl s_client -starttls postgres -connect ${hostAndPort(destination.host, destination.port)}\` shows what it offers.`,
    ),
});

export const unverified = rule<About>({
  id: "tls/unverified",
  severity: "notice",
  title: "The server's certificate is not verified",
  at: ["ssl"],
  why: "The line is encrypted, and whoever answers at this address is taken for the server. Stitch does the same where it has no certificate.",
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
