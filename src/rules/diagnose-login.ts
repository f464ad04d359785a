import type { Destination } from "../config/destination.ts";
import { copyingMistake } from "../config/values/copying-mistake.ts";
import type { Observations } from "../connect/attempt.ts";
import type { EvidenceOf, ServerError } from "../connect/failure.ts";
import type { RefusalSource } from "../connect/refusal-forms.ts";
import { refusedLogin } from "../connect/refusals.ts";
import type { Violation } from "../connect/wire/messages.ts";
import * as access from "./auth/access.ts";
import { databaseMissing } from "./auth/database.ts";
import * as methods from "./auth/methods.ts";
import * as password from "./auth/password.ts";
import { refused } from "./auth/refused.ts";
import { isRejectLine } from "./firewall.ts";
import { internalError } from "./internal.ts";
import * as network from "./network.ts";
import { loginDestination } from "./phrases.ts";
import { checkDenied } from "./privilege.ts";
import { type Finding, raise } from "./rule.ts";
import { checkCancelled, notPostgresql, otherProduct, productOf } from "./server.ts";
import * as tls from "./tls.ts";

type RefusedLogin = { destination: Destination; evidence: EvidenceOf<"server">; observed: Observations };

export function diagnoseRefusal({ destination, evidence, observed }: RefusedLogin): Finding {
  const { refusal, withTls } = evidence;
  const { source, means } = refusal;
  const login = loginDestination(destination);
  const error = { ...evidence.error, message: refusal.message };
  const needsTls = withTls === "admitted" || means.kind === "tls";
  // A PgBouncer passes on the error of another PgBouncer behind it unchanged.
  const isBehind = source === "upstream" || (source === "PgBouncer" && withTls === "not-supported");
  if (needsTls && destination.ssl.kind === "off" && !isBehind)
    return raise(tls.required, { destination, source, error, admitted: withTls === "admitted" });
  switch (means.kind) {
    case "password": {
      const isScram = observed.authentication?.method.startsWith("scram") === true;
      const { isProven } = refusal;
      const { method } = means;
      const isOurs = source !== "upstream" && method !== "certificate";
      const mistake = isOurs && login.password !== null ? copyingMistake(login.password.reveal()) : null;
      const cause = { kind: "rejected", source, method, error, isProven, isScram, mistake } as const;
      return raise(password.passwordRejected, { destination: login, cause });
    }
    case "identity":
      return unsupported(login, source, error, identityWords[means.method]);
    case "token":
      return unsupported(login, source, error, methods.entraToken);
    case "client-certificate":
      return unsupported(login, source, error, methods.clientCertificate);
    case "role":
      return raise(access.loginNotPermitted, {
        destination: login,
        role: login.username,
        cause: means.cause,
        source,
        error,
      });
    case "channel-binding": {
      const detail = "saw a different TLS connection than this check: something in between terminates TLS";
      return raise(methods.serverNotProven, { destination, detail });
    }
    case "tls":
      return raise(refused, { destination, source, error, refusal: "no-tls-behind" });
    case "hba": {
      if (source === "PgBouncer")
        return raise(refused, { destination, source, error, refusal: "pooler-rules" });
      if (source === "upstream" && /no encryption|SSL off/.test(error.message) && !isRejectLine(error))
        return raise(refused, { destination, source, error, refusal: "no-tls-behind" });
      const ourSsl = destination.ssl.kind === "on" ? "on" : "off";
      const tried = withTls === "refused" || withTls === "not-supported" ? withTls : ourSsl;
      return raise(access.noHbaEntry, {
        destination,
        source,
        error,
        tls: tried,
        measured: measuredAddresses(observed),
      });
    }
    case "database":
      return raise(databaseMissing, { destination, cause: means.cause, source, error });
    case "connect":
      return raise(access.connectDenied, { destination: login, source, error });
    case "full":
      return raise(access.tooManyConnections, { destination, error, source, limit: means.limit });
    case "not-ready":
      return raise(access.serverNotReady, { destination, source, error, standby: means.standby });
    case "known":
      return raise(refused, { destination, source, error, refusal: means.refusal });
    case "unknown":
      return raise(refused, { destination, source, error, refusal: null });
  }
}

function measuredAddresses({ addresses, bastion, localAddress }: Observations): string[] {
  if (bastion !== null) return addresses;
  return localAddress === null ? [] : [localAddress];
}

