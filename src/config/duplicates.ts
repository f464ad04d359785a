// Entries that lead to the same database as the same user.

import type { Destination } from "./destination.ts";
import type { Entry } from "./entries/entries.ts";
import { entryKeys } from "./keys.ts";
import type { Problem } from "./problem.ts";
import { locate } from "./yaml/source.ts";

/** An entry with its destination, where that is known. */
export type Known = { entry: Entry; destination: Destination | null };

/**
 * A problem for each entry that repeats an earlier one. Where variables were not read their names stand for their
 * values: two entries that name the same ones mean the same.
 */
export function duplicateProblems(known: Known[]): Map<Entry, Problem> {
  const first = new Map<string, Entry>();
  const problems = new Map<Entry, Problem>();
  for (const { entry, destination } of known) {
    const identity = identityOf(entry, destination);
    if (identity === null) continue;
    const before = first.get(identity);
    if (before === undefined) {
      first.set(identity, entry);
      continue;
    }
    const at = { kind: "key", path: entry.path } as const;
    const firstLocation = locate(before.source, before.root, { kind: "key", path: before.path });
    problems.set(entry, {
      rule: "config/duplicate-destination",
      at,
      id: entry.id,
      first: before.id,
      firstLocation,
    });
  }
  return problems;
}

function identityOf({ definition, unfit }: Entry, destination: Destination | null): string | null {
  if (destination !== null) {
    const { host, port, database, username, ssh } = destination;
    // Behind another bastion the same host name, such as localhost, is another server.
    return JSON.stringify([
      "known",
      host.toLowerCase(),
      port,
      database,
      username,
      ssh && [ssh.host, ssh.port],
    ]);
  }
  if (definition === null || unfit.size > 0) return null;
  const { url, host, port = entryKeys.port.default, database, username, ssh } = definition;
  if (url !== undefined) return JSON.stringify(["url", url]);
  return JSON.stringify([
    "named",
    host?.toLowerCase(),
    String(port),
    database,
    username,
    ssh && [ssh.host, ssh.port],
  ]);
}
