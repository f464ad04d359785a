// What a check at a terminal reads beside files: standard input, and a file of variables.

import { readFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { parseEnv } from "node:util";
import type { Host } from "../host.ts";
import { flagName } from "../option-kinds.ts";
import type { Options, TerminalOptions } from "../options.ts";

type Sources = { kind: "host"; host: Host } | { kind: "usage"; errors: string[] };

/** The host of a run with what its arguments name. */
export async function withSources({ files }: Options, own: TerminalOptions, host: Host): Promise<Sources> {
  const variables = own.envFile === "" ? {} : readVariables(path.resolve(host.folder, own.envFile));
  if (variables === null)
    return { kind: "usage", errors: [`${flagName("env-file")}: ${own.envFile} can't be read.`] };
  const standardInput = files.includes("-") ? { standardInput: await text(process.stdin) } : {};
  return {
    kind: "host",
    // As with Node's own --env-file, what is set already stays.
    host: { ...host, ...standardInput, environment: { ...variables, ...host.environment } },
  };
}

/** Null where the file can't be read. */
function readVariables(file: string): Record<string, string> | null {
  try {
    return parseEnv(readFileSync(file, "utf8")) as Record<string, string>;
  } catch {
    return null;
  }
}
