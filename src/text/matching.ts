import leven from "leven";

/** The allowed word that `word` abbreviates, or that differs from it in at most a third of its letters; or null. */
export function suggestion(word: string, allowed: readonly string[]): string | null {
  const typed = letters(word);
  if (typed.length === 0 || typed.length > 64) return null;
  const near = allowed
    .map((candidate) => ({ candidate, distance: distance(typed, letters(candidate)) }))
    .sort((one, other) => one.distance - other.distance)[0];
  return near !== undefined && near.distance <= Math.max(1, Math.floor(near.candidate.length / 3))
    ? near.candidate
    : null;
}

function distance(wanted: string, candidate: string): number {
  // Swapped letters (`hots`) are one mistake, not two.
  if (wanted.length === candidate.length && [...wanted].sort().join() === [...candidate].sort().join())
    return 1;
  return wanted.length >= 3 && candidate.startsWith(wanted) ? 1 : leven(wanted, candidate);
}

/** `displayName`, `Display-Name` and `display_name` are the same word. */
function letters(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, "");
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
