// From a failed login, or a failed query after it, to the rule that names its cause. Errors are told apart by SQLSTATE and by
// the routine that raised them, because their messages are translated.

import type { Destination } from "../config/destination.ts";
import type { Evidence, ServerError } from "../connect/failure.ts";
import type { Observed } from "../connect/record.ts";
import type { Violation } from "../connect/wire/messages.ts";
import * as access from "./auth/access.ts";
import { loginEntry } from "./auth/login.ts";
import * as password from "./auth/password.ts";
import { internalError } from "./internal.ts";
import * as network from "./network.ts";
import { checkDenied } from "./privilege.ts";
import { type Finding, raise } from "./rule.ts";
import { checkCancelled, notPostgresql, otherProduct } from "./server.ts";
import * as tls from "./tls.ts";

type Of<Kind extends Evidence["kind"]> = Extract<Evidence, { kind: Kind }>;

type Refusal = { destination: Destination; evidence: Of<"server">; observed: Observed };

/** What the server's refusal of a login means. */
export function serverRefused({ destination, evidence, observed }: Refusal): Finding {
  const { error } = evidence;
  const login = loginEntry(destination);
  switch (error.code) {
    case "28P01":
      return raise(password.passwordRejected, { destination: login, pooler: false, expired: null });
    case "28000":
      return notAuthorized({ destination, evidence, observed });
    case "3D000":
      return raise(access.databaseMissing, { destination, exists: false, pooler: false });
    case "55000":
      return raise(access.databaseMissing, { destination, exists: true, pooler: false });
    case "42501":
      return raise(access.connectDenied, { destination: login });
    case "53300":
      return raise(access.tooManyConnections, { destination, error, pooler: false });
    case "57P03":
      return raise(access.serverNotReady, { destination, error });
    case "08P01":
      return refusedByPooler(destination, error);
    default:
      return raise(access.refused, { destination, error });
  }
}

/** 28000 has several causes, which the routine tells apart in every language. */
function notAuthorized({ destination, evidence: { error, withTls }, observed }: Refusal): Finding {
  const login = loginEntry(destination);
  if (error.routine === "InitializeSessionUserId")
    return raise(access.loginNotPermitted, {
      destination: login,
      role: login.username,
      cause: causeOf(error),
      error,
    });
  if (isBindingCheck(error)) {
    const detail =
      "did not see the same TLS connection as this check: something in between ends the encryption and answers in its place";
    return raise(password.serverNotProven, { destination, detail });
  }
  if (withTls === "admitted") return raise(tls.required, { destination });
  if (access.knownRefusal(error) !== null) return raise(access.refused, { destination, error });
  // The only refusal by ClientAuthentication that does not name the file.
  if (error.routine === "ClientAuthentication" && !error.message.includes("pg_hba.conf")) {
    return raise(password.methodUnsupported, { destination: login, method: password.clientCertificate });
  }
  if (error.routine === "auth_failed") {
    return raise(password.methodUnsupported, {
      destination: login,
      method: "an identity of the operating system (ident or peer)",
    });
  }
  const tried = withTls === "not-tried" ? (destination.ssl.kind === "on" ? "on" : "off") : withTls;
  return raise(access.noHbaEntry, { destination, error, tls: tried, measured: measuredAddresses(observed) });
}

/** Those that the server may see: our own, or the bastion's. */
function measuredAddresses({ addresses, bastion, localAddress }: Observed): string[] {
  if (bastion !== null) return addresses;
  return localAddress === null ? [] : [localAddress];
}

/**
 * SCRAM checks channel binding before the password (auth-scram.c): the client saw another certificate, or a server that
 * offered no binding.
 */
function isBindingCheck({ routine }: ServerError): boolean {
  return routine === "read_client_first_message" || routine === "read_client_final_message";
}

/**
 * An unknown role (where pg_hba.conf asks for no password) and one without LOGIN have the same code, file and routine; their
 * lines differ between versions. Only an English message tells them apart.
 */
