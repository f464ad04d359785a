// Who logs in, as an entry, and how the server's identity was proven.

import type { Destination } from "../../config/destination.ts";
import type { ServerError } from "../../connect/failure.ts";
import { lineProof, type Try } from "../../connect/record.ts";
import type { Speaker } from "../../connect/refusal-forms.ts";
import { hostAndPort, quoted } from "../../text/phrases.ts";
import { machine } from "../phrases.ts";

/** The auditor's login, where there is one, else the loader's. Findings about it point at the keys below `audit`. */
export function loginEntry(destination: Destination): Destination {
  const { audit, path } = destination;
  if (audit === null) return destination;
  return { ...destination, ...audit, path: [...path, "audit"], viaUrl: false, audit: null };
}

/** The loader's own login, which an auditor only queries. */
export function loaderEntry(destination: Destination): Destination {
  return { ...destination, audit: null };
}

/** The name of the role that logs in. */
export function loginName({ audit, username }: Destination): string {
  return audit?.username ?? username;
}

/** Who refused a login: "the server `db.example.com:5432`", "PgBouncer at `db.example.com:6432`". */
export function speaker(destination: Destination, by: Speaker): string {
  if (by === "server") return machine(destination, "database");
  const where = `\`${hostAndPort(destination.host, destination.port)}\``;
  return by === "behind" ? `the server behind the pooler ${where}` : `${by} at ${where}`;
}

/** What was said, as the last sentences of a message: its hint is often the remedy. */
export function reported({ message, hint }: ServerError): string {
  return ` It reported: ${quoted(message)}.${hint === null || hint === "" ? "" : ` Its hint: ${quoted(hint)}.`}`;
}

export type Identity = NonNullable<ReturnType<typeof lineProof>> | "channel-binding" | "none";

/**
 * How the server's identity was proven. SCRAM without channel binding can be relayed, and a login that did not finish
 * proves nothing.
 */
export function identityOf({ observed, stages }: Pick<Try, "observed" | "stages">): Identity {
  const proof = lineProof(observed);
  if (proof !== null) return proof;
  const hasLoggedIn = stages.some(({ name, status }) => name === "login" && status === "ok");
  const isBound = observed.authentication?.method === "scram-sha-256-plus";
  return hasLoggedIn && isBound ? "channel-binding" : "none";
}
