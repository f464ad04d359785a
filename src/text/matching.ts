import leven from "leven";

/** The allowed word that `word` abbreviates, or that differs from it in at most a third of its letters; or null. */
export function suggestion(word: string, allowed: readonly string[]): string | null {
  const typed = letters(word);
  if (typed.length === 0 || typed.length > 64) return null;
  const candidates = candidatesOf(allowed);
  const most = Math.max(...candidates.map(({ most }) => most));
  let near: { candidate: Candidate; distance: number } | null = null;
  for (const candidate of candidates) {
    const difference = Math.abs(typed.length - candidate.letters.length);
    // Most words are much shorter or longer, and comparing the letters is slow.
    if (difference > most && !candidate.letters.startsWith(typed)) continue;
    const each = distance(typed, candidate.letters);
    if (near === null || each < near.distance) near = { candidate, distance: each };
  }
  return near !== null && near.distance <= near.candidate.most ? near.candidate.word : null;
}

/** `most`: the largest distance of a misspelling. */
type Candidate = { word: string; letters: string; most: number };

const knownCandidates = new WeakMap<readonly string[], Candidate[]>();

function candidatesOf(allowed: readonly string[]): Candidate[] {
  const known = knownCandidates.get(allowed);
  if (known !== undefined) return known;
  const candidates = allowed.map((word) => ({
    word,
    letters: letters(word),
    most: Math.max(1, Math.floor(word.length / 3)),
  }));
  knownCandidates.set(allowed, candidates);
  return candidates;
}

function distance(wanted: string, candidate: string): number {
  // Swapped letters (`hots`) are one mistake, not two.
  if (wanted.length === candidate.length && [...wanted].sort().join() === [...candidate].sort().join())
    return 1;
  return wanted.length >= 3 && candidate.startsWith(wanted) ? 1 : leven(wanted, candidate);
}

/** `displayName`, `Display-Name` and `display_name` are the same word. */
function letters(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Each `*` in the pattern matches any text, also none. */
export function matchesWildcard(pattern: string, text: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false;
  let middle = text.slice(first.length, text.length - last.length);
  for (const part of rest) {
    const at = middle.indexOf(part);
    if (at === -1) return false;
    middle = middle.slice(at + part.length);
  }
  return true;
}
