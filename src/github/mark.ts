// Hidden marks: by them what was posted is found again, and they carry what the next run has to know.

import { deflateRawSync, inflateRawSync } from "node:zlib";
import { product } from "../product.generated.ts";
import type { Client } from "./client.ts";

/** A comment is at most 65,536 characters long; the text that people read comes first. */
const longestState = 20_000;

/** What a state unpacks to at the most, in bytes. */
const largestState = 1_000_000;

/**
 * The first line of what is posted. `key` keeps apart what several workflows post. A state that is too large is left out:
 * then the next run does not tell what has changed.
 */
export function markOf(kind: string, key: string, state: unknown = null): string {
  const packed = state === null ? "" : deflateRawSync(JSON.stringify(state)).toString("base64");
  return `<!-- ${[nameOf(kind, key), packed.length > longestState ? "" : packed].join(" ").trim()} -->`;
}

/** A mark and the state in it, null where it has none; null where the text does not begin with that mark. */
export function readMark(
  text: string | null | undefined,
  kind: string,
  key: string,
): { state: unknown } | null {
  const [, name, packed] = /^<!-- (\S+)(?: ([A-Za-z0-9+/=]+))? -->/.exec(text ?? "") ?? [];
  return name === nameOf(kind, key) ? { state: packed === undefined ? null : unpacked(packed) } : null;
}

function unpacked(packed: string): unknown {
  try {
    const json = inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: largestState });
    return JSON.parse(json.toString());
  } catch {
    return null;
  }
}

function nameOf(kind: string, key: string): string {
  return `${product.name}:${kind}:${key}`;
}

/** An author, as the REST API gives one. */
export type Author = { id: number; login: string; type: string } | null | undefined;

/**
 * Gives a function that tells the token's own from everybody else's. REST has no such question for the token of a job
 * (`GET /user` is closed to it); GraphQL's `viewer` answers for tokens of every kind. Where it does not, the token is taken
 * for a job's own.
 */
export async function ownershipOf(client: Client): Promise<(author: Author) => boolean> {
  const answer = await client.ask("pull-requests: write", (octokit) =>
    octokit.graphql<{ viewer?: { databaseId?: unknown } }>("query { viewer { databaseId } }"),
  );
  const id = answer.kind === "ok" ? answer.data.viewer?.databaseId : undefined;
  if (typeof id === "number") return (author) => author?.id === id;
  return (author) => author?.login === "github-actions[bot]" && author.type === "Bot";
}
