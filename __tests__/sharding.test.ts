// How a run is split: evenly, by bastion, and in the same way on every machine.

import { rm } from "node:fs/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../src/config/entries.ts";
import { readEntries } from "../src/config/entry-files.ts";
import { divide, shardCount } from "../src/sharding.ts";
import { makeWorkspace } from "./support/program.ts";

test.each([
  [0, 1],
  [1, 1],
  [250, 1],
  [251, 2],
  [1_000, 4],
  [1_000_000, 256],
])("%i destinations are split into %i shards", (destinations, shards) => {
  expect(shardCount(destinations)).toBe(shards);
});

test("a thousand destinations in four shards have the same cost on each machine, within a fifth", async () => {
  const entries = await entriesOf(
    Array.from({ length: 1_000 }, (_, index) => (index % 3 === 0 ? entryBehind(`b${index % 7}`) : direct)),
  );
  // Each shard that uses a bastion needs another handshake with it.
  const bastions = (shard: Entry[]) =>
    new Set(shard.flatMap(({ definition }) => definition?.ssh?.host ?? []));
  const turns = divide(entries, 4).map((shard) => 5 * shard.length + 6 * bastions(shard).size);
  const even = turns.reduce((sum, each) => sum + each) / 4;
  for (const each of turns) expect(Math.abs(each - even) / even).toBeLessThan(0.2);
});

test("destinations behind one bastion are in one shard if they fit", async () => {
  const entries = await entriesOf([
    entryBehind("a"),
    direct,
    entryBehind("b"),
    entryBehind("a"),
    direct,
    direct,
    entryBehind("b"),
    direct,
  ]);
  const shards = divide(entries, 2).map((shard) => shard.map(({ definition }) => definition?.ssh?.host));
  expect(shards.filter((hosts) => hosts.includes("a"))).toHaveLength(1);
  expect(shards.filter((hosts) => hosts.includes("b"))).toHaveLength(1);
});

test("a bastion that all destinations share does not put all of them on one machine", async () => {
  const entries = await entriesOf(Array.from({ length: 100 }, () => entryBehind("a")));
  expect(divide(entries, 4).map((shard) => shard.length)).toEqual([25, 25, 25, 25]);
});

test("every destination is in exactly one shard, in the order of the file, for any files", async () => {
  const kinds = fc.constantFrom(
    direct,
    "ssl: true",
    entryBehind("a"),
    entryBehind("b"),
    "access: stitch-only",
    "host: 7",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(kinds, { maxLength: 40 }),
      fc.integer({ min: 1, max: 12 }),
      async (all, count) => {
        const entries = await entriesOf(all);
        const shards = divide(entries, count);
        expect(shards).toHaveLength(count);
        expect(new Set(shards.flat())).toEqual(new Set(entries));
        expect(shards.flat()).toHaveLength(entries.length);
        for (const shard of shards) expect(shard).toEqual(entries.filter((entry) => shard.includes(entry)));
      },
    ),
    { numRuns: 100 },
  );
});

const direct = "";

function entryBehind(host: string): string {
  return `ssh: { host: ${host}, user: u, private_key: "\${K}" }`;
}

async function entriesOf(all: string[]): Promise<Entry[]> {
  const lines = all.map(
    (more, index) =>
      `  d${index}: { ${[`host: db${index}.example.com, username: u, password: "\${P}", database: d`, more].filter((part) => part !== "").join(", ")} }`,
  );
  const text = `version: 1\ndestinations:${lines.length === 0 ? " {}" : ""}\n${lines.join("\n")}\n`;
  const workspace = await makeWorkspace({ "destinations.yml": text });
  try {
    const host = { folder: workspace, workspace, confined: true };
    return (await readEntries(["destinations.yml"], host)).entries;
  } finally {
    await rm(workspace, { recursive: true });
  }
}
