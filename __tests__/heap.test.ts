// How much memory V8 takes for what lives shortly: of a process of its own, since its settings hold for all of one.

import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const heap = path.resolve(import.meta.dirname, "../src/heap.ts");

test("only for large files are the heaps kept small, and nobody is told of it", () => {
  const [small, large] = [1_000, 100_000].map(youngGeneration);
  expect(large).toMatchObject({ status: 0, stderr: "" });
  expect(Number(large!.stdout)).toBeLessThan(Number(small!.stdout) / 2);
});

/** Its size in bytes where there are so many characters and much that lives for a while. */
function youngGeneration(characters: number) {
  const program = `
    const { keepHeapSmallFor } = await import(${JSON.stringify(`file://${heap}`)});
    keepHeapSmallFor(${characters});
    const alive = [];
    for (let made = 0; made < 3e6; made++) alive[made % 20_000] = { made };
    const { getHeapSpaceStatistics } = await import("node:v8");
    console.log(getHeapSpaceStatistics().find((space) => space.space_name === "new_space").space_size);`;
  return spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
}
