// Waiting for saves, in real folders: the steps of a save are not mistaken for its result.

import { rm, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { actOnSaves, findWatchedFiles, folderEvents, type WatchedFiles } from "../../src/terminal/watch.ts";
import { makeWorkspace } from "../support/program.ts";

const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

/** Watches one file. `looks` and `acts` record the states that were read and acted on. */
async function watching(graceMs: number) {
  const folder = await makeWorkspace({ "a.yml": "version: 1\n" });
  const file = path.join(folder, "a.yml");
  const host = { folder, workspace: folder, confined: false };
  const [looks, acts] = [queue<string>(), queue<string>()];
  const stateOf = ({ files }: WatchedFiles) => {
    const state = files.get(file) ?? null;
    return state === null ? "missing" : state === "" ? "empty" : "there";
  };
  const look = async () => {
    const watched = await findWatchedFiles(["a.yml"], host);
    looks.add(stateOf(watched));
    return watched;
  };
  const act = async (watched: WatchedFiles) => {
    acts.add(stateOf(watched));
    return true;
  };
  const ended = new AbortController();
  const events = folderEvents();
  const done = actOnSaves({ look, act, events, ended: ended.signal, idleMs: 1, graceMs });
  ending.push(async () => {
    ended.abort();
    await done;
    events.close();
    await rm(folder, { recursive: true });
  });
  expect(await acts.next()).toBe("there");
  return { file, looks, acts };
}

function queue<Item>() {
  const items: Item[] = [];
  let wake = () => {};
  return {
    add: (item: Item) => {
      items.push(item);
      wake();
    },
    next: async (): Promise<Item> => {
      while (items.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return items.shift()!;
    },
  };
}

const anHour = 3_600_000;

test.each<["missing" | "empty", (file: string) => Promise<void>]>([
  ["missing", unlink],
  ["empty", (file) => writeFile(file, "")],
])("does not report a file that is %s during a save", async (state, begin) => {
  const { file, looks, acts } = await watching(anHour);
  await begin(file);
  while ((await looks.next()) !== state);
  await writeFile(file, "version: 1\n");
  expect(await acts.next()).toBe("there");
});

test.each<["missing" | "empty", (file: string) => Promise<void>]>([
  ["missing", unlink],
  ["empty", (file) => writeFile(file, "")],
])("reports a file that stays %s", async (state, begin) => {
  const { file, acts } = await watching(1);
  await begin(file);
  expect(await acts.next()).toBe(state);
  await writeFile(file, "version: 1\n");
  while ((await acts.next()) !== "there");
});
