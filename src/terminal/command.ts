// What a command other than the check is: how it is called, what it says of itself, and what it gives.

import type { ParseArgsConfig } from "node:util";

export type Command = {
  /** What `--help` prints: how it is called, its flags, and examples. */
  help: string;
  flags: Flags;
  run: (given: Given, place: Place) => Promise<Outcome>;
};

export type Flags = NonNullable<ParseArgsConfig["options"]>;

/** The arguments behind a command's name. */
export type Given = {
  values: Readonly<Record<string, FlagValue | undefined>>;
  positionals: string[];
};

type FlagValue = string | boolean | (string | boolean)[];

/** Where the files are, and what the environment holds. Outside of CI no path is confined to the workspace. */
export type Place = {
  folder: string;
  workspace: string;
  confined: boolean;
  environment: Readonly<Record<string, string | undefined>>;
};

/**
 * What a command ends with: a text for standard output and status 0, the same with status 1 where something is wrong
 * with what it looked at, or what is wrong with how it was called, and status 2.
 */
export type Outcome =
  | { kind: "print"; text: string }
  | { kind: "found"; text: string }
  | { kind: "usage"; errors: string[] };

/** The outcome of a command that was called in a way that it can't follow: what is wrong, a sentence each. */
export function usage(...errors: string[]): Extract<Outcome, { kind: "usage" }> {
  return { kind: "usage", errors };
}

/** The value of a flag that takes a text, or null where it isn't given. */
export function textFlag({ values }: Given, name: string): string | null {
  const value = values[name];
  return typeof value === "string" ? value : null;
}

/** Every value of a flag that may be given several times. */
export function textFlags({ values }: Given, name: string): string[] {
  return [values[name] ?? []].flat().map(String);
}
