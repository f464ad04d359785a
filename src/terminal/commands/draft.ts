import { rm } from "node:fs/promises";
import { Document, Pair, Scalar, YAMLMap } from "yaml";
import { entriesOf, type Region } from "../../config/entries.ts";
import { readText } from "../../config/files.ts";
import { resolveEntry } from "../../config/resolve.ts";
import { readPrivateKey } from "../../config/values/keys/private-key.ts";
import { readVariable } from "../../config/values/variables.ts";
import type { YamlPairs } from "../../config/yaml/render.ts";
import { toSource } from "../../config/yaml/source.ts";
import { product } from "../../product.generated.ts";
import { raiseProblem } from "../../rules/config/config.ts";
import type { Finding } from "../../rules/rule.ts";
import { prose } from "../../text/prose.ts";
import { unwritableWords, type WriteRefusal, writeWhole } from "../../write.ts";

export type DraftKey = { key: string; value: string | number | boolean | DraftKey[]; comment?: string };

export type DraftEntry = { id: string; comment: string; keys: DraftKey[] };

export type Draft = { comment: string; region: Region | null; entries: DraftEntry[] };

export function draftText({ comment, region, entries }: Draft): string {
  const destinations = entries.map(({ id, comment: above, keys }) => ({
    key: id,
    value: keys,
    comment: above,
  }));
  const document = new Document();
  document.contents = mapping([
    { key: "version", value: 1 },
    ...(region === null ? [] : [{ key: "region", value: region }]),
    { key: "destinations", value: destinations },
  ]);
  const schema = `https://raw.githubusercontent.com/${product.repository}/main/schema/destinations.schema.json`;
  const text = document.toString({ lineWidth: 0 });
  return `# yaml-language-server: $schema=${schema}\n${commentLines(comment)}${text}`;
}

function mapping(keys: DraftKey[]): YAMLMap {
  const map = new YAMLMap();
  for (const { key, value, comment } of keys) {
    const name = new Scalar(key);
    if (comment !== undefined && comment !== "") name.commentBefore = comment.replaceAll(/^/gm, " ");
    map.items.push(new Pair(name, Array.isArray(value) ? mapping(value) : value));
  }
  return map;
}

export function pairsOf(keys: DraftKey[]): YamlPairs {
  return Object.fromEntries(
    keys.map(({ key, value }) => [key, Array.isArray(value) ? pairsOf(value) : value]),
  );
}

function commentLines(comment: string): string {
  return comment === "" ? "" : `${comment.replaceAll(/^/gm, "# ")}\n`;
}

/** Reads no variable. Paths of certificates are relative to `folder`. */
export async function draftErrors(text: string, folder: string, now: Date): Promise<Finding[]> {
  const { entries, problems } = entriesOf(
    toSource("destinations.yml", text),
    `${folder}/destinations.yml`,
    folder,
  );
  const lookup = (name: string) => {
    const variable = readVariable(name, {}, null);
    return variable.kind === "not-allowed" ? variable : ({ kind: "unread" } as const);
  };
  const sources = { lookup, readText, readKey: readPrivateKey, allowedHosts: null, onSecret: () => {}, now };
  const resolved = await Promise.all(
    entries.map(async (entry) => [...entry.problems, ...(await resolveEntry(entry, sources)).problems]),
  );
  return [...problems.map(({ problem }) => problem), ...resolved.flat()]
    .map(raiseProblem)
    .filter(({ severity }) => severity === "error");
}

export type NewFile = { name: string; absolute: string; text: string };

export type UnwrittenFile = { name: string; refusal: WriteRefusal; roots: readonly string[] };

/** Writes all files or none, and overwrites nothing. Null on success. */
export async function writeNewFiles(
  files: NewFile[],
  roots: readonly string[],
): Promise<UnwrittenFile | null> {
  const written: string[] = [];
  for (const { name, absolute, text } of files) {
    const refusal = writeWhole(absolute, text, "create", roots);
    if (refusal === null) written.push(absolute);
    else {
      for (const file of written) await rm(file);
      return { name, refusal, roots };
    }
  }
  return null;
}

export function unwrittenWords({ name, refusal, roots }: UnwrittenFile, instead: string): string {
  const words = unwritableWords(name, refusal, roots);
  return refusal.kind === "exists" ? `${words} ${instead}` : words;
}

export type NeededSecret = { name: string; description: string; file?: boolean };

export function secretWords(secrets: NeededSecret[]): string[] {
  if (secrets.length === 0) return [];
  return [
    ...prose(
      `Create ${secrets.length === 1 ? "this secret" : "these secrets"} in the repository's settings, or with the GitHub CLI, which asks for each value:`,
      0,
      printWidth,
    ),
    ...commandLines(
      secrets.map(({ name, description, file }) => ({
        command: `gh secret set ${name}${file === true ? " < FILE" : ""}`,
        about: description,
      })),
    ),
  ];
}

export const printWidth = 80;

export function commandLines(commands: { command: string; about: string }[]): string[] {
  const width = Math.max(...commands.map(({ command }) => command.length));
  const lines = commands.map(({ command, about }) => `  ${command.padEnd(width)}  # ${about}`);
  if (lines.every((line) => line.length <= printWidth)) return lines;
  return commands.flatMap(({ command, about }) => [
    ...prose(about, 0, printWidth - 4).map((line) => `  # ${line}`),
    `  ${command}`,
  ]);
}
