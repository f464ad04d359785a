// The built program, and its destinations files.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Report } from "../../src/report/report.generated.ts";
import { run } from "./run.ts";
import { temporaryFolder } from "./temporary.ts";

export const root = path.resolve(import.meta.dirname, "../..");

/** All passwords are in one variable, and so is the key. */
export type Entry = {
  id: string;
  host: string;
  port: number;
  username: string;
  database: string;
  ssl?: boolean;
  ssh?: { port: number; user: string; hostKey: string };
};

/** `node dist/cli.js` with these arguments; `preload` is the text of a module that is loaded first. */
export function program(args: string[], preload?: string): string[] {
  const first = preload === undefined ? [] : ["--import", moduleOf(preload)];
  return [process.execPath, ...first, path.join(root, "dist/cli.js"), ...args];
}

/** A module's text as an address for `import`. */
export function moduleOf(text: string): string {
  return `data:text/javascript,${encodeURIComponent(text)}`;
}

export async function workspace(entries: Entry[]): Promise<{ folder: string; stop: () => Promise<void> }> {
  const temporary = await temporaryFolder();
  await writeFile(path.join(temporary.folder, "destinations.yml"), destinationsFile(entries));
  return temporary;
}

/** Runs the program and returns its report, and the time of the whole process. */
export async function report(
  folder: string,
  env: Record<string, string>,
  args: string[] = [],
): Promise<{ report: Report; wallMs: number }> {
  const { stdout, wallMs } = await run({
    command: program(["--format", "json", ...args]),
    cwd: folder,
    env,
  });
  return { report: JSON.parse(stdout), wallMs };
}

/** Throws unless every destination passed, since other runs are not comparable. */
export function expectPassed({ destinations }: Report, total: number): void {
  const passed = destinations.filter(({ status }) => status === "passed" || status === "warned");
  const [bad] = destinations.filter((each) => !passed.includes(each));
  if (passed.length === total) return;
  const why = bad?.findings.map(({ message }) => message).join(" ") ?? bad?.reason;
  throw new Error(`${passed.length} of ${total} destinations passed. ${bad?.id}: ${why}`);
}

export function destinationsFile(entries: readonly Entry[]): string {
  return `version: 1\ndestinations:\n${entries.map(entryText).join("")}`;
}

function entryText({ id, host, port, username, database, ssl = false, ssh }: Entry): string {
  const lines = [
    `  ${id}:`,
    `    host: ${host}`,
    `    port: ${port}`,
    `    username: ${username}`,
    "    password: ${BENCH_PASSWORD}",
    `    database: ${database}`,
    ...(ssl ? ["    ssl: true"] : []),
    ...(ssh
      ? [
          "    ssh:",
          "      host: 127.0.0.1",
          `      port: ${ssh.port}`,
          `      user: ${ssh.user}`,
          "      private_key: ${BENCH_KEY}",
          `      host_key: ${ssh.hostKey}`,
        ]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}
