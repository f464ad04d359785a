// How much memory a run takes that checks many destinations.

/**
 * V8 complains on standard error about a flag that it does not know: 11.3 and 13.6 know these, and they have been there for
 * ten years.
 */
const newestKnownV8 = 14;

/** In fewer characters there are too few destinations to matter. */
const manyCharacters = 64 * 1024;

/**
 * Keeps the heaps of this process small where the files have so many characters. V8 lets what lives shortly grow to some
 * 50 MB, and all else to twice what is used of it: a thousand destinations then take twice as much, and are checked no
 * sooner.
 *
 * Not for fewer: where these flags are set Node can't use what it has compiled of itself, and its threads take twice as long
 * to start.
 */
export function keepHeapSmallFor(characters: number): void {
  const [major] = process.versions.v8.split(".");
  if (characters < manyCharacters || Number(major) > newestKnownV8) return;
  // Not imported: a small check does without it.
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=50");
}
