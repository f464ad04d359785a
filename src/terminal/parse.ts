// Flags and positionals out of arguments, or what is wrong with them and what was meant.

import { parseArgs } from "node:util";
import { suggestion } from "../config/schema/suggestion.ts";
import { type Flags, type Given, type Outcome, usage } from "./command.ts";

const everywhere: Flags = { help: { type: "boolean", short: "h" } };

/** Reads the arguments behind a command's name. Every command knows `--help`. */
export function parse(
  args: string[],
  flags: Flags,
): ({ kind: "given" } & Given) | Extract<Outcome, { kind: "usage" }> {
  const options = { ...flags, ...everywhere };
  try {
    return { kind: "given", ...parseArgs({ args, options, allowPositionals: true }) };
  } catch (error) {
    const [, dashes = "", flag = ""] = /'(--?)([^'\s=]+)/.exec((error as Error).message) ?? [];
    if (flag === "" || flag in options) return usage((error as Error).message);
    const near = suggestion(flag, Object.keys(options));
    return usage(`${dashes}${flag} is not known${near === null ? "" : `; did you mean --${near}?`}`);
  }
}
