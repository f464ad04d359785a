// How github/codeql-action/upload-sarif changes a file before it uploads it. Source: github/codeql-action v4.36.2.

import { readFile, stat } from "node:fs/promises";
import path from "node:path";

export type SarifUpload = { category: string | null; warnings: string[]; results: SarifResult[] };

type SarifResult = {
  ruleId: string;
  message: { text: string };
  partialFingerprints?: Record<string, string>;
  locations: {
    physicalLocation: { artifactLocation: { uri: string }; region?: { startLine?: number } };
  }[];
};

type Sarif = { runs: { automationDetails?: { id: string }; results: SarifResult[] }[] };

/**
 * Uploads a file with one run. The category comes from the file, or else from the input: src/upload-lib.ts
 * (`populateRunAutomationDetails`). A second upload of a category in one job is refused (`validateUniqueCategory`).
 */
export async function uploadSarif(
  { sarif_file: file = "", category, checkout_path: source = "." }: Record<string, string>,
  workspace: string,
  before: readonly SarifUpload[],
): Promise<SarifUpload> {
  const sarif = JSON.parse(await readFile(path.resolve(workspace, file), "utf8")) as Sarif;
  const [run] = sarif.runs;
  const categoryPrefix = category === undefined ? null : category.replace(/\/?$/, "/");
  const own = run!.automationDetails?.id ?? categoryPrefix;
  if (before.some((each) => each.category === own))
    throw new Error(`Aborting upload: only one run is allowed per job per tool/category (${own}).`);
  const warnings = await addFingerprints(run!.results, path.resolve(workspace, source));
  return { category: own, warnings, results: run!.results };
}

/** Adds the hash of each result's line. Returns a warning if the file has a different one: src/fingerprints.ts. */
async function addFingerprints(results: SarifResult[], source: string): Promise<string[]> {
  const warnings: string[] = [];
  for (const result of results) {
    const { artifactLocation, region } = result.locations[0]!.physicalLocation;
    const file = path.resolve(source, decodeURIComponent(artifactLocation.uri).replace(/^file:\/\//, ""));
    const isFile = await stat(file).then(
      (found) => found.isFile(),
      () => false,
    );
    if (region?.startLine === undefined || !isFile) continue;
    const hash = lineHashes(await readFile(file, "utf8"))[region.startLine - 1];
    const known = result.partialFingerprints?.primaryLocationLineHash;
    if (known === undefined)
      result.partialFingerprints = { ...result.partialFingerprints, primaryLocationLineHash: hash! };
    else if (known !== hash)
      warnings.push(`Calculated fingerprint of ${hash} for ${artifactLocation.uri} line ${region.startLine}`);
  }
  return warnings;
}

const width = 100;
const base = 37n;
const mask = (1n << 64n) - 1n;

/**
 * For each line, a hash of the 100 characters from its first on, without spaces and tabs, with LF for every line end, and
 * U+FFFF and zeros at the end; then the number of times that this hash has occurred. From the function `hash` in the same file.
 */
export function lineHashes(text: string): string[] {
  const lines = text.replaceAll(/\r\n?/g, "\n").split("\n");
  const bare = lines.map((line) => line.replaceAll(/[ \t]/g, ""));
  const characters = [...`${bare.join("\n")}\uffff`.split("").map((each) => each.charCodeAt(0)), ...zeros()];
  const counts = new Map<string, number>();
  let start = 0;
  return bare.map((line) => {
    const hash = characters
      .slice(start, start + width)
      .reduce((sum, each) => (sum * base + BigInt(each)) & mask, 0n)
      .toString(16);
    start += line.length + 1;
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}

function zeros(): number[] {
  return new Array<number>(width).fill(0);
}
