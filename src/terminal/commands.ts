// Every command other than the check, by its name. A command's code is loaded when it is called.

import type { Command } from "./command.ts";

type CommandEntry = {
  /** How it is called and what it does, for `destination-check --help`. */
  call: string;
  summary: string;
  load: () => Promise<Command>;
};

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
    summary: "Print the `env:` that a workflow needs, or check that it has it.",
    load: async () => (await import("./commands/variables/variables.ts")).variablesCommand,
  },
  allowlist: {
    call: "allowlist [--for ID]",
    summary: "Print Stitch's addresses as text, JSON, pg_hba.conf lines, Terraform or AWS commands.",
    load: async () => (await import("./commands/allowlist/allowlist.ts")).allowlistCommand,
  },
  setup: {
    call: "setup [ID] [--ssh|--audit]",
    summary: "Print what an administrator runs: for the user, the bastion, or the role for `audit:`.",
    load: async () => (await import("./commands/setup/setup.ts")).setupCommand,
  },
  explain: {
    call: "explain [RULE]",
    summary: "Explain a rule: what it finds, why and what to do. Without a rule, list all.",
    load: async () => (await import("./commands/explain/explain.ts")).explainCommand,
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
