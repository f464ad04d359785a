// Why no TLS came about, by OpenSSL's name for it.

import type { Evidence } from "../../connect/failure.ts";
import type { Without } from "../catalogue/tls.ts";

/** The alerts are RFC 8446's, section 6; Node's names for them differ with its OpenSSL: TLSV1_ALERT_…, SSL/TLS_ALERT_…. */
const causes: [RegExp, Without][] = [
  [/ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW/, "version"],
  [/ALERT_HANDSHAKE_FAILURE|NO_SHARED_CIPHER|NO_CIPHERS_AVAILABLE|ALERT_INSUFFICIENT_SECURITY/, "cipher"],
];

/** What the two ends have not in common, and the reason in OpenSSL's own words. */
export function noTls({ code, message }: Extract<Evidence, { kind: "tls-handshake" }>): {
  without: Without;
  reason: string;
} {
  const without = causes.find(([pattern]) => pattern.test(code))?.[1] ?? "other";
  // OpenSSL's sentence is the third part of "error:0A00010B:SSL routines::wrong version number".
  const sentence = /:SSL routines:[^:]*:([^:]+)/.exec(message)?.[1];
  return { without, reason: sentence ?? (code === "" || code.startsWith("ALERT") ? message : code) };
}
