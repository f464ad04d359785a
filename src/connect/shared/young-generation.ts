// How much memory the heap takes for what lives shortly.

import { setFlagsFromString } from "node:v8";

/** V8 complains on standard error about a flag that it does not know: 11.3 and 13.6 know this one, and it has been there for ten years. */
const newestKnownV8 = 14;

/**
 * Keeps the young generation of every heap in this process as small as it begins. V8 lets it grow to some 50 MB wherever
 * much is allocated: a thousand destinations then take half as much again, and are checked no sooner. The flag is read
 * whenever it would grow.
 */
export function keepYoungGenerationSmall(): void {
  const [major] = process.versions.v8.split(".");
  if (Number(major) <= newestKnownV8) setFlagsFromString("--semi-space-growth-factor=1");
}
