// A repository in memory, with the objects that the API changes.

import type { GitRepository } from "./git-repository.ts";

export type User = { id: number; login: string; type: "Bot" | "User" };

/** The author of everything that a job's token writes. */
export const actionsBot: User = { id: 41898282, login: "github-actions[bot]", type: "Bot" };
export const otherUser: User = { id: 7, login: "stranger", type: "User" };

export type Comment = { id: number; number: number; user: User; body: string };
type ReviewComment = Comment & { path: string; line: number; startLine: number };
type Issue = {
  number: number;
  user: User;
  title: string;
  body: string;
  labels: string[];
  state: "open" | "closed";
};
export type CheckRun = {
  id: number;
  name: string;
  sha: string;
  conclusion: string;
  output: { title: string; summary: string; text: string };
  annotations: Record<string, unknown>[];
};

export type Repository = {
  /** Of issues and pull requests. */
  comments: Comment[];
  reviewComments: ReviewComment[];
  /** How many reviews were posted. Each one notifies all subscribers. */
  reviews: number;
  issues: Issue[];
  labels: string[];
  checkRuns: CheckRun[];
  /** The files of the pull request. A large one has no `patch`. */
  files: { filename: string; patch?: string }[];
  /** Texts by "commit:path". */
  contents: Record<string, string>;
  /** A real repository, for its commits and files. */
  git?: GitRepository;
};

export function emptyRepository(): Repository {
  return {
    comments: [],
    reviewComments: [],
    reviews: 0,
    issues: [],
    labels: [],
    checkRuns: [],
    files: [],
    contents: {},
  };
}

/** A patch in which all lines of a file are new, as for a file that the pull request adds. */
export function patchOf(text: string): string {
  const lines = text.replace(/\n$/, "").split("\n");
  return [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join("\n");
}

/** The line numbers on the right side of a patch. */
export function shownLines(patch: string): Set<number> {
  const shown = new Set<number>();
  let at = 0;
  for (const line of patch.split("\n")) {
    if (line.startsWith("@@")) at = Number(/\+(\d+)/.exec(line)![1]);
    else if (line.startsWith("+") || line.startsWith(" ")) shown.add(at++);
  }
  return shown;
}
