// From a failure to the rule that names its cause. No other code looks at error messages.

import type { Destination } from "../config/destination.ts";
import { keyPlace } from "../config/yaml/source.ts";
import type { Attempt } from "../connect/attempt.ts";
import {
  type EvidenceOf,
  type Failure,
  type Hop,
  isOwnLimit,
  type PresentedCertificate,
} from "../connect/failure.ts";
import { insecureMethod } from "./auth/methods.ts";
import { hostNotAllowed } from "./config/config.ts";
import * as login from "./diagnose-login.ts";
import { internalError } from "./internal.ts";
import * as network from "./network.ts";
import { type Finding, raise } from "./rule.ts";
import * as ssh from "./ssh.ts";
import { authenticationFailed } from "./ssh-authentication.ts";
import * as tls from "./tls.ts";

/** `now` is ISO 8601. */
type FailureInput = { destination: Destination; failure: Failure; attempt: Attempt; now: string };

export function diagnose(input: FailureInput): Finding {
  const { destination, failure, attempt, now } = input;
  const { hop, stage, evidence } = failure;
  switch (evidence.kind) {
    case "timeout":
      return diagnoseTimeout(input, evidence.limit_ms);
    case "no-address":
      return raise(network.hostNotFound, {
        destination,
        hop,
        host: evidence.host,
        temporary: evidence.code === "EAI_AGAIN",
      });
    case "forbidden-address":
      return diagnoseForbiddenAddress(destination, hop, evidence);
    case "not-connected":
      return diagnoseConnection(input, evidence.tries);
    case "lost":
      return raise(network.connectionLost, {
        destination,
        hop,
        stage,
        code: evidence.code,
        answered: evidence.received[0] === authenticationRequest,
      });
    case "not-postgresql":
      return raise(network.notPostgresql, {
        destination,
        service: network.serviceOf(evidence.received),
        detail: null,
      });
    case "clear-text-password":
      return raise(insecureMethod, { destination, presented: evidence.presented });
    case "violation":
      return login.diagnoseViolation(destination, evidence);
    case "ssh-handshake":
    case "ssh-host-key":
    case "ssh-authentication":
    case "ssh-forward":
      return diagnoseTunnel(destination, evidence);
    case "tls-not-supported":
      return raise(tls.notSupported, { destination });
    case "tls-certificate":
      return diagnoseCertificate(destination, evidence, now);
    case "tls-handshake":
      return raise(tls.handshakeFailed, { destination, ...tlsHandshake(evidence) });
    case "client-certificate":
      return login.diagnoseCertificateDemand(destination);
    case "server":
      return login.diagnoseRefusal({ destination, evidence, observed: attempt.observed });
    case "ended":
    case "nonsense":
    case "denied":
      return login.diagnoseProbe({ destination, evidence, observed: attempt.observed });
    case "client":
      return login.diagnoseClientError(destination, evidence.message);
  }
}

const authenticationRequest = 0x52;

function diagnoseTimeout({ destination, failure, attempt }: FailureInput, limitMs: number): Finding {
  const { stage, hop } = failure;
  // The SSH login worked: the bastion did not get a connection to the database in time.
  if (stage === "ssh" && attempt.observed.bastion !== null && destination.ssh !== null) {
    return raise(ssh.databaseUnreachable, {
      destination: { ...destination, ssh: destination.ssh },
      answered: false,
    });
  }
  return raise(network.timeout, { destination, hop, stage, limitMs, stages: attempt.stages });
}

function diagnoseForbiddenAddress(
  destination: Destination,
  hop: Hop,
  evidence: EvidenceOf<"forbidden-address">,
): Finding {
  const { host, address, refusal } = evidence;
  const at = keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "host"] : ["host"]);
  return raise(hostNotAllowed, { rule: "config/host-not-allowed", at, host, address, refusal });
}

function diagnoseConnection(
  { destination, failure, attempt }: FailureInput,
  tries: { address: string; code: string }[],
): Finding {
  const { hop } = failure;
  const { stages } = attempt;
  const addresses = tries.map(({ address }) => address);
  const codes = tries.map(({ code }) => code);
  // A refusal is the best evidence of the machine, whatever the other addresses do.
  if (codes.includes("ECONNREFUSED")) {
    return raise(network.connectionRefused, {
      destination,
      hop,
      addresses: addresses.filter((_, index) => codes[index] === "ECONNREFUSED"),
    });
  }
  // The system's own limit was shorter than ours, such as about 20 s on Windows.
  if (codes.includes("ETIMEDOUT")) {
    const limitMs = stages.find(({ name }) => name === "connect")?.ms ?? 0;
    return raise(network.timeout, { destination, hop, stage: "connect", limitMs, stages });
  }
  const code = codes.find(isOwnLimit) ?? codes[0] ?? "unknown";
  if (code === "ECONNRESET")
    return raise(network.connectionLost, { destination, hop, stage: "connect", code, answered: false });
  return raise(network.unreachable, { destination, hop, code, addresses });
}

type SshEvidence = EvidenceOf<"ssh-handshake" | "ssh-host-key" | "ssh-authentication" | "ssh-forward">;

