// From a failure to the one rule that names its cause. No other code looks at what a peer or a library said.

import type { Destination } from "../../config/destination.ts";
import { keyPlace } from "../../config/yaml/source.ts";
import type { Evidence, Failure, Hop } from "../../connect/failure.ts";
import type { Attempt } from "../../connect/record.ts";
import type { Violation } from "../../connect/wire/violation.ts";
import * as auth from "../catalogue/auth.ts";
import * as config from "../catalogue/config.ts";
import { internalError } from "../catalogue/internal.ts";
import * as network from "../catalogue/network.ts";
import * as ssh from "../catalogue/ssh.ts";
import * as tls from "../catalogue/tls.ts";
import { type Finding, raise } from "../rule.ts";
import { whatAnswers } from "./answers.ts";
import { distrusted } from "./certificate.ts";
import { loginEntry } from "./login-entry.ts";
import { noTls } from "./no-tls.ts";
import { diagnoseUnanswered } from "./question.ts";
import { diagnoseServerError } from "./server-error.ts";

/** Where a failure is diagnosed: `now` is ISO 8601. */
export type Case = { destination: Destination; failure: Failure; attempt: Attempt; now: string };

type Of<Kind extends Evidence["kind"]> = Extract<Evidence, { kind: Kind }>;

/** The finding that a failure amounts to. Every failure has one. */
export function diagnose(found: Case): Finding {
  const { destination, failure, attempt, now } = found;
  const { hop, stage, evidence } = failure;
  switch (evidence.kind) {
    case "timeout":
      return timedOut(found, evidence.limit_ms);
    case "no-address":
      return raise(network.hostNotFound, {
        destination,
        hop,
        host: evidence.host,
        temporary: evidence.code === "EAI_AGAIN",
      });
    case "forbidden-address":
      return forbidden(destination, hop, evidence);
    case "dial":
      return notConnected(found, evidence.tries);
    case "lost":
      return raise(network.connectionLost, { destination, hop, stage, code: evidence.code });
    case "not-postgresql":
      return raise(network.notPostgresql, {
        destination,
        answers: whatAnswers(evidence.received),
        detail: null,
      });
    case "violation":
      return violated(destination, evidence);
    case "private-key":
      return badKey(destination, evidence);
    case "ssh-handshake":
    case "ssh-host-key":
    case "ssh-authentication":
    case "ssh-forward":
      return tunnelFailed(destination, evidence);
    case "tls-not-supported":
      return raise(tls.notSupported, { destination });
    case "tls-certificate":
      return distrusted(destination, evidence, now);
    case "tls-handshake":
      return raise(tls.handshakeFailed, { destination, ...noTls(evidence) });
    case "server":
      return diagnoseServerError({ destination, evidence });
    case "ended":
    case "nonsense":
    case "denied":
      return diagnoseUnanswered({ destination, evidence, parameters: attempt.observed.parameters });
    case "client":
      return refusedByClient(destination, evidence.message);
  }
}

function timedOut({ destination, failure, attempt }: Case, limitMs: number): Finding {
  const { stage, hop } = failure;
  // The bastion had let us in: what was waited for is its connection to the database.
  if (stage === "ssh" && attempt.observed.bastion !== null && destination.ssh !== null) {
    return raise(ssh.databaseUnreachable, {
      destination: { ...destination, ssh: destination.ssh },
      answered: false,
    });
  }
  return raise(network.timeout, { destination, hop, stage, limitMs, stages: attempt.stages });
}

function forbidden(destination: Destination, hop: Hop, evidence: Of<"forbidden-address">): Finding {
  const { host, address, refusal } = evidence;
  const at = keyPlace(destination.path, destination.viaUrl, hop === "bastion" ? ["ssh", "host"] : ["host"]);
  return raise(config.hostNotAllowed, { rule: "config/host-not-allowed", at, host, address, refusal });
}

function notConnected(
  { destination, failure, attempt }: Case,
  tries: { address: string; code: string }[],
): Finding {
  const { hop } = failure;
  const { stages } = attempt;
  const addresses = tries.map(({ address }) => address);
  const codes = tries.map(({ code }) => code);
  // A refusal proves that the machine is there, whatever the other addresses do.
  if (codes.includes("ECONNREFUSED")) {
    return raise(network.connectionRefused, {
      destination,
      hop,
      addresses: addresses.filter((_, index) => codes[index] === "ECONNREFUSED"),
    });
  }
  // The system's own patience, some 20 s on Windows, ended before ours.
  if (codes.includes("ETIMEDOUT")) {
    const limitMs = stages.find(({ name }) => name === "connect")?.ms ?? 0;
    return raise(network.timeout, { destination, hop, stage: "connect", limitMs, stages });
  }
  const code = codes[0] ?? "unknown";
  if (code === "ECONNRESET")
    return raise(network.connectionLost, { destination, hop, stage: "connect", code });
  return raise(network.unreachable, { destination, hop, code, addresses });
}

