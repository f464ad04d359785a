import { createHash } from "node:crypto";
import type { Options } from "../options.ts";
import {
  compare,
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
import type { Answer, Client, Octokit, Permission } from "./client.ts";

/** `sha` and `run` are of the last update. `jobs`: when each job's check started. `files`: the job that read each file. */
export type State = {
  sha: string;
  run: number;
  jobs: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, string>;
  snapshot: Snapshot;
};

export type JobScope = { id: string; only: readonly string[] };

export function scopeOf({ files, only }: Pick<Options, "files" | "only">): JobScope {
  const id = createHash("sha256")
    .update(JSON.stringify([files, only]))
    .digest("hex")
    .slice(0, 8);
  return { id, only };
}

export function nextState(
  previous: State | null,
  report: Report,
  scope: JobScope,
  { sha, run }: Pick<State, "sha" | "run">,
): { state: State; changes: ReportChanges | null } {
  const jobs = new Map(previous?.jobs).set(scope.id, report.started_at);
  const files = new Map([
    ...(previous?.files ?? []),
    ...report.files.map((file): [string, string] => [file, scope.id]),
  ]);
  if (previous === null)
    return { state: { sha, run, jobs, files, snapshot: snapshotOf(report) }, changes: null };
  const { snapshot, changes } = compare(previous.snapshot, report, goneFromJob(report, scope, previous));
  return { state: { sha, run, jobs, files, snapshot }, changes };
}

/** A job reports something as gone only if it reads the file, or did so in an earlier run. Other jobs' results stay. */
function goneFromJob(report: Report, { id, only }: JobScope, { files }: State): IsGone {
  const whole = isWhole(report, only);
  return ({ subject }) => {
    const file = subject.kind === "file" ? subject.name : subject.file;
    const isRead = file === null || report.files.includes(file);
    if (subject.kind === "file" && isRead) return true;
    return whole && (isRead || files.get(file) === id);
  };
}

export function isLate(state: State | null, run: number): boolean {
  return state !== null && state.run > run;
}

function hasLost(state: State | null, { id }: JobScope, { started_at }: Report): boolean {
  return state !== null && (state.jobs.get(id) ?? "") < started_at;
}

/** "left": there was nothing to write, or a later run has written. */
export type WriteResult = "written" | "left";

type SharedPost = {
  read: (octokit: Octokit) => Promise<{ state: State | null }[]>;
  write: (octokit: Octokit) => Promise<WriteResult>;
};

const maxRounds = 4;

/** GitHub can't update a post conditionally, so the job reads it again, and repeats the update if its own part was lost. */
export async function writeShared(
  client: Client,
  needs: Permission,
  scope: JobScope,
  report: Report,
  { read, write }: SharedPost,
): Promise<Answer<null>> {
  for (let round = 1; ; round++) {
    const written = await client.retry(() => client.call(needs, write));
    if (written.kind !== "ok") return written;
    if (written.data === "left" || round === maxRounds) return { kind: "ok", data: null };
    const now = await client.call(needs, read);
    // It is posted, even if nothing is known of the others.
    if (now.kind !== "ok") return { kind: "ok", data: null };
    const isThere = now.data.length === 1 && !hasLost(now.data[0]!.state, scope, report);
    if (isThere) return { kind: "ok", data: null };
  }
}

export function mergeStates(states: readonly State[]): State | null {
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

type StoredState = Pick<State, "sha" | "run"> & {
  at: string;
  jobs: [id: string, began: string][];
  files: [name: string, job: string][];
  subjects: SubjectState[];
};

export function toStored({ sha, run, jobs, files, snapshot }: State): StoredState {
  const { at, subjects } = snapshot;
  return { sha, run, at, jobs: [...jobs], files: [...files], subjects: [...subjects.values()] };
}

/** Null if this program has not written it, or if it was modified. */
export function readState(stored: unknown): State | null {
  try {
    const { sha, run, at, jobs, files, subjects } = stored as StoredState;
    const began = timeOrNull(at);
    if (began === null || !Number.isSafeInteger(run) || !/^[0-9a-f]{7,64}$/.test(sha)) return null;
    const states = subjects.map(readSubject);
    if (states.some(({ errors, warnings }) => ![...errors, ...warnings].every(isRuleId))) return null;
    return {
      sha,
      run,
      jobs: new Map(jobs.map(([id, time]) => [String(id), String(time)])),
      files: new Map(files.map(([file, job]) => [String(file), String(job)])),
      snapshot: { at: began, subjects: new Map(states.map((each) => [keyOf(each.subject), each])) },
    };
  } catch {
    return null;
  }
}

function readSubject({ subject, since, errors, warnings }: SubjectState): SubjectState {
  const name = String(subject.name);
  return {
    subject:
      subject.kind === "file"
        ? { kind: "file", name }
        : { kind: "destination", name, file: subject.file === null ? null : String(subject.file) },
    since: timeOrNull(since),
    errors: errors.map(String),
    warnings: warnings.map(String),
  };
}
