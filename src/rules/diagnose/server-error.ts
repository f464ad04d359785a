// What an ErrorResponse means: by SQLSTATE and by the routine that raised it, since messages are translated.

import type { Destination } from "../../config/destination.ts";
import type { Evidence, ServerError } from "../../connect/failure.ts";
import * as auth from "../catalogue/auth.ts";
import * as tls from "../catalogue/tls.ts";
import { type Finding, raise } from "../rule.ts";
import { loginEntry } from "./login-entry.ts";

type Refusal = { destination: Destination; evidence: Extract<Evidence, { kind: "server" }> };

/** A refusal of the login. */
export function diagnoseServerError({ destination, evidence }: Refusal): Finding {
  const { error } = evidence;
  const login = loginEntry(destination);
  switch (error.code) {
    case "28P01":
      return raise(auth.passwordRejected, { destination: login, pooler: false, expired: null });
    case "28000":
      return notAuthorized(destination, evidence);
    case "3D000":
      return raise(auth.databaseMissing, { destination, exists: false, pooler: false });
    case "55000":
      return raise(auth.databaseMissing, { destination, exists: true, pooler: false });
    case "42501":
      return raise(auth.connectDenied, { destination: login });
    case "53300":
      return raise(auth.tooManyConnections, { destination, error, pooler: false });
    case "57P03":
      return raise(auth.serverNotReady, { destination, error });
    case "08P01":
      return refusedByPooler(destination, error);
    default:
      return refused(destination, error);
  }
}

/** 28000 stands for several things; the routine tells them apart in every language. */
function notAuthorized(destination: Destination, { error, withTls }: Refusal["evidence"]): Finding {
  const login = loginEntry(destination);
  if (error.routine === "InitializeSessionUserId")
    return raise(auth.loginNotPermitted, {
      destination: login,
      role: login.username,
      cause: causeOf(error),
      error,
    });
  if (isBindingCheck(error)) {
    const detail =
      "saw another TLS connection than this check's: something between the two ends the encryption, and answers in the server's place";
    return raise(auth.serverNotProven, { destination, detail });
  }
  if (withTls === "admitted") return raise(tls.required, { destination });
  if (knownWords(error) !== null) return refused(destination, error);
  // Of ClientAuthentication's refusals this one alone does not name the file.
  if (error.routine === "ClientAuthentication" && !error.message.includes("pg_hba.conf")) {
    return raise(auth.methodUnsupported, { destination: login, method: auth.clientCertificate });
  }
  if (error.routine === "auth_failed") {
    return raise(auth.methodUnsupported, {
      destination: login,
      method: "an identity of the operating system (ident or peer)",
    });
  }
  const tried = withTls === "not-tried" ? (destination.ssl.kind === "on" ? "on" : "off") : withTls;
  return raise(auth.noHbaEntry, { destination, error, tls: tried });
}

/**
 * SCRAM's own look at channel binding (auth-scram.c): the client's message tells of another certificate, or of a server
 * that offered none. It comes before the password is judged.
 */
function isBindingCheck({ routine }: ServerError): boolean {
  return routine === "read_client_first_message" || routine === "read_client_final_message";
}

/**
 * An unknown role (where pg_hba asks for no password) and one that may not log in have code, file and routine in common;
 * their lines differ from version to version. Only the words tell, where they are English.
 */
function causeOf({ message }: ServerError): "no-login" | "unknown" | "either" {
  if (/is not permitted to log in$/.test(message)) return "no-login";
  return /does not exist$/.test(message) ? "unknown" : "either";
}

/** PgBouncer has one code for all its refusals, and English words. */
function refusedByPooler(destination: Destination, error: ServerError): Finding {
  if (/authentication failed|no such user|SASL authentication failed/i.test(error.message)) {
    return raise(auth.passwordRejected, {
      destination: loginEntry(destination),
      pooler: true,
      expired: null,
    });
  }
  if (/no such database|database .* does not exist/i.test(error.message)) {
    return raise(auth.databaseMissing, { destination, exists: false, pooler: true });
  }
  if (/no more connections allowed/i.test(error.message)) {
    return raise(auth.tooManyConnections, { destination, error, pooler: true });
  }
  return refused(destination, error);
}

/** Words of poolers and providers that mean something in particular. */
const known: [RegExp, auth.KnownRefusal][] = [
  [
    /Tenant or user not found/i,
    {
      cause: "Supabase's pooler did not recognise the project.",
      remedy:
        "Let the user name end with a dot and the project's reference (stitch.abcdefghijkl), and write the pooler of the project's own region as the host.",
    },
  ],
  [
    /Endpoint ID is not specified/i,
    {
      cause: "Neon tells projects apart by the host name that TLS carries, and found none.",
      remedy: "Write `ssl: true`, and the endpoint's full host name.",
    },
  ],
  [
    /username@hostname/i,
    {
      cause: "Azure's single server tells servers apart by the user name.",
      remedy: "Let the user name end with an @ and the server's name: stitch@my-server.",
    },
  ],
  [
    /unsupported startup parameter/i,
    {
      cause: "PgBouncer refuses a parameter that this login, like Stitch's, sends.",
      remedy: "Add the parameter to ignore_startup_parameters in pgbouncer.ini, and reload.",
    },
  ],
];

function refused(destination: Destination, error: ServerError): Finding {
  return raise(auth.refused, { destination, error, known: knownWords(error) });
}

function knownWords({ message }: ServerError): auth.KnownRefusal | null {
  return known.find(([mark]) => mark.test(message))?.[1] ?? null;
}
