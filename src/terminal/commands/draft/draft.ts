// A destinations file that the program writes: what stands in it, as data, and its text with comments.

import { Document, Pair, Scalar, YAMLMap } from "yaml";
import type { Region } from "../../../config/entries.ts";
import { product } from "../../../product.generated.ts";

/** One key of an entry. `comment` stands in the line above it. */
export type DraftKey = { key: string; value: string | number | boolean | DraftKey[]; comment?: string };

export type DraftEntry = { id: string; comment: string; keys: DraftKey[] };

export type Draft = { comment: string; region: Region | null; entries: DraftEntry[] };

/** The text of a destinations file, which an editor completes by the schema that its first line names. */
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
