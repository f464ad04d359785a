// Stitch as a witness: which entries ask it, and what its answers add to what the check itself has found.

import type { Destination } from "./config/destination.ts";
import type { Entry } from "./config/entries.ts";
import type { StitchAccess } from "./config/stitch.ts";
import type { SkipReason } from "./config/trust/trust.ts";
import { askStitch, type StitchAnswer } from "./connect/stitch.ts";
import type { Finding } from "./rules/rule.ts";
import { judgeStitch } from "./rules/stitch.ts";

/** An entry that may ask Stitch. `stitch` is null where it does not, and `destination` where it was not resolved. */
type Asking = {
  entry: Entry;
  destination: Destination | null;
  stitch: StitchAccess | null;
  skip: SkipReason | null;
};

/** Stitch's answers. An entry with an error asks all the same: Stitch has settings of its own. */
export async function stitchAnswers(
  entries: readonly Asking[],
  signal: AbortSignal,
): Promise<Map<Entry, StitchAnswer>> {
  const asking = entries.flatMap(({ entry, stitch, skip }) =>
    stitch === null || (skip !== null && skip.kind !== "stitch-only") ? [] : [{ entry, stitch }],
  );
  const questions = asking.map(({ entry, stitch: { token, id, settings } }) => ({
    ...{ token: token.reveal(), id, settings, region: entry.region },
  }));
  const answers = await askStitch(questions, signal);
  return new Map(asking.map(({ entry }, index) => [entry, answers[index]!]));
}

/** What an answer says of an entry. */
export function stitchFindings(
  { entry, destination, stitch }: Asking,
  answer: StitchAnswer | null,
  now: Date,
): Finding[] {
  if (stitch === null || answer === null) return [];
  const { id, displayName, type, region, path, definition } = entry;
  const own = { id, displayName, type, region, path, viaUrl: definition?.url !== undefined };
  const { settings } = stitch;
  return judgeStitch({ ...own, settings, destination, answer, now: now.toISOString() });
}
