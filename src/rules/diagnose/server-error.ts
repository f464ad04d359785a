// What an ErrorResponse means: by SQLSTATE and by the routine that raised it, since messages are translated.

import type { Destination } from "../../config/destination.ts";
import type { Evidence, ServerError, StageName } from "../../connect/failure.ts";
import { versionNumber } from "../../connect/probe/facts.ts";
import { productOf } from "../../connect/probe/product.ts";
import * as auth from "../auth.ts";
import * as privilege from "../privilege.ts";
import { type Finding, raise } from "../rule.ts";
import * as server from "../server.ts";
import * as tls from "../tls.ts";
import { productFinding } from "./product.ts";

type Refusal = {
  destination: Destination;
  stage: StageName;
  evidence: Extract<Evidence, { kind: "server" }>;
  parameters: Record<string, string>;
};

export function diagnoseServerError(refusal: Refusal): Finding {
  return refusal.stage === "probe" ? endedWhileAsked(refusal) : refusedAtLogin(refusal);
}

function endedWhileAsked({ destination, evidence: { error }, parameters }: Refusal): Finding {
  if (error.code === "57014" || error.code === "57P01")
    return raise(server.checkCancelled, { destination, error });
  const product = productOf("", parameters);
  if (product !== "PostgreSQL") return productFinding(destination, product) ?? refused(destination, error);
  if (error.code === "42501") {
    return raise(privilege.checkDenied, {
      destination,
      error,
      versionNum: versionNumber(parameters.server_version ?? ""),
    });
  }
  return refused(destination, error);
}

function refusedAtLogin({ destination, evidence }: Refusal): Finding {
  const { error } = evidence;
  switch (error.code) {
    case "28P01":
      return raise(auth.passwordRejected, { destination, pooler: false });
    case "28000":
      return notAuthorized(destination, evidence);
    case "3D000":
      return raise(auth.databaseMissing, { destination, exists: false, pooler: false });
    case "55000":
      return raise(auth.databaseMissing, { destination, exists: true, pooler: false });
    case "42501":
      return raise(auth.connectDenied, { destination });
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
  if (error.routine === "InitializeSessionUserId")
    return raise(auth.loginNotPermitted, { destination, error });
  if (withTls === "admitted") return raise(tls.required, { destination });
  if (knownWords(error) !== null) return refused(destination, error);
  // Of ClientAuthentication's refusals this one alone does not name the file.
  if (error.routine === "ClientAuthentication" && !error.message.includes("pg_hba.conf")) {
    return raise(auth.methodUnsupported, { destination, method: auth.clientCertificate });
  }
  if (error.routine === "auth_failed") {
    return raise(auth.methodUnsupported, {
      destination,
      method: "an identity of the operating system (ident or peer)",
    });
  }
  const tried = withTls === "not-tried" ? (destination.ssl.kind === "on" ? "on" : "off") : withTls;
  return raise(auth.noHbaEntry, { destination, error, tls: tried });
}

/** PgBouncer has one code for all its refusals, and English words. */
function refusedByPooler(destination: Destination, error: ServerError): Finding {
  if (/authentication failed|no such user|SASL authentication failed/i.test(error.message)) {
    return raise(auth.passwordRejected, { destination, pooler: true });
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
