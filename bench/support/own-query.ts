// The program's own query, for the alternatives to run.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { firstMessage } from "../../src/connect/probe/probe.ts";
import { type Entry, root } from "./program.ts";
import type { Command } from "./run.ts";
import type { Crowd } from "./servers.ts";

export function ownQuery(major: number): string {
  const options = { versionNum: major * 10_000, role: null, actsAs: null, schemas: [], timeoutMs: 30_000 };
  return firstMessage(options).message;
}

/** The plain Node client of `yardsticks/`, on these destinations and with that query. */
export async function plainClient(
  name: "pg-alone" | "pg-and-ssh2",
  entries: Entry[],
  server: Crowd,
  folder: string,
): Promise<Command & { env: Record<string, string> }> {
  const [list, query] = ["list.json", "query.sql"].map((file) => path.join(folder, file));
  await writeFile(list!, JSON.stringify(entries));
  await writeFile(query!, ownQuery(server.major));
  const script = path.join(root, `bench/yardsticks/${name}.mjs`);
  return { command: [process.execPath, script, list!, query!], env: { PGPASSWORD: server.password } };
}
