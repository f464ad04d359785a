// The files as the base branch of a repository has them. Who reads it knows where the repository is; nobody here does.

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
