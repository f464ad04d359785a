// Runs the use case on a text, in a workspace of its own.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { check } from "../../src/check.ts";
import { cliEvent } from "../../src/config/trust.ts";
import type { Host } from "../../src/host.ts";
import { type OptionTexts, readOptions } from "../../src/options.ts";
import type { Report, ReportDestination } from "../../src/report/report.generated.ts";

export type Setting = {
  options?: OptionTexts;
  environment?: Record<string, string>;
  /** Files beside destinations.yml, by their paths. */
  files?: Record<string, string | Buffer>;
  host?: Partial<Host>;
};

/** The report on a destinations file. Throws where the options are no options, or an id is not known. */
export async function checkText(destinations: string, setting: Setting = {}): Promise<Report> {
  const workspace = await makeWorkspace({ "destinations.yml": destinations, ...setting.files });
  try {
    return await checkWorkspace(workspace, setting);
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

export async function makeWorkspace(files: Record<string, string | Buffer>): Promise<string> {
  const workspace = await mkdtemp(path.join(tmpdir(), "workspace-"));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
    await writeFile(path.join(workspace, name), content);
  }
  return workspace;
}

export async function checkWorkspace(
  workspace: string,
  { options = {}, environment = {}, host }: Setting,
): Promise<Report> {
  const read = readOptions({ timeout: "10s", ...options });
  if (read.kind === "usage") throw new Error(read.errors.join("\n"));
  const report = await check(read.options, {
    folder: workspace,
    workspace,
    confined: true,
    environment,
    event: cliEvent,
    base: null,
    secrets: [],
    now: () => new Date(),
    interrupted: new AbortController().signal,
    onSecret: () => {},
    onProgress: () => {},
    ...host,
  });
  if ("kind" in report) throw new Error(`unknown ids: ${report.unknown.join(", ")}`);
  return report;
}

/** One destination of a report, by its id. */
export function destination(report: Report, id: string): ReportDestination {
  const found = report.destinations.find((each) => each.id === id);
  if (found === undefined) throw new Error(`The report has no destination ${id}.`);
  return found;
}

/** The ids of a destination's rules that count, in their order. */
export function rules(of: ReportDestination): string[] {
  return of.findings.filter(({ ignored }) => ignored === null).map(({ rule }) => rule);
}
