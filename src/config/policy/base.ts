// Which destinations are the base branch's own, in a run whose file may be a stranger's.

import type { Entry } from "../entries/entries.ts";
import type { SkipReason } from "../trust.ts";
import { type BaseEntries, type BaseSetting, type BaseVersion, openBaseEntries } from "./base-entries.ts";
import { differingParts, type TargetParts, targetParts } from "./target-parts.ts";

/** The targets of one file on the base branch. */
type Targets = { all: Set<string>; byId: Map<string, TargetParts> };

/**
 * Gives a function that tells why an entry may not be dialled: null where the base branch has, in the same file, an entry
 * with the same target.
 */
export function openBase(
  setting: BaseSetting & { event: string },
): (entry: Entry) => Promise<SkipReason | null> {
  const { event } = setting;
  const base = openBaseEntries(setting);
  const known = new Map<BaseVersion, Promise<Targets>>();
  return async (entry) => {
    const { file } = entry.source;
    const version = await base.versionOf(entry);
    if (version.kind === "linked") return { kind: "linked-file", event, file };
    if (version.kind === "missing") return { kind: "base-missing", event, file };
    if (version.kind === "unreadable") return { kind: "base-unreadable", event, file, fault: version.reason };
    const reading = known.get(version) ?? targetsOf(version.entries, base);
    known.set(version, reading);
    const [own, { all, byId }] = [await targetParts(entry, base.ownCertificate), await reading];
    if (own !== null && all.has(textOf(own))) return null;
    const same = byId.get(entry.id);
    const keys = own === null || same === undefined ? [] : differingParts(own, same);
    return { kind: "not-the-base's", event, keys };
  };
}

async function targetsOf(entries: Entry[], { baseCertificate }: BaseEntries): Promise<Targets> {
  const byId = new Map<string, TargetParts>();
  for (const entry of entries) {
    const parts = await targetParts(entry, baseCertificate);
    if (parts !== null) byId.set(entry.id, parts);
  }
  return { all: new Set([...byId.values()].map(textOf)), byId };
}

function textOf(parts: TargetParts): string {
  return JSON.stringify([...parts]);
}
