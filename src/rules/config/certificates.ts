// The rule about invalid certificates.

import type { CertificateReason } from "../../config/problem.ts";
import { code, type Fix, shell, text } from "../fix.ts";
import { configRule } from "../rule.ts";

export const certificateInvalid = configRule({
  id: "config/certificate-invalid",
  severity: "error",
  title: "Invalid certificate",
  why: "The server's certificate is verified against this one, so the connection fails and no load can run.",
  titleOf: ({ reason }) => titles[reason.kind] ?? null,
  message: ({ reason }) => message(reason),
  fix: ({ reason, file }) => fix(reason, file),
});

const titles: Partial<Record<CertificateReason["kind"], string>> = {
  "private-key": "Private key instead of a certificate",
  "der-key": "Private key instead of a certificate",
  der: "Certificate is not in PEM format",
  pkcs7: "PKCS#7 instead of a PEM certificate",
  "pkcs7-der": "PKCS#7 instead of a PEM certificate",
  pkcs12: "PKCS#12 instead of a PEM certificate",
  "key-store": "Java key store instead of a PEM certificate",
  csr: "Signing request instead of a certificate",
  "public-key": "Public key instead of a certificate",
  "ssh-key": "SSH key instead of a certificate",
  crl: "Revocation list instead of a certificate",
  html: "Web page instead of a certificate",
  json: "JSON instead of a certificate",
  pgp: "OpenPGP instead of a certificate",
  archive: "Archive instead of a certificate",
  empty: "Certificate is empty",
  "utf-16": "Certificate is in UTF-16",
  truncated: "Certificate is cut off",
  expired: "Certificate has expired",
  "not-yet-valid": "Certificate is not valid yet",
};

function message(reason: CertificateReason): string {
  switch (reason.kind) {
    case "private-key":
      return "`ssl.certificate` is a private key, not a certificate.";
    case "der-key":
      return "`ssl.certificate` is a private key in DER format, not a certificate.";
    case "no-certificate":
      return "`ssl.certificate` is not a PEM certificate: it has no BEGIN CERTIFICATE line.";
    case "der":
      return "The certificate is in DER format. PEM is required.";
    case "pkcs7":
    case "pkcs7-der":
      return "`ssl.certificate` is a PKCS#7 file (.p7b). PEM is required.";
    case "pkcs12":
      return "`ssl.certificate` is a PKCS#12 file (.p12 or .pfx), which usually contains a private key too. PEM is required.";
    case "key-store":
      return "`ssl.certificate` is a Java key store. PEM is required.";
    case "csr":
      return "`ssl.certificate` is a certificate signing request, which is sent to a CA, and not the certificate that the CA returns.";
    case "public-key":
      return "`ssl.certificate` is a bare public key, without the name and the signature of a certificate.";
    case "ssh-key":
      return "`ssl.certificate` is an SSH key. TLS needs the certificate of the server's CA.";
    case "crl":
      return "`ssl.certificate` is a list of revoked certificates (CRL).";
    case "html":
      return "`ssl.certificate` is a web page, such as a login page in place of a download.";
    case "json":
      return "`ssl.certificate` is JSON without a certificate.";
    case "pgp":
      return "`ssl.certificate` is an OpenPGP key or message. TLS needs a PEM certificate.";
    case "archive":
      return "`ssl.certificate` is a compressed archive.";
    case "empty":
      return "`ssl.certificate` has no content.";
    case "utf-16":
      return "The certificate is in UTF-16, as Windows PowerShell writes files. UTF-8 is required.";
    case "truncated":
      return "The certificate has no END CERTIFICATE line.";
    case "unparsable":
      return "The certificate is damaged: its content does not follow its format.";
    case "expired":
      return `The certificate (\`${reason.subject}\`) ${reason.on === null ? "has expired" : `expired on ${reason.on}`}.`;
    case "not-yet-valid":
      return `The certificate (\`${reason.subject}\`) is not valid ${reason.on === null ? "yet" : `before ${reason.on}`}.`;
  }
}

function fix(reason: CertificateReason, file: string | null): Fix {
  const [from, to] = namesFor(file);
  const converted = (command: string, ...notes: string[]) =>
    shell(command, ...notes, `Then use \`${to}\` in \`ssl.certificate\`.`);
  switch (reason.kind) {
    case "private-key":
    case "der-key":
      return text(
        "Use the certificate of the CA, or of the server. If this private key has been shared, it has leaked: replace it.",
      );
    case "der":
      return converted(`openssl x509 -inform der -in ${from} -out ${to}`);
    case "pkcs7":
      return converted(`openssl pkcs7 -print_certs -in ${from} -out ${to}`);
    case "pkcs7-der":
      return converted(`openssl pkcs7 -inform der -print_certs -in ${from} -out ${to}`);
    case "pkcs12":
      return converted(
        `openssl pkcs12 -in ${from} -nokeys -out ${to}`,
        "The command asks for the file's password; for a file from an old program, add `-legacy`. Remove the PKCS#12 file from the repository: if it contains a private key, the key has leaked.",
      );
    case "key-store":
      return converted(`keytool -list -rfc -keystore ${from} > ${to}`);
    case "utf-16":
      return converted(`iconv -f ${reason.encoding} -t UTF-8 ${from} > ${to}`);
    case "archive":
      return text("Unpack the archive, and use the PEM file in it.");
    case "csr":
      return text("Use the certificate that the CA returned for this request, or the CA's own.");
    case "html":
      return text(
        "Download the file itself, and look at its first line, which must be:",
        code("-----BEGIN CERTIFICATE-----"),
      );
    case "public-key":
    case "ssh-key":
    case "crl":
    case "json":
    case "pgp":
      return text(
        "Use the certificate of the CA, or of the server. Cloud providers publish it; otherwise ask the server's administrator.",
      );
    case "expired":
      return text(
        "Replace it with the current certificate. Cloud providers publish it; otherwise ask the server's administrator.",
      );
    case "not-yet-valid":
      return text(
        "Use the certificate that is valid now, or wait until that day. Check the clock of this machine too.",
      );
    case "empty":
    case "no-certificate":
    case "truncated":
    case "unparsable":
      return text(
        "Copy the whole certificate, from the BEGIN line to the END line:",
        code("-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----"),
      );
  }
}

/** The names of the file and its conversion, quoted for a shell. */
function namesFor(file: string | null): [string, string] {
  if (file === null) return ["FILE", "FILE.pem"];
  const to = `${file.replace(/\.\w{1,6}$/, "")}${file.endsWith(".pem") ? "-converted" : ""}.pem`;
  return [quoted(file), quoted(to)];
}

function quoted(name: string): string {
  return /^[\w./@+-]+$/.test(name) && !name.startsWith("-") ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
