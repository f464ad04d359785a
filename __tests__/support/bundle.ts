// Compares dist/ with a new build, to decide which bundle the tests use. Vitest's globalSetup calls it once per run.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const root = path.resolve(import.meta.dirname, "../..");

/** The files that determine dist/. */
const inputs = [
  "src",
  "scripts/build.ts",
  "scripts/bundle.ts",
  "scripts/licenses.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** The last inputs and dist/ that were found to be equal, so that they are not built again. */
const record = path.join(root, "node_modules/.cache/destination-check/bundle.json");

/**
 * Sets TESTED_BUNDLE for the summary of the run. If dist/ is stale, sets STALE_BUNDLE, which whatever starts the built program
 * throws; other tests still run.
 */
export async function setup(): Promise<void> {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    version: string;
  };
  const built = digestOf(root, ["dist"]);
  process.env.TESTED_BUNDLE = `dist/ of ${version}, sha256 ${built}`;
  const pair = JSON.stringify({ inputs: digestOf(root, inputs), dist: built });
  if (existsSync(record) && readFileSync(record, "utf8") === pair) return;
  const stale = await staleFiles();
  if (stale.length > 0) {
    process.env.STALE_BUNDLE = `dist/ is not what src/ builds to (${stale.join(", ")}): run npm run build.`;
    return;
  }
  mkdirSync(path.dirname(record), { recursive: true });
  writeFileSync(record, pair);
}

/** The files in dist/ that differ from a new build, are missing, or are not in it. */
async function staleFiles(): Promise<string[]> {
  const target = mkdtempSync(path.join(tmpdir(), "bundle-"));
  try {
    await promisify(execFile)(process.execPath, ["scripts/build.ts", target], { cwd: root });
    const [current, rebuilt] = [root, target].map((folder) => path.join(folder, "dist")) as [string, string];
    const names = new Set([current, rebuilt].flatMap((folder) => filesBelow(folder)));
    const isSame = (name: string) =>
      [current, rebuilt].every((folder) => existsSync(path.join(folder, name))) &&
      readFileSync(path.join(current, name)).equals(readFileSync(path.join(rebuilt, name)));
    return [...names].filter((name) => !isSame(name)).sort();
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

/** Of names and contents, because a checkout changes the times. */
function digestOf(folder: string, names: string[]): string {
  const hash = createHash("sha256");
  const files = names.flatMap((name) =>
    name.includes(".") ? [name] : filesBelow(path.join(folder, name)).map((file) => path.join(name, file)),
  );
  for (const file of files) {
    const content = readFileSync(path.join(folder, file));
    hash.update(`${file.replaceAll("\\", "/")} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