export function diagnoseCertificateDemand(destination: Destination): Finding {
  const method = methods.clientCertificate;
  return raise(methods.methodUnsupported, {
    destination: loginDestination(destination),
    method,
    source: "server",
    error: null,
    inTls: true,
  });
}

const identityWords = {
  Ident: "an operating system identity (ident or peer)",
  Peer: "an operating system identity (ident or peer)",
  GSSAPI: "Kerberos (GSSAPI)",
  SSPI: "Windows authentication (SSPI)",
};

function unsupported(
  destination: Destination,
  source: RefusalSource,
  error: ServerError | null,
  method: string,
): Finding {
  return raise(methods.methodUnsupported, { destination, method, source, error, inTls: false });
}

type FailedProbe = {
  destination: Destination;
  evidence: EvidenceOf<"ended" | "nonsense" | "denied">;
  observed: Observations;
};

export function diagnoseProbe({ destination, evidence, observed }: FailedProbe): Finding {
  const login = loginDestination(destination);
  if (evidence.kind === "denied") return raise(checkDenied, { destination: login, denied: evidence.denied });
  // Another product may not understand the query.
  const product = otherProduct(evidence.versionText, observed.parameters);
  if (product !== null && !product.works) return raise(notPostgresql, { destination, ...product });
  if (evidence.kind === "nonsense") {
    const detail = "a result that does not match the query";
    return raise(network.notPostgresql, { destination, service: null, detail });
  }
  const { error } = evidence;
  // In session mode, PgBouncer connects to its server only for the first query.
  const refusal = refusedLogin(error, "accepted", login);
  if (refusal.refusal.source === "PgBouncer" && refusal.refusal.means.kind !== "unknown")
    return diagnoseRefusal({ destination, evidence: refusal, observed });
  // has_database_privilege() and the like raise it if the role does not exist.
  if (error.code === "42704" && destination.audit !== null) {
    const { username: role } = destination;
    return raise(access.loginNotPermitted, {
      destination,
      role,
      cause: "unknown",
      source: "server",
      error: null,
    });
  }
  return raise(checkCancelled, { destination: login, error });
}

export function diagnoseViolation(
  destination: Destination,
  { violation, received }: EvidenceOf<"violation">,
): Finding {
  switch (violation.kind) {
    case "password-missing":
      return raise(password.passwordMissing, { destination: loginDestination(destination) });
    case "method":
      if (redshiftCodes.includes(violation.code))
        return raise(notPostgresql, { destination, ...productOf("Redshift", {}) });
      return unsupported(loginDestination(destination), "server", null, methodWords(violation));
    case "scram-unfinished":
      return raise(methods.serverNotProven, {
        destination,
        detail: "ended the login without proving that it knows the password",
      });
    default:
      return raise(network.notPostgresql, {
        destination,
        service: network.serviceOf(received),
        detail: violationWords(violation),
      });
  }
}

/** Its digest of a password, and the token of an identity provider, which its JDBC driver names AUTH_REQ_DIGEST and AUTH_REQ_IDP. */
const redshiftCodes = [13, 14];

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

/** Codes of Authentication messages: https://www.postgresql.org/docs/current/protocol-message-formats.html */
const methodsByCode: Record<number, string> = {
  2: "Kerberos V5",
  6: "an SCM credential",
  7: "GSSAPI (Kerberos)",
  9: "SSPI (Windows)",
};

function methodWords({ code, mechanisms }: Extract<Violation, { kind: "method" }>): string {
  if (code === 10) return `${mechanisms.join(", ")} (SASL)`;
  return methodsByCode[code] ?? `an unknown method with code ${code}`;
}

/** `pg` has no codes for its own errors: these are its messages, as of 8.23. */
export function diagnoseClientError(destination: Destination, message: string): Finding {
  const iterations = /iteration count (\d+) exceeds scramMaxIterations of (\d+)/.exec(message);
  if (iterations !== null) {
    const method = `SCRAM with ${Number(iterations[1]).toLocaleString("en")} iterations, more than the ${Number(iterations[2]).toLocaleString("en")} that this check supports`;
    return unsupported(loginDestination(destination), "server", null, method);
  }
  if (message.startsWith("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature")) {
    return raise(methods.serverNotProven, {
      destination,
      detail: "sent a wrong proof that it knows the password",
    });
  }
  if (message.startsWith("SASL")) {
    return raise(methods.serverNotProven, { destination, detail: "sent invalid SCRAM messages" });
  }
  return raise(internalError, { at: { kind: "key", path: destination.path }, detail: message });
}
