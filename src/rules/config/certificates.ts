import type { CertificateReason } from "../../config/problem.ts";
import { pathWord } from "../../text/phrases.ts";
import { code, type Fix, shell, text } from "../fix.ts";
import { configRule } from "../rule.ts";

export const certificateInvalid = configRule({
  id: "config/certificate-invalid",
  severity: "error",
  title: "Invalid certificate",
  why: "The server's certificate is verified against this one, so the connection fails and no load can run.",
  titleOf: ({ reason, file }) => wordsFor(reason, file).title ?? null,
  message: ({ reason, file }) => wordsFor(reason, file).message,
  fix: ({ reason, file }) => wordsFor(reason, file).fix,
});

type CertificateWords = { title?: string; message: string; fix: Fix };

function wordsFor(reason: CertificateReason, file: string | null): CertificateWords {
  const [from, to] = namesFor(file);
  const converted = (command: string, ...notes: string[]) =>
    shell(command, ...notes, `Then use \`${to}\` in \`ssl.certificate\`.`);
  switch (reason.kind) {
    case "private-key":
      return {
        title: "Private key instead of a certificate",
        message: "`ssl.certificate` is a private key, not a certificate.",
        fix: notTheKey,
      };
    case "der-key":
      return {
        title: "Private key instead of a certificate",
        message: "`ssl.certificate` is a private key in DER format, not a certificate.",
        fix: notTheKey,
      };
    case "no-certificate":
      return {
        message: "`ssl.certificate` is not a PEM certificate: it has no BEGIN CERTIFICATE line.",
        fix: copyWhole,
      };
    case "der":
      return {
        title: "Certificate is not in PEM format",
        message: "The certificate is in DER format. PEM is required.",
        fix: converted(`openssl x509 -inform der -in ${from} -out ${to}`),
      };
    case "pkcs7":
    case "pkcs7-der":
      return {
        title: "PKCS#7 instead of a PEM certificate",
        message: "`ssl.certificate` is a PKCS#7 file (.p7b). PEM is required.",
        fix: converted(
          `openssl pkcs7 ${reason.kind === "pkcs7" ? "" : "-inform der "}-print_certs -in ${from} -out ${to}`,
        ),
      };
    case "pkcs12":
      return {
        title: "PKCS#12 instead of a PEM certificate",
        message:
          "`ssl.certificate` is a PKCS#12 file (.p12 or .pfx), which usually contains a private key too. PEM is required.",
        fix: converted(
          `openssl pkcs12 -in ${from} -nokeys -out ${to}`,
          "The command asks for the file's password; for a file from an old program, add `-legacy`. Remove the PKCS#12 file from the repository: if it contains a private key, the key has leaked.",
        ),
      };
    case "key-store":
      return {
        title: "Java key store instead of a PEM certificate",
        message: "`ssl.certificate` is a Java key store. PEM is required.",
        fix: converted(`keytool -list -rfc -keystore ${from} > ${to}`),
      };
    case "csr":
      return {
        title: "Signing request instead of a certificate",
        message:
          "`ssl.certificate` is a certificate signing request, which is sent to a CA, and not the certificate that the CA returns.",
        fix: text("Use the certificate that the CA returned for this request, or the CA's own."),
      };
    case "public-key":
      return {
        title: "Public key instead of a certificate",
        message:
          "`ssl.certificate` is a bare public key, without the name and the signature of a certificate.",
        fix: useCertificate,
      };
    case "ssh-key":
      return {
        title: "SSH key instead of a certificate",
        message: "`ssl.certificate` is an SSH key. TLS needs the certificate of the server's CA.",
        fix: useCertificate,
      };
    case "crl":
      return {
        title: "Revocation list instead of a certificate",
        message: "`ssl.certificate` is a list of revoked certificates (CRL).",
        fix: useCertificate,
      };
    case "html":
      return {
        title: "Web page instead of a certificate",
        message: "`ssl.certificate` is a web page, such as a login page in place of a download.",
        fix: text(
          "Download the file itself, and look at its first line, which must be:",
          code("-----BEGIN CERTIFICATE-----"),
        ),
      };
    case "json":
      return {
        title: "JSON instead of a certificate",
        message: "`ssl.certificate` is JSON without a certificate.",
        fix: useCertificate,
      };
    case "pgp":
      return {
        title: "OpenPGP instead of a certificate",
        message: "`ssl.certificate` is an OpenPGP key or message. TLS needs a PEM certificate.",
        fix: useCertificate,
      };
    case "archive":
      return {
        title: "Archive instead of a certificate",
        message: "`ssl.certificate` is a compressed archive.",
        fix: text("Unpack the archive, and use the PEM file in it."),
      };
    case "empty":
      return {
        title: "Certificate is empty",
        message: "`ssl.certificate` has no content.",
        fix: copyWhole,
      };
    case "utf-16":
      return {
        title: "Certificate is in UTF-16",
        message: "The certificate is in UTF-16, as Windows PowerShell writes files. UTF-8 is required.",
        fix: converted(`iconv -f ${reason.encoding} -t UTF-8 ${from} > ${to}`),
      };
    case "truncated":
      return {
        title: "Certificate is cut off",
        message: "The certificate has no END CERTIFICATE line.",
        fix: copyWhole,
      };
    case "unparsable":
      return {
        message: "The certificate is damaged: its content does not follow its format.",
        fix: copyWhole,
      };
    case "expired":
      return {
        title: "Certificate has expired",
        message: `The certificate (\`${reason.subject}\`) ${reason.on === null ? "has expired" : `expired on ${reason.on}`}.`,
        fix: text(
          "Replace it with the current certificate. Cloud providers publish it; otherwise ask the server's administrator.",
        ),
      };
    case "not-yet-valid":
      return {
        title: "Certificate is not valid yet",
        message: `The certificate (\`${reason.subject}\`) is not valid ${reason.on === null ? "yet" : `before ${reason.on}`}.`,
        fix: text(
          "Use the certificate that is valid now, or wait until that day. Check the clock of this machine too.",
        ),
      };
  }
}

const notTheKey = text(
  "Use the certificate of the CA, or of the server. If this private key has been shared, it has leaked: replace it.",
);

const useCertificate = text(
  "Use the certificate of the CA, or of the server. Cloud providers publish it; otherwise ask the server's administrator.",
);

const copyWhole = text(
  "Copy the whole certificate, from the BEGIN line to the END line:",
  code("-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----"),
);

function namesFor(file: string | null): [string, string] {
  if (file === null) return ["FILE", "FILE.pem"];
  const to = `${file.replace(/\.\w{1,6}$/, "")}${file.endsWith(".pem") ? "-converted" : ""}.pem`;
  return [pathWord(file), pathWord(to)];
}
