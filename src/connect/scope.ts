// One budget of time for one destination, and everything that has to be closed when it is over.

import { setMaxListeners } from "node:events";

/** `signal` aborts when the time is up. What is handed to `own` is closed when the scope is. */
export type Scope = {
  signal: AbortSignal;
  limitMs: number;
  own: (close: () => void) => void;
  close: () => void;
};

/** Starts the clock. */
export function openScope(limitMs: number): Scope {
  const controller = new AbortController();
  // One listener for each destination that waits is no leak.
  setMaxListeners(0, controller.signal);
  const timer = setTimeout(() => controller.abort(), limitMs);
  const closers: (() => void)[] = [];
  const close = () => {
    clearTimeout(timer);
    for (const closer of closers.splice(0).reverse()) closer();
  };
  return { signal: controller.signal, limitMs, own: (closer) => closers.push(closer), close };
}

/** What `work` gives, or `late()` when the signal aborts first. A value that comes too late is passed over. */
export async function within<T, L>(signal: AbortSignal, work: Promise<T>, late: () => L): Promise<T | L> {
  if (signal.aborted) {
    work.catch(() => {});
    return late();
  }
  let onAbort = () => {};
  const aborted = new Promise<L>((resolve) => {
    onAbort = () => resolve(late());
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
