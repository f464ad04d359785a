// Runs the use case on a text, in a workspace of its own.

import { rm } from "node:fs/promises";
import { check } from "../../src/check.ts";
import { cliEvent } from "../../src/config/trust/trust.ts";
import type { Host } from "../../src/host.ts";
import { type OptionTexts, readOptions } from "../../src/options.ts";
import type { Report } from "../../src/report/report.generated.ts";
import { makeWorkspace } from "./program.ts";

export type Setting = {
  options?: OptionTexts;
  environment?: Record<string, string>;
  /** Files beside destinations.yml, by their paths. */
  files?: Record<string, string | Buffer>;
  host?: Partial<Host>;
};

/** The report on a destinations file. Throws if the options are invalid, or an id is unknown. */
export async function checkText(destinations: string, setting: Setting = {}): Promise<Report> {
  const workspace = await makeWorkspace({ "destinations.yml": destinations, ...setting.files });
  try {
    return await checkWorkspace(workspace, setting);
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
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
    trustedBranches: [],
    workflowRun: null,
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
