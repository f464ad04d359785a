// Limits how many tasks run at once.

/** `acquire` resolves when fewer than the limit run under `key`, with the function that releases the slot. */
export type Limiter = { acquire: (key: string) => Promise<() => void> };

export function createLimiter(limit: number): Limiter {
  const tasks = new Map<string, { running: number; waiting: (() => void)[] }>();
  return {
    acquire: (key) => {
      const queue = tasks.get(key) ?? { running: 0, waiting: [] };
      tasks.set(key, queue);
      const release = () => {
        const next = queue.waiting.shift();
        if (next !== undefined) next();
        else if (--queue.running === 0) tasks.delete(key);
      };
      if (queue.running < limit) {
        queue.running++;
        return Promise.resolve(release);
      }
      return new Promise((resolve) => queue.waiting.push(() => resolve(release)));
    },
  };
}
