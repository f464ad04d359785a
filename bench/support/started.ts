// What has been started and has to be stopped, however the bench ends.

import type { Own } from "../row.ts";

const started: { stop: () => Promise<unknown> }[] = [];

export const own: Own = (each) => {
  started.push(each);
  return each;
};

/** The last first. */
export async function stopAll(): Promise<void> {
  for (const each of started.splice(0).reverse()) await each.stop();
}

/** Stops all of it when somebody wants the bench to end, and ends it. */
export function stopWhenInterrupted(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => stopAll().then(() => process.exit(1)));
}
