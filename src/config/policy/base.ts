// Which destinations are the base branch's own, in a run whose file may be a stranger's.

import { realpath } from "node:fs/promises";
import path from "node:path";
import { type Entry, entriesOf } from "../entries.ts";
import { fileLimits, isInside, type readText } from "../files.ts";
import type { SkipReason } from "../trust.ts";
import { source } from "../yaml/source.ts";
import type { BaseFile, ReadBase } from "./base-file.ts";
import { differingParts, type TargetParts, targetParts } from "./target-parts.ts";

/** A stranger can add files without end; asking for each would use up what GitHub answers in an hour. */
const mostFiles = 200;

/** The base branch, what of the workspace is held against it, and when to give up. */
export type Setting = {
  readBase: ReadBase;
  readText: typeof readText;
  event: string;
  workspace: string;
  signal: AbortSignal;
};

type Known =
  | { kind: "linked" }
  | { kind: "known"; targets: Set<string>; byId: Map<string, TargetParts> }
  | Exclude<BaseFile, { kind: "text" }>;

/**
 * Gives a function that tells why an entry may not be dialled: null where the base branch has, in the same file, an entry
 * with the same target.
 *
 * What is read of the base branch serves this comparison and nothing else.
 */
export function openBase(setting: Setting): (entry: Entry) => Promise<SkipReason | null> {
  const { event, workspace } = setting;
  const readBase = readingEach(setting);
  const known = new Map<string, Promise<Known>>();
  return async (entry) => {
    const { file } = entry.source;
    const reading = known.get(entry.absolute) ?? readTargets(entry, workspace, readBase);
    known.set(entry.absolute, reading);
    const base = await reading;
    if (base.kind === "linked") return { kind: "linked-file", event, file };
    if (base.kind === "missing") return { kind: "base-missing", event, file };
    if (base.kind === "unreadable") return { kind: "base-unreadable", event, file, fault: base.reason };
    const own = await targetParts(entry, certificateOf(setting));
    if (own !== null && base.targets.has(textOf(own))) return null;
    const same = base.byId.get(entry.id);
    const keys = own === null || same === undefined ? [] : differingParts(own, same);
    return { kind: "not-the-base's", event, keys };
  };
}

/** The targets of the base branch's own version of a file. */
async function readTargets(
  { absolute }: Entry,
  workspace: string,
  readBase: (path: string) => Promise<BaseFile>,
): Promise<Known> {
  const file = inRepository(absolute, workspace);
  if (file === null || (await isLinked(absolute, workspace, file))) return { kind: "linked" };
  const base = await readBase(file);
  if (base.kind !== "text") return base;
  const { entries } = entriesOf(source(file, base.text), absolute, workspace);
  const readCertificate = async (certificate: string) => {
    const place = inRepository(certificate, workspace);
    const read = place === null ? null : await readBase(place);
    return read?.kind === "text" ? read.text : null;
  };
  const byId = new Map<string, TargetParts>();
  for (const entry of entries) {
    const parts = await targetParts(entry, readCertificate);
    if (parts !== null) byId.set(entry.id, parts);
  }
  return { kind: "known", targets: new Set([...byId.values()].map(textOf)), byId };
}

function textOf(parts: TargetParts): string {
  return JSON.stringify([...parts]);
}

/** Each file once, and only so many. */
function readingEach({ readBase, signal }: Setting): (path: string) => Promise<BaseFile> {
  const known = new Map<string, Promise<BaseFile>>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    if (known.size >= mostFiles) return Promise.resolve({ kind: "unreadable", reason: { kind: "too-many" } });
    const read = readBase(file, signal);
    known.set(file, read);
    return read;
  };
}

function certificateOf({ readText, workspace }: Setting) {
  return async (absolute: string): Promise<string | null> => {
    const read = await readText(absolute, workspace, fileLimits.certificate);
    return read.kind === "read" ? read.text : null;
  };
}

function inRepository(absolute: string, workspace: string): string | null {
  if (!isInside(absolute, workspace)) return null;
  return path.relative(workspace, absolute).split(path.sep).join("/");
}

/** Whether another file stands where the repository has this one. */
async function isLinked(absolute: string, workspace: string, file: string): Promise<boolean> {
  try {
    return (await realpath(absolute)) !== path.join(await realpath(workspace), file);
  } catch {
    return true;
  }
}
