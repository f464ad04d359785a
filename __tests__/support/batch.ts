// Many destinations files in few runs of the built command: it checks the files of one run side by side, and starting it
// costs more than most checks do.

import { rm } from "node:fs/promises";
import type { Report, ReportDestination, ReportFinding } from "../../src/report/report.generated.ts";
import { checkWorkspace, makeWorkspace, type TextSetting } from "./program.ts";

/** What a report has on one destinations file, as if there were no other. */
export type FileReport = Pick<Report, "findings" | "destinations">;

type Request = {
  text: string;
  setting: TextSetting;
  /** Where another file's destination would hide what it has. */
  isAlone: boolean;
  resolve: (report: FileReport) => void;
  reject: (error: unknown) => void;
};

/**
 * Called at the top of a file of tests. What is asked of it while a run is under way goes into the next one: tests that
 * run concurrently share their runs. Ids are unique in a run: a destination `warehouse` has another one there, of the same
 * length, and any other id belongs to one file.
 */
export function batchedChecks(): (text: string, setting?: TextSetting) => Promise<FileReport> {
  const queue: Request[] = [];
  let isRunning = false;
  async function drain(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    while (queue.length > 0) queue.unshift(...(await runTogether(takeAlike(queue))));
    isRunning = false;
  }
  return (text, setting = {}) =>
    new Promise((resolve, reject) => {
      queue.push({ text, setting, isAlone: false, resolve, reject });
      // All that is asked in this turn of the loop goes together.
      setImmediate(drain);
    });
}

/** Takes the first request, and all others that mean the same in one run with it. */
function takeAlike(queue: Request[]): Request[] {
  const [first, ...rest] = queue.splice(0);
  const taken = [first!];
  for (const request of rest)
    (taken.every((other) => goTogether(request, other)) ? taken : queue).push(request);
  return taken;
}

function goTogether(one: Request, other: Request): boolean {
  if (one.isAlone || other.isAlone) return false;
  const options = ({ setting: { options = {}, now } }: Request) => JSON.stringify([options, now]);
  return options(one) === options(other) && readsOwn(one, other) && readsOwn(other, one);
}

/** Whether a file reads the same values in the other's environment as in its own. */
function readsOwn({ text, setting: { environment = {} } }: Request, { setting: other }: Request): boolean {
  return Object.entries(other.environment ?? {}).every(
    ([name, value]) => environment[name] === value || (!(name in environment) && !text.includes(name)),
  );
}

/** Gives the requests that have to be run again, by themselves. */
async function runTogether(requests: Request[]): Promise<Request[]> {
  const folders = requests.map((_, index) => `batch-${index}`);
  const contents = requests.flatMap(({ text, setting: { files = {} } }, index) =>
    Object.entries({ ...files, "destinations.yml": withOwnId(text, index) }).map(
      ([name, content]) => [`${folders[index]}/${name}`, content] as const,
    ),
  );
  const workspace = await makeWorkspace(Object.fromEntries(contents));
  try {
    const { options, now } = requests[0]!.setting;
    const report = await checkWorkspace(workspace, {
      ...(now === undefined ? {} : { now }),
      options: {
        ...options,
        files: folders.map((folder) => `${folder}/destinations.yml`).join("\n"),
      },
      environment: Object.assign({}, ...requests.map(({ setting }) => setting.environment)),
    });
    const again = requests.filter((request, index) => {
      const part = partOf(report, folders[index]!, index);
      if (part !== null) request.resolve(part);
      return part === null;
    });
    return again.map((request) => ({ ...request, isAlone: true }));
  } catch (error) {
    if (requests.length > 1) return requests.map((request) => ({ ...request, isAlone: true }));
    requests[0]!.reject(error);
    return [];
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** Null where the same destination in another file would have changed what is said. */
function partOf(report: Report, folder: string, index: number): FileReport | null {
  const isOwn = ({ location }: { location: { file: string } }) => location.file.startsWith(`${folder}/`);
  const isForeign = ({ rule, related }: ReportFinding) =>
    rule === "config/duplicate-destination" && !related.every(isOwn);
  const destinations = report.destinations.filter(isOwn);
  const foreign = destinations.flatMap(({ findings }) => findings.filter(isForeign));
  // Two that repeat one of another file repeat each other.
  const firsts = new Set(foreign.map(({ related }) => JSON.stringify(related)));
  const part = {
    findings: report.findings.filter(isOwn),
    destinations: destinations.map((each) => ({
      ...each,
      findings: each.findings.filter((finding) => !isForeign(finding)),
    })),
  };
  if (firsts.size < foreign.length || !part.destinations.every(isStillMeant)) return null;
  return JSON.parse(JSON.stringify(part).replaceAll(`${folder}/`, "").replaceAll(ownId(index), usualId));
}

const usualId = "warehouse";

function ownId(index: number): string {
  return `w${String(index).padStart(usualId.length - 1, "0")}`;
}

function withOwnId(text: string, index: number): string {
  return text.replaceAll(/(?<=^ +|")warehouse(?="?:)/gm, ownId(index));
}

/** Whether the status has not come from a warning that is left out. */
function isStillMeant({ status, findings }: ReportDestination): boolean {
  return status !== "warned" || findings.some(({ severity }) => severity !== "notice");
}
