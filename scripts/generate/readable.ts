// Replaces the names of tests (127.0.0.1:40123, role_7) with those for readers (db.example.com, stitch).

import { destinationsFile, fill } from "../../__tests__/support/faults/destinations-file.ts";
import type { Fault } from "../../__tests__/support/faults/fault.ts";

/** Placeholders in fault files and golden texts. */
const texts: Record<string, string> = {
  host: "db.example.com",
  port: "5432",
  "free port": "5433",
  role: "stitch",
  database: "analytics",
  group: "loaders",
  password: "…",
  "other password": "…",
  passphrase: "…",
  token: "…",
  "ssh.host": "bastion.example.com",
  "ssh.port": "22",
  "ssh.user": "stitch",
  "host.ed25519.fingerprint": "SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8",
  "host.unknown.fingerprint": "SHA256:0sqZ5Yb3nF7ckV2wXo1mEJr9TgLdHuPfQ4iA8vKtMzU",
  "an hour ago": "2027-03-31T12:00:00Z",
  "two days ago": "2027-03-31T12:00:00Z",
  "key.other.fingerprint": "SHA256:2vQJm8yXo5cT4kHfWz1rEPnA7dUuLb9GqS3iNxKwVZs",
  day: "2027-03-31",
  clock: "12:00",
  time: "2 ms",
};

/** The client's address, reserved for documentation (RFC 5737). */
const client = "198.51.100.7";

/** A text from a fault or its golden file. Throws if a placeholder is unknown. */
export function readable(text: string, fault: Fault): string {
  const bastionPort = (fault.entry?.ssh as { port?: string } | undefined)?.port ?? "{ssh.port}";
  const named = text
    .replaceAll('host "127.0.0.1"', `host "${client}"`)
    .replaceAll("127.0.0.1/32", `${client}/32`)
    .replaceAll(`127.0.0.1:${bastionPort}`, `{ssh.host}:${bastionPort}`)
    .replaceAll("127.0.0.1", "{host}")
    .replaceAll("expired on {day}", "expired on 2026-01-31");
  const filled = hostNamed(fill(named, textsOf(fault)), fault);
  const placeholder = /(?<!\$)\{[a-z][a-z0-9. -]*\}/.exec(filled);
  if (placeholder !== null) throw new Error(`readable.ts does not know the placeholder ${placeholder[0]}.`);
  return filled;
}

/** The destinations file of a fault. */
export function readableFile(fault: Fault): string {
  return hostNamed(destinationsFile(fault, textsOf(fault)), fault).trimEnd();
}

/** A web server has a different port than PostgreSQL. */
function textsOf({ listener = [] }: Fault): Record<string, string> {
  const isWeb = listener.some(
    (step) => typeof step === "object" && "text" in step && step.text.startsWith("HTTP/"),
  );
  return isWeb ? { ...texts, port: "8080" } : texts;
}

/** A test's second name for the machine becomes a second name of the server. */
function hostNamed(text: string, { entry }: Fault): string {
  return entry?.host === "localhost" ? text.replaceAll("localhost", "warehouse.example.com") : text;
}
