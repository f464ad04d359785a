// Every command other than the check, by its name. A command's code is loaded when it is called.

import type { Command } from "./command.ts";

type CommandEntry = {
  /** How it is called and what it does, for `destination-check --help`. */
  call: string;
  summary: string;
  load: () => Promise<Command>;
};

export const commands: Readonly<Record<string, CommandEntry>> = {
  setup: {
    call: "setup --audit [ID]",
    summary: "print the SQL that makes a role for `audit:`, for the destination ID or any",
    load: async () => (await import("./commands/setup.ts")).setup,
  },
};
