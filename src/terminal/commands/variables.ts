// `destination-check variables`: which variables a workflow has to hand to the check.

import { readAllowedVariables } from "../../config/trust/allow-lists.ts";
import { usualFile } from "../../options.ts";
import { type Command, textFlag, textFlags } from "../command.ts";
import { usage } from "../outcome.ts";
import { checkWorkflow, variablesBlock } from "./variables/variables.ts";

export const variablesCommand: Command = {
  help: `Prints the \`env:\` that a workflow's step needs for its destinations, or checks that a workflow has it. No variable is read.

Usage: destination-check variables [files…] [--workflow FILE]
       [--allowed-variables PATTERN]

  files                        paths or globs (default: destinations.yml; with --workflow what its steps read)
  --workflow FILE              check that FILE hands on every \${NAME}: by the \`env:\` of the workflow, the job or the step, or by the input \`variables\`
  --allowed-variables PATTERN  names with * that a file may read; several times or a list

Examples:
  destination-check variables
  destination-check variables --workflow .github/workflows/destinations.yml

Status: 0 all is well, 1 a variable is missing or never read, 2 the files can't be read.
`,
  flags: {
    workflow: { type: "string" },
    "allowed-variables": { type: "string", multiple: true, completes: "nothing" },
  },
  run: async (given, host) => {
    const words = textFlags(given, "allowed-variables").flatMap((text) => text.split(/[\s,]+/));
    const allowed = readAllowedVariables(words.filter((word) => word !== ""));
    if (allowed.errors.length > 0) return usage(...allowed.errors.map((error) => `--${error}`));
    const workflow = textFlag(given, "workflow");
    const { positionals: files } = given;
    return workflow === null
      ? variablesBlock(files.length === 0 ? [usualFile] : files, allowed.allowedVariables, host)
      : checkWorkflow(workflow, files, allowed.allowedVariables, host);
  },
};
