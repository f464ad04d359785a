// What a comment or an issue of ours remembers, as compact data: of all jobs that keep it together.

import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Options } from "../options.ts";
import { product } from "../product.generated.ts";
import {
  compare,
  type FindingSubject,
  type IsGone,
  isWhole,
  keyOf,
  type ReportChanges,
  type Snapshot,
  type SubjectState,
  snapshotOf,
  timeOrNull,
} from "../report/compare.ts";
import type { Report } from "../report/report.generated.ts";
import { isRuleId } from "../rules/catalogue.ts";
import type { Answer, Client } from "./client.ts";

/**
 * `sha` is the commit that the last run looked at, `run` its number: later runs have higher ones. `jobs` says when each
 * job's check began, and `files` which job has read each file.
 */
export type State = {
  sha: string;
  run: number;
  jobs: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, string>;
  snapshot: Snapshot;
};

/** A job that shares a comment with others: jobs of one name and legs of one matrix differ in nothing else. */
export type JobScope = { id: string; only: readonly string[] };

export function scopeOf({ files, only }: Pick<Options, "files" | "only">): JobScope {
  const id = createHash("sha256")
    .update(JSON.stringify([files, only]))
    .digest("hex")
    .slice(0, 8);
  return { id, only };
}

/** The state with what one job's report says. `changes` is null where nothing was known before. */
export function nextState(
  before: State | null,
  report: Report,
  scope: JobScope,
  { sha, run }: Pick<State, "sha" | "run">,
): { after: State; changes: ReportChanges | null } {
  const jobs = new Map(before?.jobs).set(scope.id, report.started_at);
  const files = new Map([
    ...(before?.files ?? []),
    ...report.files.map((file): [string, string] => [file, scope.id]),
  ]);
  if (before === null)
    return { after: { sha, run, jobs, files, snapshot: snapshotOf(report) }, changes: null };
  const { after, changes } = compare(before.snapshot, report, goneFromJob(report, scope, before));
  return { after: { sha, run, jobs, files, snapshot: after }, changes };
}

/**
 * What another job has found is never taken for gone: only what this one has read, or the same job before, can be. A file
 * that this job no longer finds is one that it had read.
 */
function goneFromJob(report: Report, { id, only }: JobScope, { files }: State): IsGone {
  const whole = isWhole(report, only);
  return ({ subject }) => {
    const file = subject.kind === "file" ? subject.name : subject.file;
    const isRead = file === null || report.files.includes(file);
    if (subject.kind === "file" && isRead) return true;
    return whole && (isRead || files.get(file) === id);
  };
}

/** Whether what is there comes from a later run: then an older one that ends late leaves it as it is. */
export function isLate(state: State | null, run: number): boolean {
  return state !== null && state.run > run;
}

/** Whether another job that read the state before this one wrote it has written it without this one's part. */
function hasLost(state: State | null, { id }: JobScope, { started_at }: Report): boolean {
  return state !== null && (state.jobs.get(id) ?? "") < started_at;
}

/** What is written of a shared text. "left": there is nothing to write, or a later run has written. */
export type WriteResult = Answer<"written" | "left">;

/** Jobs that end at the same moment overwrite each other this often at most. */
const mostRounds = 4;

/**
 * Writes what several jobs may keep together, a comment or an issue. GitHub has no way to update one only if it is unchanged,
 * so each job looks afterwards whether its part is there, and writes again where it is not.
 */
export async function keepShared(
  write: () => Promise<WriteResult>,
  read: () => Promise<Answer<{ state: State | null }[]>>,
  scope: JobScope,
  report: Report,
): Promise<Answer<null>> {
  for (let round = 1; ; round++) {
    const written = await write();
    if (written.kind !== "ok") return written;
    if (written.data === "left" || round === mostRounds) return { kind: "ok", data: null };
    const now = await read();
    if (now.kind !== "ok") return now;
    const isThere = now.data.length === 1 && !hasLost(now.data[0]!.state, scope, report);
    if (isThere) return { kind: "ok", data: null };
  }
}

/** One state of several that jobs began at the same time; null where there is none. */
export function united(states: readonly State[]): State | null {
  return states.reduce<State | null>((one, other) => {
    if (one === null) return other;
    const newer = other.run >= one.run ? other : one;
    const subjects = new Map([...one.snapshot.subjects, ...other.snapshot.subjects]);
    return {
      ...newer,
      jobs: new Map([...one.jobs, ...other.jobs]),
      files: new Map([...one.files, ...other.files]),
      snapshot: { ...newer.snapshot, subjects },
    };
  }, null);
}

/** A rule, a job and a file are named once, however many destinations they belong to. */
type Packed = {
  sha: string;
  run: number;
  at: string;
  rules: string[];
  jobs: [id: string, began: string][];
  files: [name: string, job: number | null][];
  subjects: PackedSubject[];
};
type PackedSubject = [
  kind: "d" | "f",
  name: string,
  since: string | null,
  errors: number[],
  warnings: number[],
  file: number | null,
];

