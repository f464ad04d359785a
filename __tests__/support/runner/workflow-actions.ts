// Stand-ins for the actions of others that our workflows use.

import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Artifacts, type Download, download, type Upload, upload } from "../artifacts.ts";
import { writeFiles } from "../program.ts";
import { type SarifUpload, uploadSarif } from "./code-scanning.ts";

/** By key: a copy of the paths. */
export type Caches = Map<string, { folder: string; paths: string[] }>;

export type CodeScanning = SarifUpload;

type Run = {
  event: string;
  payload?: unknown;
  repository: Record<string, string | Buffer>;
  artifacts: Artifacts;
  codeScanning: CodeScanning[];
  caches?: Caches;
  inherited: Set<string>;
  store: string;
};
type Context = { workspace: string; temp: string; run: Run };
type Inputs = Record<string, string>;
type Action = (inputs: Inputs, context: Context) => Promise<Record<string, string>>;

/** Throws if there is no stand-in. */
export function actionOf(uses: string): Action {
  const action = actions[uses.split("@")[0]!];
  if (action === undefined) throw new Error(`The emulator does not know ${uses}.`);
  return action;
}

const actions: Record<string, Action> = {
  "actions/checkout": checkout,
  "actions/upload-artifact": async (inputs, { workspace, run }) => {
    // Names are unique in one attempt. A download gets the newest artifact of a name: @actions/artifact,
    // src/internal/find/list-artifacts.ts.
    if (run.inherited.delete(inputs.name ?? "")) run.artifacts.delete(inputs.name!);
    await upload(run.artifacts, inputs as Upload, { workspace, store: run.store });
    return {};
  },
  "actions/download-artifact": async (inputs, { workspace, run }) => {
    await download(run.artifacts, inputs as Download, workspace);
    return {};
  },
  "actions/cache/restore": restore,
  "actions/cache/save": save,
  "github/codeql-action/upload-sarif": async (inputs, { workspace, run }) => {
    run.codeScanning.push(await uploadSarif(inputs, workspace, run.codeScanning));
    return {};
  },
};

/** The files below `path`, with the .git folder: actions/checkout v7.0.1, src/git-source-provider.ts (`remoteAdd`). */
async function checkout(inputs: Inputs, { workspace, run }: Context) {
  const { path: below = ".", repository = "example/example" } = inputs;
  if (isOfFork(repository, run) && inputs["allow-unsafe-pr-checkout"] !== "true")
    throw new Error(`Refusing to check out fork pull request code from a '${run.event}' workflow.`);
  const folder = path.join(workspace, below);
  await writeFiles(folder, {
    ...run.repository,
    ".git/HEAD": "ref: refs/heads/main\n",
    ".git/config": `[core]\n\tbare = false\n[remote "origin"]\n\turl = https://github.com/${repository}\n`,
  });
  return {};
}

/** actions/checkout v7.0.1, src/unsafe-pr-checkout-helper.ts. */
function isOfFork(repository: string, { event, payload }: Run): boolean {
  const { workflow_run: before, pull_request: request } = (payload ?? {}) as {
    workflow_run?: { head_repository: { full_name: string } };
    pull_request?: { head: { repo: { full_name: string } } };
  };
  const head = { workflow_run: before?.head_repository, pull_request_target: request?.head.repo }[event];
  return head !== undefined && head.full_name === repository && repository !== "example/example";
}

/** The entry with this key, or else the newest that begins with a restore key: actions/cache v6.1.0, and its service. */
async function restore(
  { key = "", path: paths = "", "restore-keys": others = "" }: Inputs,
  context: Context,
) {
  const caches = context.run.caches ?? new Map();
  const prefixes = others.split("\n").filter((each) => each !== "");
  const newest = [...caches.keys()].reverse();
  const hit = caches.has(key)
    ? key
    : prefixes.flatMap((prefix) => newest.filter((each) => each.startsWith(prefix)))[0];
  const cached = hit === undefined ? undefined : caches.get(hit);
  if (cached === undefined) return { "cache-hit": "" };
  for (const each of paths.split("\n").filter((line) => line !== ""))
    await cp(path.join(cached.folder, each), path.join(context.workspace, each), { recursive: true });
  return { "cache-hit": String(hit === key), "cache-matched-key": hit! };
}

/** A key is written once, and never changed. */
async function save({ key = "", path: paths = "" }: Inputs, { workspace, run }: Context) {
  if (run.caches === undefined || run.caches.has(key)) return {};
  const folder = await mkdtemp(path.join(tmpdir(), "cache-"));
  const lines = paths.split("\n").filter((line) => line !== "");
  for (const each of lines)
    await cp(path.join(workspace, each), path.join(folder, each), { recursive: true });
  run.caches.set(key, { folder, paths: lines });
  return {};
}
