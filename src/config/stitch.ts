// `stitch:` of an entry: what to ask Stitch about, and the settings that its form has too.

import type { EntryKey } from "./keys.ts";
import { type EntryReading, readSecret, type VariableLookup } from "./read-values.ts";
import type { Server } from "./resolve.ts";
import type { DestinationEntry } from "./schema/schema.generated.ts";
import type { Secret } from "./secrets/forms.ts";
import { literalText, variableName } from "./values/variables.ts";
import type { Path } from "./yaml/document.ts";

/** Known also for a destination that is not connected to. `id` is Stitch's; null where the settings have to match. */
export type StitchAccess = { token: Secret; id: number | null; settings: StitchSettings };

/** As Stitch's API writes them, by the keys of destinations.yml. Null: not in the entry, or in a variable that was not read. */
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

/** Null where Stitch is not asked: the entry has no `stitch`, or its token was not read. */
export function readStitch(
  { stitch, display_name, ssl, ssh }: DestinationEntry,
  server: Server,
  reading: EntryReading,
): StitchAccess | null {
  if (stitch === undefined) return null;
  const token = readSecret(["stitch", "token"], stitch.token, reading);
  if (token === null) return null;
  const known = (key: "host" | "port" | "user") => textOf(ssh?.[key], ["ssh", key], reading.lookup);
  const settings = {
    display_name: display_name ?? null,
    host: server.host,
    port: server.port === null ? null : String(server.port),
    username: server.username,
    database: server.database,
    ssl: String(ssl !== undefined && ssl !== false),
    ssh: ssh === undefined ? "none" : "ssh",
    "ssh.host": known("host"),
    "ssh.port": known("port"),
    "ssh.user": known("user"),
  };
  return { token, id: stitch.id ?? null, settings };
}

function textOf(value: string | number | undefined, keys: Path, lookup: VariableLookup): string | null {
  if (typeof value !== "string") return value === undefined ? null : String(value);
  const name = variableName(value);
  if (name === null) return literalText(value);
  const variable = lookup(name, keys);
  return variable.kind === "set" ? variable.value : null;
}
