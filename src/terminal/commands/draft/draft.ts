// A destinations file that the program writes: its data, its text with comments, and the errors that the check would find.

import { Document, Pair, Scalar, YAMLMap } from "yaml";
import { entriesOf, type Region } from "../../../config/entries.ts";
import { readText } from "../../../config/files.ts";
import { resolveEntry } from "../../../config/resolve.ts";
import { readPrivateKey } from "../../../config/values/keys/private-key.ts";
import { readVariable } from "../../../config/values/variables.ts";
import { toSource } from "../../../config/yaml/source.ts";
import { product } from "../../../product.generated.ts";
import { raiseProblem } from "../../../rules/config/config.ts";
import type { Finding } from "../../../rules/rule.ts";

/** One key of a destination, with a comment on the line above it. */
export type DraftKey = { key: string; value: string | number | boolean | DraftKey[]; comment?: string };

export type DraftEntry = { id: string; comment: string; keys: DraftKey[] };

export type Draft = { comment: string; region: Region | null; entries: DraftEntry[] };

/** The text of the file. Its first line names the schema, for completion in editors. */
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

function commentLines(comment: string): string {
  return comment === "" ? "" : `${comment.replaceAll(/^/gm, "# ")}\n`;
}

/** The errors in a text. No variable is read. Paths of certificates are relative to `folder`. */
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
  const means = { lookup, readText, readKey: readPrivateKey, allowedHosts: null, onSecret: () => {}, now };
  const resolved = await Promise.all(
    entries.map(async (entry) => [...entry.problems, ...(await resolveEntry(entry, means)).problems]),
  );
  return [...problems.map(({ problem }) => problem), ...resolved.flat()]
    .map(raiseProblem)
    .filter(({ severity }) => severity === "error");
}
