// Writes files: inside the folders that a run may write in, whole or not at all, and never through a link.

import { randomUUID } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { isInside } from "./config/files.ts";
import { list } from "./text/phrases.ts";

/** What may be at the path: nothing (`create`), at most a file (`replace`), a file whose mode and owner stay (`edit`). */
export type WriteKind = "create" | "replace" | "edit";

/** `outside`: the folder, with links followed, is outside the roots. `broken-link`: a link in its path leads nowhere. */
export type WriteRefusal =
  | { kind: "outside" | "broken-link" | "link" | "directory" | "not-a-file" | "exists" | "missing" }
  | { kind: "system"; code: string };

/** Creates missing folders, except for an edit. Follows links in the folder's path; the file itself must not be one. Never throws or blocks. */
export function writeWhole(
  absolute: string,
  text: string,
  kind: WriteKind,
  roots: readonly string[],
): WriteRefusal | null {
  return atTarget(absolute, kind, roots, (target, existing) => {
    if (kind === "create") writeNew(target, text, null);
    else replace(target, text, kind === "edit" ? existing : null);
  });
}

/** Why `writeWhole` would refuse to edit a file. Writes nothing. */
export function editRefusal(absolute: string, roots: readonly string[]): WriteRefusal | null {
  return atTarget(absolute, "edit", roots, () => {});
}

function atTarget(
  absolute: string,
  kind: WriteKind,
  roots: readonly string[],
  write: (target: string, existing: Stats | null) => void,
): WriteRefusal | null {
  const folder = openFolder(path.dirname(absolute), kind, roots);
  if (folder.kind !== "folder") return folder;
  try {
    const target = path.join(folder.path, path.basename(absolute));
    const existing = lstatSync(target, { throwIfNoEntry: false }) ?? null;
    const refusal = refusalOf(existing, kind);
    if (refusal !== null) return refusal;
    // Renaming would replace a read-only file.
    if (kind === "edit") accessSync(target, constants.W_OK);
    write(target, existing);
    return null;
  } catch (error) {
    return systemRefusal(error);
  } finally {
    closeSync(folder.descriptor);
  }
}

export function appendToRunnerFile(absolute: string, text: string): WriteRefusal | null {
  let file: number | null = null;
  try {
    file = openSync(absolute, constants.O_WRONLY | constants.O_APPEND | noLink | noWait);
    if (!fstatSync(file).isFile()) return { kind: "not-a-file" };
    writeFileSync(file, text);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ELOOP") return { kind: "link" };
    return code === "ENOENT" ? { kind: "missing" } : systemRefusal(error);
  } finally {
    if (file !== null) closeSync(file);
  }
}

export function unwritableWords(file: string, refusal: WriteRefusal, roots: readonly string[]): string {
  switch (refusal.kind) {
    case "outside":
      return `${file} was not written: it is outside ${list([...roots])}, with symbolic links followed. Choose a folder inside.`;
    case "broken-link":
      return `${file} was not written: a folder in its path is a broken symbolic link. Delete the link, or choose another folder.`;
    case "link":
      return `${file} was not written: it is a symbolic link. Use another path, such as the one that it links to, or delete the link.`;
    case "directory":
      return `${file} was not written: it is a folder. Delete the folder, or choose another path.`;
    case "not-a-file":
      return `${file} was not written: it is not a regular file. Delete it, or choose another path.`;
    case "exists":
      return `${file} already exists, and was not overwritten.`;
    case "missing":
      return `${file} was not written: it no longer exists.`;
    case "system":
      return `${file} could not be written (${refusal.code}). ${systemFix(refusal.code)}`;
  }
}

function systemFix(code: string): string {
  if (code === "ENOTDIR") return "A folder in its path is a file. Choose another path.";
  return ["ENOSPC", "EDQUOT", "EFBIG"].includes(code)
    ? "Free some space on the disk, or raise this user's limit."
    : "Choose a folder that this user can write to.";
}

