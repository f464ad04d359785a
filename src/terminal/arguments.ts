// The command line as what is to be done, or as what is wrong with it.

import { existsSync } from "node:fs";
import { modes } from "../options.ts";
import { product } from "../product.generated.ts";
import { suggestion } from "../text/suggestion.ts";
import { type CheckCommand, readCheck } from "./check/check-arguments.ts";
import { checkFlags } from "./check/check-flags.ts";
import type { Command, Given } from "./command.ts";
import { commands } from "./commands.ts";
import { commandHelp, help } from "./help.ts";
import { lookOf } from "./look.ts";
import { usage } from "./outcome.ts";
import { everywhere, parse } from "./parse.ts";

export type Called =
  | CheckCommand
  | { kind: "command"; command: Command; given: Given }
  | { kind: "print"; text: string };

/** Reads the arguments behind the program's name: a command with its own, or those of a check. */
export async function readArguments(
  args: string[],
  exists: (file: string) => boolean = existsSync,
): Promise<Called> {
  const [first = "", ...rest] = args;
  const name = commandIn(args);
  if (name !== null) return readCommand(await commands[name]!.load(), rest);
  const called = await readRun(args);
  const meant = first.startsWith("-") ? null : meantBy(first);
  if (meant === null || (called.kind !== "usage" && exists(first))) return called;
  const errors = called.kind === "usage" ? called.errors : [];
  return usage(
    ...errors,
    `${first} is no command${exists(first) ? "" : " and no file"}; did you mean ${meant}?`,
  );
}

/** The command, or the flag of a check, that somebody meant by a word which is neither. */
function meantBy(word: string): string | null {
  if (modes.some((mode) => mode === word)) return `--mode ${word}`;
  if (Object.hasOwn({ ...checkFlags, ...everywhere }, word)) return `--${word}`;
  return suggestion(word, Object.keys(commands));
}

/** The name of the command that is called; null for a check. */
export function commandIn([first = ""]: string[]): string | null {
  return Object.hasOwn(commands, first) ? first : null;
}

async function readCommand(command: Command, args: string[]): Promise<Called> {
  const given = parse(args, command.flags);
  if (given.kind === "usage") return given;
  if (given.values.help !== true) return { kind: "command", command, given };
  return { kind: "print", text: commandHelp(command, lookOf(process.stdout, process.env).width) };
}

async function readRun(args: string[]): Promise<Called> {
  const given = parse(args, checkFlags);
  if (given.kind === "usage") return given;
  if (given.values.help === true) {
    // Loaded only here: a check needs none of its words.
    return { kind: "print", text: help(lookOf(process.stdout, process.env).width) };
  }
  if (given.values.version === true) return { kind: "print", text: `${product.name} ${product.version}\n` };
  return readCheck(given);
}
