import { defaultFile } from "../config/files.ts";
import type { CommandHost } from "../host.ts";
import {
  type Completes,
  flagName,
  lines,
  type OptionValues,
  readTable,
  type Table,
} from "../option-kinds.ts";

type CommandEntry = {
  call: string;
  summary: string;
  /** Keeps a command out of other runs. */
  load: () => Promise<Command>;
};

/** The words before the files of a check. */
export const runs = {
  check: "Validate the files and connect to every destination. This is the default.",
  validate: "Validate the files without connecting, as `--mode validate` does.",
} as const;

export const commands: Readonly<Record<string, CommandEntry>> = {
  init: {
    call: "init [URL]",
    summary: "Create a destinations.yml and a workflow.",
    load: async () => (await import("./commands/init/init.ts")).initCommand,
  },
  add: {
    call: "add [URL]",
    summary: "Add a destination to a destinations.yml.",
    load: async () => (await import("./commands/init/add.ts")).addCommand,
  },
  variables: {
    call: "variables [FILES…]",
    summary: "Print the `env:` that a workflow needs, or check whether a workflow has it.",
    load: async () => (await import("./commands/variables/variables.ts")).variablesCommand,
  },
  allowlist: {
    call: "allowlist [--for ID]",
    summary: "Print Stitch's addresses as text, JSON, pg_hba.conf lines, Terraform or AWS commands.",
    load: async () => (await import("./commands/allowlist.ts")).allowlistCommand,
  },
  setup: {
    call: "setup [ID] [--ssh|--audit]",
    summary: "Print a script that sets up the user, the bastion, or the role for `audit:`.",
    load: async () => (await import("./commands/setup/setup.ts")).setupCommand,
  },
  explain: {
    call: "explain [RULE|ERROR]",
    summary: "Explain a rule or an error message. Without an argument, list all rules.",
    load: async () => (await import("./commands/explain.ts")).explainCommand,
  },
  schema: {
    call: "schema [--report]",
    summary: "Print the JSON Schema of destinations.yml, or of the report.",
    load: async () => (await import("./commands/schema.ts")).schemaCommand,
  },
  import: {
    call: "import FILE|-",
    summary: "Create a destinations.yml from what Stitch's API returns.",
    load: async () => (await import("./commands/stitch/import.ts")).importCommand,
  },
  export: {
    call: "export ID",
    summary: "Print the request body that creates a destination in Stitch.",
    load: async () => (await import("./commands/stitch/export.ts")).exportCommand,
  },
  completion: {
    call: "completion bash|zsh|fish",
    summary: "Print a script for shell completion.",
    load: async () => (await import("./commands/completion.ts")).completionCommand,
  },
};

export type Command = {
  about: string;
  usage: string[];
  positionals: [name: string, about: string][];
  flags: Table;
  examples: string;
  exitStatus?: string;
  completes: Completes;
  run: (args: CommandArguments, host: CommandHost) => Promise<Outcome>;
};

/** `texts`: the values of the flags, one line for each time that a flag is given. */
export type CommandArguments = { texts: Readonly<Record<string, string>>; positionals: string[] };

/** Exit status: 0 for `print`, 1 for `found`, 2 for `usage` and `stopped`. `notes` go to standard error. */
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

export function defineCommand<Flags extends Table>({
  run,
  ...command
}: Omit<Command, "run"> & {
  flags: Flags;
  run: (values: OptionValues<Flags>, args: CommandArguments, host: CommandHost) => Promise<Outcome>;
}): Command {
  return {
    ...command,
    run: async (args, host) => {
      const values = readTable(command.flags, args.texts, flagName);
      return values.kind === "usage" ? values : run(values.values, args, host);
    },
  };
}

export const filesFlag = lines({ default: defaultFile, about: "Paths or globs of the destinations files." });
