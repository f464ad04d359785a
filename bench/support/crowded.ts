// Many destinations, and the ways to check them all that stand side by side.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Own } from "../row.ts";
import { type Entry, mustBeDialled, program, report, root, workspace } from "./program.ts";
import { psql } from "./psql.ts";
import { question } from "./question.ts";
import { run, runWell, type Spent } from "./run.ts";
import type { Crowd } from "./servers.ts";

export type Contenders = Record<"program" | "xargs" | "node", () => Promise<Spent>>;

/** One destination for each user, on these ports in turn. */
export function entriesOf(
  server: Crowd,
  count: number,
  ports: readonly number[],
  database = "analytics",
): Entry[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `destination-${index}`,
    port: ports[index % ports.length]!,
    username: server.user(index),
    database,
  }));
}

/** The program, `xargs -P … psql`, and one plain Node process; each asks every server the same. */
export async function contendersFor(
  entries: Entry[],
  server: Crowd,
  atOnce: number,
  own: Own,
): Promise<Contenders> {
  const { folder } = own(await workspace(entries));
  const list = path.join(folder, "list");
  const json = path.join(folder, "list.json");
  const text = question(server.major);
  const env = { PGPASSWORD: server.password };
  await writeFile(list, entries.map((entry) => `${uri(entry)}\n`).join(""));
  await writeFile(json, JSON.stringify(entries));
  const tried = await report(folder, { BENCH_PASSWORD: server.password });
  mustBeDialled(tried.report, entries.length);
  const [one, ...options] = psql(entries[0]!, text).slice(0, -1);
  const xargs = ["xargs", "-n", "1", "-P", String(atOnce), one!, ...options];
  const script = path.join(root, "bench/yardsticks/plain-node.mjs");
  return {
    program: () => run({ command: program([]), cwd: folder, env: { BENCH_PASSWORD: server.password } }),
    xargs: () => runWell({ command: xargs, stdin: list, env }),
    node: () => runWell({ command: [process.execPath, script, json, String(atOnce), text], env }),
  };
}

function uri({ port, username, database }: Entry): string {
  return `postgresql://${username}@127.0.0.1:${port}/${database}?sslmode=disable&gssencmode=disable`;
}
