// docs/security.md names existing suites, and all of them.

import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { actionOptions, runOptions, terminalOptions } from "../src/options.ts";

/** Options that neither read nor write anything. */
const quiet = `mode only fail-on name allowed-hosts allowed-variables timeout deadline retries concurrency
  certificate-horizon shard shards --format --json --quiet --verbose --watch --dry-run --version --help`.split(
  /\s+/,
);

const root = path.resolve(import.meta.dirname, "..");
const suites = readdirSync(path.join(root, "__tests__/security"))
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => file.replace(".test.ts", ""));

test("every suite is named at a claim, and every named suite exists", async () => {
  const text = await readFile(path.join(root, "docs/security.md"), "utf8");
  expect(suites.filter((suite) => !text.includes(`\`${suite}\``))).toEqual([]);
  const claims = [...text.matchAll(/Shown by: ([\s\S]*?)\n\n|\| ((?:`[a-z-]+`(?:, )?)+) \|$/gm)];
  const named = claims.flatMap(([, sentence, cell]) =>
    [...(sentence ?? cell ?? "").matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => name !== "leaks-in-faults" && !suites.includes(name))).toEqual([]);
});

test("every input that reads or writes something is in the table of trusted inputs", async () => {
  const text = await readFile(path.join(root, "docs/security.md"), "utf8");
  const [, table = ""] = /### Inputs that read or write\n\n((?:\|.*\n)+)/.exec(text) ?? [];
  const first = table.split("\n").map((row) => row.split("|")[1] ?? "");
  const named = [...first.join().matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!);
  const flags = Object.keys(terminalOptions).map((name) => `--${name}`);
  const inputs = [...Object.keys(runOptions), ...Object.keys(actionOptions), ...flags];
  expect([...named, ...quiet].toSorted()).toEqual(inputs.toSorted());
});
