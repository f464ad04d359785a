// Whether a run may connect depends on its event, and for untrusted files on a branch that their author could not choose.

import { realpath } from "node:fs/promises";
import path from "node:path";
import { type Entry, entriesOf } from "../entries.ts";
import { fileLimits, isInside, type readText } from "../files.ts";
import { toSource } from "../yaml/source.ts";

/** `fork`: a pull request from another repository. `dependabot`: also a push to one of Dependabot's branches. */
export type RunEvent = { name: string; pullRequestFrom: "same-repository" | "fork" | "dependabot" | null };

export type WorkflowRun = { id: string; attempt: number; commit: string };

export type SkipReason =
  | { kind: "validate" }
  | { kind: "stitch-only" }
  | { kind: "fork" }
  | { kind: "dependabot" }
  | { kind: "untrusted-event"; event: string }
  | { kind: "differs-from-branch"; event: string; branch: string; keys: string[] }
  | { kind: "file-not-on-branch"; event: string; branch: string; file: string }
  | { kind: "branch-unreadable"; event: string; branch: string; file: string; fault: BaseFault }
  | { kind: "linked-file"; event: string; file: string }
  | { kind: "unchanged" }
  | { kind: "deadline"; ms: number }
  | { kind: "interrupted" }
  | { kind: "ignored-error"; rule: string }
  | { kind: "shared-error"; rule: string; file: string; line: number };

export const cliEvent: RunEvent = { name: "cli", pullRequestFrom: null };

const trustedEvents = new Set([
  "cli",
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "merge_group",
]);

/** Null if destinations may be connected to. Events not listed may combine an untrusted author's file with our secrets. */
export function eventSkipReason({ name, pullRequestFrom }: RunEvent): SkipReason | null {
  if (pullRequestFrom === "dependabot" && (name === "pull_request" || name === "push"))
    return { kind: "dependabot" };
  if (trustedEvents.has(name)) return null;
  if (name !== "pull_request") return { kind: "untrusted-event", event: name };
  return pullRequestFrom === "same-repository" ? null : { kind: "fork" };
}

/** Parses `trusted-branches`. Patterns are refused: anyone who can push a branch could choose a name that matches. */
export function readBranchNames(words: readonly string[]): { value: string[] } | { errors: string[] } {
  const errors = words.flatMap((word) => {
    if (word.startsWith("refs/")) {
      const name = word.replace(/^refs\/heads\//, "");
      return [`"${word}" is a ref. Write the name of the branch${name === word ? "" : `: ${name}`}.`];
    }
    if (/[*?[]/.test(word)) return [`"${word}" is a pattern. Write each branch's exact name.`];
    return isBranchName(word) ? [] : [`"${word}" is not the name of a branch.`];
  });
  return errors.length > 0 ? { errors } : { value: [...words] };
}

/** https://git-scm.com/docs/git-check-ref-format */
function isBranchName(name: string): boolean {
  const isWhole = !/^[-/.]|[/.]$|\/[/.]|\.\.|\.lock(\/|$)|@\{|^@$/.test(name);
  return isWhole && !/[\p{Cc}\p{Zs}~^:\\]/u.test(name) && name.length <= 255;
}

export type BaseFile =
  | { kind: "text"; text: string }
  | { kind: "missing" }
  | { kind: "unreadable"; reason: BaseFault };

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
  versionOf: (entry: Entry) => Promise<BaseVersion>;
  baseCertificate: (absolute: string) => Promise<string | null>;
  ownCertificate: (absolute: string) => Promise<string | null>;
};

export function openBaseBranch({ base, readText, workspace, signal }: BaseInput): BaseBranch {
  const readEach = readerOf(base, signal);
  const versions = new Map<string, Promise<BaseVersion>>();
  return {
    entriesAt: async (file) => {
      const baseFile = await readEach(file);
      if (baseFile.kind !== "text") return [];
      return entriesOf(toSource(file, baseFile.text), path.join(workspace, file), workspace).entries;
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
    const reading = base.read(file, signal);
    cache.set(file, reading);
    return reading;
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