function causeOf({ message }: ServerError): "no-login" | "unknown" | "either" {
  if (/is not permitted to log in$/.test(message)) return "no-login";
  return /does not exist$/.test(message) ? "unknown" : "either";
}

/** PgBouncer has one code for all its refusals, and English messages. */
function refusedByPooler(destination: Destination, error: ServerError): Finding {
  if (/authentication failed|no such user|SASL authentication failed/i.test(error.message)) {
    return raise(password.passwordRejected, {
      destination: loginEntry(destination),
      pooler: true,
      expired: null,
    });
  }
  if (/no such database|database .* does not exist/i.test(error.message)) {
    return raise(access.databaseMissing, { destination, exists: false, pooler: true });
  }
  if (/no more connections allowed/i.test(error.message)) {
    return raise(access.tooManyConnections, { destination, error, pooler: true });
  }
  return raise(access.refused, { destination, error });
}

type Unanswered = {
  destination: Destination;
  evidence: Of<"ended" | "nonsense" | "denied">;
  parameters: Record<string, string>;
};

/** What it means that the query after the login failed. */
export function unanswered({ destination, evidence, parameters }: Unanswered): Finding {
  const login = loginEntry(destination);
  if (evidence.kind === "denied") return raise(checkDenied, { destination: login, denied: evidence.denied });
  // A program that only imitates PostgreSQL's protocol may not understand the query.
  const product = otherProduct(evidence.versionText, parameters);
  if (product !== null && !product.works) return raise(notPostgresql, { destination, ...product });
  if (evidence.kind === "nonsense") {
    const detail = "a result that does not match the query";
    return raise(network.notPostgresql, { destination, answers: null, detail });
  }
  const { error } = evidence;
  // Raised by has_database_privilege() and the like if the role that an auditor asks about does not exist.
  if (error.code === "42704" && destination.audit !== null) {
    const { username: role } = destination;
    return raise(access.loginNotPermitted, { destination, role, cause: "unknown", error: null });
  }
  return raise(checkCancelled, { destination: login, error });
}

/** What it means that the server's messages broke the protocol, or the policy of the wire guard. */
export function violated(destination: Destination, { violation, received }: Of<"violation">): Finding {
  switch (violation.kind) {
    case "password-missing":
      return raise(password.passwordMissing, { destination: loginEntry(destination) });
    case "method":
      return raise(password.methodUnsupported, {
        destination: loginEntry(destination),
        method: methodWords(violation),
      });
    case "scram-unfinished":
      return raise(password.serverNotProven, {
        destination,
        detail: "ended the login without proving that it knows the password",
      });
    default:
      return raise(network.notPostgresql, {
        destination,
        answers: network.whatAnswers(received),
        detail: violationWords(violation),
      });
  }
}

function violationWords(violation: Violation): string {
  switch (violation.kind) {
    case "unexpected":
      return "an unexpected message";
    case "too-long":
      return `a message of ${violation.length.toLocaleString("en")} bytes`;
    case "too-much":
      return "far more data than expected";
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
  return methods[code] ?? `an unknown method with code ${code}`;
}

/** What it means that `pg` gave up. It has no codes for its own errors: these are its messages, as of 8.23. */
export function refusedByClient(destination: Destination, message: string): Finding {
  const iterations = /iteration count (\d+) exceeds scramMaxIterations of (\d+)/.exec(message);
  if (iterations !== null) {
    const method = `SCRAM with ${Number(iterations[1]).toLocaleString("en")} iterations, more than the ${Number(iterations[2]).toLocaleString("en")} that this check supports`;
    return raise(password.methodUnsupported, { destination: loginEntry(destination), method });
  }
  if (message.startsWith("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature")) {
    return raise(password.serverNotProven, {
      destination,
      detail: "sent a wrong proof that it knows the password",
    });
  }
  if (message.startsWith("SASL")) {
    return raise(password.serverNotProven, { destination, detail: "sent invalid SCRAM messages" });
  }
  return raise(internalError, { at: { kind: "key", path: destination.path }, detail: message });
}
