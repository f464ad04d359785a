// What `setup` prints for the entry `warehouse` of a file.

import { rm } from "node:fs/promises";
import type { CommandHost } from "../../src/host.ts";
import type { Outcome } from "../../src/terminal/outcome.ts";
import { makeWorkspace } from "./program.ts";

export type EntryValues = Record<string, unknown>;

/** The file with the entry `warehouse`, in JSON, which is YAML too. */
export function fileOf(entry: EntryValues, top: EntryValues = {}): string {
  return JSON.stringify({ version: 1, ...top, destinations: { warehouse: entry } });
}

/** What is made of a file in a folder of its own. */
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

/** The text of what was printed; throws where something was wrong with how it was called. */
export function textOf(outcome: Outcome): string {
  if ("errors" in outcome) throw new Error(outcome.errors.join("\n"));
  return outcome.text;
}
