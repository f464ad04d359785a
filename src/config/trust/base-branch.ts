// The files and entries of a run as another branch has them: the base branch, or a trusted one. They are only compared.

import { realpath } from "node:fs/promises";
import path from "node:path";
import { type Entry, entriesOf } from "../entries.ts";
import { fileLimits, isInside, type readText } from "../files.ts";
import { toSource } from "../yaml/source.ts";

export type BaseFile =
  | { kind: "text"; text: string }
  | { kind: "missing" }
  | { kind: "unreadable"; reason: BaseFault };

/** `status` is an HTTP status. `too-many`: the run has read as many files as it may. */
export type BaseFault =
  | {
      kind:
        | "no-token"
        | "too-large"
        | "not-a-file"
        | "not-utf8"
        | "unreachable"
        | "rate-limited"
        | "too-many";
    }
  | { kind: "status"; status: number };

/** Never throws. The first signal aborts all requests. */
export type Base = {
  /** Takes a path from the root of the repository, with forward slashes. */
  read: (path: string, signal: AbortSignal) => Promise<BaseFile>;
  list: (signal: AbortSignal) => Promise<string[] | null>;
};

/** The current head of a branch of this repository that the event's author could not choose. */
export type TrustedBranch = { name: string; files: Base };

/** An untrusted author can add any number of files; requests for all of them would exceed GitHub's rate limit. */
const maxFiles = 200;

export type BaseInput = {
  base: Base;
  readText: typeof readText;
  workspace: string;
  signal: AbortSignal;
};

/** `linked`: a link leads to another file, in the workspace or outside. */
export type BaseVersion =
  | { kind: "known"; entries: Entry[] }
  | { kind: "linked" }
  | Exclude<BaseFile, { kind: "text" }>;

export type BaseBranch = {
  entriesAt: (file: string) => Promise<Entry[]>;
  /** The other branch's version of an entry's file. Each file is read once. */
  versionOf: (entry: Entry) => Promise<BaseVersion>;
  /** The text of a certificate file on the other branch, and in the workspace; null if it can't be read. */
  baseCertificate: (absolute: string) => Promise<string | null>;
  ownCertificate: (absolute: string) => Promise<string | null>;
};

export function openBaseBranch({ base, readText, workspace, signal }: BaseInput): BaseBranch {
  const readEach = readerOf(base, signal);
  const versions = new Map<string, Promise<BaseVersion>>();
  return {
    entriesAt: async (file) => {
      const read = await readEach(file);
      if (read.kind !== "text") return [];
      return entriesOf(toSource(file, read.text), path.join(workspace, file), workspace).entries;
    },
    versionOf: ({ absolute }) => {
      const reading = versions.get(absolute) ?? readVersion(absolute, workspace, readEach);
      versions.set(absolute, reading);
      return reading;
    },
    baseCertificate: async (absolute) => {
      const place = inRepository(absolute, workspace);
      const read = place === null ? null : await readEach(place);
      return read?.kind === "text" ? read.text : null;
    },
    ownCertificate: async (absolute) => {
      const read = await readText(absolute, workspace, fileLimits.certificate);
      return read.kind === "read" ? read.text : null;
    },
  };
}

async function readVersion(
  absolute: string,
  workspace: string,
  readEach: (path: string) => Promise<BaseFile>,
): Promise<BaseVersion> {
  const file = inRepository(absolute, workspace);
  if (file === null || (await isLinked(absolute, workspace, file))) return { kind: "linked" };
  const base = await readEach(file);
  if (base.kind !== "text") return base;
  return { kind: "known", entries: entriesOf(toSource(file, base.text), absolute, workspace).entries };
}

function readerOf(base: Base, signal: AbortSignal): (path: string) => Promise<BaseFile> {
  const cache = new Map<string, Promise<BaseFile>>();
  return (file) => {
    const cached = cache.get(file);
    if (cached !== undefined) return cached;
    if (cache.size >= maxFiles) return Promise.resolve({ kind: "unreadable", reason: { kind: "too-many" } });
    const read = base.read(file, signal);
    cache.set(file, read);
    return read;
  };
}

function inRepository(absolute: string, workspace: string): string | null {
  if (!isInside(absolute, workspace)) return null;
  return path.relative(workspace, absolute).split(path.sep).join("/");
}

async function isLinked(absolute: string, workspace: string, file: string): Promise<boolean> {
  try {
    return (await realpath(absolute)) !== path.join(await realpath(workspace), file);
  } catch {
    return true;
  }
}
