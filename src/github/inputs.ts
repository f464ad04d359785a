// The inputs of action.yml.

import { getInput } from "@actions/core";
import { inputName, readTable, type Table } from "../option-kinds.ts";
import { type ActionOptions, actionOptions, type Options, readOptions, runOptions } from "../options.ts";
import { mask } from "./outputs.ts";

export type Inputs = { kind: "inputs"; options: Options; own: ActionOptions };

/** Reads all inputs, and names everything that is wrong with them at once. Secrets among them are masked. */
export function readInputs(): Inputs | { kind: "usage"; errors: string[] } {
  const own = readTable(actionOptions, textsOf(actionOptions), inputName);
  if (own.kind === "values") {
    const { githubToken, variables } = own.values;
    if (githubToken !== null) mask(githubToken.reveal());
    for (const value of Object.values(variables)) mask(value);
  }
  const run = readOptions(textsOf(runOptions));
  const errors = [own, run].flatMap((read) => (read.kind === "usage" ? read.errors : []));
  if (own.kind === "usage" || run.kind === "usage") return { kind: "usage", errors };
  return { kind: "inputs", options: run.options, own: own.values };
}

/** Untrimmed: spaces may belong to a value of `variables`. */
function textsOf(table: Table): Record<string, string> {
  return Object.fromEntries(
    Object.keys(table).map((name) => [name, getInput(name, { trimWhitespace: false })]),
  );
}
