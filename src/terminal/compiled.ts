// Where Node keeps what it has compiled of this program, for the next run: a seventh of a short run is compiling.

import { existsSync, lstatSync, mkdirSync } from "node:fs";
import module from "node:module";
import path from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Has Node keep it in a folder of the user's own. Nothing but code is kept. Does nothing where there is no such folder, in
 * Node before 22.8, and with NODE_DISABLE_COMPILE_CACHE. https://nodejs.org/api/module.html#module-compile-cache
 */
export function keepCompiled(environment: Environment): void {
  if (environment.NODE_DISABLE_COMPILE_CACHE !== undefined) return;
  const folder = cacheFolder(environment, process.platform);
  if (folder !== null && isOwn(folder)) module.enableCompileCache?.(folder);
}

/** Where programs of this platform keep what they can make anew; null where the environment does not tell. @internal */
export function cacheFolder(
  { XDG_CACHE_HOME: chosen = "", HOME: home = "", LOCALAPPDATA: local = "" }: Environment,
  platform: NodeJS.Platform,
): string | null {
  const usual = platform === "darwin" ? path.join(home, "Library/Caches") : path.join(home, ".cache");
  const ofUser = path.isAbsolute(home) ? usual : "";
  const folder = platform === "win32" ? local : path.isAbsolute(chosen) ? chosen : ofUser;
  return path.isAbsolute(folder) ? path.join(folder, "destination-check") : null;
}

/**
 * What is kept there is run: nobody else may write to it, or put another folder in its place. Folders are only made where
 * everything is the user's own: under `sudo` the home may be somebody else's.
 */
function isOwn(folder: string): boolean {
  try {
    if (!isUsers(nearestFolder(path.dirname(folder)))) return false;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return isUsers(folder);
  } catch {
    return false;
  }
}

function nearestFolder(folder: string): string {
  const parent = path.dirname(folder);
  return existsSync(folder) || parent === folder ? folder : nearestFolder(parent);
}

/** Windows tells neither: there the folder for local data is the user's alone. */
function isUsers(folder: string): boolean {
  const { uid, mode } = lstatSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}
