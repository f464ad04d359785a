// The command line as what is to be done, or as what is wrong with it.

import { suggestion } from "../config/schema/suggestion.ts";
import { product } from "../product.generated.ts";
import { type CheckCommand, checkFlags, readCheck } from "./check-arguments.ts";
import { type Command, type Given, usage } from "./command.ts";
import { commands } from "./commands.ts";
import { help } from "./help.ts";
import { parse } from "./parse.ts";

export type Called =
  | CheckCommand
  | { kind: "command"; command: Command; given: Given }
  | { kind: "print"; text: string };

/** Reads the arguments behind the program's name: a command with its own, or those of a check. */
export async function readArguments(args: string[]): Promise<Called> {
  const [first = "", ...rest] = args;
  if (Object.hasOwn(commands, first)) return readCommand(await commands[first]!.load(), rest);
  const called = readRun(args);
  const meant = suggestion(first, Object.keys(commands));
  if (called.kind !== "usage" || meant === null) return called;
  return usage(...called.errors, `${first} is no command; did you mean ${meant}?`);
}

function readCommand(command: Command, args: string[]): Called {
  const given = parse(args, command.flags);
  if (given.kind === "usage") return given;
  return given.values.help === true
    ? { kind: "print", text: command.help }
    : { kind: "command", command, given };
}

function readRun(args: string[]): Called {
  const given = parse(args, checkFlags);
  if (given.kind === "usage") return given;
  if (given.values.help === true) return { kind: "print", text: help };
  if (given.values.version === true) return { kind: "print", text: `${product.name} ${product.version}\n` };
  return readCheck(given);
}
