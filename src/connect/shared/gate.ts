// How many may be inside at once: of all destinations, and of those on one server.

/** `enter` resolves when there is room under `key`, with the function that makes room again. */
export type Gate = { enter: (key: string) => Promise<() => void> };

/** First come, first served under each key. */
export function openGate(room: number): Gate {
  const inside = new Map<string, { count: number; waiting: (() => void)[] }>();
  return {
    enter: (key) => {
      const place = inside.get(key) ?? { count: 0, waiting: [] };
      inside.set(key, place);
      const leave = () => {
        const next = place.waiting.shift();
        if (next !== undefined) next();
        else if (--place.count === 0) inside.delete(key);
      };
      if (place.count < room) {
        place.count++;
        return Promise.resolve(leave);
      }
      return new Promise((resolve) => place.waiting.push(() => resolve(leave)));
    },
  };
}
