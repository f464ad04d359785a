// How a job recognizes what it posted before: by a hidden mark and by the author.

import { deflateRawSync, inflateRawSync } from "node:zlib";
import { product } from "../product.generated.ts";
import type { Client } from "./client.ts";

/** A comment has at most 65,536 characters, most of which are for its text. */
const maxStateLength = 20_000;

/** After decompression, in bytes. */
const maxStateBytes = 1_000_000;

/** A hidden HTML comment, the first line of a post. `key`: workflow, job and name. Leaves out a state that is too large. */
export function markOf(kind: string, key: string, state: unknown = null): string {
  const packed = state === null ? "" : deflateRawSync(JSON.stringify(state)).toString("base64");
  return `<!-- ${[nameOf(kind, key), packed.length > maxStateLength ? "" : packed].join(" ").trim()} -->`;
}

/** Null if the text does not begin with this marker. The state is null if it was left out. */
export function readMark(
  text: string | null | undefined,
  kind: string,
  key: string,
): { state: unknown } | null {
  const [, name, packed] = /^<!-- (\S+)(?: ([A-Za-z0-9+/=]+))? -->/.exec(text ?? "") ?? [];
  return name === nameOf(kind, key) ? { state: packed === undefined ? null : unpack(packed) } : null;
}

function unpack(packed: string): unknown {
  try {
    const json = inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: maxStateBytes });
    return JSON.parse(json.toString());
  } catch {
    return null;
  }
}

function nameOf(kind: string, key: string): string {
  return `${product.name}:${kind}:${key}`;
}

export type Author = { id: number | bigint; login: string; type: string } | null | undefined;

/** Whether an author is this token's user. REST refuses `GET /user` to a job's token; GraphQL's `viewer` works for all. */
export async function ownershipOf(client: Client): Promise<(author: Author) => boolean> {
  const answer = await client.call("pull-requests: write", (octokit) =>
    octokit.graphql<{ viewer?: { databaseId?: unknown } } | null | undefined>(
      "query { viewer { databaseId } }",
    ),
  );
  const id = answer.kind === "ok" ? answer.data?.viewer?.databaseId : undefined;
  if (typeof id === "number") return (author) => author?.id === id;
  return (author) => author?.login === "github-actions[bot]" && author.type === "Bot";
}
