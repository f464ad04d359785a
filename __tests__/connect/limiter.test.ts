import { expect, test } from "vitest";
import { createLimiter } from "../../src/connect/limiter.ts";

test("runs as many tasks at a time as the limit allows, and the others in order", async () => {
  const limiter = createLimiter(2);
  const running: number[] = [];
  const releases = new Map<number, () => void>();
  const run = (number: number) =>
    limiter.acquire("a").then((release) => {
      running.push(number);
      releases.set(number, release);
    });
  const all = [1, 2, 3, 4].map(run);
  await Promise.all(all.slice(0, 2));
  expect(running).toEqual([1, 2]);
  releases.get(2)!();
  await all[2];
  expect(running).toEqual([1, 2, 3]);
  releases.get(1)!();
  await all[3];
  expect(running).toEqual([1, 2, 3, 4]);
});

test("does not let one key wait for another", async () => {
  const limiter = createLimiter(1);
  await limiter.acquire("a");
  await expect(limiter.acquire("b")).resolves.toBeTypeOf("function");
});
