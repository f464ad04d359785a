// A file as the base branch of a repository has it. Who reads it knows where the repository is; nobody here does.

export type BaseFile =
  | { kind: "text"; text: string }
  | { kind: "missing" }
  | { kind: "unreadable"; reason: BaseFault };

/** `status` is HTTP's. `too-many`: more files were asked for than one run reads. */
export type BaseFault =
  | { kind: "no-token" | "too-large" | "not-a-file" | "not-utf8" | "unreachable" | "too-many" }
  | { kind: "status"; status: number };

/** Reads by the path from the root of the repository, with forward slashes. Never throws. */
export type ReadBase = (path: string, signal: AbortSignal) => Promise<BaseFile>;

/** The paths of all files, as `ReadBase` takes them; null where they can't be told. Never throws. */
export type ListBase = (signal: AbortSignal) => Promise<string[] | null>;
