// `destination-check explain`: a rule's page in the terminal, or the list of all rules.

import { catalogue } from "../../rules/catalogue.ts";
import type { Command } from "../command.ts";
import { lookOf } from "../look.ts";
import { usage } from "../outcome.ts";
import { packageFile } from "../package-file.ts";
import { explain, type RuleExamples } from "./explain/explain.ts";

export const explainCommand: Command = {
  help: `Explains a rule: what it finds, why that matters, what to do, and how to accept it.

Usage: destination-check explain [RULE | GROUP]

  RULE   its id, as reports have it in brackets
  GROUP  config, network, ssh, …: lists its rules; without anything all rules are listed

Example:
  destination-check explain privilege/create-on-database
`,
  flags: {},
  takes: catalogue.map(({ id }) => id),
  run: async ({ positionals }, { environment }) => {
    const [name = null, ...others] = positionals;
    if (others.length > 0) return usage(`explain: one rule at a time, and here are ${positionals.length}.`);
    const examples = JSON.parse(await packageFile("schema/rule-examples.json")) as RuleExamples;
    const found = explain(name, lookOf(process.stdout, environment), examples);
    if (found.kind === "text") return { kind: "print", text: found.text };
    const meant = found.meant === null ? "" : `; did you mean ${found.meant}?`;
    return usage(
      `explain: "${name}" is no rule${meant}${meant === "" ? "." : ""} Without a name, explain lists all.`,
    );
  },
};
