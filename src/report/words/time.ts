// How long something took, for people.

/** "12 ms", "1.5 s": with a space that no line breaks at. */
export function time(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)}\u00a0ms` : `${(ms / 1_000).toFixed(1)}\u00a0s`;
}
