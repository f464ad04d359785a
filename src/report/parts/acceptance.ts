// What the team has accepted for a destination, by its `ignore`.

import type { Entry } from "../../config/entries/entries.ts";
import type { Finding } from "../../rules/rule.ts";
import type { ReportFinding } from "../report.generated.ts";

type Accepted = { kind: "accepted"; reason: string; until: string | null };

/** What the entry accepts. `ended`: on the day after `until` it counts again. */
function acceptance(
  { definition }: Entry,
  rule: string,
  today: string,
): Accepted | { kind: "ended"; until: string } | { kind: "none" } {
  const items = definition?.ignore?.filter((each) => each.rule === rule) ?? [];
  const accepted = items.find(({ until }) => until === undefined || until >= today);
  if (accepted !== undefined)
    return { kind: "accepted", reason: accepted.reason, until: accepted.until ?? null };
  const until = items.at(-1)?.until;
  return until === undefined ? { kind: "none" } : { kind: "ended", until };
}

/** What the report says of an accepted finding; null where it counts. */
export function ignoredBy(entry: Entry, rule: string, today: string): ReportFinding["ignored"] {
  const accepted = acceptance(entry, rule, today);
  return accepted.kind === "accepted" ? { reason: accepted.reason, until: accepted.until } : null;
}

/** Somebody who has accepted a finding is told why it is back. */
export function messageOf({ message, rule }: Finding, entry: Entry, today: string): string {
  const accepted = acceptance(entry, rule, today);
  return accepted.kind === "ended" ? `${message} It was accepted until ${accepted.until}.` : message;
}
