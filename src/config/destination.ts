// A destination, ready to be connected to: its variables, certificate and key have been read, and defaults filled in.

import type { EntryKey } from "./keys.ts";
import type { Secret } from "./secrets/forms.ts";
import type { Path } from "./yaml/document.ts";

export const destinationTypes = [
  "postgresql",
  "heroku",
  "amazon-rds",
  "amazon-aurora",
  "google-cloudsql",
] as const;
export type DestinationType = (typeof destinationTypes)[number];

export type Destination = {
  id: string;
  displayName: string;
  type: DestinationType;
  region: "north-america" | "europe" | null;
  path: Path;
  viaUrl: boolean;
  host: string;
  port: number;
  username: string;
  /** Null where `audit` logs in instead. */
  password: Secret | null;
  database: string;
  ssl: Ssl;
  ssh: Ssh | null;
  schemas: string[];
  audit: { username: string; password: Secret } | null;
};

/** `certificate` is PEM text, of a CA or of the server itself; null means Node's own root certificates. */
export type Ssl =
  | { kind: "off" }
  | { kind: "on"; verify: "none" | "ca" | "full"; certificate: string | null };

export type Ssh = {
  host: string;
  port: number;
  user: string;
  /** In OpenSSH's format, PKCS#1 or SEC 1. With a passphrase it is still encrypted, and may be in PKCS#8. */
  privateKey: Secret;
  passphrase: Secret | null;
  /** Any of them may match. Without a pin the bastion's identity is not verified. */
  hostKeys: HostKeyPin[];
};

/** `sha256` is base64 without padding, as `ssh-keygen -lf` prints it; `blob` is the whole key in base64. */
export type HostKeyPin =
  | { kind: "fingerprint"; sha256: string }
  | { kind: "key"; type: string; blob: string };

/** Also for a destination that is not connected to. `id` is Stitch's; if null, the settings have to match. */
export type StitchAccess = { token: Secret; id: number | null; settings: StitchSettings };

/** Values as Stitch's API writes them. Null: not in the entry, or in a variable that was not read. */
export type StitchSettings = Readonly<Record<StitchSetting, string | null>>;

export const stitchSettings = [
  "display_name",
  "host",
  "port",
  "username",
  "database",
  "ssl",
  "ssh",
  "ssh.host",
  "ssh.port",
  "ssh.user",
] as const satisfies readonly EntryKey[];
export type StitchSetting = (typeof stitchSettings)[number];
