// Whether a run may connect depends on its event, and for untrusted files on a branch that their author could not choose.

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

/** `status`: of HTTP. `too-many`: the run has read as many files as it may. */
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
  list: (signal: AbortSignal) => Promise<GitFiles | null>;
  /** Of the commit that is checked out: a sparse checkout lacks some of them. */
  listOwn: (signal: AbortSignal) => Promise<GitFiles | null>;
};

/** The files of a commit, with git's hashes of their contents. */
export type GitFiles = ReadonlyMap<string, string>;

/** The current head of a branch of this repository that the event's author could not choose. */
export type TrustedBranch = { name: string; files: Base };
