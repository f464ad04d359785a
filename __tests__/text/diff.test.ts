// `patch` reads what we print as a diff.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { unifiedDiff } from "../../src/text/diff.ts";
import { isAvailable } from "../support/required.ts";

test("distant changes have separate hunks, with three lines of context", () => {
  const before = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`);
  const after = before.with(1, "changed\n").toSpliced(17, 1);
  expect(unifiedDiff(before.join(""), after.join(""), "a.yml")).toEqual([
    ...[
      "--- a/a.yml",
      "+++ b/a.yml",
      "@@ -1,5 +1,5 @@",
      " line 1",
      "-line 2",
      "+changed",
      " line 3",
      " line 4",
      " line 5",
    ],
    ...["@@ -15,6 +15,5 @@", " line 15", " line 16", " line 17", "-line 18", " line 19", " line 20"],
  ]);
  expect(unifiedDiff("a\n", "a\n", "a.yml")).toEqual([]);
});

const hasPatch = isAvailable("patch", spawnSync("patch", ["--version"]).status === 0);

test.skipIf(!hasPatch)("patch applies the diff", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "diff-"));
  const file = path.join(folder, "a.yml");
  const lines = fc.array(fc.constantFrom("a", "b", "", "  c: d"), { maxLength: 25 });
  const texts = fc.tuple(lines, fc.constantFrom("", "\n")).map(([all, end]) => all.join("\n") + end);
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      fc.pre(before !== after);
      writeFileSync(file, before);
      const input = `${unifiedDiff(before, after, "a.yml").join("\n")}\n`;
      const { stdout } = spawnSync("patch", ["-s", "-p0", "a.yml"], { cwd: folder, input, encoding: "utf8" });
      expect(readFileSync(file, { encoding: "utf8", flag: "a+" }), stdout).toBe(after);
    }),
    { numRuns: 100, seed: 1 },
  );
  rmSync(folder, { recursive: true });
});
