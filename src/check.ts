// The use case: from files to a report. Both faces, the Action and the terminal, are views of this.

import { duplicateProblems } from "./config/duplicates.ts";
import { type Entry, type FileProblem, readEntries } from "./config/entries/entries.ts";
import { readingOnce } from "./config/files.ts";
import { openBase } from "./config/policy/base.ts";
import type { Base } from "./config/policy/base-file.ts";
import type { Changes } from "./config/policy/changes.ts";
import { changesOf } from "./config/policy/changes.ts";
import type { Problem } from "./config/problem.ts";
import type { Lookup } from "./config/reading.ts";
import { resolveEntry } from "./config/resolve-entry.ts";
import { redactor } from "./config/secrets/redact.ts";
import { divide } from "./config/shards.ts";
import { type SkipReason, whyNotDialled } from "./config/trust.ts";
import { literalText, readVariable, variableName } from "./config/values/variables.ts";
import { locate } from "./config/yaml/source.ts";
import { dialAll } from "./dial-all.ts";
import type { Host } from "./host.ts";
import type { Options } from "./options.ts";
import { type Candidate, isReady, unfinished } from "./ready.ts";
import type { Report } from "./report/report.generated.ts";
import { assemble, type FileFinding, isUnfinished } from "./report/report.ts";
import { withoutSecrets } from "./report/without-secrets.ts";
import { internalError } from "./rules/catalogue/internal.ts";
import { raiseProblem } from "./rules/raise-problem.ts";

/** Ids that `only` names and no file has. */
export type UnknownIds = { kind: "unknown-ids"; unknown: string[]; known: string[] };

/** Runs the whole check. Never throws for what a file, a network or a server does. */
export async function check(options: Options, host: Host): Promise<Report | UnknownIds> {
  const startedAt = host.now();
  const start = process.uptime();
  const { entries, problems } = await readEntries(options.files, host);
  const unknown = options.only.filter((id) => !entries.some((entry) => entry.id === id));
  if (unknown.length > 0 && !problems.some((problem) => hidesEntries(problem, entries)))
    return { kind: "unknown-ids", unknown, known: entries.map(({ id }) => id) };
  const chosen = options.only.length === 0 ? entries : entries.filter(({ id }) => options.only.includes(id));
  const ended = AbortSignal.any([host.interrupted, AbortSignal.timeout(options.deadlineMs)]);
  const setting = { options, host, now: startedAt, readText: readingOnce(), ended };
  const changes = await changesToBase(entries, setting);
  const trust = trustOf(options, host);
  const all = await resolveAll(chosen, await whyNotAll(chosen, trust, changes, setting), setting);
  const candidates = await ownShare(all, options);
  const ready = candidates.filter((candidate) => isReady(candidate, startedAt));
  const dialling = ready.length > 0 ? await dial(ready, setting) : null;
  // A server may repeat what another one was sent: the secrets of all entries go out of everything. It takes its time to see
  // what these may look like, while the servers are waited for.
  const secrets = [...host.secrets, ...all.flatMap((candidate) => candidate.secrets)];
  const clean = redactor(secrets, new Set(entries.flatMap(publicTexts)));
  await dialling?.done;
  const found = problems.map(({ problem }) => raiseProblem(problem));
  const fileFindings = problems.map(
    ({ problem: _, ...place }, index): FileFinding => ({ finding: found[index]!, ...place }),
  );
  const run = {
    startedAt,
    durationMs: (process.uptime() - start) * 1_000,
    event: host.event.name,
    mode: options.mode === "validate" ? ("validate" as const) : ("check" as const),
    failOn: options.failOn,
    shard: options.shard && {
      ...options.shard,
      total: all.length,
      files: [...new Set(entries.map(({ source }) => source.file))],
    },
    skip: trust.skip,
    changes,
    complete:
      candidates.every(isChecked) && !problems.some(({ problem }) => problem.rule === "config/unreadable"),
  };
  return withoutSecrets(assemble(run, fileFindings, candidates), clean);
}

/** Begins to dial. `done` resolves when what was found has been added. */
async function dial(
  ready: Candidate[],
  { options, host, now, ended }: Setting,
): Promise<{ done: Promise<void> }> {
  return { done: dialAll(ready, options, host, now, ended) };
}

/** Whether an id may be missing only because its file can't be read, or has no entries that can. */
function hidesEntries({ source, root }: FileProblem, entries: Entry[]): boolean {
  return root === null || !entries.some((entry) => entry.source === source);
}

/** All were resolved, since an entry may repeat one of another shard. */
async function ownShare(all: Candidate[], { shard }: Options): Promise<Candidate[]> {
  if (shard === null) return all;
  const own = new Set(
    divide(
      all.map(({ entry }) => entry),
      shard.of,
    )[shard.index - 1],
  );
  return all.filter(({ entry }) => own.has(entry));
}

