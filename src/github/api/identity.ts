// Whose token it is: what others have written is not ours, whatever mark it bears.

import type { Client } from "./client.ts";

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
