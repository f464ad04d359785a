// What a command is: its help, its flags, and what its work ends with.

import type { CommandHost } from "../host.ts";
import { type Completes, flagName, lines, readTable, type Table, type Values } from "../option-kinds.ts";
import { defaultFile } from "../options.ts";

export type Command = {
  about: string;
  /** Each way to call it, without the program's name. */
  usage: string[];
  /** Its positional arguments, for the help. */
  positionals: [name: string, about: string][];
  flags: Table;
  /** Lines of a shell, which the help prints as they are. */
  examples: string;
  exitStatus?: string;
  /** What its positional arguments are, for shell completion. */
  completes: Completes;
  run: (given: Given, host: CommandHost) => Promise<Outcome>;
};

/** The arguments of a command: the texts of its flags by their names, one line for each time that a flag is given. */
export type Given = { texts: Readonly<Record<string, string>>; positionals: string[] };

/**
 * What the work of a command ends with: a text for standard output and exit status 0, or 1 with `found`; or exit status 2,
 * because of how it was called (`usage`) or because it could not do its work (`stopped`). `notes` are lines for standard
 * error.
 */
export type Outcome =
  | { kind: "print" | "found"; text: string; notes?: string[] }
  | { kind: "usage"; errors: string[] }
  | { kind: "stopped"; errors: string[] };

export type Usage = Extract<Outcome, { kind: "usage" }>;
export type Stopped = Extract<Outcome, { kind: "stopped" }>;

export function usage(...errors: string[]): Usage {
  return { kind: "usage", errors };
}

export function stopped(...errors: string[]): Stopped {
  return { kind: "stopped", errors };
}

/** A command that gets the values of its flags, once all of them are valid. */
export function defineCommand<Flags extends Table>({
  run,
  ...command
}: Omit<Command, "run"> & {
  flags: Flags;
  run: (values: Values<Flags>, given: Given, host: CommandHost) => Promise<Outcome>;
}): Command {
  return {
    ...command,
    run: async (given, host) => {
      const read = readTable(command.flags, given.texts, flagName);
      return read.kind === "usage" ? read : run(read.values, given, host);
    },
  };
}

/** For the commands that take the ID of a destination as their argument. */
export const filesFlag = lines({ default: defaultFile, about: "Paths or globs of the destinations files." });
