// Limits how many tasks run at once.

/** `acquire` resolves when fewer than the limit run under `key`, with the function that releases the slot. */
export type Limiter = { acquire: (key: string) => Promise<() => void> };

export function createLimiter(limit: number): Limiter {
  const tasks = new Map<string, { running: number; waiting: (() => void)[] }>();
  return {
    acquire: (key) => {
      const own = tasks.get(key) ?? { running: 0, waiting: [] };
      tasks.set(key, own);
      const release = () => {
        const next = own.waiting.shift();
        if (next !== undefined) next();
        else if (--own.running === 0) tasks.delete(key);
      };
      if (own.running < limit) {
        own.running++;
        return Promise.resolve(release);
      }
      return new Promise((resolve) => own.waiting.push(() => resolve(release)));
    },
  };
}
