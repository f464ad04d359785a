// Folders that all files of a test run share. Vitest's globalSetup creates and removes them. A script that starts servers
// has its own, until it ends.

import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** `memory` is for many small files; programs in it may not be executable. */
type Kind = "disk" | "memory";

const variables: Record<Kind, string> = { disk: "TEST_RUN_FOLDER", memory: "TEST_RUN_MEMORY" };
const kinds = Object.keys(variables) as Kind[];

export function setup(): void {
  for (const kind of kinds) process.env[variables[kind]] = makeFolder(kind);
}

export function teardown(): void {
  for (const kind of kinds) removeFolder(process.env[variables[kind]]!);
}

export function runFolder(kind: Kind): string {
  const known = process.env[variables[kind]];
  if (known !== undefined) return known;
  const folder = makeFolder(kind);
  process.env[variables[kind]] = folder;
  process.once("exit", () => removeFolder(folder));
  return folder;
}

/** A folder that is filled by the first process that needs it. If several do so at once, one result is used. */
export async function sharedFolder(
  kind: Kind,
  name: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = path.join(runFolder(kind), name);
  const known = filled.get(folder) ?? fillOnce(folder, fill);
  filled.set(folder, known);
  return known;
}

const filled = new Map<string, Promise<string>>();

async function fillOnce(folder: string, fill: (folder: string) => Promise<void>): Promise<string> {
  if (existsSync(folder)) return folder;
  const own = await mkdtemp(`${folder}-`);
  await fill(own);
  try {
    await rename(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(own, { recursive: true, force: true });
  }
  return folder;
}

function makeFolder(kind: Kind): string {
  const folder = mkdtempSync(path.join(kind === "memory" ? memory() : tmpdir(), "test-run-"));
  // PostgreSQL may run as another user.
  chmodSync(folder, 0o755);
  return folder;
}

/** A folder in memory if there is room, since a server has a thousand small files. */
function memory(): string {
  const folder = "/dev/shm";
  const room = 4 * 1024 ** 3;
  if (!existsSync(folder)) return tmpdir();
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= room ? folder : tmpdir();
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
