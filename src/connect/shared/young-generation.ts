// How much memory the heap takes for what lives shortly.

import { setFlagsFromString } from "node:v8";

/**
 * Keeps the young generation of every heap in this process as small as it begins. V8 lets it grow to some 50 MB wherever
 * much is allocated: a thousand destinations then take half as much again, and are checked no sooner. The flag is read
 * whenever it would grow (V8 13.6).
 */
export function keepYoungGenerationSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
