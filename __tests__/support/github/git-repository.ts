// A real git repository with a pull request that is behind its base branch, and checkouts of it.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeFiles } from "../program.ts";

export type GitRepository = {
  /** Undefined if git fails. */
  read: (...command: string[]) => string | undefined;
  /** Commits changed files; null deletes one. Returns the commit. */
  commit: (branch: string, files: Record<string, string | null>) => Promise<string>;
  branch: (name: string, from: string) => void;
  /** As GitHub does for `refs/pull/12/merge`: the base branch is the first parent. */
  merge: (base: string, head: string) => string;
  checkOut: (workspace: string, checkout: Checkout) => void;
  stop: () => void;
};

export type Checkout = { commit: string; branch?: string; depth?: number; path?: string; sparse?: string };

const env = {
  PATH: process.env.PATH,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  ...{ GIT_AUTHOR_NAME: "someone", GIT_AUTHOR_EMAIL: "someone@example.com" },
  ...{ GIT_COMMITTER_NAME: "someone", GIT_COMMITTER_EMAIL: "someone@example.com" },
};

function run(folder: string, command: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", ["-C", folder, ...command], { encoding: "utf8", env });
  return status === 0 ? stdout : undefined;
}

function git(folder: string, ...command: string[]): string {
  const output = run(folder, command);
  if (output === undefined) throw new Error(`git ${command.join(" ")} failed.`);
  return output.trim();
}

export function gitRepository(): GitRepository {
  const own = mkdtempSync(path.join(tmpdir(), "git-"));
  const [work, remote] = [path.join(own, "work"), path.join(own, "example/example.git")];
  mkdirSync(work);
  git(own, "init", "--quiet", "--initial-branch=main", work);
  git(own, "init", "--quiet", "--bare", "--initial-branch=main", remote);
  git(remote, "config", "uploadpack.allowAnySHA1InWant", "true");
  git(remote, "config", "uploadpack.allowFilter", "true");
  const publish = (ref: string) => git(work, "push", "--quiet", remote, `HEAD:${ref}`);
  return {
    read: (...command) => run(remote, command),
    commit: async (branch, files) => {
      if (run(work, ["rev-parse", "HEAD"]) !== undefined) git(work, "checkout", "--quiet", branch);
      for (const [name, text] of Object.entries(files))
        if (text === null) rmSync(path.join(work, name));
        else await writeFiles(work, { [name]: text });
      git(work, "add", "--all");
      git(work, "commit", "--quiet", "--message=A change");
      publish(`refs/heads/${branch}`);
      return git(work, "rev-parse", "HEAD");
    },
    branch: (name, from) => {
      git(work, "branch", name, from);
      git(work, "push", "--quiet", remote, name);
    },
    merge: (base, head) => {
      git(work, "checkout", "--quiet", "--detach", base);
      git(work, "merge", "--quiet", "--no-ff", "--message=Merge", head);
      publish("refs/pull/12/merge");
      return git(work, "rev-parse", "HEAD");
    },
    checkOut: (workspace, checkout) => checkOut(workspace, remote, checkout),
    stop: () => rmSync(own, { recursive: true }),
  };
}

/** The commands of actions/checkout v7.0.1 (4b9afa4): src/git-source-provider.ts, src/git-command-manager.ts, src/ref-helper.ts. */
function checkOut(
  workspace: string,
  remote: string,
  { commit, branch, depth = 1, path: below = ".", sparse }: Checkout,
): void {
  const folder = path.join(workspace, below);
  mkdirSync(folder, { recursive: true });
  git(folder, "init", "--quiet");
  git(folder, "remote", "add", "origin", `file://${remote}`);
  const remoteRef = branch === undefined ? "refs/remotes/pull/12/merge" : `refs/remotes/origin/${branch}`;
  if (sparse !== undefined) git(folder, "sparse-checkout", "set", sparse);
  const shallow = depth === 0 ? [] : [`--depth=${depth}`];
  const filter = sparse === undefined ? [] : ["--filter=blob:none"];
  const wanted = [`+${commit}:${remoteRef}`, ...(depth === 0 ? ["+refs/heads/*:refs/remotes/origin/*"] : [])];
  git(folder, "fetch", "--quiet", "--no-tags", "--prune", ...filter, ...shallow, "origin", ...wanted);
  const target = branch === undefined ? [remoteRef] : ["-B", branch, remoteRef];
  git(folder, "checkout", "--quiet", "--progress", "--force", ...target);
}
