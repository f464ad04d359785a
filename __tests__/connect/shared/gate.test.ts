import { expect, test } from "vitest";
import { openGate } from "../../../src/connect/shared/gate.ts";

test("as many as there is room for go in at once, the others in their order", async () => {
  const gate = openGate(2);
  const entered: number[] = [];
  const leaves = new Map<number, () => void>();
  const enter = (number: number) =>
    gate.enter("a").then((leave) => {
      entered.push(number);
      leaves.set(number, leave);
    });
  const all = [1, 2, 3, 4].map(enter);
  await Promise.all(all.slice(0, 2));
  expect(entered).toEqual([1, 2]);
  leaves.get(2)!();
  await all[2];
  expect(entered).toEqual([1, 2, 3]);
  leaves.get(1)!();
  await all[3];
  expect(entered).toEqual([1, 2, 3, 4]);
});

test("one key does not wait for another", async () => {
  const gate = openGate(1);
  await gate.enter("a");
  await expect(gate.enter("b")).resolves.toBeTypeOf("function");
});
