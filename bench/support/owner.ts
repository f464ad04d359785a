// What has to be stopped, however the bench ends.

import type { Own } from "../row.ts";

/** `stopAll` stops what is owned by then, the last first; so do SIGINT and SIGTERM, which end the process. */
export function openOwner(): { own: Own; stopAll: () => Promise<void> } {
  const started: { stop: () => Promise<unknown> }[] = [];
  const own: Own = (each) => {
    started.push(each);
    return each;
  };
  const stopAll = async () => {
    for (const each of started.splice(0).reverse()) await each.stop();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => stopAll().then(() => process.exit(1)));
  return { own, stopAll };
}
