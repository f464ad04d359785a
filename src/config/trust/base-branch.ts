// The files and the entries of a run as the base branch has them. What is read serves comparisons and nothing else.

import { realpath } from "node:fs/promises";
import path from "node:path";
import { type Entry, entriesOf } from "../entries.ts";
import { fileLimits, isInside, type readText } from "../files.ts";
import { toSource } from "../yaml/source.ts";

export type BaseFile =
  | { kind: "text"; text: string }
  | { kind: "missing" }
  | { kind: "unreadable"; reason: BaseFault };

/** `status` is HTTP's. `too-many`: more files were asked for than one run reads. */
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

/** Nothing here throws. The first signal that is given ends all that is asked. */
export type Base = {
  /** Reads by the path from the root of the repository, with forward slashes. */
  read: (path: string, signal: AbortSignal) => Promise<BaseFile>;
  /** The paths of all files, as `read` takes them; null where they can't be told. */
  list: (signal: AbortSignal) => Promise<string[] | null>;
};

/** A stranger can add files without end; asking for each would use up what GitHub answers in an hour. */
const mostFiles = 200;

/** The base branch, what of the workspace is held against it, and when to give up. */
export type BaseSetting = {
  base: Base;
  readText: typeof readText;
  workspace: string;
  signal: AbortSignal;
};

/** `linked`: another file stands in the workspace where the repository has this one. */
export type BaseVersion =
  | { kind: "known"; entries: Entry[] }
  | { kind: "linked" }
  | Exclude<BaseFile, { kind: "text" }>;

export type BaseEntries = {
  /** The entries of a file of the base branch by its path in the repository; none where it can't be read. */
  entriesAt: (file: string) => Promise<Entry[]>;
  /** The base branch's own version of the file that an entry stands in. Each file is read once. */
  versionOf: (entry: Entry) => Promise<BaseVersion>;
  /** The text of a certificate's file on the base branch, and in the workspace; null where it can't be read. */
  baseCertificate: (absolute: string) => Promise<string | null>;
  ownCertificate: (absolute: string) => Promise<string | null>;
};

/** Reads each file when somebody first asks for it, and never again. */
export function openBaseEntries({ base, readText, workspace, signal }: BaseSetting): BaseEntries {
  const readEach = readingEach(base, signal);
  const known = new Map<string, Promise<BaseVersion>>();
  return {
    entriesAt: async (file) => {
      const read = await readEach(file);
      if (read.kind !== "text") return [];
      return entriesOf(toSource(file, read.text), path.join(workspace, file), workspace).entries;
    },
    versionOf: ({ absolute }) => {
      const reading = known.get(absolute) ?? readVersion(absolute, workspace, readEach);
      known.set(absolute, reading);
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

/** Each file once, and only so many. */
function readingEach(base: Base, signal: AbortSignal): (path: string) => Promise<BaseFile> {
  const known = new Map<string, Promise<BaseFile>>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    if (known.size >= mostFiles) return Promise.resolve({ kind: "unreadable", reason: { kind: "too-many" } });
    const read = base.read(file, signal);
    known.set(file, read);
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