export function packState({ sha, run, jobs, files, snapshot }: State): unknown {
  const rules: string[] = [];
  const paths = [...files.keys()];
  const ids = [...jobs.keys()];
  const number = (list: string[], item: string) => {
    if (!list.includes(item)) list.push(item);
    return list.indexOf(item);
  };
  const subjects = [...snapshot.subjects.values()].map(
    ({ subject, since, errors, warnings }): PackedSubject => [
      subject.kind === "file" ? "f" : "d",
      subject.name,
      since,
      errors.map((rule) => number(rules, rule)),
      warnings.map((rule) => number(rules, rule)),
      subject.kind === "file" || subject.file === null ? null : number(paths, subject.file),
    ],
  );
  const owners = paths.map((file): Packed["files"][number] => {
    const owner = files.get(file);
    return [file, owner === undefined ? null : ids.indexOf(owner)];
  });
  return { sha, run, at: snapshot.at, rules, jobs: [...jobs], files: owners, subjects } satisfies Packed;
}

/** Null for anything that is not ours, or is no longer whole. */
export function readState(packed: unknown): State | null {
  try {
    const { sha, run, at, rules, jobs, files, subjects } = packed as Packed;
    const began = timeOrNull(at);
    if (began === null || !Number.isSafeInteger(run) || !/^[0-9a-f]{7,64}$/.test(sha)) return null;
    const ruleOf = (index: number) => {
      const rule = rules[index]!;
      if (!isRuleId(rule)) throw new TypeError("not a rule");
      return rule;
    };
    const subjectOf = (kind: string, name: string, file: number | null): FindingSubject =>
      kind === "f"
        ? { kind: "file", name: String(name) }
        : { kind: "destination", name: String(name), file: file === null ? null : String(files[file]![0]) };
    const remembered = subjects.map(
      ([kind, name, since, errors, warnings, file]): SubjectState => ({
        subject: subjectOf(kind, name, file),
        since: timeOrNull(since),
        errors: errors.map(ruleOf),
        warnings: warnings.map(ruleOf),
      }),
    );
    return {
      sha,
      run,
      jobs: new Map(jobs.map(([id, time]) => [String(id), String(time)])),
      files: new Map(
        files.flatMap(([file, job]) => (job === null ? [] : [[String(file), String(jobs[job]![0])]])),
      ),
      snapshot: { at: began, subjects: new Map(remembered.map((each) => [keyOf(each.subject), each])) },
    };
  } catch {
    return null;
  }
}

/** A comment is at most 65,536 characters long; the text that people read comes first. */
const longestState = 20_000;

/** What a state unpacks to at the most, in bytes. */
const largestState = 1_000_000;

/**
 * The first line of what is posted. `key` keeps apart what several workflows post. A state that is too large is left out:
 * then the next run does not tell what has changed.
 */
export function markOf(kind: string, key: string, state: unknown = null): string {
  const packed = state === null ? "" : deflateRawSync(JSON.stringify(state)).toString("base64");
  return `<!-- ${[nameOf(kind, key), packed.length > longestState ? "" : packed].join(" ").trim()} -->`;
}

/** A mark and the state in it, null where it has none; null where the text does not begin with that mark. */
export function readMark(
  text: string | null | undefined,
  kind: string,
  key: string,
): { state: unknown } | null {
  const [, name, packed] = /^<!-- (\S+)(?: ([A-Za-z0-9+/=]+))? -->/.exec(text ?? "") ?? [];
  return name === nameOf(kind, key) ? { state: packed === undefined ? null : unpacked(packed) } : null;
}

function unpacked(packed: string): unknown {
  try {
    const json = inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: largestState });
    return JSON.parse(json.toString());
  } catch {
    return null;
  }
}

function nameOf(kind: string, key: string): string {
  return `${product.name}:${kind}:${key}`;
}

/** An author, as the REST API gives one. */
export type Author = { id: number; login: string; type: string } | null | undefined;

/**
 * Gives a function that tells the token's own from everybody else's. REST has no such question for the token of a job
 * (`GET /user` is closed to it); GraphQL's `viewer` answers for tokens of every kind. Where it does not, the token is taken
 * for a job's own.
 */
export async function ownershipOf(client: Client): Promise<(author: Author) => boolean> {
  const answer = await client.ask("pull-requests: write", (octokit) =>
    octokit.graphql<{ viewer?: { databaseId?: unknown } }>("query { viewer { databaseId } }"),
  );
  const id = answer.kind === "ok" ? answer.data.viewer?.databaseId : undefined;
  if (typeof id === "number") return (author) => author?.id === id;
  return (author) => author?.login === "github-actions[bot]" && author.type === "Bot";
}
