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
    call: "init",
    summary: "write a destinations.yml and a workflow",
    load: async () => (await import("./commands/init.ts")).initCommand,
  },
  variables: {
    call: "variables [files…]",
    summary: "print the `env:` that a workflow needs, or check that it has it",
    load: async () => (await import("./commands/variables.ts")).variablesCommand,
  },
  allowlist: {
    call: "allowlist [--for ID]",
    summary: "print Stitch's addresses: as text, JSON, lines of pg_hba.conf, Terraform, AWS commands",
    load: async () => (await import("./commands/allowlist.ts")).allowlistCommand,
  },
  setup: {
    call: "setup ID [--ssh]|--audit [ID]",
    summary: "print the SQL that makes the user, the bastion's script, or the SQL for `audit:`",
    load: async () => (await import("./commands/setup.ts")).setupCommand,
  },
  explain: {
    call: "explain [RULE]",
    summary: "a rule's page: what it finds, why and what to do; without a name, the list of all",
    load: async () => (await import("./commands/explain.ts")).explainCommand,
  },
  schema: {
    call: "schema [--report]",
    summary: "print the JSON Schema of destinations.yml, or of the report",
    load: async () => (await import("./commands/schema.ts")).schemaCommand,
  },
  import: {
    call: "import FILE|-",
    summary: "write a destinations.yml from what Stitch's API says",
    load: async () => (await import("./commands/import.ts")).importCommand,
  },
  export: {
    call: "export ID",
    summary: "print the request body that makes a destination in Stitch",
    load: async () => (await import("./commands/export.ts")).exportCommand,
  },
  completion: {
    call: "completion bash|zsh|fish",
    summary: "print a script that makes the shell complete all of this",
    load: async () => (await import("./commands/completion.ts")).completionCommand,
  },
};
