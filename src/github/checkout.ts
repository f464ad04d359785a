// Finds this repository in the workspace: actions/checkout puts it into a subfolder if it is given a `path`.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isGlob, isInside } from "../config/files.ts";
import type { Environment } from "../text/prose.ts";
import { readPayload, textAt } from "./workflow-run.ts";

const most = 1_000;
const deepest = 3;

/**
 * The root of the checkout that contains `patterns`, or else of the first checkout in the workspace. The workspace
 * itself if there is none, for example because actions/checkout has used the API instead of git. Ignores checkouts of
 * repositories other than this one and a pull request's head.
 */
export function checkoutRoot(
  workspace: string,
  patterns: readonly string[],
  environment: Environment,
): string {
  const payload = readPayload(environment);
  const names = [
    environment.GITHUB_REPOSITORY ?? null,
    textAt(payload, "pull_request", "head", "repo", "full_name"),
    textAt(payload, "workflow_run", "head_repository", "full_name"),
  ].flatMap((name) => name?.toLowerCase() ?? []);
  const isOwn = (folder: string) => isCheckoutOf(folder, names);
  for (const pattern of patterns) {
    const above = foldersAbove(path.resolve(workspace, beforeGlob(pattern)), workspace).find(isOwn);
    if (above !== undefined) return above;
  }
  return isOwn(workspace) ? workspace : (foldersIn(workspace).find(isOwn) ?? workspace);
}

/** A checkout without a remote may be of any repository, so it counts. */
function isCheckoutOf(folder: string, names: readonly string[]): boolean {
  const config = readText(path.join(folder, ".git", "config"));
  if (config === null) return false;
  const url = /^\[remote "origin"\]\n(?:[ \t].*\n)*?[ \t]+url = (.+)$/m.exec(
    config.replaceAll("\r\n", "\n"),
  )?.[1];
  if (url === undefined) return true;
  const name = /[/:]([^/:]+\/[^/]+?)(?:\.git)?\/?$/.exec(url.trim())?.[1];
  return name !== undefined && names.includes(name.toLowerCase());
}

function foldersAbove(folder: string, workspace: string): string[] {
  if (!isInside(folder, workspace)) return [];
  return folder === workspace ? [workspace] : [folder, ...foldersAbove(path.dirname(folder), workspace)];
}

/** Breadth first, without following links. */
function foldersIn(workspace: string): string[] {
  const found: string[] = [];
  let level = [workspace];
  for (let depth = 0; depth < deepest && found.length < most; depth++) {
    level = level.flatMap(foldersOf).slice(0, most - found.length);
    found.push(...level);
  }
  return found;
}

function foldersOf(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules")
      .map((entry) => path.join(folder, entry.name))
      .sort();
  } catch {
    return [];
  }
}

function beforeGlob(pattern: string): string {
  const parts = pattern.split(/[\\/]/);
  const first = parts.findIndex(isGlob);
  return (first === -1 ? parts : parts.slice(0, first)).join("/") || (pattern.startsWith("/") ? "/" : ".");
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
