// What a command other than the check is: how it is called, what it says of itself, and what it gives.

import type { CommandHost } from "../host.ts";
import { notAmong, usualFile } from "../options.ts";
import type { Outcome } from "./outcome.ts";

export type Command = {
  /** What `--help` prints: how it is called, its flags, and examples. */
  help: string;
  flags: Flags;
  /** What its positionals are, for a shell that completes them: files, where nothing is said. */
  takes?: Completes;
  run: (given: Given, host: CommandHost) => Promise<Outcome>;
};

export type Flags = Readonly<Record<string, Flag>>;

export type Flag = {
  type: "string" | "boolean";
  short?: string;
  multiple?: boolean;
  /** What its value is: files, where nothing is said. */
  completes?: Completes;
  /** Its value may be several words with commas between them. */
  isList?: boolean;
  /** What it does, for the help and for a shell that shows it. */
  about?: string;
};

/** What a shell offers: words, or what there is of a sort. */
export type Completes = readonly string[] | "files" | "folders" | "destinations" | "nothing";

/** The arguments behind a command's name. */
export type Given = {
  values: Readonly<Record<string, FlagValue | undefined>>;
  positionals: string[];
};

type FlagValue = string | boolean | (string | boolean)[];

/** The value of a flag that takes a text, or null where it isn't given. */
export function textFlag({ values }: Given, name: string): string | null {
  const value = values[name];
  return typeof value === "string" ? value : null;
}

/** Every value of a flag that may be given several times. */
export function textFlags({ values }: Given, name: string): string[] {
  return [values[name] ?? []].flat().map(String);
}

/** The value of a flag that takes one of a few words, or what is wrong with it; null where it isn't given. */
export function choiceFlag<Word extends string>(
  given: Given,
  name: string,
  words: readonly Word[],
): { word: Word | null; errors: string[] } {
  const text = textFlag(given, name);
  const word = words.find((each) => each === text) ?? null;
  return { word, errors: text === null || word !== null ? [] : [`--${notAmong(name, text, words)}`] };
}

/** Where the destinations are. */
export function filesFlag(given: Given): string[] {
  const files = textFlags(given, "files");
  return files.length === 0 ? [usualFile] : files;
}
