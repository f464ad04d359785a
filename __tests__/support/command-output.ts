// The output of commands for the destination `warehouse` of a file.

import { rm } from "node:fs/promises";
import type { CommandHost } from "../../src/host.ts";
import type { Outcome } from "../../src/terminal/commands.ts";
import { makeWorkspace } from "./program.ts";

export type EntryValues = Record<string, unknown>;

/** A file with the destination `warehouse`, in JSON, which is valid YAML. */
export function fileOf(entry: EntryValues, top: EntryValues = {}): string {
  return JSON.stringify({ version: 1, ...top, destinations: { warehouse: entry } });
}

export async function printedFor(
  file: string,
  make: (files: string[], host: CommandHost) => Promise<Outcome>,
  environment: Record<string, string> = {},
): Promise<Outcome> {
  const folder = await makeWorkspace({ "destinations.yml": file });
  try {
    return await make(["destinations.yml"], { folder, workspace: folder, confined: true, environment });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text that was printed. Throws if the command failed. */
export function textOf(outcome: Outcome): string {
  if ("errors" in outcome) throw new Error(outcome.errors.join("\n"));
  return outcome.text;
}