/** False where the run ended too early for it, or a bug of ours did. */
function isChecked({ skip, findings }: Candidate): boolean {
  return !isUnfinished(skip) && !findings.some(({ rule }) => rule === internalError.id);
}

/** What an entry names in the open. */
function publicTexts({ definition }: Entry): string[] {
  if (definition === null) return [];
  const { host, username, database, ssh, audit } = definition;
  return [host, username, database, ssh?.host, ssh?.user, audit?.username]
    .filter((text) => text !== undefined && variableName(text) === null)
    .map((text) => literalText(text!));
}

/** What all parts of a run have: `readText` reads each file once, and `ended` aborts when the time is up. */
type Setting = {
  options: Options;
  host: Host;
  now: Date;
  readText: ReturnType<typeof readingOnce>;
  ended: AbortSignal;
};

/** Why the run as a whole dials nothing; else the base branch where only what that has too may be dialled. */
type Trust = { skip: SkipReason | null; base: Base | null };

function trustOf({ mode }: Options, { event, base }: Host): Trust {
  const skip = mode === "validate" ? ({ kind: "validate" } as const) : whyNotDialled(event);
  return skip?.kind === "untrusted-event" && base !== null ? { skip: null, base } : { skip, base: null };
}

/** Null where nobody asks: `changed-only` is for pull requests. */
async function changesToBase(
  entries: Entry[],
  { options, host, readText, ended: signal }: Setting,
): Promise<Changes | null> {
  const { changedOnly, mode, files: patterns } = options;
  const { event, base, workspace } = host;
  const isAsked = changedOnly && mode === "check" && event.name.startsWith("pull_request");
  if (!isAsked || base === null) return null;
  return changesOf(entries, { readText, signal, base, workspace, patterns });
}

/** `skips` are the entries' own, in their order. */
async function resolveAll(
  entries: Entry[],
  skips: (SkipReason | null)[],
  { options, host, now, readText }: Setting,
): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  const shared = { readText, allowedHosts: options.allowedHosts, onSecret: host.onSecret, now };
  for (const [index, entry] of entries.entries()) {
    const skip = skips[index]!;
    const means = { ...shared, lookup: lookupFor(skip, options, host) };
    const { destination, problems, secrets } = await resolveEntry(entry, means);
    const own = [...entry.problems, ...sharedWithout(entry, entries), ...problems];
    const findings = own.map(raiseProblem);
    candidates.push({ entry, destination, attempt: null, findings, skip, secrets });
  }
  const repeated = duplicateProblems(candidates);
  for (const { entry, findings } of candidates) {
    const problem = repeated.get(entry);
    if (problem !== undefined) findings.push(raiseProblem(problem));
  }
  return candidates;
}

/** Why each entry is not dialled, as far as it is known before its values are; null where it may be. */
async function whyNotAll(
  entries: Entry[],
  { skip, base }: Trust,
  changes: Changes | null,
  { options, host, readText, ended: signal }: Setting,
): Promise<(SkipReason | null)[]> {
  const { event, workspace } = host;
  const ofBase =
    base === null
      ? null
      : openBase({
          ...{ base, readText, workspace, signal },
          event: event.name,
        });
  return Promise.all(
    entries.map(async (entry) => {
      const stitchOnly =
        entry.definition?.access === "stitch-only" ? ({ kind: "stitch-only" } as const) : null;
      const isUnchanged = changes?.kind === "changes" && changes.unchanged.has(entry);
      const unchanged = isUnchanged ? ({ kind: "unchanged" } as const) : null;
      const ofEntry = unchanged ?? stitchOnly ?? sharedError(entry);
      const reason = skip ?? ofEntry ?? (await ofBase?.(entry)) ?? null;
      const isCutShort = reason?.kind === "base-unreadable" && signal.aborted;
      return isCutShort ? unfinished(options, host) : reason;
    }),
  );
}

/** What is wrong in text that the entry shares stands in the findings of the file, or of the entry that has the text. */
function sharedError({ shared, source, root }: Entry): SkipReason | null {
  const problem = shared[0]?.problem;
  if (problem === undefined) return null;
  const { file, line } = locate(source, root, problem.at);
  return { kind: "shared-error", rule: problem.rule, file, line };
}

/** The problems that nobody tells, where the entry that has the text is not among those of this run. */
function sharedWithout({ shared, source }: Entry, entries: Entry[]): Problem[] {
  const isHere = (id: string) => entries.some((other) => other.source === source && other.id === id);
  return shared.filter(({ owner }) => owner !== null && !isHere(owner)).map(({ problem }) => problem);
}

/** Where nothing is dialled no value is read; whether a name may be read at all is judged all the same. */
function lookupFor(skip: SkipReason | null, { allowedVariables }: Options, { environment }: Host): Lookup {
  return (name) => {
    const variable = readVariable(name, environment, allowedVariables);
    return skip === null || variable.kind === "not-allowed" ? variable : { kind: "unread" };
  };
}