/** On Linux `path` is the open folder itself, even if it is renamed. */
type Folder = { kind: "folder"; descriptor: number; path: string };

/** Missing on Windows. */
const noLink = constants.O_NOFOLLOW ?? 0;
const noWait = constants.O_NONBLOCK ?? 0;
const folderOnly = constants.O_DIRECTORY ?? 0;

function openFolder(target: string, kind: WriteKind, roots: readonly string[]): Folder | WriteRefusal {
  const existing = nearestExisting(target);
  let folder: Folder | null = null;
  try {
    const real = realPath(existing);
    if (real === null) return { kind: "broken-link" };
    const realRoots = roots.map(realPath).filter((root) => root !== null);
    const isAllowed = (at: string) => realRoots.some((root) => isInside(at, root));
    if (!isAllowed(real)) return { kind: "outside" };
    folder = openFolderAt(real);
    // A folder in the path may have been replaced by a link before this one was opened.
    if (!isAllowed(realpathSync.native(folder.path))) return closeWith(folder, { kind: "outside" });
    for (const name of path.relative(existing, target).split(path.sep)) {
      if (name === "") continue;
      if (kind === "edit") return closeWith(folder, { kind: "missing" });
      const above = folder;
      folder = makeFolder(path.join(above.path, name));
      closeSync(above.descriptor);
    }
    return folder;
  } catch (error) {
    return folder === null ? systemRefusal(error) : closeWith(folder, systemRefusal(error));
  }
}

function openFolderAt(at: string): Folder {
  const descriptor = openSync(at, constants.O_RDONLY | folderOnly | noLink | noWait);
  const fdPath = `/proc/self/fd/${descriptor}`;
  return { kind: "folder", descriptor, path: existsSync(fdPath) ? fdPath : at };
}

function makeFolder(at: string): Folder {
  try {
    mkdirSync(at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return openFolderAt(at);
}

function closeWith({ descriptor }: Folder, refusal: WriteRefusal): WriteRefusal {
  closeSync(descriptor);
  return refusal;
}

/** The path itself, or the first one above it that exists. A broken link exists. */
function nearestExisting(at: string): string {
  const above = path.dirname(at);
  return above === at || exists(at) ? at : nearestExisting(above);
}

function exists(at: string): boolean {
  try {
    lstatSync(at);
    return true;
  } catch {
    return false;
  }
}

function realPath(at: string): string | null {
  try {
    return realpathSync.native(at);
  } catch {
    return null;
  }
}

function refusalOf(existing: Stats | null, kind: WriteKind): WriteRefusal | null {
  if (existing === null) return kind === "edit" ? { kind: "missing" } : null;
  if (kind === "create") return { kind: "exists" };
  if (existing.isSymbolicLink()) return { kind: "link" };
  if (existing.isDirectory()) return { kind: "directory" };
  return existing.isFile() ? null : { kind: "not-a-file" };
}

/** By renaming a new file, so that a hard link to the old one keeps its content. */
function replace(target: string, text: string, existing: Stats | null): void {
  const unfinished = path.join(path.dirname(target), `.${randomUUID()}.part`);
  writeNew(unfinished, text, existing);
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Fails if the path exists: O_EXCL follows no link. The file gets the mode and owner of `existing`. */
function writeNew(target: string, text: string, existing: Stats | null): void {
  const file = openSync(target, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noLink);
  try {
    writeFileSync(file, text);
    if (existing !== null) makeLike(file, existing);
  } catch (error) {
    rmSync(target, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

function makeLike(file: number, { mode, uid, gid }: Stats): void {
  const stats = fstatSync(file);
  try {
    if (stats.uid !== uid || stats.gid !== gid) fchownSync(file, uid, gid);
  } catch {
    // Only root can change the owner.
  }
  fchmodSync(file, mode & 0o777);
}

function systemRefusal(error: unknown): WriteRefusal {
  return { kind: "system", code: String((error as NodeJS.ErrnoException).code ?? "unknown") };
}