function diagnoseTunnel(destination: Destination, evidence: SshEvidence): Finding {
  if (destination.ssh === null)
    return raise(internalError, {
      at: { kind: "key", path: destination.path },
      detail: `${evidence.kind} without ssh`,
    });
  const about = { destination: { ...destination, ssh: destination.ssh } };
  switch (evidence.kind) {
    case "ssh-handshake":
      return raise(ssh.handshakeFailed, { ...about, ...sshHandshake(evidence) });
    case "ssh-host-key":
      return raise(ssh.hostKeyMismatch, { ...about, presented: evidence.presented });
    case "ssh-authentication":
      return raise(authenticationFailed, { ...about, refused: evidence.refused });
    case "ssh-forward":
      return evidence.reason === 2
        ? raise(ssh.databaseUnreachable, { ...about, answered: true })
        : raise(ssh.forwardingDenied, { ...about, reason: evidence.reason });
  }
}

function sshHandshake({ mismatch, received }: EvidenceOf<"ssh-handshake">) {
  const service = network.serviceOf(received);
  const text = Buffer.from(received).toString("latin1");
  // OpenSSH reports why it refuses a connection in a line before its identification.
  const refusalText =
    service === null && /^[\x20-\x7e]+\r?\n/.test(text) ? (text.split(/\r?\n/)[0] ?? "") : null;
  return {
    service: service === "an SSH server" ? null : service,
    sent:
      received.length === 0
        ? ("nothing" as const)
        : service === "an SSH server"
          ? ("ssh" as const)
          : ("other" as const),
    refusalText,
    mismatch,
  };
}

function diagnoseCertificate(
  destination: Destination,
  { code, chain }: EvidenceOf<"tls-certificate">,
  now: string,
): Finding {
  const [leaf] = chain;
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID")
    return raise(tls.hostnameMismatch, { destination, names: leaf === undefined ? [] : namesOf(leaf) });
  const outdated = chain.find((certificate) => isExpiredAt(certificate, now));
  if ((code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID") && outdated !== undefined) {
    return raise(tls.certificateExpired, {
      destination,
      certificate: outdated,
      isOwn: outdated === leaf,
      now,
    });
  }
  return raise(tls.certificateUntrusted, {
    destination,
    failure: verificationFailureOf(code, chain, destination),
    code,
    chain,
  });
}

function isExpiredAt({ valid_from, valid_to }: PresentedCertificate, now: string): boolean {
  return (valid_to !== null && valid_to < now) || (valid_from !== null && valid_from > now);
}

function namesOf({ names, subject }: PresentedCertificate): string[] {
  const commonName = /(?:^|, )CN=([^,]+)/.exec(subject)?.[1];
  return names.length > 0 || commonName === undefined ? names : [commonName];
}

/** https://docs.openssl.org/3.5/man3/X509_STORE_CTX_get_error/ */
function verificationFailureOf(
  code: string,
  chain: PresentedCertificate[],
  { ssl }: Destination,
): tls.VerificationFailure {
  if (code === "DEPTH_ZERO_SELF_SIGNED_CERT") return "self-signed";
  if (/too.(weak|small)/i.test(code)) return "too-weak";
  if (tls.misuseOf(code) !== null) return "misuse";
  const [leaf] = chain;
  if (leaf === undefined) return "unknown";
  const subjects = ssl.kind === "on" ? subjectsOfCas(ssl.certificate ?? "") : [];
  const isAlone = chain.length === 1 && !leaf.self_signed;
  if (subjects.includes(leaf.issuer)) {
    if (isAlone || code === "CERT_SIGNATURE_FAILURE") return "renewed-ca";
  }
  return isAlone && subjects.some((subject) => seemRelated(leaf.issuer, subject))
    ? "incomplete-chain"
    : "other-ca";
}

function subjectsOfCas(pem: string): string[] {
  // Not imported, because loading it takes longer than a check without findings.
  const { X509Certificate } = process.getBuiltinModule("node:crypto");
  return (pem.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? [])
    .map((block) => new X509Certificate(block))
    .filter(({ ca }) => ca)
    .map(({ subject }) => subject?.replaceAll("\n", ", ") ?? "");
}

/** A guess whether two names belong to one CA, by organisation or by the first word of the common name. The fix allows for both. */
function seemRelated(one: string, other: string): boolean {
  const part = (name: string, key: string) =>
    new RegExp(`(?:^|, )${key}=([^,]+)`).exec(name)?.[1]?.trim().toLowerCase();
  const [organisation, otherOrganisation] = [part(one, "O"), part(other, "O")];
  if (organisation !== undefined || otherOrganisation !== undefined)
    return organisation === otherOrganisation;
  const firstWord = (name: string) => part(name, "CN")?.split(/[\s-]/)[0];
  return firstWord(one) !== undefined && firstWord(one) === firstWord(other);
}

/** The alerts of RFC 8446, section 6. Node's names depend on its OpenSSL: TLSV1_ALERT_…, SSL/TLS_ALERT_…. */
const causes: [RegExp, tls.TlsMismatch][] = [
  [/ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/, "version"],
  [/ALERT_HANDSHAKE_FAILURE|NO_SHARED_CIPHER|NO_CIPHERS_AVAILABLE|ALERT_INSUFFICIENT_SECURITY/, "cipher"],
];

function tlsHandshake({ code, message }: EvidenceOf<"tls-handshake">): {
  mismatch: tls.TlsMismatch;
  reason: string;
} {
  const mismatch = causes.find(([pattern]) => pattern.test(code))?.[1] ?? "other";
  // OpenSSL's reason is the third part of "error:0A00010B:SSL routines::wrong version number".
  const sentence = /:SSL routines:[^:]*:([^:]+)/.exec(message)?.[1];
  return { mismatch, reason: sentence ?? (code === "" || code.startsWith("ALERT") ? message : code) };
}
