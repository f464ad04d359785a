// `allowlist`: Stitch's addresses for whoever has to let them in.

import { existsSync } from "node:fs";
import path from "node:path";
import type { DestinationType } from "../../../config/destination.ts";
import { destinationRegions, type Region, readEntries } from "../../../config/entries.ts";
import type { CommandHost } from "../../../host.ts";
import { usualFile } from "../../../options.ts";
import { hbaBeginning } from "../../../rules/firewall.ts";
import { atProvider } from "../../../rules/phrases.ts";
import { type Outcome, type Stopped, usage } from "../../outcome.ts";
import { namedEntry, serverOf, sshPortOf, unreadable } from "../named-entry.ts";
import { unreadFilesWords } from "../unread-files.ts";
import { type AllowlistFormat, inFormat } from "./formats.ts";

/** `id`: the destination that they are let in for. What is null comes from its entry, or from the file. */
export type Asked = {
  id: string | null;
  region: Region | null;
  port: number | null;
  format: AllowlistFormat;
  files: string[];
};

/** Nothing is dialled. Where no region is known, the addresses of each are printed. */
export async function allowlist(asked: Asked, host: CommandHost): Promise<Outcome> {
  if (asked.id !== null) return forDestination(asked.id, asked, host);
  const known = asked.region === null ? await regionsOf(asked.files, host) : [asked.region];
  if ("kind" in known) return known;
  const notes =
    asked.format === "pg_hba"
      ? ["For every user and database. With --for and a destination's id the lines are for it alone."]
      : [];
  const list = {
    regions: known.length === 0 ? destinationRegions : known,
    port: asked.port ?? 5432,
    hba: hbaBeginning({ ssl: false, database: null, user: null }),
    cloud: "amazon" as const,
    notes,
  };
  return { kind: "print", text: inFormat(list, asked.format) };
}

/** Those that the files name, or why nobody knows. That there is no destinations.yml is no fault. */
async function regionsOf(files: string[], host: CommandHost): Promise<Region[] | Stopped> {
  const there = files.filter((file) => file !== usualFile || existsSync(path.resolve(host.folder, file)));
  if (there.length === 0) return [];
  const { entries, problems } = await readEntries(there, host);
  if (entries.length === 0 && problems.length > 0) {
    const why = unreadFilesWords("allowlist", files, problems);
    return { kind: "stopped", errors: [...why, "allowlist: with --region it needs no file."] };
  }
  return destinationRegions.filter((each) => entries.some(({ region }) => region === each));
}

async function forDestination(id: string, asked: Asked, host: CommandHost): Promise<Outcome> {
  const { format } = asked;
  const named = await namedEntry("allowlist", id, asked.files, host);
  if (named.kind !== "entry") return named;
  const { entry, definition } = named;
  const isTunnelled = definition.ssh !== undefined;
  const refusal = isTunnelled ? tunnelled(id, format) : elsewhere[entry.type](format);
  if (refusal !== null) return usage(`allowlist: ${refusal}`);
  const { username: user, database, port: own } = serverOf(named);
  const port = asked.port ?? (isTunnelled ? sshPortOf(named) : own);
  const region = asked.region ?? entry.region;
  if (port === null || (format === "pg_hba" && (user === null || database === null)))
    return unreadable("allowlist", named);
  const hint = isTunnelled
    ? `Let them in at the bastion of ${id}. The database lets in the bastion, and not Stitch.`
    : (atProvider(entry.type, "firewall") ?? (entry.type === "heroku" ? onHeroku : null));
  const list = {
    regions: region === null ? destinationRegions : [region],
    port,
    hba: hbaBeginning({ ssl: Boolean(definition.ssl), database, user }),
    cloud: entry.type === "google-cloudsql" && !isTunnelled ? ("google" as const) : ("amazon" as const),
    notes: hint === null ? [] : [hint],
  };
  return { kind: "print", text: inFormat(list, format) };
}

function tunnelled(id: string, format: AllowlistFormat): string | null {
  return format === "pg_hba"
    ? `the server sees the address of the bastion of ${id}, and never Stitch's. destination-check setup ${id} --ssh prints what tells the line.`
    : null;
}

const onHeroku =
  "Heroku Postgres takes connections from everywhere, so that there is nothing to open; in a Private Space, its trusted IP ranges are.";

/** Why a format is of no use at a provider; null where it is. */
const elsewhere: Record<DestinationType, (format: AllowlistFormat) => string | null> = {
  postgresql: () => null,
  heroku: (format) => (format === "text" || format === "json" ? null : onHeroku),
  "amazon-rds": withoutHba,
  "amazon-aurora": withoutHba,
  "google-cloudsql": (format) =>
    format === "aws-cli"
      ? "Cloud SQL is none of Amazon's: take --format terraform, or enter the addresses of --format text in the console."
      : withoutHba(format),
};

function withoutHba(format: AllowlistFormat): string | null {
  return format === "pg_hba"
    ? "the provider keeps pg_hba.conf to itself: take --format terraform, or text."
    : null;
}
