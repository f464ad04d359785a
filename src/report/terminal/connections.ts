// What `--verbose` prints of each connection.

import { duration } from "../../text/phrases.ts";
import { printable } from "../../text/printable.ts";
import { hanging } from "../../text/prose.ts";
import type { Report, ReportDestination, ReportStage } from "../report.generated.ts";

/** Lines for each destination: who logs in where, through which bastion, and each stage with its time and what was seen. */
export function connectionLines({ destinations }: Report, width: number): string[] {
  return destinations.flatMap((destination) => [
    ...wrapped(`${destination.display_name}: ${wayOf(destination)}`, "", 2, width),
    ...destination.stages
      .filter(({ status, detail }) => status !== "skipped" || detail !== null)
      .flatMap((stage) => wrapped(seenAt(stage, destination), stageHead(stage), headWidth, width)),
  ]);
}

const headWidth = 30;

/** "stitch at db.example.com:5432, database analytics, through bastion.example.com:22" */
function wayOf({ target, reason, stages, tries }: ReportDestination): string {
  const notConnected = `not connected${reason === null ? ": its entry has errors." : `. ${reason}`}`;
  if (target === null) return notConnected;
  const { host, port, database, username, bastion } = target;
  const through = bastion === null ? "" : `, through ${bastion}`;
  const after = tries > 1 ? `; the last of ${tries} tries` : "";
  const way = `${username} at ${host}:${port}, database ${database}${through}`;
  return stages.some(({ status }) => status !== "skipped") ? `${way}${after}` : `${way}; ${notConnected}`;
}

function stageHead({ name, status, ms }: ReportStage): string {
  return `  ${name.padEnd(8)}  ${status.padEnd(7)}  ${(ms === null ? "" : duration(ms)).padStart(7)}  `;
}

/** What the stage has seen; of one that failed, what was known by then. */
function seenAt({ name, status, detail }: ReportStage, { target, tls, bastion }: ReportDestination): string {
  if (name === "connect" && target !== null) {
    const { host, port } = target;
    return target.bastion ?? `${host}:${port}`;
  }
  if (status === "ok" && name === "tls" && tls !== null)
    return `${detail ?? tls.protocol}, ${tls.verified === "none" ? "not verified" : `verified (${tls.verified})`}`;
  if (name === "ssh" && bastion !== null && detail !== null) return `${bastion.host_key_type}, ${detail}`;
  return detail ?? "";
}

function wrapped(text: string, head: string, indent: number, width: number): string[] {
  const [first, rest] = hanging(printable(text), indent, width);
  return [`${head}${first}`.trimEnd(), ...rest];
}
