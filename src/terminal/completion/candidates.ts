// What may stand in the place of the word that somebody is typing.

import { parseArgs } from "node:util";
import { readEntries } from "../../config/entries.ts";
import type { CommandHost } from "../../host.ts";
import { usualFile } from "../../options.ts";
import { checkFlagWords } from "../check/check-flag-words.ts";
import { checkFlags } from "../check/check-flags.ts";
import type { Command, Completes, Flags } from "../command.ts";
import { commands } from "../commands.ts";
import { everywhere } from "../parse.ts";

/**
 * A line each, with what is said of it behind a tab; or `:files` or `:folders`, which the shell completes itself; or
 * nothing. `words` are those behind the program's name, up to the one that is being typed: the last, which may be empty.
 */
export async function candidates(words: string[], host: CommandHost): Promise<string> {
  const { line, isSplit } = joined(words.map(unquoted));
  const before = line.slice(0, -1);
  const current = line.at(-1) ?? "";
  const [first] = before;
  const command =
    first !== undefined && Object.hasOwn(commands, first) ? await commands[first]!.load() : null;
  const flags: Flags = { ...(command?.flags ?? checkFlags), ...everywhere };
  const valued = valuedFlag(before, current, flags);
  if (valued !== null) {
    const { name, typed } = valued;
    const { completes = "files", isList = false } = flags[name]!;
    const start = isSplit || !current.startsWith("--") ? "" : `--${name}=`;
    const listed = isList ? typed.slice(0, typed.lastIndexOf(",") + 1) : "";
    return answer(completes, start + listed, { before, flags, isCommand: command !== null }, host);
  }
  if (current.startsWith("-") && !before.includes("--"))
    return lines(
      Object.entries(flags).map(([name, flag]) => [
        `--${name}`,
        flag.about ?? (command === null ? aboutCheck(name) : undefined),
      ]),
    );
  const isCommand = before.length === 0 && Object.keys(commands).some((name) => name.startsWith(current));
  if (isCommand) return lines(Object.entries(commands).map(([name, { summary }]) => [name, summary]));
  return answer(takenBy(command), "", { before, flags, isCommand: command !== null }, host);
}

function aboutCheck(name: string): string | undefined {
  return Object.entries(checkFlagWords).find(([each]) => each === name)?.[1].about;
}

function takenBy(command: Command | null): Completes {
  return command?.takes ?? "files";
}

/** What stands before the word that is typed. A command has its files in a flag, and a check as positionals. */
type Line = { before: string[]; flags: Flags; isCommand: boolean };

async function answer(completes: Completes, start: string, line: Line, host: CommandHost): Promise<string> {
  if (completes === "files" || completes === "folders") return start === "" ? `:${completes}\n` : "";
  if (completes === "nothing") return "";
  const words = completes === "destinations" ? await destinationIds(line, host) : completes;
  return lines(words.map((word) => [start + word, undefined]));
}

async function destinationIds({ before, flags, isCommand }: Line, host: CommandHost): Promise<string[]> {
  const given = parseArgs({ args: before, options: flags, allowPositionals: true, strict: false });
  const named = isCommand ? [given.values.files ?? []].flat().map(String) : given.positionals;
  const { entries } = await readEntries(named.length === 0 ? [usualFile] : named, host);
  return entries.map(({ id }) => id).filter((id) => plainWord.test(id));
}

/** What a shell takes as it stands: bash puts it into the line without quotes. Every id that is valid is one. */
const plainWord = /^[\w.-]+$/;

/** The flag whose value is being typed, behind it or behind its equals sign. */
function valuedFlag(before: string[], current: string, flags: Flags): { name: string; typed: string } | null {
  if (before.includes("--")) return null;
  const [, inline, value = ""] = /^--([^=]+)=(.*)$/s.exec(current) ?? [];
  const name = inline ?? /^--([^=]+)$/.exec(before.at(-1) ?? "")?.[1] ?? "";
  if (!Object.hasOwn(flags, name) || flags[name]!.type !== "string") return null;
  return { name, typed: inline === undefined ? current : value };
}

/** bash makes words of the parts around an equals sign, and wants the part behind it only. */
function joined(words: string[]): { line: string[]; isSplit: boolean } {
  const line: string[] = [];
  let isSplit = false;
  for (const [index, word] of words.entries()) {
    const isBehind = words[index - 1] === "=" && words[index - 2]?.startsWith("--");
    isSplit = isBehind || (word === "=" && words[index - 1]?.startsWith("--") === true);
    if (isSplit) line.push(`${line.pop()}${word}`);
    else line.push(word);
  }
  return { line, isSplit };
}

function unquoted(word: string): string {
  return word.replace(/^(['"])(.*)\1$/s, "$2");
}

function lines(words: [word: string, about: string | undefined][]): string {
  return words.map(([word, about]) => `${word}${about === undefined ? "" : `\t${about}`}\n`).join("");
}