function violated(destination: Destination, { violation, received }: Of<"violation">): Finding {
  switch (violation.kind) {
    case "clear-text-password":
      return raise(auth.insecureMethod, { destination });
    case "password-missing":
      return raise(auth.passwordMissing, { destination: loginEntry(destination) });
    case "method":
      return raise(auth.methodUnsupported, {
        destination: loginEntry(destination),
        method: methodWords(violation),
      });
    case "scram-unfinished":
      return raise(auth.serverNotProven, {
        destination,
        detail: "said that the login was done before it had proven anything",
      });
    default:
      return raise(network.notPostgresql, {
        destination,
        answers: whatAnswers(received),
        detail: violationWords(violation),
      });
  }
}

function violationWords(violation: Violation): string {
  switch (violation.kind) {
    case "unexpected":
      return "a message that has no place there";
    case "too-long":
      return `a message of ${violation.length.toLocaleString("en")} bytes`;
    case "too-much":
      return "far more data than was asked for";
    default:
      return "a malformed message";
  }
}

/** https://www.postgresql.org/docs/current/protocol-message-formats.html: the codes of Authentication messages. */
const methods: Record<number, string> = {
  2: "Kerberos V5",
  6: "an SCM credential",
  7: "GSSAPI (Kerberos)",
  9: "SSPI (Windows)",
};

function methodWords({ code, mechanisms }: Extract<Violation, { kind: "method" }>): string {
  if (code === 10) return `${mechanisms.join(", ")} (SASL)`;
  return methods[code] ?? `a method with the code ${code}, which PostgreSQL does not have`;
}

function badKey(destination: Destination, { reason }: Of<"private-key">): Finding {
  const key =
    reason.kind === "passphrase-wrong" || reason.kind === "passphrase-missing" ? "passphrase" : "private_key";
  const at = keyPlace(destination.path, false, ["ssh", key]);
  return raise(config.privateKeyInvalid, { rule: "config/private-key-invalid", at, reason });
}

type SshEvidence = Of<"ssh-handshake" | "ssh-host-key" | "ssh-authentication" | "ssh-forward">;

function tunnelFailed(destination: Destination, evidence: SshEvidence): Finding {
  if (destination.ssh === null)
    return raise(internalError, {
      at: { kind: "key", path: destination.path },
      detail: `${evidence.kind} without ssh`,
    });
  const about = { destination: { ...destination, ssh: destination.ssh } };
  switch (evidence.kind) {
    case "ssh-handshake":
      return raise(ssh.handshakeFailed, { ...about, ...handshakeInput(evidence) });
    case "ssh-host-key":
      return raise(ssh.hostKeyMismatch, { ...about, presented: evidence.presented });
    case "ssh-authentication":
      return raise(ssh.authenticationFailed, {
        ...about,
        methods: evidence.methods,
        partial: evidence.partial,
        sha1: evidence.sha1,
      });
    case "ssh-forward":
      return evidence.reason === 2
        ? raise(ssh.databaseUnreachable, { ...about, answered: true })
        : raise(ssh.forwardingDenied, { ...about, reason: evidence.reason });
  }
}

function handshakeInput({ none, received }: Of<"ssh-handshake">) {
  const answers = whatAnswers(received);
  return { answers: answers === "an SSH server" ? null : answers, nothing: received.length === 0, none };
}

/** `pg` has no codes for its own refusals: these are its words, as of 8.23. */
function refusedByClient(destination: Destination, message: string): Finding {
  const iterations = /iteration count (\d+) exceeds scramMaxIterations of (\d+)/.exec(message);
  if (iterations !== null) {
    const method = `SCRAM with ${Number(iterations[1]).toLocaleString("en")} iterations, more than the ${Number(iterations[2]).toLocaleString("en")} that this check computes`;
    return raise(auth.methodUnsupported, { destination: loginEntry(destination), method });
  }
  if (message.startsWith("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature")) {
    return raise(auth.serverNotProven, { destination, detail: "answered with a wrong proof" });
  }
  if (message.startsWith("SASL")) {
    return raise(auth.serverNotProven, { destination, detail: "sent SCRAM messages that make no sense" });
  }
  return raise(internalError, { at: { kind: "key", path: destination.path }, detail: message });
}
