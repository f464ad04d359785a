// Flags and positionals out of arguments, or what is wrong with them and what was meant.

import { parseArgs } from "node:util";
import { suggestion } from "../text/suggestion.ts";
import type { Flag, Flags, Given } from "./command.ts";
import { type Usage, usage } from "./outcome.ts";

export const everywhere: Flags = { help: { type: "boolean", short: "h", about: "print help" } };

/** Reads the arguments behind a command's name. Every command knows `--help`. */
export function parse(args: string[], flags: Flags): ({ kind: "given" } & Given) | Usage {
  const options = { ...flags, ...everywhere };
  try {
    return { kind: "given", ...parseArgs({ args, options, allowPositionals: true }) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, dashes = "", flag = ""] = /'(?:-\w, )?(--?)([^'\s=]+)/.exec(message) ?? [];
    const known = options[flag];
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && known !== undefined)
      return usage(known.type === "boolean" ? `--${flag} takes no value.` : valueWords(flag, known));
    const near = suggestion(flag, Object.keys(options));
    return usage(`${dashes}${flag} is not known${near === null ? "." : `; did you mean --${near}?`}`);
  }
}

function valueWords(flag: string, { completes }: Flag): string {
  if (typeof completes === "object") return `--${flag} needs a value: ${completes.join(", ")}.`;
  return `--${flag} needs a value. One that begins with a dash is written --${flag}=-….`;
}
