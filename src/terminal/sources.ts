// What a check at a terminal reads beside files: standard input, and a file of variables.

import { readFileSync } from "node:fs";
import path from "node:path";
import { addAbortSignal, type Readable } from "node:stream";
import { parseEnv } from "node:util";
import { decodeText, fileLimits, type ReadFile } from "../config/files.ts";
import type { Host } from "../host.ts";
import { flagName } from "../option-kinds.ts";
import type { Options, TerminalOptions } from "../options.ts";
import { type Stopped, stopped, type Usage, usage } from "./command.ts";

type Sources = { kind: "host"; host: Host } | Usage | Stopped;

/** The host of a run with what its arguments name. Standard input has to end before the run's deadline. */
export async function withSources(
  { files, deadlineMs }: Options,
  own: TerminalOptions,
  host: Host,
): Promise<Sources> {
  const variables = own.envFile === "" ? {} : readVariables(path.resolve(host.folder, own.envFile));
  if (variables === null) return usage(`${flagName("env-file")}: ${own.envFile} can't be read.`);
  // As with Node's own --env-file, what is set already stays.
  const sourced = { ...host, environment: { ...variables, ...host.environment } };
  if (!files.includes("-")) return { kind: "host", host: sourced };
  const ended = AbortSignal.any([host.interrupted, AbortSignal.timeout(deadlineMs)]);
  const standardInput = await readToItsEnd(process.stdin, fileLimits.destinations, ended);
  return standardInput === null
    ? stopped("standard input did not end in time, so nothing was checked.")
    : { kind: "host", host: { ...sourced, standardInput } };
}

/** Null where `ended` comes first. Reads no more than it takes to see that there is too much. */
async function readToItsEnd(input: Readable, limit: number, ended: AbortSignal): Promise<ReadFile | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of addAbortSignal(ended, input)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) break;
    }
  } catch (error) {
    if (ended.aborted) return null;
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    return { kind: "unreadable", reason: { kind: "system", code } };
  }
  return decodeText(Buffer.concat(chunks), limit);
}

/** Null where the file can't be read. */
function readVariables(file: string): Record<string, string> | null {
  try {
    return parseEnv(readFileSync(file, "utf8")) as Record<string, string>;
  } catch {
    return null;
  }
}
