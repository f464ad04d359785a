// `init`: a destinations file and a workflow for it, out of answers.

import { existsSync } from "node:fs";
import path from "node:path";
import type { CommandHost } from "../../../host.ts";
import { usualFile } from "../../../options.ts";
import { type Outcome, stopped } from "../../outcome.ts";
import { commandLines } from "../draft/command-lines.ts";
import { unwrittenWords, writeNewFiles } from "../draft/new-files.ts";
import { secretWords } from "../draft/secrets.ts";
import type { Answers } from "./answers.ts";
import { destinationsFile } from "./destinations-file.ts";
import { type WorkflowName, workflowText } from "./workflow-file.ts";

/** The first of the two files that is there already, or null: nobody answers questions for nothing. */
export function inTheWay(host: CommandHost): string | null {
  const { destinations, workflow } = initTargets(host);
  const taken = [destinations, workflow].find((file) => existsSync(file));
  return taken === undefined ? null : tellTaken(taken, host);
}

/** Writes both files, or neither. */
export async function init(answers: Answers, workflow: WorkflowName, host: CommandHost): Promise<Outcome> {
  const targets = initTargets(host);
  const { text, secrets, variables } = destinationsFile(answers);
  const file = shownFrom(host.workspace, targets.destinations);
  const others = variables.filter((name) => !secrets.some((secret) => secret.name === name));
  const files = [
    { absolute: targets.destinations, text },
    { absolute: targets.workflow, text: workflowText(workflow, file, variables) },
  ].map((each) => ({ ...each, name: shownFrom(host.folder, each.absolute) }));
  const written = await writeNewFiles(files);
  if (written.kind === "taken") return stopped(unwrittenWords(written, instead));
  if (written.kind === "failed") return stopped(unwrittenWords(written, ""));
  const lines = [
    `Wrote ${files.map(({ name }) => name).join(" and ")}.`,
    "",
    ...secretWords([...secrets, ...others.map((name) => ({ name, holds: "as the file names it" }))]),
    "",
    "Then, in this order:",
    ...commandLines(nextCommands(answers)),
  ];
  return { kind: "print", text: `${lines.join("\n")}\n` };
}

/** The way from the file to a destination that passes, as docs/setup.md has it. */
function nextCommands({ id, type, "ssh-host": bastion }: Answers): { command: string; about: string }[] {
  const isHeroku = type === "heroku";
  const isTunnelled = !isHeroku && bastion !== "";
  return [
    { command: "destination-check --mode validate", about: "before you commit: is the file in order?" },
    ...(isHeroku
      ? []
      : [
          {
            command: `destination-check allowlist --for ${id}`,
            about: "the addresses that a firewall has to let in",
          },
        ]),
    ...(isTunnelled
      ? [{ command: `destination-check setup ${id} --ssh`, about: "the script that makes the bastion ready" }]
      : []),
    {
      command: `destination-check setup ${id}`,
      about: isHeroku ? "what Heroku has to be told" : "the SQL that makes the user and grants what it needs",
    },
    { command: "destination-check", about: "the check itself, with the secrets in the environment" },
  ];
}

/** Where the two files go: the one into the folder, the other to where GitHub looks for it. */
function initTargets({ folder, workspace }: CommandHost): { destinations: string; workflow: string } {
  return {
    destinations: path.join(folder, usualFile),
    workflow: path.join(workspace, ".github", "workflows", "destinations.yml"),
  };
}

const instead =
  "Move it aside and call init again; or add to it by hand: `destination-check variables` prints what a workflow needs.";

function tellTaken(file: string, { folder }: CommandHost): string {
  return unwrittenWords({ kind: "taken", name: shownFrom(folder, file) }, instead);
}

function shownFrom(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join("/");
}
