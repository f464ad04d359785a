// Checks many destinations files in few runs of the built command, since starting it takes longer than most checks.

import { rm } from "node:fs/promises";
import type { Report, ReportDestination, ReportFinding } from "../../src/report/report.generated.ts";
import { checkInFull, checkWorkspace, makeWorkspace, type TextSetting } from "./program.ts";

/** The part of a report about one destinations file. */
export type FileReport = Pick<Report, "findings" | "destinations">;

/** With `isAlone`, the file has a run of its own. */
export type BatchSetting = TextSetting & { isAlone?: boolean };

type Request = {
  text: string;
  setting: BatchSetting;
  resolve: (report: FileReport) => void;
  reject: (error: unknown) => void;
};

/** Throws if the outputs of a run, by name, are invalid. */
type Inspect = (views: Record<string, string>) => void;

/**
 * Called at the top of a test file. Requests that arrive during a run go into the next one, so concurrent tests share runs.
 * Ids are unique in a run. The destination `warehouse` gets another id of the same length, the variable `PASSWORD` another
 * name, and the report has the original ones again. All other ids must differ between the files.
 */
export function batchedChecks(
  inspect?: Inspect,
): (text: string, setting?: BatchSetting) => Promise<FileReport> {
  const queue: Request[] = [];
  let isRunning = false;
  async function drain(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    while (queue.length > 0) queue.unshift(...(await runAll(queue.splice(0), inspect)));
    isRunning = false;
  }
  return (text, setting = {}) =>
    new Promise((resolve, reject) => {
      queue.push({ text, setting, resolve, reject });
      // All requests of this turn of the event loop are checked together.
      setImmediate(drain);
    });
}

/** At the same time. They mostly wait. */
const maxRuns = 3;

/** Returns the requests that have to be run alone. */
async function runAll(requests: Request[], inspect: Inspect | undefined): Promise<Request[]> {
  const runs = inRuns(requests);
  const again: Request[] = [];
  const next = async (): Promise<void> => {
    const run = runs.shift();
    if (run === undefined) return;
    again.push(...(await runTogether(run, inspect)));
    return next();
  };
  await Promise.all(Array.from({ length: maxRuns }, next));
  return again;
}

/** Groups requests whose settings are compatible. */
function inRuns(requests: Request[]): Request[][] {
  const runs: Request[][] = [];
  for (const request of requests) {
    const run = runs.find((others) => others.every((other) => goTogether(request, other)));
    if (run === undefined) runs.push([request]);
    else run.push(request);
  }
  return runs;
}

function goTogether(one: Request, other: Request): boolean {
  if (one.setting.isAlone || other.setting.isAlone) return false;
  const options = ({ setting: { options = {}, now } }: Request) => JSON.stringify([options, now]);
  return options(one) === options(other) && readsOwn(one, other) && readsOwn(other, one);
}

/** Whether a file reads the same values in the other's environment as in its own. */
function readsOwn({ text, setting: { environment = {} } }: Request, { setting: other }: Request): boolean {
  return Object.entries(other.environment ?? {}).every(
    ([name, value]) =>
      name === usualVariable ||
      environment[name] === value ||
      (!(name in environment) && !text.includes(name)),
  );
}

/** Returns the requests that have to be run alone. */
async function runTogether(requests: Request[], inspect: Inspect | undefined): Promise<Request[]> {
  const files = requests.map((_, index) => `${folderOf(index)}/destinations.yml`);
  const contents = requests.flatMap(({ text, setting }, index) =>
    Object.entries({ ...setting.files, "destinations.yml": withOwnNames(text, index) }).map(
      ([name, content]) => [`${folderOf(index)}/${name}`, content] as const,
    ),
  );
  const environments = requests.map(({ setting: { environment = {} } }, index) =>
    Object.entries(environment).map(([name, value]) => [
      name === usualVariable ? ownName(usualVariable, index) : name,
      value,
    ]),
  );
  const { options, now } = requests[0]!.setting;
  const setting = {
    options: { ...options, files: files.join("\n") },
    environment: Object.fromEntries(environments.flat()),
    ...(now === undefined ? {} : { now }),
  };
  const workspace = await makeWorkspace(Object.fromEntries(contents));
  try {
    const { report, views } = inspect
      ? await checkInFull(workspace, setting)
      : { report: await checkWorkspace(workspace, setting), views: {} };
    inspect?.(views);
    const parts = requests.map((_, index) => partOf(report, index));
    for (const [index, part] of parts.entries()) if (part !== null) requests[index]!.resolve(part);
    return requests.filter((_, index) => parts[index] === null).map(byItself);
  } catch (error) {
    if (requests.length > 1) return requests.map(byItself);
    requests[0]!.reject(error);
    return [];
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

function byItself(request: Request): Request {
  return { ...request, setting: { ...request.setting, isAlone: true } };
}

/** Null if the same destination in another file has changed the report. */
function partOf(report: Report, index: number): FileReport | null {
  const isOwn = ({ location }: { location: { file: string } }) =>
    location.file.startsWith(`${folderOf(index)}/`);
  const isForeign = ({ rule, related }: ReportFinding) =>
    rule === "config/duplicate-destination" && !related.every(isOwn);
  const ownDestinations = report.destinations.filter(isOwn);
  const foreign = ownDestinations.flatMap(({ findings }) => findings.filter(isForeign));
  const destinations = ownDestinations.map((each) => ({
    ...each,
    findings: each.findings.filter((finding) => !isForeign(finding)),
  }));
  // Two duplicates of the same destination are also duplicates of each other.
  const firsts = new Set(foreign.map(({ related }) => JSON.stringify(related)));
  if (firsts.size < foreign.length || !destinations.every(isWarnedByItself)) return null;
  const findings = report.findings.filter(isOwn);
  return JSON.parse(withUsualNames(JSON.stringify({ findings, destinations }), index));
}

/** False if the status results only from a warning that is left out. */
function isWarnedByItself({ status, findings }: ReportDestination): boolean {
  return status !== "warned" || findings.some(({ severity }) => severity !== "notice");
}

const usualId = "warehouse";
const usualVariable = "PASSWORD";

function folderOf(index: number): string {
  return `batch-${index}`;
}

function ownName(usual: string, index: number): string {
  return `${usual[0]}${String(index).padStart(usual.length - 1, "0")}`;
}

function withOwnNames(text: string, index: number): string {
  return text
    .replaceAll(/(?<=^ +|")warehouse(?="?:)/gm, ownName(usualId, index))
    .replaceAll(`\${${usualVariable}}`, `\${${ownName(usualVariable, index)}}`);
}

function withUsualNames(text: string, index: number): string {
  return (
    text
      .replaceAll(`${folderOf(index)}/`, "")
      .replaceAll(ownName(usualId, index), usualId)
      // A suggested variable is named after the destination.
      .replaceAll(ownName(usualId, index).toUpperCase(), usualId.toUpperCase())
      .replaceAll(ownName(usualVariable, index), usualVariable)
  );
}
